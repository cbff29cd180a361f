"""Phase 1: from the first talk to the grant, the coach and phase 2."""

from datetime import timedelta

from brobygger.demo.story.pen import Story
from brobygger.demo.story.talks import book, hold
from brobygger.demo.texts.notes import MEETING
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.following import spared
from brobygger.programmes.kinds import Artefact, EndReason, EventKind, Topic

CONSULTANT_AT_MEETING = 0.7
RECOMMENDED_AT_ONCE = 0.36
"""Recommendations in the new template (spec 7.1, Q2)."""
OPENING_TOPICS = ([Topic.JOB, Topic.RIGHTS], [Topic.CV, Topic.JOB], [Topic.HEALTH, Topic.CV])
CASEWORKER = Role.CASEWORKER


def start(story: Story) -> None:
    """Begin the journey with caseworker and team; the exempt are spared from the start."""
    group = story.plot.group
    story.tell(EventKind.JOURNEY_STARTED, {"target_group": group, "phase": group}, role=CASEWORKER)
    story.assign(CASEWORKER, story.cast.caseworker)
    team = {"role": "team", "employee": str(story.cast.team_id), "name": story.cast.team_name}
    story.tell(EventKind.ASSIGNED, team, role=CASEWORKER)
    version = programme(story.journey.programme, story.journey.version)
    for made in spared(version, {}, exempt=story.person.is_exempt_from_digital_mail):
        story.tell(made.kind, made.facts, role=CASEWORKER, reason=str(made.note))


def phase_1(story: Story) -> None:
    """Tell phase 1 to its end."""
    start(story)
    story.within(14)
    story.assign(Role.COMPANY_CONSULTANT, story.cast.consultant)
    for topics in OPENING_TOPICS[: 1 if story.plot.brief else 3]:
        prepare(story, topics)
    story.within(9)
    story.artefact(Artefact.PREPARATORY_PART, CASEWORKER)
    meeting(story)
    grant(story)
    give_coach(story)
    story.tell(EventKind.PHASE_ENTERED, {"phase": "2", "previous": "1"}, role=CASEWORKER)


def prepare(story: Story, topics: list[Topic]) -> None:
    """One talk about the preparatory part, the consultant there when the CV is."""
    days = story.rng.randint(6, 13) * sum(story.plot.habits.slack) / 2
    ahead = story.day + timedelta(days=round(days))
    if story.chance(story.plot.habits.books):
        book(story, ahead, CASEWORKER)
    story.until(ahead)
    hold(story, CASEWORKER, topics, 0.75 if Topic.CV in topics else 0.1)


def meeting(story: Story) -> None:
    """The team's meeting; some are recommended for something else."""
    story.within(12)
    present = story.chance(CONSULTANT_AT_MEETING)
    facts = {"consultant_present": present}
    story.tell(EventKind.MEETING_HELD, facts, role=CASEWORKER, note=story.say(MEETING))
    if story.plot.turned_down:
        story.later(2, 9)
        story.end(EndReason.TEAM_DECIDED_OTHERWISE, CASEWORKER)
    if story.chance(RECOMMENDED_AT_ONCE) or story.done():
        story.later(0, 6)
        story.artefact(Artefact.RECOMMENDATION, CASEWORKER)


def grant(story: Story) -> None:
    """The grant of the flex-job."""
    story.later(3, 10)
    story.tell(EventKind.FLEXJOB_GRANTED, role=CASEWORKER)


def give_coach(story: Story) -> None:
    """The personal job coach, who sends the material and reads the case."""
    story.within(3)
    story.assign(Role.JOB_COACH, story.coach)
    if story.done():
        story.tell(EventKind.MATERIAL_SENT)
    if story.done():
        story.artefact(Artefact.CASE_READ)
