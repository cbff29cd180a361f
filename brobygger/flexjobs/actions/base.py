"""What the acts share: the rows kept from others, the facts of an event, hours in other jobs."""

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from brobygger.flexjobs.models import Employment, Terms
from brobygger.flexjobs.rules import Hours
from brobygger.journeys.actions.base import Case
from brobygger.journeys.models import Journey, JourneyState
from brobygger.programmes.kinds import JOB_GOES_ON
from brobygger.ui.errors import UserError

PERMISSION = "journeys.record_job"


def refuse_if_left(case: Case) -> None:
    """A journey that ended for another reason than its hours takes no more changes."""
    if has_left(case.journey):
        raise UserError(_("Forløbet er afsluttet og kan ikke ændres."))


def has_left(journey: Journey) -> bool:
    """Whether the citizen left, so that flex-jobs are not followed up any more."""
    return journey.state == JourneyState.ENDED and journey.end_reason not in JOB_GOES_ON


def locked(case: Case, employment: Employment) -> Employment:
    """The employment as it stands, kept from others."""
    return Employment.objects.select_for_update(of=("self",)).get(
        pk=employment.pk, journey=case.journey.pk
    )


def running(case: Case, employment: Employment) -> Employment:
    """The same; UserError when it has ended."""
    row = locked(case, employment)
    if row.ended_on:
        raise UserError(_("Fleksjobbet er ophørt."))
    return row


def begun(case: Case, employment: Employment) -> Employment:
    """The same, which must have begun."""
    row = running(case, employment)
    if not row.began:
        raise UserError(_("Fleksjobbet er ikke begyndt endnu. Registrér første dag først."))
    return row


def hours_elsewhere(case: Case, key: str) -> Decimal:
    """Effective hours a week in the journey's other jobs."""
    others = [job for job in case.standing.running if job.key != key]
    return sum((job.effective_hours for job in others), Decimal(0))


def told(employment: Employment, hours: Hours, **more: Any) -> dict[str, Any]:
    """The facts of an event about a job's hours."""
    return {
        "employment": employment.key,
        "effective_hours": plain(hours.effective),
        "hours_present": plain(hours.present),
        "intensity": plain(hours.intensity),
        "company": employment.company.name,
        **more,
    }


def plain(figure: Decimal) -> str:
    """A figure as events keep it: without needless zeros."""
    return f"{figure.normalize():f}"


def rows_in_force(employment: Employment) -> list[Terms]:
    """The history, oldest first."""
    return list(employment.terms.filter(replaced_at__isnull=True).order_by("since", "id"))
