"""Into, through and out of a programme: what is missing, what is allowed, and why not."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.kinds import JourneyState
from brobygger.programmes.shapes import (
    Entry,
    Phase,
    Programme,
    Requirement,
    Source,
    TargetGroup,
    Text,
)
from brobygger.programmes.standing import Standing
from brobygger.programmes.terms import Situation


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing before a phase can end: the words, what settles it, the source."""

    key: str
    text: Text
    action: str
    source: Source


@dataclass(frozen=True, slots=True)
class Move:
    """Whether a journey may go to a phase.

    ``allowed``: now, as it is. Else ``override_roles`` says who may do it all the same,
    with a reason; nobody, when ``message`` tells why it is impossible.
    """

    to: str
    allowed: bool
    gaps: tuple[Gap, ...] = ()
    override_roles: frozenset[Role] = frozenset()
    message: Text = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """What decides the way in. ``programme_started_on``: when the municipality began."""

    expects_flexjob_recommendation: bool = False
    receives_unemployment_allowance: bool = False
    flexjob_started_on: date | None = None
    effective_hours: Decimal | None = None
    programme_started_on: date | None = None


def gaps(phase: Phase, current: Standing) -> tuple[Gap, ...]:
    """Return the unmet requirements of a phase's exit, in the programme's order."""
    unmet = (need for need in phase.exit_needs if not is_met(need, current))
    return tuple(Gap(need.key, need.text, need.action, need.source) for need in unmet)


def is_met(need: Requirement, current: Standing) -> bool:
    """Say whether a requirement is met."""
    if need.artefact is not None:
        return current.has_artefact(need.artefact)
    if need.role is not None:
        return current.has_role(need.role)
    if need.granted:
        return current.granted_on is not None
    if need.situation == Situation.SMALL_FLEXJOB:
        return current.within_limit
    return need.situation == Situation.LARGE_FLEXJOB and current.goal_reached


def next_phase(programme: Programme, phase: str) -> Phase | None:
    """Return the phase after this one, None after the last."""
    keys = [item.key for item in programme.phases]
    place = keys.index(phase) + 1 if phase in keys else len(keys)
    return programme.phases[place] if place < len(keys) else None


def may_move(programme: Programme, current: Standing, to: str) -> Move:
    """Say whether a journey may go to another phase, and what is missing.

    Forward asks for everything the phases on the way ask for. Back is always allowed: a
    lost job leads to a new search (spec 1.1).
    """
    message = why_not(programme, current, to)
    if message:
        return Move(to, allowed=False, message=message)
    keys = [phase.key for phase in programme.phases]
    passed = programme.phases[keys.index(current.phase) : keys.index(to)]
    missing = tuple({gap.key: gap for phase in passed for gap in gaps(phase, current)}.values())
    roles = programme.phase(current.phase).override_roles if missing else frozenset()
    return Move(to, not missing, missing, roles)


def why_not(programme: Programme, current: Standing, to: str) -> Text:
    """Return why a move is impossible whoever asks, else the empty text."""
    if current.state is None:
        return _("Forløbet er ikke startet.")
    if current.state == JourneyState.ENDED:
        return _("Forløbet er afsluttet. Start et nyt forløb i stedet.")
    if current.state == JourneyState.PAUSED:
        return _("Forløbet er på pause. Genoptag det først.")
    if to not in {phase.key for phase in programme.phases}:
        return _("Den fase findes ikke i programmet.")
    return _("Borgeren er allerede i den fase.") if to == current.phase else ""


def refusal(programme: Programme, group: TargetGroup, applicant: Applicant) -> Text:
    """Return why a way in is closed for this citizen, else the empty text."""
    return REFUSALS[group.entry](programme, applicant)


def refuse_before_meeting(programme: Programme, applicant: Applicant) -> Text:
    """Target group 1: facing the team and expected to be recommended for a flex-job."""
    if applicant.expects_flexjob_recommendation:
        return ""
    return _(
        "Fase 1 er for borgere, der står foran rehabiliteringsteamet og ventes at blive "
        "indstillet til fleksjob."
    )


def refuse_searching(programme: Programme, applicant: Applicant) -> Text:
    """Target group 2: receives the unemployment allowance of the flex-job scheme."""
    if applicant.receives_unemployment_allowance:
        return ""
    return _("Start i fase 2 er for borgere, der modtager ledighedsydelse.")


def refuse_employed(programme: Programme, applicant: Applicant) -> Text:
    """Target group 3: started, during the programme, in a flex-job within the limit."""
    started, began = applicant.flexjob_started_on, applicant.programme_started_on
    if started is None or not applicant.effective_hours:
        return _("Start i fase 3 er for borgere, der er startet i fleksjob.")
    if applicant.effective_hours > programme.hours_limit:
        return _(
            "Fleksjobbet er på mere end 10 timer om ugen. Målet er nået, og borgeren hører ikke "
            "til i fase 3."
        )
    if began is not None and started < began:
        return _(
            "Borgeren var allerede i fleksjob på højst 10 timer, da programmet begyndte, og er "
            "ikke i målgruppen. I må gerne følge op, men borgeren tæller ikke med."
        )
    return ""


REFUSALS = {
    Entry.EXPECTS_RECOMMENDATION: refuse_before_meeting,
    Entry.ON_ALLOWANCE: refuse_searching,
    Entry.STARTED_SMALL_FLEXJOB: refuse_employed,
}
