"""Talks ahead, and setting right what was written wrong."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from brobygger.access.models import Grant
from brobygger.journeys import actions
from brobygger.journeys.models import Duty, Event, Journey, Talk
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import SOON, House, actor_of, booking, kinds, tomorrow


@pytest.fixture
def talk(house: House, journey: Journey) -> Talk:
    """A talk booked on Monday."""
    actions.book_talk(house.by_coach, journey, booking=booking())
    return Talk.objects.get(journey=journey)


def test_moving_a_talk_keeps_the_old_one_as_moved(
    house: House, journey: Journey, talk: Talk
) -> None:
    actions.move_talk(house.by_coach, journey, talk=talk, booking=booking(starts_at=tomorrow(SOON)))
    states = Talk.objects.filter(journey=journey).values_list("state", flat=True)
    assert list(states) == ["moved", "booked"]
    assert journey.next_talk_at == tomorrow(SOON)


def test_cancelling_is_no_contact_and_books_a_new_time(
    house: House, journey: Journey, talk: Talk
) -> None:
    actions.cancel_talk(
        house.by_coach,
        journey,
        talk=talk,
        by_citizen=True,
        next_talk=booking(starts_at=tomorrow(SOON)),
    )
    assert journey.last_contact_on is None
    assert journey.next_talk_at == tomorrow(SOON)


def test_nobody_fails_to_come_before_the_talk_begins(
    house: House, journey: Journey, talk: Talk, time_machine: Any
) -> None:
    with pytest.raises(UserError, match="ikke begyndt"):
        actions.no_show(house.by_coach, journey, talk=talk)
    time_machine.move_to(SOON + timedelta(hours=1))
    actions.no_show(house.by_coach, journey, talk=talk)
    talk.refresh_from_db()
    assert talk.state == "no_show"
    assert Duty.objects.get(journey=journey, rule="contact").state == "open"


def test_a_talk_is_answered_for_once(house: House, journey: Journey, talk: Talk) -> None:
    actions.cancel_talk(house.by_coach, journey, talk=talk, by_citizen=False)
    with pytest.raises(UserError, match="allerede registreret som aflyst"):
        actions.record_contact(house.by_coach, journey, form="phone", talk=talk)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"starts_at": datetime(2026, 11, 20, 8, tzinfo=UTC)}, "starts_at"),
        ({"starts_at": datetime(2190, 1, 1, tzinfo=UTC)}, "starts_at"),
        ({"place": "  "}, "place"),
        ({"place": "x" * 201}, "place"),
        ({"form": "røgsignal"}, "form"),
        ({"minutes": 0}, "minutes"),
    ],
)
def test_an_impossible_booking_names_the_field(
    house: House, journey: Journey, facts: dict[str, Any], field: str
) -> None:
    with pytest.raises(UserError) as refused:
        actions.book_talk(house.by_coach, journey, booking=booking(**facts))
    assert refused.value.field == field


def test_a_telephone_talk_needs_no_place(house: House, journey: Journey) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking(form="phone", place=""))
    assert journey.next_talk_at == SOON


def test_a_contact_taken_back_opens_the_duty_and_the_talk_again(
    house: House, journey: Journey, talk: Talk
) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone", talk=talk)
    actions.correct(
        house.by_coach, journey, event=wrong, reason="Det var en anden borger", remove=True
    )
    talk.refresh_from_db()
    assert talk.state == "booked"
    assert journey.last_contact_on is None
    assert Duty.objects.get(journey=journey, rule="contact").state == "open"
    wrong.refresh_from_db()
    assert wrong.correction_reason == "Det var en anden borger"
    assert wrong.superseded_by is not None


def test_a_corrected_date_moves_the_duty_and_keeps_the_note(house: House, journey: Journey) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone", note="Godt")
    right = actions.correct(
        house.by_coach,
        journey,
        event=wrong,
        reason="Det var i mandags",
        happened_on=date(2026, 11, 16),
        facts={"form": "in_person"},
    )
    assert (right.note, right.facts["form"]) == ("Godt", "in_person")
    assert journey.last_contact_on == date(2026, 11, 16)
    assert Duty.objects.get(journey=journey, rule="contact", state="open").due_on == date(
        2026, 11, 23
    )


def test_a_mark_set_by_mistake_goes_away_with_its_event(house: House, journey: Journey) -> None:
    wrong = actions.set_mark(house.by_coach, journey)
    actions.correct(house.by_coach, journey, event=wrong, reason="Forkert borger", remove=True)
    assert not journey.is_marked
    assert not journey.marks.exists()


def test_an_ending_by_mistake_can_be_taken_back(house: House, journey: Journey) -> None:
    wrong = actions.end(house.by_caseworker, journey, end_reason="withdrew")
    actions.correct(house.by_caseworker, journey, event=wrong, reason="Fortrød", remove=True)
    assert (journey.state, journey.ended_on, journey.end_reason) == ("active", None, "")


def test_it_stays_ended_when_a_new_journey_has_begun(house: House, journey: Journey) -> None:
    wrong = actions.end(house.by_caseworker, journey, end_reason="withdrew")
    house.start(journey.citizen)
    with pytest.raises(UserError, match="kan ikke åbnes igen"):
        actions.correct(house.by_caseworker, journey, event=wrong, reason="x", remove=True)


def test_the_start_cannot_be_corrected(house: House, journey: Journey) -> None:
    start = Event.objects.get(journey=journey, kind="journey_started")
    with pytest.raises(UserError, match="start et nyt"):
        actions.correct(house.by_caseworker, journey, event=start, reason="x", remove=True)


def test_a_correction_is_made_once(house: House, journey: Journey) -> None:
    wrong = actions.write_note(house.by_coach, journey, note="Hej")
    actions.correct(house.by_coach, journey, event=wrong, reason="x", note="Hej igen")
    with pytest.raises(UserError, match="allerede rettet"):
        actions.correct(house.by_coach, journey, event=wrong, reason="x", remove=True)
    assert kinds(journey)[-1] == "note_written"


def test_facts_rules_do_not_know_are_not_let_in(house: House, journey: Journey) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone")
    with pytest.raises(UserError, match="kan ikke rettes"):
        actions.correct(house.by_coach, journey, event=wrong, reason="x", facts={"employee": "mig"})


def test_who_may_not_end_a_journey_may_not_take_the_ending_back(
    house: House, journey: Journey
) -> None:
    consultant = actor_of(factories.employee(Role.COMPANY_CONSULTANT), Role.COMPANY_CONSULTANT)
    wrong = actions.end(house.by_caseworker, journey, end_reason="withdrew")
    with pytest.raises(PermissionDenied):
        actions.correct(consultant, journey, event=wrong, reason="x", remove=True)


def test_setting_an_old_journey_right_leaves_access_to_the_new_one(
    house: House, journey: Journey
) -> None:
    actions.end(house.by_caseworker, journey, end_reason="withdrew")
    house.start(journey.citizen)
    held = Grant.objects.filter(citizen=journey.citizen, ends_at=None)
    before = set(held.values_list("employee", "team", "role"))
    wrong = Event.objects.get(journey=journey, kind="assigned", facts__role=Role.JOB_COACH)
    actions.correct(house.by_leader, journey, event=wrong, reason="x", remove=True)
    assert set(held.values_list("employee", "team", "role")) == before


def test_a_helper_written_by_mistake_loses_access_also_on_an_ended_journey(
    house: House, journey: Journey
) -> None:
    actions.end(house.by_caseworker, journey, end_reason="withdrew")
    held = Grant.objects.filter(citizen=journey.citizen, ends_at=None, employee=house.coach.pk)
    assert held.exists()
    wrong = Event.objects.get(journey=journey, kind="assigned", facts__role=Role.JOB_COACH)
    actions.correct(house.by_leader, journey, event=wrong, reason="x", remove=True)
    assert not held.exists()
