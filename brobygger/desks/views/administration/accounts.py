"""The link with which an employee chooses a password; shown once, to be handed over."""

from uuid import UUID

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from brobygger.access.models import User
from brobygger.access.pages import ActorRequest, page
from brobygger.desks.actions import accounts
from brobygger.people.models import Employee
from brobygger.ui.errors import UserError


@page("desks.administer")
@require_POST
@never_cache
def invite(request: ActorRequest, employee_id: UUID) -> HttpResponse:
    """Make (or close and reopen) the account, and show its link this once."""
    employee = get_object_or_404(Employee, municipality=request.actor.municipality, pk=employee_id)
    try:
        link = request.build_absolute_uri(link_for(accounts.invite(request.actor, employee)))
        context = {"employee": employee, "link": link}
    except UserError as error:
        context = {"employee": employee, "problem": error.message}
    return render(request, "desks/administration/invitation.html", context)


def link_for(user: User) -> str:
    """The address on which a password is chosen; it works once, for a few days."""
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
    return path.replace("UID-KEY", key)
