"""Telling the people around a citizen that something did not arrive: they can do something."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.messages import people, receivers
from brobygger.messages.actions.posting import Notice, post
from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.models import ReceiverKind

UNDELIVERED = "messages.undelivered"


def tell(code: str, parcels: Iterable[Parcel]) -> None:
    """Post to whoever the citizen writes to. Runs in the transaction of the outcome."""
    post(Actor.system(code), *(notice for parcel in parcels for notice in _notices(parcel)))


def _notices(parcel: Parcel) -> Iterable[Notice]:
    if parcel.message.receiver_kind != ReceiverKind.CITIZEN:
        return
    around = people.around(parcel.message.receiver)
    if around is None:
        return
    said = {"channel": parcel.delivery.get_channel_display(), "title": parcel.message.title}
    yield Notice(
        UNDELIVERED,
        f"delivery:{parcel.delivery.pk}",
        [receivers.employee(key) for key in around.employees],
        text=_("“%(title)s” nåede ikke frem som %(channel)s. Ret adresse eller nummer, eller ring.")
        % said,
        citizen_id=parcel.message.receiver,
        gather=f"undelivered:{parcel.message.receiver}",
    )
