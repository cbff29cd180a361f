"""What a line of a file says: an occupation, a heading of the list, nothing, or something wrong."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from brobygger.occupations.models import DISCO08, LONGEST_ALIAS, LONGEST_TITLE
from brobygger.occupations.reading.files import File, Line, UnreadableFileError

EXPORT = {"kode", "niveau", "titel"}
GENERIC = {"code", "title"}
JOB_LEVEL = 5
LEVELS = range(1, JOB_LEVEL + 1)
DIGITS = {1: 1, 2: 2, 3: 3, 4: 4, JOB_LEVEL: 6}
"""DISCO-08: how many digits a code has on each level."""
MOST_ALIASES = 50
CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._:/#-]{0,99}")
SCHEME = re.compile(r"[a-z][a-z0-9-]{0,29}")
UNREADABLE = "\ufffd"
"""What stands for a byte that means no letter."""
FORMULA = ("=", "+", "-", "@")


class BadLineError(ValueError):
    """A line that cannot be taken; the message says why, in plain Danish."""


@dataclass(frozen=True, slots=True)
class Row:
    """An occupation as a file states it."""

    line: int
    scheme: str
    code: str
    title: str
    aliases: tuple[str, ...] = ()
    level: int = JOB_LEVEL
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Return what the row is known by."""
        return self.scheme, self.code


Reader = Callable[[Line, str], Row | None]


def reader_for(file: File) -> Reader:
    """Return how this file's lines are read; UnreadableFileError when its headings are unknown."""
    found = set(file.headings)
    if found >= EXPORT:
        return exported
    if found >= GENERIC:
        return generic
    raise UnreadableFileError(
        _(
            "Første linje skal have overskrifterne KODE, NIVEAU og TITEL (Danmarks Statistik)"
            " eller scheme, code, title og aliases."
        )
    )


def exported(line: Line, scheme: str) -> Row | None:
    """Return a row of Statistics Denmark's export; None for a heading of the list."""
    level = _level(line.cell("niveau"))
    code, title = line.cell("kode"), _text(line.cell("titel"), LONGEST_TITLE)
    if scheme == DISCO08:
        _check_digits(code, level)
    if level < JOB_LEVEL:
        return None
    return Row(line.number, _scheme(scheme), _code(code), title, level=level)


def generic(line: Line, scheme: str) -> Row:
    """Return a row of scheme, code, title, aliases (apart by |), valid_from, valid_to."""
    row = Row(
        line.number,
        _scheme(line.cell("scheme") or scheme),
        _code(line.cell("code")),
        _text(line.cell("title"), LONGEST_TITLE),
        _aliases(line.cell("aliases")),
        valid_from=_day(line.cell("valid_from")),
        valid_to=_day(line.cell("valid_to")),
    )
    if row.scheme == DISCO08:
        _check_digits(row.code, JOB_LEVEL)
    if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
        raise BadLineError(_("Den sidste dag er før den første."))
    return row


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names once each, in their order, whatever their letters' size."""
    return tuple({name.casefold(): name for name in reversed([*names])}.values())[::-1]


def _level(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) == 1 and int(text) in LEVELS:
        return int(text)
    raise BadLineError(_("Niveauet skal være et tal fra 1 til 5."))


def _check_digits(code: str, level: int) -> None:
    if not re.fullmatch(rf"[0-9]{{{DIGITS[level]}}}", code):
        raise BadLineError(
            _("Koden skal have %(digits)d cifre. Har et regneark slettet et nul forrest?")
            % {"digits": DIGITS[level]}
        )


def _code(text: str) -> str:
    if CODE.fullmatch(text):
        return text
    raise BadLineError(_("Koden mangler eller har tegn, en kode ikke kan have."))


def _scheme(text: str) -> str:
    if SCHEME.fullmatch(text.casefold()):
        return text.casefold()
    raise BadLineError(_("Listens navn skal være små bogstaver og tal, for eksempel disco08."))


def _text(text: str, longest: int) -> str:
    if not text:
        raise BadLineError(_("Titlen mangler."))
    if not text.isprintable() or UNREADABLE in text:
        raise BadLineError(_("Teksten har tegn, der ikke kan læses eller gemmes."))
    if text.startswith(FORMULA):
        raise BadLineError(_("Teksten ligner en formel fra et regneark."))
    if len(text) > longest:
        raise BadLineError(_("Teksten er længere end %(longest)d tegn.") % {"longest": longest})
    return " ".join(text.split())


def _aliases(text: str) -> tuple[str, ...]:
    names = unique(_text(name.strip(), LONGEST_ALIAS) for name in text.split("|") if name.strip())
    if len(names) > MOST_ALIASES:
        raise BadLineError(_("Der er mere end %(most)d andre navne.") % {"most": MOST_ALIASES})
    return names


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadLineError(_("Skriv datoen som år-måned-dag, for eksempel 2026-12-24.")) from None
