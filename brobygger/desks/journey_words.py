"""An event's facts in a few Danish words, for the timeline."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.db.models import TextChoices
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from brobygger.journeys.models import Event
from brobygger.people.roles import Role
from brobygger.programmes.facts import as_date, as_text
from brobygger.programmes.kinds import (
    NO_END,
    Artefact,
    ContactForm,
    EndReason,
    EventKind,
    Participant,
    Topic,
)
from brobygger.programmes.shapes import Programme
from brobygger.ui.dates import full_day, full_moment

Facts = Mapping[str, Any]


FREE_TEXT = frozenset({"place", "exemption", "company", "override_reason", "ceiling_reason"})
"""Facts people wrote in their own words; not for those who see cases without free text."""


def words(event: Event, programme: Programme, reads_notes: bool) -> str:
    """Return what an event's facts say; the empty text when its kind says it all."""
    tell = TELL.get(EventKind(event.kind))
    facts = event.facts if reads_notes else without_free_text(event.facts)
    return tell(facts, programme) if tell else ""


def without_free_text(facts: Facts) -> Facts:
    """Return only the facts that are codes, numbers and names."""
    return {name: value for name, value in facts.items() if name not in FREE_TEXT}


def label(value: Any, choices: type[TextChoices]) -> str:
    """Return the words of a code; an unknown code as it stands."""
    text = as_text(value)
    return str(choices(text).label) if text in choices.values else text


def labels(values: Any, choices: type[TextChoices]) -> str:
    """Return the words of several codes: "CV, økonomi"."""
    found = values if isinstance(values, list) else []
    return ", ".join(label(value, choices) for value in found)


def joined(parts: Iterable[str]) -> str:
    """Return what there is, with a middle dot between."""
    return " · ".join(part for part in parts if part)


def contact(facts: Facts, programme: Programme) -> str:
    """Form, topics and who else was there."""
    return joined(
        (
            label(facts.get("form"), ContactForm),
            labels(facts.get("topics"), Topic),
            with_whom(facts, programme),
        )
    )


def with_whom(facts: Facts, programme: Programme) -> str:
    """Who took part."""
    people = labels(facts.get("participants"), Participant)
    return _("med %(people)s") % {"people": people.lower()} if people else ""


def booked(facts: Facts, programme: Programme) -> str:
    """When, how and where."""
    try:
        at = full_moment(
            timezone.localtime(datetime.fromisoformat(as_text(facts.get("starts_at"))))
        )
    except ValueError:
        at = ""
    return joined((at, label(facts.get("form"), ContactForm), as_text(facts.get("place"))))


def cancelled(facts: Facts, programme: Programme) -> str:
    """By whom."""
    return _("af borgeren") if facts.get("by") == "citizen" else ""


def person(facts: Facts, programme: Programme) -> str:
    """Role and name, and who left."""
    role, name = as_text(facts.get("role")), as_text(facts.get("name"))
    text = f"{label(role, Role) if role in Role.values else _('Team')}: {name}"
    previous = as_text(facts.get("previous_name"))
    return f"{text} ({_('før')}: {previous})" if previous else text


def phase(facts: Facts, programme: Programme) -> str:
    """The phase, and why it began although something was missing."""
    key = as_text(facts.get("phase"))
    names = {one.key: str(one.name) for one in programme.phases}
    overridden = as_text(facts.get("override_reason"))
    why = _("Noget manglede: %(reason)s") % {"reason": overridden} if overridden else ""
    return joined((_("fase %(key)s, %(name)s") % {"key": key, "name": names.get(key, "")}, why))


def artefact(facts: Facts, programme: Programme) -> str:
    """What exists, and where."""
    return joined((label(facts.get("artefact"), Artefact), as_text(facts.get("place"))))


def flexjob(facts: Facts, programme: Programme) -> str:
    """Hours and company."""
    hours = as_text(facts.get("effective_hours")).replace(".", ",")
    text = _("%(hours)s effektive timer om ugen") % {"hours": hours} if hours else ""
    return joined((text, as_text(facts.get("company"))))


def agreed(facts: Facts, programme: Programme) -> str:
    """Company, and the day it is for."""
    due = as_date(facts.get("due_on"))
    return joined((as_text(facts.get("company")), full_day(due) if due else ""))


def planned(facts: Facts, programme: Programme) -> str:
    """The hours, and from when."""
    due = as_date(facts.get("due_on"))
    since = _("fra %(day)s") % {"day": full_day(due)} if due else ""
    return joined((flexjob(facts, programme), since))


GRANT_OUTCOMES = {"followed_up": later("fulgt op"), "reassessed": later("vurderet igen")}
SECOND_JOB_ANSWERS = {
    "accepted": later("borgeren siger ja tak"),
    "later": later("borgeren vil vente"),
    "declined": later("borgeren siger nej tak"),
}


