"""One thing within a time after an event."""

from brobygger.programmes.kinds import DutyState, EventKind
from brobygger.programmes.settings import DutySettings

from .diary import assigned, day, ends, enter, happened, of, start, talk

GRANT = EventKind.FLEXJOB_GRANTED


def test_phase_1_is_due_in_ten_weeks():
    (duty,) = of("phase_1_limit", start(0, "1", "1"))
    assert (duty.state, duty.due_on) == (DutyState.OPEN, day(70))


def test_phase_1_is_done_when_phase_2_begins():
    (duty,) = of("phase_1_limit", start(0, "1", "1"), enter(60, "2"))
    assert (duty.state, duty.closed_on) == (DutyState.DONE, day(60))


def test_phase_1_lapses_when_the_journey_ends():
    (duty,) = of("phase_1_limit", start(0, "1", "1"), ends(60))
    assert duty.state == DutyState.LAPSED


def test_a_journey_started_in_phase_2_has_no_ten_weeks():
    assert of("phase_1_limit", start(0, "2")) == []


def test_nothing_is_due_before_a_journey_starts():
    assert of("phase_1_limit", happened(GRANT, 0)) == []


def test_the_first_talk_is_due_after_the_grant_by_the_municipalitys_days():
    settings = DutySettings(first_talk_days=7)
    (duty,) = of("first_talk", start(0, "1", "1"), happened(GRANT, 7), settings=settings)
    assert duty.due_on == day(14)


def test_the_first_talk_is_settled_by_a_talk_in_the_next_phase():
    events = (start(0, "1", "1"), happened(GRANT, 50), enter(52, "2"), talk(55))
    (duty,) = of("first_talk", *events)
    assert (duty.state, duty.closed_on) == (DutyState.DONE, day(55))


def test_a_talk_before_the_grant_is_not_the_first_talk():
    (duty,) = of("first_talk", start(0, "1", "1"), talk(3), happened(GRANT, 50))
    assert duty.state == DutyState.OPEN


def test_a_no_show_settles_nothing():
    (duty,) = of(
        "first_talk",
        start(0, "1", "1"),
        happened(GRANT, 50),
        happened(EventKind.NO_SHOW, 53),
        happened(EventKind.TALK_CANCELLED, 54),
    )
    assert duty.state == DutyState.OPEN


def test_material_is_sent_after_the_grant():
    events = [start(0, "1", "1"), happened(GRANT, 50)]
    assert of("material", events)[0].state == DutyState.OPEN
    events.append(happened(EventKind.MATERIAL_SENT, 51))
    assert of("material", events)[0].state == DutyState.DONE


def test_a_consultant_is_attached_in_phase_1():
    events = [start(0, "1", "1"), assigned(3, "sagsbehandler")]
    assert of("consultant", events)[0].state == DutyState.OPEN
    events.append(assigned(5, "virksomhedskonsulent"))
    assert of("consultant", events)[0].closed_on == day(5)


def test_a_grant_without_a_coach_asks_for_one():
    (duty,) = of("coach_after_grant", start(0, "1", "1"), happened(GRANT, 49))
    assert (duty.opened_on, duty.due_on) == (day(49), day(52))


def test_a_coach_from_the_first_day_asks_for_nothing():
    assert of("coach", start(0), assigned(0)) == []


def test_a_released_coach_must_be_replaced():
    leaving = happened(EventKind.RELEASED, 20, role="jobformidler", employee="e1")
    (duty,) = of("coach", start(0), assigned(0), leaving)
    assert (duty.state, duty.opened_on) == (DutyState.OPEN, day(20))


def test_a_coach_replaced_the_same_day_leaves_no_trace():
    leaving = happened(EventKind.RELEASED, 20, role="jobformidler", employee="e1")
    assert of("coach", start(0), assigned(0), leaving, assigned(20, employee="e2")) == []


def test_a_date_on_a_saturday_counts_as_monday():
    settings = DutySettings(move_days=5)
    (duty,) = of("phase_1_limit", start(5, "1", "1"), settings=settings)
    assert duty.due_on == day(77)
