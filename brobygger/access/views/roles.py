"""Switching between the roles one holds."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access.actions import held_roles, switch_role
from brobygger.access.pages import About, ActorRequest, page
from brobygger.people.roles import Role


@page("access.switch_role", About.OWN)
@require_http_methods(["GET", "POST"])
def role(request: ActorRequest) -> HttpResponse:
    """Show the roles held; a POST takes one on."""
    if request.method == "GET":
        return render(request, "access/role.html", {"roles": held_roles(request.actor)})
    chosen = request.POST.get("role", "")
    switch_role(request.actor, chosen)
    messages.success(request, _("Du er nu %(role)s.") % {"role": Role(chosen).label.lower()})
    return redirect("/")
