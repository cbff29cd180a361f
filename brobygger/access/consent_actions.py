"""Saying yes, and taking it back: by the citizen, or by staff when it is said or on paper."""

from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.consents import kind_of
from brobygger.access.models import Consent
from brobygger.access.models.consents import ConsentWay
from brobygger.people.models import Citizen
from brobygger.ui.dates import full_moment
from brobygger.ui.errors import UserError

BY_STAFF = (ConsentWay.SPOKEN, ConsentWay.PAPER)


def give(actor: Actor, citizen: Citizen, key: str, version: int | None, how: str = "") -> Consent:
    """The citizen says yes to the text of this version; saying it twice is one yes.

    A yes to an earlier text ends when the newer one is given.
    """
    kind, way = kind_of(key), _way(actor, citizen, how)
    if version != kind.version:
        raise UserError(_("Teksten er ændret, siden du åbnede siden. Læs den, og svar igen."))
    standing = _standing(citizen, key)
    if standing and standing.version == kind.version:
        return standing
    if standing:
        _end(actor, standing, ConsentWay.REPLACED)
    made = Consent.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        kind=key,
        version=kind.version,
        text=str(kind.text),
        given_at=timezone.now(),
        given_by_name=actor.name,
        given_how=way,
    )
    kind.changed(actor, citizen.pk, True)
    return made


def withdraw(actor: Actor, citizen: Citizen, key: str, how: str = "") -> Consent:
    """The citizen takes the yes back; from now on nobody may use it."""
    kind, way = kind_of(key), _way(actor, citizen, how)
    standing = _standing(citizen, key)
    if standing is None:
        raise UserError(_already(citizen, key))
    _end(actor, standing, way)
    kind.changed(actor, citizen.pk, False)
    return standing


def _way(actor: Actor, citizen: Citizen, how: str) -> ConsentWay:
    """Who acts says how: citizens on the page, staff what they heard or hold on paper."""
    if actor.citizen_id == citizen.pk and actor.may("access.own_consents"):
        return ConsentWay.PAGE
    if not actor.may("access.record_consent"):
        raise PermissionDenied
    if how not in BY_STAFF:
        raise UserError(_("Vælg, om borgeren har sagt det eller skrevet under på papir."), "how")
    return ConsentWay(how)


def _standing(citizen: Citizen, key: str) -> Consent | None:
    """The yes that stands; whoever else answers for the citizen now waits."""
    Citizen.objects.select_for_update().filter(pk=citizen.pk).first()
    rows = Consent.objects.filter(
        municipality=citizen.municipality_id, citizen=citizen, kind=key, withdrawn_at__isnull=True
    )
    return rows.first()


def _end(actor: Actor, consent: Consent, how: ConsentWay) -> None:
    consent.withdrawn_at = timezone.now()
    consent.withdrawn_by_name = actor.name
    consent.withdrawn_how = how
    consent.save(update_fields=["withdrawn_at", "withdrawn_by_name", "withdrawn_how"])


def _already(citizen: Citizen, key: str) -> str:
    rows = Consent.objects.filter(
        municipality=citizen.municipality_id, citizen=citizen, kind=key, withdrawn_at__isnull=False
    )
    last = rows.order_by("-withdrawn_at").first()
    if last is None or last.withdrawn_at is None:
        return _("Der er ikke sagt ja, så der er ikke noget at trække tilbage.")
    when = full_moment(timezone.localtime(last.withdrawn_at))
    return _("Samtykket er allerede trukket tilbage. Det skete %(when)s.") % {"when": when}
