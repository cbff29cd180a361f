"""The person-group mark: set and ended (IT guide, section 8)."""

from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import Form, act, once
from brobygger.journeys.models import Event, Journey, PersonGroupMark
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError


@once
def set_mark(
    actor: Actor, journey: Journey, *, happened_on: date | None = None, **form: Unpack[Form]
) -> Event:
    """Set the mark from a day on. One that nothing asks for becomes a duty to remove it."""
    with act(actor, journey, "journeys.mark", **form) as case:
        if PersonGroupMark.objects.filter(citizen=journey.citizen_id, ended_on=None).exists():
            raise UserError(_("Borgeren har allerede markeringen."))
        return case.record(EventKind.MARK_SET, happened_on)


@once
def end_mark(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """End the mark; also possible after the journey has ended."""
    with act(actor, journey, "journeys.mark", also_ended=True, **form) as case:
        since = case.standing.marked_since
        if since is None:
            raise UserError(_("Borgeren har ikke markeringen."))
        day = case.day(happened_on)
        if day < since:
            raise UserError(_("Datoen ligger før markeringen blev sat."), "happened_on")
        return case.record(EventKind.MARK_ENDED, day, reason=reason)
