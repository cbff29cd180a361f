"""Booked talks on the worklist: those nobody has answered for, today's and the week's."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.journeys.models import Talk, TalkState
from brobygger.people.models import Substitution
from brobygger.people.roles import Role

DAYS_BACK, DAYS_AHEAD, SHOWN = 30, 7, 12
JOINED = ("citizen", "employee")
READ = ("journey", "starts_at", "form", "place", "citizen__name", "employee__name")


def on_the_desk(actor: Actor) -> list[Talk]:
    """The actor's (and absent colleagues') booked talks, oldest first; a leader's: today's."""
    today = timezone.make_aware(datetime.combine(timezone.localdate(), time.min))
    rows = Talk.objects.visible_to(actor).filter(state=TalkState.BOOKED)
    if actor.role == Role.TEAM_LEADER:
        rows = rows.filter(_between(today, today + timedelta(days=1)))
    else:
        span = _between(today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD))
        rows = rows.filter(span, Q(employee=actor.employee_id) | _of_absent(actor))
    return list(rows.select_related(*JOINED).only(*READ).order_by("starts_at", "id")[:SHOWN])


def groups(talks: Iterable[Talk], now: datetime) -> list[tuple[str, list[Talk]]]:
    """Talks under "past", "today" and "week"; empty groups are left out."""
    today = timezone.localdate(now)
    found: dict[str, list[Talk]] = {"past": [], "today": [], "week": []}
    for talk in talks:
        on = timezone.localdate(talk.starts_at)
        found["past" if on < today else "today" if on == today else "week"].append(talk)
    return [(name, rows) for name, rows in found.items() if rows]


def _of_absent(actor: Actor) -> Q:
    today = timezone.localdate()
    absent = Substitution.objects.filter(
        municipality=actor.municipality,
        substitute=actor.employee_id,
        first_day__lte=today,
        last_day__gte=today,
    )
    return Q(employee__in=absent.order_by().values("absent"))


def _between(start: datetime, end: datetime) -> Q:
    return Q(starts_at__gte=start, starts_at__lt=end)
