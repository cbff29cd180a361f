"""Through and out of a programme: on to a phase, pause, resume, end."""

from collections.abc import Sequence
from datetime import date
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import REASON_LENGTH, SHORT_LENGTH, Case, Form, act, once, text
from brobygger.journeys.actions.cancelling import cancel_booked
from brobygger.journeys.actions.following import follow
from brobygger.journeys.models import Event, Journey
from brobygger.journeys.models.transfers import Transfer, TransferState
from brobygger.programmes.kinds import EndReason, EventKind
from brobygger.programmes.moves import Gap, Move, may_move
from brobygger.ui.errors import UserError


class GapsError(UserError):
    """Things are missing before the phase can end; ``gaps`` has what settles each."""

    def __init__(self, gaps: Sequence[Gap]) -> None:
        missing = " ".join(str(gap.text) for gap in gaps)
        super().__init__(_("Fasen kan ikke afsluttes endnu. %(gaps)s") % {"gaps": missing}, "to")
        self.gaps = tuple(gaps)


@once
def move(
    actor: Actor,
    journey: Journey,
    *,
    to: str,
    happened_on: date | None = None,
    override_reason: str = "",
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Go to another phase. GapsError when its exit asks for more; a leader may override."""
    with act(actor, journey, "journeys.move", **form) as case:
        wish = may_move(case.programme, case.standing, to)
        overrides = check_move(actor, wish, override_reason)
        facts = {
            "phase": to,
            "previous": case.journey.phase,
            "override_reason": text(override_reason, "override_reason", REASON_LENGTH)
            if overrides
            else None,
            "missing": [gap.key for gap in wish.gaps] or None,
        }
        day = not_before_phase(case, happened_on)
        return case.record(EventKind.PHASE_ENTERED, day, facts, note=note)


def check_move(actor: Actor, wish: Move, override_reason: str) -> bool:
    """Say whether the move goes beyond its exit rules; raise when it may not be made."""
    if wish.message:
        raise UserError(str(wish.message), "to")
    if wish.allowed:
        return False
    may = actor.may("journeys.override_exit") and (
        actor.is_system or actor.role in wish.override_roles
    )
    if not may or not override_reason.strip():
        raise GapsError(wish.gaps)
    return True


@once
def pause(
    actor: Actor,
    journey: Journey,
    *,
    exemption: str,
    happened_on: date | None = None,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Let the journey rest while the citizen is exempt (the law's categories, in words)."""
    with act(actor, journey, "journeys.pause", **form) as case:
        if case.standing.paused_since:
            raise UserError(_("Forløbet er allerede på pause."))
        why = text(
            exemption, "exemption", SHORT_LENGTH, required=_("Skriv årsagen til fritagelse.")
        )
        day = not_before_phase(case, happened_on)
        return case.record(EventKind.PAUSED, day, {"exemption": why}, reason=reason)


@once
def resume(
    actor: Actor,
    journey: Journey,
    *,
    happened_on: date | None = None,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """Take the journey up again."""
    with act(actor, journey, "journeys.pause", **form) as case:
        since = case.standing.paused_since
        if since is None:
            raise UserError(_("Forløbet er ikke på pause."))
        day = not_before(case, happened_on, since, _("Datoen ligger før pausen begyndte."))
        event = case.record(EventKind.RESUMED, day, reason=reason)
        follow(case, event)
        return event


@once
def end(
    actor: Actor,
    journey: Journey,
    *,
    end_reason: str,
    happened_on: date | None = None,
    reason: str = "",
    **form: Unpack[Form],
) -> Event:
    """End the journey for one of the programme's reasons; talks ahead are cancelled."""
    with act(actor, journey, "journeys.end", **form) as case:
        check_end(case, end_reason)
        cause = EndReason(end_reason)
        day = not_before_phase(case, happened_on)
        event = case.record(
            EventKind.JOURNEY_ENDED, day, {"end_reason": cause.value}, reason=reason
        )
        cancel_booked(case)
        return event


def check_end(case: Case, end_reason: str) -> None:
    """Raise when the reason is unknown or untrue, or somebody waits for the case."""
    if end_reason not in dict(EndReason.to_choose()):
        raise UserError(_("Vælg hvorfor forløbet slutter."), "end_reason")
    if end_reason == EndReason.OVER_TEN_HOURS and not case.standing.goal_reached:
        raise UserError(
            _("Der er ikke registreret fleksjob på mere end 10 timer. Registrér timerne først."),
            "end_reason",
        )
    if Transfer.objects.filter(journey_id=case.journey.pk, state=TransferState.OFFERED).exists():
        raise UserError(_("Sagen er tilbudt en anden kommune. Træk tilbuddet tilbage først."))


def not_before_phase(case: Case, day: date | None) -> date:
    """Return the day; what moves a journey cannot lie before the phase or pause it is in."""
    since = case.standing.paused_since or case.journey.phase_started_on
    return not_before(case, day, since, _("Datoen ligger før fasen eller pausen begyndte."))


def not_before(case: Case, day: date | None, since: date, message: str) -> date:
    """Return the day, today when not said; UserError when it lies before another."""
    found = case.day(day)
    if found < since:
        raise UserError(message, "happened_on")
    return found
