"""A recipe's steps without numbers; numbering gives each its key ("4.2")."""

from collections.abc import Sequence
from dataclasses import dataclass

from brobygger.programmes.kinds import EventKind, Topic
from brobygger.programmes.shapes import Action, Step, Text
from brobygger.programmes.terms import Pattern


@dataclass(frozen=True, slots=True)
class Line:
    """One step before it is numbered; see ``Step`` for the fields."""

    text: Text
    heading: Text = ""
    tick: tuple[Pattern, ...] = ()
    since: Pattern | None = None
    action: str = Action.STEP.value
    needs_meeting: bool = False


def numbered(element: str, lines: Sequence[Line]) -> tuple[Step, ...]:
    """Return the steps of a core element's recipe."""
    return tuple(
        Step(
            key=f"{element}.{number}",
            number=number,
            text=line.text,
            heading=line.heading,
            tick=line.tick,
            since=line.since,
            action=line.action,
            needs_meeting=line.needs_meeting,
        )
        for number, line in enumerate(lines, start=1)
    )


def talk_about(topic: Topic) -> Pattern:
    """Match a talk with a topic."""
    return Pattern(EventKind.CONTACT_HELD, (("topics", topic.value),))
