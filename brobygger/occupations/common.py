"""The hand-made list of jobs that are common in flex-jobs, loaded when the database is prepared."""

from functools import cache
from importlib.resources import files

from django.db import transaction

from brobygger.occupations import storing
from brobygger.occupations.models import DISCO08, Occupation
from brobygger.occupations.reading.files import read
from brobygger.occupations.reading.rows import Row, generic, unique


@cache
def rows() -> dict[tuple[str, str], Row]:
    """Return the list by scheme and code."""
    content = (files("brobygger.occupations") / "data" / "common.csv").read_bytes()
    found = (generic(line, DISCO08) for line in read(content).lines)
    return {row.key: row for row in found}


@transaction.atomic
def load() -> None:
    """Add those that are missing and keep ours in step; what an import has added stays."""
    storing.lock()
    held = storing.held_in({scheme for scheme, _code in rows()})
    storing.put((_beside(held.get(key), row) for key, row in rows().items()), held)


def _beside(old: Occupation | None, ours: Row) -> Occupation:
    row = storing.from_file(ours, ours)
    row.official_title = old.official_title if old else ""
    if old:
        row.aliases = [*unique((*ours.aliases, *old.aliases))]
        row.level, row.valid_from, row.valid_to = old.level, old.valid_from, old.valid_to
    return row
