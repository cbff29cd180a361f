"""Who a message is for."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from brobygger.messages.models import ReceiverKind


@dataclass(frozen=True, slots=True)
class Receiver:
    """A citizen, an employee, a company's contact person, or somebody outside."""

    kind: ReceiverKind
    key: UUID
    company_id: UUID | None = None
    account: UUID | None = None
    name: str = ""
    email: str = ""


def citizen(key: UUID) -> Receiver:
    """A citizen; the addresses are looked up when the message goes out."""
    return Receiver(ReceiverKind.CITIZEN, key)


def employee(key: UUID) -> Receiver:
    """An employee; the address is looked up when the message goes out."""
    return Receiver(ReceiverKind.EMPLOYEE, key)


def contact(
    key: UUID, company_id: UUID, *, name: str, email: str, account: UUID | None = None
) -> Receiver:
    """A company's contact person, by name and e-mail; ``account`` (access.User) has an inbox."""
    return Receiver(ReceiverKind.CONTACT, key, company_id, account, name, email)


def outside(key: UUID, lines: Iterable[str]) -> Receiver:
    """Somebody reached by letter only: name and address in lines; ``key`` is what it is about."""
    return Receiver(ReceiverKind.OUTSIDE, key, name="\n".join(lines))
