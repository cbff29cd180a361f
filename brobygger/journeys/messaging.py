"""What journeys tell the room of messages: whom a citizen writes to, and what falls due."""

from collections.abc import Iterator
from datetime import date
from typing import cast
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from brobygger.journeys.models import Duty, Journey, JourneyState
from brobygger.messages import receivers
from brobygger.messages.people import Around
from brobygger.messages.receivers import Receiver
from brobygger.messages.reminders import Due
from brobygger.people.models import Substitution
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyState


def around(citizen_id: UUID) -> Around | None:
    """Who answers the citizen: the coach, else the caseworker, and today's substitutes."""
    rows = Journey.objects.filter(citizen=citizen_id).exclude(state=JourneyState.ENDED)
    journey = rows.select_related("job_coach", "caseworker").first()
    if journey is None:
        return None
    closest = journey.job_coach or journey.caseworker
    if closest is None:
        return Around(journey.pk, (), "")
    role = Role.JOB_COACH if journey.job_coach else Role.CASEWORKER
    today = timezone.localdate()
    substitutes = Substitution.objects.filter(
        absent=closest, first_day__lte=today, last_day__gte=today
    ).values_list("substitute", flat=True)
    return Around(journey.pk, (closest.pk, *substitutes), closest.name, str(role.label))


def falling_due(code: str, first: date, last: date) -> Iterator[Due]:
    """Open duties: the responsible employee's, and the citizen's own."""
    rows = Duty.objects.filter(
        municipality=code, state=DutyState.OPEN, due_on__gte=first, due_on__lte=last
    )
    for duty in rows.select_related("journey").order_by("due_on", "id").iterator():
        rule = programme(duty.journey.programme, duty.journey.version).rule(duty.rule)
        if duty.responsible_id:
            to, link = receivers.employee(duty.responsible_id), _case(duty)
            yield _due(duty, to, str(rule.title), link)
        if duty.role == Role.CITIZEN:
            words = str(rule.title_for_citizen or rule.title)
            yield _due(duty, receivers.citizen(duty.citizen_id), words, reverse("desks:own"))


def _due(duty: Duty, to: Receiver, what: str, link: str) -> Due:
    due_on = cast(date, duty.due_on)  # only those with a date are asked for
    return Due(f"duty:{duty.pk}", to, due_on, f"{what}.", link, duty.citizen_id)


def _case(duty: Duty) -> str:
    return reverse("desks:journey", args=[duty.journey_id])
