"""Searching, and reading one CV: companies and staff alike."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render

from brobygger.access.pages import ActorRequest, page
from brobygger.access.scope import visible_to
from brobygger.companies.actions.base import workplace
from brobygger.cv.bank import looks, searching
from brobygger.cv.bank.entries import folded
from brobygger.cv.bank.forms import SearchForm
from brobygger.cv.bank.models import BankCv, BankPlace, Use
from brobygger.cv.bank.shown import card, in_words
from brobygger.lists.links import PageLink, page_links, page_url
from brobygger.lists.paging import Page
from brobygger.occupations.index import Suggestion
from brobygger.occupations.search import suggest
from brobygger.people import postal
from brobygger.people.models import Citizen

OTHERS = 4
TOO_MANY_REQUESTS, GONE = 429, 410


@dataclass(frozen=True, slots=True)
class Paged:
    """What the lists' own page links ask for."""

    page: Page
    query: str

    @property
    def page_links(self) -> list[PageLink]:
        """The pages worth linking to."""
        return page_links(self.page, self.query)

    @property
    def previous_url(self) -> str:
        """The page before this one."""
        return page_url(self.page.number - 1, self.query)

    @property
    def next_url(self) -> str:
        """The page after this one."""
        return page_url(self.page.number + 1, self.query)


@page("bank.search")
def search(request: ActorRequest) -> HttpResponse:
    """Look for people without learning who they are."""
    is_staff = request.actor.company_id is None
    form = SearchForm(request.GET or None, is_staff=is_staff)
    context: dict[str, Any] = {"form": form, "is_staff": is_staff}
    if not form.is_valid() or not form.asks_something():
        return render(request, "cv/bank/search.html", context)
    try:
        looks.check_pace(request.actor, Use.SEARCH)
    except looks.TooMany as error:
        return _too_many(request, error)
    return render(request, "cv/bank/search.html", context | _found(request, form))


def _found(request: ActorRequest, form: SearchForm) -> dict[str, Any]:
    typed = form.cleaned_data
    jobs = suggest(typed["stilling"], OTHERS + 1) if typed["stilling"] else []
    if typed["stilling"] and not jobs:
        return {"unknown_job": typed["stilling"]}
    wanted = _wanted(request, typed, jobs)
    hits = searching.search(wanted, request.GET.get("page", "1"))
    reason = looks.reason_of(_in_words(form))
    where = workplace(request.actor)
    looks.record(request.actor, Use.SEARCH, [row.key for row in hits.rows], where, reason)
    query = request.GET.copy()
    query.pop("page", None)
    return {
        "hits": hits,
        "cards": [(card(row), looks.proof(request.actor, row.key)) for row in hits.rows],
        "list": Paged(hits.page, query.urlencode()),
        "job": jobs[0] if jobs else None,
        "other_jobs": [] if jobs and _is_meant(jobs[0], typed["stilling"]) else jobs[1:],
        "from_place": postal.all_codes().get(typed["postnr"]),
        "most": searching.MOST,
    }


def _is_meant(job: Suggestion, typed: str) -> bool:
    """Whether the words typed are the job's own, so that others need not be proposed."""
    return folded(job.matched) == folded(typed)


def _wanted(
    request: ActorRequest, typed: dict[str, Any], jobs: list[Suggestion]
) -> searching.Wanted:
    return searching.Wanted(
        text=typed["q"],
        code=jobs[0].code if jobs else "",
        with_family=not typed["praecis"],
        skills=typed["kan"],
        education=int(typed["uddannelse"] or 0),
        languages=[folded(name) for name in typed["sprog"].split(",") if name.strip()],
        licences=typed["bevis"],
        terms=typed["vilkaar"],
        least_hours=typed["timer_fra"],
        most_hours=typed["timer_til"],
        postal_code=typed["postnr"],
        municipality=request.actor.municipality if typed.get("egen") else "",
    )


def _in_words(form: SearchForm) -> str:
    """The search as the citizens who were found read it."""
    said = []
    for name, value in form.cleaned_data.items():
        if not value or name in {"praecis", "egen"}:
            continue
        field = form.fields[name]
        labels = dict(getattr(field, "choices", ()))
        values = value if isinstance(value, list) else [value]
        text = ", ".join(str(labels.get(one, one)) for one in values)
        said.append(f"{field.label}: {text}")
    return "; ".join(said)


@page("bank.search")
def read(request: ActorRequest, entry: UUID) -> HttpResponse:
    """One CV, as an employer may see it."""
    found = BankCv.objects.defer("words", "skills").filter(key=entry).first()
    if found is None:
        return gone(request, entry)
    try:
        looks.check_pace(request.actor, Use.VIEW)
    except looks.TooMany as error:
        return _too_many(request, error)
    looks.record(request.actor, Use.VIEW, [entry], workplace(request.actor))
    context = {
        "card": card(found),
        "cv": in_words(found.shown),
        "entry": entry,
        "citizen": _own_citizen(request, entry),
    }
    return render(request, "cv/bank/cv.html", context)


def gone(request: ActorRequest, entry: UUID) -> HttpResponse:
    """A CV somebody has found or read was taken out; another key was never given to them."""
    if not looks.is_known(request.actor, entry, request.GET.get("fundet", "")):
        raise Http404
    return render(request, "cv/bank/gone.html", status=GONE)


def _own_citizen(request: ActorRequest, entry: UUID) -> Citizen | None:
    """The citizen, to an employee who sees the case anyway."""
    if request.actor.company_id is not None:
        return None
    places = visible_to(BankPlace.objects.filter(key=entry), request.actor, "citizen")
    place = places.select_related("citizen").first()
    return place.citizen if place else None


def _too_many(request: ActorRequest, error: looks.TooMany) -> HttpResponse:
    context = {"message": error.message}
    return render(request, "cv/bank/too_many.html", context, status=TOO_MANY_REQUESTS)
