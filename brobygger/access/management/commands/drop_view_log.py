"""``brobygger drop-view-log``: throw away the months past retention, as the owner."""

from typing import Any

from django.core.management.base import BaseCommand

from brobygger.access.retention import drop_old_months
from brobygger.people.models import Municipality


class Command(BaseCommand):
    """Run it once a month; each municipality sets how long its log is kept."""

    help = "Drop the months of the view log that are past retention."

    def handle(self, *args: Any, **options: Any) -> None:
        """Drop, and say how many."""
        for municipality in Municipality.objects.order_by("code"):
            dropped = drop_old_months(municipality)
            if dropped:
                self.stdout.write(f"{municipality.pk}: {dropped} looks dropped")
