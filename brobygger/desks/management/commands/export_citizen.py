"""``brobygger export-citizen``: everything about one citizen in one file (right of access)."""

from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from brobygger.access.actor import Actor, acting
from brobygger.desks.export import bundle
from brobygger.desks.export.making import own_actor
from brobygger.people.models import Citizen, Municipality


class Command(BaseCommand):
    """Writes the file the citizen could fetch herself; the key stands in the page's address."""

    help = "Write everything about one citizen to a ZIP: papers and data."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whom, and where to."""
        parser.add_argument("citizen", type=UUID, help="the citizen's key, never a CPR number")
        parser.add_argument("--to", type=Path, required=True, help="the file to write")

    def handle(self, *args: Any, **options: Any) -> None:
        """Find the citizen in her municipality and write the file."""
        citizen, target = find(options["citizen"]), options["to"]
        if citizen is None:
            raise CommandError("There is no such citizen.")
        if target.exists():
            raise CommandError(f"{target} is there already.")
        steps = list(bundle.make(own_actor(citizen), citizen, target))
        self.stdout.write(f"{target}: {target.stat().st_size} bytes, {len(steps) - 1} parts")


def find(citizen_id: UUID) -> Citizen | None:
    """The citizen, behind whichever wall she lives."""
    for code in Municipality.objects.order_by("pk").values_list("pk", flat=True):
        with acting(Actor.system(code)):
            rows = Citizen.objects.filter(pk=citizen_id, municipality=code)
            if found := rows.select_related("municipality").first():
                return found
    return None
