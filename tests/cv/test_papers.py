"""CVs on paper, in Word, as a picture; the presentation CV and its accommodations."""

from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse
from docx import Document as open_docx
from pypdf import PdfReader

from brobygger.access.models import ViewedCitizen
from brobygger.cv import actions, public
from brobygger.cv.models import PresentationCv
from brobygger.cv.paper.picture import Picture
from brobygger.documents.content import type_of
from brobygger.facts.models import WorkExperience
from tests.cv.conftest import CHOICES, Case
from tests.journeys.page_forms import forms_of

OWN = "/min-side/cv/"


def text_of(answer: Any) -> str:
    assert answer["Content-Type"] == "application/pdf"
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)


def write(case: Case, **texts: str) -> None:
    for name, text in texts.items():
        actions.save(case.own, case.citizen.pk, f"presentation_cv/mine/{name}", text, 0)


def test_mit_cv_is_a_tagged_pdf_with_everything_in_it(own_browser: Client, case: Case) -> None:
    case.fill()
    answer = own_browser.get(f"{OWN}pdf/")
    text = text_of(answer)
    for told in ("Jytte Storm", "Lagermand", "Nordhavn Lager", "Truckkursus", "Pakke varer"):
        assert told in text
    assert b"pdfuaid" in answer.content
    assert "Storm" not in answer["Content-Disposition"]


def test_what_is_hidden_comes_along_only_when_asked_for(own_browser: Client, case: Case) -> None:
    case.open_up()
    actions.choose(case.own, case.citizen.pk, **CHOICES | {"hides_phone": True})
    work = WorkExperience.objects.get()
    actions.hide_employer(case.own, case.citizen.pk, work.pk, hide=True)
    text = text_of(own_browser.get(f"{OWN}pdf/"))
    for hidden in ("Nordhavn", "20 30 40 50", "Prøvevej"):
        assert hidden not in text
    text = text_of(own_browser.get(f"{OWN}pdf/", {"skjult": "med"}))
    for hidden in ("Nordhavn", "20 30 40 50", "Prøvevej"):
        assert hidden in text


def test_the_word_file_is_whole_and_has_headings(own_browser: Client, case: Case) -> None:
    case.fill()
    case.save(WorkExperience.objects.get(), "tasks", "pakkede 😀 \x0b varer", 1)
    answer = own_browser.get(f"{OWN}word/")
    assert type_of(answer.content).ending == ".docx"
    document = open_docx(BytesIO(answer.content))
    found = {one.text: one.style.name for one in document.paragraphs if one.style}
    assert found["Jytte Storm"] == "Title"
    assert found["Lagermand"] == "Heading 2"
    assert any("pakkede" in text for text in found)


def test_one_chooses_from_the_whole_list_for_a_certain_job(own_browser: Client, case: Case) -> None:
    case.fill()
    case.add("work_experience", title="Natportier", tasks="vågede over hotellet")
    kept = WorkExperience.objects.get(title="Lagermand")
    page = own_browser.get(f"{OWN}udvalg/")
    assert str(kept.pk) in forms_of(page)[-1].data["med"]
    text = text_of(own_browser.post(f"{OWN}udvalg/", {"med": [str(kept.pk), "nej"]}))
    assert "Lagermand" in text
    assert "Natportier" not in text
    assert "Truckkursus" not in text
    word = own_browser.post(f"{OWN}udvalg/", {"med": [], "som": "word"})
    assert type_of(word.content).ending == ".docx"


def test_staff_who_take_a_cv_out_are_in_the_log(browser: Client, case: Case) -> None:
    case.fill()
    browser.get(reverse("cv:citizen_word", args=[case.citizen.pk]))
    assert ViewedCitizen.objects.get().page == "cv.docx"


def test_accommodations_are_asked_about_before_they_are_printed(
    own_browser: Client, case: Case
) -> None:
    write(case, about="Jeg er rolig.", conditions="Pause hver time")
    asked = own_browser.get(f"{OWN}praesentation/pdf/")
    assert asked["Content-Type"].startswith("text/html")
    assert "Pause hver time" in asked.content.decode()
    without = text_of(own_browser.get(f"{OWN}praesentation/pdf/", {"hensyn": "nej"}))
    assert "rolig" in without
    assert "Pause" not in without
    assert "Pause hver time" in text_of(
        own_browser.get(f"{OWN}praesentation/pdf/", {"hensyn": "ja"})
    )


def test_without_accommodations_nobody_is_asked(browser: Client, case: Case) -> None:
    write(case, about="Jeg er rolig.")
    address = reverse("cv:citizen_presentation_pdf", args=[case.citizen.pk])
    assert "rolig" in text_of(browser.get(address))


def test_the_presentation_cv_never_reaches_employers(case: Case) -> None:
    case.open_up()
    write(case, about="Hemmeligt ord", conditions="Hemmeligt hensyn")
    assert "Hemmeligt" not in repr(public.public_cv(case.caseworker, case.citizen.pk))


def test_each_part_of_the_presentation_cv_opens_and_is_saved(
    own_browser: Client, case: Case
) -> None:
    for field in PresentationCv.described():
        page = own_browser.get(f"{OWN}praesentation/", {"del": field.name})
        form = next(form for form in forms_of(page) if form.action.endswith("/gem/"))
        key = f"field:presentation_cv/mine/{field.name}"
        answer = own_browser.post(form.action, form.data | {key: f"Om {field.name}"})
        assert answer.status_code == 302
    cv = PresentationCv.objects.get()
    assert cv.texts() == {field.name: f"Om {field.name}" for field in cv.described()}


def test_the_strategy_is_filled_drawn_listed_and_printed(own_browser: Client, case: Case) -> None:
    case.add("job_goal", title="Pakke & sende <varer>", track="A")
    for name, text in {"competences": "Truck", "reach": "hour"}.items():
        actions.save(case.own, case.citizen.pk, f"abc_strategy/mine/{name}", text, 0)
    html = own_browser.get(f"{OWN}strategi/").content.decode()
    assert "<svg" in html
    assert "Pakke &amp; sende &lt;varer&gt;" in html
    assert "Op til en times transport" in html
    assert "Det samme som liste" in html
    text = text_of(own_browser.get(f"{OWN}strategi/pdf/"))
    assert "Pakke & sende <varer>" in text
    assert "Truck" in text


def test_a_goal_without_grounds_is_pointed_at_until_it_has_both(
    own_browser: Client, case: Case
) -> None:
    goal = case.add("job_goal", title="Gartner", competences="Grønne fingre")
    assert "Er der brug for det?" in own_browser.get(f"{OWN}strategi/").content.decode()
    ground = case.add("grounding", goal=str(goal.pk), kind="balance", note="Mangel på gartnere")
    actions.save(
        case.own, case.citizen.pk, f"{ground}/address", "https://arbejdsmarkedsbalancen.dk", 0
    )
    html = own_browser.get(f"{OWN}strategi/").content.decode()
    assert "Gartner: Er der brug" not in html
    assert "Mangel på gartnere" in html


@pytest.mark.parametrize("text", ["", "ord " * 500, "x" * 900, '"><script>alert(1)</script>', "😀"])
def test_the_picture_is_well_formed_whatever_is_written(text: str) -> None:
    circles = [(title, text) for title in ("Kan", "Vil", "Brug for")]
    drawn = Picture(circles, {"A": [text], "B": [], "C": [text] * 9}, "ikke valgt").svg()
    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own drawing
    assert root.tag.endswith("svg")
    assert not root.findall(".//{*}script")
    assert "style=" not in drawn
