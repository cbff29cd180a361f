"""One carrier per channel, chosen by the settings: an adapter's name, or a dotted path to one."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from brobygger.messages.delivery.outcome import Outcome
from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.models import Channel

HERE = "brobygger.messages.delivery.carriers"
ADAPTERS = {
    Channel.EMAIL: {"smtp": f"{HERE}.smtp.Smtp", "file": f"{HERE}.files.EmailFiles"},
    Channel.SMS: {"gatewayapi": f"{HERE}.sms.GatewayApi", "file": f"{HERE}.files.SmsFiles"},
    Channel.DIGITAL_MAIL: {"file": f"{HERE}.files.DigitalMailFiles"},
}
BATCH = {Channel.EMAIL: 100, Channel.SMS: 1, Channel.DIGITAL_MAIL: 20}
"""How many are taken at once. SMS one by one: all that is in doubt after a crash is that one."""

REPEATED = frozenset({Channel.EMAIL, Channel.DIGITAL_MAIL})
"""Channels on which a repeat is recognised by its key; what was in the air is sent again."""


class Carrier(Protocol):
    """Hands parcels over, one outcome each; made anew for each batch."""

    def carry(self, parcels: Iterable[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
        """Hand over one after the other."""
        ...


def adapter_of(channel: Channel) -> str:
    """The adapter the settings name; empty: the channel is not in use."""
    return str(getattr(settings, f"{channel.name}_ADAPTER", ""))


def open_channels() -> frozenset[Channel]:
    """The channels something can be handed over on."""
    return frozenset(channel for channel in ADAPTERS if adapter_of(channel))


def carrier_of(channel: Channel) -> Carrier:
    """A carrier for one batch."""
    name = adapter_of(channel)
    found: Carrier = import_string(ADAPTERS[channel].get(name, name))()
    return found
