"""What always holds, whatever people do in whatever order."""

from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.access.models import Grant
from brobygger.journeys import actions, recompute, rules
from brobygger.journeys.actions.base import in_force
from brobygger.journeys.models import Duty, Event, Journey, Talk, TalkState
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import House, booking

TODAY = date(2026, 11, 20)
ARTEFACTS = ("preparatory_part", "recommendation", "cv", "company_agreement", "company_contact")

days = st.integers(0, 18).map(lambda back: TODAY - timedelta(days=back))
texts = st.text(max_size=20)
bookings = st.integers(0, 20).map(
    lambda ahead: booking(starts_at=booking().starts_at + timedelta(days=ahead))
)
acts = st.one_of(
    st.tuples(
        st.just("record_contact"),
        st.fixed_dictionaries(
            {"form": st.sampled_from(["phone", "group"]), "happened_on": days, "note": texts},
            optional={"next_talk": bookings, "about_agreements": st.booleans()},
        ),
    ),
    st.tuples(st.just("book_talk"), st.fixed_dictionaries({"booking": bookings})),
    st.tuples(
        st.just("record_artefact"),
        st.fixed_dictionaries({"artefact": st.sampled_from(ARTEFACTS), "happened_on": days}),
    ),
    st.tuples(
        st.just("move"),
        st.fixed_dictionaries(
            {
                "to": st.sampled_from("123"),
                "happened_on": days,
                "override_reason": st.just("Aftalt"),
            }
        ),
    ),
    st.tuples(
        st.just("start_flexjob"),
        st.fixed_dictionaries(
            {"effective_hours": st.decimals(Decimal(1), 20, places=2), "happened_on": days}
        ),
    ),
    st.tuples(
        st.just("waive"),
        st.fixed_dictionaries(
            {
                "rule": st.sampled_from(["contact", "first_talk", "cv"]),
                "until": st.integers(0, 60).map(lambda ahead: TODAY + timedelta(days=ahead)),
                "reason": st.just("Ferie"),
            }
        ),
    ),
    st.tuples(
        st.sampled_from(["record_grant", "resume", "set_mark", "end_mark", "end_flexjob"]),
        st.fixed_dictionaries({"happened_on": days}),
    ),
    st.sampled_from(
        [
            ("pause", {"exemption": "Sygdom"}),
            ("end", {"end_reason": "withdrew"}),
            ("cancel", {}),
            ("release", {}),
            ("assign", {}),
        ]
    ),
    st.integers(0, 30).map(lambda number: ("remove", {"number": number})),
)


@given(group=st.sampled_from("12"), chosen=st.lists(acts, min_size=4, max_size=10))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_rows_always_say_what_the_events_say(
    house: House, group: str, chosen: list[tuple[str, dict[str, Any]]]
) -> None:
    Municipality.objects.update(caseload_ceiling=10_000)  # one coach for all examples
    journey = house.start(target_group=group)
    for name, facts in chosen:
        with suppress(UserError):
            do(house, journey, name, facts)
    check(Journey.objects.get(pk=journey.pk))


def do(house: House, journey: Journey, name: str, facts: dict[str, Any]) -> None:
    """Do one act as the leader, who may everything."""
    if name == "cancel":
        talk = Talk.objects.filter(journey=journey).first()
        if talk:
            actions.cancel_talk(house.by_leader, journey, talk=talk, by_citizen=True)
    elif name == "remove":
        events = list(Event.objects.filter(journey=journey).order_by("recorded_at", "id"))
        wrong = events[facts["number"] % len(events)]
        actions.correct(house.by_leader, journey, event=wrong, reason="Fejl", remove=True)
    elif name == "release":
        actions.release(house.by_leader, journey, role=Role.JOB_COACH, reason="Stopper")
    elif name == "assign":
        new = factories.employee(Role.JOB_COACH)
        actions.assign(
            house.by_leader, journey, role=Role.JOB_COACH, employee=new, reason="Skifter"
        )
    else:
        getattr(actions, name)(house.by_leader, journey, **facts)


def check(stored: Journey) -> None:
    """Compare every stored row with what the events make of them."""
    fresh = Journey.objects.get(pk=stored.pk)
    found = recompute.derive(fresh, in_force(stored), recompute.duty_settings("0101"))
    for column in recompute.COLUMNS:
        assert getattr(stored, column) == getattr(fresh, column), column
    rows = {(row.rule, row.occurrence): row for row in Duty.objects.filter(journey=stored)}
    assert len(rows) == len(found.duties)
    for status in found.duties:
        row, wanted = rows[status.rule, status.occurrence], recompute.duty_row(fresh, status)
        for name in recompute.STATUS:
            assert getattr(row, name) == getattr(wanted, name), (status.rule, name)
        if status.state not in recompute.CLOSED:
            assert row.responsible_id == wanted.responsible_id
    talks = rules.talks_of(found.happenings)
    assert {t.pk: (t.state, t.employee_id) for t in Talk.objects.filter(journey=stored)} == {
        key: (talk.state, talk.employee_id) for key, talk in talks.items()
    }
    booked = [talk for talk in talks.values() if talk.state == TalkState.BOOKED]
    assert (stored.next_talk_at is None) is (not booked)
    assert stored.marks.count() == len(rules.marks_of(found.happenings))
    held = Grant.objects.filter(citizen=stored.citizen_id, ends_at=None, cause="assignment")
    assert set(held.values_list("employee", flat=True)) == {
        getattr(stored, column)
        for column in rules.COLUMN_OF_ROLE.values()
        if getattr(stored, column)
    }


def test_the_check_itself_notices_a_wrong_row(house: House, journey: Journey) -> None:
    Duty.objects.filter(journey=journey, rule="contact").update(due_on=TODAY)
    with pytest.raises(AssertionError):
        check(Journey.objects.get(pk=journey.pk))
