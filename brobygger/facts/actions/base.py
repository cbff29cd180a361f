"""What every act on facts shares: who may, and the row kept from everybody else meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.actions import ClosedError
from brobygger.documents.saving import CASEWORKER, CITIZEN
from brobygger.facts.models import Fact
from brobygger.facts.queries import citizens_with_facts
from brobygger.people.models import Citizen
from brobygger.people.roles import Role

AnyFact = TypeVar("AnyFact", bound=Fact)


@contextmanager
def kept(actor: Actor, citizen_id: UUID) -> Iterator[Citizen]:
    """The citizen's rows kept from others while some are added or moved.

    NO KEY UPDATE: what refers to the citizen meanwhile (a view-log row) does not wait.
    """
    refuse_unless_writer(actor)
    with transaction.atomic():
        rows = citizens_with_facts(actor).select_for_update(of=("self",), no_key=True)
        citizen = rows.filter(pk=citizen_id).first()
        if citizen is None:
            raise PermissionDenied
        refuse_if_closed(citizen)
        yield citizen


@contextmanager
def writable(actor: Actor, fact: AnyFact) -> Iterator[AnyFact]:
    """The fact as it stands now, kept from others until the act is done."""
    refuse_unless_writer(actor)
    with transaction.atomic():
        rows = type(fact).objects.visible_to(actor).select_related("citizen")
        row: AnyFact | None = rows.select_for_update(of=("self",)).filter(pk=fact.pk).first()
        if row is None:
            raise PermissionDenied
        refuse_if_closed(row.citizen)
        yield row


def refuse_unless_writer(actor: Actor) -> None:
    """Raise PermissionDenied for those who only read."""
    if not (actor.may("facts.write") or actor.may("facts.own")):
        raise PermissionDenied


def refuse_if_closed(citizen: Citizen) -> None:
    """A citizen who moved has the facts in the new municipality."""
    if citizen.closed_on:
        raise ClosedError(_("Borgeren er flyttet, og sagen her er lukket."))


def own_hand(actor: Actor) -> str:
    """Whose words the actor's are."""
    return CITIZEN if actor.role == Role.CITIZEN else CASEWORKER
