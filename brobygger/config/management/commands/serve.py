"""``brobygger serve``: one command from nothing to pages (``make run``)."""

import errno
import socket
import time
import urllib.request
from typing import Any
from urllib.error import URLError

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from brobygger.config import children, static_files
from brobygger.config.environment import Environment

READY_WITHIN_SECONDS = 60


class Command(BaseCommand):
    """Prepares what is missing, serves with one worker beside, and stops cleanly."""

    help = "Prepare, serve on PORT with a worker, and print the address."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until Ctrl-C or SIGTERM; the data stays."""
        env = settings.ENVIRONMENT
        children.stop_on_signals()
        refuse_taken_port(env)
        started: list[children.Process] = []
        try:
            self.prepare(env)
            started += [children.start(*granian(env)), children.start("brobygger", "worker")]
            wait_until_ready(env, started)
            self.announce(env)
            raise CommandError(children.wait(started))
        except children.Stop:
            self.stdout.write("\nStopping; the data is kept.")
        finally:
            children.end(started)

    def prepare(self, env: Environment) -> None:
        """Make database, static files and demo data, if they are not there."""
        self.stdout.write("Preparing the database ...")
        call_command("prepare", verbosity=0)
        if static_files.collect_if_stale():
            self.stdout.write("Collected the static files.")
        if env.demo:
            call_command("seed_demo", if_empty=True, stdout=self.stdout)

    def announce(self, env: Environment) -> None:
        """Print where, and who one can be."""
        address = f"http://localhost:{env.port}"
        self.stdout.write(f"\nBrobygger answers on {address}\n")
        if env.demo:
            from brobygger.demo.personas import PERSONAS

            self.stdout.write(f"Click a persona on {address}/demo/:")
            for persona in PERSONAS:
                self.stdout.write(f"  {persona.key:<24}{persona.name}")
        self.stdout.write("\nCtrl-C stops it; the data is kept.")
        self.stdout.flush()


def granian(env: Environment) -> list[str]:
    """The server process and its settings (docs/decisions/serving.md)."""
    return [
        *("granian", "brobygger.config.wsgi:application", "--interface", "wsgi"),
        *("--host", env.bind_address, "--port", str(env.port)),
        *("--workers", str(env.workers), "--blocking-threads", str(env.threads)),
        *("--no-ws", "--log-level", "warning", "--respawn-failed-workers"),
        *("--workers-kill-timeout", "10"),
    ]


def refuse_taken_port(env: Environment) -> None:
    """Say so when somebody else answers on the port, before anything is started."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((env.bind_address, env.port))
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
            raise CommandError(
                f"Port {env.port} is taken or not allowed. Choose another: PORT=8010 make run"
            ) from None


def wait_until_ready(env: Environment, started: list[children.Process]) -> None:
    """Wait until a page is answered; a process that ends meanwhile ends us."""
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline:
        if any(child.poll() is not None for child in started):
            raise CommandError(children.wait(started))
        if answers(env):
            return
        time.sleep(0.1)
    raise CommandError(f"The server did not answer within {READY_WITHIN_SECONDS} seconds.")


def answers(env: Environment) -> bool:
    """Whether anything answers HTTP on the port."""
    host = env.allowed_hosts[0] if env.allowed_hosts else "localhost"
    request = urllib.request.Request(
        f"http://{env.bind_address}:{env.port}/health/",
        headers={"Host": host, "X-Forwarded-Proto": "https"},
    )
    try:
        with urllib.request.urlopen(request, timeout=5):  # noqa: S310
            return True
    except (URLError, OSError) as error:
        return getattr(error, "code", 0) == 503
