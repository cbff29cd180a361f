"""How a goal is to be reached: a means that names something, or a clause in which it is done.

A means is told by its words ("ved at", "øver", "sammen med") when it also names something or
somebody. Without such a word a main clause of its own will do, if something is done with something
in it; a clause that says why, what it depends on, or what people are like, is no step.
"""

import re
from collections.abc import Iterator

from brobygger.quality.text import goal_words as words
from brobygger.quality.text.agreement import somebody_acts
from brobygger.quality.text.concrete import concrete_words
from brobygger.quality.text.deadlines import by_when
from brobygger.quality.text.lexicon import ACTIONS, AIDS, NAMES, TASKS
from brobygger.quality.text.people import PRONOUNS, somebody
from brobygger.quality.text.reading import Piece
from brobygger.quality.text.times import CALENDAR
from brobygger.quality.text.word_files import word_set

_SENTENCE = re.compile(r"(?<=[a-zæøå])[.;!] ")
_THE_GOAL_ITSELF = re.compile(
    r"\b(?:(?:kunne|ku|lære at|kan|vil gerne) (?:selv )?\w+|have prøvet kræfter)"
)
_COMMA = re.compile(r",\s+")
_WORDS_BEFORE = re.compile(r"(?:\S+ ){0,3}$")
# Says why, on what condition, what it is like; or only asks how.
_BESIDE = re.compile(
    r"^(?:og |men )?(?:fordi|da|for|hvilket|uanset"
    r"|selv ?om|hvis|når|så|at|som|der|om|medmindre|eftersom|inden|senest|før|ikke|ellers|men|nu"
    r"|i dag|i øjeblikket"
    r"|aktuelt|pt\.?|lige nu|hidtil|tidligere|trods|på trods"
    r"|(?:det|dette|den) (?:er|ligger|passer|giver|vil|ville|betyder|har|skal|bliver|synes"
    r"|mener))\b"
)
# "med ørepropper"; what has a name of its own is worked with, not helped by.
_WITH = re.compile(r"\bmed (?!\w+(?:en|et|erne)\b)(?:(?:en|et|ny|nyt|nye|god|fast) )?([\w-]+)")
_BREAK = re.compile(r"([,;:]\s|(?<!\d)\.\s|\s[–-]+\s|\bog\b|\bidet\b|\bmens\b|\bhvor\b|\bsom\b)")


# A reason in which the citizen, or somebody named, does something: "for hun får indlæg i skoene".
_BECAUSE = frozenset(("fordi", "da", "for", "eftersom"))
_ONCE_DONE = re.compile(r"^når (?:\w+ ){1,3}har (?!lyst|brug|altid|det)\w+")
_TAKES_IT = re.compile(r"\btager (?:det|den|dem|sig) \w+t\b")
_ACTING = PRONOUNS - {"i", "de"} | {"borger", "borgeren", "mentor", "mester"}
_STATES = word_set("unseen") - {"har", "får", "går"}


_INCLUDING = re.compile(r",? (?:herunder|såsom|inklusive) [^.;]*")


def told(pieces: list[Piece]) -> bool:
    """Whether the statements, the goal first, say what is done."""
    told_after = [piece for piece in pieces[1:] if not words.ASIDE.search(piece.low)]
    steps = [*pieces[:1], *told_after]
    means = [*pieces[:1], *map(_without_asides, pieces[1:])]
    return any(names_means(piece) for piece in means) or _next_step(steps) or _own_clause(steps)


def _without_asides(piece: Piece) -> Piece:
    """A statement without the clauses that tell something beside the goal."""
    parts = _COMMA.split(piece.text)
    return Piece(", ".join(part for part in parts if not words.ASIDE.search(part.lower())))


# "Med kørelærer og kørsel på stadig mere befærdede veje skal Ib …".
_OPENS_WITH = re.compile(
    r"(?:^|[:.;] )(?:med|under|via|efter|gennem) ([^,.;:]{3,90}?) (?:skal|kan|vil|bør|når|får|er"
    r"|kommer|klarer|tager|(?:for)?ventes)\b"
)


