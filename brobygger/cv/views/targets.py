"""Jeg søger job som: positions from the locked list, each with its terms."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.cv import actions, queries
from brobygger.cv.forms import TargetForm, as_initial
from brobygger.cv.models import JobTarget, PresentationCv
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.standards import advice, goal_of, job_goals
from brobygger.cv.views.both import both, shown, through_journey
from brobygger.facts.models import JobGoal
from brobygger.facts.queries import rows
from brobygger.facts.said import job_goals_said
from brobygger.occupations.models import Occupation
from brobygger.occupations.search import suggest
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError, add_to

MOST_TYPED = 100


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The positions, and the goals that have none yet."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    whole = queries.whole_of(actor, citizen)
    presentation = queries.single(actor, citizen.pk, PresentationCv).looking_for
    goals = [one for one in whole.rows["job_goal"] if not one.is_blank]
    sought = {one.goal_id for one in whole.targets}
    context = {
        "urls": urls,
        "here": "targets",
        "targets": [(one, goal_of(one), urls.to("target", one.pk)) for one in whole.targets],
        "unsought": [one for one in goals if one.pk not in sought and one.kind == "job"],  # type: ignore[attr-defined]
        "goals": goals,
        "said": [
            one for one in job_goals_said(actor, citizen.pk) if one.differs_from(job_goals(whole))
        ],
        "advice": advice(whole, presentation).get("job_goal"),
    }
    return shown(request, citizen, "targets", "cv", context)


def new(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """First the position is found on the list (``?soeg=``), then its terms are filled in."""
    chosen = request.POST.get("occupation") or request.GET.get("stilling", "")
    goal = _goal(request, citizen)
    if not chosen:
        return _find(request, citizen, goal)
    initial = {"occupation": chosen, "goal": str(goal.pk) if goal else "", "is_flexjob": True}
    return _fill(request, citizen, initial, None)


def change(request: ActorRequest, citizen: Citizen, target_id: UUID) -> HttpResponse:
    """The terms of a position."""
    there = queries.targets(request.actor, citizen.pk)
    target = next((one for one in there if one.pk == target_id), None)
    if target is None:
        raise Http404
    initial = as_initial(target)
    if request.method == "GET" and request.GET.get("stilling"):
        initial["occupation"] = request.GET["stilling"]
    return _fill(request, citizen, initial, target)


def _find(request: ActorRequest, citizen: Citizen, goal: JobGoal | None) -> HttpResponse:
    text = request.GET.get("soeg", goal.title if goal else "")[:MOST_TYPED]
    urls = Addresses(request.actor, citizen.pk)
    context = {
        "urls": urls,
        "here": "targets",
        "goal": goal,
        "text": text,
        "found": suggest(text),
        "action": urls["new_target"],
    }
    return shown(request, citizen, "find_occupation", "cv", context)


def _fill(
    request: ActorRequest,
    citizen: Citizen,
    initial: dict[str, object],
    target: JobTarget | None,
) -> HttpResponse:
    urls = Addresses(request.actor, citizen.pk)
    goals = _goals(request, citizen)
    form = TargetForm(goals, data=request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_target(
                request.actor,
                citizen.pk,
                form.target_terms(),
                occupation_id=form.cleaned_data["occupation"],
                goal_id=form.goal_id,
                target_id=target.pk if target else None,
                version=form.cleaned_data["revision"],
            )
        except UserError as error:
            add_to(form, error)
        else:
            messages.success(request, _("Gemt."))
            return redirect(urls["targets"])
    context = {
        "urls": urls,
        "here": "targets",
        "form": form,
        "target": target,
        "occupation": _occupation(form["occupation"].value()),
    }
    return shown(request, citizen, "target", "cv", context, 422 if form.errors else 200)


def change_row(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Take a position out, or move it up."""
    verb = request.POST.get("verb", "")
    try:
        key = UUID(request.POST.get("target", ""))
        if verb == "fjern":
            actions.remove_target(request.actor, citizen.pk, key)
            messages.success(request, _("Stillingen er slettet."))
        elif verb == "op":
            actions.move_target(request.actor, citizen.pk, key)
    except ValueError:
        messages.error(request, _("Stillingen findes ikke."))
    except UserError as error:
        messages.error(request, error.message)
    return redirect(Addresses(request.actor, citizen.pk)["targets"])


@page("cv.suggest", About.NOTHING)
@require_GET
def suggestions(request: ActorRequest) -> HttpResponse:
    """Occupations that fit what was typed, as links back to the form (a piece of a page)."""
    text = request.GET.get("soeg", "")[:MOST_TYPED]
    context = {"found": suggest(text), "text": text}
    return render(request, "cv/_suggestions.html", context)


def _occupation(value: object) -> Occupation | None:
    text = str(value or "")
    is_key = text.isascii() and text.isdigit() and len(text) < len(str(2**31))
    return Occupation.objects.filter(pk=int(text)).first() if is_key else None


def _goals(request: ActorRequest, citizen: Citizen) -> list[tuple[str, str]]:
    there = rows(request.actor, citizen.pk, JobGoal.key)
    return [(str(one.pk), one.title) for one in there if not one.is_blank]


def _goal(request: ActorRequest, citizen: Citizen) -> JobGoal | None:
    try:
        key = UUID(request.GET.get("maal", ""))
    except ValueError:
        return None
    found: JobGoal | None = rows(request.actor, citizen.pk, JobGoal.key).filter(pk=key).first()
    return found


of_journey = through_journey("cv:citizen_targets")
ways = require_http_methods(["GET", "POST"])
citizen_targets, own_targets = both(require_GET(show), "cv.view")
citizen_new_target, own_new_target = both(ways(new), "cv.write")
citizen_target, own_target = both(ways(change), "cv.write")
citizen_change_targets, own_change_targets = both(require_POST(change_row), "cv.write")
