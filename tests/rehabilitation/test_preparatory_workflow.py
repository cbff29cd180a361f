"""From the first word to the sealed paper, and what the municipality may demand on the way."""

import time
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from pyhanko.pdf_utils.reader import PdfFileReader

from brobygger.access.actor import Actor
from brobygger.documents import actions as documents
from brobygger.documents.comparison import compare
from brobygger.documents.models import Document
from brobygger.documents.rendering import pdf
from brobygger.documents.rules import State
from brobygger.journeys.models import Duty, Event
from brobygger.people.models import AdministrativeChange, Municipality
from brobygger.people.roles import Role
from brobygger.programmes.kinds import DutyState, EventKind
from brobygger.rehabilitation.meetings import actions as meetings
from brobygger.rehabilitation.models import RehabilitationSettings
from brobygger.rehabilitation.preparatory import actions, filling, lock_check, preparation
from brobygger.rehabilitation.preparatory.preparation import STEPS
from brobygger.ui.errors import UserError
from tests.rehabilitation.conftest import Case

PAPER_SECONDS = 0.3


@pytest.fixture
def document(case: Case) -> Document:
    """A filled form."""
    made = case.begin()
    case.fill(made)
    return made


def settings(case: Case, **chosen: bool) -> None:
    RehabilitationSettings.objects.create(municipality_id=case.citizen.municipality_id, **chosen)


def test_locking_makes_the_paper_and_closes_the_duty(case: Case, document: Document) -> None:
    locked = documents.lock(case.by(), document)
    assert locked.pdf_sha256
    event = Event.objects.get(journey=case.journey, kind=EventKind.ARTEFACT_RECORDED)
    assert event.facts["artefact"] == "preparatory_part"
    duty = Duty.objects.get(journey=case.journey, rule="preparatory_part")
    assert duty.state == DutyState.DONE


def test_the_citizen_finds_the_paper(case: Case, document: Document) -> None:
    documents.lock(case.by(), document)
    own = case.browser(Role.CITIZEN)
    paper = own.get(reverse("documents:pdf", args=[document.pk]))
    assert paper.getvalue().startswith(b"%PDF")
    shown = own.get(reverse("rehabilitation:own_preparatory_locked")).content.decode()
    assert "Det går godt." in shown


def test_versions_are_compared_in_words(case: Case, document: Document) -> None:
    locked = documents.lock(case.by(), document)
    newer = documents.new_version(case.by(), locked)
    case.write(newer, "3.1.a/answer", "2", version=1)
    [found] = compare(case.by(), locked, newer)
    assert (found.old, found.new) == ("I høj grad", "I mindre grad")


def test_the_team_reads_the_finished_version_while_a_newer_is_written(
    case: Case, document: Document
) -> None:
    locked = documents.lock(case.by(), document)
    documents.new_version(case.by(), locked)
    waiting = meetings.queue(case.by(), case.journey)
    shown = case.browser().get(f"/moeder/sager/{waiting.pk}/").content.decode()
    assert f"/dokumenter/{locked.pk}/pdf/" in shown


def test_what_is_missing_hinders_locking_and_is_named(case: Case) -> None:
    document = case.begin()
    with pytest.raises(UserError) as refused:
        documents.lock(case.by(), document)
    assert "2.2 Erfaring mangler" in refused.value.message


def test_a_reassessment_needs_less(case: Case) -> None:
    document = case.begin("step_up")
    assert not any(one.startswith("1.1") for one in lock_check.problems(document))
    assert any(one.startswith("1.4") for one in lock_check.problems(document))


def test_a_locked_reassessment_is_recorded_as_one(case: Case) -> None:
    document = case.begin("step_up")
    case.fill(document)
    documents.lock(case.by(), document)
    event = Event.objects.get(journey=case.journey, kind=EventKind.ARTEFACT_RECORDED)
    assert event.facts["artefact"] == "reassessment_prepared"


def test_with_screening_only_what_is_approved_is_locked(case: Case, document: Document) -> None:
    settings(case, needs_screening=True)
    with pytest.raises(UserError):
        documents.lock(case.by(), document)
    documents.submit(case.by(), document)
    documents.send_back(case.by(Role.TEAM_LEADER), document, "Skriv opgaverne.")
    assert "Skriv opgaverne." in page(case)
    documents.submit(case.by(), document)
    documents.approve(case.by(Role.TEAM_LEADER), document)
    assert documents.lock(case.by(), document).state == State.LOCKED


def page(case: Case, slug: str = "", role: Role = Role.CASEWORKER) -> str:
    name = "preparatory_section" if slug else "preparatory"
    address = reverse(f"rehabilitation:{name}", args=[case.journey.pk, *filter(None, [slug])])
    return str(case.browser(role).get(address).content.decode())


