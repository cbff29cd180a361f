"""What every act shares: who may, and rows kept from others until it is done."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.rehabilitation.models import Meeting, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState
from brobygger.ui.errors import UserError

PLAN, HOLD = "rehabilitation.plan_meetings", "rehabilitation.hold_meetings"
QUEUE = "rehabilitation.queue_case"
ADMINISTER = "rehabilitation.administer"


def allow(actor: Actor, permission: str) -> None:
    """Raise PermissionDenied unless the active role holds it."""
    if not actor.may(permission):
        raise PermissionDenied


@contextmanager
def kept(actor: Actor, meeting: Meeting) -> Iterator[Meeting]:
    """The meeting as it stands, kept from others."""
    with transaction.atomic():
        rows = Meeting.objects.select_for_update(no_key=True)
        yield rows.get(municipality=actor.municipality, pk=meeting.pk)


def kept_case(actor: Actor, case: TeamCase, *states: CaseState) -> AbstractContextManager[TeamCase]:
    """The case as it stands, if the actor reads it."""
    return kept_from(TeamCase.objects.visible_to(actor), case, *states)


@contextmanager
def kept_from(rows: QuerySet[TeamCase], case: TeamCase, *states: CaseState) -> Iterator[TeamCase]:
    """The case as it stands, kept from others; UserError when it moved on meanwhile."""
    with transaction.atomic():
        rows = rows.select_for_update(of=("self",), no_key=True)
        row = rows.select_related("citizen", "journey", "meeting").filter(pk=case.pk).first()
        if row is None:
            raise PermissionDenied
        if row.state not in states:
            raise UserError(
                _("Sagen er imens blevet “%(state)s”. Se siden igen.")
                % {"state": row.get_state_display()}
            )
        yield row
