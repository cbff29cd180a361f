"""Who looks with whose eyes, and at what."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import Resolver404, ResolverMatch, resolve

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.access.models.grants import Material
from brobygger.access.pages import Page
from brobygger.access.permissions import permissions_of
from brobygger.people.models import Citizen
from brobygger.people.roles import Role

LONGEST_PATH = 500


def eyes_of(citizen: Citizen, watcher: Actor) -> Actor:
    """The citizen as an actor who only reads, for the one who looks.

    Without an account the citizen's own key stands for it: no page is anybody else's.
    """
    account = User.objects.filter(citizen=citizen).only("pk", "name").first()
    return Actor(
        role=Role.CITIZEN,
        name=account.name if account else citizen.name,
        user_id=account.pk if account else citizen.pk,
        municipality=citizen.municipality_id,
        citizen_id=citizen.pk,
        watcher=watcher,
    )


def demand_whole_case(actor: Actor, citizen: Citizen) -> None:
    """Refuse those whose grant opens a part of the case only."""
    rows = Citizen.objects.filter(pk=citizen.pk)
    if not scope.visible_to(rows, actor, "pk", (Material.CASE,)).exists():
        raise PermissionDenied


def own_page(path: str) -> ResolverMatch:
    """The citizen's page at a path; Http404 for what is nobody's, or no citizen's."""
    if len(path) > LONGEST_PATH:
        raise Http404
    try:
        match = resolve(path)
    except Resolver404 as error:
        raise Http404 from error
    mark: Page | None = getattr(match.func, "page", None)
    if mark is None or mark.permission not in permissions_of(Role.CITIZEN):
        raise Http404
    if mark.is_private:
        raise PermissionDenied
    return match


def is_own_page(path: str) -> bool:
    """Whether a link can stay inside the view."""
    try:
        own_page(path)
    except (Http404, PermissionDenied):
        return False
    return True
