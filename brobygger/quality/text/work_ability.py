"""``dynamic_work_ability``: how tasks, intensity, hours or conditions can be expected to develop.

Source: spec 7.1, Q18 and Q19. A statement counts when it looks ahead (can, is expected, when …)
and tells of a change for the better in something about the work. Hours alone pass, with advice.
The word "dynamisk" alone, decline, ups and downs, and what is fixed do not count. The words stand
in ``outlook`` and ``standstill``, figures that rise in ``rising``.
"""

import re
from itertools import pairwise

from brobygger.quality.text import outlook, standstill
from brobygger.quality.text.lexicon import OCCUPATIONS, PLACES, TASKS
from brobygger.quality.text.patterns import in_order
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.rising import falling_figures, figures_up, more_than_now, rising_figures
from brobygger.quality.text.scope import live
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.whose import own

ADVICE = (
    "Skriv hvad der kan udvikle sig, og hvordan, fx: »Starter med opvask og kan tage "
    "serveringen, når rutinerne sidder; pauserne ventes at blive kortere.«"
)
# Words that hold "arbejde" or "tid" and say nothing of either.
_ABILITY_ITSELF = re.compile(
    r"\barbejdsevne\w*|\barb\.?evne\w*|\barbejdsmarked\w*|\bfleksjob\w*"
    r"|\b(?:over|for|nogen|lang|kort|den) tid\b"
)


def _names_work(piece: Piece) -> bool:
    known = (TASKS, PLACES, OCCUPATIONS)
    return bool(outlook.WORK.search(piece.low)) or any(words.find(piece.words) for words in known)


# --- What does not count ---------------------------------------------------------------------


def _denied(low: str) -> bool:
    return bool(standstill.DENIED.search(standstill.GRANTED.sub(" ", low)))


# "overtager fakturaer fra Lis, som går ned i tid"
_OF_ANOTHER = re.compile(r"\b(?:fra|efter|for|af) \w+, (?:der|som) [^,.]*")
_WORK_ITSELF_FALLS = re.compile(r"\b(?:negativ|dårligere|forværr\w*|timer\w*|timetal\w*|tid)\b")
_FROM_FIGURE = re.compile(r"\bfra (\d+)\D{0,20}?(?:til|mod) (\d+)")
_DOWNWARDS = re.compile(r"\bfald|\bned\b")


def _declines(low: str) -> bool:
    """Whether something falls that is no burden, and not that of a colleague."""
    kept = standstill.SETTLES.sub(" ", _OF_ANOTHER.sub(" ", low))
    if not standstill.DECLINE.search(kept) or standstill.TURNED.search(low):
        return False
    if outlook.LESS_HELP.search(low) and not _WORK_ITSELF_FALLS.search(low):
        return False
    figures = _FROM_FIGURE.search(low)
    rises = figures and int(figures.group(1)) < int(figures.group(2))
    return not (rises and not _DOWNWARDS.search(low))


def _dead(low: str) -> bool:
    return bool(
        _denied(low)
        or _declines(low)
        or standstill.LOST.search(standstill.GRANTED.sub(" ", low))
        or standstill.OTHERS_GROW.search(low)
        or standstill.DISCUSSED.search(low)
        or standstill.GENERAL.search(low)
        or standstill.KEPT.search(low)
        or standstill.ROUTINE.search(low)
        or low.endswith("?")
    )


def _only_past(low: str) -> bool:
    if not standstill.PAST.search(low):
        return False
    rest = standstill.PAST.sub(" ", low)
    return not (outlook.EXPECTS.search(rest) or outlook.CONDITION.search(rest))


def _empty(piece: Piece) -> bool:
    """The word alone: "arbejdsevnen er dynamisk", "fokus på udvikling", "kan udvikles"."""
    low = _ABILITY_ITSELF.sub(" ", piece.low)
    if standstill.SKIN_DEEP.search(low) and not (
        outlook.HOURS.search(low) or outlook.COMPARED.search(low)
    ):
        return True
    return not (_names_work(Piece(low)) or _compared(low) or figures_up(low))


# --- What counts -----------------------------------------------------------------------------


def _compared(low: str) -> bool:
    """More of something that is no burden."""
    return bool(outlook.COMPARED.search(standstill.NOT_BETTER.sub(" ", low)))


def _clear_step(low: str) -> bool:
    kept = standstill.NOT_BETTER.sub(" ", low)
    signs = (outlook.GROWS, outlook.LESS_HELP, outlook.COMPARED)
    return any(sign.search(kept) for sign in signs) or figures_up(kept)


def _some_step(piece: Piece) -> bool:
    """A small word for a step, or a task and a verb that takes it on."""
    low = standstill.NOT_BETTER.sub(" ", piece.low)
    takes_on = outlook.NEW_WORK.search(low) and TASKS.find(piece.words)
    return bool(outlook.BEYOND.search(low) or takes_on)


