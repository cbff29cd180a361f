"""``brobygger import-occupations FILE``: a national list of occupations, whole or not at all."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from brobygger.occupations import imports
from brobygger.occupations.models import DISCO08
from brobygger.occupations.reading.files import MOST_BYTES

WORDS = {
    "added": "nye",
    "changed": "ændrede",
    "unchanged": "uændrede",
    "heading": "overskrifter i listen (niveau 1-4), sprunget over",
    "blank": "tomme linjer",
    "held_back": "rigtige, men ikke gemt",
}
MOST_SHOWN = 200


class Command(BaseCommand):
    """Says what became of every line; with one bad line nothing is stored."""

    help = "Indlæser en liste af stillingsbetegnelser (Danmarks Statistiks eksport eller CSV)."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file and whose list it is."""
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--scheme", default=DISCO08, help="listens navn, når filen ikke har det"
        )
        parser.add_argument(
            "--close-missing",
            action="store_true",
            help="lad betegnelser, som filen ikke har, ophøre i går",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Import and report; exit status 1 when the file was not taken."""
        try:
            content = _read(options["file"])
            report = imports.run(content, options["scheme"], close_missing=options["close_missing"])
        except (OSError, imports.UnreadableFileError) as error:
            raise CommandError(f"{options['file']}: {error}") from error
        self._tell(report, options["close_missing"])
        if not report.stored:
            raise CommandError("Intet er gemt. Ret linjerne, og prøv igen.")

    def _tell(self, report: imports.Report, closed: bool) -> None:
        self.stdout.write(f"{report.lines} linjer under overskrifterne:")
        for name, words in WORDS.items():
            if report.counts[name]:
                self.stdout.write(f"{report.counts[name]:>8} {words}")
        if report.problems:
            self.stdout.write(f"{len(report.problems):>8} med fejl")
        for problem in report.problems[:MOST_SHOWN]:
            self.stdout.write(f"  linje {problem.line}: {problem.message}")
        if report.missing:
            fate = "ophørt" if closed else "beholdt"
            self.stdout.write(f"Ikke i filen ({fate}): {', '.join(report.missing)}")


def _read(path: Path) -> bytes:
    """Return the file, or as much of it as shows that it is too big."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
