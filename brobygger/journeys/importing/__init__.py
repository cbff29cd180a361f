"""Import of citizens with journeys from CSV or Excel: all rows or none.

A dry run does everything the real run does, through the same actions, and takes it back;
so it finds what the real run would find. Each bad row is named with column and reason.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.citizens import take_in
from brobygger.journeys.importing.columns import COLUMNS, HEADINGS, BadCellError, sample, text
from brobygger.journeys.importing.files import Line, read
from brobygger.journeys.models import Event
from brobygger.people.models import Citizen, Employee, Team
from brobygger.ui.errors import UserError

__all__ = ["Problem", "Report", "run", "sample"]

DETAILS = ("name", "address", "postal_code", "city", "phone", "email")
COLUMN_OF_FIELD = {"happened_on": "started_on", "ceiling_reason": "job_coach"}
"""What an action calls a field, where the file calls it something else."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a row of the file; ``column`` is its heading, empty: the whole row."""

    row: int
    column: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What an import found and did."""

    rows: int
    problems: Sequence[Problem]
    stored: bool
    unread: Sequence[str] = ()
    """Headings of columns that nobody reads."""

    @property
    def bad_rows(self) -> int:
        """Return how many rows have something wrong."""
        return len({problem.row for problem in self.problems})


def run(actor: Actor, content: bytes, *, dry_run: bool, ceiling_reason: str = "") -> Report:
    """Import a file; stores nothing on a dry run or when any row has a problem.

    UserError when the file as a whole cannot be read. ``ceiling_reason`` lets coaches have
    more cases than the ceiling.
    """
    if not actor.may("journeys.import"):
        raise PermissionDenied
    lines, unread = read(content)
    people = Staff(actor.municipality)
    with transaction.atomic():
        problems = [
            problem for line in lines for problem in take(actor, line, people, ceiling_reason)
        ]
        stored = not dry_run and not problems
        if not stored:
            transaction.set_rollback(True)
    return Report(len(lines), problems, stored, unread)


class Staff:
    """The municipality's employees by e-mail and teams by name, read once."""

    def __init__(self, municipality: str) -> None:
        self.municipality = municipality

    @cached_property
    def employees(self) -> dict[str, Employee]:
        """Return those who work there now."""
        rows = Employee.objects.filter(municipality=self.municipality, left_on__isnull=True)
        return {row.email.casefold(): row for row in rows}

    @cached_property
    def teams(self) -> dict[str, Team]:
        """Return the teams that are not closed."""
        rows = Team.objects.filter(municipality=self.municipality, is_closed=False)
        return {row.name.casefold(): row for row in rows}


def take(actor: Actor, line: Line, people: Staff, ceiling_reason: str) -> Iterator[Problem]:
    """Take one row in; yield what is wrong with it."""
    problems: list[Problem] = []
    values = dict(cells(line, people, problems))
    if not problems:
        try:
            store(actor, values, ceiling_reason)
        except UserError as error:
            key = COLUMN_OF_FIELD.get(error.field or "", error.field or "")
            problems.append(Problem(line.number, HEADINGS.get(key, ""), error.message))
        except ValidationError as error:
            problems += [
                Problem(line.number, HEADINGS.get(key, ""), " ".join(messages))
                for key, messages in error.message_dict.items()
            ]
    yield from problems


def cells(line: Line, people: Staff, problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    """Yield the filled cells, read; note those that cannot be."""
    for column in COLUMNS:
        cell = line.cells.get(column.key)
        try:
            if text(cell):
                yield column.key, named(column.key, column.read(cell), people)
            elif column.required:
                raise BadCellError(_("Skal udfyldes."))
        except BadCellError as error:
            problems.append(Problem(line.number, column.heading, str(error)))


def named(key: str, value: Any, people: Staff) -> Any:
    """Return the employee or team a cell names; anything else as it is."""
    if key in {"caseworker", "job_coach"}:
        found: Any = people.employees.get(value.casefold())
        missing = _("Ingen medarbejder hos jer har den e-mail.")
    elif key == "team":
        found = people.teams.get(value.casefold())
        missing = _("I har ikke et team med det navn.")
    else:
        return value
    if found is None:
        raise BadCellError(missing)
    return found


def store(actor: Actor, values: dict[str, Any], ceiling_reason: str) -> Event:
    """Create the citizen and the journey, or nothing."""
    details = {key: values.pop(key) for key in DETAILS if key in values}
    citizen = Citizen(municipality_id=actor.municipality, **details)
    citizen.clean_fields(exclude={field.name for field in Citizen._meta.fields} - set(DETAILS))
    # Who may import need not hold every permission of case work; the events carry the name.
    importer = replace(actor, is_system=True)
    with transaction.atomic():
        return take_in(
            importer,
            number=values.pop("cpr"),
            details=details,
            ceiling_reason=ceiling_reason,
            **values,
        )
