"""The citizen reads what companies write, and answers or does not."""

from dataclasses import asdict
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.cv.bank import actions
from brobygger.cv.bank.forms import AnswerForm
from brobygger.cv.bank.models import Inquiry
from brobygger.cv.bank.rules import State
from brobygger.cv.bank.words_of_states import FOR_CITIZEN
from brobygger.ui.errors import attempt

PAGE_SIZE = 15


@page("bank.own", About.OWN)
def own_inquiries(request: ActorRequest) -> HttpResponse:
    """Everything companies have written to me, newest first."""
    rows = Inquiry.objects.visible_to(request.actor).select_related("company")
    shown = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("side"))
    told = [(row, FOR_CITIZEN[actions.state_of(row)]) for row in shown.object_list]
    return render(request, "cv/bank/own/inquiries.html", {"page": shown, "inquiries": told})


@page("bank.own", About.OWN)
def own_inquiry(request: ActorRequest, inquiry_id: UUID) -> HttpResponse:
    """What one company writes, and my answer."""
    found = actions.own_inquiry(request.actor, inquiry_id)
    ways = asdict(actions.ways_of(request.actor))
    form = AnswerForm(request.POST or None, ways=ways)
    if request.method == "POST" and form.is_valid():
        data, chosen = form.cleaned_data, form.chosen()
        says_yes = data["answer"] == "yes"
        if attempt(
            form,
            lambda: actions.answer(
                request.actor, found.pk, says_yes=says_yes, ways=chosen, reply=data["reply"]
            ),
        ):
            messages.success(request, _("Dit svar er sendt."))
            return redirect("bank:own_inquiry", found.pk)
    state = actions.state_of(found)
    context = {
        "inquiry": found,
        "form": form,
        "ways": ways,
        "state": FOR_CITIZEN[state],
        "can_answer": state is State.WAITING,
        "can_unshare": state is State.YES,
    }
    return render(request, "cv/bank/own/inquiry.html", context)


@page("bank.own", About.OWN)
@require_POST
def unshare(request: ActorRequest, inquiry_id: UUID) -> HttpResponse:
    """Take my contact data back."""
    actions.unshare(request.actor, inquiry_id)
    messages.success(request, _("Virksomheden kan ikke længere se dine oplysninger her."))
    return redirect("bank:own_inquiry", inquiry_id)
