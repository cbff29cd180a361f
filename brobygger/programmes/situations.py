"""When each situation holds. One line each; the phase is checked by the caller."""

from collections.abc import Callable

from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import JOB_GOES_ON, EndReason
from brobygger.programmes.state import COACH, CONSULTANT, State
from brobygger.programmes.terms import Situation


def mark_superfluous(state: State) -> bool:
    """A mark that nothing asks for, also after the journey has ended."""
    return state.mark is not None and not state.mark_expected()


def job_goes_on(state: State) -> bool:
    """The hours rose, or the job was never in the programme: it goes on, with what it asks for."""
    reason = as_text(state.end.facts.get("end_reason")) if state.end else ""
    if reason == EndReason.OVER_TEN_HOURS.value:
        return state.hours > state.limit
    return reason in JOB_GOES_ON


HOLDS: dict[Situation, Callable[[State], bool]] = {
    Situation.IN_PHASE: lambda state: True,
    Situation.WITHOUT_CONSULTANT: lambda state: not (state.held(CONSULTANT) or state.held(COACH)),
    Situation.WITHOUT_COACH: lambda state: not state.held(COACH),
    Situation.GRANTED_WITHOUT_COACH: lambda state: bool(state.grant) and not state.held(COACH),
    Situation.NO_FLEXJOB: lambda state: not state.jobs,
    Situation.NO_FLEXJOB_OR_INTERNSHIP: lambda state: not state.jobs and not state.internships,
    Situation.SMALL_FLEXJOB: State.small,
    Situation.LARGE_FLEXJOB: lambda state: state.hours > state.limit,
    Situation.ANY_FLEXJOB: lambda state: bool(state.jobs) and (state.running or job_goes_on(state)),
    Situation.FLEXJOB_WITHOUT_AGREEMENT: lambda state: (
        state.small() and not all(job.agreed for job in state.jobs.values())
    ),
    Situation.FLEXJOB_WITHOUT_CONTACT: lambda state: (
        state.small() and not all(job.contact for job in state.jobs.values())
    ),
    Situation.MARK_MISSING: lambda state: not state.mark and state.mark_expected(),
    Situation.MARK_SUPERFLUOUS: mark_superfluous,
}
