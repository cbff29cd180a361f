"""``dynamic_work_ability``: how tasks, intensity, hours or conditions can be expected to develop.

Source: spec 7.1, Q18 and Q19. A statement counts when it looks ahead (can, is expected, when …)
and tells of a change for the better in something about the work. Hours alone pass, with advice.
The word "dynamisk" alone, decline, ups and downs, and what is fixed do not count. The words stand
in ``outlook`` and ``standstill``, figures that rise in ``rising``.
"""

import re
from itertools import pairwise

from brobygger.quality.text import bygone, growth, outlook, standstill
from brobygger.quality.text.clauses import living
from brobygger.quality.text.lexicon import OCCUPATIONS, PLACES, TASKS, WORKPLACES
from brobygger.quality.text.patterns import in_order
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.rising import falling_figures, figures_up, more_than_now, rising_figures
from brobygger.quality.text.scope import live
from brobygger.quality.text.setbacks import dead, granted, of_nothing_here
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.whose import own
from brobygger.quality.text.work_words import work_in

ADVICE = (
    "Skriv hvad der kan udvikle sig, og hvordan, fx: »Starter med opvask og kan tage "
    "serveringen, når rutinerne sidder; pauserne ventes at blive kortere.«"
)
# Words that hold "arbejde" or "tid" and say nothing of either.
_ABILITY_ITSELF = re.compile(
    r"\barbejdes\b|\bvi arbejder\b|\barbejdsevne\w*|\barb\.?evne\w*|\barbejdsmarked\w*"
    r"|\bfleksjob\w*"
    r"|\b(?:over|for|nogen|lang|kort|den) tid\b"
)


# Task words that mean something else where somebody's prospects are told.
_NO_TASK = re.compile(
    r"tanken|tankerne|bad|bede|tegner|luft|loftet|fylde[rst]?|forudsætning\w*|patienten"
    r"|børnebørn\w*"
    r"|permanent|letteste|indledning|kors|oplæg|fastholde\w*|forhold\w*|trappe[srt]?|opfordres"
    r"|behandle[srt]?|barne?t?s?|børn|børns|hund|hunden|pres|presse[srt]?|måle[srt]?|emnet|søvn"
    r"|sove"
)


def _tasks(piece: Piece) -> list[str]:
    return [word for word in work_in(piece.words) if not _NO_TASK.fullmatch(word)]


def _names_work(piece: Piece) -> bool:
    known = (PLACES, OCCUPATIONS, WORKPLACES)
    named = _tasks(piece) or any(words.find(piece.words) for words in known)
    return bool(named or outlook.WORK.search(piece.low))


def _only_past(low: str) -> bool:
    if not standstill.PAST.search(low):
        return False
    rest = standstill.PAST.sub(" ", low)
    return not (outlook.EXPECTS.search(rest) or outlook.CONDITION.search(rest))


_SPOKEN_OF = re.compile(r"\b(?:det|den|dem|der|dertil|hertil)\b")


def _empty(piece: Piece, whole: Piece) -> bool:
    """The word alone: "arbejdsevnen er dynamisk", "fokus på udvikling", "kan udvikles"."""
    low = _ABILITY_ITSELF.sub(" ", piece.low)
    if standstill.SKIN_DEEP.search(low) and not (
        outlook.HOURS.search(low) or growth.COMPARED.search(low)
    ):
        return True
    if _names_work(Piece(low)) or _compared(low) or figures_up(low) or rising_figures(low):
        return False
    elsewhere = Piece(_ABILITY_ITSELF.sub(" ", whole.low))
    return not (_SPOKEN_OF.search(low) and _names_work(elsewhere))


# --- What counts -----------------------------------------------------------------------------


def _compared(low: str) -> bool:
    """More of something that is no burden."""
    return bool(growth.COMPARED.search(standstill.NOT_BETTER.sub(" ", low)))


def _clear_step(low: str) -> bool:
    kept = standstill.NOT_BETTER.sub(" ", low)
    signs = (growth.GROWS, growth.LESS_HELP, growth.COMPARED)
    fewer = growth.BURDEN.search(kept) and falling_figures(kept)
    return any(sign.search(kept) for sign in signs) or figures_up(kept) or bool(fewer)


def _some_step(piece: Piece) -> bool:
    """A small word for a step, or a task and a verb that takes it on."""
    low = standstill.NOT_BETTER.sub(" ", piece.low)
    takes_on = growth.NEW_WORK.search(low) and _tasks(piece)
    return bool(growth.BEYOND.search(low) or takes_on)


_ABLE = re.compile(r"\b(?:kan|får|mener|lærer)\b")
_ALONE = re.compile(
    r"\b(?:alene|selvstændig\w*|(?:på )?egen hånd|står? for|uden (?:hjælp|opsyn))\b"
)


def _only_able(low: str) -> bool:
    """ "Kan arbejde selvstændigt": what somebody can today, and nothing of what may come."""
    kept = _ALONE.sub(" ", low)
    grows = growth.GROWS.search(kept) or growth.LESS_HELP.search(kept) or figures_up(kept)
    return not grows and not outlook.MAY.search(_ABLE.sub(" ", low))


_BY_THE_CLOCK = re.compile(
    r"\b(?:kl\.?|\w+dage?|mødetid\w*|dagligt) (?:\w+ ){0,4}fra (?:kl\.? )?\d+(?:[.:]\d+)? til \d"
)


def _staged(low: str) -> bool:
    """Now this, later that."""
    low = _BY_THE_CLOCK.sub(" ", low)
    signs = (outlook.EXPECTS, outlook.MAY, outlook.CONDITION)
    ahead = any(sign.search(low) for sign in signs)
    from_to = ahead and outlook.FROM_TO.search(low)
    staged = in_order(low, outlook.NOW, outlook.LATER) or from_to
    return bool(staged) and not standstill.PAST.search(low) and not falling_figures(low)


