"""Talks that were held: the contact with the citizen, recorded in seconds."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar
from uuid import UUID

from django.db.models import TextChoices
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import act, once
from brobygger.journeys.actions.talks import Booking, book, booked_talk
from brobygger.journeys.models import Event, Journey, Talk
from brobygger.programmes.kinds import ContactForm, EventKind, Participant, Topic
from brobygger.ui.errors import UserError

Choice = TypeVar("Choice", bound=TextChoices)


@once
def record_contact(
    actor: Actor,
    journey: Journey,
    *,
    form: str,
    topics: Iterable[str] = (),
    participants: Iterable[str] = (Participant.CITIZEN,),
    about_agreements: bool = True,
    happened_on: date | None = None,
    note: str = "",
    withheld_reason: str = "",
    talk: Talk | None = None,
    next_talk: Booking | None = None,
    submission_id: UUID | None = None,
    revision: int | None = None,
) -> Event:
    """Record a talk that was held; ``talk`` is the booking it fulfils.

    ``about_agreements``: it was a dialogue about the agreements in Min Plan (else it does
    not count as contact, core element E). ``next_talk`` books the next in the same act.
    The note is the citizen's to read, unless ``withheld_reason`` (third party) is given.
    """
    with act(actor, journey, "journeys.record_contact", submission_id, revision) as case:
        facts = {
            "form": one_of(form, ContactForm, "form"),
            "topics": some_of(topics, Topic, "topics"),
            "participants": some_of(participants, Participant, "participants"),
            "about_agreements": about_agreements,
            "talk": str(booked_talk(case, talk).id) if talk else None,
        }
        event = case.record(
            EventKind.CONTACT_HELD, happened_on, facts, note=note, withheld_reason=withheld_reason
        )
        if next_talk:
            book(case, next_talk)
        return event


def one_of(value: str, choices: type[Choice], field: str) -> str:
    """Return a code that is among the choices; UserError else."""
    if value not in choices.values:
        raise UserError(_("Vælg en af mulighederne."), field)
    return str(choices(value).value)


def some_of(values: Iterable[str], choices: type[Choice], field: str) -> list[str]:
    """Return codes that are all among the choices, each once."""
    return [one_of(value, choices, field) for value in dict.fromkeys(values)]
