"""One page for each act on a plan: shows its form, does it, leads back to the plan."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.pages import ActorRequest, View
from brobygger.people.models import Citizen
from brobygger.plan import actions, queries
from brobygger.plan.forms.activities import ActivityForm, CorrectionForm, StatusForm
from brobygger.plan.forms.agreements import AgreementForm, AnswerForm, MistakeForm, ReplaceForm
from brobygger.plan.forms.base import PlanForm, Words
from brobygger.plan.forms.plans import BringForm, DescriptionForm, HealthForm, ShortenForm
from brobygger.plan.page import address
from brobygger.plan.views.base import FORM, own, staff
from brobygger.ui.errors import UserError

Find = Callable[..., Any]


def _do(
    request: ActorRequest, citizen: Citizen, form_class: type[PlanForm], record: Any
) -> HttpResponse:
    """Show the form, or do its act and lead back to the plan."""
    data = request.POST if request.method == "POST" else None
    form = form_class(request.actor, citizen, record, data)
    back = address(request.actor, "page", citizen.pk)
    if form.is_bound and form.perform():
        messages.success(request, str(form.done))
        return redirect(back)
    view_log.record(request.actor, "plan", [citizen.pk])
    is_own = request.actor.citizen_id is not None
    context = {
        "form": form,
        "record": record,
        "citizen": citizen,
        "back": back,
        "base": "ui/base_citizen.html" if is_own else "ui/base.html",
    }
    return render(request, form.template, context)


def _form(form_class: type[PlanForm], find: Find | None = None) -> Callable[..., HttpResponse]:
    """The view of a form, on the record the address names."""

    def view(request: ActorRequest, citizen: Citizen, **keys: UUID) -> HttpResponse:
        record = _reached(request.actor, citizen.pk, find, *keys.values())
        return _do(request, citizen, form_class, record)

    return view


def _reached(actor: Actor, citizen_id: UUID, find: Find | None, *keys: UUID) -> Any:
    """The record the address names; 404 when the plan has none of that key."""
    if find is None:
        return None
    try:
        return find(actor, citizen_id, *keys)
    except UserError:
        raise Http404 from None


def _plan(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    return _do(request, citizen, DescriptionForm, queries.plan_of(request.actor, citizen.pk))


def _health(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    return _do(request, citizen, HealthForm, queries.health_limits(request.actor, citizen.pk))


def staff_form(form_class: type[PlanForm], find: Find | None = None) -> View:
    """A form for staff."""
    return staff(form_class.permission, FORM)(_form(form_class, find))


Verb = Callable[[ActorRequest, Citizen, Any], object]


def _press(verb: Verb, done: Words, find: Find) -> Callable[..., HttpResponse]:
    """The view of a button: no form of its own."""

    def view(request: ActorRequest, citizen: Citizen, **keys: UUID) -> HttpResponse:
        record = _reached(request.actor, citizen.pk, find, *keys.values())
        try:
            verb(request, citizen, record)
            messages.success(request, str(done))
        except UserError as error:
            messages.error(request, error.message)
        return redirect(address(request.actor, "page", citizen.pk))

    return view


def _accept(request: ActorRequest, citizen: Citizen, record: Any) -> object:
    return actions.accept(request.actor, record)


def _reopen(request: ActorRequest, citizen: Citizen, record: Any) -> object:
    return actions.reopen(request.actor, record)


def _done(request: ActorRequest, citizen: Citizen, record: Any) -> object:
    return actions.answer(request.actor, record, state="done")


AGREEMENT, ACTIVITY = queries.find_agreement, queries.find_activity
POST = ("POST",)

new_agreement = staff_form(AgreementForm)
agreement = staff_form(AgreementForm, AGREEMENT)
replace = staff_form(ReplaceForm, AGREEMENT)
mistake = staff_form(MistakeForm, AGREEMENT)
answer = staff("plan.answer", FORM)(_form(AnswerForm, AGREEMENT))
answer_own = own(FORM)(_form(AnswerForm, AGREEMENT))
new_activity = staff_form(ActivityForm)
activity = staff_form(ActivityForm, ACTIVITY)
status = staff_form(StatusForm, ACTIVITY)
correct = staff_form(CorrectionForm, queries.find_status)
description = staff("plan.write", FORM)(_plan)
health = staff("plan.write_health", FORM)(_health)
bring = staff_form(BringForm)
shorten = staff_form(ShortenForm, queries.find_long_text)

_accepted = _press(_accept, _("Der er sagt ja til aftalen."), AGREEMENT)
_reopened = _press(_reopen, _("Aftalen er åbnet igen."), AGREEMENT)
_ticked = _press(_done, _("Aftalen er gjort."), AGREEMENT)
accept, accept_own = staff("plan.answer", POST)(_accepted), own(POST)(_accepted)
reopen, reopen_own = staff("plan.answer", POST)(_reopened), own(POST)(_reopened)
done, done_own = staff("plan.answer", POST)(_ticked), own(POST)(_ticked)
