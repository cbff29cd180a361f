"""How long the view log is kept: whole months, and each month's last seal for ever."""

from datetime import UTC, datetime

from django.db import connections, transaction
from django.utils import timezone

from brobygger.people.models import Municipality

DROP_CITIZENS = (
    "DELETE FROM access_viewedcitizen c USING access_viewseal s WHERE s.municipality_id = %(code)s"
    " AND c.municipality_id = %(code)s AND c.view_id = s.view_id AND s.month < %(kept_from)s"
)
DROP_REFUSALS = (
    "DELETE FROM access_refusal WHERE municipality_id = %(code)s AND refused_at < %(kept_at)s"
)
DROP_LOOKS = (
    "DELETE FROM access_view v USING access_viewseal s WHERE s.municipality_id = %(code)s"
    " AND v.municipality_id = %(code)s AND v.id = s.view_id AND s.month < %(kept_from)s"
)
DROP_SEALS = (
    "DELETE FROM access_viewseal s WHERE s.municipality_id = %(code)s AND s.month < %(kept_from)s"
    " AND EXISTS (SELECT 1 FROM access_viewseal later WHERE later.municipality_id = %(code)s"
    " AND later.month = s.month AND later.position > s.position)"
)


def first_month_kept(municipality: Municipality, now: datetime | None = None) -> str:
    """The oldest month whose rows are still there, as 2026-11."""
    now = (now or timezone.now()).astimezone(UTC)
    months = now.year * 12 + now.month - 1 - municipality.view_log_months
    return f"{months // 12:04}-{months % 12 + 1:02}"


def drop_old_months(municipality: Municipality) -> int:
    """Drop what is past retention, as the owner of the tables; returns the number of looks."""
    kept_from = first_month_kept(municipality)
    kept_at = datetime.fromisoformat(f"{kept_from}-01T00:00:00+00:00")
    values: dict[str, str | datetime] = {
        "code": municipality.pk,
        "kept_from": kept_from,
        "kept_at": kept_at,
    }
    with transaction.atomic(using="owner"), connections["owner"].cursor() as cursor:
        for statement in (DROP_CITIZENS, DROP_REFUSALS, DROP_LOOKS):
            cursor.execute(statement, values)
        dropped = int(cursor.rowcount)
        cursor.execute(DROP_SEALS, values)
    return dropped
