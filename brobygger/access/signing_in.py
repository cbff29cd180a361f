"""Asking somebody to sign in, without losing what was typed."""

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from brobygger.access import carrying, second_factor
from brobygger.access.pages import ActorRequest

READING = frozenset({"GET", "HEAD"})


def ask_to_sign_in(request: ActorRequest) -> HttpResponse:
    """Send a reader to the sign-in page and back; answer a form with one that carries it.

    A script's request is answered in the same way, with 401, so that the page it came from can
    ask in a dialog (static/access/sign_in_again.js).
    """
    if request.method in READING and not request.htmx:  # type: ignore[attr-defined]
        return redirect_to_login(request.get_full_path())
    from brobygger.access.views.sign_in_again import show

    return show(request, carrying.from_expired(request))


def second_factor_missing(request: ActorRequest) -> HttpResponse | None:
    """The page that sets up a second factor, when the account needs one and has used none."""
    if not second_factor.is_demanded(request.user) or second_factor.was_used(request):  # type: ignore[arg-type]
        return None
    messages.info(
        request,
        _("Sæt en ekstra lås på, før du går i gang: en app med koder, en passkey eller en nøgle."),
    )
    return redirect("mfa_index")
