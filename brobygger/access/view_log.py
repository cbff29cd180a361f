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

INSERT = """
WITH fresh AS (
  SELECT unnest(%(citizens)s::uuid[]) AS citizen
  EXCEPT
  SELECT citizen_id FROM access_viewedcitizen
  WHERE municipality_id = %(municipality)s AND citizen_id = ANY(%(citizens)s::uuid[])
  AND user_id = %(user)s AND page = %(page)s AND seen_at > %(since)s
), shown AS (
  INSERT INTO access_view (municipality_id, seen_at, user_id, name, role, workplace, page,
                           reason, transaction_id)
  SELECT %(municipality)s, %(now)s, %(user)s, %(name)s, %(role)s, m.name, %(page)s,
         COALESCE(NULLIF(%(reason)s, ''), (
           SELECT g.reason FROM access_grant g WHERE g.municipality_id = %(municipality)s
           AND g.citizen_id = %(only)s AND g.employee_id = %(employee)s AND g.role = %(role)s
           AND g.cause = 'reason' AND g.starts_at <= %(now)s AND g.ends_at > %(now)s
           ORDER BY g.starts_at DESC LIMIT 1), ''),
         pg_current_xact_id()::text::bigint
  FROM people_municipality m WHERE m.code = %(municipality)s AND EXISTS (SELECT 1 FROM fresh)
  RETURNING id
)
INSERT INTO access_viewedcitizen (municipality_id, view_id, citizen_id, user_id, page, seen_at)
SELECT %(municipality)s, shown.id, fresh.citizen, %(user)s, %(page)s, %(now)s FROM shown, fresh
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
        "only": next(iter(citizens)) if len(citizens) == 1 else None,
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
        cursor.execute(INSERT, values)
