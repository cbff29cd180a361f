"""The door through which every look at a citizen's data is written down (spec 8.4).

The page only inserts, in one statement; the worker seals behind it (see seals.py).
"""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from django.db import connection
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.people.roles import Role

AGAIN_AFTER = timedelta(minutes=10)
"""The same person, citizen and page within this time add no row (decisions, "View log")."""

RECORD = """
SELECT access_record_look(
  %(citizens)s::uuid[], %(user)s, %(name)s, %(employee)s, %(role)s, %(municipality)s,
  %(page)s, %(reason)s, %(now)s, %(since)s)
"""


def record(actor: Actor, page: str, citizens: Collection[UUID], reason: str = "") -> None:
    """Write down that this actor was shown these citizens on this page.

    ``page`` is a short stable name ("journey", "caseload", "search"). A citizen's look at
    own data is nobody's business and is not written. On a page about one citizen the reason
    stated for looking is found here, so that no view can forget it.
    """
    if not citizens or actor.user_id is None or actor.role == Role.CITIZEN:
        return
    now = timezone.now()
    values = {
        "citizens": list(citizens),
        "employee": actor.employee_id,
        "municipality": actor.municipality,
        "user": actor.user_id,
        "name": actor.name,
        "role": actor.role,
        "page": page,
        "reason": reason,
        "now": now,
        "since": now - AGAIN_AFTER,
    }
    with connection.cursor() as cursor:
        cursor.execute(RECORD, values)
