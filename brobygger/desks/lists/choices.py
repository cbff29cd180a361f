"""What the desks' lists can be narrowed by: phases, teams, people, versions."""

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.people.models import Employee, Team
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import PROGRAMME, PROGRAMMES, newest

Options = list[tuple[str, str]]


def phases() -> Options:
    """The phases by key."""
    return [(phase.key, f"{phase.key}. {phase.name}") for phase in newest(PROGRAMME).phases]


def versions() -> Options:
    """The programme versions."""
    return [(item.version, f"{item.name}, {item.version}") for item in PROGRAMMES]


def teams(actor: Actor) -> Options:
    """The municipality's teams."""
    rows = Team.objects.filter(municipality=actor.municipality)
    return [(str(key), name) for key, name in rows.values_list("pk", "name")]


def colleagues(actor: Actor) -> Options:
    """Everybody who may answer for a case, those who left included, and nobody."""
    rows = Employee.objects.filter(municipality=actor.municipality)
    people = [(str(key), name) for key, name in rows.values_list("pk", "name")]
    return [*people, ("ingen", _("Ingen ansvarlig"))]


def coaches(actor: Actor) -> Options:
    """The municipality's job coaches."""
    rows = Employee.objects.filter(
        municipality=actor.municipality, roles__role=Role.JOB_COACH, left_on__isnull=True
    )
    return [(str(key), name) for key, name in rows.values_list("pk", "name")]
