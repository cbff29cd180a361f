"""Fields that save themselves, and rows added, removed, moved: of facts and of what is ours."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from brobygger.access import view_log
from brobygger.access.actor import Actor
from brobygger.access.pages import ActorRequest
from brobygger.cv import actions
from brobygger.cv.actions.saving import SINGLES
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.views.both import back_to, both
from brobygger.documents import autosave
from brobygger.facts import actions as facts
from brobygger.facts import pages, queries
from brobygger.facts.fields import FactField
from brobygger.facts.models import Fact
from brobygger.facts.views.facts import VERBS
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError


def save_one(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """One field, from the script."""
    return autosave.answer(request, partial(actions.save, request.actor, citizen.pk))


def save_row(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """What stands open, from its save button; what cannot be saved is shown with its text."""
    urls = Addresses(request.actor, citizen.pk)
    back = back_to(request, urls["cv"])
    save = partial(actions.save, request.actor, citizen.pk)
    try:
        outcome = autosave.save_posted(request.POST.dict(), save)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if not outcome.unsaved:
        messages.success(request, _("Gemt."))
        return redirect(back)
    view_log.record(request.actor, "cv", [citizen.pk])
    unsaved = [_in_words(request.actor, citizen, one) for one in outcome.unsaved]
    context = {"save_url": urls["save"], "unsaved": unsaved, "saved": outcome.saved, "back": back}
    return render(request, "documents/unsaved.html", context, status=autosave.CONFLICT)


def add(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """An empty row, opened."""
    back = back_to(request, Addresses(request.actor, citizen.pk)["cv"])
    try:
        fact = facts.add(request.actor, citizen.pk, request.POST.get("kind", ""))
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    return redirect(f"{_bare(back)}?raekke={fact}#{fact.pk}")


def change(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Take a row out, bring it back, or move it; the row stays in sight."""
    verb = request.POST.get("verb", "")
    back = back_to(request, Addresses(request.actor, citizen.pk)["cv"])
    try:
        fact = queries.find(request.actor, citizen.pk, request.POST.get("fact", ""))
        if verb not in VERBS:
            raise UserError(_("Vælg, hvad der skal ske med rækken."))
        VERBS[verb](request.actor, fact)
    except UserError as error:
        messages.error(request, error.message)
        return redirect(back)
    if verb == "fjern":
        return redirect(f"{_bare(back)}?slettet={fact}")
    return redirect(f"{_bare(back)}?raekke={fact}#{fact.pk}")


def hide_employer(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Keep a workplace back from employers, or show it."""
    back = back_to(request, Addresses(request.actor, citizen.pk)["cv"])
    try:
        experience = UUID(request.POST.get("experience", ""))
        hide = request.POST.get("verb") == "skjul"
        actions.hide_employer(request.actor, citizen.pk, experience, hide=hide)
    except ValueError:
        messages.error(request, _("Rækken findes ikke."))
    except UserError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("Skjult for virksomheder.") if hide else _("Vises igen."))
    return redirect(back)


def removed(request: ActorRequest, citizen: Citizen) -> Fact | None:
    """The row just removed (``?slettet=``), so that it can be brought back."""
    return pages.removed(request.actor, citizen.pk, request.GET.get("slettet", ""))


def _bare(address: str) -> str:
    return address.partition("#")[0].partition("?")[0]


def _in_words(
    actor: Actor, citizen: Citizen, one: autosave.Unsaved
) -> tuple[str, autosave.Unsaved]:
    """What could not be saved, choices by their words instead of their keys."""
    try:
        return pages.unsaved(*_described(actor, citizen, one.key), one)
    except UserError:
        return _("Ukendt felt"), one


def _described(actor: Actor, citizen: Citizen, key: str) -> tuple[Fact, FactField]:
    name, _slash, field = key.rpartition("/")
    if name in SINGLES:
        return SINGLES[name](), SINGLES[name].field(field)
    fact = queries.find(actor, citizen.pk, name)
    return fact, fact.field(field)


citizen_field, own_field = both(require_POST(save_one), "cv.write")
citizen_save, own_save = both(require_POST(save_row), "cv.write")
citizen_add, own_add = both(require_POST(add), "cv.write")
citizen_change, own_change = both(require_POST(change), "cv.write")
citizen_employer, own_employer = both(require_POST(hide_employer), "cv.write")
