"""Two municipalities with a case each side of every line, and what stands in addresses.

``SAMPLES`` gives a value for every name in an address, from the case the walk is about. A new
address with a new name fails the walk until a line is added here.
"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from brobygger.access.access_table import Relation
from brobygger.access.actor import Actor, acting
from brobygger.access.consents import every_kind
from brobygger.access.models import Grant, User
from brobygger.access.scope import GRANTED_ROLES
from brobygger.companies.models import Invitation
from brobygger.cv.bank import filling
from brobygger.cv.bank.models import BankPlace, Inquiry
from brobygger.cv.models import JobTarget
from brobygger.documents.models import Attachment, Document
from brobygger.facts.models import Ability
from brobygger.journeys import actions
from brobygger.journeys.models import Event, HandedOverJourney, HandOver, Journey, Talk
from brobygger.journeys.models.transfers import Transfer
from brobygger.lists.models import SavedView
from brobygger.messages.models import Delivery, Message
from brobygger.people.models import (
    Citizen,
    Company,
    ContactPerson,
    Employee,
    Substitution,
    Team,
)
from brobygger.people.roles import EMPLOYEE_ROLES, CompanyRole, Role
from brobygger.programmes.catalogue import newest
from brobygger.programmes.kinds import Artefact, DutyKind
from brobygger.rehabilitation.models import Meeting, TeamCase
from brobygger.rehabilitation.models.meetings import CaseState
from tests import factories
from tests import factories_bank as bank
from tests.cv.town import write_cv
from tests.flexjobs import town as job
from tests.messages.town import letter, messages_to
from tests.plan.town import key_of, write_plan
from tests.records import town as records

HOME, NEXT_DOOR, FAR = "0101", "0147", "0151"
DAY = date(2026, 11, 2)


@dataclass
class Case:
    """One citizen with everything an address can name."""

    citizen: Citizen
    journey: Journey
    event: Event
    talk: Talk
    team: Team
    employee: Employee
    hand_over: HandOver
    substitution: Substitution
    transfer: Transfer
    attachment: Attachment
    team_case: TeamCase
    company: Company
    contact: ContactPerson
    invitation: Invitation
    colleague: User
    entry: UUID
    inquiry: Inquiry
    letter: Delivery
    views: dict[Role, SavedView] = field(default_factory=dict)
    messages: dict[Role, Message] = field(default_factory=dict)


def a_rule(case: Case, role: Role) -> str:
    """A rule that can be waived and has a pace."""
    rules = newest("uif2").rules
    return next(rule.key for rule in rules if rule.waivable and rule.kind == DutyKind.CADENCE)


def a_step(case: Case, role: Role) -> str:
    """A step of a recipe."""
    return newest("uif2").recipes[0].steps[0].key


SAMPLES: dict[str, Callable[[Case, Role], Any]] = {
    "citizen_id": lambda case, role: case.citizen.pk,
    "journey_id": lambda case, role: case.journey.pk,
    "event_id": lambda case, role: case.event.pk,
    "talk_id": lambda case, role: case.talk.pk,
    "team_id": lambda case, role: case.team.pk,
    "employee_id": lambda case, role: case.employee.pk,
    "hand_over_id": lambda case, role: case.hand_over.pk,
    "substitution_id": lambda case, role: case.substitution.pk,
    "view_id": lambda case, role: case.views[role].pk,
    "transfer_id": lambda case, role: case.transfer.pk,
    "document_id": lambda case, role: case.attachment.document_id,
    "attachment_id": lambda case, role: case.attachment.pk,
    "number": lambda case, role: 1,
    "slug": lambda case, role: "1",
    "meeting_id": lambda case, role: case.team_case.meeting_id,
    "case_id": lambda case, role: case.team_case.pk,
    "key": lambda case, role: case.citizen.pk,
    "consent_kind": lambda case, role: every_kind()[0].key,
    "path": lambda case, role: "min-side/",
    "rule": a_rule,
    "role": lambda case, role: Role.JOB_COACH.value,
    "artefact": lambda case, role: Artefact.PLAN_UPDATED.value,
    "step": a_step,
    "target_id": lambda case, role: JobTarget.objects.get(citizen=case.citizen).pk,
    "ability_id": lambda case, role: Ability.objects.get(citizen=case.citizen).pk,
    "message_id": lambda case, role: case.messages[role].pk,
    "delivery_id": lambda case, role: case.letter.pk,
    "pk": lambda case, role: 1,
    "company": lambda case, role: case.company.pk,
    "contact_id": lambda case, role: case.contact.pk,
    "invitation_id": lambda case, role: case.invitation.pk,
    "colleague_id": lambda case, role: case.colleague.pk,
    "employment_id": job.key_of(job.Employment),
    "step_id": job.key_of(job.PlannedStep),
    "follow_up_id": job.key_of(job.FollowUp),
    "agreement_id": lambda case, role: key_of("agreement_id", case.citizen),
    "activity_id": lambda case, role: key_of("activity_id", case.citizen),
    "status_id": lambda case, role: key_of("status_id", case.citizen),
    "long_text_id": lambda case, role: key_of("long_text_id", case.citizen),
    "entry_id": lambda case, role: records.key_of("entry_id", case.citizen),
    "hearing_id": lambda case, role: records.key_of("hearing_id", case.citizen),
    "decision_id": lambda case, role: records.key_of("decision_id", case.citizen),
    "file_id": lambda case, role: records.key_of("file_id", case.citizen),
    "talk_event_id": lambda case, role: records.key_of("talk_event_id", case.citizen),
    "advice_kind": lambda case, role: "agreement",
    "token": lambda case, role: "x" * 43,
    "entry": lambda case, role: case.entry,
    "inquiry_id": lambda case, role: case.inquiry.pk,
}


def make_case(municipality: str, name: str) -> Case:
    """A citizen with a journey, and one of each thing an address can name."""
    with acting(Actor.system(municipality)) as actor:
        team = factories.team(f"Team {name}")
        employee = factories.employee(Role.JOB_COACH, name=f"{name} Ansat", team=team)
        other = factories.employee(Role.JOB_COACH, name=f"{name} Vikar", team=team)
        citizen = factories.citizen(name)
        write_cv(citizen)
        event = actions.start(
            actor, citizen, target_group="2", started_on=DAY, job_coach=employee, team=team
        )
        write_plan(actor, citizen)
        records.write_records(actor, event.journey)
        now = timezone.now()
        common = {"municipality_id": municipality}
        at_work = workplace(municipality, name, now)
        job.write_job(event.journey, at_work[0], at_work[1], DAY)
        return Case(
            citizen,
            event.journey,
            event,
            talk(event.journey, now),
            team,
            employee,
            hand_over(event, employee, other, now),
            Substitution.objects.create(
                **common, absent=employee, substitute=other, first_day=DAY, last_day=DAY
            ),
            offer(municipality, event.journey, now),
            attachment(event.journey, now),
            team_case(event.journey, now),
            *at_work,
            *in_the_bank(citizen, at_work[0]),
            letter=letter(event.journey, now),
        )


def in_the_bank(citizen: Citizen, company: Company) -> tuple[UUID, Inquiry]:
    """The citizen's CV as companies find it, and what one of them has written."""
    filling.fill(citizen.pk, bank.public_cv(citizen))
    key = BankPlace.objects.get(citizen=citizen).key
    return key, bank.inquiry(citizen, company, key)


