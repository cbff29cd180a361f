"""The recommendation: outcome first, fields that follow, locking that carries it onward."""

from datetime import date
from typing import Any

import pytest
from django.utils import timezone

from brobygger.access.models import Grant
from brobygger.documents import actions as documents
from brobygger.documents.comparison import compare
from brobygger.documents.models import Document
from brobygger.facts.models import ProposedFact
from brobygger.journeys import actions as journeys
from brobygger.journeys import links
from brobygger.journeys.models import Event
from brobygger.messages.models import Message
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.meetings import MeetingDuty
from brobygger.quality.standards import Outcome as Met
from brobygger.rehabilitation.meetings import actions as meetings
from brobygger.rehabilitation.models import Decision, RehabilitationSettings
from brobygger.rehabilitation.models.meetings import CaseState, Occasion
from brobygger.rehabilitation.recommendation import actions
from brobygger.rehabilitation.recommendation.checks import missing
from brobygger.rehabilitation.recommendation.form import FORM
from brobygger.rehabilitation.recommendation.kind import KIND
from brobygger.rehabilitation.recommendation.reading import read
from brobygger.rehabilitation.recommendation.telling import FOR_DOCTOR, RECOMMENDED
from brobygger.rehabilitation.rule_sets import RULE_SETS, Outcome, rule_set, rule_set_on
from brobygger.ui.errors import UserError
from tests import factories
from tests.rehabilitation.team import Team, browser, make_team, say

TODAY = date(2026, 11, 23)
TOLD = (RECOMMENDED, FOR_DOCTOR)


@pytest.fixture
def team(home: Municipality) -> Team:
    return make_team(home)


def _missing(document: Document) -> set[str]:
    reading = read(document)
    return {one.key for one in missing(reading.texts, reading.rows)}


def page(team: Team, rest: str = "") -> str:
    return f"/forloeb/{team.journey.pk}/indstilling/{rest}"


def test_every_rule_set_comes_after_the_one_before() -> None:
    days = [one.from_day for one in RULE_SETS]
    assert days == sorted(set(days))


@pytest.mark.parametrize(
    ("day", "is_there"), [(date(2026, 1, 31), True), (date(2026, 2, 1), False)]
)
def test_resource_course_closed_on_1_february_2026(day: date, is_there: bool) -> None:
    assert (rule_set_on(day).rule(Outcome.RESOURCE_COURSE) is not None) is is_there


def test_every_field_of_every_outcome_has_a_section() -> None:
    for part in FORM.parts:
        for shape in part.fields:
            assert KIND.section_of(shape.key), shape.key
        if part.table:
            assert KIND.section_of(part.table.key), part.table.key


def test_progression_goals_are_asked_for_with_and_without_a_flexjob_at_hand() -> None:
    shown = {part.key for part in FORM.shown(Outcome.FLEXJOB)}
    assert {"3", "7", "8", "9"} <= shown
    for has in ("yes", "no"):
        wanting = missing({"0.outcome": "flexjob", "6.has": has}, {})
        assert "9.table" in {one.key for one in wanting}


def test_without_an_outcome_only_the_outcome_is_missing(team: Team) -> None:
    assert _missing(team.begin()) == {"0.outcome"}


def test_an_outcome_that_is_closed_on_the_documents_date_is_refused(team: Team) -> None:
    document = team.begin()
    with pytest.raises(UserError):
        team.write(document, "0.outcome", "resource_course")


def test_texts_survive_a_change_of_outcome_and_are_hidden_meanwhile(team: Team) -> None:
    document = team.filled()
    client = browser(team.caseworker)
    team.write(document, "0.outcome", "early_retirement_pension")
    assert "Praktikker har vist" not in client.get(page(team)).content.decode()
    team.write(document, "0.outcome", "flexjob")
    assert "Praktikker har vist" in client.get(page(team)).content.decode()