def _foreseen(piece: Piece) -> bool:
    """An expectation of being able to do or be somewhere at work."""
    somewhere = _tasks(piece) or PLACES.find(piece.words)
    return bool(somewhere) and in_order(piece.low, outlook.FORESEES, outlook.ABLE)


def _takes_something_on(low: str) -> bool:
    """Something new or more that waits for a time or a condition, whatever it is called."""
    waits = outlook.CONDITION.search(low) or outlook.AHEAD.search(low)
    taken_on = growth.NEW_WORK.search(low) or growth.BEYOND.search(low)
    return bool(waits and taken_on) and not standstill.DECLINE.search(low)


def _in_place(low: str) -> bool:
    return bool(outlook.IN_PLACE.search(low) or outlook.BECOMES.search(low))


def _once_in_place(low: str) -> bool:
    """ "Kan tage kassen, når hun er tryg", "når hun har lært det, kan hun …"."""
    able, once, in_place = outlook.CAN, outlook.ONCE, outlook.IN_PLACE
    done = outlook.DONE.search(low) and outlook.MODAL.search(low)
    told = in_order(low, able, once, in_place) or in_order(low, once, in_place, able)
    return told or bool(done)


def _unlike_now(low: str) -> bool:
    """So much today, and something else foreseen."""
    rest = outlook.ONLY_NOW.sub(" ", low)
    ahead = outlook.FORESEES.search(rest) or outlook.AHEAD.search(rest)
    return rest != low and bool(ahead)


def _may_go_beyond(low: str) -> bool:
    kept = standstill.NOT_BETTER.sub(" ", _ALONE.sub(" ", low))
    return bool(growth.BEYOND.search(kept) and outlook.MODAL.search(low))


def _develops(piece: Piece) -> bool:
    """Whether a live statement looks ahead to something better about the work."""
    low = piece.low
    expects, waits = outlook.EXPECTS.search(low), outlook.CONDITION.search(low)
    if standstill.HABIT.search(low) and not outlook.FORESEES.search(low):
        return False
    if more_than_now(low) or rising_figures(low) or _staged(low) or _once_in_place(low):
        return True
    if _unlike_now(low) or (expects and _clear_step(low)):
        return True
    moves = outlook.FORESEES.search(low) or outlook.MOVES.search(low)
    if expects and moves and _some_step(piece):
        return True
    if outlook.FORESEES.search(low) and (_foreseen(piece) or _takes_something_on(low)):
        return True
    if waits:
        once = _some_step(piece) and _in_place(low)
        return once or _clear_step(_ALONE.sub(" ", low)) or _may_go_beyond(low)
    return bool(outlook.MAY.search(low)) and _clear_step(low) and not _only_able(low)


def _moves_all_the_same(low: str) -> bool:
    """Something stays as it is, and something else is expected to grow."""
    grows = outlook.EXPECTS.search(low) and growth.GROWS.search(low)
    return bool(standstill.AHEAD_AGAIN.search(low) or grows)


def _fixed(low: str) -> bool:
    return bool(standstill.FIXED.search(granted(low))) and not _moves_all_the_same(low)


def _tells(piece: Piece, whole: Piece) -> bool:
    low = piece.low
    return not _empty(piece, whole) and not _only_past(low) and _develops(piece) and not _fixed(low)


_NO_STEP = re.compile(standstill.NO_STEP.pattern, re.IGNORECASE)
_TURNS = re.compile(
    r"\b(?:men|dog|derimod|til gengæld|alligevel|omvendt|udelukker ikke)\b", re.IGNORECASE
)


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
    reading = _not_taken_back(_still_open(own(reading)))
    pieces = [
        *live(reading, _nothing_lives),
        *(p for p in reading.sentences),
        *_pairs(reading),
    ]
    for piece in map(_alive, pieces):
        if _tells(piece, reading):
            return Answer(True, _why(piece))
    if standstill.DISCUSSED.search(reading.low):
        return Answer(False, "Udvikling er et emne, men der står ikke, hvad der ventes.")
    if any(dead(piece.low) for piece in reading.statements):
        return Answer(
            False, "Teksten siger, at der ikke ventes udvikling, eller at det går tilbage."
        )
    return Answer(
        False, "Der mangler, hvordan opgaver, intensitet, timer eller vilkår kan udvikle sig."
    )


def _not_taken_back(reading: Reading) -> Reading:
    """The text without sentences that the next one refuses: "… flere timer. Det kan hun ikke."."""
    kept: list[str] = []
    for sentence in reading.sentences:
        if kept and bygone.REFUSED.search(sentence.low):
            kept.pop()
        else:
            kept.append(sentence.text)
    return Reading("\n".join(kept))


def _alive(piece: Piece) -> Piece:
    return Piece("" if of_nothing_here(piece.low) else living(piece.low, dead))


def _nothing_lives(low: str) -> bool:
    return of_nothing_here(low) or not living(low, dead)


def _pairs(reading: Reading) -> list[Piece]:
    """Two sentences in a row read together: "Nu kun opvask. Serveringen bliver aktuel senere."."""
    live_ones = [piece.text for piece in reading.sentences if not _nothing_lives(piece.low)]
    return [Piece(f"{one.rstrip('.')}. {two}") for one, two in pairwise(live_ones)]


def _why(piece: Piece) -> str:
    only_hours = outlook.HOURS.search(piece.low) and not TASKS.find(piece.words)
    if only_hours:
        return "Timerne kan udvikle sig; skriv gerne også opgaver, intensitet eller vilkår."
    return "Teksten siger, hvordan arbejdet kan udvikle sig."
