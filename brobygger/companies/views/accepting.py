"""Coming through the door: the invited person makes an account with a password."""

from django.contrib.auth import login
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from brobygger.access.models import User
from brobygger.access.pages import ActorRequest, open_page
from brobygger.companies.actions import people
from brobygger.companies.forms import AcceptForm
from brobygger.ui.errors import attempt

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@open_page
@sensitive_post_parameters()
@never_cache
def accept(request: ActorRequest, token: str) -> HttpResponse:
    """Choose a password; the second factor is demanded at the next page, as of employees."""
    invitation = people.find_invitation(token)
    if invitation is None:
        return render(request, "companies/invitation_closed.html")
    form = AcceptForm(request.POST or None, initial={"name": invitation.name})
    if request.method == "POST" and form.is_valid():
        name, password = form.cleaned_data["name"], form.cleaned_data["password1"]
        made: list[User] = []
        if attempt(form, lambda: made.append(people.accept(token, name=name, password=password))):
            login(request, made[0], backend=BACKEND)
            return redirect("companies:own")
    return render(request, "companies/accept.html", {"form": form, "invitation": invitation})