def outcome(words: Mapping[str, Any]) -> Callable[[Facts, Programme], str]:
    """Tell what came of it."""

    def tell(facts: Facts, programme: Programme) -> str:
        return str(words.get(as_text(facts.get("outcome")), ""))

    return tell


def internship(facts: Facts, programme: Programme) -> str:
    """Whether beside a flex-job, and where."""
    beside = _("ved siden af fleksjobbet") if facts.get("parallel") else ""
    return joined((beside, as_text(facts.get("company"))))


def screened(facts: Facts, programme: Programme) -> str:
    """What was decided."""
    if facts.get("outcome") == "team":
        return _("sagen skal i rehabiliteringsteamet")
    return _("på rette vej, intet møde")


def rule(facts: Facts, programme: Programme) -> str:
    """Which duty, how often, until when."""
    names = {one.key: str(one.title) for one in programme.rules}
    key, until = as_text(facts.get("rule")), as_date(facts.get("until"))
    days = as_text(facts.get("days"))
    return joined(
        (
            names.get(key, key),
            _("hver %(days)s. dag") % {"days": days} if days else "",
            _("til og med %(day)s") % {"day": full_day(until)} if until and until < NO_END else "",
        )
    )


def step(facts: Facts, programme: Programme) -> str:
    """Which step."""
    return as_text(facts.get("step"))


def said(name: str) -> Callable[[Facts, Programme], str]:
    """Tell one fact as it stands."""

    def tell(facts: Facts, programme: Programme) -> str:
        return as_text(facts.get(name))

    return tell


def calculation(facts: Facts, programme: Programme) -> str:
    """Hours, and what they gave a month."""
    fields = facts.get("calculation")
    hours = as_text(fields.get("hours")) if isinstance(fields, Mapping) else ""
    total = _("%(kr)s kr. om måneden før skat") % {"kr": whole_kroner(as_text(facts.get("total")))}
    return joined((_("%(hours)s timer om ugen") % {"hours": hours} if hours else "", total))


def whole_kroner(total: str) -> str:
    """Whole kroner as people write them: "18.432"."""
    return f"{round(Decimal(total)):,}".replace(",", ".") if total else ""


def calculation_link(facts: Facts) -> str:
    """The address that gives a kept calculation again; the empty text for other events."""
    fields = facts.get("calculation")
    query = urlencode(fields) if isinstance(fields, Mapping) else ""
    return f"{reverse('desks:calculator')}?{query}" if query else ""


def end_reason(facts: Facts, programme: Programme) -> str:
    """Why it ended."""
    return label(facts.get("end_reason"), EndReason)


def removed(facts: Facts, programme: Programme) -> str:
    """What was taken away."""
    return label(facts.get("removes"), EventKind)


TELL: dict[EventKind, Callable[[Facts, Programme], str]] = {
    EventKind.JOURNEY_STARTED: phase,
    EventKind.PHASE_ENTERED: phase,
    EventKind.CONTACT_HELD: contact,
    EventKind.FOLLOW_UP_HELD: with_whom,
    EventKind.TALK_BOOKED: booked,
    EventKind.TALK_CANCELLED: cancelled,
    EventKind.ASSIGNED: person,
    EventKind.RELEASED: person,
    EventKind.ARTEFACT_RECORDED: artefact,
    EventKind.ARTEFACT_GONE: artefact,
    EventKind.JOURNEY_REOPENED: phase,
    EventKind.FLEXJOB_AGREED: agreed,
    EventKind.HOURS_PLANNED: planned,
    EventKind.GRANT_FOLLOWED_UP: outcome(GRANT_OUTCOMES),
    EventKind.SECOND_JOB_OFFERED: outcome(SECOND_JOB_ANSWERS),
    EventKind.FLEXJOB_ENDED: flexjob,
    EventKind.FLEXJOB_STARTED: flexjob,
    EventKind.FLEXJOB_HOURS_CHANGED: flexjob,
    EventKind.INTERNSHIP_STARTED: internship,
    EventKind.SCREENED: screened,
    EventKind.WAIVED: rule,
    EventKind.WAIVER_ENDED: rule,
    EventKind.PACE_SET: rule,
    EventKind.PACE_ENDED: rule,
    EventKind.STEP_TICKED: step,
    EventKind.STEP_CLEARED: step,
    EventKind.CALCULATION_KEPT: calculation,
    EventKind.PAUSED: said("exemption"),
    EventKind.MATCH_GROUP_SET: said("match_group"),
    EventKind.JOURNEY_ENDED: end_reason,
    EventKind.TRANSFER_OFFERED: said("name"),
    EventKind.CORRECTED: removed,
}
"""How each kind is told; the others say everything by their name."""
