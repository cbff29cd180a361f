"""What citizens and the people around them write to each other."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, reach
from brobygger.messages import actions, people, queries
from brobygger.messages.forms import WriteForm
from brobygger.ui.errors import attempt

PAGE_SIZE = 20


@page("messages.own", About.OWN)
@require_http_methods(["GET", "HEAD", "POST"])
def own_write(request: ActorRequest) -> HttpResponse:
    """The citizen writes to the one who helps."""
    citizen_id = request.actor.citizen_id
    assert citizen_id is not None  # noqa: S101  the role has one
    return _converse(request, citizen_id, "messages/own_write.html", "messages:own_write")


@page("messages.converse", About.CITIZEN)
@require_http_methods(["GET", "HEAD", "POST"])
def conversation(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
    """What a citizen wrote, and the answer."""
    citizen = reach(request.actor, citizen_id)
    view_log.record(request.actor, "conversation", [citizen.pk])
    return _converse(
        request, citizen.pk, "messages/conversation.html", "messages:conversation", citizen
    )


def _converse(
    request: ActorRequest, citizen_id: UUID, template: str, back: str, citizen: object = None
) -> HttpResponse:
    form = WriteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        sent = form.cleaned_data
        if attempt(
            form,
            lambda: actions.write(
                request.actor, citizen_id, text=sent["text"], submission_id=sent["submission_id"]
            ),
        ):
            messages.success(request, _("Beskeden er sendt."))
            return redirect(back, *([citizen_id] if citizen else []))
    rows = queries.conversation_of(request.actor, citizen_id)
    shown = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("side"))
    around = people.around(citizen_id)
    context = {"form": form, "page": shown, "around": around, "citizen": citizen}
    return render(request, template, context)
