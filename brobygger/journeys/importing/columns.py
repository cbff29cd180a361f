"""The columns of an import, and how a cell is read. The first line of the file names them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils.translation import gettext as _

from brobygger.people import cpr

DATE_SHAPES = ("%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d")
CPR_DIGITS = 10


class BadCellError(ValueError):
    """A cell that cannot be read; the message is for the person who made the file."""


def text(value: Any) -> str:
    """Return a cell as one line of text; whole numbers from Excel without their ".0"."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).replace("\x00", "").split())


def day(value: Any) -> date:
    """Return a date: a date cell of Excel, or 24-12-2026, 24.12.2026, 24/12/2026, 2026-12-24."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    for shape in DATE_SHAPES:
        try:
            return datetime.strptime(text(value), shape).date()
        except ValueError:
            continue
    raise BadCellError(_("Skriv datoen som dag-måned-år, for eksempel 24-12-2026."))


def number(value: Any) -> cpr.Cpr:
    """Return a CPR number; Excel may have eaten a zero in front."""
    found = text(value)
    if found.isdecimal():
        found = found.zfill(CPR_DIGITS)
    try:
        return cpr.parse(found)
    except cpr.BadCpr as error:
        raise BadCellError(str(error)) from None


def hours(value: Any) -> Decimal:
    """Return hours a week, with comma or point."""
    try:
        return Decimal(text(value).replace(",", "."))
    except InvalidOperation:
        raise BadCellError(_("Skriv timer som et tal, for eksempel 7,5.")) from None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in our code, its heading, how it is read, an example.

    ``also``: other headings it has in the lists job centres keep.
    """

    key: str
    heading: str
    example: str
    read: Callable[[Any], Any] = text
    required: bool = False
    also: tuple[str, ...] = ()


COLUMNS = (
    Column("name", "Navn", "Anna Prøve", required=True, also=("Borger", "Fulde navn")),
    Column(
        "cpr",
        "CPR-nummer",
        "610190-1234",
        number,
        required=True,
        also=("CPR", "CPR-nr.", "CPR nr.", "Personnummer"),
    ),
    Column("address", "Adresse", "Prøvevej 1"),
    Column("postal_code", "Postnummer", "2100", also=("Postnr.",)),
    Column("city", "By", "København Ø", also=("Postdistrikt",)),
    Column("phone", "Telefon", "12 34 56 78", also=("Telefonnummer", "Tlf.", "Mobil")),
    Column("email", "E-mail", "anna@example.dk", also=("Mail", "Mailadresse")),
    Column("target_group", "Målgruppe", "2", required=True),
    Column("phase", "Fase", ""),
    Column("started_on", "Startdato", "01-09-2026", day),
    Column("granted_on", "Fleksjob tilkendt", "15-08-2026", day),
    Column("flexjob_started_on", "Fleksjob startet", "", day),
    Column("effective_hours", "Effektive timer om ugen", "", hours),
    Column("caseworker", "Sagsbehandlers e-mail", "sagsbehandler@example.dk"),
    Column("job_coach", "Jobformidlers e-mail", "jobformidler@example.dk"),
    Column("team", "Team", "Team Fleksjob"),
)
"""Only name, CPR number and target group must be filled in. Without a phase the target
group's first one is meant, without a start date today."""

BY_HEADING = {
    heading.casefold(): column for column in COLUMNS for heading in (column.heading, *column.also)
}
HEADINGS = {column.key: column.heading for column in COLUMNS}


def sample() -> str:
    """Return an example file (CSV with semicolons, as Danish Excel writes it)."""
    return "".join(
        ";".join(cells) + "\r\n"
        for cells in (
            [column.heading for column in COLUMNS],
            [column.example for column in COLUMNS],
        )
    )
