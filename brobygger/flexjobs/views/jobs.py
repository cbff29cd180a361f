"""The journey's flex-jobs: now, through time, what comes next."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from brobygger.access import view_log
from brobygger.access.pages import About, ActorRequest, page, stated_reason
from brobygger.calculator import Result
from brobygger.facts import queries as facts
from brobygger.flexjobs import queries, rules
from brobygger.flexjobs.actions.base import has_left
from brobygger.flexjobs.chart import chart
from brobygger.flexjobs.models import settings_of
from brobygger.flexjobs.queries import JobView
from brobygger.flexjobs.standards import findings
from brobygger.journeys.actions.base import in_force
from brobygger.journeys.models import Journey
from brobygger.journeys.queries import reach_journey
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.standing import Standing, standing


@page("flexjobs.view", About.CITIZEN)
@require_safe
def jobs(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """Everything about the journey's flex-jobs on one page."""
    journey = reach_journey(request.actor, journey_id)
    reason = stated_reason(request.actor, journey.citizen_id)
    view_log.record(request.actor, "flexjob", [journey.citizen_id], reason)
    return render(request, "flexjobs/jobs.html", page_of(request, journey))


def page_of(request: ActorRequest, journey: Journey) -> dict[str, Any]:
    """What the page shows."""
    actor, today = request.actor, timezone.localdate()
    found = queries.jobs_of(actor, journey.pk)
    events = [event.as_happening() for event in in_force(journey)]
    now = standing(programme(journey.programme, journey.version), events)
    goals = facts.facts_of(actor, journey.citizen_id, "progression_goal").progression_goal
    points = queries.points(found)
    follow_ups = queries.follow_ups_of(actor, journey.pk)
    held = sum(one.held_on is not None for one in follow_ups)
    result = queries.paid(found, today)
    return {
        "journey": journey,
        "citizen": journey.citizen,
        "jobs": found,
        "by_hand": [one for one in now.running if not one.kept and not is_known(found, one.key)],
        "points": points[::-1],
        "chart": chart(points, today, [s for job in found for s in job.coming], goals),
        "goals": goals,
        "findings": findings(found, goals),
        "steps": steps(found, result, today),
        "result": result,
        "hours": queries.effective(found),
        "standing": now,
        "follow_ups": follow_ups,
        "offers_second_job": second_job(journey, now, held, events),
        "can_write": can_write(request, journey),
        "today": today,
    }


def is_known(jobs: list[JobView], key: str) -> bool:
    """Whether the room keeps a job."""
    return any(job.employment.key == key for job in jobs)


def can_write(request: ActorRequest, journey: Journey) -> bool:
    """Whether anything may be changed: not when the journey ended for another reason."""
    return request.actor.may("flexjobs.write") and not has_left(journey)


def steps(jobs: list[JobView], now: Result | None, today: Any) -> list[dict[str, Any]]:
    """The coming steps, each with what it pays and the difference a month."""
    found = []
    for job in jobs:
        for step in job.coming:
            then = queries.paid_with(jobs, step, today)
            gain = round(then.kr("total") - now.kr("total")) if then and now else None
            found.append({"job": job, "step": step, "result": then, "gain": gain})
    return found


def second_job(journey: Journey, now: Standing, held: int, events: Iterable[Happening]) -> bool:
    """Whether job number two is offered now: not when it was, or a consultant is there."""
    answered = any(event.kind == EventKind.SECOND_JOB_OFFERED for event in events)
    first = min((one.started_on for one in now.running), default=None)
    if answered or first is None or now.has_role(Role.RETENTION_CONSULTANT):
        return False
    chosen = settings_of(journey.municipality_id)
    return rules.offers_second_job(
        rules.SecondJob(chosen.offers_second_job, chosen.second_job_months, chosen.second_job_talk),
        since=first,
        today=timezone.localdate(),
        hours=now.hours_per_week,
        limit=now.programme.hours_limit,
        held=held,
    )
