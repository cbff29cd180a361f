"""Letters to print, and what did not arrive."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page
from brobygger.messages import actions, queries
from brobygger.messages.letters import letter_pdf
from brobygger.messages.lists import Failures, Letters
from brobygger.ui.errors import UserError


@page("messages.print_letters", About.LIST)
@require_http_methods(["GET", "HEAD", "POST"])
def letters(request: ActorRequest) -> HttpResponse:
    """The letters that wait; a POST says that one is on its way."""
    if request.method == "POST":
        try:
            actions.letter_posted(request.actor, _key(request.POST.get("delivery", "")))
        except Http404:
            messages.warning(request, _("Brevet er allerede sendt."))
        else:
            messages.success(request, _("Brevet er sendt."))
        return redirect("messages:letters")
    return Letters(request).response("messages/letters.html")


@page("messages.print_letters", About.LIST)
@require_GET
@never_cache
def letter(request: ActorRequest, delivery_id: UUID) -> HttpResponse:
    """One letter, to print."""
    found = queries.reach_letter(request.actor, delivery_id)
    if found.citizen_id:
        view_log.record(request.actor, "letter", [found.citizen_id])
    response = HttpResponse(letter_pdf(found), content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="brev.pdf"'
    return response


@page("messages.see_failures")
@require_http_methods(["GET", "HEAD", "POST"])
def failures(request: ActorRequest) -> HttpResponse:
    """What did not arrive; a POST tries again, settles a doubt, or gives up."""
    if request.method == "POST":
        _settle(request)
        return redirect("messages:failures")
    return Failures(request).response("messages/failures.html")


def _settle(request: ActorRequest) -> None:
    acts = {
        "again": (actions.try_again, _("Beskeden er sat i kø igen.")),
        "sent": (actions.call_sent, _("Beskeden er noteret som nået frem.")),
        "drop": (actions.give_up, _("Beskeden sendes ikke. Den står stadig i indbakken.")),
    }
    name = next((name for name in acts if name in request.POST), "")
    if not name:
        messages.error(request, _("Vælg, hvad der skal ske."))
        return
    act, said = acts[name]
    try:
        act(request.actor, _key(request.POST[name]))
    except UserError as error:
        messages.error(request, error.message)
    except Http404:
        messages.error(request, _("Forsendelsen findes ikke mere."))
    else:
        messages.success(request, said)


def _key(text: str) -> UUID:
    """A key from a form; Http404 for anything else."""
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None
