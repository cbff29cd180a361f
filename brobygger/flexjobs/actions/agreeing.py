"""From agreement to first day: the company, its contact person, what holds from the start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.companies import rules as companies
from brobygger.companies.actions.base import write as note_on_company
from brobygger.flexjobs import rules
from brobygger.flexjobs.actions.base import (
    PERMISSION,
    hours_elsewhere,
    refuse_if_left,
    running,
    told,
)
from brobygger.flexjobs.models import Employment, Terms
from brobygger.flexjobs.rules import Hours, Pay
from brobygger.journeys.actions.base import Case, Form, act, once, text
from brobygger.journeys.actions.following import follow
from brobygger.journeys.models import Event, Journey
from brobygger.people.identity import new_id
from brobygger.people.models import Company, ContactPerson
from brobygger.programmes.kinds import Artefact, EventKind
from brobygger.programmes.standing import Employment as JobByHand
from brobygger.ui.errors import UserError

SHORT, REASON = 150, 1000


@dataclass(frozen=True, slots=True)
class Contact:
    """The company as typed, and whom to talk to there."""

    cvr: str
    company: str
    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed: by whom, on which day, from when, on what terms."""

    agreed_on: date
    agreed_by: str
    starts_on: date
    title: str
    hours: Hours
    pay: Pay
    pay_basis: str = ""
    is_retention: bool = False
    tasks: Sequence[str] = ()
    accommodations: Sequence[Mapping[str, str]] = ()


@once
def agree(
    actor: Actor,
    journey: Journey,
    contact: Contact,
    agreed: Agreed,
    *,
    by_hand: str = "",
    **form: Unpack[Form],
) -> Event:
    """Write down an agreement about a flex-job; what lies behind us begins with it.

    ``by_hand``: the key of a running job that was known by its hours alone, and is told fully.
    """
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        rules.refuse_early_start(agreed.agreed_on, agreed.starts_on)
        case.day(agreed.agreed_on, "agreed_on", may_precede=True)
        known_job = job_by_hand(case, by_hand, agreed.starts_on)
        rules.refuse_too_many(hours_elsewhere(case, by_hand), agreed.hours.effective)
        made = employment(case, contact, agreed, known_job)
        row = first_terms(case, made, agreed)
        event = record(case, made, row, is_known=known_job is not None)
        made.sum_up(row, row)
        made.save(force_insert=True)
        row.save(force_insert=True)
    return event


def job_by_hand(case: Case, key: str, starts_on: date) -> JobByHand | None:
    """The job that was written down by hand; UserError when there is none such."""
    if not key:
        return None
    found = next((one for one in case.standing.running if one.key == key and not one.kept), None)
    if found is None:
        raise UserError(_("Det fleksjob er allerede skrevet ind."))
    if starts_on < found.started_on:
        raise UserError(
            _("Jobbet er skrevet ind fra %(day)s. Vælg den dag eller en senere.")
            % {"day": f"{found.started_on:%d.%m.%Y}"},
            "starts_on",
        )
    return found


def employment(case: Case, contact: Contact, agreed: Agreed, known: JobByHand | None) -> Employment:
    """The new employment, not stored yet."""
    company = company_of(case.actor, contact)
    key = new_id()
    return Employment(
        id=key,
        municipality_id=case.journey.municipality_id,
        citizen_id=case.journey.citizen_id,
        journey_id=case.journey.pk,
        key=known.key if known else str(key),
        company=company,
        contact=contact_of(case.actor, company, contact),
        title=text(agreed.title, "title", SHORT, required=_("Skriv stillingen.")),
        is_retention=agreed.is_retention,
        agreed_on=agreed.agreed_on,
        agreed_by=text(agreed.agreed_by, "agreed_by", 300, required=_("Skriv, hvem der aftalte.")),
        starts_on=agreed.starts_on,
        began=agreed.starts_on <= case.today,
        made_at=case.now,
        made_by_name=case.actor.name[:100],
    )


def company_of(actor: Actor, typed: Contact) -> Company:
    """The company with the CVR number, added when nobody has met it before."""
    number = companies.cvr(typed.cvr)
    found = Company.objects.filter(cvr=number).first()
    if found:
        return found
    name = text(typed.company, "company", SHORT, required=_("Skriv virksomhedens navn."))
    made = Company.objects.create(cvr=number, name=name)
    note_on_company(actor, made.pk, _("Oprettet"))
    return made


