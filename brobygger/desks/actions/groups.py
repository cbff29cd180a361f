"""A group session: one act, a group contact on each journey (spec 4.3).

It supplements the individual talks; whether it meets the cadence is the municipality's choice
(``JourneySettings.group_talks_count``, off unless chosen).
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions import record_contact
from brobygger.journeys.forms.talks import AS_PARTICIPANT
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import ContactForm, Participant
from brobygger.ui.errors import UserError


def hold_group(
    actor: Actor,
    journeys: Iterable[Journey],
    *,
    title: str,
    happened_on: date,
    topics: Iterable[str] = (),
    note: str = "",
    submission_id: UUID,
) -> list[Event]:
    """Record the session on each journey, or on none. Nobody stands on another's journey."""
    me = AS_PARTICIPANT.get(actor.role) if actor.role else None
    words = f"{title}. {note}".strip() if note else f"{title}."
    with transaction.atomic():
        return [
            _record(
                actor,
                journey,
                form=ContactForm.GROUP.value,
                topics=list(topics),
                participants=[Participant.CITIZEN.value, *([me.value] if me else [])],
                happened_on=happened_on,
                note=words,
                submission_id=uuid5(submission_id, str(journey.pk)),
            )
            for journey in sorted(journeys, key=lambda one: one.pk)
        ]


def _record(actor: Actor, journey: Journey, **facts: object) -> Event:
    """One journey's contact; a refusal says whose."""
    try:
        return record_contact(actor, journey, **facts)  # type: ignore[arg-type]
    except UserError as error:
        words = _("%(name)s: %(message)s")
        given = {"name": journey.citizen.name, "message": error.message}
        raise UserError(words % given, error.field) from error
