"""Cases on their way between municipalities."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from brobygger.access.pages import About, ActorRequest, page
from brobygger.journeys import actions
from brobygger.journeys.forms.transfers import AcceptForm, OfferForm, WithdrawForm
from brobygger.journeys.lists import Offered
from brobygger.journeys.models import Transfer
from brobygger.journeys.models.transfers import TransferState
from brobygger.journeys.queries import offers_to
from brobygger.journeys.views.act import do_act
from brobygger.ui.errors import UserError

SHOWN = 50
"""How many offers wait on one page, the oldest first; answering them brings the next."""


@page("journeys.transfer", About.CITIZEN)
@require_http_methods(["GET", "HEAD", "POST"])
def transfer(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Offer the case, or take a standing offer back."""
    offered = Transfer.objects.filter(
        from_municipality=request.actor.municipality,
        journey_id=journey_id,
        state=TransferState.OFFERED,
    )
    return do_act(request, WithdrawForm if offered.exists() else OfferForm, journey_id)


@page("journeys.transfer")
@require_safe
def transfers(request: ActorRequest) -> HttpResponse:
    """What waits for our answer, and what we offered."""
    incoming = offers_to(request.actor).order_by("offered_at", "id")[:SHOWN]
    return Offered(request).response("journeys/transfers.html", {"incoming": incoming})


@page("journeys.transfer")
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: ActorRequest, transfer_id: UUID) -> HttpResponse:
    """Take a case over, with its people here."""
    offer = offer_to_us(request, transfer_id)
    form = AcceptForm(request.actor, offer, request.POST if request.method == "POST" else None)
    journey = form.perform() if form.is_bound else None
    if journey:
        messages.success(request, _("Forløbet er nu hos jer."))
        return redirect("desks:journey", journey.pk)
    return render(request, "journeys/accept.html", {"form": form, "offer": offer})


@page("journeys.transfer")
@require_POST
def decline(request: ActorRequest, transfer_id: UUID) -> HttpResponse:
    """Say no to an offer."""
    try:
        actions.decline_transfer(request.actor, offer_to_us(request, transfer_id))
        messages.success(request, _("I har sagt nej til tilbuddet."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect("journeys:transfers")


def offer_to_us(request: ActorRequest, transfer_id: UUID) -> Transfer:
    """Return an offer made to the actor's municipality; Http404 else."""
    rows = Transfer.objects.filter(to_municipality=request.actor.municipality, pk=transfer_id)
    found = rows.select_related("from_municipality").first()
    if found is None:
        raise Http404
    return found
