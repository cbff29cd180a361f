"""Lists as files. Built in memory inside the actor's transaction, so that a wall, a lock or an
error shows as an answer and not as half a file (docs/decisions/ui-exports.md)."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from brobygger.lists.columns import Column, exported_value
from brobygger.ui.errors import UserError
from brobygger.ui.text import FORMULA_STARTS, for_spreadsheet

MOST_ROWS = 10_000
"""Twice the flex-job cases of the largest municipality; a workbook of it takes seconds."""
MOST_PRINTED = 1_000
MOST_CELL_TEXT = 32_767
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DANISH_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def check_size(total: int) -> None:
    """Refuse what is too large to be opened, before it is read."""
    if total > MOST_ROWS:
        raise UserError(
            _("Listen har flere end 10.000 rækker. Afgræns den, og hent den igen."),
        )


def as_csv(title: str, columns: Sequence[Column], rows: Iterable[Any]) -> HttpResponse:
    """Semicolons and a byte order mark: what a Danish Excel opens correctly."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([for_spreadsheet(str(column.label)) for column in columns])
    for row in rows:
        writer.writerow([_csv_cell(exported_value(column.value(row))) for column in columns])
    body = "\ufeff" + text.getvalue()
    return _download(body.encode(), "text/csv; charset=utf-8", title, "csv")


def _csv_cell(value: Any) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d-%m-%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return for_spreadsheet(value) if isinstance(value, str) else str("" if value is None else value)


def as_xlsx(title: str, columns: Sequence[Column], rows: Iterable[Any]) -> HttpResponse:
    """A workbook with one sheet; text is typed as text, so that nothing in it is a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title=_sheet_title(title))
    sheet.freeze_panes = "A2"
    sheet.append([_heading_cell(sheet, str(column.label)) for column in columns])
    for row in rows:
        sheet.append([_xlsx_cell(sheet, exported_value(column.value(row))) for column in columns])
    stream = io.BytesIO()
    book.save(stream)
    return _download(stream.getvalue(), XLSX, title, "xlsx")


def _heading_cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.font = Font(bold=True)
    return cell


def _xlsx_cell(sheet: Any, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", value)[:MOST_CELL_TEXT]
    if not text.startswith(FORMULA_STARTS):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    return cell


def _sheet_title(title: str) -> str:
    return "".join(char for char in title if char not in r"[]:*?/\\")[:31] or "Liste"


def _download(body: bytes, kind: str, title: str, ending: str) -> HttpResponse:
    stem = slugify(title.lower().translate(DANISH_LETTERS)) or "liste"
    name = f"{stem}-{timezone.localdate().isoformat()}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type=kind, headers=headers)


FORMATS: dict[str, Callable[[str, Sequence[Column], Iterable[Any]], HttpResponse]] = {
    "csv": as_csv,
    "xlsx": as_xlsx,
}
"""How a list can be taken along, by the word in the address."""
