"""What is written outside. E-mail and SMS say only what their kind says, never a message's text."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.kinds import LONGEST_SMS
from brobygger.messages.models import Message, ReceiverKind


def subject(parcel: Parcel) -> str:
    """The subject of an e-mail; calendars show it too."""
    return _("Ny besked fra %(municipality)s Kommune") % {"municipality": parcel.municipality}


def outside(parcel: Parcel) -> str:
    """The kind's own words, with the time of the appointment where they ask for it."""
    if parcel.kind is None:
        return _("Du har fået en ny besked.")
    if parcel.delivery.count > 1 and parcel.kind.all_count:
        count = parcel.delivery.count
        return ngettext(
            "Du har fået en ny besked.", "Du har fået %(count)d nye beskeder.", count
        ) % {"count": count}
    return str(parcel.kind.outside).replace("{when}", when(parcel))


def when(parcel: Parcel) -> str:
    """The appointment's time, as people say it."""
    if parcel.entry is None:
        return ""
    local = timezone.localtime(parcel.entry.starts_at)
    return f"{date_format(local, 'l j. F')} kl. {local:%H.%M}"


def inbox_address(message: Message) -> str:
    """Where to read it: behind sign-in."""
    names = {
        ReceiverKind.CITIZEN: "messages:own",
        ReceiverKind.EMPLOYEE: "messages:inbox",
        ReceiverKind.CONTACT: "messages:company",
    }
    return settings.SITE_ADDRESS + reverse(names[ReceiverKind(message.receiver_kind)])


def email_text(parcel: Parcel) -> str:
    """The body of an e-mail."""
    return "\n\n".join(
        [
            outside(parcel),
            _("Log ind og læs den her: %(address)s") % {"address": inbox_address(parcel.message)},
            _(
                "Der står ikke personlige oplysninger i denne e-mail. Du kan ikke svare på den. "
                "Du vælger selv påmindelser på din side i Brobygger."
            ),
        ]
    )


def sms_text(parcel: Parcel) -> str:
    """The text of an SMS; the address follows when there is room for it."""
    text = outside(parcel)
    with_address = f"{text} {inbox_address(parcel.message)}"
    return with_address if len(with_address) <= LONGEST_SMS else text


def full_text(parcel: Parcel) -> str:
    """The message itself, for digital mail."""
    municipality = _("%(name)s Kommune") % {"name": parcel.municipality}
    return "\n\n".join(part for part in (parcel.message.text.strip(), municipality) if part)
