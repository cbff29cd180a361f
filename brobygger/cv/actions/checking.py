"""The quality check of a CV: the citizen says it is ready, the caseworker answers (spec 3.1)."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.cv.actions.saving import refuse_stale, there
from brobygger.cv.actions.telling import tell
from brobygger.cv.models import CvProfile, CvState
from brobygger.cv.models.profile import MOST_COMMENT
from brobygger.documents.actions.base import cleaned
from brobygger.facts.actions.base import kept
from brobygger.programmes.kinds import Artefact
from brobygger.ui.errors import UserError


def submit(actor: Actor, citizen_id: UUID, *, revision: int | None = None) -> CvProfile:
    """Ready for the check."""
    with _profile(actor, citizen_id, revision) as profile:
        profile.state = CvState.READY
    return profile


def take_back(actor: Actor, citizen_id: UUID, *, revision: int | None = None) -> CvProfile:
    """Not ready after all, or to be written on: begun again."""
    with _profile(actor, citizen_id, revision) as profile:
        profile.state = CvState.BEGUN
    return profile


def approve(
    actor: Actor, citizen_id: UUID, comment: str = "", *, revision: int | None = None
) -> CvProfile:
    """The CV is good enough to be found by."""
    return _judge(actor, citizen_id, CvState.APPROVED, comment, revision)


def not_approve(
    actor: Actor, citizen_id: UUID, comment: str, *, revision: int | None = None
) -> CvProfile:
    """Something is to be better; the comment says what."""
    return _judge(actor, citizen_id, CvState.NOT_APPROVED, comment, revision)


def _judge(
    actor: Actor, citizen_id: UUID, state: CvState, comment: str, revision: int | None
) -> CvProfile:
    if not actor.may("cv.judge"):
        raise PermissionDenied
    comment = cleaned(comment, MOST_COMMENT, "comment").strip()
    if state == CvState.NOT_APPROVED and not comment:
        raise UserError(_("Skriv, hvad der skal være bedre."), "comment")
    with _profile(actor, citizen_id, revision) as profile:
        if profile.state != CvState.READY:
            raise UserError(_("CV'et er ikke klar til kvalitetstjek længere."))
        profile.state, profile.comment = state, comment
        profile.judged_at, profile.judged_by_name = timezone.now(), actor.name[:100]
    if state == CvState.APPROVED:
        tell(actor, citizen_id, Artefact.CV)
    return profile


@contextmanager
def _profile(actor: Actor, citizen_id: UUID, revision: int | None) -> Iterator[CvProfile]:
    with kept(actor, citizen_id):
        profile = there(actor, citizen_id, CvProfile)
        refuse_stale(profile.revision, revision)
        yield profile
        profile.revision += 1
        profile.save()
