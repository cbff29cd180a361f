"""CPR numbers: reading, masking, hiding and finding them (spec 8.3).

Ten digits with a possible date; no checksum, because it is not guaranteed since 2007.
Replacement numbers (day + 60) belong to nobody and are the only ones test people have.
"""

import base64
import hashlib
import hmac
import os
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.utils.translation import gettext_lazy as _

SHAPE = re.compile(r"(\d{6})[\s-]?(\d{4})")
LOOKS_LIKE_CPR = re.compile(r"\d{5}")
REPLACEMENT_DAYS = 60
"""What is added to the day of birth in a replacement number."""


class BadCpr(ValueError):
    """A text that is no CPR number; the message is for the person who typed it."""


@dataclass(frozen=True, slots=True)
class Cpr:
    """A possible CPR number."""

    digits: str
    born_on: date
    is_replacement: bool

    def __str__(self) -> str:
        return f"{self.digits[:6]}-{self.digits[6:]}"


def looks_like_cpr(text: str) -> bool:
    """Whether somebody meant a number; such text never gets into an address."""
    return bool(LOOKS_LIKE_CPR.search(re.sub(r"[\s.-]", "", text)))


def parse(text: str) -> Cpr:
    """Read a CPR number typed with or without hyphen; raises BadCpr with what is wrong."""
    found = SHAPE.fullmatch(text.strip())
    if not found:
        raise BadCpr(_("Et CPR-nummer har ti cifre, for eksempel 010190-1234."))
    digits = "".join(found.groups())
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    is_replacement = day > REPLACEMENT_DAYS
    try:
        born_on = date(
            _century(int(digits[6]), year) + year,
            month,
            day - REPLACEMENT_DAYS if is_replacement else day,
        )
    except ValueError:
        raise BadCpr(_("De første seks cifre er ikke en mulig fødselsdato.")) from None
    return Cpr(digits, born_on, is_replacement)


def _century(seventh: int, year: int) -> int:
    """The century the seventh digit tells (CPR-kontoret, "Personnummeret i CPR", 2008)."""
    if seventh <= 3:
        return 1900
    if seventh in {4, 9}:
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800


def check_allowed(cpr: Cpr, *, demo: bool, replacements_allowed: bool) -> None:
    """Refuse a number that may not be used here; raises BadCpr.

    The demo takes only numbers that cannot belong to anybody. In production such numbers
    (given to people without a civil registration) are the municipality's choice.
    """
    if demo and not cpr.is_replacement:
        raise BadCpr(_("Demoen tager kun opdigtede numre: læg 60 til dagen (for eksempel 61…)."))
    if not demo and cpr.is_replacement and not replacements_allowed:
        raise BadCpr(_("Erstatningsnumre er ikke slået til i jeres kommune."))


def mask(cpr: Cpr) -> str:
    """Date shown, the last four digits hidden."""
    return f"{cpr.digits[:6]}-••••"


@cache
def _key(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())


def fingerprint(cpr: Cpr) -> str:
    """A keyed hash (64 hex digits) for exact search; says nothing without the key."""
    key = _key(settings.CPR_KEY, b"brobygger cpr search")
    return hmac.new(key, cpr.digits.encode(), hashlib.sha256).hexdigest()


def encrypt(cpr: Cpr) -> str:
    """The number as text that only the key opens (AES-256-GCM, random nonce)."""
    nonce = os.urandom(12)
    key = _key(settings.CPR_KEY, b"brobygger cpr storage")
    return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, cpr.digits.encode(), None)).decode()


def decrypt(stored: str) -> Cpr:
    """Open what encrypt made."""
    raw = base64.b64decode(stored)
    key = _key(settings.CPR_KEY, b"brobygger cpr storage")
    return parse(AESGCM(key).decrypt(raw[:12], raw[12:], None).decode())
