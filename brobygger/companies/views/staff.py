"""Companies, as the municipality's employees meet them."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access.models import User
from brobygger.access.pages import ActorRequest, page
from brobygger.companies.actions import company as companies
from brobygger.companies.actions import contacts, people
from brobygger.companies.forms import (
    CompanyForm,
    ContactForm,
    InviteForm,
    NewCompanyForm,
    UnitForm,
)
from brobygger.companies.lists import Companies
from brobygger.companies.models import Invitation
from brobygger.companies.views.sending import show_once
from brobygger.people.models import Company, ContactPerson, ProductionUnit
from brobygger.people.roles import CompanyRole
from brobygger.ui.errors import UserError, attempt

EVENTS = 20


@page("companies.view")
def company_list(request: ActorRequest) -> HttpResponse:
    """Every company."""
    return Companies(request).response("companies/list.html")


@page("companies.write")
def add_company(request: ActorRequest) -> HttpResponse:
    """A company nobody has added before."""
    form = NewCompanyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        made: list[Company] = []
        data = form.cleaned_data
        if attempt(form, lambda: made.append(companies.add(request.actor, data["cvr"], data))):
            messages.success(request, _("%s er oprettet.") % made[0].name)
            return redirect("companies:company", made[0].pk)
    return _form_page(request, form, _("Ny virksomhed"), reverse("companies:list"))


@page("companies.view")
def company_page(request: ActorRequest, company: UUID) -> HttpResponse:
    """One company: what stands about it, whom we know there, who has an account."""
    found = get_object_or_404(Company, pk=company)
    own = ContactPerson.objects.filter(municipality=request.actor.municipality, company=found)
    context = {
        "company": found,
        "units": found.units.all(),
        "contacts": own.filter(ended_on__isnull=True).select_related("unit"),
        "former": own.filter(ended_on__isnull=False),
        "people": people_of(found),
        "invitations": open_invitations(found),
        "events": found.events.all()[:EVENTS],
    }
    return render(request, "companies/company.html", context)


@page("companies.write")
def change_company(request: ActorRequest, company: UUID) -> HttpResponse:
    """Correct what stands about a company."""
    found = get_object_or_404(Company, pk=company)
    back = reverse("companies:company", args=[found.pk])
    form = CompanyForm(request.POST or None, initial=CompanyForm.values_of(found))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: companies.change(request.actor, found.pk, data, data["revision"])):
            messages.success(request, _("Gemt."))
            return redirect(back)
    return _form_page(request, form, _("Ret %s") % found.name, back)


@page("companies.write")
def add_unit(request: ActorRequest, company: UUID) -> HttpResponse:
    """A place where the company works."""
    found = get_object_or_404(Company, pk=company)
    back = reverse("companies:company", args=[found.pk])
    form = UnitForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if attempt(form, lambda: companies.add_unit(request.actor, found, data["p_number"], data)):
            messages.success(request, _("Gemt."))
            return redirect(back)
    return _form_page(request, form, _("Ny enhed i %s") % found.name, back)


@page("companies.write")
def add_contact(request: ActorRequest, company: UUID) -> HttpResponse:
    """Somebody we talk to."""
    found = get_object_or_404(Company, pk=company)
    back = reverse("companies:company", args=[found.pk])
    form = ContactForm(request.POST or None, units=_units(found.pk))
    is_sent = request.method == "POST" and form.is_valid()
    if is_sent and attempt(form, lambda: contacts.add(request.actor, found, form.cleaned_data)):
        messages.success(request, _("Gemt."))
        return redirect(back)
    return _form_page(request, form, _("Ny kontaktperson i %s") % found.name, back)


@page("companies.write")
def contact_page(request: ActorRequest, contact_id: UUID) -> HttpResponse:
    """Correct what stands about a contact person."""
    found = contacts.find(request.actor, contact_id)
    back = reverse("companies:company", args=[found.company_id])
    form = ContactForm(
        request.POST or None, units=_units(found.company_id), initial=ContactForm.values_of(found)
    )
    is_sent = request.method == "POST" and form.is_valid()
    if is_sent and attempt(
        form, lambda: contacts.change(request.actor, found.pk, form.cleaned_data)
    ):
        messages.success(request, _("Gemt."))
        return redirect(back)
    return render(request, "companies/contact.html", {"form": form, "contact": found, "back": back})


@page("companies.write")
@require_POST
def end_contact(request: ActorRequest, contact_id: UUID) -> HttpResponse:
    """Somebody is no longer the one to talk to."""
    found = contacts.end(request.actor, contact_id)
    messages.success(request, _("%s er ikke kontaktperson længere.") % found.name)
    return redirect("companies:company", found.company_id)


@page("companies.invite")
def invite(request: ActorRequest, company: UUID) -> HttpResponse:
    """Open the door for somebody at a company."""
    found = get_object_or_404(Company, pk=company)
    back = reverse("companies:company", args=[found.pk])
    form = InviteForm(request.POST or None, initial={"role": CompanyRole.ADMINISTRATOR})
    if request.method == "POST" and form.is_valid():
        made: list[people.Invited] = []
        if attempt(
            form,
            lambda: made.append(people.invite(request.actor, found, **invited_as(form))),
        ):
            return show_once(request, made[0], back)
    title = _("Invitér en medarbejder fra %s") % found.name
    return _form_page(request, form, title, back, _("Invitér"))


@page("companies.invite")
@require_POST
def withdraw(request: ActorRequest, invitation_id: UUID) -> HttpResponse:
    """Close a door before anybody has come through."""
    back = "companies:list"
    try:
        found = people.withdraw(request.actor, invitation_id)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    messages.success(request, _("Invitationen til %s er trukket tilbage.") % found.name)
    return redirect("companies:company", found.company_id)


def invited_as(form: InviteForm) -> dict[str, str]:
    """What the action needs of the form."""
    return {name: form.cleaned_data[name] for name in ("email", "name", "role")}


def people_of(company: Company) -> list[User]:
    """The company's people with an account, in the order they are called."""
    return list(User.objects.filter(company=company, is_active=True).order_by("name", "email"))


def open_invitations(company: Company) -> list[Invitation]:
    """Doors that stand open."""
    standing = company.invitations.filter(accepted_at__isnull=True, withdrawn_at__isnull=True)
    return list(standing.filter(expires_at__gt=timezone.now()))


def _units(company_id: UUID) -> list[ProductionUnit]:
    return list(ProductionUnit.objects.filter(company=company_id))


def _form_page(
    request: ActorRequest, form: object, title: str, back: str, button: str = ""
) -> HttpResponse:
    context = {"form": form, "title": title, "back": back, "button": button or _("Gem")}
    return render(request, "companies/form.html", context)
