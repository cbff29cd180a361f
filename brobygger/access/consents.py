"""Consents: what citizens are asked, and whether they have said yes (spec 3.6, 4.1, 8.1).

A room that needs one registers its kind in ``apps.py`` and asks ``require`` (or ``is_given``)
in the very transaction that uses it, so that a yes withdrawn a moment ago is heard:

    consents.register(Kind("health_limits", title, text, effect, version=1))
    consents.require(actor, citizen.pk, "health_limits")
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.models import Consent
from brobygger.access.models.consents import ConsentWay
from brobygger.ui.errors import UserError


def _nothing_else(actor: Actor, citizen_id: UUID, is_given: bool) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing to say yes to. Raise ``version`` when ``text`` says something new."""

    key: str
    title: str | Promise
    text: str | Promise
    """What the citizen says yes to, in her own words: "I må …"."""
    effect: str | Promise
    """What happens when the consent is withdrawn."""
    version: int = 1
    order: int = 50
    changed: Callable[[Actor, UUID, bool], None] = _nothing_else
    """What else happens when it is given (True) or withdrawn (False), in the same transaction."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind and how one citizen has answered it: the standing consent, or the last withdrawn."""

    kind: Kind
    consent: Consent | None

    @property
    def is_given(self) -> bool:
        """Whether it stands."""
        return self.consent is not None and self.consent.stands

    @property
    def is_outdated(self) -> bool:
        """Whether the citizen said yes to an earlier text."""
        return self.is_given and self.consent.version != self.kind.version  # type: ignore[union-attr]


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    """Add a kind; the same key again replaces it."""
    _kinds[kind.key] = kind


def every_kind() -> list[Kind]:
    """What citizens are asked, in the order they read it."""
    return sorted(_kinds.values(), key=lambda kind: (kind.order, kind.key))


def kind_of(key: str) -> Kind:
    """A kind by its key; Http404 when nobody asks that."""
    if key not in _kinds:
        raise Http404
    return _kinds[key]


def asked(actor: Actor, citizen_id: UUID) -> list[Asked]:
    """Every kind with the citizen's answer, in one statement."""
    latest: dict[str, Consent] = {}
    for consent in history(actor, citizen_id):
        if consent.stands or consent.kind not in latest:
            latest[consent.kind] = consent
    return [Asked(kind, latest.get(kind.key)) for kind in every_kind()]


def title_of(consent: Consent) -> str:
    """What a consent is about; the bare key when no room asks it any more."""
    return str(_kinds[consent.kind].title) if consent.kind in _kinds else consent.kind


def history(actor: Actor, citizen_id: UUID) -> QuerySet[Consent]:
    """Everything the citizen said yes to, newest first, withdrawn or not."""
    return Consent.objects.filter(municipality=actor.municipality, citizen=citizen_id)


def is_given(actor: Actor, citizen_id: UUID, key: str) -> bool:
    """Whether the citizen's yes stands now."""
    rows = Consent.objects.filter(
        municipality=actor.municipality, citizen=citizen_id, kind=key, withdrawn_at__isnull=True
    )
    return rows.exists()


def given_since(actor: Actor, citizen_id: UUID, key: str) -> datetime | None:
    """Since when the citizen has said yes without a break; None when the yes does not stand.

    A yes to a newer text carries the earlier one on.
    """
    since = None
    for consent in history(actor, citizen_id).filter(kind=key).order_by("given_at", "id"):
        is_broken = not consent.stands and consent.withdrawn_how != ConsentWay.REPLACED
        since = None if is_broken else since or consent.given_at
    return since


def require(actor: Actor, citizen_id: UUID, key: str) -> None:
    """Refuse in plain words when the citizen has not said yes, or has taken it back."""
    if is_given(actor, citizen_id, key):
        return
    title = kind_of(key).title
    if actor.citizen_id:
        text = _("Du har ikke sagt ja til »%(title)s«. Sig ja under Samtykker, og prøv igen.")
    else:
        text = _("Borgeren har ikke sagt ja til »%(title)s« eller har trukket sit ja tilbage.")
    raise UserError(text % {"title": title})
