"""A citizen asks for everything; a worker makes the file; after a day it is gone."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from secrets import token_urlsafe
from typing import cast
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.utils import timezone
from django_tasks import task

from brobygger.access.actor import Actor, acting
from brobygger.desks.export import bundle
from brobygger.desks.models import UNDER_WAY, CitizenExport, ExportState
from brobygger.documents.store import full_path
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role

KEPT = timedelta(hours=24)
GIVEN_UP_AFTER = timedelta(minutes=15)
"""A worker that has said nothing for so long is gone: a new file may be asked for."""


def own_actor(citizen: Citizen) -> Actor:
    """The citizen, for work done without her: the wall shows exactly what is hers."""
    return Actor(
        role=Role.CITIZEN,
        name=citizen.name,
        municipality=citizen.municipality_id,
        citizen_id=citizen.pk,
    )


def latest(actor: Actor) -> CitizenExport | None:
    """The citizen's newest file, whatever has become of it."""
    return _own(actor).first()


def ask(actor: Actor) -> CitizenExport:
    """Have a file made; while one is under way, that one is meant."""
    if actor.citizen_id is None or not actor.may("desks.export_own") or actor.watcher:
        raise PermissionDenied
    citizen = Citizen.objects.select_for_update().get(pk=actor.citizen_id)
    now = timezone.now()
    under_way = _own(actor).filter(state__in=UNDER_WAY)
    under_way.filter(asked_at__lt=now - GIVEN_UP_AFTER).update(state=ExportState.FAILED)
    standing = under_way.first()
    if standing:
        return standing
    made = CitizenExport.objects.create(
        municipality_id=actor.municipality,
        citizen=citizen,
        asked_at=now,
        state=ExportState.WAITING,
    )
    make_export.enqueue(actor.municipality, str(made.pk))
    return made


def ready_file(actor: Actor) -> Path | None:
    """The citizen's file while it can be fetched."""
    if actor.watcher:
        raise PermissionDenied
    found = _own(actor).filter(state=ExportState.READY, expires_at__gt=timezone.now()).first()
    path = full_path(found.path) if found else None
    return path if path and path.exists() else None


@task()
def make_export(municipality: str, export_id: str) -> None:
    """Make the file, telling the page how far it has come."""
    with acting(Actor.system(municipality)):
        wish = CitizenExport.objects.select_related("citizen__municipality").get(pk=export_id)
        citizen = wish.citizen
    relative = f"{municipality}/udtraek/{token_urlsafe(24)}.zip"
    is_made = False
    try:
        for done, steps in bundle.make(own_actor(citizen), citizen, full_path(relative)):
            _tell(wish, state=ExportState.WORKING, done=done, steps=steps)
        size, until = full_path(relative).stat().st_size, timezone.now() + KEPT
        _tell(wish, state=ExportState.READY, path=relative, size=size, expires_at=until)
        is_made = True
    finally:
        if not is_made:
            _tell(wish, state=ExportState.FAILED)


def _tell(wish: CitizenExport, **facts: object) -> None:
    with acting(Actor.system(wish.municipality_id)):
        CitizenExport.objects.filter(pk=wish.pk).update(**facts)


def drop_expired() -> int:
    """Throw away files past their day; returns how many."""
    dropped = 0
    for code in Municipality.objects.values_list("pk", flat=True):
        with acting(Actor.system(code)):
            old = CitizenExport.objects.filter(municipality=code, expires_at__lte=timezone.now())
            for wish in old.exclude(path=""):
                with suppress(FileNotFoundError):
                    full_path(wish.path).unlink()
                CitizenExport.objects.filter(pk=wish.pk).update(path="", size=0)
                dropped += 1
    return dropped


def _own(actor: Actor) -> QuerySet[CitizenExport]:
    key = cast(UUID, actor.citizen_id)
    return CitizenExport.objects.filter(municipality=actor.municipality, citizen=key)
