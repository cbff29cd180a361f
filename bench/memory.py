"""Memory of a serving process after 2,000 and 10,000 requests, through granian."""

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

from bench.databases import HOST, Database
from bench.lines import Report

FEW, MANY = 2_000, 10_000
MEGABYTES, GROWTH = 250.0, 1.05
SIGN_IN = """
import bench.probe as probe
place = probe.Place("0187")
print("KEYS", place.sessions["projektleder"], *place.journeys[:100])
"""


def measure(report: Report, database: Database, requests: int = MANY) -> None:
    """Ask one process for mixed pages and weigh it twice."""
    env = {**database.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"}
    session, *journeys = signed_in(env)
    paths = [
        "/borgere/?page=1",
        "/tom/",
        "/borgere/?page=3",
        *(f"/forloeb/{key}/" for key in journeys),
    ]
    few = min(FEW, requests // 5)
    with serving(env) as (port, process):
        ask(port, session, paths, few)
        first = weight(process)
        ask(port, session, paths, requests - few)
        last = weight(process)
    report.line(f"memory after {requests:,} requests", last, MEGABYTES, "MB")
    report.line(f"memory after {requests:,} against {few:,}", last / first, GROWTH)


def signed_in(env: dict[str, str]) -> list[str]:
    """A session of the project leader, and journeys to look at."""
    done = subprocess.run(
        [sys.executable, "-c", SIGN_IN], env=env, check=True, text=True, stdout=subprocess.PIPE
    )
    return done.stdout.split("KEYS ")[1].split()


@contextmanager
def serving(env: dict[str, str]) -> Iterator[tuple[int, psutil.Process]]:
    """A granian with one process, as ``brobygger serve`` starts it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = ["granian", "brobygger.config.wsgi:application", "--interface", "wsgi", "--no-ws"]
    words += ["--port", str(port), "--workers", "1", "--blocking-threads", "4"]
    started = subprocess.Popen([sys.executable, "-m", *words, "--log-level", "warning"], env=env)
    try:
        wait_for(port)
        children = psutil.Process(started.pid).children()
        yield port, max(children, key=lambda one: one.memory_info().rss)
    finally:
        started.terminate()
        started.wait(timeout=20)


def wait_for(port: int) -> None:
    """Wait until the port answers."""
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("The server did not start.")


def ask(port: int, session: str, paths: list[str], times: int) -> None:
    """Ask for pages in turn over one connection."""
    headers = {
        "Host": HOST,
        "X-Forwarded-Proto": "https",
        "Cookie": f"brobygger_session={session}",
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for turn in range(times):
        connection.request("GET", paths[turn % len(paths)], headers=headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{paths[turn % len(paths)]}: {answer.status}")
    connection.close()


def weight(process: psutil.Process) -> float:
    """Memory in use, in megabytes."""
    return float(process.memory_info().rss) / 1_000_000
