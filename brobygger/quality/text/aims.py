"""What is aimed at: a goal in words, a demand, or how things are by the time named.

A goal names something about the work: a task, a skill, a way of being at work, or hours. A plain
sentence in the present is a goal when its time lies ahead, it is about the citizen, and something
else is told beside it: "Til 1. maj passer Nynne kassen; …".
"""

import re
from collections.abc import Iterator

from brobygger.quality.text import goal_words as words
from brobygger.quality.text import steps, whose
from brobygger.quality.text.concrete import concrete_words
from brobygger.quality.text.deadlines import by_when, is_schedule
from brobygger.quality.text.lexicon import AIDS, PLACES, TASKS
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece

_POINTS_BACK = re.compile(
    r"\b(?:vejen(?=:)|vejen (?:dertil|hen til)|det (?:øver|træner|prøver|når|sker|gør|lærer"
    r"|bygges|opnår|skal ske)|sådan:|hvilket (?:sker|nås|øves|trænes|opnås)|hvordan:"
    r"|fremgangsmåde:|metode:)"
)
# "altså omkring 1. april": a time alone.
_TIME_ALONE = re.compile(
    r"(?:altså|dvs|nemlig|senest|omkring|inden|til|ved|pr|ca|d|den|primo|medio|ultimo|om|i|fra)\b"
    r"\S*(?: \S+){1,4}"
)
_PROFESSION = re.compile(r"(?:fys|ergo|psyk|sygepl|logop|neuro)\w*\b")
_AHEAD = re.compile(r"\b(?:skal|vil|kan|kunne|mål\w*|så|for at|forventes?|bør)\b")
_WANTED = re.compile(r"\b(?:skal|vil)\b")
_STAGES = re.compile(
    r"\bførst\b.*\b(?:så|derefter|siden|dernæst|til sidst)\b|\btrin 1\b|\bskridt\w*:"
)
_HANDED = re.compile(r"\b(?:får|modtager|leveres|bevilges|udleveres)\b")
_HELPER_HANDED = re.compile(
    r"\bfår (?:\w+ ){1,3}(?:makker|mentor|støtteperson|kontaktperson|assistance|følgeperson)\b"
)
# "senest ved næste opfølgning": a time, and nothing that is held.
_BY_THE_MEETING = re.compile(
    r"\b(?:senest|inden|ved|til|før|når)(?: ved)? (?:\w+ ){0,2}?(?:\w*møde|\w*opfølgning|\w*samtale"
    r"|status)\w*"
)
_PARTS = any_of(
    r"""
    idet | ved at | efter(?= (?:at|\d|en|et|to|tre|fire|fem)) | som | hvilket | når | fordi
    gennem | indtil(?! (?:udgangen|den|d\.|uge|\d|jul|nytår|påske|slut)) | hvorefter
    """,
    or_else=r"[;:]\s|\s[–-]+\s|\s/\s|,\s",
)


def told(text: Piece, pieces: list[Piece]) -> bool:
    """Whether a text and its statements aim at something."""
    return (
        any(has_goal(piece) for piece in pieces if not _is_helpers(piece))
        or _work_wanted(pieces)
        or bool(words.ASKS.search(words.EMPTY_GOAL.sub(" ", text.low)))
        or _state_by_then(pieces)
    )


def has_goal(piece: Piece) -> bool:
    """Whether a goal is named in words."""
    low = words.EMPTY_GOAL.sub(" ", piece.low)
    return bool(words.GOAL.search(low) or _POINTS_BACK.search(low))


def _is_helpers(piece: Piece) -> bool:
    """ "Fys. øger elastikken hver 14. dag": what a helper does more of is no goal."""
    return _begins_with_helper(piece) and not _AHEAD.search(piece.low)


def _begins_with_helper(piece: Piece) -> bool:
    return whose.begins_with_staff(piece.text) or bool(_PROFESSION.match(piece.low))


def _work_wanted(pieces: list[Piece]) -> bool:
    """A statement that asks for a task and leaves the how to another."""
    return len(pieces) > 1 and any(
        _WANTED.search(piece.low) and TASKS.find(piece.words) and not steps.names_means(piece)
        for piece in pieces
    )


def _state_by_then(pieces: list[Piece]) -> bool:
    """A clause with a time in which something about the work is so, beside another one."""
    staged = [bool(_STAGES.search(piece.low)) for piece in pieces]
    if any(staged) and any(
        by_when(piece.low) for piece, stages in zip(pieces, staged, strict=True) if not stages
    ):
        return True
    if any(is_schedule(piece.low) for piece in pieces[:1]):
        return False
    clauses = [clause for piece in pieces for clause in _clauses(piece.low)]
    return len(clauses) > 1 and any(map(_is_state, clauses))


def _clauses(low: str) -> Iterator[Piece]:
    """The clauses of a statement; one that is only a time goes with the next."""
    time = ""
    for part in filter(None, (part.strip(" .") for part in _PARTS.split(low))):
        clause = Piece(f"{time} {part}".strip())
        is_time = _TIME_ALONE.fullmatch(part) and by_when(part)
        time = part if is_time else ""
        yield clause


def _is_state(clause: Piece) -> bool:
    """Whether a clause tells how the citizen's work is at a time."""
    low = clause.low
    return (
        by_when(low)
        and not words.HELD_THEN.search(_BY_THE_MEETING.sub(" ", low))
        and not _begins_with_helper(clause)
        and not (_HANDED.search(low) and AIDS.find(clause.words))
        and not _HELPER_HANDED.search(low)
        and bool(
            TASKS.find(clause.words)
            or PLACES.find(clause.words)
            or words.WORK_AT_A_TIME.search(low)
            or len(concrete_words(clause)) > 1
        )
    )