def test_remarks_stand_beside_their_parts_and_only_for_those_who_read_them(
    case: Case, document: Document
) -> None:
    settings(case, needs_screening=True)
    documents.submit(case.by(), document)
    answer = case.browser(Role.TEAM_LEADER).post(
        reverse("documents:send_back", args=[document.pk]),
        {"text": "Tæt på.", "del-2.1": "Skriv opgaverne hos bageren.", "del-3.2": "Hvad hjælper?"},
    )
    assert answer.status_code == 302
    own, health = page(case, "mit-cv"), page(case, "min-situation")
    assert "Tæt på." in own
    assert "Skriv opgaverne hos bageren." in own
    assert "Hvad hjælper?" not in own
    assert "Hvad hjælper?" in health
    assert 'href="/' in own
    assert "#part-32" in own
    consultant = page(case, "mit-cv", Role.COMPANY_CONSULTANT)
    assert "Skriv opgaverne hos bageren." in consultant
    assert "Tæt på." not in consultant
    assert "#part-32" not in consultant


def test_formal_requirements_hold_back_only_where_chosen(case: Case, document: Document) -> None:
    assert lock_check.problems(document) == []
    settings(case, has_formal_requirements=True)
    assert any("ikke taget" in one for one in lock_check.problems(document))


def test_the_four_steps_and_grounded_goals_meet_the_requirements(
    case: Case, document: Document
) -> None:
    settings(case, has_formal_requirements=True)
    for step in STEPS:
        actions.set_step(case.by(), case.journey, step.key, is_done=True)
    case.fact("progression_goal", goal="Betjene kassen")
    left = " ".join(lock_check.problems(document))
    assert "ikke taget" not in left
    for wanting in ("hvad det bygger på", "Opgaverne mangler", "hvordan og hvornår", "0 af de 4"):
        assert wanting in left


def test_a_reason_sets_a_standard_aside(case: Case, document: Document) -> None:
    settings(case, standards_block=True)
    assert any(one.startswith("Q3") for one in lock_check.problems(document))
    for standard in ("Q3", "Q5", "Q13"):
        case.write(document, f"standard/{standard}", "Borgeren har aldrig haft opgaver.")
    assert not any(one.startswith("Q3") for one in lock_check.problems(document))


def test_somebody_may_say_why_it_is_locked_all_the_same(case: Case, document: Document) -> None:
    settings(case, standards_block=True)
    case.write(document, "standard/override", "Mødet er i morgen.")
    assert lock_check.problems(document) == []
    shown = case.browser().get(reverse("rehabilitation:finish_preparatory", args=[case.journey.pk]))
    assert "Mødet er i morgen." in shown.content.decode()


def test_a_new_version_keeps_the_old_one(case: Case, document: Document) -> None:
    documents.lock(case.by(), document)
    new = documents.new_version(case.by(), document)
    case.write(new, "2.1/about", "Jeg er blevet stærkere.", version=1)
    assert "stærkere" not in str(Document.objects.get(pk=document.pk).snapshot)
    shown = case.browser().get(reverse("documents:comparison", args=[new.pk])).content.decode()
    assert "stærkere" in shown


def test_a_reassessment_begins_with_what_was_written(case: Case, document: Document) -> None:
    documents.lock(case.by(), document)
    begin = reverse("rehabilitation:begin_preparatory", args=[case.journey.pk])
    case.browser().post(begin, {"occasion": "step_up"})
    new = Document.objects.get(subject_id=case.journey.pk, number=2)
    assert (new.occasion, new.state) == ("step_up", State.DRAFT)
    assert new.fields.get(key="2.1/about").text == document.fields.get(key="2.1/about").text


def test_what_changed_in_the_cv_shows_in_the_comparison(case: Case, document: Document) -> None:
    documents.lock(case.by(), document)
    new = documents.new_version(case.by(), document)
    case.fact("work_experience", title="Blomsterbinder")
    shown = case.browser().get(reverse("documents:comparison", args=[new.pk])).content.decode()
    assert "Blomsterbinder" in shown
    assert "Lager" not in shown


def test_the_first_version_can_still_be_read(case: Case, document: Document) -> None:
    documents.lock(case.by(), document)
    documents.new_version(case.by(), document)
    url = reverse("rehabilitation:preparatory_version", args=[case.journey.pk, 1])
    assert "Det går godt." in case.browser().get(url).content.decode()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("1.2.benefits/{row}/from", "1850-01-01"),
        ("1.2.benefits/{row}/from", "2190-01-01"),
        ("1.2.benefits/{row}/from", "i går"),
        ("3.1.a/answer", "6"),
        ("1.1/case_kind", "Hævn"),
        ("2.1/secret", "x"),
        ("2.1/about", "x" * 20_001),
    ],
)
def test_a_text_a_field_cannot_hold_is_refused_in_words(case: Case, key: str, text: str) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.2.benefits")
    with pytest.raises(UserError) as refused:
        case.write(document, key.format(row=row.key), text)
    assert refused.value.message


