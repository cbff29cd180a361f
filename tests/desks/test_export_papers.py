"""The papers in the file with everything: what is hers to hand out, drafts, letters, the case."""

from io import BytesIO

import pytest
from django.utils import timezone
from pypdf import PdfReader

from brobygger.access import exports
from brobygger.access.actor import acting
from brobygger.cv import actions as cv
from brobygger.desks.export.making import own_actor
from brobygger.documents import actions as documents
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.records import actions as records
from brobygger.records.actions.journal import Entry
from brobygger.rehabilitation.preparatory.template import standard
from tests.desks.conftest import Desk
from tests.messages.town import letter


@pytest.fixture
def journey(desk: Desk, karen: Citizen) -> Journey:
    return desk.journey(karen)


def papers(citizen: Citizen, key: str) -> dict[str, str]:
    """The text of each paper of one kind, as the citizen gets it, by its name."""
    kind = next(one for one in exports.every_papers() if one.key == key)
    own = own_actor(citizen)
    with acting(own):
        return {one.name: _text(one.content) for one in kind.make(own, citizen.pk)}


def _text(content: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_the_presentation_cv_lies_there_with_the_accommodations(
    desk: Desk, karen: Citizen, journey: Journey
) -> None:
    for name, text in (("about", "Jeg er rolig."), ("conditions", "En pause om formiddagen.")):
        cv.save(desk.actor(Role.CASEWORKER), karen.pk, f"presentation_cv/mine/{name}", text, 0)
    found = papers(karen, "praesentations-cv")["Præsentations-CV.pdf"]
    assert "Jeg er rolig." in found
    assert "En pause om formiddagen." in found


def test_the_strategy_lies_there_when_it_is_written(
    desk: Desk, karen: Citizen, journey: Journey
) -> None:
    assert papers(karen, "abc-jobstrategi") == {}
    worker = desk.actor(Role.CASEWORKER)
    cv.save(worker, karen.pk, "abc_strategy/mine/wishes", "Arbejde med planter.", 0)
    assert "Arbejde med planter." in papers(karen, "abc-jobstrategi")["ABC-jobstrategi.pdf"]


def test_what_is_not_written_is_no_paper(karen: Citizen, journey: Journey) -> None:
    kinds = ("praesentations-cv", "udkast", "breve", "sagen")
    assert [papers(karen, key) for key in kinds] == [{}, {}, {}, {}]


def test_a_draft_lies_there_and_says_that_it_is_one(
    desk: Desk, karen: Citizen, journey: Journey
) -> None:
    worker = desk.actor(Role.CASEWORKER)
    draft = documents.make(worker, karen.pk, journey.pk, "preparatory_part")
    part = standard().parts["2.1"]
    documents.save_field(worker, draft, part.field_key(part.fields[0]), "Jeg er omhyggelig.", 0)
    ((name, text),) = papers(karen, "udkast").items()
    assert name.endswith("udgave 1 (udkast).pdf")
    assert "Udkast" in text
    assert "Låst" not in text
    assert "Jeg er omhyggelig." in text


def test_letters_lie_there_as_they_were_printed(karen: Citizen, journey: Journey) -> None:
    letter(journey, timezone.now())
    found = papers(karen, "breve")
    assert list(found) == ["2026-11-20 Indkaldelse.pdf"]
    assert "Karen Prøve" in found["2026-11-20 Indkaldelse.pdf"]


def entry(desk: Desk, journey: Journey, subject: str, **facts: object) -> None:
    facts = {"kind": "note", "kle": "15.00.00", "text": "Tekst.", "is_final": True} | facts
    day = timezone.localdate()
    made = Entry(day=day, subject=subject, **facts)  # type: ignore[arg-type]
    records.write_entry(desk.actor(Role.CASEWORKER), journey, entry=made)


def test_the_case_is_one_paper_without_what_is_kept_back(
    desk: Desk, karen: Citizen, journey: Journey
) -> None:
    entry(desk, journey, "Telefonsamtale")
    entry(desk, journey, "Naboens besked", withheld_reason="Beskytter naboen")
    entry(desk, journey, "Ikke færdig", is_final=False)
    found = papers(karen, "sagen")["Sagens breve og notater.pdf"]
    assert "Telefonsamtale" in found
    assert "Naboen" not in found
    assert "Ikke færdig" not in found
