"""The citizen's page put together: pure, from what ``journey_facts`` has read.

Everything a template shows stands ready here in words, with its link where there is one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID, uuid4, uuid5

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.desks.duties import urgency
from brobygger.desks.journey_words import calculation_link, words
from brobygger.journeys.actions.corrections import FIXED
from brobygger.journeys.links import address
from brobygger.journeys.models import Duty, Event, Journey
from brobygger.journeys.queries import HOLDERS
from brobygger.journeys.rules import COLUMN_OF_ROLE
from brobygger.journeys.words import hours_in_words
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.programmes import meetings
from brobygger.programmes.explain import deadline
from brobygger.programmes.flags import Flag, flags_of
from brobygger.programmes.kinds import (
    NO_END,
    DutyKind,
    DutyState,
    EndReason,
    EventKind,
    Happening,
    JourneyState,
)
from brobygger.programmes.moves import Gap, gaps, next_phase
from brobygger.programmes.recipes import StepProgress, recipe_progress
from brobygger.programmes.settings import DutySettings
from brobygger.programmes.shapes import (
    Audience,
    Checklist,
    CoreElement,
    DutyRule,
    Phase,
    Programme,
    Recipe,
    TargetGroup,
)
from brobygger.programmes.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """One phase on the journey line."""

    phase: Phase
    entered_on: date | None
    is_here: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Missing:
    """Something missing before the phase can end, and where it is settled."""

    gap: Gap
    url: str


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty in words."""

    duty: Duty
    rule: DutyRule
    deadline: str
    status: str
    days: str
    url: str

    @property
    def is_waived(self) -> bool:
        """Say whether somebody has waived it."""
        return self.duty.state == DutyState.WAIVED

    @property
    def is_cadence(self) -> bool:
        """Say whether the duty has a pace that can be agreed individually."""
        return self.duty.kind == DutyKind.CADENCE

    @property
    def has_exceptions(self) -> bool:
        """Say whether something can be agreed for this citizen alone."""
        return self.is_waived or self.rule.waivable or self.is_cadence


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody around the citizen, or nobody yet."""

    role: Role
    person: Employee | None
    since: date | None


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of a recipe with what can be done about it."""

    progress: StepProgress
    url: str
    submission_id: UUID

    @property
    def is_by_hand(self) -> bool:
        """Say whether people tick this step themselves."""
        return not self.progress.step.tick


