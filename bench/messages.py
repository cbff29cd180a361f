"""10,000 queued messages, one worker, a mail server that only counts (issue 5, "Numbers")."""

import json
import socket
import subprocess
import sys
import time
from typing import Any

from aiosmtpd.controller import Controller

from bench.databases import Database
from bench.lines import Report

MESSAGES, FEW = 10_000, 2_000
PER_SECOND, GROWTH = 200.0, 1.05
CODE = "0187"


class Counting:
    """Takes every mail, keeps none."""

    def __init__(self) -> None:
        self.count = 0

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Count one."""
        self.count += 1
        return "250 OK"


def measure(report: Report, database: Database) -> None:
    """Queue them, let a worker of its own bring them out, and weigh it twice."""
    sink = Counting()
    controller = Controller(sink, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        found = worked(database, controller.port)
    finally:
        controller.stop()
    report.at_least("messages a second, one worker", found["per_second"], PER_SECOND)
    report.line(f"worker's memory after {MESSAGES:,} against {FEW:,}", found["growth"], GROWTH)
    if sink.count != MESSAGES:
        report.say(f"  {sink.count:,} of {MESSAGES:,} arrived")
        report.missed.append("messages that arrived")


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def worked(database: Database, port: int) -> dict[str, float]:
    """What the worker says of itself."""
    env = {
        **database.production(),
        "DJANGO_SETTINGS_MODULE": "brobygger.config.settings",
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": str(port),
    }
    command = [sys.executable, "-m", "bench.messages"]
    done = subprocess.run(command, env=env, check=True, text=True, stdout=subprocess.PIPE)
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def work() -> None:
    """In the worker's process: queue, deliver, tidy up."""
    import django

    django.setup()
    import psutil

    from brobygger.access.actor import Actor, acting
    from brobygger.messages.delivery import postman
    from brobygger.messages.models import Choices, Message

    system = Actor.system(CODE)
    queue(system)
    process, weights = psutil.Process(), []
    start, done = time.perf_counter(), 0
    while count := postman.round_of(CODE):
        done += count
        weights.append((done, process.memory_info().rss))
    seconds = time.perf_counter() - start
    with acting(system):
        Message.objects.all().delete()
        Choices.objects.all().delete()
    early = next(weight for count, weight in weights if count >= FEW)
    growth = weights[-1][1] / early
    print(json.dumps({"per_second": MESSAGES / seconds, "growth": growth}))


def queue(system: Any) -> None:
    """Messages to the municipality's employees, at no hour that is quiet to them."""
    from datetime import time as clock

    from brobygger.access.actor import acting
    from brobygger.messages import receivers
    from brobygger.messages.actions import Notice, post
    from brobygger.messages.models import Choices, Message
    from brobygger.people.models import Employee

    noon = clock(12)
    with acting(system):
        Message.objects.all().delete()
        Choices.objects.all().delete()
        people = list(Employee.objects.filter(left_on__isnull=True).order_by("pk"))
        Choices.objects.bulk_create(
            Choices(municipality_id=CODE, employee=one, quiet_from=noon, quiet_until=noon)
            for one in people
        )
        for number in range(0, MESSAGES, 500):
            notices = [
                Notice(
                    "messages.written",
                    f"bench:{count}",
                    [receivers.employee(people[count % len(people)].pk)],
                    text="Hvornår skal vi ses?",
                )
                for count in range(number, number + 500)
            ]
            post(system, *notices)


if __name__ == "__main__":
    work()
