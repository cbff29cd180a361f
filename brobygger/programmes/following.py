"""What follows by itself: when hours change, phase 3 and the mark; the duties of who is exempt.

Pure. The caller records the consequence as an event and asks again, until nothing follows:

    while made := next_consequence(programme, standing(programme, events)):
        events.append(made as an event)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.kinds import NO_END, EndReason, EventKind, JourneyState
from brobygger.programmes.moves import may_move
from brobygger.programmes.shapes import Phase, Programme, Text
from brobygger.programmes.standing import Standing

MOST = 4
"""No change of hours has more consequences than so many."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """An event that follows, with why in plain words."""

    kind: EventKind
    note: Text
    facts: Mapping[str, str] = field(default_factory=dict)


def next_consequence(programme: Programme, current: Standing) -> Consequence | None:
    """Return what follows from how a journey stands, None when everything is in place."""
    return next((made for rule in RULES if (made := rule(programme, current))), None)


def goal_is_reached(programme: Programme, current: Standing) -> Consequence | None:
    """Above the limit the goal is reached, and the journey ends (evaluation, chapter 3.1)."""
    is_counted = current.phase in programme.rule("goal_reached").phases
    if current.state != JourneyState.ACTIVE or not is_counted or not current.goal_reached:
        return None
    note = _(
        "Fleksjobbet er nu på %(hours)s effektive timer om ugen. Over %(limit)s timer er målet "
        "nået, og forløbet slutter af sig selv."
    ) % in_words(programme, current)
    return Consequence(
        EventKind.JOURNEY_ENDED, note, {"end_reason": EndReason.OVER_TEN_HOURS.value}
    )


def falls_back(programme: Programme, current: Standing) -> Consequence | None:
    """Back within the limit, monitoring resumes where it stopped (spec 1.1, "Leaving")."""
    had_reached = current.end_reason == EndReason.OVER_TEN_HOURS.value
    if current.state != JourneyState.ENDED or not had_reached or not current.within_limit:
        return None
    note = _(
        "Fleksjobbet er nu på %(hours)s effektive timer om ugen. Det er ikke over %(limit)s, og "
        "forløbet går i gang igen af sig selv."
    ) % in_words(programme, current)
    return Consequence(EventKind.JOURNEY_REOPENED, note, {"phase": job_phase(programme).key})


def job_begins(programme: Programme, current: Standing) -> Consequence | None:
    """A small flex-job with agreement and contact person: the phase of the job begins."""
    goal = job_phase(programme)
    keys = [phase.key for phase in programme.phases]
    is_before = current.phase in keys and keys.index(current.phase) < keys.index(goal.key)
    if not is_before or not current.within_limit:
        return None
    if not may_move(programme, current, goal.key).allowed:
        return None
    note = _(
        "Borgeren er i fleksjob på %(hours)s effektive timer om ugen, og aftalen og "
        "kontaktpersonen er på plads. Så begynder fasen af sig selv."
    ) % in_words(programme, current)
    facts = {"phase": goal.key, "previous": current.phase}
    return Consequence(EventKind.PHASE_ENTERED, note, facts)


def mark_is_due(programme: Programme, current: Standing) -> Consequence | None:
    """The person-group mark is mandatory with a small flex-job (IT guide, section 8)."""
    if current.marked_since or not current.mark_expected:
        return None
    note = _(
        "Fleksjobbet er på højst %(limit)s timer, og aftalen er på plads. Så skal markeringen "
        "være der."
    )
    return Consequence(EventKind.MARK_SET, note % in_words(programme, current))


def mark_is_past(programme: Programme, current: Standing) -> Consequence | None:
    """A mark that nothing asks for is closed (IT guide, section 8)."""
    if current.marked_since is None or current.mark_expected:
        return None
    note = _("Der er ikke længere et fleksjob på højst %(limit)s timer med en aftale i forløbet.")
    return Consequence(EventKind.MARK_ENDED, note % in_words(programme, current))


RULES: tuple[Callable[[Programme, Standing], Consequence | None], ...] = (
    goal_is_reached,
    falls_back,
    job_begins,
    mark_is_due,
    mark_is_past,
)


def spared(programme: Programme, waivers: Mapping[str, date], *, exempt: bool) -> list[Consequence]:
    """Return what waives the digital duties of an exempt citizen, or makes them count again.

    ``waivers``: those in force, by rule. These last as long as the exemption (spec 4.2).
    """
    made = []
    for rule in programme.rules:
        is_waived = waivers.get(rule.key) == NO_END
        if not rule.waived_when_exempt or is_waived == exempt:
            continue
        facts = {"rule": rule.key}
        if exempt:
            why = _("Fritaget for Digital Post. Planen sendes på papir.")
            made.append(Consequence(EventKind.WAIVED, why, facts | {"until": NO_END.isoformat()}))
        else:
            why = _("Ikke længere fritaget for Digital Post.")
            made.append(Consequence(EventKind.WAIVER_ENDED, why, facts))
    return made


def job_phase(programme: Programme) -> Phase:
    """Return the phase in which the citizen is in the flex-job."""
    return next(phase for phase in programme.phases if phase.key in programme.marked_phases)


def in_words(programme: Programme, current: Standing) -> dict[str, str]:
    """Return the hours as people write them."""
    figures = {"hours": current.hours_per_week, "limit": programme.hours_limit}
    return {name: f"{value.normalize():f}".replace(".", ",") for name, value in figures.items()}
