"""What a worker process does: sign of life, seals of the view log, tasks."""

import logging
import os
import socket
import time
from collections.abc import Callable
from datetime import timedelta
from threading import Event, Thread

from django.core.management import call_command
from django.db import DatabaseError, connection
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker

from brobygger.access import seals
from brobygger.config.models import Heartbeat

logger = logging.getLogger(__name__)

PULSE_SECONDS = 5.0
"""Between two signs of life, and two rounds of sealing; /health/ waits 60 s (decisions)."""
TASK_SECONDS = 1.0
FORGOTTEN_AFTER = timedelta(days=1)
TIDY_SECONDS = 24 * 60 * 60


def name() -> str:
    """What this worker is called: its machine and process."""
    return f"{socket.gethostname()}:{os.getpid()}"[:64]


def beat() -> None:
    """Write the sign of life, and forget workers long gone."""
    now = timezone.now()
    Heartbeat.objects.update_or_create(worker=name(), defaults={"beat_at": now})
    Heartbeat.objects.filter(beat_at__lt=now - FORGOTTEN_AFTER).delete()


def tidy() -> None:
    """Throw away sessions that have run out and results of tasks long done."""
    call_command("clearsessions", verbosity=0)
    call_command("prune_db_task_results", verbosity=0)


class Pulse(Thread):
    """Beats and seals beside the tasks, on a connection of its own."""

    def __init__(self, seconds: float = PULSE_SECONDS) -> None:
        super().__init__(name="pulse", daemon=True)
        self.seconds = seconds
        self.stopping = Event()

    def run(self) -> None:
        """Until stopped: a database that is away is waited for."""
        next_tidy = time.monotonic()
        while not self.stopping.is_set():
            survive(beat)
            survive(seals.seal_all)
            if time.monotonic() >= next_tidy:
                survive(tidy)
                next_tidy += TIDY_SECONDS
            self.stopping.wait(self.seconds)
        connection.close()


def survive(work: Callable[[], object]) -> None:
    """Do a piece of work; when the database fails, say so and start afresh next time."""
    try:
        work()
    except DatabaseError:
        logger.exception("The worker could not %s", work.__name__)
        connection.close()


def tasks() -> Worker:
    """django-tasks' own loop over every queue."""
    return Worker(
        queue_names=["*"],
        interval=TASK_SECONDS,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name(),
        excluded_queue_names=[],
    )


def run() -> None:
    """Work until SIGTERM or Ctrl-C; a task that has begun is finished."""
    pulse, worker = Pulse(), tasks()
    worker.configure_signals()
    pulse.start()
    try:
        while worker.running:
            try:
                worker.run()
            except DatabaseError:
                logger.exception("The worker lost the database and tries again")
                connection.close()
                pulse.stopping.wait(PULSE_SECONDS)
    finally:
        pulse.stopping.set()
        pulse.join(timeout=10)
