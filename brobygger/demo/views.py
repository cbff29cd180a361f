"""Signing in as somebody from the demo. Exists only with DEMO=1 (see config.urls)."""

from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brobygger.access.models import User
from brobygger.access.pages import open_page
from brobygger.demo.personas import BY_KEY, PERSONAS

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@open_page
@require_http_methods(["GET", "POST"])
def personas(request: HttpRequest) -> HttpResponse:
    """Show the personas; a POST of one of them signs in."""
    if request.method == "POST":
        return sign_in(request, request.POST.get("persona", ""))
    made = set(User.objects.exclude(persona="").values_list("persona", flat=True))
    known = [persona for persona in PERSONAS if persona.key in made]
    return render(request, "demo/personas.html", {"personas": known})


def sign_in(request: HttpRequest, key: str) -> HttpResponse:
    """Sign in as a persona, in the role it stands for."""
    user = User.objects.filter(persona=key).first() if key in BY_KEY else None
    if user is None:
        raise Http404
    user.active_role = BY_KEY[key].role
    user.save(update_fields=["active_role"])
    login(request, user, backend=BACKEND)
    return redirect("/")
