"""Mit CV as a page: staff and citizen, without JavaScript, with 300 jobs, in two windows."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from brobygger.access.models import ViewedCitizen
from brobygger.cv import actions
from brobygger.cv.bank.models import BankPlace
from brobygger.cv.models import CvProfile, CvState, HiddenEmployer, PresentationCv, SkillUse
from brobygger.facts.models import Ability, WorkExperience
from tests import factories_bank
from tests.cv.conftest import CHOICES, Case
from tests.journeys.page_forms import forms_of
from tests.journeys.test_pages_hostile import NASTY, encodable

OWN = "/min-side/cv/"


def staff(case: Case) -> str:
    return reverse("cv:citizen_cv", args=[case.citizen.pk])


def form_to(page: Any, ending: str) -> Any:
    """The form that posts to an address with this ending."""
    return next(form for form in forms_of(page) if form.action.endswith(ending))


def test_the_page_shows_the_cv_and_is_written_in_the_log(browser: Client, case: Case) -> None:
    case.fill()
    html = browser.get(staff(case)).content.decode()
    for text in ("Jytte Storm", "Lagermand", "Nordhavn Lager", "pakkede varer", "Truckkursus"):
        assert text in html
    assert ViewedCitizen.objects.get().page == "cv"


def test_what_is_missing_is_said_kindly_with_the_way_there(own_browser: Client, case: Case) -> None:
    html = own_browser.get(OWN).content.decode()
    assert "3 ting mangler" in html
    assert 'href="#work_experience"' in html
    case.fill()
    assert "mangler, før" not in own_browser.get(OWN).content.decode()


def test_a_first_profile_is_made_by_saving_it_and_by_nothing_else(
    own_browser: Client, case: Case
) -> None:
    page = own_browser.get(OWN, {"raekke": "cv_profile/mine"})
    assert not CvProfile.objects.exists()
    form = form_to(page, "/gem/")
    own_browser.post(form.action, form.data | {"field:cv_profile/mine/text": "Rolig lagermand."})
    assert "Rolig lagermand." in own_browser.get(OWN).content.decode()


def test_two_windows_on_one_experience_show_both_texts(
    browser: Client, own_browser: Client, case: Case
) -> None:
    case.fill()
    work = WorkExperience.objects.get()
    mine = form_to(own_browser.get(OWN, {"raekke": str(work)}), "/gem/")
    theirs = form_to(browser.get(staff(case), {"raekke": str(work)}), "/gem/")
    key = f"field:{work}/title"
    browser.post(theirs.action, theirs.data | {key: "Lagerchef"})
    asked = own_browser.post(mine.action, mine.data | {key: "Pakker"})
    assert asked.status_code == 409
    assert "Lagerchef" in asked.content.decode()
    assert "Pakker" in asked.content.decode()
    work.refresh_from_db()
    assert work.title == "Lagerchef"


def test_the_script_gets_both_texts_of_a_profile_too(
    browser: Client, own_browser: Client, case: Case
) -> None:
    data = {"key": "cv_profile/mine/text", "version": "0"}
    assert own_browser.post(f"{OWN}felt/", data | {"text": "Min"}).status_code == 200
    answer = browser.post(f"{staff(case)}felt/", data | {"text": "Anden"})
    assert answer.status_code == 409
    assert answer.json()["theirs"] == "Min"


def test_three_hundred_jobs_are_folded_and_cost_no_more_statements(
    own_browser: Client, case: Case
) -> None:
    def look(**query: str) -> tuple[int, str]:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            html = own_browser.get(OWN, query).content.decode()
        return len(asked), html

    case.fill()
    look()
    few, _html = look()
    row = WorkExperience.objects.get()
    WorkExperience.objects.bulk_create(_copies(row, 299))
    many, html = look()
    assert many == few
    assert "Vis alle 300" in html
    assert html.count('bb-cv-headline">Arbejde nr.') == 9
    last = WorkExperience.objects.last()
    opened, html = look(raekke=str(last))
    assert f"field:{last}/title" in html
    assert opened <= few + 2


def _copies(row: WorkExperience, number: int) -> list[WorkExperience]:
    names = [one.attname for one in row._meta.concrete_fields if one.attname != "id"]
    same = {name: getattr(row, name) for name in names}
    return [
        WorkExperience(**same | {"title": f"Arbejde nr. {n}", "position": n})
        for n in range(1, number + 1)
    ]


def test_a_long_part_has_pages(own_browser: Client, case: Case) -> None:
    case.fill()
    WorkExperience.objects.bulk_create(_copies(WorkExperience.objects.get(), 60))
    html = own_browser.get(OWN, {"vis": "work_experience", "side": "3"}).content.decode()
    assert "Arbejde nr. 60" in html
    assert "Arbejde nr. 49<" not in html
    assert own_browser.get(OWN, {"vis": "work_experience", "side": "9" * 30}).status_code == 200


def test_a_workplace_is_hidden_and_shown(own_browser: Client, case: Case) -> None:
    case.fill()
    work = WorkExperience.objects.get()
    page = own_browser.get(OWN, {"raekke": str(work)})
    form = form_to(page, "/arbejdsplads/")
    own_browser.post(form.action, form.data | {"verb": "skjul"})
    own_browser.post(form.action, form.data | {"verb": "skjul"})
    assert HiddenEmployer.objects.count() == 1
    assert "skjult for virksomheder" in own_browser.get(OWN).content.decode()
    own_browser.post(form.action, form.data | {"verb": "vis"})
    assert not HiddenEmployer.objects.exists()


def test_the_preview_is_what_employers_see(own_browser: Client, case: Case) -> None:
    case.fill()
    case.save(WorkExperience.objects.get(), "tasks", "Jytte pakkede varer", 1)
    html = own_browser.get(f"{OWN}valg/").content.decode()
    preview = html.partition('id="preview"')[2]
    assert "… pakkede varer" in preview
    assert "Jytte" not in preview


def test_health_in_the_text_is_taken_out_and_named_beside_the_preview(
    own_browser: Client, case: Case
) -> None:
    case.fill()
    actions.save(
        case.own, case.citizen.pk, "cv_profile/mine/text", "Jeg kan pakke. Jeg har gigt.", 0
    )
    html = own_browser.get(f"{OWN}valg/").content.decode()
    assert "kan overse nogle" in html
    assert "<li>Jeg har gigt.</li>" in html
    assert "gigt" not in seen(html)


def seen(html: str) -> str:
    """The CV as it is drawn on a page, for employers or in the preview."""
    return " ".join(html.partition('<div class="bb-columns">')[2].partition("</main>")[0].split())


def test_the_preview_is_drawn_as_the_employers_page_is(own_browser: Client, case: Case) -> None:
    case.open_up()
    employer = Client()
    employer.force_login(factories_bank.company_user(factories_bank.company()))
    page = employer.get(f"/cv-bank/{BankPlace.objects.get().key}/").content.decode()
    assert "Nordhavn Lager" in seen(page)
    preview = seen(own_browser.get(f"{OWN}valg/").content.decode())
    assert preview.removesuffix("</section>").strip() == seen(page)


def test_what_stood_in_the_profile_before_is_shown_when_asked_for(
    own_browser: Client, case: Case
) -> None:
    actions.save(case.caseworker, case.citizen.pk, "cv_profile/mine/text", "Kan pakke.", 0)
    opened = f"{OWN}?raekke=cv_profile/mine"
    assert "historik" not in own_browser.get(opened).content.decode()
    actions.save(case.own, case.citizen.pk, "cv_profile/mine/text", "Jeg pakker gerne.", 1)
    assert "historik=cv_profile/mine#profile" in own_browser.get(opened).content.decode()
    told = own_browser.get(f"{opened}&historik=cv_profile/mine").content.decode()
    assert "Kan pakke." in told
    assert "Sanne Sag" in told


@pytest.mark.parametrize(
    ("page", "key", "part"),
    [("praesentation", "presentation_cv", "about"), ("strategi", "abc_strategy", "wishes")],
)
def test_every_part_of_the_other_papers_has_its_history(
    own_browser: Client, case: Case, page: str, key: str, part: str
) -> None:
    actions.save(case.caseworker, case.citizen.pk, f"{key}/mine/{part}", "Det første.", 0)
    actions.save(case.own, case.citizen.pk, f"{key}/mine/{part}", "Det andet.", 1)
    shown = own_browser.get(f"{OWN}{page}/?del={part}&historik=ja").content.decode()
    assert "Det første." in shown
    assert "Stod her før" not in own_browser.get(f"{OWN}{page}/?historik=ja").content.decode()


def test_the_citizen_chooses_and_one_way_to_reach_her_stays(
    own_browser: Client, case: Case
) -> None:
    case.fill()
    form = forms_of(own_browser.get(f"{OWN}valg/"))[-1]
    hidden = {"wants_searchable": "on", "hides_email": "on", "hides_phone": "on"}
    answer = own_browser.post(f"{OWN}valg/", form.data | hidden)
    assert answer.status_code == 422
    assert "E-mail eller telefon skal kunne vises" in answer.content.decode()
    assert (
        own_browser.post(f"{OWN}valg/", form.data | {"wants_searchable": "on"}).status_code == 302
    )
    assert "Virksomheder kan finde CV&#x27;et" in own_browser.get(OWN).content.decode()


def test_staff_turn_it_on_only_by_the_citizens_word(browser: Client, case: Case) -> None:
    case.fill()
    address = f"{staff(case)}valg/"
    assert browser.post(address, {"wants_searchable": "on"}).status_code == 422
    told = {"wants_searchable": "on", "by_agreement": "on"}
    assert browser.post(address, told).status_code == 302
    assert CvProfile.objects.get().chosen_by_name == "Sanne Sag"


def test_a_choice_made_from_an_old_page_is_refused(own_browser: Client, case: Case) -> None:
    case.open_up()
    stale = {"revision": "0", "hides_email": "on"}
    answer = own_browser.post(f"{OWN}valg/", stale)
    assert answer.status_code == 422
    assert "ændret imens" in answer.content.decode()


def test_the_check_goes_to_and_fro(browser: Client, own_browser: Client, case: Case) -> None:
    case.fill()
    form = form_to(own_browser.get(OWN), "/tjek/")
    own_browser.post(form.action, form.data | {"verb": "klar"})
    form = form_to(browser.get(staff(case)), "/tjek/")
    empty = browser.post(form.action, form.data | {"verb": "godkend-ikke", "comment": " "})
    assert empty.status_code == 422
    assert "hvad der skal være bedre" in empty.content.decode()
    told = {"verb": "godkend-ikke", "comment": "Skriv opgaver på."}
    assert browser.post(form.action, form.data | told).status_code == 302
    assert "Skriv opgaver på." in own_browser.get(OWN).content.decode()


def test_a_comment_holds_375_characters(browser: Client, own_browser: Client, case: Case) -> None:
    actions.submit(case.own, case.citizen.pk)
    data = {"verb": "godkend", "comment": "æ" * 376}
    assert browser.post(f"{staff(case)}tjek/", data).status_code == 422
    data["comment"] = "æ" * 375
    assert browser.post(f"{staff(case)}tjek/", data).status_code == 302
    assert CvProfile.objects.get().state == CvState.APPROVED


def test_a_citizen_cannot_approve_herself(own_browser: Client, case: Case) -> None:
    actions.submit(case.own, case.citizen.pk)
    assert own_browser.post(f"{OWN}tjek/", {"verb": "godkend"}).status_code == 403
    assert CvProfile.objects.get().state == CvState.READY


def test_skills_from_a_job_are_tied_to_it(own_browser: Client, case: Case) -> None:
    case.fill()
    page = own_browser.get(f"{OWN}kompetencer/")
    assert "Plukning af ordrer" in page.content.decode()
    form = form_to(page, "/tilfoej/")
    data = form.data | {"skill": ["Plukning af ordrer", "Truckkørsel"]}
    own_browser.post(form.action, data)
    own_browser.post(form.action, data)
    assert Ability.objects.filter(kind="professional").count() == 2
    assert SkillUse.objects.count() == 2


@pytest.mark.parametrize("step", ["job", "alle", "fritid", "nej"])
def test_every_step_to_more_skills_opens(own_browser: Client, case: Case, step: str) -> None:
    case.add("interest", kind="interest", text="Passer have")
    assert own_browser.get(f"{OWN}kompetencer/", {"trin": step}).status_code == 200


def test_a_skill_is_tied_to_the_jobs_chosen_and_no_others(own_browser: Client, case: Case) -> None:
    case.fill()
    ability = case.add("ability", kind="professional", text="Truck")
    work = WorkExperience.objects.get()
    address = f"{OWN}kompetencer/{ability.pk}/"
    own_browser.post(address, {"work": [str(work.pk), str(uuid4()), "nej"]})
    assert SkillUse.objects.get().experience == work
    own_browser.post(address, {})
    assert not SkillUse.objects.exists()


@pytest.mark.parametrize("nasty", NASTY)
def test_nothing_typed_breaks_a_skill_or_a_comment(
    own_browser: Client, browser: Client, case: Case, nasty: str
) -> None:
    nasty = encodable(nasty)
    data = {"kind": "good_at", "skill": nasty}
    assert own_browser.post(f"{OWN}kompetencer/tilfoej/", data).status_code == 302
    actions.submit(case.own, case.citizen.pk)
    data = {"verb": "godkend", "comment": nasty, "revision": nasty}
    assert browser.post(f"{staff(case)}tjek/", data).status_code in {302, 422}
    assert own_browser.get(OWN, {"raekke": nasty, "vis": nasty}).status_code in {200, 400}


def test_a_link_is_an_address_on_the_web(own_browser: Client, case: Case) -> None:
    link = case.add("cv_link", title="Mine møbler")
    data = {"key": f"{link}/address", "version": "0", "text": "javascript:alert(1)"}
    assert own_browser.post(f"{OWN}felt/", data).status_code == 422
    data["text"] = "www.eksempel.dk/møbler"
    assert own_browser.post(f"{OWN}felt/", data).status_code == 200
    assert 'href="https://www.eksempel.dk/møbler"' in own_browser.get(OWN).content.decode()


def test_a_second_profile_cannot_be_made(own_browser: Client, case: Case) -> None:
    own_browser.post(f"{OWN}ny/", {"kind": "cv_profile"})
    own_browser.post("/min-side/fakta/ny/", {"kind": "presentation_cv"})
    assert not CvProfile.objects.exists()
    assert not PresentationCv.objects.exists()


def test_consultants_read_and_do_not_write(case: Case) -> None:
    from brobygger.access.models import Material
    from brobygger.people.roles import Role
    from tests.documents.conftest import browser_of, worker

    case.fill()
    consultant = worker(
        case.citizen, Role.COMPANY_CONSULTANT, "Kim Konsulent", material=Material.GOALS
    )
    page = browser_of(consultant).get(staff(case))
    assert page.status_code == 200
    assert not [form for form in forms_of(page) if "/cv/" in form.action]
    data = {"key": "cv_profile/mine/text", "version": "0", "text": "x"}
    assert browser_of(consultant).post(f"{staff(case)}felt/", data).status_code == 403


def test_the_choice_is_shown_with_who_made_it(own_browser: Client, case: Case) -> None:
    case.fill()
    actions.choose(case.own, case.citizen.pk, **CHOICES)
    assert "Valgt af Jytte Storm" in own_browser.get(OWN).content.decode()
