"""Starting, moving on, pausing and ending."""

from datetime import date
from decimal import Decimal

import pytest

from brobygger.access.models import Grant
from brobygger.journeys import actions
from brobygger.journeys.models import Duty, Event, Journey, JourneySettings, Talk
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests import factories
from tests.journeys.conftest import House, booking, kinds


@pytest.mark.parametrize(("group", "phase"), [("1", "1"), ("2", "2"), ("3", "3")])
def test_the_target_group_decides_the_first_phase(house: House, group: str, phase: str) -> None:
    job = {"flexjob_started_on": date(2026, 11, 1), "effective_hours": Decimal(8)}
    journey = house.start(target_group=group, **(job if group == "3" else {}))
    assert (journey.phase, journey.version) == (phase, "2020")


def test_a_municipality_chooses_the_version_of_new_journeys(house: House) -> None:
    JourneySettings.objects.create(municipality=house.municipality, programme_version="2019")
    assert house.start().version == "2019"


def test_a_flexjob_over_ten_hours_is_no_way_in(house: House) -> None:
    with pytest.raises(UserError, match="mere end 10 timer") as refused:
        house.start(
            target_group="3", flexjob_started_on=date(2026, 11, 1), effective_hours=Decimal(12)
        )
    assert refused.value.field == "target_group"


def test_a_flexjob_from_before_the_programme_is_no_way_in(house: House) -> None:
    JourneySettings.objects.create(
        municipality=house.municipality, programme_started_on=date(2026, 6, 1)
    )
    with pytest.raises(UserError, match="allerede i fleksjob"):
        house.start(
            target_group="3", flexjob_started_on=date(2026, 5, 1), effective_hours=Decimal(5)
        )


def test_only_one_journey_is_open_at_a_time(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="allerede et forløb"):
        house.start(journey.citizen)


def test_starting_lets_the_people_and_the_teams_leader_in(house: House, journey: Journey) -> None:
    held = Grant.objects.filter(citizen=journey.citizen, ends_at=None)
    assert sorted(held.values_list("role", flat=True)) == [
        "faglig-leder",
        "jobformidler",
        "sagsbehandler",
    ]


def test_what_is_missing_is_listed_with_what_settles_it(house: House) -> None:
    journey = house.start(target_group="1")
    with pytest.raises(actions.GapsError, match="forberedende del") as refused:
        actions.move(house.by_caseworker, journey, to="2")
    assert [gap.key for gap in refused.value.gaps] == [
        "preparatory_part",
        "recommendation",
        "granted",
    ]


def test_a_phase_ends_when_its_rules_are_met(house: House) -> None:
    journey = house.start(target_group="1")
    for artefact in ("preparatory_part", "recommendation"):
        actions.record_artefact(house.by_caseworker, journey, artefact=artefact, place="papir")
    actions.record_grant(house.by_caseworker, journey)
    actions.move(house.by_caseworker, journey, to="2")
    assert (journey.phase, journey.phase_started_on) == ("2", date(2026, 11, 20))


def test_a_leader_may_override_with_a_reason(house: House) -> None:
    journey = house.start(target_group="1")
    event = actions.move(house.by_leader, journey, to="2", override_reason="Aftalt på mødet")
    assert event.facts["override_reason"] == "Aftalt på mødet"
    assert "granted" in event.facts["missing"]


@pytest.mark.parametrize(("who", "why"), [("by_leader", " "), ("by_caseworker", "Fordi")])
def test_an_override_needs_both_role_and_reason(house: House, who: str, why: str) -> None:
    journey = house.start(target_group="1")
    with pytest.raises(actions.GapsError):
        actions.move(getattr(house, who), journey, to="2", override_reason=why)


def test_a_pause_lets_duties_rest_and_resuming_wakes_them(house: House, journey: Journey) -> None:
    actions.pause(house.by_caseworker, journey, exemption="Sygdom")
    assert journey.state == "paused"
    assert Duty.objects.get(journey=journey, rule="contact").state == "resting"
    actions.resume(house.by_caseworker, journey)
    assert Duty.objects.get(journey=journey, rule="contact").state == "open"


def test_ending_cancels_talks_ahead_and_lapses_duties(house: House, journey: Journey) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    actions.end(house.by_caseworker, journey, end_reason="withdrew", reason="Ønsker det")
    assert (journey.state, journey.end_reason) == ("ended", "withdrew")
    assert Talk.objects.get(journey=journey).state == "cancelled"
    assert journey.next_due_on is None
    with pytest.raises(UserError, match="afsluttet"):
        actions.record_contact(house.by_coach, journey, form="phone")


