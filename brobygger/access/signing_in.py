"""Asking somebody to sign in, without losing what was typed."""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse

from brobygger.access.pages import ActorRequest


def ask_to_sign_in(request: ActorRequest) -> HttpResponse:
    """Send somebody who is not signed in to the sign-in page, and back afterwards."""
    return redirect_to_login(request.get_full_path())


def second_factor_missing(request: ActorRequest) -> HttpResponse | None:
    """The page that asks for a second factor, when the account needs one and has none."""
    return None
