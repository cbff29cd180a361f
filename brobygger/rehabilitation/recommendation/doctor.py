"""The copy to the citizen's doctor: a letter, sent when the citizen says yes (spec 2.3).

The message that asks for the letter is also what is remembered of it; its receiver is the document.
"""

from dataclasses import replace
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access import consents
from brobygger.access.actor import Actor
from brobygger.access.consent_actions import give
from brobygger.access.models.consents import ConsentWay
from brobygger.documents.models import Document, Field
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.messages import actions as messages
from brobygger.messages import receivers
from brobygger.messages.actions import Notice
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.models import Delivery, DeliveryState, Message
from brobygger.programmes.catalogue import programme
from brobygger.programmes.shapes import Action
from brobygger.rehabilitation.preparatory.kind import KEY as PREPARATORY
from brobygger.ui.errors import UserError

SEND = "rehabilitation.send_to_doctor"
CONSENT, SAID, NAMED = "general_practitioner", "13.gp_consent", "1.1/doctor"

COPY = Kind(
    "rehabilitation.doctor_copy",
    gettext_lazy("Kopi af rehabiliteringsteamets indstilling"),
    outside=gettext_lazy("Et brev er på vej."),
    paper=Paper.ALWAYS,
)


def consent_kind() -> consents.Kind:
    """What the citizen is asked; a letter that has not gone when it is taken back, never goes."""
    return consents.Kind(
        CONSENT,
        gettext_lazy("Kopi til min læge"),
        gettext_lazy("I må sende en kopi af teamets indstilling til min egen læge."),
        gettext_lazy(
            "Vi sender ikke mere til din læge. Det, vi har sendt, kan vi ikke hente tilbage."
        ),
        order=20,
        changed=follow_consent,
    )


def follow_consent(actor: Actor, citizen_id: UUID, is_given: bool) -> None:
    """Take back what waits to be printed when the citizen takes the yes back."""
    if not is_given:
        messages.take_back(actor, COPY.key, citizen_id)


def hear(actor: Actor, document: Document) -> None:
    """A yes said at the meeting is a consent like any other: seen, and taken back, in one place."""
    if _said_yes(document):
        # Who writes the recommendation writes what was said, also a member of the team.
        on_behalf = replace(actor, is_system=True)
        version = consents.kind_of(CONSENT).version
        give(on_behalf, document.citizen, CONSENT, version, ConsentWay.SPOKEN)


def may_have(actor: Actor, document: Document) -> bool:
    """Whether the citizen said yes at the meeting, and has not taken it back since."""
    return _said_yes(document) and consents.is_given(actor, document.citizen_id, CONSENT)


def send(actor: Actor, journey: Journey, document: Document, lines: list[str]) -> None:
    """Ask for the letter, with the lines of its address, and tick the step. Twice is once."""
    if not actor.may(SEND):
        raise PermissionDenied
    with transaction.atomic():
        Journey.objects.select_for_update(no_key=True).filter(pk=journey.pk).first()
        consents.require(actor, document.citizen_id, CONSENT)
        if not (document.is_locked and _said_yes(document)):
            raise UserError(_("Borgeren sagde ikke ja til en kopi til lægen på mødet."))
        if copy_of(document) is None:
            messages.post(actor, _letter(journey, document, lines))
            _tick(actor, journey)


def copy_of(document: Document) -> Message | None:
    """What was sent to the doctor, or waits to be."""
    rows = Message.objects.filter(
        municipality=document.municipality_id, kind=COPY.key, receiver=document.pk
    )
    return rows.first()


def sent(copy: Message) -> Delivery | None:
    """The letter that has gone; None while it waits."""
    return copy.deliveries.filter(state=DeliveryState.SENT).first()


def named_doctor(document: Document) -> str:
    """Who the doctor is, as the preparatory part says."""
    fields = Field.objects.filter(
        municipality=document.municipality_id,
        document__subject_id=document.subject_id,
        document__kind=PREPARATORY,
        key=NAMED,
    )
    return fields.order_by("-document__number").values_list("text", flat=True).first() or ""


def _said_yes(document: Document) -> bool:
    rows = Field.objects.filter(municipality=document.municipality_id, document=document)
    return rows.filter(key=SAID, text="yes").exists()


def _letter(journey: Journey, document: Document, lines: list[str]) -> Notice:
    citizen = journey.citizen
    text = _(
        "Til læge for %(name)s, født %(born)s.\n\n"
        "%(name)s har sagt ja til, at I får en kopi af rehabiliteringsteamets indstilling. "
        "Den er lagt ved.\n\n"
        "Indstillingen er et råd til kommunen, som afgør sagen."
    )
    said = {"name": citizen.name, "born": date_format(citizen.born_on, "j. F Y")}
    return Notice(
        COPY.key,
        f"document:{document.pk}",
        [receivers.outside(document.pk, lines)],
        text=text % said,
        citizen_id=document.citizen_id,
        link=reverse("documents:pdf", args=[document.pk]),
    )


def _tick(actor: Actor, journey: Journey) -> None:
    recipes = programme(journey.programme, journey.version).recipes
    for step in (step for recipe in recipes for step in recipe.steps):
        if step.action == Action.DOCTOR:
            journeys.tick_step(replace(actor, is_system=True), journey, step=step.key)
