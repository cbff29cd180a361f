"""Through review to the lock, and on with a new version."""

from dataclasses import replace
from io import BytesIO

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import IntegrityError, transaction
from pypdf import PdfReader

from brobygger.documents import actions, kinds, store
from brobygger.documents.comparison import Change, compare, pieces
from brobygger.documents.models import Attachment, Document
from brobygger.documents.papers import attached
from brobygger.documents.queries import attachments_of, remarks_on
from brobygger.documents.rules import State
from brobygger.documents.verification import verify
from brobygger.ui.errors import UserError
from tests.documents.conftest import KIND, Case
from tests.documents.test_attachments import PNG


@pytest.fixture
def written(case: Case) -> Case:
    """A document with something in it."""
    case.save("2.1", "Jeg kan pakke varer.", by=case.own)
    return case


@pytest.fixture
def locked(written: Case) -> Document:
    """The same, locked."""
    return actions.lock(written.caseworker, written.document)


def test_what_is_missing_hinders(case: Case) -> None:
    for act in (actions.submit, actions.lock):
        with pytest.raises(UserError, match="Skriv noget"):
            act(case.caseworker, case.document)


def test_what_is_under_review_stands_still(written: Case) -> None:
    actions.submit(written.caseworker, written.document)
    with pytest.raises(actions.ClosedError, match="Klar til gennemsyn"):
        written.save("2.1", "andet", 1)


def test_returned_with_words_it_can_be_written_in_again(written: Case) -> None:
    actions.submit(written.caseworker, written.document)
    actions.send_back(written.leader, written.document, "Skriv et jobmål.")
    assert written.document.comments.get().text == "Skriv et jobmål."
    assert written.save("2.1", "Jeg vil på lager.", 1).is_new


def test_parts_are_remarked_on_one_by_one(written: Case) -> None:
    kinds.register(replace(KIND, parts=lambda document: [("2.1", "Opgaver"), ("4.1", "Helbred")]))
    actions.submit(written.caseworker, written.document)
    said = {"2.1": "Hvor meget?", "4.1": " ", "9": "findes ikke"}
    actions.send_back(written.leader, written.document, remarks=said)
    assert [(one.key, one.text) for one in written.document.comments.all()] == [
        ("2.1", "Hvor meget?")
    ]


def test_a_remark_on_a_part_that_is_gone_stands_with_the_whole(written: Case) -> None:
    kinds.register(replace(KIND, parts=lambda document: [("2.1", "Opgaver")]))
    actions.submit(written.caseworker, written.document)
    moved = actions.send_back(written.leader, written.document, remarks={"2.1": "Hvor meget?"})
    found = remarks_on(written.caseworker, moved)
    assert [one.text for one in found.parts["2.1"]] == ["Hvor meget?"]
    assert [one.text for one in found.at(set()).whole] == ["Hvor meget?"]


def test_returning_needs_words(written: Case) -> None:
    actions.submit(written.caseworker, written.document)
    with pytest.raises(UserError, match="hvad der mangler"):
        actions.send_back(written.leader, written.document, " ")


def test_the_caseworker_does_not_approve(written: Case) -> None:
    actions.submit(written.caseworker, written.document)
    with pytest.raises(PermissionDenied):
        actions.approve(written.caseworker, written.document)


def test_where_approval_is_asked_for_only_the_approved_is_locked(written: Case) -> None:
    kinds.register(replace(KIND, needs_approval=lambda document: True))
    with pytest.raises(UserError, match="godkendes"):
        actions.lock(written.caseworker, written.document)
    actions.submit(written.caseworker, written.document)
    actions.approve(written.leader, written.document)
    assert actions.lock(written.caseworker, written.document).is_locked


def test_a_page_made_before_the_last_move_is_refused(written: Case) -> None:
    actions.submit(written.caseworker, written.document)
    actions.take_back(written.caseworker, written.document)
    with pytest.raises(UserError, match="ændret imens"):
        actions.submit(written.caseworker, written.document, revision=0)


def test_the_kind_hears_of_the_lock_in_the_same_transaction(written: Case) -> None:
    heard: list[Document] = []
    after = {State.LOCKED: lambda actor, document: heard.append(document)}
    kinds.register(replace(KIND, after=after))
    made = actions.lock(written.caseworker, written.document)
    assert heard == [made]


def test_locking_twice_locks_once(locked: Document, written: Case) -> None:
    with pytest.raises(UserError, match="er låst"):
        actions.lock(written.caseworker, locked)


def test_a_locked_text_is_closed_to_everybody(locked: Document, written: Case) -> None:
    with pytest.raises(actions.ClosedError, match="Sanne Sag har låst"):
        written.save("2.1", "andet", 1)


def test_the_database_refuses_to_change_what_is_locked(locked: Document) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Document.objects.filter(pk=locked.pk).update(fingerprint="x" * 64)


