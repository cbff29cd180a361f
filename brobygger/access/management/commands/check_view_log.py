"""``brobygger check-view-log``: whether somebody changed the log of who looked."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from brobygger.access.seal_check import check
from brobygger.people.models import Municipality


class Command(BaseCommand):
    """Names the first row changed, missing, or unsealed for over a minute; exit status 1."""

    help = "Check the seals of the view log."

    def add_arguments(self, parser: CommandParser) -> None:
        """One municipality, one month, or all."""
        parser.add_argument("--municipality", default="", help="code, for example 0101")
        parser.add_argument("--month", default="", help="for example 2026-11")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check each and say how it went; the heads can be kept elsewhere and compared."""
        chosen = Municipality.objects.order_by("code")
        if options["municipality"]:
            chosen = chosen.filter(code=options["municipality"])
        results = [check(code, options["month"]) for code in chosen.values_list("code", flat=True)]
        for result in results:
            if result.finding:
                self.stderr.write(str(result.finding))
            elif result.checked:
                self.stdout.write(f"{result.municipality}: {result.checked} ok, {result.head}")
        if any(result.finding for result in results):
            raise SystemExit(1)
        self.stdout.write(f"{sum(result.checked for result in results)} rows, nothing wrong")
