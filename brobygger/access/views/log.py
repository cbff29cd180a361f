"""The log as the data protection officer reads it, refused pages, and the check of the seals."""

import csv
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.forms import CprForm, LogForm, last_month
from brobygger.access.looked import Look, Search, log, looks
from brobygger.access.models import CompanyRefusal, Refusal, User
from brobygger.access.pages import ActorRequest, page
from brobygger.access.paging import shown
from brobygger.access.seal_check import check
from brobygger.access.seals import month_of
from brobygger.people import cpr
from brobygger.people.models import Citizen
from brobygger.ui.text import for_spreadsheet

CHUNK = 2000


@page("access.see_view_log")
def view_log_page(request: ActorRequest) -> HttpResponseBase:
    """Search the log by employee, citizen and period; take it out as a file."""
    form = LogForm(last_month() | request.GET.dict())
    context: dict[str, Any] = {"form": form, "cpr_form": CprForm()}
    if form.is_valid():
        search, citizen = _search(request, form)
        if request.GET.get("format") == "csv":
            return _download(request.actor, search)
        window = shown(request, log(request.actor, search))
        window.rows = list(looks(request.actor, window.rows))
        context |= {"window": window, "citizen": citizen, "search": search}
    return render(request, "access/view_log.html", context)


def _search(request: ActorRequest, form: LogForm) -> tuple[Search, Citizen | None]:
    """What is asked for; looking up one citizen is itself a look."""
    facts = form.cleaned_data
    citizen = None
    if facts["citizen"]:
        citizen = Citizen.objects.filter(
            pk=facts["citizen"], municipality=request.actor.municipality
        ).first()
        view_log.record(request.actor, "view_log", [citizen.pk] if citizen else [])
    key = facts["citizen"]
    return Search(facts["first_day"], facts["last_day"], facts["name"], key), citizen


@page("access.see_view_log")
@require_POST
def find_in_log(request: ActorRequest) -> HttpResponse:
    """From a CPR number (never in an address) to the log about its citizen."""
    form = CprForm(request.POST)
    if not form.is_valid():
        context = {"form": LogForm(last_month()), "cpr_form": form}
        return render(request, "access/view_log.html", context, status=422)
    citizen = Citizen.objects.filter(
        municipality=request.actor.municipality,
        cpr_fingerprint=cpr.fingerprint(form.cleaned_data["cpr"]),
    ).first()
    if citizen is None:
        messages.info(request, _("Ingen borger med det nummer i jeres kommune."))
        return redirect("access:view_log")
    year_ago = timezone.localdate() - timedelta(days=365)
    return redirect(f"{reverse('access:view_log')}?citizen={citizen.pk}&first_day={year_ago}")


@page("access.see_view_log")
def refusals(request: ActorRequest) -> HttpResponse:
    """Pages somebody signed in was refused, newest first."""
    rows = Refusal.objects.filter(municipality=request.actor.municipality)
    return _refused(request, rows, "access/refusals.html")


@page("access.see_view_log")
def company_refusals(request: ActorRequest) -> HttpResponse:
    """The same for companies' users. They belong to no municipality, so every officer sees them."""
    rows = CompanyRefusal.objects.select_related("company")
    return _refused(request, rows, "access/company_refusals.html")


def _refused(request: ActorRequest, rows: QuerySet[Any], template: str) -> HttpResponse:
    """A page of refusals with the names of those refused."""
    window = shown(request, rows)
    people = User.objects.in_bulk({row.user_id for row in window.rows})
    for row in window.rows:
        row.user = people.get(row.user_id)
    return render(request, template, {"window": window})


@page("access.see_view_log")
def seal_page(request: ActorRequest) -> HttpResponse:
    """Whether anybody changed this month's rows; ``brobygger check-view-log`` checks all."""
    result = check(request.actor.municipality, month_of(timezone.now()))
    return render(request, "access/seals.html", {"result": result})


def _download(actor: Actor, search: Search) -> StreamingHttpResponse:
    """The rows as a file for a spreadsheet, sent as they are read."""
    response = StreamingHttpResponse(_lines(actor, search), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="visningslog.csv"'
    return response


class _Echo:
    """What a csv writer writes to, to get the line back."""

    def write(self, line: str) -> str:
        """The line as it is."""
        return line


def _lines(actor: Actor, search: Search) -> Iterator[str]:
    writer = csv.writer(_Echo(), delimiter=";")
    heads = _("Tid"), _("Navn"), _("Rolle"), _("Arbejdssted"), _("Side"), _("Hvorfor"), _("Borgere")
    yield "\ufeff" + writer.writerow(heads)
    with acting(actor):
        rows = log(actor, search).iterator(chunk_size=CHUNK)
        while chunk := list(islice(rows, CHUNK)):
            yield from (writer.writerow(_cells(look)) for look in looks(actor, chunk))


def _cells(look: Look) -> list[str]:
    at = timezone.localtime(look.seen_at).strftime("%d-%m-%Y %H:%M:%S")
    texts = [at, look.name, look.role, look.workplace, look.page, look.reason, str(look.citizens)]
    return [for_spreadsheet(text) for text in texts]
