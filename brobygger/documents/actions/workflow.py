"""Through review to the lock."""

from collections.abc import Mapping
from types import MappingProxyType

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import rendering, rules, sealing, snapshots, store
from brobygger.documents.actions.base import ClosedError, cleaned, locked
from brobygger.documents.models import Comment, Document
from brobygger.documents.rules import Act
from brobygger.ui.errors import UserError

MOST_COMMENT = 4_000


def submit(actor: Actor, document: Document, revision: int | None = None) -> Document:
    """Ready for review: the text stands still until somebody answers."""
    return _move(actor, document, Act.SUBMIT, document.kind_here.submit, revision)


def take_back(actor: Actor, document: Document, revision: int | None = None) -> Document:
    """Write on instead of waiting for the review."""
    return _move(actor, document, Act.TAKE_BACK, document.kind_here.submit, revision)


def approve(actor: Actor, document: Document, revision: int | None = None) -> Document:
    """The leader finds it good."""
    return _move(actor, document, Act.APPROVE, document.kind_here.review, revision)


def send_back(
    actor: Actor,
    document: Document,
    text: str = "",
    revision: int | None = None,
    remarks: Mapping[str, str] = MappingProxyType({}),
) -> Document:
    """Return it with what is wanting, in words: of the whole, and of its parts by their keys."""
    said = {"": cleaned(text, MOST_COMMENT, "text")}
    parts = dict(document.kind_here.parts(document))
    said |= {key: cleaned(remarks[key], MOST_COMMENT, key) for key in remarks if key in parts}
    said = {key: words for key, words in said.items() if words}
    if not said:
        raise UserError(_("Skriv, hvad der mangler, så den anden kan rette det."), "text")
    moved = _move(actor, document, Act.SEND_BACK, document.kind_here.review, revision)
    _remark(actor, moved, said)
    return moved


def lock(actor: Actor, document: Document, revision: int | None = None) -> Document:
    """Finish it for good: snapshot, PDF, seal, fingerprint, and what the kind does after."""
    kind = document.kind_here
    if not actor.may(kind.lock):
        raise PermissionDenied
    with locked(actor, document) as row:
        _check(row, Act.LOCK, revision)
        now = timezone.now()
        row.locked_at, row.locked_by, row.locked_by_name = now, actor.user_id, actor.name[:100]
        data = snapshots.take(row)
        pdf = sealing.seal(rendering.pdf(kind.template, data["content"]), row.title)
        row.snapshot, row.fingerprint = data, snapshots.fingerprint(data)
        row.pdf_path, row.pdf_sha256 = store.write(row.municipality_id, pdf, ".pdf")
        _stand(row, Act.LOCK, actor)
        _follow(actor, row)
    return row


def _move(
    actor: Actor, document: Document, act: Act, permission: str, revision: int | None
) -> Document:
    if not actor.may(permission):
        raise PermissionDenied
    with locked(actor, document) as row:
        _check(row, act, revision)
        _stand(row, act, actor)
        _follow(actor, row)
    return row


def _check(document: Document, act: Act, revision: int | None) -> None:
    """Raise what hinders the act: the state, a newer revision, or what is missing."""
    kind = document.kind_here
    needs_approval = kind.needs_approval(document)
    if not rules.may_move(document.state, act, needs_approval=needs_approval):
        raise ClosedError(str(rules.why_not(document.state, act, needs_approval=needs_approval)))
    if revision is not None and revision != document.revision:
        raise ClosedError(_("Dokumentet er ændret imens. Se det nye, og prøv igen."))
    problems = kind.check(document) if act in {Act.SUBMIT, Act.LOCK} else ()
    if problems:
        raise UserError(" ".join(str(problem) for problem in problems))


def _stand(document: Document, act: Act, actor: Actor) -> None:
    document.state = rules.LEADS_TO[act].value
    document.moved_at, document.moved_by_name = timezone.now(), actor.name[:100]
    document.revision += 1
    document.sequence += 1
    document.save()


def _follow(actor: Actor, document: Document) -> None:
    after = document.kind_here.after.get(document.state)
    if after:
        after(actor, document)


def _remark(actor: Actor, document: Document, said: Mapping[str, str]) -> None:
    now = timezone.now()
    Comment.objects.bulk_create(
        Comment(
            municipality_id=document.municipality_id,
            citizen_id=document.citizen_id,
            document=document,
            key=key,
            text=text,
            by=actor.user_id,
            by_name=actor.name[:100],
            role=actor.role or "",
            at=now,
        )
        for key, text in said.items()
    )
