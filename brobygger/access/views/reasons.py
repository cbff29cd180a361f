"""Saying why, before a citizen outside one's own cases is shown (spec 8.4)."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brobygger.access import scope
from brobygger.access.actions import hidden_citizen, state_reason
from brobygger.access.forms import ReasonForm
from brobygger.access.local_path import local_path
from brobygger.access.pages import ActorRequest, page
from brobygger.ui.errors import UserError


@page("access.state_reason")
@require_http_methods(["GET", "POST"])
def reason(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """Ask for the reason, naming nobody before it is given; then go where one was going."""
    citizen = hidden_citizen(request.actor, citizen_id)
    if citizen is None:
        raise Http404
    form = ReasonForm(request.POST or None, initial={"next": request.GET.get("next", "")})
    target = local_path(request.POST.get("next") or request.GET.get("next", ""))
    if scope.visible_citizens(request.actor).filter(pk=citizen.pk).exists():
        return redirect(target)
    if request.method == "POST" and form.is_valid():
        try:
            state_reason(request.actor, citizen, form.cleaned_data["reason"])
        except UserError as error:
            form.add_error(error.field, error.message)
        else:
            return redirect(target)
    return render(request, "access/reason.html", {"form": form})
