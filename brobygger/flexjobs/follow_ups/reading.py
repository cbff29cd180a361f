"""What stands in a follow-up, read once for page, checks, minutes and paper. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.flexjobs.agreements import Answer, Promise, Who
from brobygger.flexjobs.follow_ups.shapes import (
    AGREED,
    BEFORE,
    BEFORE_CHOICES,
    GOAL,
    GOAL_CHOICES,
    NEW_GOAL,
    NOT_DONE,
    SHAPES,
    WHO,
    Shape,
)
from brobygger.flexjobs.models import Direction

NOTE = ".note"
FIRST_YEAR, LAST_YEAR = 2000, 2100
PER_KEY = {
    GOAL: (GOAL_CHOICES, gettext_lazy("Hvordan går det?")),
    BEFORE: (BEFORE_CHOICES, gettext_lazy("Hvad kom der ud af det?")),
}
"""Fields about each goal and each earlier agreement: its states, and what is asked of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The texts by key."""

    texts: Mapping[str, str]

    def text(self, key: str) -> str:
        """A field's text."""
        return self.texts.get(key, "").strip()

    @property
    def direction(self) -> str:
        """Where the job is going; empty until it is said."""
        found = self.text("d.direction")
        return found if found in Direction.values else ""

    def goal_state(self, goal: UUID) -> str:
        """What was said of a goal; empty for nothing."""
        return self.text(f"{GOAL}.{goal}")

    @property
    def new_goal(self) -> dict[str, str]:
        """The new goal's texts; empty when none was set."""
        names = {shape.key: shape.key.removeprefix("n.") for shape in NEW_GOAL.shapes}
        found = {name: self.text(key) for key, name in names.items()}
        return {name: text for name, text in found.items() if text} if found["goal"] else {}

    @property
    def agreements(self) -> list[tuple[str, str, date | None]]:
        """Who does what by when."""
        found = ((str(who), self.text(f"a.{key}"), self.day(f"a.{key}_by")) for key, who in WHO)
        return [one for one in found if one[1]]

    @property
    def promises(self) -> list[Promise]:
        """What was agreed, as Min Plan keeps it; a part without a day has the common one."""
        common, proof = self.day("a.next_by"), self.text("a.proof")
        told = [(Who.TOGETHER, "a.next", common)]
        told += [(who, f"a.{who}", self.day(f"a.{who}_by") or common) for who, _words in WHO]
        return [
            Promise(who, what, day, proof)
            for who, key, day in told
            if (what := self.text(key)) and day and proof
        ]

    @property
    def answers(self) -> list[Answer]:
        """What came of earlier agreements; the next step is what is agreed now."""
        then = self.text("a.next") or "\n".join(what for _who, what, _day in self.agreements)
        found = ((key, self.text(f"{BEFORE}.{key}")) for key in self.answered)
        return [
            Answer(key, state, self.text(f"{BEFORE}.{key}{NOTE}"), then[:AGREED])
            for key, state in found
        ]

    @property
    def answered(self) -> list[UUID]:
        """The earlier agreements somebody has answered."""
        places = (key.partition(".") for key in sorted(self.texts) if self.text(key))
        return [UUID(key) for place, _dot, key in places if place == BEFORE and is_key(key)]

    def missing(self) -> Iterator[str]:
        """What hinders holding it, in plain words."""
        texts = [self.text("a.next"), *(what for _who, what, _day in self.agreements)]
        agreed = [text for text in texts if text]
        if not agreed:
            yield _("Skriv, hvad I prøver som det næste, eller hvad I har aftalt.")
        elif not self.text("a.proof"):
            yield _("Skriv, hvordan I kan se, at det lykkes.")
        elif len(self.promises) < len(agreed):
            yield _("Skriv, hvornår I ser på det igen.")
        if any(one.state == NOT_DONE and not one.outcome for one in self.answers):
            yield _("Skriv, hvorfor den tidligere aftale ikke blev gjort.")
        if not self.direction:
            yield _("Vælg retningen: udvikle eller holde fast.")

    def day(self, key: str) -> date | None:
        """A field's day, None for none."""
        return day_of(self.text(key))


def shape_of(key: str) -> Shape | None:
    """The shape of a field; None for no such field."""
    if key in SHAPES:
        return SHAPES[key]
    place, _dot, rest = key.partition(".")
    if place not in PER_KEY or not is_key(rest.removesuffix(NOTE)):
        return None
    choices, asked = PER_KEY[place]
    if rest.endswith(NOTE):
        return Shape(key, asked, lines=2, most=1_000)
    return Shape(key, _("Status"), lines=1, most=10, choices=choices)


def is_key(text: str) -> bool:
    """Whether a text is a key written out."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def problem(shape: Shape, text: str) -> str:
    """Why a field cannot hold a text; empty when it can."""
    if not text:
        return ""
    if shape.choices and text not in dict(shape.choices):
        return _("Vælg en af mulighederne.")
    if shape.kind == "date" and day_of(text) is None:
        return _("Skriv en dato, fx 2027-03-31.")
    return ""


def day_of(text: str) -> date | None:
    """The day of a stored date, None for what is no day within reason."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def minutes(
    reading: Reading, *, title: str, company: str, held_on: date, next_on: date | None
) -> str:
    """Minutes for the company: what was agreed, never why. The writer sees them before sending.

    Health, pay and what the citizen said stay out (only agreements, direction and the next talk).
    """
    lines = [
        _("Referat af opfølgning på fleksjobbet som %(title)s hos %(company)s den %(day)s.")
        % {"title": title, "company": company, "day": f"{held_on:%d.%m.%Y}"},
        "",
    ]
    if reading.text("a.next"):
        lines += [_("Det prøver vi nu:"), reading.text("a.next")]
        lines += [*again(reading.day("a.next_by")), ""]
    if reading.agreements:
        lines += [_("Det aftalte vi:")]
        lines += [f"– {who}: {what}{until(day)}" for who, what, day in reading.agreements]
        lines += [""]
    if reading.direction:
        words = {
            Direction.DEVELOP.value: _("Vi arbejder på, at jobbet kan udvikle sig."),
            Direction.HOLD_ON.value: _("Vi arbejder på, at jobbet kan blive, som det er."),
        }
        lines += [words[reading.direction], ""]
    if next_on:
        lines += [_("Næste opfølgning: senest %(day)s.") % {"day": f"{next_on:%d.%m.%Y}"}, ""]
    lines += [_("Ring eller skriv, hvis noget ser forkert ud.")]
    return "\n".join(lines)


def again(day: date | None) -> list[str]:
    """When all look at it again, if a day was agreed."""
    return [_("Vi ser på det igen senest %(day)s.") % {"day": f"{day:%d.%m.%Y}"}] if day else []


def until(day: date | None) -> str:
    """ "… (senest 3.2.2026)", or nothing."""
    return _(" (senest %(day)s)") % {"day": f"{day:%d.%m.%Y}"} if day else ""
