"""What is aimed at: a goal in words, a demand, or how things are by the time named.

A goal names something about the work: a task, a skill, a way of being at work, or hours. A plain
sentence in the present is a goal when its time lies ahead, it is about the citizen, and something
else is told beside it: "Til 1. maj passer Nynne kassen; …".
"""

import re

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
        has_goal(text)
        or _work_wanted(pieces)
        or bool(words.ASKS.search(words.EMPTY_GOAL.sub(" ", text.low)))
        or _state_by_then(pieces)
    )


def has_goal(piece: Piece) -> bool:
    """Whether a goal is named in words."""
    low = words.EMPTY_GOAL.sub(" ", piece.low)
    return bool(words.GOAL.search(low) or _POINTS_BACK.search(low))


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
    clauses = [Piece(part) for piece in pieces for part in _PARTS.split(piece.low) if part]
    clauses = [clause for clause in clauses if clause.low.strip(" .")]
    return len(clauses) > 1 and any(map(_is_state, clauses))


def _is_state(clause: Piece) -> bool:
    """Whether a clause tells how the citizen's work is at a time."""
    low = clause.low
    return (
        by_when(low)
        and not words.HELD_THEN.search(_BY_THE_MEETING.sub(" ", low))
        and not whose.begins_with_staff(clause.text)
        and not (_HANDED.search(low) and AIDS.find(clause.words))
        and not _HELPER_HANDED.search(low)
        and bool(
            TASKS.find(clause.words)
            or PLACES.find(clause.words)
            or words.WORK_AT_A_TIME.search(low)
            or len(concrete_words(clause)) > 1
        )
    )
