"""Reading a file of occupations into lines of cells, whatever is in it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from django.utils.translation import gettext as _

MOST_BYTES = 20 * 1024 * 1024
MOST_LINES = 50_000
DELIMITERS = ";,\t"


class UnreadableFileError(ValueError):
    """The file as a whole cannot be used; the message is plain Danish."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line under the headings: its number in the file and its cells by heading."""

    number: int
    cells: dict[str, str]

    def cell(self, heading: str) -> str:
        """Return a cell without surrounding space, empty when the line has none."""
        return self.cells.get(heading, "").strip()

    @property
    def is_blank(self) -> bool:
        """Return whether nothing is written in it."""
        return not any(map(str.strip, self.cells.values()))


@dataclass(frozen=True, slots=True)
class File:
    """The headings, lower case, and the lines under them."""

    headings: tuple[str, ...]
    lines: tuple[Line, ...]


def read(content: bytes) -> File:
    """Return the lines of a CSV file; UnreadableFileError says why it cannot be used."""
    if len(content) > MOST_BYTES:
        raise UnreadableFileError(_("Filen er for stor. Den må højst være 20 MB."))
    text = _decoded(content)
    rows = _rows(text)
    _number, first = next(rows, (1, []))
    headings = tuple(cell.strip().casefold() for cell in first)
    if len(set(headings)) < len(headings):
        raise UnreadableFileError(_("To kolonner har samme overskrift."))
    return File(headings, tuple(_lines(rows, headings)))


def _lines(rows: Iterator[tuple[int, list[str]]], headings: tuple[str, ...]) -> Iterator[Line]:
    for count, (number, cells) in enumerate(rows, 1):
        if count > MOST_LINES:
            raise UnreadableFileError(
                _("Filen har mere end %(lines)d linjer. Del den op.") % {"lines": MOST_LINES}
            )
        # Cells beyond the headings are kept under a name of their own, so that they are not
        # taken for nothing: the line is then said to be wrong.
        named = dict(zip(headings, cells, strict=False))
        yield Line(number, named | _surplus(cells[len(headings) :]))


def _surplus(cells: list[str]) -> dict[str, str]:
    return {"": "".join(cells)} if any(map(str.strip, cells)) else {}


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableFileError(_("Filen er gemt som UTF-16. Gem den som CSV i UTF-8."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel calls CSV: Windows' alphabet, of which Latin-1 is nearly all.
        return content.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the number of its first line."""
    first = text.partition("\n")[0]
    reader = csv.reader(
        StringIO(text, newline=""), delimiter=max(DELIMITERS, key=first.count), strict=True
    )
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        raise UnreadableFileError(
            _("Linje %(line)d kan ikke læses som CSV: et anførselstegn mangler, eller linjen er")
            % {"line": begins}
            + _(" alt for lang.")
        ) from None
