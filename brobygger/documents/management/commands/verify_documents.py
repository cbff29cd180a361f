"""``brobygger verify-documents``: whether what was locked still is what it was."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from brobygger.documents.verification import verify
from brobygger.people.models import Municipality


class Command(BaseCommand):
    """Names the first document or file that was changed, is missing, or lost its seal."""

    help = "Check the fingerprints, PDFs and seals of locked documents."

    def add_arguments(self, parser: CommandParser) -> None:
        """One municipality, or all."""
        parser.add_argument("--municipality", default="", help="code, for example 0101")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check each and say how it went; exit status 1 when something is wrong."""
        chosen = Municipality.objects.order_by("code")
        if options["municipality"]:
            chosen = chosen.filter(code=options["municipality"])
        results = [verify(code) for code in chosen.values_list("code", flat=True)]
        for result in results:
            if result.finding:
                self.stderr.write(f"{result.municipality}: {result.finding}")
        if any(result.finding for result in results):
            raise SystemExit(1)
        self.stdout.write(f"{sum(result.checked for result in results)} checked, nothing wrong")
