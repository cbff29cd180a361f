"""Talks that were held: the contact with the citizen, recorded in seconds."""

from collections.abc import Iterable
from datetime import date
from typing import Unpack

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import Form, act, once
from brobygger.journeys.actions.choices import valid
from brobygger.journeys.actions.talks import Booking, book, booked_talk
from brobygger.journeys.models import Event, Journey, Talk
from brobygger.programmes.kinds import EventKind, Participant


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
    **sent: Unpack[Form],
) -> Event:
    """Record a talk that was held; ``talk`` is the booking it fulfils.

    ``about_agreements``: it was a dialogue about the agreements in Min Plan (else it does
    not count as contact, core element E). ``next_talk`` books the next in the same act.
    The note is the citizen's to read, unless ``withheld_reason`` (third party) is given.
    """
    with act(actor, journey, "journeys.record_contact", **sent) as case:
        facts = {
            "form": valid("form", form),
            "topics": valid("topics", topics),
            "participants": valid("participants", participants),
            "about_agreements": about_agreements,
            "talk": str(booked_talk(case, talk).id) if talk else None,
        }
        event = case.record(
            EventKind.CONTACT_HELD, happened_on, facts, note=note, withheld_reason=withheld_reason
        )
        if next_talk:
            book(case, next_talk)
        return event