@pytest.mark.parametrize("text", ["38", "-1", "mange", "7,555", "١٢", "1e3"])
def test_hours_over_37_or_no_number_are_refused(team: Team, text: str) -> None:
    document = team.begin()
    with pytest.raises(UserError):
        team.write(document, "8.hours_to", text)


def test_an_interval_is_never_one_number(team: Team) -> None:
    document = team.filled(**{"8.hours_from": "5,0", "8.hours_to": "5"})
    assert _missing(document) == {"8.hours_to"}


@pytest.mark.parametrize(("key", "text"), [("8.hours_to", "2"), ("8.intensity_from", "90")])
def test_an_interval_turned_round_is_refused(team: Team, key: str, text: str) -> None:
    document = team.filled()
    with pytest.raises(UserError, match="vendt om"):
        team.write(document, key, text)


def test_an_interval_moved_up_is_saved_from_a_plain_form(team: Team) -> None:
    document = team.filled()
    typed = {"8.hours_from": "9", "8.hours_to": "12"}
    versions = {one.key: one.version for one in document.fields.all()}
    given = {f"field:{key}": text for key, text in typed.items()}
    given |= {f"version:{key}": str(versions[key]) for key in typed}
    browser(team.caseworker).post(f"/dokumenter/{document.pk}/gem/", given)
    assert {key: read(document).text(key) for key in typed} == typed


def test_an_accommodation_needs_its_task(team: Team) -> None:
    document = team.filled()
    row = next(iter(read(document).rows["4"]))
    documents.remove_row(team.writer, document, row)  # type: ignore[arg-type]
    assert any(key.endswith("/task") for key in _missing(document))


def test_the_reason_for_development_is_asked_only_when_ability_is_very_limited(
    team: Team,
) -> None:
    document = team.filled(**{"2.development": ""})
    assert _missing(document) == {"2.development"}
    team.write(document, "2.limited", "no")
    assert not _missing(document)


def test_the_purpose_holds_4000_characters_and_not_one_more(team: Team) -> None:
    document = team.begin()
    team.write(document, "10.purpose", "x" * 4_000)
    with pytest.raises(UserError):
        team.write(document, "10.purpose", "x" * 4_001)


def test_the_standards_see_a_good_recommendation(team: Team) -> None:
    found = {one.standard.id: one.outcome for one in read(team.filled()).findings()}
    assert set(found) == {"Q2", "Q10", "Q11", "Q17", "Q18"}
    assert Met.NOT_PASSED not in found.values(), found


def test_a_standard_said_not_to_be_relevant_is_set_aside(team: Team) -> None:
    document = team.filled(**{"standards.Q17": "Borgeren flytter."})
    found = {one.standard.id: one.outcome for one in read(document).findings()}
    assert found["Q17"] is Met.NOT_RELEVANT


def test_locking_tells_the_journey_and_proposes_its_facts(team: Team) -> None:
    document = team.locked()
    event = Event.objects.filter(journey=team.journey, kind=EventKind.ARTEFACT_RECORDED).get()
    assert event.facts["artefact"] == "recommendation"
    proposals = {one.kind: one for one in ProposedFact.objects.filter(origin_id=document.pk)}
    assert set(proposals) == {"job_goal", "accommodation", "progression_goal"}
    assert proposals["accommodation"].texts["task"] == "Pakke ordrer"


def test_only_the_chosen_outcome_stands_on_the_paper(team: Team) -> None:
    document = team.filled(**{"0.outcome": "early_retirement_pension"})
    team.write(document, "2.early_retirement_pension", "Alt er prøvet.")
    locked = documents.lock(team.writer, document)
    paper = str((locked.snapshot or {})["content"])
    assert "Alt er prøvet." in paper
    assert "Praktikker har vist" not in paper
    assert "social pension" in paper


def test_what_is_missing_hinders_locking(team: Team) -> None:
    with pytest.raises(UserError, match="Mangler"):
        documents.lock(team.writer, team.begin())


