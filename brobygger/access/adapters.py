"""How allauth behaves here."""

import base64
import os
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by an administrator or by invitation, never by signing up."""

    error_messages: ClassVar[dict[str, Any]] = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Kontoen er lukket."),
        "email_password_mismatch": _("E-mail eller adgangskode passer ikke."),
        "incorrect_password": _("Adgangskoden passer ikke."),
        "enter_current_password": _("Skriv din nuværende adgangskode."),
        "too_many_login_attempts": _("Det er forsøgt for mange gange. Vent ti minutter."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up alone."""
        return False

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Say nothing by e-mail where none is set up."""
        if settings.EMAIL_HOST:
            super().send_notification_mail(*args, **kwargs)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors: their secrets are stored encrypted."""

    error_messages: ClassVar[dict[str, Any]] = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("Koden passer ikke. Vent på den næste, og prøv igen."),
    }

    def encrypt(self, text: str) -> str:
        """Hide a secret (AES-256-GCM, random nonce)."""
        nonce = os.urandom(12)
        return base64.b64encode(nonce + _cipher().encrypt(nonce, text.encode(), None)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Open what encrypt made."""
        raw = base64.b64decode(encrypted_text)
        return _cipher().decrypt(raw[:12], raw[12:], None).decode()


def _cipher() -> AESGCM:
    derive = HKDF(SHA256(), length=32, salt=None, info=b"brobygger second factor")
    return AESGCM(derive.derive(settings.SECRET_KEY.encode()))
