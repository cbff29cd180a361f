"""The plan on paper: the same for the citizen and for staff (spec 4.2)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from brobygger.documents.rendering import pdf
from brobygger.plan.models import Activity, Agreement, HealthLimits
from brobygger.plan.page import PlanPage
from brobygger.ui.dates import full_day

Lines = list[tuple[str, str]]
Card = dict[str, Any]

TEMPLATE = "plan/typst/plan.typ"
SAMPLE: dict[str, Any] = {
    "title": "–",
    "facts": [("–", "–")],
    "sections": [
        {"title": "–", "text": "–", "cards": [{"heading": "–", "lines": [("–", "–")]}]},
    ],
}
"""What a process prints once when it starts, so that the first plan is as quick as others."""


def plan_pdf(page: PlanPage) -> bytes:
    """The plan as PDF/UA-1."""
    return pdf(TEMPLATE, content(page))


def content(page: PlanPage) -> dict[str, Any]:
    """What the paper says; what is always first stands first."""
    return {
        "title": _("Min Plan for %(name)s") % {"name": page.citizen.name},
        "facts": _facts(page),
        "sections": [one for one in _sections(page) if one["cards"] or one["text"]],
    }


def _facts(page: PlanPage) -> Lines:
    plan = page.plan
    if plan is None:
        return [(_("Planen"), _("Der er ikke skrevet noget i planen endnu."))]
    changed = date_format(timezone.localtime(plan.changed_at), "j. F Y H.i")
    return [
        (_("Version"), str(plan.number)),
        (_("Senest ændret"), f"{changed}, {plan.changed_by_name}"),
    ]


def _sections(page: PlanPage) -> Iterable[dict[str, Any]]:
    facts = page.facts
    latest = [page.latest] if page.latest else []
    yield _section(_("Jobmål"), [_card(one.title, _job_goal(one)) for one in facts.job_goal])
    yield _section(_("Seneste aftale"), map(agreement_card, latest))
    started = [_card(one.title, [(_("Hvornår?"), period(one))]) for one in page.started]
    yield _section(_("Indsatser, der er i gang"), started)
    yield _section(_("Aftaler"), map(agreement_card, page.open_agreements))
    steps = facts.progression_goal
    yield _section(_("Udviklingsmål"), [_card(one.goal, _step(one)) for one in steps])
    hints = facts.accommodation
    yield _section(_("Skånehensyn"), [_card(one.text, _hint(one)) for one in hints])
    yield _section(_("Planbeskrivelse"), [], page.plan.description if page.plan else "")
    yield _section(_("Indsatser"), map(activity_card, page.activities))
    if page.health:
        yield _section(_("Helbred og begrænsninger"), [_card("", _health(page.health))])
    yield _section(_("Aftaler, der er besvaret"), map(agreement_card, page.answered))
    yield _section(_("Rettigheder og pligter"), [], page.guidance)


def _section(title: str, cards: Iterable[Card], text: str = "") -> dict[str, Any]:
    return {"title": title, "cards": list(cards), "text": text}


def _card(heading: str, lines: Lines) -> Card:
    return {"heading": heading, "lines": [(label, text) for label, text in lines if text]}


def _job_goal(one: Any) -> Lines:
    return [
        (_("Spor"), one.track),
        (_("Funktioner eller område"), one.functions),
        (_("Det bygger på"), one.competences),
    ]


def _step(one: Any) -> Lines:
    return [
        (_("Nu"), one.starting_point),
        (_("Hvordan"), one.how),
        (_("Hvornår"), full_day(one.by_when) if one.by_when else ""),
    ]


def _hint(one: Any) -> Lines:
    return [(_("Opgave"), one.task)]


def agreement_card(one: Agreement) -> Card:
    """An agreement with its answer."""
    answer = f"{one.get_state_display()}, {full_day(one.answered_on)}" if one.answered_on else ""
    lines = [
        (_("Hvem"), who(one)),
        (_("Senest"), full_day(one.due_on)),
        (_("Hvor eller med hvem"), one.where),
        (_("Det kan ses ved"), one.proof),
        (_("Det giver"), one.gain),
        (_("Støtte"), one.support),
        (_("Hvor ofte"), one.how_often),
        (_("Svar"), answer),
        (_("Hvad kom der ud af det"), one.outcome),
        (_("Hvad så nu"), one.next_step),
    ]
    return _card(one.what, lines)


def who(one: Agreement) -> str:
    """Who does it, by name when there is one."""
    return one.who_name or one.get_who_display()


def activity_card(one: Activity) -> Card:
    """An activity with the five fields and its newest status."""
    statuses = one.statuses_now  # type: ignore[attr-defined]
    newest = statuses[0] if statuses else None
    told = f"{newest.text} ({full_day(newest.said_on)})" if newest else ""
    lines = [
        (_("Hvad er aftalt?"), one.agreed),
        (_("Aftalt af"), one.agreed_with),
        (_("Hvornår?"), period(one)),
        (_("Tid om ugen"), weekly(one)),
        (_("Hvor?"), ", ".join(part for part in (one.company, one.place) if part)),
        (_("Kontaktperson"), contact(one)),
        (_("Hvorfor?"), one.why),
        (_("Afsluttende status") if one.ended_on else _("Seneste status"), told),
    ]
    return _card(f"{one.get_kind_display()}: {one.title}", lines)


def period(one: Activity) -> str:
    """From when to when, with what was noted about it."""
    end = one.ended_on or one.ends_on
    words = f"{_day(one.starts_on)} – {_day(end) if end else _('ingen slutdato')}"
    return f"{words}. {one.period_note}" if one.period_note else words


def weekly(one: Activity) -> str:
    """Hours and minutes a week."""
    hours, minutes = one.hours_and_minutes
    parts = [
        ngettext("%(n)d time", "%(n)d timer", hours) % {"n": hours} if hours else "",
        ngettext("%(n)d minut", "%(n)d minutter", minutes) % {"n": minutes} if minutes else "",
    ]
    return _(" og ").join(part for part in parts if part)


def contact(one: Activity) -> str:
    """The contact person with everything known about how to reach them."""
    parts = (one.contact_name, one.contact_title, one.contact_phone, one.contact_email)
    return ", ".join(part for part in parts if part)


def _health(one: HealthLimits) -> Lines:
    return [
        (_("Hvad begrænser?"), one.description),
        (_("Opgaver, der ikke er mulige"), one.impossible_tasks),
        (_("Dokumentation"), one.documentation if one.is_documented else _("Ikke dokumenteret")),
    ]


def _day(value: date) -> str:
    return date_format(value, "j. F Y")
