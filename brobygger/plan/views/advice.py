"""Advice beside a form while people type: informs, never blocks. Nothing is stored."""

from collections.abc import Callable, Mapping
from datetime import date

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from brobygger.access.pages import ActorRequest, page
from brobygger.plan.advice import Advice, of_agreement, of_text
from brobygger.ui import text as texts

MOST = 10_000
"""Longer texts are judged by their beginning: the rule beside the field says they are too long."""

Given = Mapping[str, str]
NOT_LEGAL: tuple[str, str | Promise] = ("legal_or_boilerplate", _("Ingen jura eller standardtekst"))
DYNAMIC: tuple[str, str | Promise] = ("dynamic_work_ability", _("Arbejdsevnen kan udvikle sig"))


def _agreement(given: Given) -> list[Advice]:
    return of_agreement(
        what=_text(given, "what"),
        who=_text(given, "who"),
        who_name=_text(given, "who_name"),
        where=_text(given, "where"),
        proof=_text(given, "proof"),
        due_on=_day(given),
        has_goal=bool(given.get("job_goal")),
    )


def _description(given: Given) -> list[Advice]:
    return of_text(_text(given, "description"), NOT_LEGAL, DYNAMIC)


def _activity(given: Given) -> list[Advice]:
    return of_text(_text(given, "why"), NOT_LEGAL)


def _status(given: Given) -> list[Advice]:
    return of_text(_text(given, "text"), DYNAMIC, NOT_LEGAL)


KINDS: dict[str, Callable[[Given], list[Advice]]] = {
    "agreement": _agreement,
    "description": _description,
    "activity": _activity,
    "status": _status,
}


@page("plan.write")
@require_POST
def advice(request: ActorRequest, advice_kind: str) -> HttpResponse:
    """What the standards say about the form as it stands."""
    judge = KINDS.get(advice_kind)
    found = judge(_without(request.GET.get("foran", ""), request.POST)) if judge else []
    return render(request, "plan/_advice.html", {"advice": found})


def _without(prefix: str, posted: QueryDict) -> Given:
    """What was posted under a prefix: a page may hold several such forms."""
    return {name.removeprefix(prefix): str(value) for name, value in posted.items()}


def _text(given: Given, name: str) -> str:
    return texts.clean(given.get(name, "")[:MOST])


def _day(given: Given) -> date:
    try:
        return parse_date(given.get("due_on", "")[:10]) or timezone.localdate()
    except ValueError:
        return timezone.localdate()