_ABLE = re.compile(r"\b(?:kan|får|mener|lærer)\b")
_ALONE = re.compile(
    r"\b(?:alene|selvstændig\w*|(?:på )?egen hånd|står? for|uden (?:hjælp|opsyn))\b"
)


def _only_able(low: str) -> bool:
    """ "Kan arbejde selvstændigt": what somebody can today, and nothing of what may come."""
    kept = _ALONE.sub(" ", low)
    grows = outlook.GROWS.search(kept) or outlook.LESS_HELP.search(kept) or figures_up(kept)
    return not grows and not outlook.MAY.search(_ABLE.sub(" ", low))


def _staged(low: str) -> bool:
    """Now this, later that."""
    staged = in_order(low, outlook.NOW, outlook.LATER) or outlook.FROM_TO.search(low)
    return bool(staged) and not standstill.PAST.search(low) and not falling_figures(low)


def _foreseen(piece: Piece) -> bool:
    """An expectation of being able to do or be somewhere at work."""
    somewhere = TASKS.find(piece.words) or PLACES.find(piece.words)
    return bool(somewhere) and in_order(piece.low, outlook.EXPECTS, outlook.ABLE)


def _in_place(low: str) -> bool:
    return bool(outlook.IN_PLACE.search(low) or outlook.BECOMES.search(low))


def _once_in_place(low: str) -> bool:
    """ "Kan tage kassen, når hun er tryg", "når hun har lært det, kan hun …"."""
    able, once, in_place = outlook.CAN, outlook.ONCE, outlook.IN_PLACE
    return in_order(low, able, once, in_place) or in_order(low, once, in_place, able)


def _develops(piece: Piece) -> bool:
    """Whether a live statement looks ahead to something better about the work."""
    low = piece.low
    expects, waits = outlook.EXPECTS.search(low), outlook.CONDITION.search(low)
    if standstill.HABIT.search(low) and not expects:
        return False
    if more_than_now(low) or rising_figures(low) or _staged(low) or _once_in_place(low):
        return True
    if expects and (_clear_step(low) or _some_step(piece) or _foreseen(piece)):
        return True
    if waits:
        return _clear_step(_ALONE.sub(" ", low)) or (_some_step(piece) and _in_place(low))
    return bool(outlook.MAY.search(low)) and _clear_step(low) and not _only_able(low)


def _moves_all_the_same(low: str) -> bool:
    """Something stays as it is, and something else is expected to grow."""
    grows = outlook.EXPECTS.search(low) and outlook.GROWS.search(low)
    return bool(standstill.AHEAD_AGAIN.search(low) or grows)


def _tells(piece: Piece) -> bool:
    low = piece.low
    return (
        not _dead(low)
        and not _empty(piece)
        and not _only_past(low)
        and _develops(piece)
        and not (standstill.FIXED.search(low) and not _moves_all_the_same(low))
    )


_NO_STEP = re.compile(standstill.NO_STEP.pattern, re.IGNORECASE)
_TURNS = re.compile(r"\b(?:men|dog|derimod|til gengæld|alligevel)\b", re.IGNORECASE)


def _still_open(reading: Reading) -> Reading:
    """The text; of one that closes all growth only what turns after that."""
    closed = [*standstill.CLOSED.finditer(standstill.GRANTED.sub(_blank, reading.low))]
    if not closed:
        return Reading(_NO_STEP.sub(" ", reading.text))
    after = reading.low[closed[-1].end() :]
    turn = _TURNS.search(after)
    return Reading(after[turn.start() :] if turn else "")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    reading = _still_open(own(reading))
    pieces = [
        *live(reading, _dead),
        *(p for p in reading.sentences if not _dead(p.low)),
        *_pairs(reading),
    ]
    for piece in pieces:
        if _tells(piece):
            return Answer(True, _why(piece))
    if standstill.DISCUSSED.search(reading.low):
        return Answer(False, "Udvikling er et emne, men der står ikke, hvad der ventes.")
    if any(_dead(piece.low) for piece in reading.statements):
        return Answer(
            False, "Teksten siger, at der ikke ventes udvikling, eller at det går tilbage."
        )
    return Answer(
        False, "Der mangler, hvordan opgaver, intensitet, timer eller vilkår kan udvikle sig."
    )


def _pairs(reading: Reading) -> list[Piece]:
    """Two sentences in a row read together: "Nu kun opvask. Serveringen bliver aktuel senere."."""
    live_ones = [piece.text for piece in reading.sentences if not _dead(piece.low)]
    return [Piece(f"{one.rstrip('.')}. {two}") for one, two in pairwise(live_ones)]


def _why(piece: Piece) -> str:
    only_hours = outlook.HOURS.search(piece.low) and not TASKS.find(piece.words)
    if only_hours:
        return "Timerne kan udvikle sig; skriv gerne også opgaver, intensitet eller vilkår."
    return "Teksten siger, hvordan arbejdet kan udvikle sig."
