"""A company's people: invited, let in once, given another role, taken out again."""

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.companies import rules
from brobygger.companies.actions.base import check, check_for, write
from brobygger.companies.models import Invitation
from brobygger.people.models import Company
from brobygger.people.roles import CompanyRole, Role
from brobygger.ui.errors import UserError

TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation and the token of its link, which is nowhere else."""

    invitation: Invitation
    token: str


def invite(actor: Actor, company: Company, *, email: str, name: str, role: str) -> Invited:
    """Open the door for somebody; an earlier invitation to the same address is withdrawn."""
    check_for(actor, company, staff="companies.invite", own="companies.administer_own")
    now, token = timezone.now(), secrets.token_urlsafe(TOKEN_BYTES)
    email = email.casefold()
    _open_to(company, email).update(withdrawn_at=now)
    made = Invitation.objects.create(
        company=company,
        email=email,
        name=name,
        role=CompanyRole(role),
        token_hash=digest(token),
        municipality_code=actor.municipality,
        made_at=now,
        made_by=actor.user_id,
        made_by_name=actor.name[:100],
        expires_at=now + rules.STANDS_FOR,
    )
    write(actor, company.pk, _("Inviteret: %(name)s, %(role)s") % _words(made))
    return Invited(made, token)


def withdraw(actor: Actor, key: UUID) -> Invitation:
    """Close a door before anybody has come through; Http404 for other people's invitations."""
    rows = Invitation.objects.select_for_update(of=("self",)).select_related("company")
    rows = (
        rows.filter(company=actor.company_id)
        if actor.company_id
        else rows.filter(municipality_code=actor.municipality)
    )
    found = rows.filter(pk=key).first()
    if found is None:
        raise Http404
    check_for(actor, found.company, staff="companies.invite", own="companies.administer_own")
    if found.accepted_at:
        raise UserError(_("Invitationen er brugt. Personen har en konto."))
    if found.withdrawn_at is None:
        found.withdrawn_at = timezone.now()
        found.save(update_fields=["withdrawn_at"])
        write(actor, found.company_id, _("Invitation trukket tilbage: %s") % found.name)
    return found


def find_invitation(token: str) -> Invitation | None:
    """The invitation a link leads to, while it stands."""
    rows = Invitation.objects.filter(token_hash=digest(token)).select_related("company")
    found = rows.first()
    return found if found and standing(found) is rules.Standing.OPEN else None


def accept(token: str, *, name: str, password: str) -> User:
    """Make the account of the person invited; the link works no more."""
    rows = Invitation.objects.select_for_update(of=("self",)).select_related("company")
    found = rows.filter(token_hash=digest(token)).first()
    if found is None or standing(found) is not rules.Standing.OPEN:
        raise UserError(_("Linket er brugt eller for gammelt. Bed om et nyt."))
    if User.objects.filter(email__iexact=found.email).exists():
        raise UserError(_("Invitationen kan ikke bruges. Bed om en ny til en anden e-mailadresse."))
    found.accepted_at = timezone.now()
    found.save(update_fields=["accepted_at"])
    user = User.objects.create_user(
        found.email,
        password,
        name=name,
        active_role=Role.COMPANY_USER,
        company=found.company,
        company_role=found.role,
    )
    write(user.actor(), found.company_id, _("%s har taget imod invitationen") % name)
    return user


def change_role(actor: Actor, key: UUID, role: str) -> User:
    """Give a colleague another role; one administrator stays."""
    person = _colleague(actor, key)
    if role != CompanyRole.ADMINISTRATOR:
        _keep_an_administrator(person)
    if person.company_role != role:
        person.company_role = CompanyRole(role)
        person.save(update_fields=["company_role"])
        words = {"name": person.name, "role": CompanyRole(role).label}
        write(actor, person.company_id, _("%(name)s er nu %(role)s") % words)  # type: ignore[arg-type]
    return person


def remove(actor: Actor, key: UUID) -> User:
    """Close a colleague's account; what the person did keeps the name."""
    person = _colleague(actor, key)
    _keep_an_administrator(person)
    if person.is_active:
        person.is_active = False
        person.save(update_fields=["is_active"])
        write(actor, person.company_id, _("%s har ikke adgang længere") % person.name)  # type: ignore[arg-type]
    return person


def standing(invitation: Invitation) -> rules.Standing:
    """What has become of an invitation by now."""
    return rules.standing(
        timezone.now(), invitation.expires_at, invitation.accepted_at, invitation.withdrawn_at
    )


def digest(token: str) -> str:
    """What is kept of a token. It is random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def _open_to(company: Company, email: str) -> "QuerySet[Invitation]":
    return Invitation.objects.filter(
        company=company, email=email, accepted_at__isnull=True, withdrawn_at__isnull=True
    )


def _words(invitation: Invitation) -> dict[str, object]:
    return {"name": invitation.name, "role": CompanyRole(invitation.role).label}


def _colleague(actor: Actor, key: UUID) -> User:
    """A colleague of an administrator's; Http404 for everybody else."""
    check(actor, "companies.administer_own")
    people = User.objects.select_for_update().filter(company=actor.company_id)
    found = people.filter(pk=key).first() if actor.company_id else None
    if found is None:
        raise Http404
    return found


def _keep_an_administrator(person: User) -> None:
    others = User.objects.filter(
        company=person.company_id, company_role=CompanyRole.ADMINISTRATOR, is_active=True
    ).exclude(pk=person.pk)
    if person.company_role == CompanyRole.ADMINISTRATOR and not others.exists():
        raise UserError(
            _("Virksomheden skal have mindst én administrator. Giv først en anden rollen."), "role"
        )
