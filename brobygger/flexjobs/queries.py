"""What pages ask of flex-jobs. Nothing here writes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.http import Http404

from brobygger.access.actor import Actor
from brobygger.calculator import Result
from brobygger.flexjobs import rules
from brobygger.flexjobs.models import Employment, FollowUp, PlannedStep, StepState, Terms
from brobygger.flexjobs.rules import Hours, Pay, Point, Stretch
from brobygger.journeys.actions.base import in_force
from brobygger.journeys.models import Journey
from brobygger.programmes.catalogue import programme
from brobygger.programmes.standing import Standing, standing
from brobygger.programmes.workdays import ONE_DAY


@dataclass(frozen=True)
class JobView:
    """A flex-job with its history, oldest first."""

    employment: Employment

    @cached_property
    def rows(self) -> list[Terms]:
        """The history in force."""
        return [row for row in self.employment.terms.all() if row.replaced_at is None]

    @cached_property
    def replaced(self) -> list[Terms]:
        """Rows that were wrong."""
        return [row for row in self.employment.terms.all() if row.replaced_at]

    @cached_property
    def steps(self) -> list[PlannedStep]:
        """Planned steps, carried out and given up ones too."""
        return list(self.employment.steps.all())

    @property
    def coming(self) -> list[PlannedStep]:
        """Steps somebody must still settle."""
        return [step for step in self.steps if step.state == StepState.PLANNED]

    @property
    def now(self) -> Terms:
        """What holds now, or will from the first day."""
        return self.rows[-1]

    @property
    def first(self) -> Terms:
        """What was agreed at the start."""
        return self.rows[0]

    @property
    def runs(self) -> bool:
        """Whether the job has begun and not ended."""
        return self.employment.began and self.employment.ended_on is None

    @property
    def awaits(self) -> bool:
        """Whether it is agreed for a day, and nobody has said that it began."""
        return not self.employment.began and self.employment.ended_on is None

    @property
    def stretch(self) -> Stretch:
        """The history as the rules take it."""
        ended = self.employment.ended_on
        rows = tuple(self.rows) if self.employment.began else ()
        return Stretch(rows, ended + ONE_DAY if ended else None)

    @property
    def pay(self) -> tuple[Hours, Pay]:
        """Hours and pay as they are now."""
        return hours_of(self.now), pay_of(self.now)


def hours_of(row: Terms | PlannedStep) -> Hours:
    """A row's hours as the rules take them."""
    return Hours(row.hours_present, row.effective_hours, row.intensity)


def pay_of(row: Terms) -> Pay:
    """A row's pay as the rules take it."""
    return Pay(row.hourly_pay, row.pension_percent)


def jobs_of(actor: Actor, journey_id: UUID) -> list[JobView]:
    """The journey's flex-jobs with their history: three statements."""
    rows = Employment.objects.visible_to(actor).filter(journey=journey_id)
    return [JobView(one) for one in with_history(rows)]


def own_jobs(actor: Actor) -> list[JobView]:
    """The signed-in citizen's flex-jobs."""
    rows = Employment.objects.visible_to(actor).filter(citizen=actor.citizen_id)
    return [JobView(one) for one in with_history(rows)]


def with_history(rows: QuerySet[Employment]) -> QuerySet[Employment]:
    """Employments with everything their pages show."""
    terms = Terms.objects.order_by("since", "recorded_at", "id")
    steps = PlannedStep.objects.order_by("due_on", "id")
    found = rows.select_related("company", "contact").order_by("starts_on", "id")
    return found.prefetch_related(Prefetch("terms", terms)).prefetch_related(
        Prefetch("steps", steps)
    )


def find_job(jobs: Iterable[JobView], employment_id: UUID) -> JobView:
    """One of the jobs; Http404 when it is not among them."""
    found = next((job for job in jobs if job.employment.pk == employment_id), None)
    if found is None:
        raise Http404
    return found


def follow_ups_of(actor: Actor, journey_id: UUID) -> list[FollowUp]:
    """The journey's follow-ups, newest first."""
    rows = FollowUp.objects.visible_to(actor).filter(journey=journey_id)
    return list(
        rows.select_related("employment__company", "employment__contact").order_by(
            "-begun_at", "-id"
        )
    )


def points(jobs: Sequence[JobView]) -> list[Point]:
    """All jobs together through time."""
    return rules.progression(job.stretch for job in jobs)


def paid(jobs: Sequence[JobView], today: date) -> Result | None:
    """What the running jobs pay a month with this year's rates."""
    return rules.pays([job.pay for job in jobs if job.runs], today.year)


def paid_with(jobs: Sequence[JobView], step: PlannedStep, today: date) -> Result | None:
    """What they will pay when a step is carried out."""
    running = [job for job in jobs if job.runs]
    figures = [
        (hours_of(step), pay_of(job.now)) if job.employment.pk == step.employment_id else job.pay
        for job in running
    ]
    return rules.pays(figures, today.year)


def effective(jobs: Sequence[JobView]) -> Decimal:
    """Effective hours a week in all running jobs."""
    return sum((job.now.effective_hours for job in jobs if job.runs), Decimal(0))


def standing_of(journey: Journey) -> Standing:
    """How the journey stands now."""
    events = [event.as_happening() for event in in_force(journey)]
    return standing(programme(journey.programme, journey.version), events)
