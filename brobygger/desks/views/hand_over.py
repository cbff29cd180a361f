"""Handing over a whole or part caseload: choose, see, do, and undo for a day."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.access.scope import visible_to
from brobygger.desks.forms.fields import attempt
from brobygger.desks.forms.hand_over import ChooseForm, HandOverForm
from brobygger.journeys.actions import hand_overs as acts
from brobygger.journeys.models import HandedOverJourney, HandOver
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError

BY_NAME = ("journey__citizen_sort_key", "id")


@page("journeys.hand_over", About.LIST)
def hand_over(request: ActorRequest) -> HttpResponse:
    """Choose giver, role and receiver; then the cases."""
    chosen = ChooseForm(request.GET or None, actor=request.actor)
    if not chosen.is_valid():
        return render(request, "desks/hand_over/choose.html", {"form": chosen})
    who = {**chosen.cleaned_data, "role": Role(chosen.cleaned_data["role"])}
    preview = acts.preview_hand_over(request.actor, **who)
    initial = {"journeys": [str(row.pk) for row in preview.journeys]}
    form = HandOverForm(request.POST or None, preview=preview, initial=initial)
    if request.method == "POST" and form.is_valid():
        made: list[HandOver] = []
        if attempt(form, lambda: made.append(acts.hand_over(request.actor, **who, **form.act()))):
            return redirect("desks:hand_over_made", made[0].pk)
    view_log.record(request.actor, "hand_over", [row.citizen_id for row in preview.journeys])
    return render(request, "desks/hand_over/preview.html", _shown(form, preview, who))


def _shown(form: HandOverForm, preview: acts.Preview, who: dict[str, Any]) -> dict[str, Any]:
    ticked = set(form["journeys"].value() or [])
    rows = [(row, str(row.pk) in ticked) for row in preview.journeys]
    return {"form": form, "preview": preview, "rows": rows, **who}


@page("journeys.hand_over", About.LIST)
def made(request: ActorRequest, hand_over_id: UUID) -> HttpResponse:
    """What was handed over, and the way to undo it while that is possible."""
    found = _found(request, hand_over_id)
    rows = list(_seen(request, found).select_related("journey__citizen").order_by(*BY_NAME))
    view_log.record(request.actor, "hand_over", [row.citizen_id for row in rows])
    in_time = timezone.now() <= found.made_at + acts.UNDO_WITHIN
    context = {
        "made": found,
        "role": Role(found.role),
        "journeys": [row.journey for row in rows],
        "can_undo": in_time and found.undone_at is None,
    }
    return render(request, "desks/hand_over/made.html", context)


@page("journeys.hand_over", About.LIST)
@require_POST
def undo(request: ActorRequest, hand_over_id: UUID) -> HttpResponse:
    """Give back what can be given back, and list what could not."""
    found = _found(request, hand_over_id)
    try:
        undone = acts.undo_hand_over(request.actor, found)
    except UserError as error:
        messages.error(request, error.message)
        return redirect("desks:hand_over_made", found.pk)
    if not undone.kept:
        number = len(undone.restored)
        messages.success(
            request,
            ngettext("%(n)d sag er givet tilbage.", "%(n)d sager er givet tilbage.", number)
            % {"n": number},
        )
        return redirect("desks:hand_over_made", found.pk)
    view_log.record(request.actor, "hand_over", [row.citizen_id for row in undone.kept])
    messages.warning(request, _("Ikke alle sager kunne gives tilbage."))
    return render(request, "desks/hand_over/undone.html", {"made": found, "undone": undone})


def _found(request: ActorRequest, key: UUID) -> HandOver:
    """The hand-over, if the leader sees any of its cases."""
    rows = HandOver.objects.select_related("giver", "receiver")
    found = get_object_or_404(rows, municipality=request.actor.municipality, pk=key)
    if not _seen(request, found).exists():
        raise Http404
    return found


def _seen(request: ActorRequest, made: HandOver) -> QuerySet[HandedOverJourney]:
    return visible_to(made.journeys.all(), request.actor, "citizen")
