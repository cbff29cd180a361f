"""The citizen's own page: my job, what I earn, my next step."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from brobygger.access.pages import About, ActorRequest, page
from brobygger.calculator.fields import case_fields
from brobygger.facts import queries as facts
from brobygger.flexjobs import queries
from brobygger.flexjobs.chart import chart
from brobygger.flexjobs.models import FollowUp
from brobygger.flexjobs.views.jobs import steps


@page("flexjobs.own", About.OWN)
@require_safe
def own(request: ActorRequest) -> HttpResponse:
    """In plain words; the table says what the picture does."""
    actor, today = request.actor, timezone.localdate()
    jobs = queries.own_jobs(actor)
    points = queries.points(jobs)
    result = queries.paid(jobs, today)
    goals = facts.facts_of(actor, actor.citizen_id, "progression_goal").progression_goal  # type: ignore[arg-type]
    talks = FollowUp.objects.visible_to(actor).filter(held_on__isnull=False).order_by("-held_on")
    context = {
        "jobs": [job for job in jobs if job.runs],
        "awaited": [job for job in jobs if job.awaits],
        "points": points[::-1],
        "chart": chart(points, today, [step for job in jobs for step in job.coming]),
        "result": result,
        "link": urlencode(case_fields(result.case)) if result else "",
        "steps": steps(jobs, result, today),
        "goals": [goal for goal in goals if goal.state == "open"],
        "follow_ups": talks[:5],
    }
    return render(request, "flexjobs/own.html", context)
