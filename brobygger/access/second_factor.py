"""Who needs a second factor, and whether this session was opened with one (decisions).

allauth writes in the session how somebody signed in; so the question costs no query.
"""

from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import (
    clear_authentication_records,
    record_authentication,
)
from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_removed
from django.conf import settings
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from brobygger.access.models import User
from brobygger.people.roles import Role

STRONG_METHODS = frozenset({"mfa", "socialaccount"})
"""TOTP, passkey or recovery code; or a broker that demanded the level of assurance itself."""


def is_demanded(user: User) -> bool:
    """Everybody but citizens; not the demo's personas, who are nobody."""
    return user.role != Role.CITIZEN and not (settings.DEMO and user.persona)


def was_used(request: HttpRequest) -> bool:
    """Whether this session was opened with one."""
    records = get_authentication_records(request, request.user)
    return any(record.get("method") in STRONG_METHODS for record in records)


@receiver(post_save, sender=Authenticator)
def count_as_used(instance: Authenticator, created: bool, **kwargs: Any) -> None:
    """Setting one up proves that one has it."""
    request = context.request
    is_factor = instance.type != Authenticator.Type.RECOVERY_CODES
    if created and is_factor and request and request.user == instance.user:
        record_authentication(request, instance.user, "mfa", type=instance.type)


@receiver(authenticator_removed)
def ask_again(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """With the last one gone the session is as weak as its password."""
    if not Authenticator.objects.filter(user=user).exists():
        clear_authentication_records(request)