def test_the_citizen_reads_the_locked_recommendation_only(team: Team) -> None:
    client = browser(team.own)
    document = team.filled()
    assert "Lagermedarbejder" not in client.get("/min-side/indstilling/").content.decode()
    documents.lock(team.writer, document)
    shown = client.get("/min-side/indstilling/").content.decode()
    assert '<td data-label="Job eller område">Lagermedarbejder</td>' in shown
    paper: Any = client.get(f"/dokumenter/{document.pk}/pdf/")
    assert b"".join(paper.streaming_content).startswith(b"%PDF")
    paper.close()


def test_a_consultant_does_not_read_health_in_it(team: Team) -> None:
    document = team.locked()
    consultant = make_consultant(team)
    assert browser(consultant).get(page(team)).status_code == 403
    assert browser(consultant).get(f"/dokumenter/{document.pk}/pdf/").status_code == 403


def make_consultant(team: Team) -> Any:
    Grant.objects.create(
        municipality_id=team.citizen.municipality_id,
        citizen=team.citizen,
        employee=team.consultant,
        role=Role.COMPANY_CONSULTANT,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at="2020-01-01T00:00Z",
    )
    return factories.user(team.consultant, Role.COMPANY_CONSULTANT)


@pytest.mark.parametrize("rest", ["", "referat/", "afslut/"])
def test_each_page_shows_while_it_is_written(team: Team, rest: str) -> None:
    client = browser(team.caseworker)
    assert client.get(page(team)).status_code == 200
    document = team.filled()
    row = read(document).rows["7"][0]
    assert client.get(page(team, rest)).status_code == 200
    assert "Pakke ordrer" in client.get(page(team) + f"?raekke={row}").content.decode()


def test_the_outcome_is_chosen_with_a_plain_form(team: Team) -> None:
    document = team.begin()
    fields = {"field:0.outcome": "flexjob", "version:0.outcome": "0", "next": page(team)}
    answer = browser(team.caseworker).post(f"/dokumenter/{document.pk}/gem/", fields, follow=True)
    assert "Timer om ugen, fra" in answer.content.decode()


def test_the_duty_leads_to_the_page(team: Team) -> None:
    assert links.address("artefact:recommendation", team.journey.pk) == page(team)


def _decide(team: Team, document: Document, outcome: str) -> Decision:
    return actions.decide(
        team.writer,
        team.journey,
        document,
        outcome=outcome,
        reason="Som indstillet.",
        decided_on=timezone.localdate(document.locked_at) if document.locked_at else TODAY,
    )


def test_a_decision_for_a_flexjob_is_the_grant(team: Team) -> None:
    document = team.locked()
    made = _decide(team, document, "flexjob")
    assert _decide(team, document, "flexjob") == made
    assert Event.objects.filter(journey=team.journey, kind=EventKind.FLEXJOB_GRANTED).count() == 1


def test_deviating_needs_the_team_to_hear_the_case_again(team: Team) -> None:
    document = team.locked()
    with pytest.raises(UserError, match="Teamet"):
        _decide(team, document, "back")
    leader = team.leader.actor()
    case = meetings.queue(team.writer, team.journey, occasion=Occasion.DEVIATION)
    meetings.put_on(leader, case, team.meeting())
    meetings.hold(leader, case, {one.pk for one in case.presences.all()})
    made = _decide(team, document, "back")
    assert made.is_deviating
    assert made.heard_again_on
    case.refresh_from_db()
    assert case.state == CaseState.DECIDED


def _heard_again(team: Team) -> Any:
    leader = team.leader.actor()
    case = meetings.queue(team.writer, team.journey, occasion=Occasion.DEVIATION)
    meetings.put_on(leader, case, team.meeting())
    meetings.hold(leader, case, {one.pk for one in case.presences.all()})
    return case


def test_a_new_version_after_the_hearing_asks_for_no_other_one(team: Team) -> None:
    first = team.locked()
    _heard_again(team)
    second = documents.lock(team.writer, documents.new_version(team.writer, first))
    assert _decide(team, second, "back").heard_again_on