def test_more_than_37_hours_a_week_is_refused(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.4.activities")
    key = f"1.4.activities/{row.key}/hours"
    with pytest.raises(UserError):
        case.write(document, key, "37,5")
    assert case.write(document, key, "7,5").version == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("from", "2026-02-01"), ("to", "2026-01-01")),
        (("to", "2026-01-01"), ("from", "2026-02-01")),
    ],
    ids=["end", "beginning"],
)
def test_a_period_turned_round_is_refused(case: Case, first: Any, second: Any) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.2.benefits")
    case.write(document, f"1.2.benefits/{row.key}/{first[0]}", first[1])
    with pytest.raises(UserError, match="slutter, før den begynder"):
        case.write(document, f"1.2.benefits/{row.key}/{second[0]}", second[1])


def test_a_resource_course_is_chosen_only_while_the_law_has_it(case: Case) -> None:
    document = case.begin()
    with pytest.raises(UserError, match="reglerne"):
        case.write(document, "1.1/case_kind", "Ressourceforløb")
    assert "Ressourceforløb" not in case.browser().get(page(case)).content.decode()
    Document.objects.filter(pk=document.pk).update(made_at="2025-06-01T10:00Z")
    document.refresh_from_db()
    case.write(document, "1.1/case_kind", "Ressourceforløb")


def test_the_citizen_writes_the_own_view_and_nothing_else_of_the_row(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.4.activities")
    key = f"1.4.activities/{row.key}"
    case.write(document, f"{key}/own_view", "Det gik godt.", by=Role.CITIZEN)
    with pytest.raises(PermissionDenied):
        case.write(document, f"{key}/result", "Fint.", by=Role.CITIZEN)
    url = f"{reverse('rehabilitation:own_preparatory_step', args=['1.4'])}?raekke={row.key}"
    shown = case.browser(Role.CITIZEN).get(url).content.decode()
    assert f"field:{key}/own_view" in shown
    assert f"field:{key}/result" not in shown


def test_the_talks_before_the_meeting_count_from_the_first_version_for_the_occasion(
    case: Case, document: Document
) -> None:
    locked = documents.lock(case.by(), document)
    corrected = documents.new_version(case.by(), locked)
    assert corrected.made_at > document.made_at
    assert preparation.begun_at(corrected) == document.made_at
    reassessed = documents.new_version(
        case.by(), documents.lock(case.by(), corrected), occasion="step_up"
    )
    assert preparation.begun_at(reassessed) == reassessed.made_at


def test_the_talks_are_among_the_formal_requirements(case: Case, document: Document) -> None:
    said = list(lock_check.formal(case.by(), filling.read(case.by(), document)))
    assert "Der er holdt 0 af de 4 samtaler før mødet." in said


def test_data_from_another_department_needs_a_consent(case: Case) -> None:
    document = case.begin()
    row = documents.add_row(case.by(), document, "1.2.departments")
    case.write(document, f"1.2.departments/{row.key}/department", "Social")
    assert any("Samtykke givet den" in one for one in lock_check.problems(document))


def test_a_paper_of_ten_pages_is_quick_and_tagged(case: Case, document: Document) -> None:
    for _number in range(40):
        row = documents.add_row(case.by(), document, "1.4.activities")
        place = f"1.4.activities/{row.key}"
        case.write(document, f"{place}/from", "2026-01-01")
        for name in ("activity", "place", "purpose", "tasks", "own_view"):
            case.write(document, f"{place}/{name}", "Pakkede ordrer. " * 10)
    content = (documents.lock(case.by(), document).snapshot or {})["content"]
    begun = time.perf_counter()
    made = pdf("rehabilitation/typst/preparatory.typ", content)
    assert time.perf_counter() - begun < PAPER_SECONDS
    paper = PdfFileReader(BytesIO(made))
    assert paper.root["/Pages"]["/Count"] >= 10
    assert paper.root["/MarkInfo"]["/Marked"]
    assert paper.root["/Lang"].startswith("da")


def test_the_administrator_chooses_and_it_is_written_down(case: Case, home: Municipality) -> None:
    administrator = Actor(Role.ADMINISTRATOR, "Ulla", municipality=home.pk)
    chosen = dict.fromkeys(RehabilitationSettings.choices(), False) | {"needs_screening": True}
    actions.change_settings(administrator, chosen)
    assert RehabilitationSettings.objects.get(pk=home.pk).needs_screening
    assert "ja" in AdministrativeChange.objects.get().text
