"""Letters on paper."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.documents.rendering import pdf
from brobygger.messages.models import Delivery, Message, ReceiverKind
from brobygger.people.models import Citizen

TEMPLATE = "messages/typst/letter.typ"


def letter_pdf(delivery: Delivery) -> bytes:
    """One letter as PDF/UA, with the receiver's address for a window envelope."""
    citizen, message = delivery.citizen, delivery.message
    if citizen is None:
        raise ValueError("a letter is about a citizen")
    return pdf(
        TEMPLATE,
        {
            "title": message.title.strip() or _("Besked"),
            "to": _lines(message, citizen),
            "sender": _("%(name)s Kommune") % {"name": citizen.municipality.name},
            "day": date_format(timezone.localdate(delivery.queued_at), "j. F Y"),
            "text": message.text,
        },
    )


def _lines(message: Message, citizen: Citizen) -> list[str]:
    """Where it goes: to somebody outside, else to the citizen."""
    if message.receiver_kind == ReceiverKind.OUTSIDE:
        return message.name.split("\n")
    place = f"{citizen.postal_code} {citizen.city}".strip()
    return [line for line in (citizen.name, citizen.address, place) if line]
