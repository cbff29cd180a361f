"""A company writes, and reads the answers."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.companies.actions.base import workplace
from brobygger.cv.bank import actions, looks
from brobygger.cv.bank.forms import AskForm
from brobygger.cv.bank.lists import Inquiries
from brobygger.cv.bank.models import BankCv, Inquiry
from brobygger.cv.bank.rules import DAYS_TO_ANSWER, State
from brobygger.cv.bank.shown import card
from brobygger.cv.bank.views.searching import GONE, gone
from brobygger.cv.bank.words_of_states import FOR_COMPANY
from brobygger.ui.errors import UserError, attempt


@page("bank.write")
def ask(request: ActorRequest, entry: UUID) -> HttpResponse:
    """Write to the citizen about one job."""
    found = BankCv.objects.defer("words", "skills").filter(key=entry).first()
    if found is None:
        return gone(request, entry)
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        sent: list[Inquiry] = []
        data = form.cleaned_data
        try:
            is_sent = attempt(form, lambda: sent.append(_ask(request, entry, data)))
        except _Withdrawn:
            return render(request, "cv/bank/gone.html", status=GONE)
        if is_sent:
            messages.success(request, _("Sendt. I får besked, når borgeren svarer."))
            return redirect("bank:inquiry", sent[0].pk)
    context = {"form": form, "card": card(found), "entry": entry, "days": DAYS_TO_ANSWER}
    return render(request, "cv/bank/ask.html", context)


class _Withdrawn(Exception):
    """The CV went out of the bank between the two."""


def _ask(request: ActorRequest, entry: UUID, data: dict[str, object]) -> Inquiry:
    try:
        return actions.ask(request.actor, entry, data, data["submission_id"])  # type: ignore[arg-type]
    except actions.Gone as error:
        raise _Withdrawn from error


@page("bank.inquiries")
def inquiries(request: ActorRequest) -> HttpResponse:
    """What the company has written, and what came of it."""
    return Inquiries(request).response("cv/bank/inquiries.html")


@page("bank.inquiries", About.OWN)
def inquiry(request: ActorRequest, inquiry_id: UUID) -> HttpResponse:
    """One inquiry; with a yes also who it is."""
    found = get_object_or_404(Inquiry.objects.visible_to(request.actor), pk=inquiry_id)
    if found.shared:
        where = workplace(request.actor)
        looks.write(request.actor, looks.ANSWER_PAGE, [found.key], where, found.job)
    state = actions.state_of(found)
    context = {
        "inquiry": found,
        "state": FOR_COMPANY[state],
        "is_open": state is State.WAITING,
    }
    return render(request, "cv/bank/inquiry.html", context)


@page("bank.write", About.OWN)
@require_POST
def withdraw(request: ActorRequest, inquiry_id: UUID) -> HttpResponse:
    """The job is taken."""
    try:
        actions.withdraw(request.actor, inquiry_id)
        messages.success(request, _("Henvendelsen er trukket tilbage."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect("bank:inquiry", inquiry_id)
