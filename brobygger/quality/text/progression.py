"""``progression_goal_with_how``: goal, how and by when are all there.

Source: spec 7.1, Q17, Q24, Q25. A timetable of hours is not a how; a goal reached, given up or
left for later does not count; "på sigt" is not by when.
"""

import re

from brobygger.quality.text import aims, steps
from brobygger.quality.text import goal_words as words
from brobygger.quality.text.closing import left_open, taken_back
from brobygger.quality.text.concrete import concrete_words
from brobygger.quality.text.deadlines import by_when
from brobygger.quality.text.goal_kind import is_the_firms, no_progression, only_means
from brobygger.quality.text.lexicon import AIDS, PLACES, TASKS
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import POSTPONED, WITHDRAWN, live
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Skriv mål, hvordan og hvornår, fx: »Inden 1. juni kan Ditte stå alene i grøntafdelingen; "
    "hun øver det to lørdage sammen med souschefen.«"
)
# "Ahmed kørte selv i december, som aftalt": the first verb is in the past.
_TOLD_AS_PAST = re.compile(
    r"(?:(?!(?:af|de|det|den|med|efter|to|tre|fire|flere|nogle) )\w+ ){1,2}(?:kørte|stod|gik|tog"
    r"|fik|kom|\w{3,}ede)\b(?!.*\b(?:skal|vil"
    r"|mål\w*)\b)"
)
# "efter at jobcoachen har lært hende …": done before the goal is reached, not yet.
_BY_THEN_DONE = re.compile(
    r"\b(?:inden|ved|senest|til|pr\.) [^,.;]{2,40}? har (?:\w+ )?(?:lært|nået|klaret)\b"
    r"|\befter at [^,.;]*|, (?:som )?(?:hun|han|jeg|du|borger\w*) har (?:lært|øvet|fået)\b"
)
# "Trin 1 er nået": the one before this.
_LEVEL_REACHED = re.compile(
    r"\b(?:trin|delmål|fase|niveau|etape) \d\b[^.;]*?\b(?:nået|opnået|klaret)\b"
)
# A clause that only promises a talk: it is left out, what stands beside it may be a goal.
_TALK = re.compile(
    r"(?:^|(?<=[,;:.]))[^,;:.]*?\b(?:gøres (?:det )?op|gør(?:es)? (?:vi )?status|status på"
    r"|vi ser på|følges op|taler (?:vi )?om|snakker (?:vi )?om|næste mål|evalueres"
    r"|følger (?:vi )?op)\b[^,;:.]*"
)


# When something else ends, and what is not needed any more once the goal is reached.
_OTHER_ENDS = re.compile(
    r"\b(?:når|inden|før|til|så længe) [^,.;]{2,60}?\b(?:går på \w+|ophører|slutter|udløber"
    r"|stopper)\b|\bnår (?:\w+ ){1,2}ikke (?:længere|mere)\b|\b(?:mål\w*|skal|så|vil"
    r"|kan)\b[^.;]{0,40}\bikke (?:længere|mere)\b"
    r"|\bikke længere (?:skal|står|fylder|hindrer)\b"
    r"|\bafsluttet (?=ultimo|primo|medio|inden|senest|til|d\.|den)"
    r"|\bhave (?:\w+ )?(?:afsluttet|afskaffet|fjernet|udfaset)\b|\b\w*(?:møde|vagt|pause|støtte"
    r"|opgave|transport"
    r"|kørsel|skema|liste|seddel|kontrol|tjek|hjælp|følge|besøg)\w* (?:droppes|udgår|fjernes"
    r"|aflyses)\b"
)


def _dead(low: str) -> bool:
    low = _OTHER_ENDS.sub(" ", low)
    return bool(WITHDRAWN.search(low) or POSTPONED.search(low) or words.NO_GOAL.search(low))


def _standing(reading: Reading) -> list[Piece]:
    """What is not given up: a statement that is whole in itself, or all that comes after."""
    alive = live(reading, _dead)
    if len(alive) == len(reading.statements):
        return alive
    if any(steps.names_means(piece) and aims.has_goal(piece) for piece in alive):
        return alive
    dead = [at for at, piece in enumerate(reading.statements) if _dead(piece.low)]
    return reading.statements[dead[-1] + 1 :]


def _is_question(piece: Piece) -> bool:
    return piece.text.rstrip().endswith("?") and len(piece.words) > 3


_HOUR_WORDS = re.compile(r"\b(?:timer?|timerne|timetal\w*|t|arbejdstid\w*)\b|\dt\b")


# A timetable names little besides its hours.
MANY_WORDS = 5
_STEPS_UP = re.compile(r"\btrappe[rs]? (?:\w+ )?(?:op|ned|ud)\b")


def _only_a_timetable(text: Piece) -> bool:
    """Hours that rise by the calendar, and nothing of what is done to get there."""
    text = Piece(_STEPS_UP.sub(" ", text.low))
    return (
        bool(_HOUR_WORDS.search(text.low))
        and not words.REAL_HOW.search(text.low)
        and len(concrete_words(text)) < MANY_WORDS
        and not (AIDS.find(text.words) or TASKS.find(text.words) or PLACES.find(text.words))
    )


_FIGURES = re.compile(r"\bfra \S+ (?:\w+ )?til \S+")


def _names_nothing(text: Piece) -> bool:
    """Whether all that is said could be said of anybody; figures stand for one of two words."""
    named = concrete_words(Piece(words.EMPTY_GOAL.sub(" ", text.text)))
    return len(named) + bool(_FIGURES.search(text.low)) < 2


def _joined(pieces: list[Piece]) -> Piece:
    return Piece(" ".join(piece.text for piece in pieces))


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    if taken_back(reading):
        return Answer(False, "Målet er taget tilbage.")
    if left_open(reading):
        return Answer(False, "Mål, vej eller tid er ikke kendt endnu.")
    standing = _standing(reading)
    if not standing:
        return Answer(False, "Målet er opgivet, udsat eller ikke sat endnu.")
    pieces = [piece for piece in standing if not no_progression(piece)]
    whole = " ".join(piece.low for piece in pieces)
    pieces = [piece for piece in pieces if not _is_question(piece)]
    if pieces and is_the_firms(pieces[0]) and aims.has_goal(pieces[0]):
        pieces = pieces[1:]
    pieces = [Piece(_TALK.sub(" ", piece.low)) for piece in pieces]
    text = _joined(pieces)
    past = _LEVEL_REACHED.sub(" ", _BY_THEN_DONE.sub(" ", text.low))
    if _TOLD_AS_PAST.match(text.low) or words.ALREADY.search(past):
        return Answer(False, "Målet er allerede nået.")
    if only_means(text):
        return Answer(False, "Der mangler: mål.")
    if _names_nothing(text):
        return Answer(False, "Teksten nævner intet, man kan se på en arbejdsplads.")
    if _only_a_timetable(text):
        return Answer(False, "En tidsplan for timer siger ikke, hvordan målet nås.")
    parts = (
        ("mål", aims.told(text, pieces)),
        ("hvordan", steps.told(pieces)),
        ("hvornår", by_when(whole)),
    )
    missing = [name for name, there in parts if not there]
    if missing:
        return Answer(False, f"Der mangler: {', '.join(missing)}.")
    return Answer(True, "Mål, hvordan og hvornår er der alle tre.")
