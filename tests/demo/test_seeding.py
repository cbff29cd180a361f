"""The demo municipality: believable, deterministic, and told by the product's own rules."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, ViewedCitizen
from brobygger.demo import seeding
from brobygger.demo.codes import HOME, NEIGHBOUR
from brobygger.demo.rows import Rows
from brobygger.demo.seeding import journeys
from brobygger.demo.staff import HOME_POSTS, Workplace
from brobygger.demo.story import Person
from brobygger.journeys import recompute
from brobygger.journeys.models import Duty, Journey, Talk
from brobygger.people.models import Citizen, Employee, Team
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind

TODAY = date(2026, 10, 14)


def workplace() -> Workplace:
    people = {post.name: Person(uuid4(), uuid4(), post.name) for post in HOME_POSTS}
    teams = {post.team: Team(name=post.team) for post in HOME_POSTS if post.team}
    return Workplace(HOME, teams, people, {post.name: post for post in HOME_POSTS})


PLACE = workplace()


@cache
def told(seed: int = 1) -> Rows:
    return journeys(PLACE, Random(seed), TODAY, 70)


@pytest.fixture
def rows() -> Rows:
    return told()


def summary(rows: Rows) -> list[tuple[object, ...]]:
    return [(event.kind, event.happened_on, event.recorded_at, event.note) for event in rows.events]


def test_the_same_day_and_seed_tell_the_same_stories(rows: Rows) -> None:
    again = journeys(PLACE, Random(1), TODAY, 70)
    assert summary(again) == summary(rows)
    assert summary(told(2)) != summary(rows)


def test_nothing_happens_today_or_later_and_nothing_on_a_day_off(rows: Rows) -> None:
    assert max(event.happened_on for event in rows.events) < TODAY
    assert {event.happened_on.weekday() for event in rows.events} <= set(range(5))


def test_history_reaches_back_two_years(rows: Rows) -> None:
    first = min(event.happened_on for event in rows.events)
    assert timedelta(days=500) < TODAY - first <= timedelta(days=735)


def test_all_phases_states_and_most_kinds_of_events_are_there(rows: Rows) -> None:
    assert {(one.state, one.phase) for one in rows.journeys} >= {
        ("active", "1"),
        ("active", "2"),
        ("active", "3"),
        ("paused", "2"),
        ("ended", "2"),
    }
    told_kinds = {event.kind for event in rows.events}
    assert len(told_kinds) > len(EventKind) * 0.6


def test_some_are_late_and_most_is_done(rows: Rows) -> None:
    states = Counter(duty.state for duty in rows.duties)
    late = [one for one in rows.duties if one.state == "open" and one.due_on and one.due_on < TODAY]
    assert late
    assert states["done"] > 5 * len(late)


def test_marks_are_right_missing_and_wrong(rows: Rows) -> None:
    rules = Counter(duty.rule for duty in rows.duties if duty.state == "open")
    assert rows.marks
    assert rules["mark_missing"]


def test_who_is_exempt_from_digital_mail_owes_no_digital_plan(rows: Rows) -> None:
    exempt = {one.pk for one in rows.citizens if one.is_exempt_from_digital_mail}
    asked = [one for one in rows.duties if one.rule == "plan_exists" and one.state == "open"]
    waived = [one for one in rows.events if one.facts.get("rule") == "plan_exists"]
    assert {event.citizen_id for event in waived} == exempt
    assert not {duty.citizen_id for duty in asked} & exempt


def test_all_cpr_numbers_belong_to_nobody_and_to_one_citizen_each(rows: Rows) -> None:
    assert all(one.cpr.is_replacement for one in rows.citizens)
    assert len({one.cpr_fingerprint for one in rows.citizens}) == len(rows.citizens)


def test_notes_are_varied(rows: Rows) -> None:
    notes = [event.note for event in rows.events if event.kind == EventKind.CONTACT_HELD]
    assert len(set(notes)) > 0.8 * len(notes)
    assert not any("{" in note for note in notes)


@pytest.fixture(scope="module")
def seeded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The demo as it is stored, made once for this file and rolled back."""
    with django_db_blocker.unblock(), transaction.atomic():
        seeding.seed(TODAY, size=12)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def home_again(seeded: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), acting(Actor.system(HOME)):
        yield


def test_what_is_stored_is_what_recomputing_says(home_again: None) -> None:
    settings = recompute.duty_settings(HOME)
    for journey in Journey.objects.all()[:12]:
        stored = {(d.rule, d.occurrence, d.state, d.due_on) for d in journey.duties.all()}
        found = recompute.derive(journey, journey.events.all(), settings)
        assert stored == {(d.rule, d.occurrence, d.state, d.due_on) for d in found.duties}


@pytest.mark.parametrize("name", ["Mette Åkjær", "Jonas Brøndum"])
def test_a_persona_has_overdue_and_coming_duties_and_a_talk_today(
    home_again: None, name: str
) -> None:
    due = Duty.objects.filter(responsible__name=name, state="open")
    assert due.filter(due_on__lt=TODAY).exists()
    assert due.filter(due_on__gt=TODAY).exists()
    talks = Talk.objects.filter(employee__name=name, state="booked", starts_at__date=TODAY)
    assert talks.exists()


def test_the_citizen_one_can_be_has_been_looked_at(home_again: None) -> None:
    karen = Citizen.objects.get(name="Karen Bælum Aagaard")
    assert ViewedCitizen.objects.filter(citizen=karen).count() > 5


def test_one_employee_is_both_caseworker_and_coach(home_again: None) -> None:
    both = Employee.objects.filter(roles__role=Role.CASEWORKER).filter(roles__role=Role.JOB_COACH)
    assert [one.name for one in both] == ["Kasper Ibsen"]


def test_grants_come_from_assignment_team_substitution_and_meeting(home_again: None) -> None:
    causes = set(Grant.objects.values_list("cause", flat=True))
    assert causes == {"assignment", "team", "substitute", "meeting"}


def test_the_neighbour_has_cases_of_its_own(seeded: None, django_db_blocker: Any) -> None:
    with django_db_blocker.unblock(), acting(Actor.system(NEIGHBOUR)):
        assert Journey.objects.count() == 12
