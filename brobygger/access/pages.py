"""What a page needs: its permission and what it is about, said where the page is written.

Every view carries ``@page("room.permission")``, with ``about`` when it shows one citizen, or
``@open_page`` when nobody has to sign in. A system check fails on a URL without either, so
the table that ``brobygger access-table`` prints is complete.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import wraps
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.people.models import Citizen

View = Callable[..., HttpResponseBase]


class About(StrEnum):
    """Whose data a page shows."""

    NOTHING = "nothing"  # no citizen's data
    CITIZEN = "citizen"  # one citizen, found through the address
    LIST = "list"  # those citizens the actor sees anyway
    OWN = "own"  # the signed-in person's own


@dataclass(frozen=True, slots=True)
class Page:
    """A page's row in the access table. No permission: open to everybody."""

    permission: str | None
    about: About = About.NOTHING
    is_private: bool = False
    """Whether nobody may look at it with a citizen's eyes (see ``desks.citizen_view``)."""


class ActorRequest(HttpRequest):
    """A request with the one who acts."""

    actor: Actor


class ReasonNeeded(Exception):
    """The citizen is outside the actor's cases; a stated reason opens the door."""

    def __init__(self, citizen: Citizen) -> None:
        super().__init__(citizen.pk)
        self.citizen = citizen


def page(
    permission: str, about: About = About.NOTHING, *, is_private: bool = False
) -> Callable[[View], View]:
    """Name the permission a view needs; refuse (or ask to sign in) before it runs."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: ActorRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            from brobygger.access.signing_in import ask_to_sign_in, second_factor_missing

            if request.actor.user_id is None:
                return ask_to_sign_in(request)
            if not request.actor.may(permission):
                raise PermissionDenied
            missing = second_factor_missing(request)
            return missing or view(request, *args, **kwargs)

        guarded.page = Page(permission, about, is_private)  # type: ignore[attr-defined]
        return guarded

    return decorate


def open_page(view: View) -> View:
    """Mark a view that needs no sign-in."""
    view.page = Page(None)  # type: ignore[attr-defined]
    return view


def reach(actor: Actor, citizen_id: UUID) -> Citizen:
    """The citizen, if the actor may look now.

    Raises Http404 when there is none in the municipality (so other municipalities betray
    nothing), ReasonNeeded when a stated reason would open the door, PermissionDenied else.
    """
    seen = scope.visible_citizens(actor).filter(pk=citizen_id).first()
    if seen:
        return seen
    hidden = Citizen.objects.filter(pk=citizen_id, municipality=actor.municipality).first()
    if hidden is None:
        raise Http404
    if actor.role in scope.REASON_ROLES:
        raise ReasonNeeded(hidden)
    raise PermissionDenied


def stated_reason(actor: Actor, citizen_id: UUID) -> str:
    """The reason the actor gave for looking at a citizen outside the caseload, else empty."""
    grant = (
        scope.active_grants(actor, timezone.now())
        .filter(citizen=citizen_id, cause="reason")
        .first()
    )
    return grant.reason if grant else ""
