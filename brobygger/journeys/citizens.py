"""Taking a citizen in, and changing what we know about where and how to reach them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.changes import tell
from brobygger.journeys import actions
from brobygger.journeys.actions.base import allow
from brobygger.journeys.actions.exceptions import follow_exemption
from brobygger.journeys.models import Event, Journey
from brobygger.people import cpr
from brobygger.people.models import Citizen, CitizenChange, Municipality
from brobygger.ui.errors import UserError

DETAILS = (
    "name",
    "address",
    "postal_code",
    "city",
    "phone",
    "email",
    "has_protected_address",
    "is_exempt_from_digital_mail",
    "interpreter_language",
)
"""What can be changed about a citizen; the CPR number cannot."""
EXEMPTION = "is_exempt_from_digital_mail"


class KnownCitizenError(UserError):
    """The municipality has this citizen already."""

    def __init__(self, citizen: Citizen) -> None:
        super().__init__(_("Borgeren findes allerede i jeres kommune."), "cpr")
        self.citizen = citizen


def take_in(
    actor: Actor,
    *,
    number: cpr.Cpr,
    details: Mapping[str, Any],
    submission_id: UUID | None = None,
    **way_in: Any,
) -> Event:
    """Create a citizen and start the journey; returns the journey's first event.

    ``way_in`` is what ``actions.start`` takes. KnownCitizenError when the number is here.
    """
    first = sent_before(actor, submission_id)
    if first:
        return first
    with transaction.atomic():
        citizen = create(actor, number, details)
        return actions.start(actor, citizen, submission_id=submission_id, **way_in)


def sent_before(actor: Actor, submission_id: UUID | None) -> Event | None:
    """Return what came of the form the first time it was sent."""
    if submission_id is None:
        return None
    rows = Event.objects.filter(municipality=actor.municipality, submission_id=submission_id)
    return rows.select_related("journey").first()


def create(actor: Actor, number: cpr.Cpr, details: Mapping[str, Any]) -> Citizen:
    """Store a new citizen; UserError when the number may not be used or is known."""
    citizen = Citizen(municipality_id=actor.municipality, **details)
    allow(actor, "journeys.start", citizen)
    check_number(actor, number)
    citizen.set_cpr(number)
    try:
        with transaction.atomic():
            citizen.save(force_insert=True)
    except IntegrityError:
        raise KnownCitizenError(with_number(actor, number)) from None
    return citizen


def check_number(actor: Actor, number: cpr.Cpr) -> None:
    """Refuse a CPR number that may not be used in this municipality."""
    allowed = Municipality.objects.values_list("allows_replacement_cpr", flat=True)
    try:
        cpr.check_allowed(
            number,
            demo=settings.DEMO,
            replacements_allowed=allowed.get(pk=actor.municipality),
        )
    except cpr.BadCpr as error:
        raise UserError(str(error), "cpr") from None


def with_number(actor: Actor, number: cpr.Cpr) -> Citizen:
    """Return the municipality's citizen with a CPR number."""
    return Citizen.objects.get(
        municipality=actor.municipality, cpr_fingerprint=cpr.fingerprint(number)
    )


def change(
    actor: Actor, citizen: Citizen, details: Mapping[str, Any], revision: int | None
) -> list[dict[str, Any]]:
    """Change a citizen's details; returns what was changed. UserError on a stale revision."""
    allow(actor, "journeys.edit_citizen", citizen)
    with transaction.atomic():
        locked = Citizen.objects.select_for_update().get(pk=citizen.pk)
        if locked.closed_on:
            raise UserError(_("Borgeren er flyttet, og sagen her er lukket."))
        changes = differences(locked, details)
        if not changes:
            return []
        if revision is not None and revision != locked.revision:
            raise UserError(_("Oplysningerne er ændret imens. Se det nye, og prøv igen."))
        store(actor, locked, changes)
    return changes


def differences(citizen: Citizen, details: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the fields that are to change, before and after."""
    return [
        {"field": name, "before": getattr(citizen, name), "after": details[name]}
        for name in DETAILS
        if name in details and getattr(citizen, name) != details[name]
    ]


def store(actor: Actor, citizen: Citizen, changes: list[dict[str, Any]]) -> None:
    """Write changed details, their history, and the name lists sort by."""
    for item in changes:
        setattr(citizen, item["field"], item["after"])
    citizen.revision += 1
    citizen.save()
    Journey.objects.filter(citizen=citizen).update(citizen_sort_key=citizen.sort_key)
    CitizenChange.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        made_at=timezone.now(),
        made_by=actor.user_id,
        made_by_name=actor.name[:100],
        changes=changes,
    )
    if any(item["field"] == EXEMPTION for item in changes):
        follow_exemption(actor, citizen)
    tell(actor, citizen.pk)
