"""Letters on paper."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.documents.rendering import pdf
from brobygger.messages.models import Delivery

TEMPLATE = "messages/typst/letter.typ"


def letter_pdf(delivery: Delivery) -> bytes:
    """One letter as PDF/UA, with the receiver's address for a window envelope."""
    citizen, message = delivery.citizen, delivery.message
    if citizen is None:
        raise ValueError("a letter goes to a citizen")
    place = f"{citizen.postal_code} {citizen.city}".strip()
    return pdf(
        TEMPLATE,
        {
            "title": message.title.strip() or _("Besked"),
            "to": [line for line in (citizen.name, citizen.address, place) if line],
            "sender": _("%(name)s Kommune") % {"name": citizen.municipality.name},
            "day": date_format(timezone.localdate(delivery.queued_at), "j. F Y"),
            "text": message.text,
        },
    )