def workplace(
    municipality: str, name: str, now: datetime
) -> tuple[Company, ContactPerson, Invitation, User]:
    """A company with somebody we know, somebody invited and somebody who can sign in."""
    number = f"{zlib.crc32(name.encode()) % 10**8:08}"
    company = Company.objects.create(cvr=number, name=f"{name} A/S")
    contact = ContactPerson.objects.create(
        municipality_id=municipality, company=company, name=f"{name} Kontakt"
    )
    invitation = Invitation.objects.create(
        company=company,
        email=f"{number}@example.dk",
        name=name,
        role=CompanyRole.READER,
        token_hash=number,
        municipality_code=municipality,
        made_at=now,
        made_by_name="Walk",
        expires_at=now + timedelta(days=1),
    )
    colleague = User.objects.create_user(
        f"kollega{number}@example.dk",
        name=name,
        active_role=Role.COMPANY_USER,
        company=company,
        company_role=CompanyRole.READER,
    )
    return company, contact, invitation, colleague


def hand_over(event: Event, giver: Employee, receiver: Employee, now: datetime) -> HandOver:
    """The case given from one to another."""
    municipality = {"municipality_id": event.municipality_id}
    made = HandOver.objects.create(
        **municipality, role=Role.JOB_COACH, giver=giver, receiver=receiver, made_at=now
    )
    HandedOverJourney.objects.create(
        **municipality,
        hand_over=made,
        citizen_id=event.citizen_id,
        journey=event.journey,
        event_id=event.pk,
    )
    return made


