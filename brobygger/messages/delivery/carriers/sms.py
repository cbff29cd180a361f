"""SMS: what every provider's adapter shares, and GatewayAPI's REST format.

Another provider is a subclass of ``Sms`` with a ``send`` of its own, named by dotted path in
``SMS_ADAPTER``.
"""

import json
import re
from collections.abc import Iterable, Iterator
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from django.conf import settings
from django.utils.translation import gettext as _

from brobygger.messages.delivery import wording
from brobygger.messages.delivery.outcome import Outcome, again, dead, doubtful, sent
from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.kinds import LONGEST_SMS

DANISH = "45"
TIMEOUT_SECONDS = 20


class Sms:
    """Checks number and length; a provider sends."""

    def carry(self, parcels: Iterable[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
        """Send one after the other."""
        for parcel in parcels:
            yield parcel, self._checked(parcel)

    def _checked(self, parcel: Parcel) -> Outcome:
        number, text = msisdn(parcel.reach.phone), wording.sms_text(parcel)
        if not number:
            return dead(_("Telefonnummeret kan ikke bruges."))
        if len(text) > LONGEST_SMS:
            return dead(
                _("Teksten er på %(length)d tegn. En SMS må have 150.") % {"length": len(text)}
            )
        return self.send(number, text, str(parcel.delivery.pk))

    def send(self, number: str, text: str, reference: str) -> Outcome:
        """Hand one SMS to the provider. ``number``: digits with the country's first."""
        raise NotImplementedError


def msisdn(text: str) -> str:
    """A number as providers take it: digits, the country's first; empty when it is none."""
    digits = re.sub(r"[\s().\-/]", "", text)
    if re.fullmatch(r"[2-9][0-9]{7}", digits):
        return DANISH + digits
    found = re.fullmatch(r"(?:\+|00)([1-9][0-9]{7,14})", digits)
    return found[1] if found else ""


class GatewayApi(Sms):
    """GatewayAPI's REST interface (POST /rest/mtsms, JSON, documented at gatewayapi.com/docs)."""

    address = "https://gatewayapi.com/rest/mtsms"

    def send(self, number: str, text: str, reference: str) -> Outcome:
        """Send; whatever leaves it open whether the provider has it is a doubt."""
        try:
            with urlopen(self._request(number, text, reference), timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310  checked in _request
                return _accepted(json.loads(answer.read()))
        except HTTPError as refused:
            return _refused(refused.code)
        except URLError as error:
            # Raised while connecting: nothing was sent. A timeout says nothing of the kind.
            if isinstance(error.reason, TimeoutError):
                return doubtful(_("SMS-tjenesten svarede ikke i tide."))
            return again(_("SMS-tjenesten svarer ikke."))
        except (OSError, HTTPException, ValueError):
            return doubtful(_("SMS-tjenestens svar kunne ikke læses."))

    def _request(self, number: str, text: str, reference: str) -> Request:
        address = settings.SMS_URL or self.address
        parts = urlsplit(address)
        if parts.scheme != "https" and parts.hostname not in {"127.0.0.1", "localhost"}:
            raise URLError("only over TLS")
        body = {
            "sender": settings.SMS_SENDER[:11],
            "message": text,
            "recipients": [{"msisdn": int(number)}],
            "userref": reference,
            "encoding": "UTF8",
        }
        return Request(  # noqa: S310  the scheme is checked above
            address,
            data=json.dumps(body).encode(),
            headers={
                "Authorization": f"Token {settings.SMS_TOKEN}",
                "Content-Type": "application/json",
                "Accept": "application/json",
            },
            method="POST",
        )


def _accepted(answer: Any) -> Outcome:
    ids = answer.get("ids") if isinstance(answer, dict) else None
    if not ids:
        return doubtful(_("SMS-tjenestens svar kunne ikke læses."))
    return sent(receipt=str(ids[0])[:120])


def _refused(code: int) -> Outcome:
    """What a refusal means: ours to mend (try again), the message's fault, or nobody knows."""
    said = {"code": code}
    if code in {401, 403, 429, 503}:
        return again(_("SMS-tjenesten tager ikke imod nu (%(code)d).") % said)
    if code < 500:
        return dead(_("SMS-tjenesten afviste beskeden (%(code)d).") % said)
    return doubtful(_("SMS-tjenesten fejlede undervejs (%(code)d).") % said)
