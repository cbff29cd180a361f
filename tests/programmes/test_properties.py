"""What holds for any events at all."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from brobygger.programmes.catalogue import programme
from brobygger.programmes.duties import as_of, duties
from brobygger.programmes.flags import flags_of
from brobygger.programmes.kinds import (
    Artefact,
    ContactForm,
    DutyState,
    EventKind,
    Happening,
    Participant,
)
from brobygger.programmes.moves import may_move
from brobygger.programmes.recipes import recipe_progress
from brobygger.programmes.shapes import Programme
from brobygger.programmes.standing import standing
from brobygger.programmes.workdays import next_workday

from .diary import NEW, day, happened, of, paused, start, talk

ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.dates())
steady = settings(deadline=None)
"""A busy machine is no failure."""

RULES = [rule.key for rule in NEW.rules]
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "phase": st.sampled_from(["1", "2", "3", "9", ""]) | ANYTHING,
        "target_group": st.sampled_from(["1", "2", "3"]) | ANYTHING,
        "artefact": st.sampled_from(Artefact.values) | ANYTHING,
        "role": st.sampled_from(["jobformidler", "virksomhedskonsulent"]) | ANYTHING,
        "employee": st.sampled_from(["e1", "e2"]) | ANYTHING,
        "previous": st.sampled_from(["e1", "e2"]) | ANYTHING,
        "employment": st.sampled_from(["one", "two"]) | ANYTHING,
        "effective_hours": st.sampled_from(["4", "10", "10.5", "NaN", "1e9"]) | ANYTHING,
        "participants": st.lists(st.sampled_from(Participant.values)) | ANYTHING,
        "form": st.sampled_from(ContactForm.values) | ANYTHING,
        "outcome": st.sampled_from(["team", "on_track"]),
        "match_group": st.sampled_from(["1", "2", "3"]),
        "rule": st.sampled_from(RULES) | ANYTHING,
        "until": st.dates().map(date.isoformat) | ANYTHING,
        "days": st.integers(1, 60) | ANYTHING,
        "agreement": st.sampled_from(["a1", "a2"]) | ANYTHING,
        "activity": st.sampled_from(["i1", "i2"]) | ANYTHING,
        "due_on": st.dates().map(date.isoformat) | ANYTHING,
        "starts_on": st.dates().map(date.isoformat) | ANYTHING,
        "ends_on": st.dates().map(date.isoformat) | ANYTHING,
        "closing": st.sampled_from(["yes"]) | ANYTHING,
    },
)


@st.composite
def happenings(draw: st.DrawFn) -> Happening:
    """Any event, on nearby days so that days often coincide, sometimes far off."""
    near = st.integers(0, 400).map(lambda days: date(2024, 1, 1) + timedelta(days=days))
    return Happening(
        id=UUID(int=draw(st.integers(0, 2**64))),
        kind=draw(st.sampled_from(list(EventKind))),
        happened_on=draw(near | st.dates(max_value=date(9990, 1, 1))),
        recorded_at=datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=draw(st.integers(0, 9))),
        facts=draw(FACTS),
    )


BEGINNINGS = st.sampled_from(["1", "2", "3"]).map(
    lambda phase: Happening(
        UUID(int=2**65),
        EventKind.JOURNEY_STARTED,
        date(2024, 1, 1),
        datetime(2024, 12, 31, tzinfo=UTC),
        {"phase": phase, "target_group": phase},
    )
)
EVENTS = st.lists(happenings(), max_size=25, unique_by=lambda event: event.id)
JOURNEYS = EVENTS | st.tuples(BEGINNINGS, EVENTS).map(lambda drawn: [drawn[0], *drawn[1]])


def uif2(version: str) -> Programme:
    """Return a version; drawn by name, because the whole catalogue is long to print."""
    return programme("uif2", version)


VERSIONS = st.sampled_from(["2019", "2020"])


@steady
@given(VERSIONS, JOURNEYS)
def test_no_events_make_it_fail(version: str, events: list[Happening]):
    current = standing(uif2(version), events)
    assert current.phase in {phase.key for phase in uif2(version).phases} | (
        {""} if current.state is None else set()
    )
    assert may_move(uif2(version), current, "3").to == "3"
    assert all(flag.text for event in events for flag in flags_of(event, current))
    for recipe in uif2(version).recipes:
        assert len(recipe_progress(recipe, events)) == len(recipe.steps)
    found = duties(uif2(version), events)
    assert len({(duty.rule, duty.occurrence) for duty in found}) == len(found)
    for duty in found:
        assert as_of(duty, date(2025, 1, 1)).rule == duty.rule


@steady
@given(VERSIONS, JOURNEYS, st.randoms(use_true_random=False))
def test_the_order_of_reading_does_not_matter(
    version: str, events: list[Happening], random: Random
):
    shuffled = list(events)
    random.shuffle(shuffled)
    assert duties(uif2(version), shuffled) == duties(uif2(version), events)
    assert standing(uif2(version), shuffled) == standing(uif2(version), events)


@steady
@given(VERSIONS, JOURNEYS)
def test_identities_are_unique(version: str, events: list[Happening]):
    found = [(duty.rule, duty.occurrence) for duty in duties(uif2(version), events)]
    assert len(found) == len(set(found))


@steady
@given(VERSIONS, JOURNEYS)
def test_a_status_agrees_with_itself(version: str, events: list[Happening]):
    for duty in duties(uif2(version), events):
        is_closed = duty.state in {DutyState.DONE, DutyState.LAPSED}
        assert is_closed == (duty.closed_on is not None) == (duty.closed_by is not None)
        assert duty.closed_on is None or duty.closed_on >= duty.opened_on
        assert (duty.state == DutyState.WAIVED) == (duty.waived_until is not None)
        assert duty.state != DutyState.RESTING or duty.due_on is None
        assert 0 <= duty.count <= duty.target
        assert duty.due_on is None or next_workday(duty.due_on) == duty.due_on


@steady
@given(VERSIONS, JOURNEYS, st.integers(1, 400))
def test_after_the_end_only_marks_are_open(version: str, events: list[Happening], later: int):
    begun = [event for event in events if event.kind != EventKind.JOURNEY_ENDED]
    last = max([event.happened_on for event in begun], default=day(0))
    end = happened(EventKind.JOURNEY_ENDED, (last - day(0)).days + later)
    still_open = [
        duty.rule
        for duty in duties(uif2(version), [*begun, end])
        if duty.state not in {DutyState.DONE, DutyState.LAPSED}
    ]
    assert set(still_open) <= {"mark_superfluous"}


@steady
@given(length=st.integers(1, 200), begins=st.integers(1, 60))
def test_a_pause_of_n_days_moves_an_open_deadline_by_n_days(length: int, begins: int):
    (duty,) = of("phase_1_limit", start(0, "1", "1"), paused(begins, length))
    assert duty.due_on == next_workday(day(70 + length))


@steady
@given(st.lists(st.integers(1, 100), unique=True, max_size=12), st.data())
def test_taking_a_talk_back_restores_the_round_it_closed(numbers: list[int], data: st.DataObject):
    talks = [talk(number) for number in sorted(numbers)]
    kept = of("contact", start(0), talks)
    extra = talk(data.draw(st.integers(101, 120)))
    assert len(of("contact", start(0), talks, extra)) == len(kept) + 1
    assert of("contact", start(0), talks) == kept


@steady
@given(st.lists(st.integers(1, 300), max_size=12))
def test_rounds_follow_one_another_without_a_hole(numbers: list[int]):
    rounds = of("contact", start(0), [talk(number) for number in numbers])
    for earlier, later in pairwise(rounds):
        assert earlier.closed_on == later.opened_on
