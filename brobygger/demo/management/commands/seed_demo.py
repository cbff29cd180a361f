"""``brobygger seed-demo``: a believable municipality and its neighbour."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from brobygger.demo import seeding


class Command(BaseCommand):
    """Fills an empty database with invented people."""

    help = "Fill an empty database with an invented municipality."

    def add_arguments(self, parser: CommandParser) -> None:
        """Size and seed, for those who want other people."""
        parser.add_argument("--citizens", type=int, default=seeding.SIZE)
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--if-empty", action="store_true", help="do nothing when it is not")

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse production and a database that is in use."""
        if settings.ENVIRONMENT.is_production:
            raise CommandError("Invented people do not belong in production.")
        if not seeding.is_empty():
            if options["if_empty"]:
                return
            raise CommandError("The database is not empty: brobygger discard-demo empties it.")
        self.stdout.write("Making the demo municipality ...")
        seeding.seed(size=options["citizens"], seed=options["seed"])
