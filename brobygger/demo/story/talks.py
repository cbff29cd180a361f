"""Talks: booked, held, missed, cancelled."""

from datetime import date, datetime, time, timedelta
from typing import Any

from brobygger.demo.story.pen import HERE, Story, key
from brobygger.demo.texts.notes import CANCELLED, NO_SHOW
from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, ContactForm, EventKind, Participant, Topic
from brobygger.programmes.workdays import next_workday

FORMS = (ContactForm.IN_PERSON, ContactForm.PHONE, ContactForm.VIDEO, ContactForm.GROUP)
FORM_SHARES = (60, 30, 7, 3)
PLACES = ("Jobcentret, lokale 2", "Jobcentret, lokale 5", "Biblioteket", "Frivilligcentret")
MINUTES = 45
NO_SHOWS, CANCELLATIONS = 0.05, 0.05
SEARCH_TOPICS = (
    Topic.JOB_SEARCH,
    Topic.JOB,
    Topic.CV,
    Topic.PROGRESSION,
    Topic.HEALTH,
    Topic.LABOUR_MARKET,
    Topic.ECONOMY,
    Topic.FAMILY,
    Topic.RIGHTS,
)
TOPIC_SHARES = (30, 20, 12, 12, 10, 6, 5, 3, 2)


def book(story: Story, on: date, role: Role) -> None:
    """Book a talk ahead, with time and place."""
    if story.plot.talk_today and on >= story.today:
        on = story.today
    form = story.form = story.rng.choices(FORMS[:3], FORM_SHARES[:3])[0]
    starts_at = datetime.combine(next_workday(on) if on != story.today else on, hour(story), HERE)
    story.talk = str(key(story.rng, story.moment()))
    facts = {
        "talk": story.talk,
        "starts_at": starts_at.isoformat(),
        "ends_at": (starts_at + timedelta(minutes=MINUTES)).isoformat(),
        "form": form.value,
        "place": story.rng.choice(PLACES) if form == ContactForm.IN_PERSON else "",
        "employee": str(story.teller(role).id),
    }
    story.tell(EventKind.TALK_BOOKED, facts, role=role)


def hour(story: Story) -> time:
    """A time in the working day, on the half hour."""
    return time(story.rng.choice((9, 10, 11, 13, 14)), story.rng.choice((0, 30)))


def hold(story: Story, role: Role, topics: list[Topic], with_consultant: float = 0) -> bool:
    """Hold the talk, or hear that nobody comes; says whether it was held."""
    talk: dict[str, Any] = {"talk": story.talk} if story.talk else {}
    story.talk = ""
    if talk and story.chance(NO_SHOWS):
        story.tell(EventKind.NO_SHOW, talk, role=role, note=story.say(NO_SHOW))
        return False
    if talk and story.chance(CANCELLATIONS):
        cancelled = {**talk, "by": story.rng.choice(("citizen", "us"))}
        story.tell(EventKind.TALK_CANCELLED, cancelled, role=role, reason=story.say(CANCELLED))
        return False
    form = story.form if talk else story.rng.choices(FORMS, FORM_SHARES)[0]
    facts = {
        "form": form.value,
        "topics": [topic.value for topic in topics],
        "participants": participants(story, role, with_consultant),
        "about_agreements": story.chance(0.93),
        **talk,
    }
    note = "" if story.plot.brief else story.writer.talk(form, topics)
    story.tell(EventKind.CONTACT_HELD, facts, role=role, note=note)
    story.contacts += 1
    return True


def participants(story: Story, role: Role, with_consultant: float) -> list[str]:
    """Who sat at the table."""
    found = [Participant.CITIZEN, Participant(ROLE_AT_TABLE[role])]
    if story.chance(with_consultant):
        found.append(Participant.COMPANY_CONSULTANT)
    if story.chance(0.06):
        found.append(Participant.COMPANION)
    return [one.value for one in found]


ROLE_AT_TABLE = {Role.CASEWORKER: Participant.CASEWORKER, Role.JOB_COACH: Participant.JOB_COACH}


def topics_of(story: Story) -> list[Topic]:
    """What a talk is about: one to three things."""
    picked = story.rng.choices(SEARCH_TOPICS, TOPIC_SHARES, k=story.rng.randint(1, 3))
    return list(dict.fromkeys(picked))


def plan_updated(story: Story) -> None:
    """Write the agreements into Min Plan, when it is done."""
    if story.done():
        story.artefact(Artefact.PLAN_UPDATED)
