"""Phase 2: CV and goals made sharp, talks week by week, the search for a flex-job."""

from datetime import timedelta

from brobygger.demo.story.before import start
from brobygger.demo.story.pen import Story
from brobygger.demo.story.talks import book, hold, plan_updated, topics_of
from brobygger.demo.texts.notes import CHANGE_OF_COACH, PACE, PLAIN
from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, EventKind, Topic

CONTACT_DAYS = {"2019": 14, "2020": 7}
PROGRESSION_GOALS = 0.45
CATCH_UP_DAYS, SCREENING_DAYS = 30, 112
FIRST_TALK = (
    Artefact.CV,
    Artefact.CV_LOOKED_AT,
    Artefact.CASE_READ,
    Artefact.JOB_TARGET,
    Artefact.PLAN_PROGRESSION_GOAL,
)
CAUGHT_UP = 0.8
INTERNSHIPS = 0.02
"""Chance that an internship begins after a talk."""


def phase_2(story: Story) -> None:
    """Tell phase 2 until the job is found; the last talk ahead may lie after today."""
    if story.plot.group == "2":
        straight_in(story)
    first_talk(story)
    began, seen = story.day, set[int]()
    while (story.day - began).days < story.plot.search_days:
        days = (story.day - began).days
        talk(story, pace(story, days))
        if not story.plot.brief:
            on_the_way(story, days, seen)


def straight_in(story: Story) -> None:
    """Somebody who receives the allowance starts here, with a coach."""
    start(story)
    story.assign(Role.JOB_COACH, story.coach)


def first_talk(story: Story) -> None:
    """CV, the first talk, and the goals that come of it."""
    if story.done():
        story.within(6)
        story.artefact(Artefact.CV)
    if story.done():
        story.artefact(Artefact.CV_LOOKED_AT)
    talk(story, 7, [Topic.JOB, Topic.CV])
    if story.plot.brief and not story.done():
        return
    story.artefact(Artefact.PLAN_JOB_GOAL)
    if story.done():
        story.artefact(Artefact.JOB_TARGET)
    if story.chance(PROGRESSION_GOALS):
        story.artefact(Artefact.PLAN_PROGRESSION_GOAL)


def pace(story: Story, days: int) -> int:
    """Days to the next talk: the programme's, or after a while what was agreed."""
    asked = CONTACT_DAYS[story.journey.version]
    agreed = story.plot.habits.pace
    return agreed if agreed and days > 35 else asked


def talk(story: Story, days: int, topics: list[Topic] | None = None) -> None:
    """Book the next talk, let the time go by, hold it, write the agreements down."""
    low, high = story.plot.habits.slack
    ahead = story.day + timedelta(days=max(1, round(days * story.rng.uniform(low, high))))
    if story.chance(story.plot.habits.books):
        book(story, ahead, Role.JOB_COACH)
    story.until(ahead)
    if hold(story, Role.JOB_COACH, topics or topics_of(story)):
        plan_updated(story)


def on_the_way(story: Story, days: int, seen: set[int]) -> None:
    """What else happens in a search: pace, coach, internship, screening, reassessment."""
    if days > 28 and once(seen, 28) and story.plot.habits.pace:
        set_pace(story, story.plot.habits.pace)
    if days > CATCH_UP_DAYS and once(seen, CATCH_UP_DAYS):
        catch_up(story)
    if days > 60 and story.cast.earlier_coach and once(seen, 60):
        change_coach(story)
    if story.chance(INTERNSHIPS):
        internship(story)
    if days > SCREENING_DAYS and once(seen, SCREENING_DAYS) and story.done():
        screen(story)
    if story.chance(0.08):
        story.tell(EventKind.NOTE_WRITTEN, note=story.say(PLAIN))


def catch_up(story: Story) -> None:
    """Do most of what was forgotten at the first talk."""
    for artefact in FIRST_TALK:
        if not story.has(artefact) and story.chance(CAUGHT_UP):
            story.artefact(artefact)
    sent = any(event.kind == EventKind.MATERIAL_SENT for event in story.events)
    if story.plot.group == "1" and not sent:
        story.tell(EventKind.MATERIAL_SENT)


def once(seen: set[int], mark: int) -> bool:
    """Whether this is the first time."""
    first = mark not in seen
    seen.add(mark)
    return first


def set_pace(story: Story, days: int) -> None:
    """Agree on an individual pace for half a year or a year."""
    until = story.day + timedelta(days=story.rng.choice((182, 364)))
    facts = {"rule": "contact", "days": days, "until": until.isoformat()}
    story.tell(EventKind.PACE_SET, facts, reason=story.say(PACE))


def change_coach(story: Story) -> None:
    """A new coach, with the reason."""
    old, new = story.coach, story.cast.job_coach
    facts = {
        "role": Role.JOB_COACH.value,
        "employee": str(new.id),
        "name": new.name,
        "previous": str(old.id),
        "previous_name": old.name,
    }
    reason = story.say(CHANGE_OF_COACH)
    story.tell(EventKind.ASSIGNED, facts, role=Role.CASEWORKER, reason=reason)
    story.coach = new


def internship(story: Story) -> None:
    """Some weeks at a company, with talks on the way."""
    story.tell(EventKind.INTERNSHIP_STARTED, {"parallel": False})
    for _ in range(story.rng.randint(1, 3)):
        talk(story, 21, [Topic.PROGRESSION])
    story.tell(EventKind.INTERNSHIP_ENDED)


def screen(story: Story) -> None:
    """Is the case on track, or does the team have to see it?"""
    if story.chance(0.6):
        reason = "Borgeren er på rette vej: der er aftalt praktik og en konkret arbejdsgiver."
        story.tell(EventKind.SCREENED, {"outcome": "on_track"}, reason=reason)
        return
    story.tell(EventKind.SCREENED, {"outcome": "team"})
    if story.done():
        talk(story, 20)
        story.artefact(Artefact.REASSESSMENT_PREPARED)
        talk(story, 14)
        story.tell(EventKind.REASSESSED)
        if story.done():
            story.artefact(Artefact.REASSESSMENT_AGREEMENTS)
