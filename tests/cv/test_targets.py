"""Jeg søger job som: found on the list, filled in, tied to the job goal it stands for."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from brobygger.cv import actions
from brobygger.cv.models import JobTarget
from brobygger.documents.models import Document
from brobygger.facts import actions as facts
from brobygger.facts import said
from brobygger.facts.models import JobGoal
from brobygger.journeys.models import Event
from brobygger.occupations.models import Occupation
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError
from tests.cv.conftest import TERMS, Case
from tests.documents.conftest import worker
from tests.journeys.page_forms import forms_of
from tests.journeys.test_pages_hostile import NASTY, encodable

OWN = "/min-side/cv/job/"
FILLED = {
    "is_trained": "nej",
    "is_experienced": "ja",
    "weekly_hours": "12,5",
    "start": "now",
    "employment": "permanent",
    "is_flexjob": "on",
    "terms": ["day", "weekend"],
}


def form_of(browser: Client, case: Case, **query: str) -> Any:
    page = browser.get(f"{OWN}ny/", {"stilling": str(case.occupation.pk)} | query)
    return next(form for form in forms_of(page) if "weekly_hours" in form.names)


def test_a_position_is_found_by_misspelling_and_filled_in(own_browser: Client, case: Case) -> None:
    goal = case.add("job_goal", title="Pakke varer")
    found = own_browser.get(f"{OWN}ny/", {"soeg": "lagermedarbjder", "maal": str(goal.pk)})
    assert f"maal={goal.pk}&amp;stilling={case.occupation.pk}" in found.content.decode()
    form = form_of(own_browser, case, maal=str(goal.pk))
    answer = own_browser.post(f"{OWN}ny/", form.data | FILLED)
    assert answer.status_code == 302
    target = JobTarget.objects.get()
    assert (target.goal_id, str(target.weekly_hours), target.terms) == (
        goal.pk,
        "12.5",
        ["day", "weekend"],
    )


def test_sent_twice_it_stands_once(own_browser: Client, case: Case) -> None:
    form = form_of(own_browser, case)
    for _ in range(2):
        assert own_browser.post(f"{OWN}ny/", form.data | FILLED).status_code == 302
    assert JobTarget.objects.count() == 1


@pytest.mark.parametrize("field", ["is_trained", "is_experienced", "weekly_hours", "start"])
def test_every_field_the_source_calls_mandatory_is_asked_for(
    own_browser: Client, case: Case, field: str
) -> None:
    form = form_of(own_browser, case)
    answer = own_browser.post(f"{OWN}ny/", form.data | FILLED | {field: ""})
    assert answer.status_code == 422
    assert f"id_{field}" in answer.content.decode()
    assert not JobTarget.objects.exists()


@pytest.mark.parametrize("hours", ["0", "37,5", "100", "tolv", "-4", "1e3", "NaN", "12,55"])
def test_hours_are_hours_of_a_week(own_browser: Client, case: Case, hours: str) -> None:
    form = form_of(own_browser, case)
    answer = own_browser.post(f"{OWN}ny/", form.data | FILLED | {"weekly_hours": hours})
    assert answer.status_code == 422


def test_a_certain_day_asks_which(own_browser: Client, case: Case) -> None:
    form = form_of(own_browser, case)
    posted = form.data | FILLED | {"start": "day"}
    assert own_browser.post(f"{OWN}ny/", posted).status_code == 422
    assert own_browser.post(f"{OWN}ny/", posted | {"starts_on": "2027-01-04"}).status_code == 302
    assert JobTarget.objects.get().starts_on == date(2027, 1, 4)


@pytest.mark.parametrize("nasty", NASTY)
@pytest.mark.parametrize("field", ["occupation", "goal", "weekly_hours", "starts_on", "terms"])
def test_nothing_typed_breaks_the_form(
    own_browser: Client, case: Case, field: str, nasty: str
) -> None:
    posted = FILLED | {"occupation": str(case.occupation.pk), field: encodable(nasty)}
    assert own_browser.post(f"{OWN}ny/", posted).status_code in {200, 302, 422}
    assert own_browser.get(f"{OWN}ny/", {"stilling": encodable(nasty)}).status_code in {200, 400}


def test_an_occupation_past_its_day_is_refused_but_kept_where_it_stood(case: Case) -> None:
    target = case.target()
    yesterday = timezone.localdate() - timedelta(days=1)
    Occupation.objects.update(valid_to=yesterday)
    case.target(target_id=target.pk, version=1)
    actions.remove_target(case.own, case.citizen.pk, target.pk)
    with pytest.raises(UserError) as refused:
        case.target()
    assert refused.value.field == "occupation"


def test_a_change_from_an_old_page_is_refused(case: Case) -> None:
    target = case.target()
    case.target(target_id=target.pk, version=1)
    with pytest.raises(UserError, match="ændret imens"):
        case.target(target_id=target.pk, version=1)


def test_another_citizens_goal_cannot_be_named(case: Case) -> None:
    with pytest.raises(UserError):
        actions.change_target(
            case.own, case.citizen.pk, TERMS, occupation_id=case.occupation.pk, goal_id=uuid4()
        )


def test_who_only_reads_changes_nothing(case: Case) -> None:
    reader = worker(case.citizen, Role.COMPANY_CONSULTANT, "Kim Konsulent").actor()
    with pytest.raises(PermissionDenied):
        actions.change_target(reader, case.citizen.pk, TERMS, occupation_id=case.occupation.pk)


def test_positions_are_put_in_order_and_taken_out(own_browser: Client, case: Case) -> None:
    first = case.target()
    other = Occupation.objects.create(scheme="disco08", code="1", title="Pedel")
    second = actions.change_target(case.own, case.citizen.pk, TERMS, occupation_id=other.pk)
    own_browser.post(f"{OWN}raekke/", {"verb": "op", "target": str(second.pk)})
    order = JobTarget.objects.filter(removed_at=None).order_by("position")
    assert [one.pk for one in order] == [second.pk, first.pk]
    own_browser.post(f"{OWN}raekke/", {"verb": "fjern", "target": str(second.pk)})
    own_browser.post(f"{OWN}raekke/", {"verb": "fjern", "target": "nej"})
    assert [one.pk for one in order.all()] == [first.pk]


def test_a_goal_without_a_position_is_pointed_at(own_browser: Client, case: Case) -> None:
    goal = case.add("job_goal", title="Pakke varer")
    assert f"maal={goal.pk}" in own_browser.get(OWN).content.decode()
    case.target(goal)
    assert f"maal={goal.pk}" not in own_browser.get(OWN).content.decode()


def test_a_removed_goal_leaves_the_position_standing(own_browser: Client, case: Case) -> None:
    goal = case.add("job_goal", title="Pakke varer")
    case.target(goal)
    case.add("job_goal", title="Gartner")
    facts.remove(case.own, goal)
    html = own_browser.get(OWN).content.decode()
    assert "Lagermedarbejder" in html
    assert "hører ikke til noget jobmål" in html


def test_a_first_position_is_told_to_the_journey_once(case: Case) -> None:
    target = case.target()
    case.target(target_id=target.pk)
    told = Event.objects.filter(kind=EventKind.ARTEFACT_RECORDED)
    assert [event.facts["artefact"] for event in told] == ["job_target"]


def test_suggestions_are_a_piece_of_a_page(own_browser: Client, case: Case) -> None:
    html = own_browser.get("/stillinger/", {"soeg": "lagermand"}).content.decode()
    assert f'data-bb-suggest-id="{case.occupation.pk}"' in html
    assert "<html" not in html
    assert own_browser.get("/stillinger/", {"soeg": "x" * 10_000}).status_code == 200


def test_what_a_locked_recommendation_said_is_shown_when_it_differs(
    own_browser: Client, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.add("job_goal", title="Pakke varer")
    then = said.Said("Indstilling", timezone.now(), ("Køre bus",), "/")
    for module in ("cv", "targets"):
        monkeypatch.setattr(
            f"brobygger.cv.views.{module}.job_goals_said", lambda actor, citizen: [then]
        )
    for page in ("/min-side/cv/", OWN):
        assert "Køre bus" in own_browser.get(page).content.decode()
    goal = JobGoal.objects.get()
    case.save(goal, "title", "køre bus", 1)
    assert "Køre bus" not in own_browser.get(OWN).content.decode()


def test_job_goals_are_read_from_the_newest_locked_document(case: Case) -> None:
    now, whose = timezone.now(), {"municipality_id": "0101", "citizen": case.citizen}
    goals = {"rows": {"3": ["a"]}, "answers": {"3/a/title": {"text": "Køre bus"}}}
    for number, snapshot in ((1, {}), (2, goals)):
        Document.objects.create(
            **whose,
            subject_id=case.journey.pk,
            kind="recommendation",
            number=number,
            state="locked",
            made_at=now,
            moved_at=now,
            locked_at=now + timedelta(days=number),
            snapshot=snapshot,
            fingerprint="x",
            pdf_sha256="x",
        )
    found = said.job_goals_said(case.caseworker, case.citizen.pk)
    assert [one.goals for one in found] == [("Køre bus",)]
    assert found[0].differs_from(["Pakke varer"])
    assert not found[0].differs_from(["køre bus"])
