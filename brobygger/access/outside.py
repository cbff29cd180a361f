"""Looks outside the caseload, for the leader: who gave which reason, and what was seen with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models import Grant, User, ViewedCitizen
from brobygger.access.page_names import in_words
from brobygger.people.models import TeamMembership
from brobygger.people.roles import Role


@dataclass(frozen=True, slots=True)
class OutsideLook:
    """One stated reason and the pages that were opened with it."""

    grant: Grant
    role: str
    pages: list[str]
    last_seen_at: datetime | None


def stated_reasons(actor: Actor, name: str = "") -> models.QuerySet[Grant]:
    """Reasons given by the leader's own people, or for the leader's own cases, newest first."""
    teams = TeamMembership.objects.filter(
        municipality=actor.municipality, employee=actor.employee_id
    ).values("team")
    people = TeamMembership.objects.filter(municipality=actor.municipality, team__in=teams).values(
        "employee"
    )
    cases = scope.active_grants(actor).exclude(cause=Grant.Cause.REASON).values("citizen")
    rows = Grant.objects.filter(
        Q(employee__in=people) | Q(citizen__in=cases),
        municipality=actor.municipality,
        cause=Grant.Cause.REASON,
    )
    if name:
        rows = rows.filter(employee__name__icontains=name)
    return rows.select_related("employee", "citizen").order_by("-starts_at", "-id")


def with_pages(grants: Sequence[Grant]) -> Iterator[OutsideLook]:
    """Each reason with what was opened while it lasted."""
    seen = _seen(grants)
    for grant in grants:
        mine = [
            row
            for row in seen
            if row.citizen_id == grant.citizen_id
            and row.employee_id == grant.employee_id  # type: ignore[attr-defined]
            and grant.starts_at <= row.seen_at < (grant.ends_at or row.seen_at)
        ]
        pages = list(dict.fromkeys(in_words(row.page) for row in mine))
        last = max((row.seen_at for row in mine), default=None)
        yield OutsideLook(grant, str(Role(grant.role).label), pages, last)


def _seen(grants: Sequence[Grant]) -> list[ViewedCitizen]:
    """The looks at these citizens by these people since the oldest of the reasons."""
    if not grants:
        return []
    employees = {
        user.pk: user.employee_id
        for user in User.objects.filter(employee__in=[grant.employee_id for grant in grants])
    }
    rows = ViewedCitizen.objects.filter(
        municipality=grants[0].municipality_id,
        citizen__in=[grant.citizen_id for grant in grants],
        user_id__in=employees,
        seen_at__gte=min(grant.starts_at for grant in grants),
    )
    found = list(rows.order_by("seen_at", "id"))
    for row in found:
        row.employee_id = employees[row.user_id]  # type: ignore[attr-defined]
    return found
