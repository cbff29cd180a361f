"""The gross list of skills, the three steps that find more, and where a skill was used."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access.pages import ActorRequest
from brobygger.cv import actions, skills
from brobygger.cv.models import SkillUse
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.mit_cv import ABILITIES
from brobygger.cv.views.both import back_to, both, shown
from brobygger.facts.models import Ability, Interest, WorkExperience
from brobygger.facts.queries import rows
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError

STEPS = ("job", "alle", "fritid")
MOST_TYPED = 10_000
MOST_WORKS = 10
"""Work that step one asks about: the newest first is enough to find skills from."""


@dataclass(frozen=True, slots=True)
class Work:
    """Work with the skills it suggests."""

    fact: WorkExperience
    groups: list[skills.Group]


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Everything the citizen can, and one of three steps to find more (``?trin=``)."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    there = [one for one in rows(actor, citizen.pk, Ability.key) if not one.is_blank]
    step = request.GET.get("trin", "")
    step = step if step in STEPS else STEPS[0]
    context = {
        "urls": urls,
        "here": "skills",
        "step": step,
        "steps": [
            ("job", _("1. Fra dine job")),
            ("alle", _("2. Det, alle job har brug for")),
            ("fritid", _("3. Fra din fritid")),
        ],
        "lists": [
            (title, [one for one in there if one.kind == kind]) for kind, title in ABILITIES.items()
        ],
        "source": skills.suggestions().source,
        **_found(request, citizen, step, [one.text for one in there]),
    }
    return shown(request, citizen, "skills", "cv", context)


def _found(request: ActorRequest, citizen: Citizen, step: str, there: list[str]) -> dict[str, Any]:
    known, actor = skills.suggestions(), request.actor
    if step == "job":
        works = [one for one in rows(actor, citizen.pk, WorkExperience.key) if not one.is_blank]
        found = [
            Work(one, skills.for_text(known.functions, f"{one.title} {one.tasks}", there))
            for one in works[:MOST_WORKS]
        ]
        others = list(skills.without(there, known.functions))
        return {"works": found, "groups": others, "kind": "professional"}
    if step == "alle":
        return {"groups": list(skills.without(there, known.neutral)), "kind": "good_at"}
    told = " ".join(one.text for one in rows(actor, citizen.pk, Interest.key))
    fitting = skills.for_text(known.leisure, told, there)
    names = {one.title for one in fitting}
    rest = [one for one in skills.without(there, known.leisure) if one.title not in names]
    return {"groups": [*fitting, *rest], "kind": "good_at"}


def add(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Those ticked, and what was typed."""
    back = back_to(request, Addresses(request.actor, citizen.pk)["skills"])
    texts = [one[:MOST_TYPED] for one in request.POST.getlist("skill")]
    kind = request.POST.get("kind", "")
    try:
        if kind not in ABILITIES or not any(one.strip() for one in texts):
            raise UserError(_("Vælg eller skriv noget, du kan."))
        work = _key(request.POST.get("work", ""))
        found = actions.add_skills(request.actor, citizen.pk, kind, texts, work)
    except UserError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("Føjet til CV'et: %(n)d.") % {"n": len(found)})
    return redirect(back)


def tie(request: ActorRequest, citizen: Citizen, ability_id: UUID) -> HttpResponse:
    """In which work the skill was used."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    ability = rows(actor, citizen.pk, Ability.key).filter(pk=ability_id).first()
    if ability is None:
        raise Http404
    if request.method == "POST":
        chosen = [key for key in map(_key, request.POST.getlist("work")) if key]
        try:
            actions.tie(actor, citizen.pk, ability_id, chosen)
        except UserError as error:
            messages.error(request, error.message)
        else:
            messages.success(request, _("Gemt."))
        return redirect(f"{urls['cv']}#{ability.kind}")
    used = SkillUse.objects.visible_to(actor).filter(citizen=citizen.pk, ability=ability)
    context = {
        "urls": urls,
        "ability": ability,
        "works": [one for one in rows(actor, citizen.pk, WorkExperience.key) if not one.is_blank],
        "used": set(used.values_list("experience", flat=True)),
    }
    return shown(request, citizen, "tie", "cv", context)


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


citizen_skills, own_skills = both(require_GET(show), "cv.write")
citizen_add_skills, own_add_skills = both(require_POST(add), "cv.write")
citizen_tie, own_tie = both(require_http_methods(["GET", "POST"])(tie), "cv.write")
