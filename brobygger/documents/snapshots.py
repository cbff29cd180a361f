"""What a document said when it was locked, and the fingerprint that shows it still does."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.documents.models import Attachment, Document, Field, Row
from brobygger.documents.saving import HANDS


@dataclass(frozen=True, slots=True)
class Answer:
    """A field as it stood."""

    text: str
    written_by: str
    by_name: str
    at: str

    @property
    def hand(self) -> str:
        """By whose hand, in words."""
        return str(HANDS.get(self.written_by, ""))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a kind needs to say what the paper shows."""

    document: Document
    citizen_name: str
    answers: Mapping[str, Answer]
    rows: Mapping[str, list[str]]
    """The rows of each table, in order, by key."""
    files: list[dict[str, str]]

    def text(self, key: str) -> str:
        """The text of a field, empty when nobody wrote in it."""
        return self.answers[key].text if key in self.answers else ""


def read(document: Document) -> Snapshot:
    """The document as it stands now."""
    fields = Field.objects.filter(document=document).exclude(text="").order_by("key")
    rows: dict[str, list[str]] = {}
    for row in Row.objects.filter(document=document, is_removed=False).order_by(
        "table", "position", "id"
    ):
        rows.setdefault(row.table, []).append(str(row.key))
    files = Attachment.objects.filter(document=document).standing().order_by("at", "id")
    return Snapshot(
        document,
        document.citizen.name,
        {field.key: _answer(field) for field in fields},
        rows,
        [{"key": one.key, "name": one.name, "sha256": one.sha256} for one in files],
    )


def take(document: Document) -> dict[str, Any]:
    """The snapshot as it is stored: facts, answers, rows, files, and what the paper shows."""
    found = read(document)
    return {
        "kind": document.kind,
        "number": document.number,
        "subject": str(document.subject_id),
        "citizen": {"id": str(document.citizen_id), "name": found.citizen_name},
        "rule_set": document.rule_set,
        "occasion": document.occasion,
        "locked_at": document.locked_at.isoformat() if document.locked_at else "",
        "locked_by": document.locked_by_name,
        "answers": {key: asdict(answer) for key, answer in found.answers.items()},
        "rows": dict(found.rows),
        "files": found.files,
        "content": document.kind_here.content(found),
    }


def fingerprint(snapshot: Mapping[str, Any]) -> str:
    """SHA-256 over the snapshot written in the one canonical way."""
    canonical = json.dumps(snapshot, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def plain_content(snapshot: Snapshot) -> dict[str, Any]:
    """What a kind's paper shows when the kind says nothing else: every answer by section."""
    document = snapshot.document
    kind = document.kind_here
    return {
        "title": document.title,
        "facts": facts(snapshot),
        "sections": [
            {
                "title": str(section.title),
                "items": [
                    {"label": kind.label(document, key), "text": answer.text, "by": answer.hand}
                    for key, answer in snapshot.answers.items()
                    if kind.section_of(key) == section
                ],
            }
            for section in kind.sections
        ],
    }


def facts(snapshot: Snapshot) -> list[list[str]]:
    """The lines on top of every paper: about whom, which version, when, by whom."""
    document = snapshot.document
    at = timezone.localtime(document.locked_at or timezone.now())
    when = f"{at:%d.%m.%Y kl. %H.%M}"
    top = [[_("Borger"), snapshot.citizen_name], [_("Version"), str(document.number)]]
    if document.locked_at is None:
        return [*top, [_("Udkast"), when]]
    return [*top, [_("Låst"), when], [_("Af"), document.locked_by_name]]


def _answer(field: Field) -> Answer:
    return Answer(field.text, field.written_by, field.by_name, field.at.isoformat())
