"""Turning points: pauses, endings, transfers, match group 3."""

from brobygger.demo.story.pen import Enough, Story
from brobygger.demo.story.plots import Turn
from brobygger.demo.texts.notes import PAUSE, WAIVED
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EndReason, EventKind

EXEMPTIONS = ("Sygdom", "Pasning af nær pårørende", "Barsel")


def pause_for_good(story: Story) -> None:
    """Paused, and still so."""
    story.tell(
        EventKind.PAUSED,
        {"exemption": story.rng.choice(EXEMPTIONS)},
        role=Role.CASEWORKER,
        reason=story.say(PAUSE),
    )
    raise Enough


def pause_a_while(story: Story) -> None:
    """Paused for some weeks, then taken up again."""
    facts = {"exemption": story.rng.choice(EXEMPTIONS)}
    story.tell(EventKind.PAUSED, facts, role=Role.CASEWORKER, reason=story.say(PAUSE))
    story.later(20, 60)
    story.tell(EventKind.RESUMED, role=Role.CASEWORKER)


def end_as(reason: EndReason) -> Turn:
    """The journey ends for a reason."""

    def end(story: Story) -> None:
        story.end(reason, Role.CASEWORKER)

    return end


def become_passive(story: Story) -> None:
    """Match group 3: the talks go on, the demands rest."""
    story.tell(EventKind.MATCH_GROUP_SET, {"match_group": "3"}, role=Role.CASEWORKER)


def waive_cv(story: Story) -> None:
    """The CV is not asked for the next months."""
    until = story.today.replace(day=1).isoformat()
    facts = {"rule": "cv", "until": until}
    story.tell(EventKind.WAIVED, facts, role=Role.JOB_COACH, reason=story.say(WAIVED))


def come_from(municipality: str) -> Turn:
    """The case came from another municipality."""

    def arrive(story: Story) -> None:
        facts = {"municipality": municipality}
        story.tell(EventKind.TRANSFERRED_IN, facts, role=Role.CASEWORKER)

    return arrive


def offer_to(municipality: str) -> Turn:
    """The citizen is moving, and the case is offered to the other municipality."""

    def offer(story: Story) -> None:
        facts = {"municipality": municipality}
        story.tell(EventKind.TRANSFER_OFFERED, facts, role=Role.CASEWORKER)

    return offer
