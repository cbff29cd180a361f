"""Import of a list of occupations: every line is accounted for, and all are stored or none."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.occupations import common, storing
from brobygger.occupations.models import DISCO08, Occupation
from brobygger.occupations.reading.files import Line, UnreadableFileError, read
from brobygger.occupations.reading.rows import BadLineError, Reader, Row, reader_for

__all__ = ["Problem", "Report", "UnreadableFileError", "run"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that cannot be taken, and why."""

    line: int
    message: str


@dataclass(slots=True)
class Report:
    """What became of every line: ``lines`` is the sum of the counts and the bad ones."""

    lines: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Codes we hold that the file no longer has; they stay, unless they are asked to be closed."""

    @property
    def stored(self) -> bool:
        """Return whether the file was taken: it is, whole, when no line is bad."""
        return not self.problems


def run(content: bytes, scheme: str = DISCO08, *, close_missing: bool = False) -> Report:
    """Import a file; occupations its lists no longer have end with ``close_missing``: yesterday.

    UnreadableFileError when the file as a whole cannot be used.
    """
    file = read(content)
    report = Report(lines=len(file.lines))
    rows = _rows(file.lines, reader_for(file), scheme, report)
    if not report.problems and not rows:
        raise UnreadableFileError(_("Filen har ingen stillingsbetegnelser."))
    if report.stored:
        with transaction.atomic():
            _store(rows, report, close_missing)
    else:
        report.counts["held_back"] = len(rows)
    return report


def _rows(lines: Sequence[Line], reader: Reader, scheme: str, report: Report) -> list[Row]:
    """Return the occupations; count the rest and note what is wrong."""
    rows: dict[tuple[str, str], Row] = {}
    for line in lines:
        try:
            row = _taken(line, reader, scheme, report.counts)
            if row and row.key in rows:
                raise BadLineError(
                    _("Koden står også i linje %(line)d.") % {"line": rows[row.key].line}
                )
        except BadLineError as error:
            report.problems.append(Problem(line.number, str(error)))
            continue
        if row:
            rows[row.key] = row
    return [*rows.values()]


def _taken(line: Line, reader: Reader, scheme: str, counts: Counter[str]) -> Row | None:
    if line.is_blank:
        counts["blank"] += 1
        return None
    if line.cells.get(""):
        raise BadLineError(_("Linjen har flere felter end overskrifterne."))
    row = reader(line, scheme)
    if row is None:
        counts["heading"] += 1
    return row


def _store(rows: Sequence[Row], report: Report, close_missing: bool) -> None:
    storing.lock()
    ours = common.rows()
    held = storing.held_in({row.scheme for row in rows})
    report.counts += storing.put((storing.from_file(row, ours.get(row.key)) for row in rows), held)
    keys = {row.key for row in rows}
    gone = [row for key, row in held.items() if key not in keys and row.valid_to is None]
    report.missing = sorted(row.code for row in gone)
    if close_missing:
        _close(gone)


def _close(gone: Sequence[Occupation]) -> None:
    now = timezone.now()
    Occupation.objects.filter(pk__in=[row.pk for row in gone]).update(
        valid_to=timezone.localdate(now) - timedelta(days=1), changed_at=now
    )
