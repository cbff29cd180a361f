"""Messages as readable files, for the demo and for trying things out.

A file's name comes from the delivery, so a repeat writes the same file again.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from brobygger.messages.delivery import wording
from brobygger.messages.delivery.carriers.sms import Sms
from brobygger.messages.delivery.carriers.smtp import UNUSABLE, email_of
from brobygger.messages.delivery.outcome import Outcome, again, dead, sent
from brobygger.messages.delivery.parcels import Parcel


def drop(folder: str, parcel: Parcel, content: bytes, ending: str) -> Outcome:
    """Write one file, whole or not at all."""
    name = f"{parcel.delivery.queued_at:%Y-%m-%d}-{parcel.delivery.pk}.{ending}"
    return write(folder, name, content)


def write(folder: str, name: str, content: bytes) -> Outcome:
    """Write a file below the folder of messages."""
    target = Path(settings.MESSAGES_DIR) / folder / name
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half = target.with_name(f".{name}")
        half.write_bytes(content)
        os.replace(half, target)
    except OSError:
        return again(_("Filen kunne ikke skrives."))
    return sent(receipt=f"{folder}/{name}"[:120])


class EmailFiles:
    """E-mails as .eml files."""

    def carry(self, parcels: Iterable[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
        """Write one after the other."""
        for parcel in parcels:
            try:
                content = email_of(parcel)
            except UNUSABLE:
                yield parcel, dead(_("E-mailadressen kan ikke bruges."))
            else:
                yield parcel, drop("e-mail", parcel, content, "eml")


class DigitalMailFiles:
    """Digital mail as text files. A receiver is known by key: no CPR number leaves the house."""

    def carry(self, parcels: Iterable[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
        """Write one after the other."""
        for parcel in parcels:
            lines = [
                f"Til: {parcel.reach.name}",
                f"Fra: {parcel.municipality} Kommune",
                f"Emne: {parcel.message.title}",
                "",
                wording.full_text(parcel),
                "",
            ]
            yield parcel, drop("digital-post", parcel, "\n".join(lines).encode(), "txt")


class SmsFiles(Sms):
    """SMS as text files."""

    def send(self, number: str, text: str, reference: str) -> Outcome:
        """Write one file."""
        return write("sms", f"{reference}.txt", f"Til: +{number}\n\n{text}\n".encode())
