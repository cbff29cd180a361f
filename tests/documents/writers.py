"""Many people writing in one document at once; also run at full scale by bench/documents.py."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import uuid4

from django.db import close_old_connections, connection

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, User
from brobygger.documents import actions
from brobygger.documents.models import Document, Field, FieldVersion
from brobygger.documents.saving import Clash, Current
from brobygger.people.models import Citizen, Employee, EmployeeRole, Municipality
from brobygger.people.roles import Role
from tests import factories

CODE = "0999"
TABLES = (FieldVersion, Field, Document, Grant, User, EmployeeRole, Employee, Citizen)


@dataclass
class Tally:
    """What one writer was told."""

    saved: list[tuple[str, str]] = field(default_factory=list)
    clashes: int = 0
    blind: int = 0
    """Saves on an old version that were let through: must stay at nothing."""


@contextmanager
def open_document(kind: str, writers: int) -> Iterator[tuple[Document, list[Actor]]]:
    """A committed document with its writers, taken away afterwards."""
    try:
        with acting(Actor.system(CODE)):
            Municipality.objects.get_or_create(code=CODE, defaults={"name": "Prøvekommune"})
            made = _made(kind, writers)
        yield made
    finally:
        _clean()


def _made(kind: str, writers: int) -> tuple[Document, list[Actor]]:
    citizen = factories.citizen()
    actors = []
    for _ in range(writers):
        employee = factories.employee(Role.CASEWORKER, email=f"{uuid4()}@example.dk")
        Grant.objects.create(
            municipality_id=CODE,
            citizen=citizen,
            employee=employee,
            role=Role.CASEWORKER,
            cause=Grant.Cause.ASSIGNMENT,
            starts_at="2020-01-01T00:00Z",
        )
        actors.append(factories.user(employee, Role.CASEWORKER, persona="").actor())
    return actions.make(actors[0], citizen.pk, uuid4(), kind), actors


def _clean() -> None:
    """Everything above, children first."""
    with acting(Actor.system(CODE)):
        for model in TABLES:
            model._default_manager.filter(municipality=CODE).delete()
        Municipality.objects.filter(code=CODE).delete()


def write_at_once(
    document: Document, actors: Sequence[Actor], saves: int, keys: Sequence[str], threads: int
) -> list[Tally]:
    """Each writer reads a field, thinks of a text, and saves it on the version read."""
    with ThreadPoolExecutor(threads) as pool:
        work = [pool.submit(_write, document.pk, actor, saves, keys) for actor in actors]
        return [one.result() for one in work]


def _write(document_id: object, actor: Actor, saves: int, keys: Sequence[str]) -> Tally:
    tally, dice = Tally(), random.Random(str(actor.user_id))
    close_old_connections()
    try:
        known = {key: Current() for key in keys}
        for number in range(saves):
            text = f"{actor.user_id} {number}"
            _one_save(document_id, actor, dice.choice(keys), text, known, tally)
    finally:
        connection.close()
    return tally


def _one_save(
    document_id: object,
    actor: Actor,
    key: str,
    text: str,
    known: dict[str, Current],
    tally: Tally,
) -> None:
    """Save on the version last seen; after a clash choose the own text, as a person may."""
    with acting(actor):
        document = Document.objects.get(pk=document_id)
        found = actions.save_field(actor, document, key, text, known[key].version)
    if isinstance(found, Clash):
        tally.clashes += 1
        known[key] = Current(found.theirs, found.their_version)
        return
    tally.blind += known[key].version not in {found.version - 1, 0} or (
        known[key].version == 0 and found.version != 1
    )
    tally.saved.append((key, text))
    known[key] = Current(text, found.version)


def silently_lost(document: Document, tallies: Sequence[Tally]) -> list[str]:
    """Texts that were said to be saved and are neither there, nor kept, nor one's own later."""
    fields = {one.key: one for one in Field.objects.filter(document=document)}
    kept = {
        (one.field.key, one.text)
        for one in FieldVersion.objects.filter(field__document=document).select_related("field")
    }
    standing = {(key, one.text) for key, one in fields.items()}
    followed = {
        (key, text)
        for tally in tallies
        for number, (key, text) in enumerate(tally.saved)
        if key in {later for later, _text in tally.saved[number + 1 :]}
    }
    every = [one for tally in tallies for one in tally.saved]
    return [text for key, text in every if (key, text) not in kept | standing | followed]
