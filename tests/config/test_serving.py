"""Serving: the port, the children, the static files."""

import signal
import socket
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management.base import CommandError

from brobygger.config import children, static_files
from brobygger.config.management.commands import check_production, serve


def test_a_taken_port_is_named_with_the_way_out() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        env = replace(settings.ENVIRONMENT, port=taken.getsockname()[1])
        with pytest.raises(CommandError, match=f"Port {env.port} is taken.*PORT="):
            serve.refuse_taken_port(env)


def test_a_free_port_is_fine_and_stays_free() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    serve.refuse_taken_port(replace(settings.ENVIRONMENT, port=port))
    with socket.socket() as after:
        after.bind(("127.0.0.1", port))
        assert after.getsockname()[1] == port


def test_the_server_gets_workers_and_threads_from_the_environment() -> None:
    words = serve.granian(replace(settings.ENVIRONMENT, workers=7, threads=3))
    assert words[words.index("--workers") + 1] == "7"
    assert words[words.index("--blocking-threads") + 1] == "3"


def test_a_child_that_ends_by_itself_is_noticed_and_the_others_are_ended() -> None:
    started = [children.start("timeit", "-n", "1", "pass"), children.start("http.server", "0")]
    for one in started:
        assert isinstance(one, subprocess.Popen)
    assert "ended by itself" in children.wait(started)
    children.end(started)
    assert started[1].returncode == -signal.SIGTERM


def test_static_files_are_collected_only_when_something_changed(
    tmp_path: Path, monkeypatch: Any, settings: Any
) -> None:
    settings.STATIC_ROOT = tmp_path
    calls: list[str] = []
    monkeypatch.setattr(static_files, "call_command", lambda name, **_: calls.append(name))
    assert static_files.collect_if_stale()
    assert not static_files.collect_if_stale()
    (tmp_path / ".stamp").write_text("older")
    assert static_files.collect_if_stale()
    assert calls == ["collectstatic", "collectstatic"]


def test_the_production_check_runs_without_demo_and_with_secrets_of_its_own() -> None:
    env = check_production.production_environment()
    assert (env["DEMO"], env["BROBYGGER_MODE"]) == ("0", "production")
    assert len({env["SECRET_KEY"], env["CPR_KEY"], env["VIEW_LOG_KEY"]}) == 3
