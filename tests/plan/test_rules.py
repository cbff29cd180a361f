"""What holds for any dates and texts at all."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brobygger.plan import rules
from brobygger.plan.models import ActivityKind
from brobygger.ui.errors import UserError

TODAY = date(2026, 11, 20)
steady = settings(deadline=None)
"""A busy machine is no failure."""


def refused(check: Callable[[], None]) -> str:
    """The field a rule refuses; empty when it accepts."""
    try:
        check()
    except UserError as error:
        return error.field or "form"
    return ""


@steady
@given(due=st.dates(), made=st.dates(), starts=st.none() | st.dates())
def test_an_accepted_agreement_lies_between_its_talk_and_five_years(
    due: date, made: date, starts: date | None
) -> None:
    field = refused(
        lambda: rules.check_agreement(
            who="citizen", who_name="", starts_on=starts, due_on=due, made_on=made, today=TODAY
        )
    )
    assert field in {"", "due_on", "starts_on", "made_on"}
    assert field or made <= (starts or made) <= due <= TODAY + rules.FURTHEST


@steady
@given(starts=st.dates(), ends=st.none() | st.dates(), minutes=st.none() | st.integers())
def test_an_accepted_activity_ends_after_it_starts(
    starts: date, ends: date | None, minutes: int | None
) -> None:
    kind = ActivityKind.INTERNSHIP.value
    field = refused(
        lambda: rules.check_activity(
            kind=kind, minutes_per_week=minutes, starts_on=starts, ends_on=ends, today=TODAY
        )
    )
    assert field in {"", "starts_on", "ends_on", "hours"}
    assert field or starts <= (ends or starts)
    assert field or minutes is None or 1 <= minutes <= 37 * 60


@steady
@given(text=st.text(max_size=80))
def test_a_text_is_whole_or_refused(text: str) -> None:
    rule = rules.TextRule(40, "Skriv noget.", 3)
    kept: list[str] = []
    field = refused(lambda: kept.append(rules.read_text(rule, "what", text)))
    assert field in {"", "what"}
    assert all(0 < len(one) <= 40 and "\x00" not in one for one in kept)


def test_a_status_is_not_said_ahead_of_time() -> None:
    with pytest.raises(UserError, match="fremtiden"):
        rules.check_status(
            said_on=TODAY + timedelta(days=1),
            starts_on=TODAY,
            today=TODAY,
            follow_up_on=None,
            is_closing=False,
        )
