"""Files: judged by content, kept out of reach, streamed to who may see them."""

import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from time import monotonic
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.http import Http404
from pypdf import PdfWriter

from brobygger.documents import actions, content, rendering, snapshots, store
from brobygger.documents.models import Attachment
from brobygger.documents.queries import attachments_of, reach_attachment
from brobygger.documents.uploads import MOST_BYTES
from brobygger.ui.errors import UserError
from tests.documents.conftest import KIND, Case

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
    b"\x1f\x15\xc4\x89\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00"
    b"\x00IEND\xaeB`\x82"
)
JPEG = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00\xff\xd9"
WORD = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"}


def docx(**parts: bytes) -> bytes:
    """A Word file with further parts ("__" is "/")."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in {**WORD, **parts}.items():
            package.writestr(name.replace("__", "/"), data)
    return file.getvalue()


def plain_pdf() -> bytes:
    """A PDF as our own paper is."""
    return rendering.pdf(KIND.template, {"title": "Lægeattest", "facts": [], "sections": []})


def written(change: Callable[[PdfWriter], Any]) -> bytes:
    """A PDF of one page, changed."""
    writer, file = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    change(writer)
    writer.write(file)
    return file.getvalue()


Pack = Callable[[bytes], bytes]


def hidden_script(packed: Pack = zlib.compress, filter: bytes = b"Flate") -> bytes:
    """A PDF whose script stands in a packed stream of objects."""
    inside = packed(b"1 0 <</S/JavaScript/JS(app.alert\\(1\\))>>")
    head = b"<</Type/ObjStm/N 1/First 4/Filter/%sDecode/Length %d>>" % (filter, len(inside))
    return b"%PDF-1.7\n1 0 obj" + head + b"stream\n" + inside + b"\nendstream endobj\n%%EOF\n"


@pytest.mark.parametrize(
    ("data", "ending"),
    [(PNG, ".png"), (JPEG, ".jpg"), (docx(), ".docx")],
)
def test_a_file_is_what_its_content_is(data: bytes, ending: str) -> None:
    assert content.type_of(data).ending == ending


def test_our_own_paper_may_be_attached() -> None:
    assert content.type_of(plain_pdf()).mime == "application/pdf"


REFUSED = {
    "an executable": b"MZ\x90\x00" + b"\x00" * 200,
    "text": b"hej",
    "a page": b"<html><script>alert(1)</script></html>",
    "an archive": b"PK\x03\x04rest",
    "half a PNG": PNG[:20],
    "half a JPEG": JPEG[:9],
    "a giant picture": PNG[:16] + b"\x7f\xff\xff\xff" * 2 + PNG[24:],
    "half a PDF": b"%PDF-1.7\n1 0 obj",
    "a script in a PDF": b"%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(x)>>>>\n%%EOF",
    "a script in packed objects": hidden_script(),
    "a script under another name": b"%PDF-1.7\n<</S/J#61vaScript>>\n%%EOF",
    "a script between comments": b"%PDF-1.7\n%stream\n<</S/JavaScript>>\n%endstream\n%%EOF",
    "objects packed in an unknown way": hidden_script(lambda data: data[::-1], b"LZW"),
    "objects that swell": hidden_script(lambda data: zlib.compress(b" " * 20_000_000)),
    "a program to start from a PDF": b"%PDF-1.7\n<</S/Launch/F(x.exe)>>\n%%EOF",
    "a file in a PDF": written(lambda writer: writer.add_attachment("x.exe", b"MZ")),
    "a PDF with a password": b"%PDF-1.7\ntrailer<</Encrypt 5 0 R>>\n%%EOF",
    "a ZIP bomb": docx(word__bomb=b"\x00" * 60_000_000),
    "a macro": docx(word__vbaProject_bin=b"x"),
    "an embedded program": docx(word__embeddings__oleObject1=b"x"),
    "a template from elsewhere": docx(
        **{"word___rels__settings.xml.rels": b'Type="x/attachedTemplate" TargetMode="External"'}
    ),
    "many parts": docx(**{f"word__{number}": b"" for number in range(2_001)}),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_what_could_do_harm_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(UserError) as refusal:
        content.type_of(data)
    assert refusal.value.field == "file"


def file(data: bytes = PNG, name: str = "attest.png") -> ContentFile[bytes]:
    return ContentFile(data, name)


def attach(case: Case, data: bytes = PNG, name: str = "attest.png", key: str = "2.3") -> Attachment:
    return actions.attach(case.caseworker, case.document, file(data, name), key)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("attest.exe", "attest.png"),
        ("..\\..\\win\\attest.pdf", "attest.png"),
        ("../../etc/passwd", "passwd.png"),
        ("a\u202egnp.exe", "agnp.png"),
        ("x" * 300, "x" * 110 + ".png"),
        (".", "Fil.png"),
    ],
)
def test_a_files_name_is_harmless(case: Case, name: str, kept: str) -> None:
    assert attach(case, name=name).name == kept


def test_a_file_lies_under_a_name_nobody_can_guess(case: Case) -> None:
    first, second = attach(case), attach(case)
    assert first.path != second.path
    assert "attest" not in first.path
    assert store.read(first.path) == PNG


def test_a_file_over_20_mb_is_refused(case: Case) -> None:
    with pytest.raises(UserError, match="20 MB"):
        attach(case, PNG + b"\x00" * MOST_BYTES)


def test_no_file_or_an_empty_one_is_asked_for_again(case: Case) -> None:
    for upload in (None, file(b"")):
        with pytest.raises(UserError):
            actions.attach(case.caseworker, case.document, upload, "2.3")


def test_the_scanner_has_the_last_word(case: Case, settings: Any) -> None:
    settings.ATTACHMENT_SCAN = "tests.documents.test_attachments.refuse"
    with pytest.raises(UserError, match="Prøvevirus"):
        attach(case)


def test_a_scanner_that_fails_lets_nothing_in(case: Case, settings: Any) -> None:
    settings.ATTACHMENT_SCAN = "tests.documents.test_attachments.no_such_scanner"
    with pytest.raises(UserError, match="Prøv igen"):
        attach(case)


def refuse(data: bytes) -> str:
    return "Prøvevirus"


def test_a_file_is_taken_out_but_what_is_locked_keeps_it(case: Case) -> None:
    first = attach(case)
    actions.remove_attachment(case.caseworker, first)
    kept = attach(case)
    case.lock()
    with pytest.raises(actions.ClosedError):
        actions.remove_attachment(case.caseworker, kept)
    assert [one.is_removed for one in Attachment.objects.order_by("at")] == [True, False]


def test_the_file_of_a_row_that_is_taken_out_is_not_there_until_the_row_is(case: Case) -> None:
    row = actions.add_row(case.caseworker, case.document, "2")
    other = actions.add_row(case.caseworker, case.document, "2")
    for one in (row, other):
        actions.attach(case.caseworker, case.document, ContentFile(PNG), f"2/{one.key}/file")
    actions.remove_row(case.caseworker, case.document, row.key)
    [left] = attachments_of(case.caseworker, case.document)
    assert left.key == f"2/{other.key}/file"
    assert [one["key"] for one in snapshots.read(case.document).files] == [left.key]
    gone = Attachment.objects.exclude(pk=left.pk).get()
    with pytest.raises(Http404):
        reach_attachment(case.caseworker, gone.pk)
    actions.restore_row(case.caseworker, case.document, row.key)
    assert len(attachments_of(case.caseworker, case.document)) == 2


def test_a_file_made_to_take_long_is_looked_through_at_once() -> None:
    """Each of its streams says that everything after it is packed."""
    file = b"%PDF-1.7\n" + b"stream\n" * 20_000 + bytes(MOST_BYTES - 200_000) + b"\n%%EOF"
    begun = monotonic()
    assert content.type_of(file).ending == ".pdf"
    assert monotonic() - begun < 10  # it took minutes when each stream copied the rest
