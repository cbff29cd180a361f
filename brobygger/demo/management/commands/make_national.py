"""``brobygger make-national --citizens N``: a nation of invented journeys, for bench/."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from brobygger.demo import national, seeding

MUNICIPALITIES = 98


class Command(BaseCommand):
    """Fills an empty database by COPY, as the owner."""

    help = "Fill an empty database with a nation of invented journeys."

    def add_arguments(self, parser: CommandParser) -> None:
        """How many, and in how many municipalities."""
        parser.add_argument("--citizens", type=int, default=110_000)
        parser.add_argument("--municipalities", type=int, default=MUNICIPALITIES)

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse production and a database that is in use."""
        citizens, places = options["citizens"], options["municipalities"]
        if settings.ENVIRONMENT.is_production:
            raise CommandError("Invented people do not belong in production.")
        if not 1 <= places <= MUNICIPALITIES or citizens < 100 * (places > 1):
            raise CommandError("Ask for 1 to 98 municipalities and at least 100 citizens.")
        if places == 2:
            raise CommandError("Ask for one municipality, or for three and more.")
        if not seeding.is_empty():
            raise CommandError("The database is not empty.")
        began = time.monotonic()
        quiet = options["verbosity"] == 0
        events = national.make(citizens, places, timezone.localdate(), quiet)
        took = time.monotonic() - began
        self.stdout.write(f"{citizens:,} citizens, {events:,} events in {took:.0f} s.")
