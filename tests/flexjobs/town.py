"""A flex-job for the walk over every address: rows alone, the journey stays as it was."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.utils import timezone

from brobygger.flexjobs.models import Employment, FollowUp, PlannedStep, Terms
from brobygger.journeys.models import Journey
from brobygger.people.models import Company, ContactPerson

HOURS = {
    "hours_present": Decimal(8),
    "effective_hours": Decimal(6),
    "intensity": Decimal(75),
}


def write_job(journey: Journey, company: Company, contact: ContactPerson, since: date) -> None:
    """One job with a row of history, a step ahead and a follow-up."""
    now = timezone.now()
    common = {"municipality_id": journey.municipality_id, "citizen_id": journey.citizen_id}
    job = Employment.objects.create(
        **common,
        journey=journey,
        key="walk",
        company=company,
        contact=contact,
        title="Medhjælper",
        agreed_on=since,
        agreed_by="Begge",
        starts_on=since,
        began=True,
        made_at=now,
    )
    Terms.objects.create(
        **common, **HOURS, employment=job, since=since, reason="Aftalt", recorded_at=now
    )
    due = timezone.localdate() + timedelta(days=30)
    PlannedStep.objects.create(
        **common, **HOURS, employment=job, due_on=due, how="Ny opgave", made_at=now
    )
    FollowUp.objects.create(
        **common, journey=journey, employment=job, number=1, held_on=since, begun_at=now
    )


def key_of(
    model: type[Employment] | type[PlannedStep] | type[FollowUp],
) -> Callable[[Any, Any], UUID]:
    """Finds the case's row of a kind."""
    return lambda case, role: model.objects.filter(citizen=case.citizen.pk)[0].pk
