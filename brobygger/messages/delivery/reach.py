"""Where receivers are to be reached, and what they chose: looked up when a message goes out."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from brobygger.messages.models import Choices, Message, ReceiverKind
from brobygger.messages.models.choices import DueLead, TalkLead
from brobygger.people.models import Citizen, Employee


@dataclass(frozen=True, slots=True)
class Reach:
    """One receiver."""

    wishes: Choices
    name: str = ""
    email: str = ""
    phone: str = ""
    lines: tuple[str, ...] = ()
    is_exempt: bool = False
    has_protected_address: bool = False
    is_gone: bool = False
    """Moved away, or no longer employed: told nothing outside."""


def default_wishes(kind: str) -> Choices:
    """What holds until the receiver chooses. Employees have their lists, and ask for more."""
    if kind == ReceiverKind.CITIZEN:
        return Choices()
    return Choices(by_sms=False, talk_lead=TalkLead.NEVER, due_lead=DueLead.NEVER)


def wishes_of(code: str, keys: Iterable[UUID]) -> dict[UUID, Choices]:
    """What receivers chose, by their key."""
    keys = list(keys)
    rows = Choices.objects.filter(Q(citizen__in=keys) | Q(employee__in=keys), municipality=code)
    return {key: row for row in rows if (key := row.citizen_id or row.employee_id)}


def reaches(code: str, messages: Iterable[Message]) -> dict[UUID, Reach]:
    """Where each message is to go, by the receiver's key; three statements, however many."""
    messages = list(messages)
    wishes = wishes_of(code, {one.receiver for one in messages})
    found = _citizens(code, _keys(messages, ReceiverKind.CITIZEN), wishes)
    found |= _employees(code, _keys(messages, ReceiverKind.EMPLOYEE), wishes)
    for one in messages:
        if one.receiver_kind in {ReceiverKind.CONTACT, ReceiverKind.OUTSIDE}:
            wish = default_wishes(ReceiverKind.CONTACT)
            found[one.receiver] = Reach(wish, name=one.name, email=one.email)
    nobody = Reach(default_wishes(ReceiverKind.CONTACT), is_gone=True)
    return {one.receiver: found.get(one.receiver, nobody) for one in messages}


def _keys(messages: Iterable[Message], kind: ReceiverKind) -> set[UUID]:
    return {one.receiver for one in messages if one.receiver_kind == kind}


def _citizens(code: str, keys: set[UUID], wishes: dict[UUID, Choices]) -> dict[UUID, Reach]:
    rows = Citizen.objects.filter(municipality=code, pk__in=keys).order_by() if keys else ()
    return {
        row.pk: Reach(
            wishes.get(row.pk) or default_wishes(ReceiverKind.CITIZEN),
            name=row.name,
            email=row.email,
            phone=row.phone,
            lines=(row.name, row.address, f"{row.postal_code} {row.city}".strip()),
            is_exempt=row.is_exempt_from_digital_mail,
            has_protected_address=row.has_protected_address,
            is_gone=row.closed_on is not None,
        )
        for row in rows
    }


def _employees(code: str, keys: set[UUID], wishes: dict[UUID, Choices]) -> dict[UUID, Reach]:
    rows = Employee.objects.filter(municipality=code, pk__in=keys).order_by() if keys else ()
    return {
        row.pk: Reach(
            wishes.get(row.pk) or default_wishes(ReceiverKind.EMPLOYEE),
            name=row.name,
            email=row.email,
            phone=row.phone,
            is_gone=row.left_on is not None,
        )
        for row in rows
    }
