"""The citizen's walk through the form, and the preparation around it."""

from typing import Any

import pytest
from django.urls import reverse

from brobygger.documents import actions as documents
from brobygger.documents.models import Field
from brobygger.people.roles import Role
from brobygger.rehabilitation.models import PreparationStep
from brobygger.rehabilitation.preparatory import filling
from brobygger.rehabilitation.preparatory.steps import steps
from tests.rehabilitation.conftest import Case


def get(case: Case, name: str, *arguments: Any, **query: str) -> Any:
    url = reverse(f"rehabilitation:{name}", args=arguments)
    return case.browser(Role.CITIZEN).get(url, query)


def test_before_it_is_begun_the_page_says_so(case: Case) -> None:
    assert "begynder den sammen med dig" in get(case, "own_preparatory").content.decode()


def test_every_step_opens(case: Case) -> None:
    document = case.begin()
    walk = steps(filling.read(case.by(Role.CITIZEN), document).sections)
    assert [one.key for one in walk][:7] == ["1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1.a"]
    for one in walk:
        assert get(case, "own_preparatory_step", one.key).status_code == 200


def test_a_step_asks_one_thing(case: Case) -> None:
    case.begin()
    shown = get(case, "own_preparatory_step", "3.2.b").content.decode()
    assert "field:3.2.b/answer" in shown
    assert "field:3.2.a/answer" not in shown


@pytest.mark.parametrize("step", ["1.1", "9", "x" * 500])
def test_a_step_that_is_not_the_citizens_is_not_found(case: Case, step: str) -> None:
    case.begin()
    assert get(case, "own_preparatory_step", step).status_code == 404


def test_saving_by_button_without_a_script(case: Case) -> None:
    document = case.begin()
    answer = case.browser(Role.CITIZEN).post(
        reverse("documents:save", args=[document.pk]),
        {
            "field:3.1.a/answer": "2",
            "version:3.1.a/answer": "0",
            "field:3.1.a/low": "Jeg er træt.",
            "version:3.1.a/low": "0",
            "field:3.1.a/high": "",
            "version:3.1.a/high": "0",
            "next": reverse("rehabilitation:own_preparatory_step", args=["3.1.a"]),
        },
    )
    assert answer.url.endswith("/3.1.a/")
    assert Field.objects.get(key="3.1.a/low").written_by == "citizen"
    assert not Field.objects.filter(key="3.1.a/high").exists()


@pytest.mark.parametrize("key", ["1.1/children", "4.2/text", "standard/Q3"])
def test_the_citizen_does_not_write_in_the_caseworkers_places(case: Case, key: str) -> None:
    document = case.begin()
    answer = case.browser(Role.CITIZEN).post(
        reverse("documents:field", args=[document.pk]), {"key": key, "text": "x", "version": "0"}
    )
    assert answer.status_code == 403


def test_the_citizen_reads_the_summary_beside_the_comment(case: Case) -> None:
    document = case.begin()
    case.write(document, "4.2/text", "Anna kan pakke ordrer.")
    shown = get(case, "own_preparatory_step", "4").content.decode()
    assert "Anna kan pakke ordrer." in shown
    assert "field:4.2/text" not in shown
    assert "field:4.3/text" in shown


def test_under_review_it_can_be_read_only(case: Case) -> None:
    document = case.begin()
    case.fill(document)
    documents.submit(case.by(), document)
    assert "field:" not in get(case, "own_preparatory_step", "2.1").content.decode()


def test_a_step_of_the_preparation_is_ticked_with_a_note(case: Case) -> None:
    url = reverse("rehabilitation:preparation_step", args=[case.journey.pk, "tried"])
    case.browser().post(url, {"done": "1", "note": "Praktik på planteskolen"})
    shown = case.browser().get(reverse("rehabilitation:preparation", args=[case.journey.pk]))
    assert "Praktik på planteskolen" in shown.content.decode()
    assert PreparationStep.objects.get().is_done


@pytest.mark.parametrize(("step", "note"), [("unknown", ""), ("tried", "x" * 2_001)])
def test_a_step_that_cannot_be_ticked_is_told(case: Case, step: str, note: str) -> None:
    url = reverse("rehabilitation:preparation_step", args=[case.journey.pk, step])
    assert case.browser().post(url, {"done": "1", "note": note}).status_code == 302
    assert not PreparationStep.objects.exists()


def test_the_leaflet_is_a_page_and_a_paper(case: Case) -> None:
    assert "Hvad er et fleksjob?" in get(case, "leaflet").content.decode()
    assert get(case, "leaflet_pdf").content.startswith(b"%PDF")