def test_the_paper_is_tagged_titled_danish_and_sealed_hidden(locked: Document) -> None:
    pdf = PdfReader(BytesIO(store.read(locked.pdf_path)))
    root = pdf.trailer["/Root"].get_object()
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"].get_object()["/K"]
    assert root["/Lang"] == "da-DK"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Prøveplan"
    assert b'pdfuaid:part="1"' in root["/Metadata"].get_object().get_data()
    assert "Jeg kan pakke varer." in pdf.pages[0].extract_text()
    [seal] = [one.get_object() for one in pdf.pages[0]["/Annots"]]
    assert seal["/FT"] == "/Sig"
    assert seal["/F"] & 2  # hidden
    assert not seal["/F"] & 4  # not printed


def test_text_no_font_has_is_said_in_words(case: Case) -> None:
    case.save("2.1", "Glad 🙂 og #let x = *ikke* markup $a$ שלום")
    document = actions.lock(case.caseworker, case.document)
    text = PdfReader(BytesIO(store.read(document.pdf_path))).pages[0].extract_text()
    assert "Glad [slightly smiling face] og #let x = *ikke* markup $a$ [tekst med" in text


def test_verify_finds_nothing_wrong(locked: Document, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("verify_documents")
    assert "1 checked, nothing wrong" in capsys.readouterr().out


def test_verify_names_a_changed_paper(locked: Document) -> None:
    path = store.full_path(locked.pdf_path)
    path.write_bytes(path.read_bytes().replace(b"%PDF", b"%PDE", 1))
    assert verify("0101").finding == f"document {locked.pk}: the file was changed"


def test_verify_names_a_missing_paper(locked: Document) -> None:
    store.full_path(locked.pdf_path).unlink()
    assert verify("0101").finding == f"document {locked.pk}: the file is missing"


def test_verify_names_a_changed_snapshot(locked: Document) -> None:
    from brobygger.documents.verification import document_problem

    locked.snapshot["answers"]["2.1"]["text"] = "Jeg kan ingenting."
    assert document_problem(locked) == "the snapshot was changed after locking"


def test_verify_names_a_paper_sealed_by_nobody(locked: Document) -> None:
    import hashlib

    from brobygger.documents import rendering
    from brobygger.documents.verification import document_problem

    pdf = rendering.pdf(KIND.template, locked.snapshot["content"])
    store.full_path(locked.pdf_path).write_bytes(pdf)
    locked.pdf_sha256 = hashlib.sha256(pdf).hexdigest()
    assert document_problem(locked) == "seal: 0 signatures instead of one"


def test_verify_names_a_missing_attachment(case: Case) -> None:
    Attachment.objects.create(
        municipality_id="0101",
        citizen=case.citizen,
        document=case.document,
        size=1,
        path="0101/x",
        at="2026-11-20T09:00Z",
    )
    assert "the file is missing" in verify("0101").finding


def test_a_new_version_keeps_the_old_and_says_what_changed(locked: Document, written: Case) -> None:
    new = actions.new_version(written.caseworker, locked)
    assert (new.number, new.is_writable) == (2, True)
    field = new.fields.get()
    assert (field.text, field.by_name, field.version) == (
        "Jeg kan pakke varer.",
        "Anna Å. Prøve",
        1,
    )
    actions.save_field(written.caseworker, new, "2.1", "Jeg kan pakke tunge varer.", 1)
    [difference] = compare(written.caseworker, locked, new)
    assert (difference.label, difference.new) == ("Felt 2.1", "Jeg kan pakke tunge varer.")


def test_files_follow_to_a_new_version_and_are_exported_once(written: Case) -> None:
    file = ContentFile(PNG, name="attest.png")
    made = actions.attach(written.caseworker, written.document, file, "2.3")
    old = actions.lock(written.caseworker, written.document)
    new = actions.new_version(written.caseworker, old)
    [copy] = attachments_of(written.caseworker, new)
    assert (copy.name, copy.path, copy.by_name) == (made.name, made.path, made.by_name)
    papers = list(attached(written.caseworker, written.citizen.pk))
    assert [one.name for one in papers] == ["attest.png"]
    actions.remove_attachment(written.caseworker, copy)
    assert attachments_of(written.caseworker, old) == [made]


def test_a_new_version_is_begun_once(locked: Document, written: Case) -> None:
    first = actions.new_version(written.caseworker, locked)
    assert actions.new_version(written.caseworker, locked) == first


def test_words_that_came_and_went() -> None:
    found = [(piece.change, piece.text) for piece in pieces("kan løfte ti kilo", "kan løfte kilo")]
    assert found == [(Change.SAME, "kan løfte "), (Change.GONE, "ti "), (Change.SAME, "kilo")]
