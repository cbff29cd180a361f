"""Contact again and again, counted from the last time."""

import pytest

from brobygger.programmes.kinds import Artefact, ContactForm, DutyState, EventKind
from brobygger.programmes.settings import DutySettings
from brobygger.programmes.shapes import Programme

from .diary import NEW, OLD, day, ends, enter, happened, job, made, of, start, states, talk


@pytest.mark.parametrize(("programme", "days"), [(OLD, 14), (NEW, 7)])
def test_the_first_contact_is_due_from_the_start_of_phase_2(programme: Programme, days: int):
    (duty,) = of("contact", start(0), programme=programme)
    assert duty.due_on == day(days)


def test_a_talk_closes_one_round_and_opens_the_next():
    first, second = of("contact", start(0), talk(4))
    assert (first.state, first.closed_on) == (DutyState.DONE, day(4))
    assert (second.opened_on, second.due_on) == (day(4), day(11))


def test_a_corrected_talk_opens_the_round_again():
    kept, wrong = start(0), talk(4)
    before = of("contact", kept)
    assert of("contact", kept, wrong) != before
    assert of("contact", kept) == before


def test_two_talks_on_one_day_are_one():
    assert len(of("contact", start(0), talk(4), talk(4))) == 2


@pytest.mark.parametrize(
    "facts",
    [
        {"participants": ["job_coach", "company_contact"]},
        {"form": ContactForm.GROUP.value},
        {"about_agreements": False},
    ],
    ids=["without the citizen", "in a group", "about something else"],
)
def test_such_a_talk_does_not_count(facts: dict[str, object]):
    assert states(of("contact", start(0), talk(4, **facts))) == [DutyState.OPEN]


def test_group_talks_count_where_the_municipality_says_so():
    settings = DutySettings(group_talks_count=True)
    assert len(of("contact", start(0), talk(4, form="group"), settings=settings)) == 2


@pytest.mark.parametrize(("programme", "state"), [(OLD, DutyState.OPEN), (NEW, DutyState.LAPSED)])
def test_an_internship_stops_contact_in_2020_only(programme: Programme, state: DutyState):
    internship = happened(EventKind.INTERNSHIP_STARTED, 5)
    (duty,) = of("contact", start(0), internship, programme=programme)
    assert duty.state == state


def test_contact_begins_again_when_the_internship_ends():
    trial = [happened(EventKind.INTERNSHIP_STARTED, 5), happened(EventKind.INTERNSHIP_ENDED, 35)]
    again = of("contact", start(0), trial)[-1]
    assert (again.opened_on, again.due_on) == (day(35), day(42))


@pytest.mark.parametrize("programme", [OLD, NEW])
def test_a_flexjob_stops_contact(programme: Programme):
    assert states(of("contact", start(0), job(5), programme=programme)) == [DutyState.LAPSED]


def test_leaving_phase_2_stops_contact():
    events = (start(0), talk(4), enter(8, "3"))
    assert states(of("contact", *events)) == [DutyState.DONE, DutyState.LAPSED]


def test_the_end_of_the_journey_stops_contact():
    assert states(of("contact", start(0), ends(3))) == [DutyState.LAPSED]


def test_match_group_3_keeps_its_talks_but_not_its_cv():
    passive = happened(EventKind.MATCH_GROUP_SET, 0, match_group="3")
    assert states(of("contact", start(0), passive)) == [DutyState.OPEN]
    assert states(of("cv", start(0), passive)) == [DutyState.RESTING]
    written = made(3, Artefact.CV)
    assert states(of("cv", start(0), passive, written)) == [DutyState.DONE]


def pace(number: int, days: int, until: int) -> object:
    return happened(
        EventKind.PACE_SET, number, rule="contact", days=days, until=day(until).isoformat()
    )


def test_an_individual_pace_replaces_the_interval():
    assert of("contact", start(0), pace(0, 28, 200))[0].due_on == day(28)


def test_a_pace_that_expires_gives_way_to_the_rule():
    assert of("contact", start(0), pace(0, 28, 14))[0].due_on == day(14)
    assert of("contact", start(0), talk(21), pace(0, 28, 14))[-1].due_on == day(28)


def test_a_pace_ended_early_gives_way_from_that_day():
    ended = happened(EventKind.PACE_ENDED, 9, rule="contact")
    assert of("contact", start(0), pace(0, 28, 200), ended)[0].due_on == day(9)


def test_a_pace_without_an_end_is_no_pace():
    endless = happened(EventKind.PACE_SET, 0, rule="contact", days=28)
    assert of("contact", start(0), endless)[0].due_on == day(7)
