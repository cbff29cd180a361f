"""Who signed in last in this browser, so that a form is only ever sent by the one who wrote it.

At sign-in Django gives the browser a new secret for its forms, so a form made for one person
cannot be posted by the next. When the *same* person signs in again (the session ran out, a form
still stands open in another tab) the secret is kept, and the form still works. A signed cookie
ties person and secret together; it says nothing else and lets nobody in.
"""

from typing import Any

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.core import signing
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare, salted_hmac

COOKIE = "brobygger_last_person"
SALT = "brobygger.access.last_person"
KEPT_SECONDS = 60 * 60 * 24 * 7


def last_person(request: HttpRequest) -> str:
    """The key of the account the browser's forms were made for, else empty."""
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=KEPT_SECONDS)
    except signing.BadSignature:
        return ""
    secret = request.COOKIES.get(settings.CSRF_COOKIE_NAME, "")
    person, digest = kept
    return str(person) if constant_time_compare(digest, _digest(secret)) else ""


@receiver(user_logged_in)
def keep_forms_of_same_person(request: HttpRequest | None, user: Any, **kwargs: Any) -> None:
    """Keep the secret of the forms when the one who signs in is the one who made them."""
    if request is None:
        return
    if last_person(request) == str(user.pk):
        request.META["CSRF_COOKIE"] = request.COOKIES[settings.CSRF_COOKIE_NAME]
    request.META[COOKIE] = str(user.pk)


def write(request: HttpRequest, response: HttpResponse) -> None:
    """Remember whoever signed in during this request."""
    person, secret = request.META.get(COOKIE), request.META.get("CSRF_COOKIE")
    if person and secret:
        response.set_cookie(
            COOKIE,
            signing.dumps([person, _digest(secret)], salt=SALT),
            max_age=KEPT_SECONDS,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )


def _digest(secret: str) -> str:
    return salted_hmac(SALT, secret, algorithm="sha256").hexdigest()