def names_means(piece: Piece) -> bool:
    """Whether a statement turns to the means, and names them."""
    low = _THE_GOAL_ITSELF.sub(" ", piece.low)
    return bool(
        any(concrete_words(Piece(means)) for means in _OPENS_WITH.findall(piece.low))
        or any(_means(sentence) for sentence in _SENTENCE.split(low))
        or words.TASKS_FROM.search(piece.low)
        or any(AIDS.find(clause.words) for clause in _main_clauses(piece.low))
        or any(AIDS.has(word) for word in _WITH.findall(piece.low))
    )


def tells_how(text: str) -> bool:
    """Whether a text meant as the how says something; a timetable of hours does not."""
    rest = words.TIMETABLE.sub(" ", CALENDAR.sub(" ", text.lower()))
    return len(Piece(rest).words) > 1


def _means(low: str) -> bool:
    found = words.HOW.search(low)
    if not found:
        return False
    before = _WORDS_BEFORE.search(low, 0, found.start())
    start = before.start() if before else found.start()
    named = Piece(words.EMPTY_GOAL.sub(" ", low[start:]))
    people = (named.words[at] for at in somebody(named))
    return bool(concrete_words(named) or any(word not in PRONOUNS for word in people))


def _next_step(pieces: list[Piece]) -> bool:
    """After the goal comes another sentence in which somebody does something."""
    return any(
        somebody_acts(piece) and not words.STILL_GOAL.search(piece.low) for piece in pieces[1:]
    )


def _own_clause(pieces: list[Piece]) -> bool:
    """A clause that holds the only date is the goal itself, whatever is done in it."""
    clauses = [clause for piece in pieces for clause in _main_clauses(piece.low)]
    dated = [clause for clause in clauses if by_when(clause.low)]
    goal = dated if len(dated) == 1 else []
    return any(clause not in goal and _is_step(clause) for clause in [*clauses, *pieces[1:]])


def _main_clauses(low: str) -> Iterator[Piece]:
    """The clauses of a sentence, without those that only stand beside it."""
    parts = _BREAK.split(_INCLUDING.sub(" ", low))
    beside = False
    before = ""
    for sign, part in zip(["", *parts[1::2]], parts[::2], strict=True):
        clause = Piece(part.strip(" ,;:.–-"))
        goes_on = sign == "og" and before.strip() and not _has_subject(clause)
        if not goes_on:
            stands_beside = sign == "som" or _BESIDE.match(clause.low)
            beside = bool(stands_beside and not _act_as_reason(clause))
            beside = beside or bool(words.GOAL.search(clause.low))
        if clause.text and not beside:
            yield clause
        before = part


def _has_subject(clause: Piece) -> bool:
    return any(word in _ACTING or NAMES.has(word) for word in clause.words[:3])


def _act_as_reason(clause: Piece) -> bool:
    if _ONCE_DONE.match(clause.low):
        return True
    opening, who, *rest = [*_TAKES_IT.sub("er", clause.low).split(), "", ""]
    verb = next((word for word in rest[:5] if word.endswith(("er", "år", "ar", "ør"))), "er")
    return opening in _BECAUSE and (who in _ACTING or NAMES.has(who)) and verb not in _STATES


_NO_STEP = (words.GOAL, words.REASON, words.STILL_GOAL, words.ALREADY)


def _is_step(clause: Piece) -> bool:
    """Whether a clause says what is done, and neither what is wanted nor why."""
    return (
        not any(kind.search(clause.low) for kind in _NO_STEP)
        and tells_how(clause.text)
        and _names_something(clause)
    )


def _names_something(clause: Piece) -> bool:
    return len(concrete_words(clause)) > 1 or any(
        kind.find(clause.words) for kind in (TASKS, AIDS, ACTIONS)
    )
