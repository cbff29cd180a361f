"""E-mail over SMTP, one connection per batch."""

import smtplib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from email.errors import HeaderParseError, MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail.backends.smtp import EmailBackend
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from brobygger.messages.calendar.ical import invitation
from brobygger.messages.delivery import wording
from brobygger.messages.delivery.outcome import Outcome, again, dead, sent
from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.delivery.reach import Reach
from brobygger.messages.models import CalendarEntry

PERMANENT = 500
UNUSABLE = (ValueError, MessageError, HeaderParseError, ValidationError)
"""What is raised for an address or a header that could not stand in one line."""


class Smtp:
    """Hands e-mails to the mail server. Every try of a delivery has the same Message-ID."""

    def __init__(self) -> None:
        self.backend = EmailBackend()
        self.is_away = False

    def carry(self, parcels: Iterable[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
        """Send one after the other; a server that is away is not asked again in this batch."""
        try:
            for parcel in parcels:
                yield parcel, self._send(parcel)
        finally:
            self._leave()

    def _send(self, parcel: Parcel) -> Outcome:
        try:
            to, letter = address(parcel.reach.email), email_of(parcel)
        except UNUSABLE:
            return dead(_("E-mailadressen kan ikke bruges."))
        try:
            server = self._server()
        except (OSError, smtplib.SMTPException):
            self.is_away = True
        if self.is_away:
            return again(_("Mailserveren svarer ikke."))
        return self._hand_over(server, to, letter)

    def _server(self) -> smtplib.SMTP:
        if not self.is_away and self.backend.connection is None:
            self.backend.open()
        return self.backend.connection  # type: ignore[return-value]

    def _hand_over(self, server: smtplib.SMTP, to: str, letter: bytes) -> Outcome:
        try:
            server.sendmail(sender(), [to], letter)
        except smtplib.SMTPRecipientsRefused as refused:
            code = max(code for code, _said in refused.recipients.values())
            if code >= PERMANENT:
                return dead(_("Mailserveren kender ikke adressen (%(code)d).") % {"code": code})
            return again(_("Mailserveren tager ikke imod nu (%(code)d).") % {"code": code})
        except smtplib.SMTPDataError as refused:
            if refused.smtp_code >= PERMANENT:
                said = {"code": refused.smtp_code}
                return dead(_("Mailserveren afviste mailen (%(code)d).") % said)
            return again(
                _("Mailserveren tager ikke imod nu (%(code)d).") % {"code": refused.smtp_code}
            )
        except (OSError, smtplib.SMTPException):
            # It may have arrived: the Message-ID is the same next time, so it is one mail.
            self._leave()
            return again(_("Forbindelsen til mailserveren blev afbrudt."))
        return sent()

    def _leave(self) -> None:
        """Say goodbye; what was taken over stays taken over, whatever the answer."""
        with suppress(OSError, smtplib.SMTPException):
            self.backend.close()
        self.backend.connection = None


def email_of(parcel: Parcel) -> bytes:
    """The e-mail as it is sent; raises when an address or a header could not be one line.

    What only this receiver has stands on top: the rest is the same for many, and written once.
    """
    own = (
        f"To: {address(parcel.reach.email)}",
        f"Date: {format_datetime(parcel.delivery.queued_at)}",
        f"Message-ID: <{parcel.delivery.pk}@{sender().rpartition('@')[2] or 'localhost'}>",
    )
    subject, text = wording.subject(parcel), wording.email_text(parcel)
    if parcel.entry is None:
        rest = _same_for_many(settings.DEFAULT_FROM_EMAIL, subject, text)
    else:
        letter = _letter(settings.DEFAULT_FROM_EMAIL, subject, text)
        _invite(letter, parcel.entry, parcel.reach)
        rest = letter.as_bytes()
    return "".join(f"{line}\r\n" for line in own).encode("ascii") + rest


@lru_cache(maxsize=64)
def _same_for_many(author: str, subject: str, text: str) -> bytes:
    return _letter(author, subject, text).as_bytes()


def _letter(author: str, subject: str, text: str) -> EmailMessage:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = author
    letter["Subject"] = subject
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(text)
    return letter


def _invite(letter: EmailMessage, entry: CalendarEntry, reach: Reach) -> None:
    """Lay the appointment in, as an invitation or as what calls it off."""
    letter.add_attachment(
        invitation(entry, reach),
        maintype="text",
        subtype="calendar",
        filename="aftale.ics",
        params={"method": "CANCEL" if entry.is_cancelled else "REQUEST", "charset": "utf-8"},
    )


def address(text: str) -> str:
    """An address fit for a header; raises what ``UNUSABLE`` names for one that is not."""
    validate_email(text)
    local, _at, domain = text.rpartition("@")
    found = Address(username=local, domain=domain.encode("idna").decode()).addr_spec
    if not found.isprintable():
        raise ValueError("an address is one line of what can be printed")
    return found


def sender() -> str:
    """Our own address."""
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
