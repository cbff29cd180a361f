"""The page where facts are edited, without JavaScript, by staff and by the citizen."""

from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.access.models import ViewedCitizen
from brobygger.facts import actions
from brobygger.facts.models import KINDS, JobGoal, ProposedFact
from brobygger.people.roles import Role
from tests import factories
from tests.documents.conftest import browser_of, worker
from tests.facts.conftest import Case
from tests.facts.test_rows import ORIGIN
from tests.journeys.page_forms import forms_of
from tests.journeys.test_pages_hostile import NASTY, encodable

NOBODYS = "00000000-0000-7000-8000-000000000000"
OWN = "/min-side/fakta/"


def staff(case: Case) -> str:
    return reverse("facts:citizen_page", args=[case.citizen.pk])


def open_form(browser: Client, page: str, fact: Any) -> Any:
    """The form of the open row."""
    shown = browser.get(page, {"raekke": str(fact)})
    return next(form for form in forms_of(shown) if form.action.endswith("/gem/"))


def test_the_page_shows_facts_as_text_and_is_written_in_the_log(
    browser: Client, case: Case
) -> None:
    case.add("job_goal", title="Lagermedarbejder")
    assert "Lagermedarbejder" in browser.get(staff(case)).content.decode()
    assert ViewedCitizen.objects.get().page == "facts"


def test_the_citizens_own_look_is_not_logged(own_browser: Client, case: Case) -> None:
    assert own_browser.get(OWN).status_code == 200
    assert not ViewedCitizen.objects.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_added_filled_and_saved_as_rendered(
    own_browser: Client, case: Case, kind: str
) -> None:
    added = own_browser.post(f"{OWN}ny/", {"kind": kind, "next": OWN})
    page = own_browser.get(added["Location"])
    form = next(form for form in forms_of(page) if form.action.endswith("/gem/"))
    required = [field.name for field in KINDS[kind].described() if field.is_required]
    key = next(name for name in form.names if name.endswith(f"/{required[0]}"))
    answer = own_browser.post(form.action, form.data | {f"field:{key.partition(':')[2]}": "Noget"})
    assert answer.status_code == 302
    assert "Noget" in own_browser.get(answer["Location"]).content.decode()


def test_a_clash_shows_both_texts_and_asks(
    browser: Client, own_browser: Client, case: Case
) -> None:
    goal = case.add("job_goal", title="Lager")
    form = open_form(browser, staff(case), goal)
    theirs = open_form(own_browser, OWN, goal)
    key = f"field:{goal}/title"
    own_browser.post(theirs.action, theirs.data | {key: "Butik"})
    asked = browser.post(form.action, form.data | {key: "Kontor"})
    assert asked.status_code == 409
    html = asked.content.decode()
    assert "Butik" in html
    assert "Kontor" in html
    again = max(forms_of(asked), key=lambda form: len(form.names))
    browser.post(again.action, again.data | {f"choice:{goal}/title": "mine"})
    assert JobGoal.objects.get().title == "Kontor"


def test_a_clash_in_a_choice_is_shown_in_words(browser: Client, case: Case) -> None:
    fact = case.add("work_experience", view="good")
    form = open_form(browser, staff(case), fact)
    case.save(fact, "view", "bad", 1, by=case.own)
    asked = browser.post(form.action, form.data | {f"field:{fact}/view": "mixed"})
    html = asked.content.decode()
    assert "Dårlige erfaringer" in html
    assert "Både gode og dårlige" in html
    again = max(forms_of(asked), key=lambda form: len(form.names))
    browser.post(again.action, again.data | {f"choice:{fact}/view": "mine"})
    fact.refresh_from_db()
    assert fact.texts()["view"] == "mixed"


def test_rows_move_go_and_return(own_browser: Client, case: Case) -> None:
    case.add("job_goal", title="A")
    goal = case.add("job_goal", title="B")
    own_browser.post(f"{OWN}raekke/", {"fact": str(goal), "verb": "op"})
    assert [one.title for one in JobGoal.objects.all()] == ["B", "A"]
    gone = own_browser.post(f"{OWN}raekke/", {"fact": str(goal), "verb": "fjern"})
    undo = next(
        form
        for form in forms_of(own_browser.get(gone["Location"]))
        if form.data.get("fact") == [str(goal)]
    )
    own_browser.post(undo.action, undo.data | {"verb": "gendan"})
    assert JobGoal.objects.filter(removed_at__isnull=True).count() == 2


def test_a_proposal_is_adopted_with_one_click(own_browser: Client, case: Case) -> None:
    actions.propose(case.caseworker, case.citizen.pk, "job_goal", {"title": "Lager"}, origin=ORIGIN)
    page = own_browser.get(OWN)
    assert ORIGIN.label in page.content.decode()
    form = next(form for form in forms_of(page) if form.action.endswith("/forslag/"))
    own_browser.post(form.action, form.data | {"verb": "tag-med"})
    assert JobGoal.objects.get().title == "Lager"
    assert ORIGIN.label in own_browser.get(OWN).content.decode()


def test_history_shows_what_stood_before(browser: Client, case: Case) -> None:
    goal = case.add("job_goal", by=case.own, title="Butik")
    case.save(goal, "title", "Lager", 1)
    assert "Butik" in browser.get(staff(case), {"historik": str(goal)}).content.decode()


