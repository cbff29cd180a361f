"""Who gets the plan on paper, and which plans have changed since."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.people.models import Citizen
from brobygger.plan import actions
from brobygger.plan.actions.printing import waiting
from brobygger.plan.views.base import staff

PAGE_SIZE = 25
MOST_DIGITS = 9


@page("plan.print", About.LIST)
@require_GET
def queue(request: ActorRequest) -> HttpResponse:
    """Plans to print, the oldest change first."""
    rows = waiting(request.actor).select_related("citizen")
    shown = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("side"))
    view_log.record(request.actor, "plan_queue", [plan.citizen_id for plan in shown])
    return render(request, "plan/queue.html", {"page": shown})


def _printed(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    text = request.POST.get("number", "")
    is_number = text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
    plan = actions.mark_printed(request.actor, citizen.pk, number=int(text) if is_number else 0)
    if plan.is_waiting:
        words = _("%(name)s bliver på listen: Planen er ændret, siden du hentede den.")
        messages.warning(request, words % {"name": citizen.name})
    else:
        messages.success(request, _("%(name)s er taget af listen.") % {"name": citizen.name})
    return redirect("plan:queue")


printed = staff("plan.print", ("POST",))(_printed)
