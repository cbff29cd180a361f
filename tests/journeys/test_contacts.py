"""Recording a talk that was held."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from time_machine import TimeMachineFixture

from brobygger.journeys import actions
from brobygger.journeys.models import Duty, Event, Journey, Talk, TalkState
from brobygger.ui.errors import UserError
from tests.journeys.conftest import SOON, House, booking


def test_a_contact_settles_the_contact_duty_and_asks_for_the_next(
    house: House, journey: Journey
) -> None:
    actions.record_contact(house.by_coach, journey, form="phone")
    states = Duty.objects.filter(journey=journey, rule="contact").order_by("occurrence")
    assert [duty.state for duty in states] == ["done", "open"]
    assert journey.last_contact_on == date(2026, 11, 20)


def test_a_contact_with_a_next_talk_is_one_act(house: House, journey: Journey) -> None:
    event = actions.record_contact(
        house.by_coach, journey, form="in_person", topics=["cv"], next_talk=booking(), note="Godt"
    )
    assert event.kind == "contact_held"
    assert event.note == "Godt"
    assert journey.next_talk_at == SOON
    assert Talk.objects.get(journey=journey).employee == house.coach


def test_a_contact_fulfils_the_talk_that_was_booked(
    house: House, journey: Journey, time_machine: object
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    talk = Talk.objects.get(journey=journey)
    actions.record_contact(house.by_coach, journey, form="in_person", talk=talk)
    talk.refresh_from_db()
    assert talk.state == TalkState.HELD
    assert journey.next_talk_at is None


def test_a_repeated_form_gets_the_first_event(house: House, journey: Journey) -> None:
    key = uuid4()
    first = actions.record_contact(
        house.by_coach, journey, form="phone", revision=journey.revision, submission_id=key
    )
    again = actions.record_contact(
        house.by_coach, journey, form="phone", revision=0, submission_id=key
    )
    assert first == again
    assert Event.objects.filter(journey=journey, kind="contact_held").count() == 1


def test_the_same_words_in_a_fresh_form_are_the_talk_already_recorded(
    house: House, journey: Journey
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    talk = Talk.objects.get(journey=journey)
    said = {"form": "phone", "topics": ["cv"], "note": "Karen ringer til butikken."}
    first = actions.record_contact(house.by_coach, journey, talk=talk, **said)
    again = actions.record_contact(
        house.by_coach, journey, submission_id=uuid4(), next_talk=booking(), **said
    )
    assert first == again
    assert not Talk.objects.filter(journey=journey, state=TalkState.BOOKED).exists()


def test_other_words_another_person_or_later_is_another_talk(
    house: House, journey: Journey, time_machine: TimeMachineFixture
) -> None:
    actions.record_contact(house.by_coach, journey, form="phone", note="Ringer igen.")
    actions.record_contact(house.by_coach, journey, form="phone", note="Ringede igen.")
    actions.record_contact(house.by_caseworker, journey, form="phone", note="Ringer igen.")
    actions.record_contact(house.by_coach, journey, form="video", note="Ringer igen.")
    time_machine.move_to(datetime(2026, 11, 20, 16, tzinfo=UTC))
    actions.record_contact(house.by_coach, journey, form="phone", note="Ringer igen.")
    assert Event.objects.filter(journey=journey, kind="contact_held").count() == 5


def test_a_form_made_before_a_change_is_refused_by_name(house: House, journey: Journey) -> None:
    seen = journey.revision
    actions.write_note(house.by_caseworker, journey, note="Hej")
    with pytest.raises(UserError, match="ændret af Sanne Sag"):
        actions.record_contact(house.by_coach, journey, form="phone", revision=seen)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 21), "fremtiden"),
        (date(1850, 1, 1), "før 1900"),
        (date(2026, 11, 1), "før forløbets start"),
    ],
)
def test_an_impossible_day_is_named(house: House, journey: Journey, day: date, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused:
        actions.record_contact(house.by_coach, journey, form="phone", happened_on=day)
    assert refused.value.field == "happened_on"


def test_a_note_longer_than_its_room_is_refused(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="Der er plads til 20000"):
        actions.record_contact(house.by_coach, journey, form="phone", note="x" * 20_001)


def test_nul_bytes_vanish_and_emoji_stay(house: House, journey: Journey) -> None:
    event = actions.record_contact(house.by_coach, journey, form="phone", note="A\x00B 🙂 \u202ex")
    assert Event.objects.get(pk=event.pk).note == "AB 🙂 \u202ex"


def test_another_municipalitys_staff_is_refused(house: House, journey: Journey) -> None:
    from dataclasses import replace

    outsider = replace(house.by_coach, municipality="0147")
    with pytest.raises(PermissionDenied):
        actions.record_contact(outsider, journey, form="phone")


def test_recording_a_contact_with_the_next_talk_takes_at_most_twelve_statements(
    house: House, journey: Journey
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    talk = Talk.objects.get(journey=journey)
    with CaptureQueriesContext(connection) as queries:
        actions.record_contact(
            house.by_coach,
            journey,
            form="phone",
            talk=talk,
            next_talk=booking(),
            revision=journey.revision,
            submission_id=uuid4(),
        )
    statements = [one["sql"] for one in queries if "SAVEPOINT" not in one["sql"]]
    assert len(statements) <= 12, "\n".join(statements)
