"""How a journey stands while its events are read one by one, oldest first.

``STEPS`` holds one small function per kind of event. Nothing here knows of duties.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from brobygger.people.roles import Role
from brobygger.programmes.facts import as_hours, as_text
from brobygger.programmes.kinds import Artefact, EventKind, Happening
from brobygger.programmes.shapes import Programme

ZERO = Decimal(0)
MATCH_GROUP_PASSIVE = "3"
COACH = Role.JOB_COACH.value
CONSULTANT = Role.COMPANY_CONSULTANT.value


@dataclass(slots=True)
class Job:
    """A flex-job: effective hours a week now, its agreement and its contact person.

    ``kept``: somebody keeps its history of hours present, tasks and pay.
    """

    key: str
    started_on: date
    hours: Decimal
    agreed: bool = False
    contact: bool = False
    kept: bool = False
    end: Happening | None = None

    @property
    def ended_on(self) -> date | None:
        """Return the day it ended, None while it runs."""
        return None if self.end is None else self.end.happened_on


@dataclass(slots=True)
class Rest:
    """A stretch without demands: a pause, or match group 3. ``until`` None: still so."""

    since: date
    until: date | None = None
    why: str = ""


class State:
    """Everything the rules ask about, as of the event read last."""

    __slots__ = (
        "agreed_ahead",
        "artefacts",
        "contact_ahead",
        "end",
        "grant",
        "hours",
        "internships",
        "jobs",
        "limit",
        "mark",
        "match_group",
        "passive",
        "past_jobs",
        "pauses",
        "phase",
        "phase_entry",
        "phases",
        "programme",
        "roles",
        "running",
        "start",
    )

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.limit = programme.hours_limit
        self.phase = ""
        self.phases: list[tuple[str, Happening]] = []
        self.phase_entry: Happening | None = None
        self.running = False
        self.start: Happening | None = None
        self.end: Happening | None = None
        self.grant: Happening | None = None
        self.mark: Happening | None = None
        self.match_group = ""
        self.hours = ZERO
        self.jobs: dict[str, Job] = {}
        self.past_jobs: list[Job] = []
        self.internships = 0
        self.agreed_ahead = False
        self.contact_ahead = False
        self.roles: dict[str, dict[str, Happening]] = {}
        self.artefacts: dict[str, Happening] = {}
        self.pauses: list[Rest] = []
        self.passive: list[Rest] = []

    def held(self, role: str) -> bool:
        """Say whether anybody holds the role on this journey."""
        return bool(self.roles.get(role))

    def small(self) -> bool:
        """Say whether the flex-jobs together are above zero and within the limit."""
        return ZERO < self.hours <= self.limit

    def mark_expected(self) -> bool:
        """Say whether the person-group mark belongs here (IT guide, section 8).

        It does for everybody who has entered phase 3 with a flex-job within the limit and
        an agreement in place; a pause changes nothing.
        """
        in_place = self.running and self.phase in self.programme.marked_phases and self.small()
        return in_place and any(job.agreed for job in self.jobs.values())


def start(state: State, event: Happening) -> None:
    """Begin the journey, once, in the named phase or where the target group starts."""
    if state.start is not None:
        return
    state.start, state.running = event, True
    named = as_text(event.facts.get("phase"))
    enter(state, event, named if state.programme.has_phase(named) else first_phase(state, event))


def first_phase(state: State, event: Happening) -> str:
    """Return where the target group starts; an unknown group starts with the first phase."""
    group = as_text(event.facts.get("target_group"))
    ways = {item.key: item.starts_in for item in state.programme.target_groups}
    return ways.get(group, state.programme.phases[0].key)


def enter(state: State, event: Happening, phase: str) -> None:
    """Go into a phase of the programme; entering the one we are in changes nothing."""
    if phase != state.phase and state.programme.has_phase(phase):
        state.phase, state.phase_entry = phase, event
        state.phases.append((phase, event))


def phase_entered(state: State, event: Happening) -> None:
    """Go into the named phase while the journey runs."""
    if state.running:
        enter(state, event, as_text(event.facts.get("phase")))


def ended(state: State, event: Happening) -> None:
    """End the journey; what rests, rests no more."""
    if state.running:
        state.running, state.end = False, event
        wake(state.pauses, event)
        wake(state.passive, event)


def reopened(state: State, event: Happening) -> None:
    """Take an ended journey up again, in the named phase or its last, which begins anew."""
    if state.start is None or state.running:
        return
    named = as_text(event.facts.get("phase"))
    phase = named if state.programme.has_phase(named) else state.phase
    state.running, state.end, state.phase = True, None, ""
    enter(state, event, phase)


def fall_asleep(rests: list[Rest], event: Happening, why: str = "") -> None:
    """Open a stretch of rest, unless one is open."""
    if not rests or rests[-1].until is not None:
        rests.append(Rest(event.happened_on, None, why))


def wake(rests: list[Rest], event: Happening) -> None:
    """Close the open stretch of rest, if there is one."""
    if rests and rests[-1].until is None:
        rests[-1].until = event.happened_on


def paused(state: State, event: Happening) -> None:
    """Pause the running journey, with the exemption as its reason."""
    if state.running:
        fall_asleep(state.pauses, event, as_text(event.facts.get("exemption")))


def resumed(state: State, event: Happening) -> None:
    """Take the journey up again."""
    wake(state.pauses, event)


def match_group_set(state: State, event: Happening) -> None:
    """Note the match group; group 3 is passive for now."""
    state.match_group = as_text(event.facts.get("match_group"))
    if state.match_group == MATCH_GROUP_PASSIVE:
        fall_asleep(state.passive, event)
    else:
        wake(state.passive, event)


def assigned(state: State, event: Happening) -> None:
    """Give somebody a role, as its newest holder; ``previous`` names the one who leaves it."""
    holders = state.roles.setdefault(as_text(event.facts.get("role")), {})
    employee = as_text(event.facts.get("employee"))
    holders.pop(as_text(event.facts.get("previous")), None)
    holders.pop(employee, None)
    holders[employee] = event


def released(state: State, event: Happening) -> None:
    """Take somebody out of a role; nobody named: everybody."""
    holders = state.roles.get(as_text(event.facts.get("role")), {})
    employee = as_text(event.facts.get("employee"))
    if employee:
        holders.pop(employee, None)
    else:
        holders.clear()


def granted(state: State, event: Happening) -> None:
    """Remember the first grant of a flex-job."""
    state.grant = state.grant or event


def flexjob(state: State, event: Happening) -> None:
    """Start a flex-job or change its hours; unheard of employments start here."""
    key = as_text(event.facts.get("employment"))
    hours = as_hours(event.facts.get("effective_hours"))
    job = state.jobs.get(key)
    if job is None:
        job = Job(key, event.happened_on, hours, state.agreed_ahead, state.contact_ahead)
        state.jobs[key] = job
        state.agreed_ahead = state.contact_ahead = False
    job.hours = hours
    job.kept = job.kept or bool(event.facts.get("hours_present"))
    add_up(state)


def flexjob_ended(state: State, event: Happening) -> None:
    """End a flex-job; unnamed, the only one there is."""
    key = as_text(event.facts.get("employment"))
    if key not in state.jobs and not key and len(state.jobs) == 1:
        key = next(iter(state.jobs))
    job = state.jobs.pop(key, None)
    if job is not None:
        job.end = event
        state.past_jobs.append(job)
        add_up(state)


def add_up(state: State) -> None:
    """Several employments count together towards the limit (spec 1.1)."""
    state.hours = sum((job.hours for job in state.jobs.values()), ZERO)


def internship_started(state: State, event: Happening) -> None:
    """One more internship runs."""
    state.internships += 1


def internship_ended(state: State, event: Happening) -> None:
    """One internship less."""
    state.internships = max(0, state.internships - 1)


def artefact_gone(state: State, event: Happening) -> None:
    """Forget what is not there any more."""
    state.artefacts.pop(as_text(event.facts.get("artefact")), None)


def artefact_recorded(state: State, event: Happening) -> None:
    """Remember the newest of each kind; agreement and contact person belong to a job."""
    artefact = as_text(event.facts.get("artefact"))
    state.artefacts[artefact] = event
    if artefact == Artefact.COMPANY_AGREEMENT.value:
        jobs = _jobs_meant(state, event)
        for job in jobs:
            job.agreed = True
        state.agreed_ahead = state.agreed_ahead or not jobs
    elif artefact == Artefact.COMPANY_CONTACT.value:
        jobs = _jobs_meant(state, event)
        for job in jobs:
            job.contact = True
        state.contact_ahead = state.contact_ahead or not jobs


def _jobs_meant(state: State, event: Happening) -> list[Job]:
    """Return the named job, else all that run; none: it is for the next one to start."""
    key = as_text(event.facts.get("employment"))
    if key:
        return [state.jobs[key]] if key in state.jobs else []
    return list(state.jobs.values())


def mark_set(state: State, event: Happening) -> None:
    """Set the person-group mark."""
    state.mark = state.mark or event


def mark_ended(state: State, event: Happening) -> None:
    """End the person-group mark."""
    state.mark = None


STEPS: dict[str, Callable[[State, Happening], None]] = {
    EventKind.JOURNEY_STARTED.value: start,
    EventKind.PHASE_ENTERED.value: phase_entered,
    EventKind.JOURNEY_ENDED.value: ended,
    EventKind.JOURNEY_REOPENED.value: reopened,
    EventKind.PAUSED.value: paused,
    EventKind.RESUMED.value: resumed,
    EventKind.MATCH_GROUP_SET.value: match_group_set,
    EventKind.ASSIGNED.value: assigned,
    EventKind.RELEASED.value: released,
    EventKind.FLEXJOB_GRANTED.value: granted,
    EventKind.FLEXJOB_STARTED.value: flexjob,
    EventKind.FLEXJOB_HOURS_CHANGED.value: flexjob,
    EventKind.FLEXJOB_ENDED.value: flexjob_ended,
    EventKind.INTERNSHIP_STARTED.value: internship_started,
    EventKind.INTERNSHIP_ENDED.value: internship_ended,
    EventKind.ARTEFACT_RECORDED.value: artefact_recorded,
    EventKind.ARTEFACT_GONE.value: artefact_gone,
    EventKind.MARK_SET.value: mark_set,
    EventKind.MARK_ENDED.value: mark_ended,
}
