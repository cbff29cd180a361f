"""So many times in the first months of each flex-job: follow-ups at the company."""

from collections.abc import Iterable
from datetime import date

from brobygger.programmes.course import Course, Stretch, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.facts import as_text
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.state import Job
from brobygger.programmes.terms import Times
from brobygger.programmes.workdays import add_days, add_months


def ask_times(rule: DutyRule, terms: Times, course: Course) -> Iterable[Asked]:
    """Ask for each flex-job that ran while the situation held."""
    state = course.state
    jobs = sorted(
        [*state.past_jobs, *state.jobs.values()], key=lambda job: (job.started_on, job.key)
    )
    for job in jobs:
        during = [one for one in course.stretches[watch_of(rule)] if overlaps(job, one)]
        if during:
            yield ask_for(terms, job, during, course)


def ask_for(terms: Times, job: Job, during: list[Stretch], course: Course) -> Asked:
    """Return how many of the wanted times are done, and when the next one is due.

    Times after the window still count, so that a late one closes the duty late.
    """
    done = [event for event in course.found((terms.done_by,)) if belongs(event, job)]
    full = done[terms.target - 1] if len(done) >= terms.target else None
    end = during[-1].until or job.end
    if full is not None and end is not None and full.happened_on > end.happened_on:
        full = None
    return Asked(
        opened_on=max(job.started_on, during[0].since.happened_on),
        due_on=next_due(job.started_on, terms, min(len(done), terms.target - 1)),
        done=full,
        lapsed=end,
        count=min(len(done), terms.target),
        target=terms.target,
    )


def next_due(started_on: date, terms: Times, count: int) -> date:
    """Return the end of the next of ``target`` equal parts of the window."""
    window = (add_months(started_on, terms.months) - started_on).days
    return add_days(started_on, window * (count + 1) // terms.target)


def overlaps(job: Job, stretch: Stretch) -> bool:
    """Say whether a job ran in a stretch for at least a day."""
    ends_before = job.ended_on is not None and job.ended_on <= stretch.since.happened_on
    starts_after = stretch.until is not None and job.started_on >= stretch.until.happened_on
    return not (ends_before or starts_after)


def belongs(event: Happening, job: Job) -> bool:
    """Say whether a follow-up was on this job: the named one, or any that ran that day."""
    named = as_text(event.facts.get("employment"))
    if named and named != job.key:
        return False
    day = event.happened_on
    return job.started_on <= day and (job.ended_on is None or day <= job.ended_on)
