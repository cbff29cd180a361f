"""Phase 3: the flex-job, its agreement and mark, follow-ups, hours that grow."""

from collections.abc import Callable
from random import Random
from typing import NoReturn

from brobygger.demo.story.before import start
from brobygger.demo.story.pen import Story
from brobygger.demo.story.search import talk
from brobygger.demo.story.talks import hold
from brobygger.demo.texts.notes import FOLLOW_UP
from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, EndReason, EventKind, Participant, Topic

JOB = "1"
BEYOND = 12.0
FOLLOW_UPS = {"2019": 4, "2020": 2}
MARK_ENDED_IN_TIME = 0.8
PARALLEL, LOST = 0.12, 0.04
INTENSITIES = (50, 60, 75, 75, 80, 100)


def phase_3(story: Story) -> None:
    """Tell the job, from its first day."""
    if story.plot.group == "3":
        start(story)
        story.assign(Role.JOB_COACH, story.coach)
    begin_job(story)
    if story.plot.hours > 10:
        reach_goal(story)
    if story.plot.group != "3":
        story.later(0, 8)
        story.tell(EventKind.PHASE_ENTERED, {"phase": "3", "previous": "2"})
    if story.plot.marked:
        story.later(0, 3)
        story.tell(EventKind.MARK_SET)
    work(story)


def begin_job(story: Story) -> None:
    """First day at work; agreement and contact person, when they are made."""
    set_hours(story, EventKind.FLEXJOB_STARTED, story.plot.hours)
    if story.done() or story.plot.marked:
        story.artefact(Artefact.COMPANY_AGREEMENT)
    if story.done():
        story.artefact(Artefact.COMPANY_CONTACT)


def set_hours(story: Story, kind: EventKind, hours: float, job: str = JOB) -> None:
    """Write down effective hours a week, and how many it takes at the workplace."""
    places = story.writer.profile.places
    first = story.journey.pk.int % len(places)
    facts = {
        "employment": job,
        "effective_hours": str(hours),
        "company": places[(first + int(job) - 1) % len(places)],
    }
    if not story.plot.brief:
        present = presence(hours, INTENSITIES[story.journey.pk.int % len(INTENSITIES)])
        facts |= {"hours_present": str(present), "intensity": str(round(hours * 100 / present, 2))}
    story.tell(kind, facts)


def presence(hours: float, intensity: int) -> float:
    """Hours at the workplace, in halves, for so many effective ones."""
    return min(37.0, max(hours, round(hours * 200 / intensity) / 2))


def work(story: Story) -> None:
    """Follow-ups through the first half year and beyond, and hours that may grow."""
    asked = FOLLOW_UPS[story.journey.version]
    for number in range(40):
        story.within(180 / (asked + 0.6) if number < asked else 75)
        if number >= asked or story.done():
            follow_up(story)
        if number == 0 and story.cast.retention and not story.plot.brief:
            story.assign(Role.RETENTION_CONSULTANT, story.cast.retention, Role.JOB_COACH)
        if story.plot.grows and number in {0, 2}:
            grow(story, number)
        turn = COURSES.get((story.plot.course, number))
        if turn:
            turn(story)
        if story.chance(LOST) and not (story.plot.brief or story.plot.course):
            lose_job(story)
        if story.chance(PARALLEL) and not story.plot.brief:
            story.tell(EventKind.INTERNSHIP_STARTED, {"parallel": True})
            story.later(20, 40)
            story.tell(EventKind.INTERNSHIP_ENDED)


def follow_up(story: Story) -> None:
    """At the workplace, with the company's contact person; minutes afterwards."""
    both = [Participant.CITIZEN.value, Participant.COMPANY_CONTACT.value]
    alone = story.chance(0.08)
    people = [*both[: 1 if alone else 2], Participant.JOB_COACH.value]
    facts = {"participants": people, "employment": JOB}
    story.tell(EventKind.FOLLOW_UP_HELD, facts, note=story.say(FOLLOW_UP))
    if story.done():
        story.artefact(Artefact.FOLLOW_UP_MINUTES)
    if story.done():
        story.artefact(Artefact.PLAN_UPDATED)
    if story.chance(0.25):
        story.later(10, 25)
        hold(story, Role.JOB_COACH, [Topic.PROGRESSION, Topic.HEALTH])


def lose_job(story: Story) -> NoReturn:
    """The job ends; the search begins again, and the mark may be forgotten."""
    story.tell(EventKind.FLEXJOB_ENDED, {"employment": JOB})
    if story.plot.marked and story.done():
        story.tell(EventKind.MARK_ENDED)
    if story.done():
        story.tell(EventKind.PHASE_ENTERED, {"phase": "2", "previous": "3"})
    while True:
        talk(story, 14)


def grow(story: Story, number: int) -> None:
    """More effective hours; the second time perhaps above ten."""
    if number and story.plot.grows_beyond:
        set_hours(story, EventKind.FLEXJOB_HOURS_CHANGED, BEYOND)
        reach_goal(story)
    hours = min(10.0, story.plot.hours + (number + 2) * 0.75)
    set_hours(story, EventKind.FLEXJOB_HOURS_CHANGED, hours)


def fall(story: Story) -> None:
    """Fewer hours: the job is held on to."""
    set_hours(story, EventKind.FLEXJOB_HOURS_CHANGED, max(2.0, story.plot.hours - 2))


def second_job(story: Story) -> None:
    """A small job beside the first."""
    set_hours(story, EventKind.FLEXJOB_STARTED, 2.0, "2")
    for artefact in (Artefact.COMPANY_AGREEMENT, Artefact.COMPANY_CONTACT):
        facts = {"artefact": artefact.value, "employment": "2"}
        story.tell(EventKind.ARTEFACT_RECORDED, facts)


def above_and_back(story: Story) -> None:
    """Over ten hours the journey ends by itself; back at ten it goes on."""
    set_hours(story, EventKind.FLEXJOB_HOURS_CHANGED, 11.0)
    end = {"end_reason": EndReason.OVER_TEN_HOURS.value}
    story.tell(EventKind.JOURNEY_ENDED, end, note="Over 10 timer er målet nået.")
    story.tell(EventKind.MARK_ENDED)
    story.later(30, 45)
    set_hours(story, EventKind.FLEXJOB_HOURS_CHANGED, 9.5)
    story.tell(EventKind.JOURNEY_REOPENED, {"phase": "3"}, note="Fleksjobbet er på 9,5 timer.")
    story.tell(EventKind.MARK_SET)


COURSES: dict[tuple[str, int], Callable[[Story], None]] = {
    ("falls", 1): fall,
    ("two", 1): second_job,
    ("back", 1): above_and_back,
}
"""What happens after which follow-up."""


def reach_goal(story: Story) -> NoReturn:
    """More than ten hours: mark off, journey over."""
    story.later(0, 6)
    if story.plot.marked and story.chance(MARK_ENDED_IN_TIME):
        story.tell(EventKind.MARK_ENDED)
    story.end(EndReason.OVER_TEN_HOURS)


def first_hours(rng: Random) -> float:
    """Effective hours a week somebody begins with."""
    return rng.choice((2.0, 3.0, 3.5, 4.0, 5.0, 5.0, 6.0, 7.5, 8.0))
