"""The room's addresses, as a browser meets them."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from brobygger.access import page_names
from brobygger.access.models import User, ViewedCitizen
from brobygger.documents import actions
from brobygger.documents.models import Attachment, Document, Field
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.documents.conftest import KIND, Case, browser_of, worker
from tests.documents.test_attachments import PNG

NOBODYS = "00000000-0000-7000-8000-000000000000"


def url(name: str, case: Case) -> str:
    return reverse(f"documents:{name}", args=[case.document.pk])


def post(browser: Client, case: Case, **fields: Any) -> Any:
    return browser.post(url("field", case), {"key": "2.1", "version": "0", **fields})


def test_a_field_saves_itself(browser: Client, case: Case) -> None:
    answer = post(browser, case, text="Jeg kan pakke.")
    assert answer.status_code == 200
    assert answer.json()["version"] == 1
    assert answer.json()["who"] == "Sanne Sag"


def test_a_clash_brings_both_texts(browser: Client, case: Case) -> None:
    case.save("2.1", "Annas", by=case.own)
    answer = post(browser, case, text="Sannes")
    assert answer.status_code == 409
    assert (answer.json()["mine"], answer.json()["theirs"]) == ("Sannes", "Annas")


def test_locked_meanwhile_says_by_whom(browser: Client, case: Case) -> None:
    case.lock()
    answer = post(browser, case, text="for sent", version="1")
    assert answer.status_code == 423
    assert "Sanne Sag" in answer.json()["message"]


def test_signed_out_asks_to_sign_in_and_carries_the_text(case: Case) -> None:
    answer = post(Client(), case, text="en times arbejde")
    assert answer.status_code == 401
    assert "en times arbejde" in answer.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "x" * 40_001},
        {"text": "x", "key": "9.9"},
        {"text": "x", "key": "2.1\x00"},
        {"text": "x", "key": f"2/{NOBODYS}/x"},
    ],
)
def test_what_cannot_be_saved_is_said(browser: Client, case: Case, fields: Any) -> None:
    answer = post(browser, case, **fields)
    assert answer.status_code == 422
    assert answer.json()["message"]


@pytest.mark.parametrize("version", ["", "-1", "x", "9" * 40, "٣"])
def test_a_version_never_given_out_clashes(browser: Client, case: Case, version: str) -> None:
    case.save("2.1", "Annas", by=case.own)
    assert post(browser, case, text="ny", version=version).status_code == 409


def test_nul_bytes_emoji_and_direction_marks_do_no_harm(browser: Client, case: Case) -> None:
    assert post(browser, case, text="a\x00b🙂\u202ec").status_code == 200
    assert Field.objects.get().text == "ab🙂c"


def test_a_whole_section_is_posted_without_javascript(browser: Client, case: Case) -> None:
    answer = browser.post(
        url("save", case),
        {"field:2.1": "et", "version:2.1": "0", "field:2.2": "to", "next": "/plan/?afsnit=2"},
    )
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/plan/?afsnit=2"
    assert sorted(Field.objects.values_list("text", flat=True)) == ["et", "to"]


def test_a_section_that_clashes_shows_both_texts_and_asks(browser: Client, case: Case) -> None:
    case.save("2.1", "Annas", by=case.own)
    first = {"field:2.1": "Sannes", "version:2.1": "0", "field:2.2": "to", "version:2.2": "0"}
    answer = browser.post(url("save", case), first)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Annas" in page
    assert "Sannes" in page
    again = {"field:2.1": "Sannes", "version:2.1": "1", "choice:2.1": "mine"}
    assert browser.post(url("save", case), again).status_code == 302
    assert Field.objects.get(key="2.1").text == "Sannes"


def test_the_others_text_can_be_kept(browser: Client, case: Case) -> None:
    case.save("2.1", "Annas", by=case.own)
    chosen = {"field:2.1": "Sannes", "version:2.1": "1", "choice:2.1": "theirs"}
    browser.post(url("save", case), chosen)
    assert Field.objects.get(key="2.1").text == "Annas"


def test_next_leads_nowhere_else(browser: Client, case: Case) -> None:
    answer = browser.post(url("save", case), {"field:2.1": "x", "next": "//evil.example"})
    assert answer.headers["Location"] == f"/plan/{case.document.pk}/"


def test_the_poll_is_empty_until_something_happens(case: Case, users: Any) -> None:
    browser = browser_of(users["own"])
    asked = f"{url('changes', case)}?efter=0"
    assert browser.get(asked).status_code == 204
    case.save("2.1", "Sannes")
    new = browser.get(asked).json()
    assert [(one["key"], one["text"]) for one in new["fields"]] == [("2.1", "Sannes")]


def test_a_row_is_added_opened_and_taken_out(browser: Client, case: Case) -> None:
    answer = browser.post(url("add_row", case), {"table": "2", "next": "/plan/?a=1#top"})
    row = case.document.rows.get()
    assert answer.headers["Location"] == f"/plan/?a=1&raekke={row.key}#raekke-{row.key}"
    browser.post(reverse("documents:remove_row", args=[case.document.pk, row.key]))
    assert case.document.rows.get().is_removed


def test_a_file_is_attached_and_streamed(browser: Client, case: Case) -> None:
    sent = {"key": "2.3", "file": SimpleUploadedFile("attest.exe", PNG, "text/html")}
    browser.post(url("attach", case), sent)
    found = Attachment.objects.get()
    answer = browser.get(reverse("documents:attachment", args=[found.pk]))
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert b"".join(answer.streaming_content) == PNG


def test_a_health_file_is_not_for_the_consultant(case: Case) -> None:
    actions.save_field(case.caseworker, case.document, "4.1", "x", 0)
    made = actions.attach(case.caseworker, case.document, SimpleUploadedFile("a.png", PNG), "4.1")
    consultant = browser_of(worker(case.citizen, Role.COMPANY_CONSULTANT, "Vera Virk"))
    assert consultant.get(reverse("documents:attachment", args=[made.pk])).status_code == 403


def test_review_from_queue_to_lock(browser: Client, case: Case, users: Any) -> None:
    leader = browser_of(users["leader"])
    case.save("2.1", "Klar")
    browser.post(url("submit", case))
    queue = leader.get(reverse("documents:review_queue")).content.decode()
    assert "Prøveplan" in queue
    assert leader.post(url("send_back", case), {"text": ""}).status_code == 422
    leader.post(url("send_back", case), {"text": "Skriv mere."})
    browser.post(url("submit", case))
    leader.post(url("approve", case))
    browser.post(url("lock", case))
    assert Document.objects.get().is_locked
    paper = browser_of(users["own"]).get(url("pdf", case))
    assert b"".join(paper.streaming_content).startswith(b"%PDF-")
    assert "version%201.pdf" in paper.headers["Content-Disposition"]


def test_an_open_document_has_no_paper(browser: Client, case: Case) -> None:
    assert browser.get(url("pdf", case)).status_code == 404


def test_versions_are_compared_word_by_word(browser: Client, case: Case) -> None:
    locked = case.lock()
    browser.post(reverse("documents:new_version", args=[locked.pk]))
    new = Document.objects.get(number=2)
    actions.save_field(case.caseworker, new, "2.1", "Jeg kan pakke tunge varer.", 1)
    page = browser.get(reverse("documents:comparison", args=[new.pk])).content.decode()
    assert "<ins>" in page
    assert "tunge" in page
    for asked in ("0", "7", "x", "9" * 30, "2"):
        missing = browser.get(reverse("documents:comparison", args=[new.pk]), {"med": asked})
        assert missing.status_code == 404


def test_the_queue_asks_the_same_at_3_and_30_documents(case: Case, users: Any) -> None:
    leader = browser_of(users["leader"])
    counts = []
    for number in (3, 30):
        while Document.objects.filter(state="ready").count() < number:
            made = actions.make(case.caseworker, case.citizen.pk, uuid4(), KIND.key)
            actions.save_field(case.caseworker, made, "2.1", "Klar", 0)
            actions.submit(case.caseworker, made)
        leader.get(reverse("documents:review_queue"))
        with CaptureQueriesContext(connection) as statements:
            assert leader.get(reverse("documents:review_queue")).status_code == 200
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_a_caseworker_without_the_case_is_asked_for_a_reason(case: Case) -> None:
    stranger = factories.user(factories.employee(Role.CASEWORKER), Role.CASEWORKER)
    answer = browser_of(stranger).get(url("changes", case))
    assert answer.headers["Location"].startswith("/adgang/")


def test_another_citizen_finds_nothing(case: Case, home: Municipality) -> None:
    other = factories.citizen("Bo Bo")
    user = User.objects.create_user(
        "bo@example.dk", active_role=Role.CITIZEN, municipality=home, citizen=other, persona="bo"
    )
    for name in ("changes", "pdf", "comparison"):
        assert browser_of(user).get(url(name, case)).status_code == 404


def test_every_look_is_written_down(case: Case, browser: Client) -> None:
    locked = case.lock()
    paper = browser.get(reverse("documents:pdf", args=[locked.pk]))
    assert b"".join(paper.streaming_content).startswith(b"%PDF-")
    seen = ViewedCitizen.objects.get(page="test_plan.pdf")
    assert seen.citizen_id == case.citizen.pk
    assert page_names.in_words(seen.page) == "Prøveplan, hentet som fil"
