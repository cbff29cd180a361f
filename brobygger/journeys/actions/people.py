"""Who works on a journey: roles, the team, and the ceiling over a coach's caseload."""

from datetime import date
from typing import Unpack
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from brobygger.access.actor import Actor
from brobygger.journeys import rules
from brobygger.journeys.actions.base import REASON_LENGTH, Case, Form, act, once, text
from brobygger.journeys.actions.phases import not_before
from brobygger.journeys.models import Event, Journey, JourneyState
from brobygger.people.models import Employee, Municipality, Team
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError


@once
def assign(
    actor: Actor,
    journey: Journey,
    *,
    role: Role,
    employee: Employee,
    reason: str = "",
    happened_on: date | None = None,
    ceiling_reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Give somebody a role; whoever held it leaves it (that needs ``reason``).

    A coach above the ceiling needs ``ceiling_reason`` and journeys.exceed_ceiling.
    """
    with act(actor, journey, "journeys.assign", **form) as case:
        if role == Role.JOB_COACH:
            check_ceiling(case.actor, employee, ceiling_reason)
        return give(
            case, role, employee, day=happened_on, reason=reason, ceiling_reason=ceiling_reason
        )


@once
def release(
    actor: Actor,
    journey: Journey,
    *,
    role: Role,
    reason: str,
    happened_on: date | None = None,
    **form: Unpack[Form],
) -> Event:
    """Take the holder out of a role."""
    with act(actor, journey, "journeys.assign", **form) as case:
        holder = current_holder(case, role)
        if holder is None:
            raise UserError(_("Ingen har den rolle på forløbet."), "role")
        text(reason, "reason", REASON_LENGTH, required=_("Skriv hvorfor."))
        facts = {"role": role.value, "employee": str(holder), "name": name_of(holder)}
        day = since_taken(case, role, happened_on)
        return case.record(EventKind.RELEASED, day, facts, reason=reason)


@once
def set_team(
    actor: Actor,
    journey: Journey,
    *,
    team: Team,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Give the journey to a team; its leader sees it."""
    with act(actor, journey, "journeys.assign", **form) as case:
        return give_to_team(case, team, reason=reason)


def give(
    case: Case,
    role: Role,
    employee: Employee,
    *,
    day: date | None = None,
    reason: str = "",
    ceiling_reason: str = "",
    hand_over: UUID | None = None,
) -> Event:
    """Record that somebody takes a role, inside an act that has checked the ceiling.

    ``hand_over``: it is one of many, and who is told hears of them together.
    """
    previous = current_holder(case, role)
    if previous == employee.pk:
        raise UserError(_("%(name)s har allerede rollen.") % {"name": employee.name}, "employee")
    if previous:
        text(reason, "reason", REASON_LENGTH, required=_("Skriv hvorfor der skiftes."))
        day = since_taken(case, role, day)
    check_employee(case.journey.municipality_id, role, employee)
    facts = {
        "role": role.value,
        "employee": str(employee.pk),
        "name": employee.name,
        "previous": str(previous) if previous else None,
        "previous_name": name_of(previous) if previous else None,
        "ceiling_reason": text(ceiling_reason, "ceiling_reason", REASON_LENGTH),
        "hand_over": str(hand_over) if hand_over else None,
    }
    return case.record(EventKind.ASSIGNED, day, facts, reason=reason)


def give_to_team(case: Case, team: Team, *, day: date | None = None, reason: str = "") -> Event:
    """Record that a team takes the journey."""
    if team.municipality_id != case.journey.municipality_id or team.is_closed:
        raise UserError(_("Vælg et team, der findes."), "team")
    held = case.standing.holders.get(rules.TEAM, ())
    if str(team.pk) in held:
        raise UserError(_("Forløbet hører allerede til det team."), "team")
    facts = {
        "role": rules.TEAM,
        "employee": str(team.pk),
        "name": team.name,
        "previous": held[-1] if held else None,
    }
    return case.record(EventKind.ASSIGNED, day, facts, reason=reason)


def current_holder(case: Case, role: Role) -> UUID | None:
    """Return who holds a role on the journey."""
    if role not in rules.COLUMN_OF_ROLE:
        raise UserError(_("Den rolle findes ikke på et forløb."), "role")
    return rules.holders_of(dict(case.standing.holders)).get(role)


def since_taken(case: Case, role: Role, day: date | None) -> date:
    """Return the day, today when not said; nobody leaves a role before they took it."""
    taken = case.standing.assignments[role]
    said = {"name": taken.facts.get("name", ""), "day": f"{taken.happened_on:%d.%m.%Y}"}
    message = _("%(name)s har haft rollen siden %(day)s. Vælg den dag eller en senere.") % said
    return not_before(case, day, taken.happened_on, message)


def check_employee(municipality: str, role: Role, employee: Employee) -> None:
    """Only somebody who works here, now, in that role."""
    fits = Employee.objects.filter(
        pk=employee.pk, municipality=municipality, left_on__isnull=True, roles__role=role.value
    )
    if not fits.exists():
        raise UserError(
            _("%(name)s er ikke %(role)s her.")
            % {"name": employee.name, "role": role.label.lower()},
            "employee",
        )


def check_ceiling(actor: Actor, coach: Employee, reason: str, joining: int = 1) -> None:
    """A small caseload is a precondition of the method (spec 1.3): ask before going beyond."""
    ceiling = Municipality.objects.values_list("caseload_ceiling", flat=True).get(
        pk=coach.municipality_id
    )
    held = open_cases(coach)
    if held + joining <= ceiling:
        return
    if reason.strip() and actor.may("journeys.exceed_ceiling"):
        return
    full = over_ceiling(actor, coach, held, joining, ceiling)
    raise UserError(full, "ceiling_reason")


def over_ceiling(actor: Actor, coach: Employee, held: int, joining: int, ceiling: int) -> str:
    """Say how full the coach is and what can be done."""
    full = ngettext(
        "%(name)s har %(held)d borger nu og får %(after)d; loftet er %(ceiling)d.",
        "%(name)s har %(held)d borgere nu og får %(after)d; loftet er %(ceiling)d.",
        held,
    ) % {"name": coach.name, "held": held, "after": held + joining, "ceiling": ceiling}
    if actor.may("journeys.exceed_ceiling"):
        return full + " " + _("Skriv hvorfor det alligevel er forsvarligt, eller vælg en anden.")
    return full + " " + _("Vælg en anden, eller spørg den faglige leder.")


def open_cases(coach: Employee) -> int:
    """Return how many open journeys a coach has."""
    return (
        Journey.objects.filter(municipality=coach.municipality_id, job_coach=coach)
        .exclude(state=JourneyState.ENDED)
        .count()
    )


def name_of(employee: UUID) -> str:
    """Return an employee's name as it is now."""
    return Employee.objects.values_list("name", flat=True).get(pk=employee)