def contact_of(actor: Actor, company: Company, typed: Contact) -> ContactPerson:
    """The person we talk to there; the same name at one company is one person."""
    name = text(typed.name, "contact", 100, required=_("Skriv, hvem der er kontaktperson."))
    known = ContactPerson.objects.filter(
        municipality=actor.municipality, company=company, ended_on__isnull=True
    )
    found = known.filter(name__iexact=name).first()
    made = found or ContactPerson(municipality_id=actor.municipality, company=company, name=name)
    made.email, made.phone = typed.email or made.email, typed.phone or made.phone
    made.save()
    if found is None:
        note_on_company(actor, company.pk, _("Ny kontaktperson: %s") % name)
    return made


def first_terms(case: Case, made: Employment, agreed: Agreed) -> Terms:
    """The first row of the history, not stored yet."""
    return Terms(
        municipality_id=made.municipality_id,
        citizen_id=made.citizen_id,
        employment=made,
        since=agreed.starts_on,
        hours_present=agreed.hours.present,
        effective_hours=agreed.hours.effective,
        intensity=agreed.hours.intensity,
        tasks=list(agreed.tasks),
        accommodations=list(map(dict, agreed.accommodations)),
        hourly_pay=agreed.pay.hourly,
        pension_percent=agreed.pay.pension_percent,
        pay_basis=text(agreed.pay_basis, "pay_basis", 200),
        reason=_("Aftalt ved ansættelsen"),
        recorded_at=case.now,
        recorded_by_name=case.actor.name[:100],
    )


def record(case: Case, made: Employment, row: Terms, *, is_known: bool) -> Event:
    """The agreement, its contact person and perhaps the first day, as events."""
    on = {"employment": made.key}
    told_of = {**on, "company": made.company.name, "due_on": made.starts_on.isoformat()}
    first = case.record(EventKind.FLEXJOB_AGREED, made.agreed_on, told_of)
    case.record(
        EventKind.ARTEFACT_RECORDED,
        made.agreed_on,
        {**on, "artefact": Artefact.COMPANY_AGREEMENT.value},
    )
    contact = {**on, "artefact": Artefact.COMPANY_CONTACT.value, "place": made.contact.name}
    last = case.record(EventKind.ARTEFACT_RECORDED, made.agreed_on, contact)
    if made.began:
        kind = EventKind.FLEXJOB_HOURS_CHANGED if is_known else EventKind.FLEXJOB_STARTED
        last = start(case, made, row, kind)
    follow(case, last)
    return first


def start(case: Case, made: Employment, row: Terms, kind: EventKind) -> Event:
    """The first day with its hours."""
    hours = Hours(row.hours_present, row.effective_hours, row.intensity)
    facts = told(made, hours, retention=made.is_retention or None)
    event = case.record(kind, made.starts_on, facts)
    row.event_id = event.pk
    return event


@once
def begin(actor: Actor, employment: Employment, *, starts_on: date, **form: Unpack[Form]) -> Event:
    """The first day of a job that was agreed ahead; a day still ahead moves it."""
    journey = Journey.objects.get(pk=employment.journey_id)
    with act(actor, journey, PERMISSION, also_ended=True, **form) as case:
        refuse_if_left(case)
        made = running(case, employment)
        if made.began:
            raise UserError(_("Det er allerede registreret, at jobbet er begyndt."))
        rules.refuse_early_start(made.agreed_on, starts_on)
        row = made.terms.get(replaced_at__isnull=True)
        rules.refuse_too_many(hours_elsewhere(case, made.key), row.effective_hours)
        made.starts_on = row.since = starts_on
        made.began = starts_on <= case.today
        if made.began:
            event = start(case, made, row, EventKind.FLEXJOB_STARTED)
            follow(case, event)
        else:
            facts = {"employment": made.key, "due_on": starts_on.isoformat()}
            event = case.record(EventKind.FLEXJOB_AGREED, case.today, facts)
        made.save(update_fields=["starts_on", "began"])
        row.save(update_fields=["since", "event_id"])
    return event
