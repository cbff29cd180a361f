"""Whether locked documents and attachments still are what they were."""

import hashlib
from dataclasses import dataclass

from brobygger.access.actor import Actor, acting
from brobygger.documents import sealing, snapshots, store
from brobygger.documents.models import Attachment, Document
from brobygger.documents.rules import State

CHUNK = 200


@dataclass(frozen=True, slots=True)
class Result:
    """How it went in one municipality. ``finding`` names the first that fails, and why."""

    municipality: str
    checked: int
    finding: str = ""


def verify(municipality: str) -> Result:
    """Check fingerprints, PDFs, seals and attachments, oldest first, up to the first failure."""
    with acting(Actor.system(municipality)):
        locked = Document.objects.filter(municipality=municipality, state=State.LOCKED)
        files = Attachment.objects.filter(municipality=municipality)
        checked = 0
        for document in locked.order_by("locked_at", "id").iterator(CHUNK):
            problem = document_problem(document)
            if problem:
                return Result(municipality, checked, f"document {document.pk}: {problem}")
            checked += 1
        for attachment in files.order_by("at", "id").iterator(CHUNK):
            problem = _file_problem(attachment.path, attachment.sha256)
            if problem:
                return Result(municipality, checked, f"attachment {attachment.pk}: {problem}")
            checked += 1
    return Result(municipality, checked)


def document_problem(document: Document) -> str:
    """What is wrong with a locked document, in words; empty when nothing is."""
    if snapshots.fingerprint(document.snapshot or {}) != document.fingerprint:
        return "the snapshot was changed after locking"
    problem = _file_problem(document.pdf_path, document.pdf_sha256)
    if problem:
        return problem
    try:
        sealing.check(store.read(document.pdf_path))
    except sealing.Unsealed as error:
        return f"seal: {error}"
    return ""


def _file_problem(path: str, sha256: str) -> str:
    try:
        content = store.read(path)
    except OSError:
        return "the file is missing"
    is_same = hashlib.sha256(content).hexdigest() == sha256
    return "" if is_same else "the file was changed"
