"""Who acts: the one argument every action, queryset and page decision takes.

``acting`` opens the transaction and tells PostgreSQL who acts, so that row-level security
holds whatever the query says. It is the only door: the middleware, every task, every
command and every streamed export go through it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from django.db import connection, transaction

from brobygger.access.permissions import open_within, permissions_of
from brobygger.people.roles import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """A person in one active role, or the system itself, within at most one municipality."""

    role: Role | None
    name: str = ""
    user_id: UUID | None = None
    municipality: str = ""
    employee_id: UUID | None = None
    citizen_id: UUID | None = None
    company_id: UUID | None = None
    company_role: str = ""
    is_system: bool = False
    watcher: "Actor | None" = None
    """Who looks with this citizen's eyes (spec 3.5); such an actor only reads."""

    @classmethod
    def system(cls, municipality: str = "") -> "Actor":
        """The system at work in one municipality (tasks, commands, demo data)."""
        return cls(role=None, name="Brobygger", municipality=municipality, is_system=True)

    def may(self, permission: str) -> bool:
        """Whether the active role holds a permission (the system holds all).

        Within a company the person's role there decides too (``permissions.open_within``).
        """
        if self.is_system or self.role is None:
            return self.is_system
        holds = permission in permissions_of(self.role)
        is_of_company = self.role == Role.COMPANY_USER
        return holds and (not is_of_company or open_within(permission, self.company_role))


NOBODY = Actor(role=None)
"""Somebody who has not signed in."""

_current: ContextVar[Actor] = ContextVar("actor", default=NOBODY)


def current() -> Actor:
    """Who acts right now."""
    return _current.get()


@contextmanager
def acting(actor: Actor) -> Iterator[Actor]:
    """Do everything inside as this actor, in one transaction, behind its wall."""
    outer = _current.get()
    is_inner = connection.in_atomic_block
    with transaction.atomic():
        _tell_database(actor)
        if actor.watcher:
            _only_read()
        token = _current.set(actor)
        try:
            yield actor
        finally:
            _current.reset(token)
            # The outermost block ends with the transaction, and with it what was told.
            if is_inner and connection.in_atomic_block and not connection.needs_rollback:
                _tell_database(outer)


def _only_read() -> None:
    """Let PostgreSQL refuse every write until this block ends, whatever the code tries."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION READ ONLY")


def _tell_database(actor: Actor) -> None:
    """Set the facts the policies read; local to the transaction, never to the session."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('brobygger.municipality', %s, true),"
            " set_config('brobygger.citizen', %s, true),"
            " set_config('brobygger.company', %s, true)",
            [actor.municipality, str(actor.citizen_id or ""), str(actor.company_id or "")],
        )
