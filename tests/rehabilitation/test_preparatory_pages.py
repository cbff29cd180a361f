"""The preparatory part as browsers meet it."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from brobygger.access.models.grants import Material
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.facts import actions as facts
from brobygger.people.roles import Role
from brobygger.rehabilitation.preparatory import filling
from tests.documents.test_attachments import PNG
from tests.rehabilitation.conftest import Case, grant

SLUGS = ("min-sag", "mit-cv", "min-situation", "bemaerkninger")
MOST_STATEMENTS = 25


def url(case: Case, name: str = "preparatory", *more: Any) -> str:
    return reverse(f"rehabilitation:{name}", args=[case.journey.pk, *more])


def page(case: Case, slug: str, role: Role = Role.CASEWORKER, **query: str) -> str:
    answer = case.browser(role).get(url(case, "preparatory_section", slug), query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def poll(case: Case, seen: str, role: Role = Role.CASEWORKER) -> Any:
    return case.browser(role).get(url(case, "preparatory_changes"), {"efter": seen})


def test_looking_makes_no_document(case: Case) -> None:
    assert "Begynd den forberedende del" in case.browser().get(url(case)).content.decode()
    assert not Document.objects.exists()


def test_beginning_twice_is_once(case: Case) -> None:
    for _time in range(2):
        case.browser().post(url(case, "begin_preparatory"), {"occasion": "first"})
    assert Document.objects.count() == 1


def test_an_unknown_occasion_is_refused_kindly(case: Case) -> None:
    answer = case.browser().post(
        url(case, "begin_preparatory"), {"occasion": "x" * 9999}, follow=True
    )
    assert "Vælg, hvorfor" in answer.content.decode()
    assert not Document.objects.exists()


@pytest.mark.parametrize("slug", SLUGS)
def test_every_section_opens(case: Case, slug: str) -> None:
    case.begin()
    assert "udfyldt" in page(case, slug)


def test_a_section_that_is_none_is_not_found(case: Case) -> None:
    case.begin()
    assert case.browser().get(url(case, "preparatory_section", "mit-liv")).status_code == 404


def test_the_state_says_what_is_missing(case: Case) -> None:
    case.begin()
    case.fact("work_experience", title="Lagermedarbejder")
    assert "1 af 5 udfyldt, mangler: Om mig, Fritid og hverdag" in page(case, "mit-cv")


def test_every_follow_up_is_there_with_its_text(case: Case) -> None:
    document = case.begin()
    case.write(document, "3.1.a/answer", "5")
    case.write(document, "3.1.a/low", "Det var svært.")
    case.write(document, "3.1.a/high", "Jeg kan lide at pakke.")
    shown = page(case, "min-situation")
    assert "Det var svært." in shown
    assert "Jeg kan lide at pakke." in shown


def test_a_row_opens_on_its_own(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.4.activities")
    name = f"field:1.4.activities/{row.key}/purpose"
    assert name not in page(case, "min-sag")
    assert name in page(case, "min-sag", raekke=str(row.key))


def test_the_citizens_words_arrive_in_the_caseworkers_window(case: Case) -> None:
    document = case.begin()
    seen = poll(case, "").json()["sequence"]
    assert poll(case, seen).status_code == 204
    case.write(document, "2.1/about", "Jeg er rolig.", by=Role.CITIZEN)
    [field] = poll(case, seen).json()["fields"]
    assert (field["text"], field["hand"]) == ("Jeg er rolig.", "Borgeren")


def test_a_fact_the_citizen_adds_is_news(case: Case) -> None:
    case.begin()
    seen = poll(case, "").json()["sequence"]
    case.fact("ability", by=Role.CITIZEN, text="Regnskab")
    assert poll(case, seen).json()["tables"] == ["facts"]


def test_consultants_see_cv_but_nothing_of_health(case: Case) -> None:
    document = case.begin()
    case.write(document, "2.1/about", "Jeg er rolig.")
    case.write(document, "3.2.b/low", "Mine knæ")
    case.write(document, "1.1/children", "To drenge")
    assert "Jeg er rolig." in page(case, "mit-cv", Role.COMPANY_CONSULTANT)
    for slug in SLUGS:
        shown = page(case, slug, Role.COMPANY_CONSULTANT)
        assert "Mine knæ" not in shown
        assert "To drenge" not in shown


def test_consultants_write_nothing_in_it(case: Case) -> None:
    document = case.begin()
    answer = case.browser(Role.COMPANY_CONSULTANT).post(
        reverse("documents:field", args=[document.pk]),
        {"key": "2.1/about", "text": "x", "version": "0"},
    )
    assert answer.status_code == 403


def test_consultants_do_not_get_the_paper(case: Case) -> None:
    document = case.begin()
    case.fill(document)
    documents.lock(case.by(), document)
    consultant = case.browser(Role.COMPANY_CONSULTANT)
    assert consultant.get(reverse("documents:pdf", args=[document.pk])).status_code == 403
    assert "Det går godt." not in page(case, "mit-cv", Role.COMPANY_CONSULTANT)


def test_a_project_leader_sees_none_of_it(case: Case) -> None:
    case.begin()
    assert case.browser(Role.PROJECT_LEADER).get(url(case)).status_code == 403


def test_the_team_reads_it_only_when_locked(case: Case) -> None:
    document = case.begin()
    grant(case, Role.REHABILITATION_TEAM, Material.READING)
    team = case.browser(Role.REHABILITATION_TEAM)
    case.write(document, "2.1/about", "Halvfærdig sætning")
    assert "Halvfærdig" not in team.get(url(case)).content.decode()


def test_a_full_document_of_sixty_rows_takes_few_statements(case: Case) -> None:
    document = case.begin()
    case.fill(document)
    for _number in range(60):
        row = documents.add_row(case.by(), document, "1.4.activities")
        case.write(document, f"1.4.activities/{row.key}/activity", "Praktik")
    browser = case.browser()
    for slug in SLUGS:
        page(case, slug)
        with CaptureQueriesContext(connection) as captured:
            browser.get(url(case, "preparatory_section", slug))
        statements = [one["sql"] for one in captured if "SAVEPOINT" not in one["sql"]]
        assert len(statements) <= MOST_STATEMENTS, "\n".join(statements)


def test_a_row_says_by_whose_hand_each_answer_is(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.4.activities")
    key = f"1.4.activities/{row.key}/own_view"
    documents.save_field(case.by(), document, key, "Det var godt.", 0, "citizen")
    shown = page(case, "min-sag")
    assert shown.index("Det var godt.") < shown.index("Borgeren</span>")


def test_a_file_of_the_documentation_is_not_for_consultants(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.3.documents")
    file = SimpleUploadedFile("attest.png", PNG)
    made = documents.attach(case.by(), document, file, f"1.3.documents/{row.key}/file")
    assert "attest.png" in page(case, "min-sag")
    url = reverse("documents:attachment", args=[made.pk])
    assert case.browser().get(url).getvalue() == PNG
    assert case.browser(Role.COMPANY_CONSULTANT).get(url).status_code == 403


def test_a_row_that_is_taken_out_is_brought_back_on_the_page(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.2.benefits")
    case.write(document, f"1.2.benefits/{row.key}/benefit", "Sygedagpenge")
    place = {"next": url(case, "preparatory_section", "min-sag")}
    address = reverse("documents:remove_row", args=[document.pk, row.key])
    shown = case.browser().post(address, place, follow=True).content.decode()
    assert "Rækken er slettet." in shown
    assert "Sygedagpenge" not in shown
    back = reverse("documents:restore_row", args=[document.pk, row.key])
    assert f'action="{back}"' in shown
    assert "Sygedagpenge" in case.browser().post(back, place, follow=True).content.decode()


def test_a_fact_that_is_removed_is_brought_back_on_the_page(case: Case) -> None:
    case.begin()
    fact = case.fact("work_experience", title="Lager")
    place = url(case, "preparatory_section", "mit-cv")
    for who, page_of, verbs in (
        (Role.CASEWORKER, place, reverse("facts:citizen_change", args=[case.citizen.pk])),
        (Role.CITIZEN, url_of_step("2.2"), reverse("facts:own_change")),
    ):
        browser, sent = case.browser(who), {"fact": str(fact), "next": page_of}
        shown = browser.post(verbs, sent | {"verb": "fjern"}, follow=True).content.decode()
        assert "“Lager” er slettet." in shown
        shown = browser.post(verbs, sent | {"verb": "gendan"}, follow=True).content.decode()
        assert "er slettet" not in shown
        assert "Lager" in shown


def test_what_is_missing_leads_to_its_part(case: Case) -> None:
    case.begin()
    shown = case.browser().get(url(case, "finish_preparatory")).content.decode()
    place = url(case, "preparatory_section", "min-situation")
    assert f'href="{place}#part-31"' in shown
    assert 'id="part-31"' in page(case, "min-situation")


def url_of_step(step: str) -> str:
    return reverse("rehabilitation:own_preparatory_step", args=[step])


def test_a_file_that_is_refused_says_so_beside_the_field(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.3.documents")
    back = f"{url(case, 'preparatory_section', 'min-sag')}?raekke={row.key}"
    key = f"1.3.documents/{row.key}/file"
    sent = {"key": key, "file": SimpleUploadedFile("brev.pdf", b"MZ\x90"), "next": back}
    answer = case.browser().post(reverse("documents:attach", args=[document.pk]), sent, follow=True)
    place = answer.content.decode().partition(f'id="file-{row.key}-error">')[2]
    assert place.startswith("Filen er ikke en PDF")


def test_rows_moved_in_one_window_are_news_in_the_other(case: Case) -> None:
    document = case.begin()
    case.fact("job_goal", title="Lager")
    second = case.fact("job_goal", title="Butik")
    before = filling.read(case.by(), document).sequence
    facts.move(case.by(), second, up=True)
    assert filling.read(case.by(), document).sequence != before
