"""Reading a CSV or Excel file into rows of cells, without ever failing on what is in it."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from brobygger.journeys.importing.columns import BY_HEADING, COLUMNS, Column, text
from brobygger.ui.errors import UserError

MOST_BYTES = 2 * 1024 * 1024
"""Room for 500 rows many times over, and small enough to be carried in a page."""
TOO_LARGE = later("Filen er for stor. Del den i filer på højst 2 MB.")
MOST_ROWS = 500
EXCEL_MARK = b"PK\x03\x04"
FIELD = "file"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the file with its number there (the heading is 1) and its cells by column."""

    number: int
    cells: dict[str, Any]


def read(content: bytes) -> tuple[list[Line], list[str]]:
    """Return the filled rows, and the headings nobody reads.

    UserError when the file cannot be used.
    """
    if len(content) > MOST_BYTES:
        raise UserError(str(TOO_LARGE), FIELD)
    rows = excel_rows(content) if content.startswith(EXCEL_MARK) else csv_rows(content)
    numbered = enumerate(rows, 1)
    first = next(numbered, (1, []))[1]
    columns = headings(first)
    lines = [line for line in lines_of(numbered, columns) if any(map(text, line.cells.values()))]
    if not lines:
        raise UserError(_("Filen har ingen rækker under overskrifterne."), FIELD)
    named = zip(columns, map(text, first), strict=True)
    return lines, [heading for column, heading in named if heading and column is None]


def lines_of(
    numbered: Iterable[tuple[int, list[Any]]], columns: list[Column | None]
) -> Iterator[Line]:
    """Yield the rows by column; UserError when there are more than can be taken at once."""
    for number, cells in numbered:
        if number > MOST_ROWS + 1:
            raise UserError(
                _("Filen har mere end %(rows)d rækker. Del den op.") % {"rows": MOST_ROWS}, FIELD
            )
        pairs = zip(columns, cells, strict=False)
        yield Line(number, {column.key: cell for column, cell in pairs if column})


def headings(cells: list[Any]) -> list[Column | None]:
    """Return which column stands where; UserError names the required ones that are missing."""
    found = [BY_HEADING.get(text(cell).casefold()) for cell in cells]
    missing = [column.heading for column in COLUMNS if column.required and column not in found]
    if missing:
        raise UserError(
            _("Første række skal have overskrifterne. Der mangler: %(missing)s.")
            % {"missing": ", ".join(missing)},
            FIELD,
        )
    if twice := {column.heading for column in found if column and found.count(column) > 1}:
        raise UserError(
            _("To kolonner siger det samme: %(names)s. Fjern den ene.")
            % {"names": ", ".join(sorted(twice))},
            FIELD,
        )
    return found


def csv_rows(content: bytes) -> Iterator[list[Any]]:
    """Yield the rows of a CSV file in UTF-8 or Windows' alphabet, whatever separates cells."""
    try:
        decoded = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        decoded = content.decode("cp1252", errors="replace")
    first = decoded.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        yield from csv.reader(StringIO(decoded, newline=""), delimiter=delimiter)
    except csv.Error:
        raise UserError(_("Filen kan ikke læses som CSV."), FIELD) from None


def excel_rows(content: bytes) -> Iterator[list[Any]]:
    """Yield the rows of the first sheet of an Excel file."""
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield list(row)
    except (
        BadZipFile,
        InvalidFileException,
        IndexError,
        KeyError,
        OSError,
        ParseError,
        ValueError,
    ):
        raise UserError(
            _("Filen kan ikke læses. Gem den som Excel (.xlsx) eller CSV."), FIELD
        ) from None
