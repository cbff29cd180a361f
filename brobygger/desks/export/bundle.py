"""The file itself: a ZIP with the papers, and every row as JSON."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import exports
from brobygger.access.actor import Actor, acting
from brobygger.access.exports import Table
from brobygger.desks.export import overview
from brobygger.people.models import Citizen

Step = Callable[[], None]
FORMAT = 1
"""Raised when the shape of data.json changes."""


@dataclass
class Bundle:
    """One file in the making. Each step stands in a transaction of its own, behind the wall."""

    actor: Actor
    citizen: Citizen
    file: ZipFile
    tables: list[Table] = field(default_factory=list)

    def steps(self) -> list[Step]:
        """What there is to do, in order."""
        papers = [lambda one=one: self.add_papers(one) for one in exports.every_papers()]
        tables = [lambda one=one: self.read(one) for one in exports.given_models()]
        return [*tables, *papers, self.add_overview, self.add_data]

    def read(self, model: Any) -> None:
        """Read one table."""
        with acting(self.actor):
            self.tables.append(
                exports.table_of(model, self.citizen.municipality_id, self.citizen.pk)
            )

    def add_papers(self, papers: exports.Papers) -> None:
        """Add one room's papers, each under a name of its own."""
        with acting(self.actor):
            for number, paper in enumerate(papers.make(self.actor, self.citizen.pk), 1):
                self.file.writestr(f"{papers.key}/{number:02}-{_safe(paper.name)}", paper.content)

    def add_overview(self) -> None:
        """Add the paper on top."""
        with acting(self.actor):
            made = overview.paper(self.actor, self.citizen, self.tables)
        self.file.writestr("overblik.pdf", made)

    def add_data(self) -> None:
        """Add every row, readable for machines."""
        with acting(self.actor):
            about = exports.who(self.citizen)
        data = {
            "format": FORMAT,
            "samlet": timezone.localtime().isoformat(),
            "borger": about,
            "tabeller": [asdict(table) for table in self.tables],
            "ikke_med": exports.left_out(),
        }
        self.file.writestr("data.json", json.dumps(data, ensure_ascii=False, indent=1))
        self.file.writestr("laes-mig.txt", _read_me())


def _read_me() -> str:
    """What lies where."""
    return _(
        "Her er alt, vi har om dig.\n\n"
        "overblik.pdf   Det vigtigste, til at læse og skrive ud.\n"
        "data.json      Alle oplysninger, til et program.\n"
        "Mapperne       Dine papirer, som de ser ud.\n"
    )


def make(actor: Actor, citizen: Citizen, target: Path) -> Iterator[tuple[int, int]]:
    """Write the file; yields how many steps are done, of how many. Unfinished, nothing stays."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    is_whole = False
    try:
        with ZipFile(target, "x", ZIP_DEFLATED) as file:
            target.chmod(0o600)
            steps = Bundle(actor, citizen, file).steps()
            for number, step in enumerate(steps):
                yield number, len(steps)
                step()
        is_whole = True
        yield len(steps), len(steps)
    finally:
        if not is_whole:
            with suppress(FileNotFoundError):
                target.unlink()


def _safe(name: str) -> str:
    """A file name that is one everywhere."""
    kept = "".join(letter if letter.isalnum() or letter in " .,-()" else "_" for letter in name)
    return kept.strip(" .")[:120] or "fil"
