"""``brobygger worker``: background work; as many as wished, on as many machines."""

from typing import Any

from django.core.management.base import BaseCommand

from brobygger.config import background


class Command(BaseCommand):
    """Runs tasks, seals the view log, gives a sign of life."""

    help = "Run background work until stopped."

    def handle(self, *args: Any, **options: Any) -> None:
        """Work until asked to stop."""
        background.run()
