"""Hours as people type them, and what they add up to."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brobygger.facts.plain import ProgressionGoal
from brobygger.flexjobs.agreements import Who
from brobygger.flexjobs.follow_ups.reading import Reading, minutes, problem, shape_of
from brobygger.flexjobs.rules import (
    FieldErrors,
    Hours,
    Pay,
    SecondJob,
    Stretch,
    offers_second_job,
    pays,
    progression,
    read_hours,
    read_pay,
)
from brobygger.flexjobs.standards import as_facts
from brobygger.quality.standards import FlexjobAgreementFacts, Outcome, review

DAY = date(2026, 1, 5)
KEY = "0199c0de-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ({"hours_present": "12", "intensity": "85"}, ("12", "10.20", "85")),
        ({"hours_present": "9", "intensity": "75"}, ("9", "6.75", "75")),
        ({"hours_present": "10", "effective_hours": "7,5"}, ("10", "7.50", "75.00")),
        ({"hours_present": "37", "effective_hours": "37"}, ("37", "37.00", "100.00")),
        (
            {"hours_present": "8", "intensity": "75", "effective_hours": "6.00"},
            ("8", "6.00", "75"),
        ),
    ],
)
def test_two_figures_give_the_third(typed: dict[str, str], hours: tuple[str, str, str]) -> None:
    assert read_hours(typed) == Hours(*map(Decimal, hours))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({}, "hours_present"),
        ({"hours_present": "8"}, "effective_hours"),
        ({"hours_present": "-1", "effective_hours": "1"}, "hours_present"),
        ({"hours_present": "37.5", "effective_hours": "8"}, "hours_present"),
        ({"hours_present": "8", "effective_hours": "9"}, "hours_present"),
        ({"hours_present": "8", "intensity": "0"}, "intensity"),
        ({"hours_present": "8", "intensity": "101"}, "intensity"),
        ({"hours_present": "8", "intensity": "50", "effective_hours": "6"}, "intensity"),
        ({"hours_present": "8", "effective_hours": "0"}, "effective_hours"),
        ({"hours_present": "otte", "effective_hours": "6"}, "hours_present"),
        ({"hours_present": "37", "effective_hours": "0,1"}, "intensity"),
        ({"hours_present": "1e9", "effective_hours": "6"}, "hours_present"),
    ],
)
def test_what_makes_no_sense_names_its_field(typed: dict[str, str], field: str) -> None:
    with pytest.raises(FieldErrors) as refused:
        read_hours(typed)
    assert list(refused.value.messages) == [field]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"hourly_pay": "99999999"}, "hourly_pay"),
        ({"hourly_pay": "-5"}, "hourly_pay"),
        ({"pension_percent": "51"}, "pension_percent"),
    ],
)
def test_absurd_pay_names_its_field(typed: dict[str, str], field: str) -> None:
    with pytest.raises(FieldErrors) as refused:
        read_pay(typed)
    assert list(refused.value.messages) == [field]


FIGURES = st.decimals(Decimal("0.01"), 37, places=2)


@given(FIGURES, FIGURES)
def test_hours_that_are_read_always_fit_the_database(present: Decimal, effective: Decimal) -> None:
    typed = {"hours_present": str(present), "effective_hours": str(effective)}
    try:
        found = read_hours(typed)
    except FieldErrors:
        return
    assert 0 < found.effective <= found.present <= 37
    assert 1 <= found.intensity <= 100


@dataclass
class Row:
    since: date
    hours_present: Decimal
    effective_hours: Decimal
    intensity: Decimal = Decimal(100)


ROWS = st.lists(
    st.tuples(st.integers(0, 400), FIGURES), min_size=1, max_size=6, unique_by=lambda one: one[0]
)


@given(st.lists(st.tuples(ROWS, st.none() | st.integers(401, 500)), max_size=4))
def test_the_curve_is_the_sum_of_the_jobs_on_every_day(
    jobs: list[tuple[list[tuple[int, Decimal]], int | None]],
) -> None:
    stretches = [
        Stretch(
            tuple(Row(DAY + timedelta(days=n), hours, hours) for n, hours in rows),
            DAY + timedelta(days=until) if until else None,
        )
        for rows, until in jobs
    ]
    points = progression(stretches)
    assert [point.day for point in points] == sorted({point.day for point in points})
    for point in points:
        expected = Decimal(0)
        for job in stretches:
            if job.until and point.day >= job.until:
                continue
            begun = [row for row in job.rows if row.since <= point.day]
            expected += max(begun, key=lambda row: row.since).effective_hours if begun else 0
        assert point.effective == expected


def test_two_jobs_pay_together_and_an_unknown_year_pays_nothing() -> None:
    one = (Hours(Decimal(8), Decimal(6), Decimal(75)), Pay(Decimal(150), Decimal(12)))
    result = pays([one, one], 2024)
    assert result is not None
    assert result.case.hours == 12
    assert pays([one], 2031) is None
    assert pays([(one[0], Pay(None, Decimal(0)))], 2024) is None


OFFERS = SecondJob(is_offered=True, from_months=3, at_talk=3)


@pytest.mark.parametrize(
    ("choice", "today", "hours", "held", "offered"),
    [
        (OFFERS, date(2026, 4, 5), 6, 2, True),
        (OFFERS, date(2026, 4, 4), 6, 2, False),
        (OFFERS, date(2026, 4, 5), 6, 0, True),
        (OFFERS, date(2026, 4, 5), 6, 1, False),
        (OFFERS, date(2026, 4, 5), 12, 2, False),
        (replace(OFFERS, at_talk=4), date(2026, 4, 5), 6, 2, False),
        (replace(OFFERS, at_talk=4), date(2026, 4, 5), 6, 3, True),
        (replace(OFFERS, from_months=6), date(2026, 7, 4), 6, 2, False),
        (replace(OFFERS, is_offered=False), date(2027, 1, 5), 6, 2, False),
    ],
)
def test_job_number_two_from_three_months(
    choice: SecondJob, today: date, hours: int, held: int, offered: bool
) -> None:
    limit = Decimal(10)
    assert (
        offers_second_job(
            choice, since=DAY, today=today, hours=Decimal(hours), limit=limit, held=held
        )
        is offered
    )


AGREED = {
    "a.next": "Kassen om tirsdagen",
    "a.next_by": "2026-12-15",
    "a.proof": "Kassen passer",
    "a.company": "Sætter en stol frem",
    "a.company_by": "2026-12-01",
    "d.direction": "develop",
}


def test_who_does_what_has_its_own_day_or_the_common_one() -> None:
    found = Reading({**AGREED, "a.citizen": "Øver sig"}).promises
    assert [(one.who, one.due_on) for one in found] == [
        (Who.TOGETHER, date(2026, 12, 15)),
        (Who.CITIZEN, date(2026, 12, 15)),
        (Who.COMPANY, date(2026, 12, 1)),
    ]
    assert {one.proof for one in found} == {"Kassen passer"}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, []),
        ({"a.proof": ""}, ["hvordan I kan se"]),
        ({"a.next_by": ""}, ["hvornår"]),
        ({"a.next": "", "a.company": ""}, ["som det næste"]),
        ({"d.direction": ""}, ["retningen"]),
        ({f"e.{KEY}": "not_done"}, ["hvorfor den tidligere"]),
        ({f"e.{KEY}": "not_done", f"e.{KEY}.note": "Sygdom"}, []),
        ({f"e.{KEY}": "done"}, []),
    ],
    ids=["all", "proof", "day", "nothing", "direction", "why", "told", "done"],
)
def test_what_is_missing_is_said(changed: dict[str, str], words: list[str]) -> None:
    found = list(Reading({**AGREED, **changed}).missing())
    assert len(found) == len(words)
    assert all(part in said for part, said in zip(words, found, strict=True))


def test_minutes_tell_agreements_and_nothing_else() -> None:
    reading = Reading(
        {
            "a.next": "Kassen om tirsdagen",
            "a.company": "Sætter en stol frem",
            "a.company_by": "2026-12-01",
            "p.2": "Gigten driller",
            "d.direction": "hold_on",
            "d.why": "Depression",
        }
    )
    text = minutes(reading, title="Medhjælper", company="Bageriet", held_on=DAY, next_on=None)
    assert "Virksomheden: Sætter en stol frem (senest 01.12.2026)" in text
    assert "Gigten" not in text
    assert "Depression" not in text


@pytest.mark.parametrize(
    ("key", "text"),
    [("d.direction", "op"), ("a.us_by", "31.2.2026"), ("a.us_by", "1850-01-01")],
)
def test_a_field_refuses_what_it_cannot_hold(key: str, text: str) -> None:
    shape = shape_of(key)
    assert shape is not None
    assert problem(shape, text)


@pytest.mark.parametrize("key", ["", "x", "g.", "g.1", "p.6", "g.nonsense.note", "e.", "e.1"])
def test_the_form_has_no_such_field(key: str) -> None:
    assert shape_of(key) is None


GOAL = ProgressionGoal(
    id=None,  # type: ignore[arg-type]
    written_by="together",
    by_name="",
    at=datetime(2026, 1, 5, tzinfo=UTC),
    version=1,
    origin=None,
    area="tasks",
    starting_point="Pakker brød",
    goal="Står ved kassen",
    how="Prøver kassen en time om tirsdagen sammen med Bent",
    by_when=date(2026, 12, 1),
    state="open",
)


@pytest.mark.parametrize(
    ("goals", "tried", "outcome"),
    [
        ((), (), Outcome.NOT_PASSED),
        ((GOAL,), (), Outcome.NOT_PASSED),
        ((GOAL,), ("Kassen om tirsdagen",), Outcome.PASSED),
    ],
    ids=["nothing", "no next", "both"],
)
def test_q25(goals: tuple[ProgressionGoal, ...], tried: tuple[str, ...], outcome: Outcome) -> None:
    facts = FlexjobAgreementFacts(tuple(map(as_facts, goals)), tried)
    (finding,) = review(facts)
    assert (finding.standard.id, finding.outcome) == ("Q25", outcome)