def offer(municipality: str, journey: Journey, now: datetime) -> Transfer:
    """A case offered to the municipality; next door's offer comes from further away."""
    sender = FAR if municipality == NEXT_DOOR else NEXT_DOOR
    with acting(Actor.system(sender)):
        return Transfer.objects.create(
            from_municipality_id=sender,
            to_municipality_id=municipality,
            journey_id=journey.pk,
            offered_at=now,
            reason="Flytter",
        )


def attachment(journey: Journey, now: datetime) -> Attachment:
    """A file on a document of a kind nobody registered: found or hidden, never opened."""
    common = {"municipality_id": journey.municipality_id, "citizen_id": journey.citizen_id}
    document = Document.objects.create(
        **common, subject_id=journey.pk, kind="walk", made_at=now, moved_at=now
    )
    return Attachment.objects.create(**common, document=document, size=1, at=now)


def team_case(journey: Journey, now: datetime) -> TeamCase:
    """The case on a meeting of the rehabilitation team."""
    municipality = {"municipality_id": journey.municipality_id}
    meeting = Meeting.objects.create(
        **municipality, starts_at=now, capacity=1, place="Rådhuset", made_at=now
    )
    return TeamCase.objects.create(
        **municipality,
        citizen_id=journey.citizen_id,
        journey=journey,
        meeting=meeting,
        state=CaseState.HELD,
        queued_at=now,
    )


def talk(journey: Journey, now: datetime) -> Talk:
    """A talk yet to be held."""
    return Talk.objects.create(
        municipality_id=journey.municipality_id,
        citizen_id=journey.citizen_id,
        journey=journey,
        starts_at=now + timedelta(days=1),
        ends_at=now + timedelta(days=1, hours=1),
        form="in_person",
        place="Jobcentret",
    )


@dataclass
class Town:
    """The cases by relation, and a signed-in account for each role."""

    cases: dict[Relation, Case]
    users: dict[Role, User]

    def arguments(self, names: tuple[str, ...], role: Role, relation: Relation) -> dict[str, Any]:
        """Values for the names in an address, about the case of a relation."""
        with acting(Actor.system(NEXT_DOOR if relation is Relation.OTHER_MUNICIPALITY else HOME)):
            return {name: SAMPLES[name](self.cases[relation], role) for name in names}


def make_town() -> Town:
    """Everything, made once per walk."""
    for code, name in ((HOME, "København"), (NEXT_DOOR, "Frederiksberg"), (FAR, "Ballerup")):
        factories.municipality(code, name)
    cases = {
        Relation.OWN: make_case(HOME, "Egen"),
        Relation.OTHER_TEAM: make_case(HOME, "Anden"),
        Relation.OTHER_MUNICIPALITY: make_case(NEXT_DOOR, "Fjern"),
    }
    with acting(Actor.system(HOME)):
        users = dict(_users(cases[Relation.OWN]))
    for relation, case in cases.items():
        code = NEXT_DOOR if relation is Relation.OTHER_MUNICIPALITY else HOME
        with acting(Actor.system(code)):
            case.views = dict(_views(code, relation, users))
            case.messages = dict(messages_to(code, relation is Relation.OWN, users))
    return Town(cases, users)


def _users(own: Case) -> Iterator[tuple[Role, User]]:
    for role in Role:
        if role in EMPLOYEE_ROLES:
            employee = factories.employee(role, team=own.team)
            yield role, factories.user(employee, role)
            if role in GRANTED_ROLES:
                _grant(own.citizen, employee, role)
        else:
            yield role, _outsider(own, role)


def _outsider(own: Case, role: Role) -> User:
    """A citizen, a company's user or the national monitor."""
    return User.objects.create_user(
        f"{role.value}@example.dk",
        name=role.label,
        active_role=role,
        persona=f"walk-{role.value}",
        municipality_id=HOME if role is Role.CITIZEN else None,
        citizen=own.citizen if role is Role.CITIZEN else None,
        company=own.company if role is Role.COMPANY_USER else None,
        company_role=CompanyRole.ADMINISTRATOR if role is Role.COMPANY_USER else "",
    )


def _grant(citizen: Citizen, employee: Employee, role: Role) -> None:
    Grant.objects.create(
        municipality_id=HOME,
        citizen=citizen,
        employee=employee,
        role=role,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at=timezone.now() - timedelta(days=1),
    )


def _views(
    code: str, relation: Relation, users: dict[Role, User]
) -> Iterator[tuple[Role, SavedView]]:
    """A saved view for each role: one's own, or of somebody who never signs in."""
    for role, user in users.items():
        made = SavedView(municipality_id=code, list_name="list", path="/", title=f"Til {role}")
        made.user_id = user.pk if relation is Relation.OWN else made.pk
        made.save()
        yield role, made