@dataclass(frozen=True, slots=True)
class RecipeView:
    """A core element's recipe and how far it has come."""

    element: CoreElement
    recipe: Recipe
    steps: Sequence[StepLine]

    @property
    def done(self) -> int:
        """Return how many steps are done."""
        return sum(line.progress.done for line in self.steps)

    @property
    def is_done(self) -> bool:
        """Say whether nothing is left."""
        return self.done == len(self.steps)


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One event on the timeline with what somebody should notice."""

    event: Event
    words: str
    flags: Sequence[Flag]
    can_be_corrected: bool
    url: str = ""


class JourneyPage:
    """What the page shows of one journey on one day, to one actor."""

    def __init__(
        self,
        journey: Journey,
        happenings: Sequence[Happening],
        programme: Programme,
        settings: DutySettings,
        today: date,
    ) -> None:
        self.journey = journey
        self.happenings = happenings
        self.programme = programme
        self.settings = settings
        self.today = today
        self.key = uuid4()

    @cached_property
    def standing(self) -> Standing:
        """Return how the journey stands."""
        return standing(self.programme, self.happenings)

    @property
    def is_ended(self) -> bool:
        """Say whether the journey is over."""
        return self.standing.state == JourneyState.ENDED

    @property
    def is_paused(self) -> bool:
        """Say whether the journey rests."""
        return self.standing.state == JourneyState.PAUSED

    @property
    def age(self) -> int:
        """Return the citizen's age in whole years."""
        born: date = self.journey.citizen.born_on
        had_birthday = (self.today.month, self.today.day) >= (born.month, born.day)
        return self.today.year - born.year - (not had_birthday)

    @property
    def jobs(self) -> list[tuple[str, date]]:
        """Return the running flex-jobs: effective hours a week, and since when."""
        running = self.standing.running
        return [(hours_in_words(job.effective_hours), job.started_on) for job in running]

    @property
    def phase(self) -> Phase:
        """Return the phase the journey is in."""
        return self.programme.phase(self.journey.phase)

    @property
    def days_used(self) -> int:
        """Return the days used in the phase."""
        return self.standing.days_in_phase(self.today)

    @property
    def days_over(self) -> int:
        """Return how many days the phase has lasted too long, 0 when it has not."""
        left = self.standing.days_left_in_phase(self.today)
        return max(0, -left) if left is not None else 0

    @cached_property
    def line(self) -> list[PhaseStep]:
        """Return the phases as steps, with where the citizen is."""
        entered = dict(self.standing.phases_entered)
        keys = [phase.key for phase in self.programme.phases]
        here = keys.index(self.journey.phase)
        return [
            PhaseStep(
                phase,
                entered.get(phase.key),
                is_here=place == here and not self.is_ended,
                is_done=place < here or (place == here and self.is_ended),
            )
            for place, phase in enumerate(self.programme.phases)
        ]

    @cached_property
    def next_phase(self) -> Phase | None:
        """Return the phase that comes next, None after the last."""
        return next_phase(self.programme, self.journey.phase)

    @cached_property
    def missing(self) -> list[Missing]:
        """Return what is missing to move on (or, in the last phase, to reach the goal)."""
        works = bool(self.standing.running)
        return [
            Missing(gap, address(gap.action, self.journey.pk, has_flexjob=works))
            for gap in gaps(self.phase, self.standing)
        ]

    @cached_property
    def people(self) -> list[PersonLine]:
        """Return who is around the citizen, with since when."""
        return [
            PersonLine(role, getattr(self.journey, column), self._since(role, column))
            for role, column in zip(COLUMN_OF_ROLE, HOLDERS, strict=True)
        ]

    def _since(self, role: Role, column: str) -> date | None:
        holder = str(getattr(self.journey, f"{column}_id"))
        days = (
            event.happened_on
            for event in self.happenings
            if event.kind == EventKind.ASSIGNED
            and event.facts.get("role") == role.value
            and event.facts.get("employee") == holder
        )
        return max(days, default=None)

    def duty_lines(self, duties: Iterable[Duty]) -> list[DutyLine]:
        """Return duties in words."""
        return [self._duty_line(duty) for duty in duties]

    def _duty_line(self, duty: Duty) -> DutyLine:
        rule = self.programme.rule(duty.rule)
        status, days = days_in_words(duty, self.today)
        url = address(rule.action, self.journey.pk)
        return DutyLine(duty, rule, deadline(rule, self.settings), status, days, url)

    @cached_property
    def recipes(self) -> list[RecipeView]:
        """Return the recipes of the phase, each with how far it has come."""
        return [self._recipe(key) for key in self.phase.core_elements]

    def _recipe(self, key: str) -> RecipeView:
        recipe = self.programme.recipe(key)
        steps = [
            StepLine(
                progress,
                address(progress.step.action, self.journey.pk),
                uuid5(self.key, progress.step.key),
            )
            for progress in recipe_progress(recipe, self.happenings, meets=self.meets)
        ]
        return RecipeView(self.programme.core_element(key), recipe, steps)

    @cached_property
    def meets(self) -> bool:
        """Say whether the journey comes before the rehabilitation team."""
        return meetings.meets(self.settings.meetings, self.happenings, self.today)

    @cached_property
    def open_recipe(self) -> RecipeView | None:
        """Return the recipe to work on now: the first that is not finished."""
        return next((recipe for recipe in self.recipes if not recipe.is_done), None)

    @property
    def target_group(self) -> TargetGroup | None:
        """Return the way the citizen came in; None for a flex-job outside the programme."""
        key = self.journey.target_group
        return self.programme.target_group(key) if key else None

    @property
    def end_reason(self) -> str:
        """Return in words why the journey ended."""
        reason = self.journey.end_reason
        return str(EndReason(reason).label) if reason in EndReason.values else reason

    @property
    def expected_roles(self) -> set[Role]:
        """Return the roles the phase asks somebody to fill."""
        return {need.role for need in self.phase.exit_needs if need.role} | {Role.CASEWORKER}

    @property
    def checklists(self) -> list[Checklist]:
        """Return the staff's checklists of the phase."""
        return [
            one
            for one in self.programme.checklists
            if one.audience == Audience.STAFF and self.journey.phase in one.phases
        ]

    def timeline_lines(self, events: Iterable[Event], reads_notes: bool) -> list[TimelineLine]:
        """Return events with the remarks on them."""
        return [
            TimelineLine(
                event,
                words(event, self.programme, reads_notes),
                [] if event.superseded_by_id else self._flags(event),
                can_be_corrected=event.superseded_by_id is None
                and EventKind(event.kind) not in FIXED,
                url=calculation_link(event.facts),
            )
            for event in events
        ]

    def _flags(self, event: Event) -> list[Flag]:
        return list(flags_of(event.as_happening(), self.standing, self.settings))


def days_in_words(duty: Duty, today: date) -> tuple[str, str]:
    """Return how urgent a duty is (``ui`` status) and the days left or over in words."""
    if duty.state == DutyState.RESTING:
        return "quiet", _("Hviler under pausen")
    if duty.state == DutyState.WAIVED and duty.waived_until and duty.waived_until >= today:
        if duty.waived_until == NO_END:
            return "quiet", _("Fraveget, så længe borgeren er fritaget")
        until = date_format(duty.waived_until, "j. F Y")
        return "quiet", _("Fraveget til og med %(day)s") % {"day": until}
    return urgency(duty.due_on, today)
