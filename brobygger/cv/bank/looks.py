"""The bank's door to the view log: looks from outside the municipality of the one looked at.

``access.view_log.record`` writes within one municipality. A page of hits is from many, and an
employer has none; so one database function writes each municipality's rows, in one statement. It
tells nothing back (spec 8.4, docs/decisions/cv-bank.md).
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.core.signing import Signer
from django.db import connection
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from brobygger.access.actor import Actor
from brobygger.access.view_log import AGAIN_AFTER
from brobygger.cv.bank.models import BankUse, Use
from brobygger.ui.errors import UserError

SEARCH_PAGE, VIEW_PAGE, ANSWER_PAGE = "bank_search", "bank_cv", "bank_answer"
PAGES = {Use.SEARCH: SEARCH_PAGE, Use.VIEW: VIEW_PAGE}
HOUR = timedelta(hours=1)
MOST_AN_HOUR = {Use.SEARCH: 120, Use.VIEW: 60}
"""Antaget: far above what somebody reads, far below what empties the bank (110,000 CVs)."""
_shown_to = Signer(salt="cv.bank.hit")
RECORD = "SELECT cv_record_bank_looks(%s::uuid[], %s, %s, %s, %s, %s, %s, %s, %s)"


class TooMany(UserError):
    """Somebody looks at more than a person reads."""


def check_pace(actor: Actor, kind: Use) -> None:
    """Refuse a company's user who asks faster than people read."""
    if actor.company_id is None:
        return
    since = timezone.now() - HOUR
    done = BankUse.objects.filter(user_id=_user(actor), kind=kind, at__gt=since).count()
    most = MOST_AN_HOUR[kind]
    if done >= most:
        words = ngettext(
            "Du har åbnet %(count)d side i CV-banken den sidste time. Vent lidt, og prøv igen.",
            "Du har åbnet %(count)d sider i CV-banken den sidste time. Vent lidt, og prøv igen.",
            done,
        )
        raise TooMany(words % {"count": done})


def record(
    actor: Actor, kind: Use, keys: Collection[UUID], workplace: str, reason: str = ""
) -> None:
    """Write down a search or an opened CV: for the limits, and for those who were found."""
    BankUse.objects.create(
        user_id=_user(actor),
        company_id=actor.company_id,
        at=timezone.now(),
        kind=kind,
        key=next(iter(keys), None) if kind == Use.VIEW else None,
    )
    write(actor, PAGES[kind], keys, workplace, reason)


def write(
    actor: Actor,
    page: str,
    keys: Collection[UUID],
    workplace: str,
    reason: str = "",
    at: datetime | None = None,
) -> None:
    """Write in the view log of each citizen behind these keys; ``at`` is now, but in a demo."""
    if not keys:
        return
    now = at or timezone.now()
    values = [
        list(keys),
        actor.user_id,
        actor.name[:100],
        str(actor.role),
        workplace[:100],
        page,
        reason[:500],
        now,
        now - AGAIN_AFTER,
    ]
    with connection.cursor() as cursor:
        cursor.execute(RECORD, values)


def proof(actor: Actor, key: UUID) -> str:
    """What goes along with a hit: that this person was shown the key, and did not guess it."""
    return _shown_to.signature(f"{key} {_user(actor)}")


def is_known(actor: Actor, key: UUID, given: str) -> bool:
    """Whether this person found the CV in a search, or opened it before."""
    is_hit = constant_time_compare(given, proof(actor, key))
    return is_hit or was_looked_at(actor, key)


def was_looked_at(actor: Actor, key: UUID) -> bool:
    """Whether this person opened the CV before: it has been there, and is no guess."""
    return BankUse.objects.filter(user_id=_user(actor), kind=Use.VIEW, key=key).exists()


def _user(actor: Actor) -> UUID:
    if actor.user_id is None:
        raise PermissionDenied
    return actor.user_id


def reason_of(typed: str) -> str:
    """What a search was for, as the citizen reads it."""
    return _("Søgte på: %s") % typed if typed else _("Søgte uden ord")
