"""Files of the journal, and letters on paper."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from brobygger.access.actor import Actor, acting
from brobygger.access.exports import every_papers
from brobygger.access.models import User
from brobygger.documents import store
from brobygger.messages.models import Message
from brobygger.records import actions, letters, rules
from brobygger.records.models import EntryFile, JournalEntry
from tests.journeys.conftest import House, house
from tests.journeys.moving import move, receiver
from tests.plan.conftest import Case, case
from tests.records.test_records import entry, hear, log_in, ruling
from tests.records.town import PNG, incoming

__all__ = ["case", "house", "receiver"]

TYPED = {"day": "2026-11-20", "kind": "incoming", "subject": "Attest", "kle": "12.34.56"}


@pytest.fixture
def worker(house: House, case: Case) -> Client:
    return log_in(User.objects.get(employee=house.caseworker))


def upload(content: bytes = PNG, name: str = "attest.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def new(case: Case) -> str:
    return reverse("records:new_entry", args=[case.journey.pk])


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def content_at(browser: Client, address: str) -> bytes:
    answer: Any = browser.get(address)
    return bytes(answer.getvalue())


def test_what_was_received_is_journalised_as_it_was(worker: Client, case: Case) -> None:
    typed = TYPED | {"file": upload(), "is_final": "on"}
    assert worker.post(new(case), typed).status_code == 302
    [file] = EntryFile.objects.all()
    page = text_of(worker.get(reverse("records:records", args=[case.journey.pk])))
    address = reverse("records:file", args=[case.journey.pk, file.pk])
    assert address in page
    assert content_at(worker, address) == PNG
    citizen = log_in(case.own_user)
    assert "attest.png" in text_of(citizen.get(reverse("records:own")))
    assert content_at(citizen, reverse("records:own_file", args=[file.pk])) == PNG


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"MZ\x90\x00", "ikke en PDF"), (b"%PDF-1.7\n1 0 obj", "")],
    ids=["a program", "half a PDF"],
)
def test_a_file_that_could_do_harm_is_refused_beside_its_field(
    worker: Client, case: Case, content: bytes, says: str
) -> None:
    answer = worker.post(new(case), TYPED | {"file": upload(content, "attest.pdf")})
    assert answer.status_code == 200
    assert 'id="id_file_error"' in text_of(answer)
    assert says in text_of(answer)
    assert not JournalEntry.objects.exists()


def test_a_draft_loses_a_file_and_a_final_entry_keeps_its_own(house: House, case: Case) -> None:
    row = actions.write_entry(
        house.by_coach, case.journey, entry=entry(), file=incoming("Forkert.png")
    )
    wrong = EntryFile.objects.get()
    actions.change_entry(
        house.by_coach,
        row,
        entry=entry(is_final=True),
        without=[wrong.pk],
        file=incoming("Ret.png"),
    )
    assert [file.name for file in EntryFile.objects.all()] == ["Ret.png"]
    right = actions.correct_entry(house.by_coach, row, entry=entry(subject="Nyt"), reason="Slip")
    assert [file.name for file in EntryFile.objects.filter(entry=right)] == ["Ret.png"]
    assert EntryFile.objects.filter(entry=row).count() == 1


def test_a_file_of_a_draft_or_kept_back_is_not_the_citizens_to_open(
    house: House, case: Case
) -> None:
    citizen = log_in(case.own_user)
    for facts in ({}, {"is_final": True, "withheld_reason": "Om naboen"}):
        row = actions.write_entry(
            house.by_coach, case.journey, entry=entry(**facts), file=incoming("Nabo.png")
        )
        file = EntryFile.objects.get(entry=row)
        assert citizen.get(reverse("records:own_file", args=[file.pk])).status_code == 404


def test_files_are_in_the_export_of_everything(house: House, case: Case) -> None:
    actions.write_entry(house.by_coach, case.journey, entry=entry(), file=incoming("Attest.png"))
    hidden = entry(is_final=True, withheld_reason="Om naboen")
    actions.write_entry(house.by_coach, case.journey, entry=hidden, file=incoming("Nabo.png"))
    papers = next(one for one in every_papers() if one.key == "journal")
    assert [one.name for one in papers.make(case.own, case.citizen.pk)] == ["Attest.png"]


def test_files_of_final_entries_follow_a_case(house: House, case: Case, receiver: Actor) -> None:
    final, draft = entry(is_final=True), entry(subject="Kladde")
    actions.write_entry(house.by_coach, case.journey, entry=final, file=incoming("Attest.png"))
    actions.write_entry(house.by_coach, case.journey, entry=draft, file=incoming("Kladde.png"))
    move(case.journey, receiver, includes_records=True)
    with acting(Actor.system(receiver.municipality)):
        [file] = EntryFile.objects.select_related("entry")
        assert file.entry.subject == "Opkald fra lægen"
        assert store.read(file.path) == PNG


def test_a_decision_reaches_the_citizen_whole_however_long_its_reason(
    house: House, case: Case
) -> None:
    made = actions.decide(
        house.by_caseworker, case.journey, ruling=ruling(outcome="granted", reason="x" * 10_000)
    )
    message = Message.objects.get(kind="records.decision")
    assert message.text == letters.as_text(made)
    assert "Klag senest den 18. december 2026" in message.text
    assert "medhold" in message.text


@pytest.mark.parametrize("name", ["hearing", "decision"])
def test_letters_are_paper_both_may_fetch(
    house: House, case: Case, worker: Client, name: str
) -> None:
    made = actions.decide(
        house.by_caseworker, case.journey, ruling=ruling(outcome="granted", reason="Kort.")
    )
    row = made if name == "decision" else hear(house, case)
    addresses = (
        (worker, reverse(f"records:{name}_letter", args=[case.journey.pk, row.pk])),
        (log_in(case.own_user), reverse(f"records:own_{name}_letter", args=[row.pk])),
    )
    for browser, address in addresses:
        answer = browser.get(address)
        assert answer["Content-Type"] == "application/pdf"
        assert b"pdfuaid" in answer.content


@pytest.mark.parametrize("name", ["new_entry", "new_hearing", "new_decision"])
def test_a_form_opens_without_complaints(worker: Client, case: Case, name: str) -> None:
    shown = text_of(worker.get(reverse(f"records:{name}", args=[case.journey.pk])))
    assert "form-error" not in shown


def test_what_is_assumed_of_appeals_is_said_to_who_decides(worker: Client, case: Case) -> None:
    shown = text_of(worker.get(reverse("records:new_decision", args=[case.journey.pk])))
    for one in rules.APPEAL_RULES:
        assert str(one.assumed).startswith("Antaget:")
    assert str(rules.APPEAL_RULES[-1].assumed) in shown
    assert str(rules.APPEAL_RULES[-1].guidance) in shown
