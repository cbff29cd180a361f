"""Writing about a job without knowing to whom; answering; taking both back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.cv.bank import rules
from brobygger.cv.bank.models import Answer, BankCv, BankPlace, Inquiry
from brobygger.cv.public import contact_of
from brobygger.messages import receivers
from brobygger.messages.actions.posting import Notice, post
from brobygger.people.models import Company
from brobygger.ui.errors import UserError

FIELDS = ("job", "hours", "place", "text", "contact")
WAYS = ("phone", "email", "address")
"""What a citizen may tell beside the name; what is hidden on Mit CV is not offered."""


class Gone(UserError):
    """The CV was taken out of the bank while the page was open."""

    def __init__(self) -> None:
        super().__init__(_("Borgeren er ikke længere i CV-banken. Der er ikke sendt noget."))


@dataclass(frozen=True, slots=True)
class Ways:
    """What the citizen could tell a company."""

    name: str
    phone: str
    email: str
    address: str


def ask(actor: Actor, key: UUID, typed: Mapping[str, Any], submission_id: UUID) -> Inquiry:
    """Write to the citizen behind a CV about one job; the same submission is sent once."""
    _check(actor, "bank.write")
    cv = BankCv.objects.select_for_update().defer("words", "skills", "shown").filter(key=key)
    found = cv.first()
    if found is None:
        raise Gone
    company = Company.objects.get(pk=str(actor.company_id))
    sent = Inquiry.objects.filter(company=company, submission_id=submission_id).first()
    if sent:
        return sent
    # The company stands outside the wall: the system writes inside it, in the company's name.
    system = replace(Actor.system(found.municipality_code), name=company.name)
    with acting(system):
        citizen_id = BankPlace.objects.values_list("citizen_id", flat=True).get(key=key)
        _check_peace(company, citizen_id)
        made = _make(actor, company, found, citizen_id, typed, submission_id)
        _tell_citizen(system, made)
    return made


def answer(
    actor: Actor, key: UUID, *, says_yes: bool, ways: Mapping[str, bool], reply: str = ""
) -> Inquiry:
    """Say yes (and which contact data the company may see) or no; it is said once."""
    inquiry = own_inquiry(actor, key, lock=True)
    _check_open(inquiry)
    shared: dict[str, str] = {}
    if says_yes:
        known = ways_of(actor)
        shared = {way: getattr(known, way) for way in WAYS if ways.get(way)}
        if not (shared.get("phone") or shared.get("email")):
            raise UserError(_("Vælg telefon eller e-mail, så virksomheden kan nå dig."), "phone")
        shared["name"] = known.name
    inquiry.answer = Answer.YES if says_yes else Answer.NO
    inquiry.answered_at = timezone.now()
    inquiry.reply, inquiry.shared = reply, shared
    inquiry.save(update_fields=["answer", "answered_at", "reply", "shared"])
    text = _("Der er svar på jeres henvendelse om jobbet: %s.")
    _tell_company(actor, inquiry, "answered", text % inquiry.job)
    return inquiry


def unshare(actor: Actor, key: UUID) -> Inquiry:
    """Take the contact data back; what the company has noted meanwhile cannot be."""
    inquiry = own_inquiry(actor, key, lock=True)
    if inquiry.answer == Answer.YES and inquiry.unshared_at is None:
        inquiry.unshared_at, inquiry.shared = timezone.now(), {}
        inquiry.save(update_fields=["unshared_at", "shared"])
        text = _("Oplysningerne om jobbet %s er trukket tilbage. Brug dem ikke mere.")
        _tell_company(actor, inquiry, "unshared", text % inquiry.job)
    return inquiry


def withdraw(actor: Actor, key: UUID) -> Inquiry:
    """The job is taken: the citizen need not answer."""
    _check(actor, "bank.write")
    rows = Inquiry.objects.visible_to(actor).select_for_update()
    found = rows.filter(pk=key).first()
    if found is None:
        raise Http404
    if found.answer:
        raise UserError(_("Borgeren har svaret. Ring eller skriv selv, hvis jobbet er besat."))
    if found.withdrawn_at is None:
        found.withdrawn_at = timezone.now()
        found.save(update_fields=["withdrawn_at"])
    return found


def own_inquiry(actor: Actor, key: UUID, *, lock: bool = False) -> Inquiry:
    """An inquiry to the signed-in citizen; Http404 else."""
    _check(actor, "bank.own")
    rows = Inquiry.objects.visible_to(actor).filter(pk=key)
    found = (rows.select_for_update() if lock else rows).first()
    if found is None:
        raise Http404
    return found


def ways_of(actor: Actor) -> Ways:
    """What the signed-in citizen could tell a company now."""
    if actor.citizen_id is None:
        raise PermissionDenied
    known = contact_of(actor, actor.citizen_id)
    return Ways(known.name, known.phone, known.email, known.address)


def state_of(inquiry: Inquiry) -> rules.State:
    """Where an inquiry stands today."""
    return rules.state(
        timezone.localdate(),
        inquiry.closes_on,
        inquiry.answer,
        is_withdrawn=inquiry.withdrawn_at is not None,
        is_unshared=inquiry.unshared_at is not None,
    )


def _check(actor: Actor, permission: str) -> None:
    if not actor.may(permission):
        raise PermissionDenied


def _check_open(inquiry: Inquiry) -> None:
    now = state_of(inquiry)
    if now is rules.State.WITHDRAWN:
        raise UserError(
            _("Virksomheden har trukket henvendelsen tilbage. Du skal ikke gøre noget.")
        )
    if now is rules.State.SILENT:
        raise UserError(_("Fristen for at svare er gået. Virksomheden har fået det at vide."))
    if now is not rules.State.WAITING:
        raise UserError(_("Du har allerede svaret."))


def _check_peace(company: Company, citizen_id: UUID) -> None:
    """Leave the citizen in peace: one inquiry at a time, and none for a while after a no."""
    rows = Inquiry.objects.filter(company=company)
    day_ago = timezone.now() - timedelta(days=1)
    last = rows.filter(citizen=citizen_id).order_by("-made_at").first()
    if last:
        made_on = timezone.localdate(last.made_at)
        if not rules.may_write_again(timezone.localdate(), made_on, state_of(last)):
            raise UserError(_("I har allerede skrevet til borgeren. Se svaret under Henvendelser."))
    if rows.filter(made_at__gt=day_ago).count() >= rules.MOST_A_DAY:
        raise UserError(_("I har skrevet til mange borgere i dag. Vent til i morgen."))


def _make(
    actor: Actor,
    company: Company,
    cv: BankCv,
    citizen_id: UUID,
    typed: Mapping[str, Any],
    submission_id: UUID,
) -> Inquiry:
    if actor.user_id is None:
        raise PermissionDenied
    return Inquiry.objects.create(
        municipality_id=cv.municipality_code,
        citizen_id=citizen_id,
        company=company,
        key=cv.key,
        submission_id=submission_id,
        made_at=timezone.now(),
        made_by=actor.user_id,
        made_by_name=actor.name[:100],
        closes_on=timezone.localdate() + timedelta(days=rules.DAYS_TO_ANSWER),
        **{name: typed[name] for name in FIELDS},
    )


def _tell_citizen(system: Actor, inquiry: Inquiry) -> None:
    text = _("%(company)s har et job: %(job)s. Læs mere, og svar, hvis du vil.")
    notice = Notice(
        kind="cv.bank_inquiry",
        cause=f"inquiry:{inquiry.pk}",
        receivers=[receivers.citizen(inquiry.citizen_id)],
        text=text % {"company": inquiry.company.name, "job": inquiry.job},
        link=reverse("bank:own_inquiry", args=[inquiry.pk]),
    )
    post(system, notice)


def _tell_company(actor: Actor, inquiry: Inquiry, what: str, text: str) -> None:
    writer = User.objects.filter(pk=inquiry.made_by, is_active=True).first()
    if writer is None:
        return
    receiver = receivers.contact(
        writer.pk, inquiry.company_id, name=writer.name, email=writer.email, account=writer.pk
    )
    notice = Notice(
        kind="cv.bank_answer",
        cause=f"inquiry:{inquiry.pk}:{what}",
        receivers=[receiver],
        text=text,
        link=reverse("bank:inquiry", args=[inquiry.pk]),
    )
    # The citizen's name goes along with a yes, on the page itself, and nowhere else.
    post(replace(actor, name=""), notice)
