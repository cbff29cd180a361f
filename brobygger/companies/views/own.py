"""A company's own pages: front, facts, colleagues."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.models import User
from brobygger.access.pages import About, ActorRequest, page
from brobygger.companies import front
from brobygger.companies.actions import company as companies
from brobygger.companies.actions import people
from brobygger.companies.forms import CompanyForm, InviteForm, RoleForm
from brobygger.companies.views.sending import show_once
from brobygger.companies.views.staff import EVENTS, invited_as, open_invitations, people_of
from brobygger.people.models import Company
from brobygger.people.roles import CompanyRole
from brobygger.ui.errors import UserError, attempt

COLLEAGUES = "companies:colleagues"


@page("companies.own", About.OWN)
def own(request: ActorRequest) -> HttpResponse:
    """What there is to do and to see."""
    company = own_company(request)
    context = {
        "company": company,
        "parts": front.parts(request.actor),
        "people": people_of(company),
        "role": CompanyRole(request.actor.company_role or CompanyRole.READER).label,
    }
    return render(request, "companies/own/front.html", context)


@page("companies.administer_own", About.OWN)
def own_facts(request: ActorRequest) -> HttpResponse:
    """Correct what stands about one's own company."""
    company = own_company(request)
    form = CompanyForm(request.POST or None, initial=CompanyForm.values_of(company))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if attempt(
            form, lambda: companies.change(request.actor, company.pk, data, data["revision"])
        ):
            messages.success(request, _("Gemt."))
            return redirect("companies:own")
    context = {
        "form": form,
        "title": _("Virksomhedens oplysninger"),
        "back": reverse("companies:own"),
        "button": _("Gem"),
    }
    return render(request, "companies/form.html", context)


@page("companies.own", About.OWN)
def colleagues(request: ActorRequest) -> HttpResponse:
    """Who has an account here, who is invited, and what was done."""
    company = own_company(request)
    context = {
        "company": company,
        "people": people_of(company),
        "invitations": open_invitations(company),
        "events": company.events.all()[:EVENTS],
    }
    return render(request, "companies/own/colleagues.html", context)


@page("companies.administer_own", About.OWN)
def invite_colleague(request: ActorRequest) -> HttpResponse:
    """Open the door for a colleague."""
    company = own_company(request)
    form = InviteForm(request.POST or None, initial={"role": CompanyRole.READER})
    if request.method == "POST" and form.is_valid():
        made: list[people.Invited] = []
        if attempt(
            form,
            lambda: made.append(people.invite(request.actor, company, **invited_as(form))),
        ):
            return show_once(request, made[0], reverse(COLLEAGUES))
    context = {
        "form": form,
        "title": _("Invitér en kollega"),
        "back": reverse(COLLEAGUES),
        "button": _("Invitér"),
    }
    return render(request, "companies/form.html", context)


@page("companies.administer_own", About.OWN)
def colleague(request: ActorRequest, colleague_id: UUID) -> HttpResponse:
    """Give a colleague another role."""
    found = get_object_or_404(User, company=own_company(request), pk=colleague_id)
    form = RoleForm(request.POST or None, initial={"role": found.company_role})
    if request.method == "POST" and form.is_valid():
        role = form.cleaned_data["role"]
        if attempt(form, lambda: people.change_role(request.actor, found.pk, role)):
            messages.success(request, _("Gemt."))
            return redirect(COLLEAGUES)
    return render(request, "companies/own/colleague.html", {"form": form, "colleague": found})


@page("companies.administer_own", About.OWN)
@require_POST
def remove_colleague(request: ActorRequest, colleague_id: UUID) -> HttpResponse:
    """Close a colleague's account."""
    try:
        found = people.remove(request.actor, colleague_id)
    except UserError as error:
        messages.error(request, error.message)
        return redirect("companies:colleague", colleague_id)
    messages.success(request, _("%s har ikke adgang længere.") % found.name)
    return redirect(COLLEAGUES)


@page("companies.administer_own", About.OWN)
@require_POST
def withdraw_own(request: ActorRequest, invitation_id: UUID) -> HttpResponse:
    """Close a door before a colleague has come through."""
    try:
        found = people.withdraw(request.actor, invitation_id)
        messages.success(request, _("Invitationen til %s er trukket tilbage.") % found.name)
    except UserError as error:
        messages.error(request, error.message)
    return redirect(COLLEAGUES)


def own_company(request: ActorRequest) -> Company:
    """The company the signed-in person works for."""
    return get_object_or_404(Company, pk=request.actor.company_id)