def test_a_field_saves_itself(browser: Client, case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    url = f"{staff(case)}felt/"
    answer = browser.post(url, {"key": f"{goal}/title", "text": "Butik", "version": "1"})
    assert (answer.status_code, answer.json()["version"]) == (200, 2)
    late = browser.post(url, {"key": f"{goal}/title", "text": "Kontor", "version": "1"})
    assert (late.status_code, late.json()["theirs"]) == (409, "Butik")


def test_one_citizen_does_not_reach_anothers_facts(own_browser: Client, case: Case) -> None:
    other = factories.citizen("Bo B. Prøve")
    goal = actions.add(case.caseworker, case.citizen.pk, "job_goal")
    JobGoal.objects.filter(pk=goal.pk).update(citizen=other)
    answer = own_browser.post(f"{OWN}felt/", {"key": f"{goal}/title", "text": "x", "version": "0"})
    assert answer.status_code == 422
    assert own_browser.get(staff(case)).status_code == 403


def test_consultants_see_no_buttons(case: Case) -> None:
    case.add("job_goal", title="Lager")
    actions.propose(case.caseworker, case.citizen.pk, "job_goal", {"title": "B"}, origin=ORIGIN)
    user = worker(case.citizen, Role.COMPANY_CONSULTANT, "Kim Konsulent", material="goals")
    page = browser_of(user).get(staff(case))
    assert "Lager" in page.content.decode()
    assert [form.action for form in forms_of(page) if "/fakta/" in form.action] == []


def test_the_project_leader_sees_none(case: Case) -> None:
    user = worker(case.citizen, Role.PROJECT_LEADER, "Per Projekt")
    assert browser_of(user).get(staff(case)).status_code == 403


def statements(browser: Client, page: str) -> int:
    browser.get(page)
    with CaptureQueriesContext(connection) as caught:
        browser.get(page)
    return len([one for one in caught if "SAVEPOINT" not in one["sql"]])


def test_the_page_costs_the_same_whatever_the_number_of_rows(browser: Client, case: Case) -> None:
    def more(count: int) -> None:
        for number in range(count):
            task = case.add("work_task", title=f"Opgave {number}")
            case.add("accommodation", text=f"Hensyn {number}", task=str(task.pk))

    more(2)
    few = statements(browser, staff(case))
    more(10)
    assert statements(browser, staff(case)) == few
    assert few <= 25


values = st.one_of(st.sampled_from([*NASTY, "%", "job_goal", "/", "op"]), st.text(max_size=60))
wild = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("name", ["felt", "gem", "ny", "raekke", "forslag"])
def test_a_post_survives_anything(browser: Client, case: Case, name: str) -> None:
    fact = case.add("work_experience", title="Lager")
    fields = [field.name for field in fact.described()]
    known = st.sampled_from([f"{fact}/{field}" for field in fields] + [str(fact)])
    names = st.sampled_from(["key", "text", "version", "kind", "fact", "verb", "proposal", "next"])
    posted = st.dictionaries(
        names | known.map("field:".__add__) | known.map("version:".__add__) | values,
        values | known,
        max_size=8,
    )

    @wild
    @given(posted)
    def survives(data: dict[str, str]) -> None:
        encoded = {encodable(key): encodable(value) for key, value in data.items()}
        answer = browser.post(
            f"{staff(case)}{name}/",
            urlencode(encoded),
            content_type="application/x-www-form-urlencoded",
        )
        assert answer.status_code in {200, 302, 409, 422}, answer.status_code

    survives()


@wild
@given(data=st.data())
@pytest.mark.parametrize("kind", ["work_experience", "accommodation", "progression_goal"])
def test_the_open_row_keeps_what_cannot_be_saved(
    browser: Client, case: Case, kind: str, data: st.DataObject
) -> None:
    fact = case.add(kind)
    form = open_form(browser, staff(case), fact)
    field = data.draw(st.sampled_from([field.name for field in fact.described()]))
    typed = encodable(data.draw(values))
    answer = browser.post(form.action, form.data | {f"field:{fact}/{field}": typed})
    assert answer.status_code in {302, 409}
    if answer.status_code == 409 and typed.isascii() and typed.isprintable():
        kept = max(forms_of(answer), key=lambda form: len(form.names)).data
        assert kept[f"field:{fact}/{field}"][0].strip() == typed.strip()


@pytest.mark.parametrize(
    "address", [f"x/{NOBODYS}", f"job_goal/{NOBODYS}", "%00", "job_goal/", "'"]
)
def test_a_forged_address_opens_nothing(own_browser: Client, case: Case, address: str) -> None:
    for name in ("raekke", "historik", "slettet"):
        answer = own_browser.get(f"{OWN}?{name}={address}")
        assert answer.status_code in {200, 400}


def test_a_forged_proposal_is_said(own_browser: Client, case: Case) -> None:
    answer = own_browser.post(f"{OWN}forslag/", {"proposal": str(uuid4())}, follow=True)
    assert "Forslaget findes ikke." in answer.content.decode()
    assert not ProposedFact.objects.exists()


def test_three_hundred_experiences_are_shown(own_browser: Client, case: Case) -> None:
    first = case.add("work_experience", title="Nr. 0")
    rows = []
    for number in range(1, 300):
        row = type(first)(**{f.attname: getattr(first, f.attname) for f in first._meta.fields})
        row.pk, row.position, row.title = uuid4(), number, f"Nr. {number}"  # type: ignore[attr-defined]
        rows.append(row)
    type(first).objects.bulk_create(rows)
    page = own_browser.get(OWN).content.decode()
    assert "Nr. 299" in page
    assert "ikke plads til flere" in page
    refused = own_browser.post(f"{OWN}ny/", {"kind": "work_experience"}, follow=True)
    assert "plads til 300" in refused.content.decode()
