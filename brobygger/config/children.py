"""The processes that ``serve`` starts, and ending them together."""

import ctypes
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from types import FrameType

GRACE_SECONDS = 15
DIE_WITH_PARENT = 1  # prctl(PR_SET_PDEATHSIG, …)


class Stop(Exception):
    """Somebody pressed Ctrl-C or asked the process to end."""


def _stop(signum: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise Stop


def stop_on_signals() -> None:
    """Raise Stop once, at the first Ctrl-C or SIGTERM."""
    signal.signal(signal.SIGINT, _stop)
    signal.signal(signal.SIGTERM, _stop)


def _with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGTERM)


Process = subprocess.Popen[bytes]


def start(*arguments: str) -> Process:
    """Start a Python module in a session of its own, so that Ctrl-C reaches only us."""
    return subprocess.Popen(  # noqa: S603  our own modules
        [sys.executable, "-m", *arguments], start_new_session=True, preexec_fn=_with_parent
    )


def wait(children: Sequence[Process]) -> str:
    """Wait until one of them ends by itself; returns what ended."""
    while True:
        for child in children:
            if child.poll() is not None:
                return f"Process {child.pid} ended by itself with status {child.returncode}."
        time.sleep(0.2)


def end(children: Sequence[Process]) -> None:
    """End them gracefully, and those that will not hear by force."""
    for child in children:
        if child.poll() is None:
            child.terminate()
    deadline = time.monotonic() + GRACE_SECONDS
    for child in children:
        try:
            child.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
