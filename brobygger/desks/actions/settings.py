"""The municipality's own choices."""

from collections.abc import Mapping
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.desks.actions import changes
from brobygger.journeys.models import JourneySettings
from brobygger.people.models import Municipality
from brobygger.programmes.settings import SETTING_NAMES

MUNICIPALITY_FIELDS = (
    "caseload_ceiling",
    "view_log_months",
    "shows_looker_name",
    "allows_replacement_cpr",
)
DAYS = tuple(sorted(name for name in SETTING_NAMES if name.endswith("_days")))
JOURNEY_FIELDS = ("programme_version", "programme_started_on", "group_talks_count", *DAYS)


def values_of(municipality: Municipality, chosen: JourneySettings) -> dict[str, Any]:
    """Every setting as it is now."""
    return {name: getattr(municipality, name) for name in MUNICIPALITY_FIELDS} | {
        name: getattr(chosen, name) for name in JOURNEY_FIELDS
    }


def current(actor: Actor) -> dict[str, Any]:
    """The actor's municipality's settings; defaults where nothing was chosen."""
    municipality = Municipality.objects.get(pk=actor.municipality)
    chosen = JourneySettings.objects.filter(pk=actor.municipality).first()
    return values_of(municipality, chosen or JourneySettings(pk=actor.municipality))


def change(actor: Actor, wanted: Mapping[str, Any], stamp: str) -> None:
    """Choose anew; running journeys keep their programme version."""
    changes.check_administrator(actor)
    municipality = Municipality.objects.select_for_update().get(pk=actor.municipality)
    chosen, _made = JourneySettings.objects.get_or_create(municipality=municipality)
    before = values_of(municipality, chosen)
    changes.check_stamp(stamp, before)
    _assign(municipality, wanted, MUNICIPALITY_FIELDS)
    _assign(chosen, wanted, JOURNEY_FIELDS)
    text = administration.differences(before, values_of(municipality, chosen), labels())
    if text:
        administration.write(actor, None, _("Indstillinger"), text)


def labels() -> dict[str, str]:
    """What the settings are called, from the models."""
    owners: tuple[tuple[type[models.Model], tuple[str, ...]], ...] = (
        (Municipality, MUNICIPALITY_FIELDS),
        (JourneySettings, JOURNEY_FIELDS),
    )
    return {name: administration.label(model, name) for model, names in owners for name in names}


def _assign(row: models.Model, wanted: Mapping[str, Any], names: tuple[str, ...]) -> None:
    for name in names:
        setattr(row, name, wanted[name])
    row.save(update_fields=list(names))
