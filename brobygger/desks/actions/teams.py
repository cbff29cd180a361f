"""Teams: made, renamed, closed."""

from uuid import UUID

from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.desks.actions import changes
from brobygger.journeys.models import Journey, JourneyState
from brobygger.people.models import Team
from brobygger.ui.errors import UserError


def values_of(team: Team) -> dict[str, object]:
    """What a form about a team is filled with."""
    return {"name": team.name, "is_closed": team.is_closed}


def add(actor: Actor, name: str) -> Team:
    """Add a team."""
    changes.check_administrator(actor)
    _check_name(actor, name, None)
    team = Team.objects.create(municipality_id=actor.municipality, name=name)
    administration.write(actor, team.pk, team.name, _("Team oprettet"))
    return team


def change(actor: Actor, key: UUID, name: str, is_closed: bool, stamp: str) -> Team:
    """Rename, close or reopen a team; one with running journeys stays open."""
    changes.check_administrator(actor)
    team = Team.objects.select_for_update().get(municipality=actor.municipality, pk=key)
    before = values_of(team)
    changes.check_stamp(stamp, before)
    _check_name(actor, name, team)
    if is_closed and not team.is_closed:
        _check_empty(team)
    team.name, team.is_closed = name, is_closed
    team.save()
    labels = {"name": _("Navn"), "is_closed": _("Nedlagt")}
    text = administration.differences(before, values_of(team), labels)
    if text:
        administration.write(actor, team.pk, team.name, text)
    return team


def _check_name(actor: Actor, name: str, team: Team | None) -> None:
    same = Team.objects.filter(municipality=actor.municipality, name=name)
    if (same.exclude(pk=team.pk) if team else same).exists():
        raise UserError(_("Der er allerede et team med det navn."), "name")


def _check_empty(team: Team) -> None:
    running = Journey.objects.filter(municipality=team.municipality_id, team=team.pk)
    number = running.exclude(state=JourneyState.ENDED).count()
    if number:
        raise UserError(
            _("Teamet har %(number)d forløb i gang. Flyt dem til et andet team først.")
            % {"number": number},
            "is_closed",
        )
