"""Who stands in for whom: the substitute sees the absent person's cases meanwhile."""

from datetime import timedelta
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.desks.actions import changes
from brobygger.journeys import rules
from brobygger.journeys.grants import write_grants
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import works_on
from brobygger.people.models import Employee, Substitution
from brobygger.ui.errors import UserError


def add(actor: Actor, wanted: Substitution) -> Substitution:
    """Let somebody stand in, and open the cases from the first day to the last."""
    changes.check_administrator(actor)
    wanted.municipality_id = actor.municipality
    _check_not_twice(wanted)
    wanted.save()
    write_grants_of(wanted.absent)
    administration.write(actor, wanted.pk, str(wanted), _days(wanted))
    return wanted


def end(actor: Actor, key: UUID) -> None:
    """End a substitution: after yesterday, or altogether when it had not begun."""
    changes.check_administrator(actor)
    found = Substitution.objects.select_for_update().get(municipality=actor.municipality, pk=key)
    absent, name = found.absent, str(found)
    yesterday = timezone.localdate() - timedelta(days=1)
    if found.first_day > yesterday:
        found.delete()
    else:
        found.last_day = min(found.last_day, yesterday)
        found.save(update_fields=["last_day"])
    write_grants_of(absent)
    administration.write(actor, key, name, _("Vikariat afsluttet"))


def _check_not_twice(wanted: Substitution) -> None:
    same = Substitution.objects.filter(
        municipality=wanted.municipality_id,
        absent=wanted.absent_id,
        substitute=wanted.substitute_id,
        first_day__lte=wanted.last_day,
        last_day__gte=wanted.first_day,
    )
    if same.exists():
        raise UserError(_("De to har allerede et vikariat i de dage."), "first_day")


def write_grants_of(employee: Employee) -> None:
    """Open the cases somebody works on to them, and to whoever stands in."""
    now = timezone.now()
    rows = Journey.objects.filter(works_on(employee.pk), municipality=employee.municipality_id)
    for journey in rows.exclude(state=JourneyState.ENDED):
        write_grants(journey, _holders(journey), now)


def _holders(journey: Journey) -> dict[str, list[str]]:
    columns = {role.value: column for role, column in rules.COLUMN_OF_ROLE.items()}
    columns[rules.TEAM] = "team_id"
    found = {role: getattr(journey, column) for role, column in columns.items()}
    return {role: [str(key)] for role, key in found.items() if key}


def _days(row: Substitution) -> str:
    return f"{row.first_day:%d.%m.%Y} – {row.last_day:%d.%m.%Y}: {row.reason}"
