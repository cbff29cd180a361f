"""How a journey stands after its events: phase, state, people, jobs, mark."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from brobygger.people.roles import Role
from brobygger.programmes.course import Course, read
from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import Artefact, Happening, JourneyState
from brobygger.programmes.shapes import Phase, Programme
from brobygger.programmes.state import Job, Rest, State


@dataclass(frozen=True, slots=True)
class Employment:
    """A flex-job on the journey. ``effective_hours`` a week, as they are now.

    ``kept``: the room of flex-jobs keeps its history; hours are changed there.
    """

    key: str
    started_on: date
    effective_hours: Decimal
    ended_on: date | None
    agreed: bool
    contact_named: bool
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A pause with its exemption; ``until`` None: it lasts."""

    since: date
    until: date | None
    exemption: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a journey is. Dates are days it happened, not days it was written down.

    ``state``: None before the start.
    ``holders``: employees by role, the newest last. ``assignments``: what gave a role to its
    newest holder. ``artefacts``: the newest date of each.
    """

    programme: Programme
    state: JourneyState | None
    target_group: str
    started_on: date | None
    phase: str
    phase_started_on: date | None
    phases_entered: tuple[tuple[str, date], ...]
    ended_on: date | None
    end_reason: str
    breaks: tuple[Break, ...]
    granted_on: date | None
    match_group: str
    employments: tuple[Employment, ...]
    hours_per_week: Decimal
    internship_running: bool
    marked_since: date | None
    mark_expected: bool
    holders: Mapping[str, tuple[str, ...]]
    assignments: Mapping[str, Happening]
    artefacts: Mapping[str, date]

    @property
    def current_phase(self) -> Phase | None:
        """Return the phase as the programme describes it, None before the start."""
        known = {phase.key: phase for phase in self.programme.phases}
        return known.get(self.phase)

    @property
    def paused_since(self) -> date | None:
        """Return when the running pause began, None when there is none."""
        last = self.breaks[-1] if self.breaks else None
        return last.since if last and last.until is None else None

    @property
    def running(self) -> tuple[Employment, ...]:
        """Return the flex-jobs that have not ended."""
        return tuple(job for job in self.employments if job.ended_on is None)

    @property
    def goal_reached(self) -> bool:
        """Say whether the flex-jobs together are above the programme's hours."""
        return self.hours_per_week > self.programme.hours_limit

    @property
    def within_limit(self) -> bool:
        """Say whether there is a flex-job, and all together are within the limit."""
        return 0 < self.hours_per_week <= self.programme.hours_limit

    def phase_on(self, day: date) -> str:
        """Return the phase the journey was in at the end of a day, empty before the start."""
        entered = [phase for phase, since in self.phases_entered if since <= day]
        return entered[-1] if entered else ""

    def has_role(self, role: Role) -> bool:
        """Say whether somebody holds a role on the journey."""
        return bool(self.holders.get(role.value))

    def has_artefact(self, artefact: Artefact) -> bool:
        """Say whether something exists; a company's agreement belongs to a running job."""
        jobs = self.running
        if artefact == Artefact.COMPANY_AGREEMENT and jobs:
            return all(job.agreed for job in jobs)
        if artefact == Artefact.COMPANY_CONTACT and jobs:
            return all(job.contact_named for job in jobs)
        return artefact.value in self.artefacts

    def days_in_phase(self, today: date) -> int:
        """Return calendar days used in the phase, pauses left out, the first day as 0."""
        if self.phase_started_on is None:
            return 0
        end = min(today, self.ended_on) if self.ended_on else today
        rested = sum(days_between(one, self.phase_started_on, end) for one in self.breaks)
        return max(0, (end - self.phase_started_on).days - rested)

    def days_left_in_phase(self, today: date) -> int | None:
        """Return days left of the phase's longest time, negative when over, None: no limit."""
        phase = self.current_phase
        if phase is None or phase.at_most_days is None:
            return None
        return phase.at_most_days - self.days_in_phase(today)


def days_between(one: Break, since: date, until: date) -> int:
    """Return how many days of a pause lie between two days."""
    end = min(one.until or until, until)
    return max(0, (end - max(one.since, since)).days)


def standing(programme: Programme, events: Sequence[Happening]) -> Standing:
    """Return how a journey stands after the events in force, in any order."""
    return standing_of(read(programme, events))


def standing_of(course: Course) -> Standing:
    """Return how a journey stands whose events have been read."""
    state = course.state
    return Standing(
        programme=state.programme,
        state=journey_state(state),
        target_group=as_text(state.start.facts.get("target_group")) if state.start else "",
        started_on=day_of(state.start),
        phase=state.phase,
        phase_started_on=day_of(state.phase_entry),
        phases_entered=tuple((phase, event.happened_on) for phase, event in state.phases),
        ended_on=day_of(state.end),
        end_reason=as_text(state.end.facts.get("end_reason")) if state.end else "",
        breaks=tuple(as_break(rest) for rest in state.pauses),
        granted_on=day_of(state.grant),
        match_group=state.match_group,
        employments=employments(state),
        hours_per_week=state.hours,
        internship_running=state.internships > 0,
        marked_since=day_of(state.mark),
        mark_expected=state.mark_expected(),
        holders={role: tuple(held) for role, held in state.roles.items() if held},
        assignments={role: [*held.values()][-1] for role, held in state.roles.items() if held},
        artefacts={key: event.happened_on for key, event in state.artefacts.items()},
    )


def journey_state(state: State) -> JourneyState | None:
    """Return whether the journey runs, rests or has ended; None before the start."""
    if state.start is None:
        return None
    if state.end is not None:
        return JourneyState.ENDED
    resting = state.pauses and state.pauses[-1].until is None
    return JourneyState.PAUSED if resting else JourneyState.ACTIVE


def employments(state: State) -> tuple[Employment, ...]:
    """Return the flex-jobs, oldest first."""
    jobs = [*state.past_jobs, *state.jobs.values()]
    return tuple(map(as_employment, sorted(jobs, key=lambda job: (job.started_on, job.key))))


def as_employment(job: Job) -> Employment:
    """Return a job as data."""
    return Employment(
        job.key, job.started_on, job.hours, job.ended_on, job.agreed, job.contact, job.kept
    )


def as_break(rest: Rest) -> Break:
    """Return a pause as data."""
    return Break(rest.since, rest.until, rest.why)


def day_of(event: Happening | None) -> date | None:
    """Return the day an event happened, None for no event."""
    return None if event is None else event.happened_on
