"""Who sits on a meeting, and who is expected at each of its cases."""

from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.models import Employee
from brobygger.rehabilitation.meetings import reading_list, telling
from brobygger.rehabilitation.meetings.actions.base import HOLD, PLAN, allow, kept, kept_case
from brobygger.rehabilitation.meetings.queries import team_members
from brobygger.rehabilitation.models import Meeting, Member, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState, Part
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError


def add_member(actor: Actor, meeting: Meeting, employee: Employee, part: str) -> Member:
    """Put an employee on the meeting; again with another part changes the part."""
    allow(actor, PLAN)
    if part not in Part.values:
        raise UserError(_("Vælg en af mulighederne."), "part")
    if not team_members(actor.municipality).filter(pk=employee.pk).exists():
        raise UserError(_("Vælg en fra listen."), "employee")
    with kept(actor, meeting) as row:
        _leave(row, employee.pk)
        made = Member.objects.create(
            municipality_id=row.municipality_id, meeting=row, employee=employee, part=part
        )
        _seat(actor, row)
    return made


def remove_member(actor: Actor, meeting: Meeting, employee: UUID) -> None:
    """Off the meeting again; the access to its cases ends. Twice is once."""
    allow(actor, PLAN)
    with kept(actor, meeting) as row:
        _leave(row, employee)
        _seat(actor, row)
        for case in row.cases.exclude(state=CaseState.DECIDED):
            reading_list.close_to(case, employee)


def _leave(meeting: Meeting, employee: UUID) -> None:
    """Give up a seat, and the place at the cases to come; who was at a case stays written."""
    for member in meeting.members.filter(employee=employee):
        coming = Presence.objects.filter(
            municipality=meeting.municipality_id,
            case__in=meeting.cases.filter(state=CaseState.ON_AGENDA),
        )
        coming.filter(employee=employee, part=member.part).delete()
        member.delete()


def _seat(actor: Actor, meeting: Meeting) -> None:
    """Expect those who sit on the meeting now at its cases; an agenda that is sent follows."""
    people = ("citizen", "meeting", "journey__caseworker", "journey__company_consultant")
    waiting = list(meeting.cases.filter(state=CaseState.ON_AGENDA).select_related(*people))
    for case in waiting:
        expect_all(case)
        if meeting.agenda_sent_at:
            reading_list.open_to_members(case)
    if meeting.agenda_sent_at:
        telling.invite(actor, meeting, waiting)
        telling.take_from_calendars(actor, waiting)


def expect(actor: Actor, case: TeamCase, name: str, part: str) -> Presence:
    """Somebody more at a case: a companion, another department, an outside member."""
    allow(actor, HOLD)
    name = texts.one_line(name)
    if not name or len(name) > 100:
        raise UserError(_("Skriv et navn på højst 100 tegn."), "name")
    if part not in Part.values:
        raise UserError(_("Vælg en af mulighederne."), "part")
    with kept_case(actor, case, CaseState.ON_AGENDA) as one:
        return _expect(one, name, part)


def expect_all(case: TeamCase) -> None:
    """Those a case brings along: the citizen, the people around it, and the members."""
    journey = case.journey
    _expect(case, case.citizen.name, Part.CITIZEN)
    for part, employee in (
        (Part.CASEWORKER, journey.caseworker),
        (Part.COMPANY_CONSULTANT, journey.company_consultant),
    ):
        if employee:
            _expect(case, employee.name, part, employee)
    members = Member.objects.filter(municipality=case.municipality_id, meeting=case.meeting_id)
    for member in members.select_related("employee"):
        _expect(case, member.employee.name, member.part, member.employee)


def _expect(case: TeamCase, name: str, part: str, employee: Employee | None = None) -> Presence:
    """Expect somebody, once in each part."""
    made, _is_new = Presence.objects.get_or_create(
        municipality_id=case.municipality_id,
        citizen_id=case.citizen_id,
        case=case,
        name=name[:100],
        part=part,
        defaults={"employee": employee},
    )
    return made
