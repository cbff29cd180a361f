"""``brobygger load-template FILE --municipality CODE``: a municipality's own preparatory part."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.people.models import Municipality
from brobygger.rehabilitation.preparatory.template import FILE, TemplateError
from brobygger.rehabilitation.preparatory.templates import load


class Command(BaseCommand):
    """Checks the file and keeps it; documents begun before keep the form they have."""

    help = "Load a municipality's own preparatory part from JSON; without FILE print the standard."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file, whose it is, and from when."""
        parser.add_argument("file", nargs="?", type=Path)
        parser.add_argument("--municipality", default="", help="code, for example 0101")
        parser.add_argument("--from", dest="from_day", default="", help="YYYY-MM-DD, else today")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load it, or say where the file is wrong; exit status 1 then."""
        if options["file"] is None:
            self.stdout.write(FILE.read_text())
            return
        code = options["municipality"]
        if not Municipality.objects.filter(code=code).exists():
            raise CommandError(f"there is no municipality {code!r} (--municipality)")
        content, from_day = _read(options["file"]), _day(options["from_day"])
        with acting(Actor.system(code)):
            try:
                made = load(code, content, from_day)
            except TemplateError as error:
                raise CommandError(str(error)) from error
        self.stdout.write(f"{made.name}: number {made.number}, from {from_day}")


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise CommandError(f"{path}: {error}") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if text else timezone.localdate()
    except ValueError as error:
        raise CommandError(f"--from: {error}") from error