def test_over_ten_hours_is_said_only_when_it_is_so(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="Registrér timerne først"):
        actions.end(house.by_caseworker, journey, end_reason="over_ten_hours")
    actions.start_flexjob(house.by_coach, journey, effective_hours="12,5", company="Bageriet")
    assert (journey.state, journey.end_reason) == ("ended", "over_ten_hours")


def test_a_mark_taken_off_by_mistake_is_asked_for(house: House, journey: Journey) -> None:
    actions.start_flexjob(house.by_coach, journey, effective_hours=8)
    for artefact in ("company_agreement", "company_contact"):
        actions.record_artefact(house.by_coach, journey, artefact=artefact)
    assert (journey.phase, journey.is_marked) == ("3", True)
    actions.end_mark(house.by_coach, journey)
    assert Duty.objects.filter(journey=journey, rule="mark_missing", state="open").exists()
    actions.set_mark(house.by_coach, journey)
    assert not Duty.objects.filter(journey=journey, rule="mark_missing", state="open").exists()
    with pytest.raises(UserError, match="allerede markeringen"):
        actions.set_mark(house.by_coach, journey)


@pytest.mark.parametrize("hours", ["0", "38", "-1", "NaN", "Infinity", "otte", "1e99"])
def test_impossible_hours_are_refused(house: House, journey: Journey, hours: str) -> None:
    with pytest.raises(UserError) as refused:
        actions.start_flexjob(house.by_coach, journey, effective_hours=hours)
    assert refused.value.field == "effective_hours"


def test_a_waiver_holds_until_its_day_and_then_the_duty_is_open_again(
    house: House, journey: Journey
) -> None:
    until = date(2026, 11, 30)
    actions.waive(house.by_caseworker, journey, rule="contact", until=until, reason="Ferie")
    rows = Duty.objects.filter(journey=journey, rule="contact")
    assert not rows.open_on(until).exists()
    assert rows.open_on(date(2026, 12, 1)).exists()


@pytest.mark.parametrize("until", [date(2026, 11, 19), date(2190, 1, 1)])
def test_a_waiver_runs_out_within_a_year(house: House, journey: Journey, until: date) -> None:
    with pytest.raises(UserError) as refused:
        actions.waive(house.by_caseworker, journey, rule="contact", until=until, reason="Ferie")
    assert refused.value.field == "until"


def test_an_own_pace_moves_the_next_contact(house: House, journey: Journey) -> None:
    before = Duty.objects.get(journey=journey, rule="contact").due_on
    actions.set_pace(
        house.by_caseworker,
        journey,
        rule="contact",
        days=28,
        until=date(2027, 3, 1),
        reason="Aftalt",
    )
    assert before == date(2026, 11, 9)
    assert Duty.objects.get(journey=journey, rule="contact").due_on == date(2026, 11, 30)
    actions.end_pace(house.by_caseworker, journey, rule="contact")


def test_every_act_is_on_the_timeline(house: House, journey: Journey) -> None:
    actions.record_material(house.by_coach, journey)
    actions.record_meeting(house.by_caseworker, journey, consultant_present=True)
    actions.set_match_group(house.by_caseworker, journey, match_group="2")
    actions.start_internship(house.by_coach, journey, company="Planteskolen")
    actions.end_internship(house.by_coach, journey)
    actions.screen(house.by_coach, journey, outcome="on_track", reason="Praktik aftalt")
    actions.reassess(house.by_caseworker, journey)
    actions.tick_step(house.by_coach, journey, step="4.2")
    actions.clear_step(house.by_coach, journey, step="4.2")
    assert kinds(journey)[4:] == [
        "material_sent",
        "meeting_held",
        "match_group_set",
        "internship_started",
        "internship_ended",
        "screened",
        "reassessed",
        "step_ticked",
        "step_cleared",
    ]


def test_a_project_leader_changes_nothing(house: House, journey: Journey) -> None:
    from django.core.exceptions import PermissionDenied

    from tests.journeys.conftest import actor_of

    leader = actor_of(factories.employee(Role.PROJECT_LEADER), Role.PROJECT_LEADER)
    with pytest.raises(PermissionDenied):
        actions.write_note(leader, journey, note="Hej")
    assert not Event.objects.filter(journey=journey, kind="note_written").exists()
