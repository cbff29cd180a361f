"""What a worker process does: sign of life, seals of the view log, messages, tasks."""

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
from brobygger.desks.export.making import drop_expired
from brobygger.messages.delivery import postman

logger = logging.getLogger(__name__)

PULSE_SECONDS = 5.0
"""Between two signs of life, and two rounds of sealing; /health/ waits 60 s (decisions)."""
POST_SECONDS = 2.0
REMIND_SECONDS = 60.0
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
    """Throw away sessions that have run out, results of tasks long done, and old exports."""
    call_command("clearsessions", verbosity=0)
    call_command("prune_db_task_results", verbosity=0)
    drop_expired()


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


class Post(Thread):
    """Brings messages outside, on a connection of its own: a slow mail server stops nothing else.

    It looks by itself: nothing has to wake it, so nothing is lost with a task that died.
    """

    def __init__(self, seconds: float = POST_SECONDS) -> None:
        super().__init__(name="post", daemon=True)
        self.seconds = seconds
        self.stopping = Event()

    def run(self) -> None:
        """Until stopped: reminders once a minute, messages as soon as there are any."""
        next_reminders = time.monotonic()
        while not self.stopping.is_set():
            if time.monotonic() >= next_reminders:
                survive(postman.remind_everywhere)
                next_reminders = time.monotonic() + REMIND_SECONDS
            if not survive(postman.everywhere):
                self.stopping.wait(self.seconds)
        connection.close()


def survive(work: Callable[[], object]) -> object:
    """Do a piece of work; when the database fails, say so and start afresh next time."""
    try:
        return work()
    except DatabaseError:
        logger.exception("The worker could not %s", work.__name__)
        connection.close()
        return None


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
    pulse, post, worker = Pulse(), Post(), tasks()
    worker.configure_signals()
    pulse.start()
    post.start()
    try:
        while worker.running:
            try:
                worker.run()
            except DatabaseError:
                logger.exception("The worker lost the database and tries again")
                connection.close()
                pulse.stopping.wait(PULSE_SECONDS)
    finally:
        for thread in (pulse, post):
            thread.stopping.set()
        for thread in (pulse, post):
            thread.join(timeout=10)
