"""Employees: who they are, which roles they hold, where they belong, and when they leave."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.access.models import Grant, User
from brobygger.desks.actions import changes
from brobygger.desks.actions.substitutes import write_grants_of
from brobygger.people.models import Employee, EmployeeRole, Team, TeamMembership
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class Details:
    """What an administrator says about an employee; roles by value, teams by key."""

    name: str
    title: str
    email: str
    phone: str
    roles: tuple[str, ...]
    teams: tuple[str, ...]


def details_of(employee: Employee) -> Details:
    """What is stored about an employee now."""
    teams = employee.memberships.values_list("team", flat=True)
    return Details(
        name=employee.name,
        title=employee.title,
        email=employee.email,
        phone=employee.phone,
        roles=tuple(sorted(employee.roles.values_list("role", flat=True))),
        teams=tuple(sorted(str(key) for key in teams)),
    )


def add(actor: Actor, wanted: Details) -> Employee:
    """Add an employee, without an account yet."""
    changes.check_administrator(actor)
    _check_email(wanted.email, actor, None)
    employee = Employee(municipality_id=actor.municipality)
    _write_fields(employee, wanted)
    _set_roles(employee, wanted.roles)
    _set_teams(employee, wanted.teams)
    administration.write(
        actor, employee.pk, employee.name, _("Oprettet med: %s") % _roles(wanted.roles)
    )
    return employee


def change(actor: Actor, key: UUID, wanted: Details, stamp: str) -> Employee:
    """Change an employee; a role that is taken away is no longer anybody's active role."""
    changes.check_administrator(actor)
    employee = Employee.objects.select_for_update().get(municipality=actor.municipality, pk=key)
    before = details_of(employee)
    changes.check_stamp(stamp, asdict(before))
    _check_email(wanted.email, actor, employee)
    _keep_an_administrator(employee, before.roles, wanted.roles)
    _write_fields(employee, wanted)
    _set_roles(employee, wanted.roles)
    _set_teams(employee, wanted.teams)
    _follow_in_account(employee, wanted.roles)
    text = administration.differences(readable(before), readable(wanted), labels())
    if text:
        administration.write(actor, employee.pk, employee.name, text)
    return employee


def labels() -> dict[str, str]:
    """What the details are called."""
    return {
        "name": _("Navn"),
        "title": _("Stilling"),
        "email": _("E-mail"),
        "phone": _("Telefon"),
        "roles": _("Roller"),
        "teams": _("Teams"),
    }


def leave(actor: Actor, key: UUID, left_on: date) -> Employee:
    """Close an employee's account and open doors; assigned cases wait for a hand-over."""
    changes.check_administrator(actor)
    employee = Employee.objects.select_for_update().get(municipality=actor.municipality, pk=key)
    _keep_an_administrator(employee, details_of(employee).roles, ())
    employee.left_on = left_on
    employee.save(update_fields=["left_on"])
    User.objects.filter(employee=employee.pk).update(is_active=False)
    _end_grants(employee, left_on)
    administration.write(actor, employee.pk, employee.name, _("Fratrådt %s") % left_on.isoformat())
    return employee


def come_back(actor: Actor, key: UUID) -> Employee:
    """Take back a departure: the account is open again, and the cases nobody took over."""
    changes.check_administrator(actor)
    employee = Employee.objects.select_for_update().get(municipality=actor.municipality, pk=key)
    employee.left_on = None
    employee.save(update_fields=["left_on"])
    User.objects.filter(employee=employee.pk).update(is_active=True)
    write_grants_of(employee)
    administration.write(actor, employee.pk, employee.name, _("Fratrædelse fortrudt"))
    return employee


def _check_email(email: str, actor: Actor, employee: Employee | None) -> None:
    """An address is used once; of other municipalities' people only that much is said."""
    colleagues = Employee.objects.filter(municipality=actor.municipality, email__iexact=email)
    accounts = User.objects.filter(email__iexact=email)
    if employee:
        colleagues = colleagues.exclude(pk=employee.pk)
        accounts = accounts.exclude(employee=employee.pk)
    if colleagues.exists():
        raise UserError(_("En anden medarbejder har allerede den e-mail."), "email")
    if accounts.exists():
        raise UserError(_("E-mailen kan ikke bruges her. Vælg en anden."), "email")


def _keep_an_administrator(employee: Employee, before: Iterable[str], after: Iterable[str]) -> None:
    if Role.ADMINISTRATOR not in before or Role.ADMINISTRATOR in after:
        return
    others = EmployeeRole.objects.filter(
        municipality=employee.municipality_id,
        role=Role.ADMINISTRATOR,
        employee__left_on__isnull=True,
    ).exclude(employee=employee.pk)
    if not others.exists():
        raise UserError(
            _("Kommunen skal have mindst én administrator. Giv først en anden rollen."), "roles"
        )


def _write_fields(employee: Employee, wanted: Details) -> None:
    employee.name, employee.title = wanted.name, wanted.title
    employee.email, employee.phone = wanted.email, wanted.phone
    employee.save()


def _set_roles(employee: Employee, roles: Iterable[str]) -> None:
    held = set(employee.roles.values_list("role", flat=True))
    wanted = set(roles)
    employee.roles.filter(role__in=held - wanted).delete()
    EmployeeRole.objects.bulk_create(
        EmployeeRole(municipality_id=employee.municipality_id, employee=employee, role=role)
        for role in sorted(wanted - held)
    )


def _set_teams(employee: Employee, teams: Iterable[str]) -> None:
    held = set(employee.memberships.values_list("team", flat=True))
    wanted = {UUID(key) for key in teams}
    employee.memberships.filter(team__in=held - wanted).delete()
    found = Team.objects.filter(municipality=employee.municipality_id, pk__in=wanted - held)
    TeamMembership.objects.bulk_create(
        TeamMembership(municipality_id=employee.municipality_id, employee=employee, team=team)
        for team in found
    )


def _follow_in_account(employee: Employee, roles: tuple[str, ...]) -> None:
    """The account carries name, address and a role that is still held."""
    user = User.objects.filter(employee=employee.pk).first()
    if user is None:
        return
    user.name, user.email = employee.name, employee.email
    if user.active_role not in roles:
        user.active_role = roles[0]
    user.save(update_fields=["name", "email", "active_role"])


def _end_grants(employee: Employee, left_on: date) -> None:
    day = timezone.make_aware(datetime.combine(left_on, time.max))
    ends_at = min(day, timezone.now())
    grants = Grant.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=ends_at),
        municipality=employee.municipality_id,
        employee=employee.pk,
    )
    grants.filter(starts_at__lte=ends_at).update(ends_at=ends_at)


def _roles(roles: Iterable[str]) -> str:
    return ", ".join(str(Role(role).label) for role in roles)


def readable(details: Details) -> dict[str, str]:
    """The details in words, by the name of the field."""
    names = Team.objects.filter(pk__in=details.teams).values_list("name", flat=True)
    return {
        **{key: str(value) for key, value in asdict(details).items()},
        "roles": _roles(details.roles),
        "teams": ", ".join(names),
    }


def in_words(details: Details) -> list[tuple[str, str]]:
    """The details with what they are called, for a page."""
    words = readable(details)
    return [(label, words[name]) for name, label in labels().items()]