def test_a_hearing_of_an_earlier_decision_does_not_count(team: Team) -> None:
    first = team.locked()
    _heard_again(team)
    _decide(team, first, "back")
    second = documents.lock(team.writer, documents.new_version(team.writer, first))
    with pytest.raises(UserError, match="Teamet"):
        _decide(team, second, "back")


def test_without_a_team_the_municipality_deviates_alone(team: Team, home: Municipality) -> None:
    document = team.locked()
    say(home, date(2026, 1, 1), MeetingDuty.NONE)
    made = _decide(team, document, "back")
    assert (made.is_deviating, made.is_without_team) == (True, True)


def test_a_mandatory_meeting_comes_before_the_lock(team: Team, home: Municipality) -> None:
    say(home, date(2026, 1, 1), MeetingDuty.MANDATORY)
    document = team.filled()
    with pytest.raises(UserError, match="møde i teamet"):
        documents.lock(team.writer, document)
    journeys.record_meeting(team.writer, team.journey, consultant_present=True)
    assert documents.lock(team.writer, document).is_locked


def test_standards_hold_back_where_chosen_until_somebody_says_why(
    team: Team, home: Municipality
) -> None:
    document = team.filled()
    team.write(document, "8.development", "Timerne er faste.")
    team.write(document, "2.development", "Nej.")
    assert KIND.check(document) == []
    RehabilitationSettings.objects.create(municipality=home, recommendation_standards_block=True)
    assert [one[:3] for one in KIND.check(document)] == ["Q18"]
    team.write(document, "standards.override", "Skal nås inden fredag.")
    assert KIND.check(document) == []
    assert "Skal nås" in browser(team.caseworker).get(page(team, "afslut/")).content.decode()


def test_versions_are_compared_in_words(team: Team) -> None:
    old = team.locked()
    new = documents.new_version(team.writer, old)
    team.write(new, "0.outcome", "back")
    team.write(new, "2.limited", "no")
    found = {one.key: (one.old, one.new) for one in compare(team.writer, old, new)}
    assert found == {"0.outcome": ("Fleksjob", "Tilbage til kommunen"), "2.limited": ("Ja", "Nej")}


def test_a_new_version_is_written_under_the_law_of_its_own_day(team: Team) -> None:
    old = team.filled()
    Document.objects.filter(pk=old.pk).update(rule_set="2022")
    old = documents.lock(team.writer, old)
    assert documents.new_version(team.writer, old).rule_set == "2026-07-01"


def test_the_citizen_is_told_and_the_doctors_copy_is_asked_for_with_consent_only(
    team: Team,
) -> None:
    documents.lock(team.writer, team.filled(**{"13.gp_consent": "yes"}))
    told = {one.kind: one.receiver for one in Message.objects.filter(kind__in=TOLD)}
    assert told == {TOLD[0]: team.citizen.pk}  # nobody is told what they did themselves
    again = documents.new_version(team.leader.actor(), Document.objects.get(kind=KIND.key))
    documents.lock(team.leader.actor(), again)
    assert Message.objects.get(kind=TOLD[1]).receiver == team.caseworker.employee_id


def test_without_consent_nothing_is_asked_for_the_doctor(team: Team) -> None:
    documents.lock(team.leader.actor(), team.filled())
    assert not Message.objects.filter(kind=TOLD[1]).exists()


def test_the_decision_is_made_on_its_page(team: Team) -> None:
    document = team.locked()
    client = browser(team.caseworker)
    url = page(team, "afgoerelse/")
    assert client.post(url, {"outcome": "back", "reason": "", "decided_on": "x"}).status_code == 422
    given = {"outcome": "flexjob", "reason": "Enige.", "decided_on": "i dag"}
    assert client.post(url, given).status_code == 302
    assert Decision.objects.get(document=document).reason == "Enige."
    assert "Enige." in client.get(page(team)).content.decode()
    assert "Enige." in browser(team.own).get("/min-side/indstilling/").content.decode()


def test_a_document_keeps_the_rules_of_its_date() -> None:
    assert rule_set("2022").rule(Outcome.RESOURCE_COURSE) is not None
