"""What the journey is told of the plan: its duties follow from it (``journeys.actions.Told``)."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from brobygger.journeys.actions import Told
from brobygger.plan.models import Activity, Agreement, AgreementState
from brobygger.programmes.kinds import EventKind


def agreement_made(row: Agreement) -> Told:
    """Somebody is to say by a day what came of it."""
    facts = {"agreement": str(row.pk), "due_on": row.due_on.isoformat()}
    return Told(EventKind.AGREEMENT_MADE, facts)


def agreement_answered(row: Agreement) -> Told:
    """It was said."""
    facts = {"agreement": str(row.pk), "state": str(row.state)}
    return Told(EventKind.AGREEMENT_ANSWERED, facts)


def activity_planned(row: Activity) -> Told:
    """It asks for statuses from its start, and for a closing one at its end."""
    facts = {
        "activity": str(row.pk),
        "starts_on": row.starts_on.isoformat(),
        "ends_on": row.ends_on.isoformat() if row.ends_on else None,
    }
    return Told(EventKind.ACTIVITY_PLANNED, facts)


def activity_reported(row: Activity, *, is_closing: bool) -> Told:
    """How it goes was said."""
    facts = {"activity": str(row.pk), "closing": "yes" if is_closing else None}
    return Told(EventKind.ACTIVITY_REPORTED, facts)


def standing_open(citizen_id: UUID, besides: Iterable[Told]) -> Iterator[Told]:
    """What a new journey is told of a plan that was there before it.

    ``besides``: what the act that comes upon it tells anyway.
    """
    known = {one.facts.get("agreement") or one.facts.get("activity") for one in besides}
    agreements = Agreement.objects.filter(citizen=citizen_id, state=AgreementState.OPEN)
    activities = Activity.objects.filter(citizen=citizen_id, ended_on__isnull=True)
    for agreement in agreements:
        if str(agreement.pk) not in known:
            yield agreement_made(agreement)
    for activity in activities:
        if str(activity.pk) not in known:
            yield activity_planned(activity)
