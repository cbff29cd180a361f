"""The one place where facts are edited: the staff's page of a citizen, and the citizen's own."""

from collections.abc import Callable
from functools import partial
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.local_path import local_path
from brobygger.access.pages import About, ActorRequest, View, page
from brobygger.documents import autosave
from brobygger.documents.saving import Clash, Saved
from brobygger.facts import actions, pages, queries
from brobygger.facts.models import ProposedFact
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError

Inner = Callable[[ActorRequest, Citizen], HttpResponse]
MOST_NAME = 100


def both(view: Inner, permission: str) -> tuple[View, View]:
    """The staff's page about a citizen, and the citizen's own, from one view."""

    @page(permission, About.CITIZEN)
    def about_citizen(request: ActorRequest, citizen_id: UUID) -> HttpResponse:
        return view(request, queries.reach_facts(request.actor, citizen_id))

    @page("facts.own", About.OWN)
    def own(request: ActorRequest) -> HttpResponse:
        return view(request, queries.own_citizen(request.actor))

    return about_citizen, own


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Every fact as text; ``?raekke=`` opens one for editing, ``?historik=`` its earlier texts."""
    actor = request.actor
    opened = request.GET.get("raekke", "")[:MOST_NAME]
    history = request.GET.get("historik", "")[:MOST_NAME]
    view_log.record(actor, "facts", [citizen.pk])
    urls = pages.Addresses(actor, citizen.pk)
    context = {
        "citizen": citizen,
        "urls": urls,
        "next": urls["page"],
        "base": "ui/base_citizen.html" if urls.is_own else "ui/base.html",
        "sections": pages.sections(actor, citizen.pk, opened=opened, history=history),
        "proposals": pages.proposals(actor, citizen.pk),
        "writes": pages.writes(actor),
        "removed": pages.removed(actor, citizen.pk, request.GET.get("slettet", "")),
    }
    return render(request, "facts/facts.html", context)


def save_one(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """One field, from the script."""
    return autosave.answer(request, partial(_save, request.actor, citizen))


def save_row(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The open row, from its save button; what cannot be saved is shown with its text."""
    urls = pages.Addresses(request.actor, citizen.pk)
    back = _back(request, citizen)
    try:
        outcome = autosave.save_posted(request.POST.dict(), partial(_save, request.actor, citizen))
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if not outcome.unsaved:
        messages.success(request, _("Gemt."))
        return redirect(back)
    view_log.record(request.actor, "facts", [citizen.pk])
    unsaved = [_in_words(request.actor, citizen, one) for one in outcome.unsaved]
    context = {"save_url": urls["save"], "unsaved": unsaved, "saved": outcome.saved, "back": back}
    return render(request, "documents/unsaved.html", context, status=autosave.CONFLICT)


def add(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """An empty row, opened."""
    back = _back(request, citizen)
    try:
        fact = actions.add(request.actor, citizen.pk, request.POST.get("kind", ""))
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    base = back.partition("#")[0]
    return redirect(f"{base}{'&' if '?' in base else '?'}raekke={fact}#{fact.pk}")


VERBS: dict[str, Callable[..., object]] = {
    "fjern": actions.remove,
    "gendan": actions.restore,
    "op": partial(actions.move, up=True),
    "ned": partial(actions.move, up=False),
}


def change(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Take a row out, bring it back, or move it."""
    verb, back = request.POST.get("verb", ""), _back(request, citizen)
    try:
        fact = queries.find(request.actor, citizen.pk, request.POST.get("fact", ""))
        if verb not in VERBS:
            raise UserError(_("Vælg, hvad der skal ske med rækken."))
        VERBS[verb](request.actor, fact)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if verb == "fjern":
        base = back.partition("#")[0].partition("?")[0]
        return redirect(f"{base}?slettet={fact}#{fact.key}")
    return redirect(f"{back.partition('#')[0]}#{fact.pk}")


def decide(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Adopt a proposal, or decline it."""
    try:
        proposal = _proposal(request, citizen)
        if request.POST.get("verb") == "tag-med":
            fact = actions.adopt(request.actor, proposal)
            messages.success(request, _("“%(fact)s” er taget med.") % {"fact": fact.headline})
        else:
            actions.decline(request.actor, proposal)
            messages.success(request, _("Forslaget er valgt fra."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect(_back(request, citizen))


def _proposal(request: ActorRequest, citizen: Citizen) -> ProposedFact:
    try:
        key = UUID(request.POST.get("proposal", ""))
    except ValueError:
        key = uuid4()
    rows = ProposedFact.objects.visible_to(request.actor).filter(citizen=citizen.pk, pk=key)
    found: ProposedFact | None = rows.first()
    if found is None:
        raise UserError(_("Forslaget findes ikke."))
    return found


def _save(
    actor: Actor, citizen: Citizen, key: str, text: str, version: int, written_by: str = ""
) -> Saved | Clash:
    name, _slash, field = key.rpartition("/")
    fact = queries.find(actor, citizen.pk, name)
    return actions.save_field(actor, fact, field, text, version, written_by)


def _in_words(
    actor: Actor, citizen: Citizen, one: autosave.Unsaved
) -> tuple[str, autosave.Unsaved]:
    """What could not be saved, choices by their words instead of their keys."""
    name, _slash, field = one.key.rpartition("/")
    try:
        fact = queries.find(actor, citizen.pk, name)
        return pages.unsaved(fact, fact.field(field), one)
    except UserError:
        return _("Ukendt felt"), one


def _back(request: ActorRequest, citizen: Citizen) -> str:
    """The page the form stood on."""
    urls = pages.Addresses(request.actor, citizen.pk)
    return local_path(request.POST.get("next", ""), urls["page"])


citizen_page, own_page = both(require_GET(show), "facts.view")
citizen_field, own_field = both(require_POST(save_one), "facts.write")
citizen_save, own_save = both(require_POST(save_row), "facts.write")
citizen_add, own_add = both(require_POST(add), "facts.write")
citizen_change, own_change = both(require_POST(change), "facts.write")
citizen_decide, own_decide = both(require_POST(decide), "facts.write")
