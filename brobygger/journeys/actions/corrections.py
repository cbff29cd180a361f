"""Setting right what was written wrong: the old event stays, out of force (decisions).

What the wrong event did to duties, talks, marks and people is undone by computing the
journey again without it.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Unpack

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import SHORT_LENGTH, Case, Form, act, once, text
from brobygger.journeys.actions.choices import valid
from brobygger.journeys.actions.following import follow, followers
from brobygger.journeys.models import Event, Journey, JourneyState
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError

FIXED = {
    EventKind.JOURNEY_STARTED: later("Starten kan ikke rettes. Afslut forløbet, og start et nyt."),
    EventKind.TRANSFERRED_IN: later("En flytning kan ikke rettes."),
    EventKind.TRANSFER_OFFERED: later("Et tilbud om flytning kan kun trækkes tilbage."),
    EventKind.TRANSFER_WITHDRAWN: later("Et tilbud, der er trukket tilbage, kan ikke rettes."),
    EventKind.FLEXJOB_AGREED: later("Aftalen hører til et fleksjob. Ret den på siden “Fleksjob”."),
    EventKind.HOURS_PLANNED: later("Trinnet hører til et fleksjob. Ret det på siden “Fleksjob”."),
    EventKind.HOURS_DROPPED: later("Trinnet hører til et fleksjob. Ret det på siden “Fleksjob”."),
    EventKind.CORRECTED: later("En rettelse kan ikke rettes."),
}
"""What cannot be corrected, and what to do instead."""

PERMISSION_OF = {
    EventKind.PHASE_ENTERED: "journeys.move",
    EventKind.PAUSED: "journeys.pause",
    EventKind.RESUMED: "journeys.pause",
    EventKind.JOURNEY_ENDED: "journeys.end",
    EventKind.ASSIGNED: "journeys.assign",
    EventKind.RELEASED: "journeys.assign",
    EventKind.FLEXJOB_GRANTED: "journeys.record_decision",
    EventKind.SCREENED: "journeys.record_decision",
    EventKind.REASSESSED: "journeys.record_decision",
    EventKind.MATCH_GROUP_SET: "journeys.record_decision",
    EventKind.MARK_SET: "journeys.mark",
    EventKind.MARK_ENDED: "journeys.mark",
    EventKind.WAIVED: "journeys.waive",
    EventKind.WAIVER_ENDED: "journeys.waive",
    EventKind.PACE_SET: "journeys.waive",
    EventKind.PACE_ENDED: "journeys.waive",
}
"""Who may not do an act may not undo it either; the rest is everybody's on the case."""


LEADS_ON = frozenset(
    {
        EventKind.ARTEFACT_RECORDED,
        EventKind.FLEXJOB_STARTED,
        EventKind.FLEXJOB_HOURS_CHANGED,
        EventKind.FLEXJOB_ENDED,
        EventKind.RESUMED,
    }
)
"""What a phase or the mark may follow from."""


@once
def correct(
    actor: Actor,
    journey: Journey,
    *,
    event: Event,
    reason: str,
    remove: bool = False,
    facts: Mapping[str, Any] | None = None,
    happened_on: date | None = None,
    note: str | None = None,
    **form: Unpack[Form],
) -> Event:
    """Replace an event, or take it away; what is not said stays as it was.

    ``facts``: those of ``choices.CHECKS`` that the event's kind carries.
    """
    with act(actor, journey, "journeys.correct", also_ended=True, **form) as case:
        wrong = correctable(case, event)
        why = text(reason, "reason", SHORT_LENGTH, required=_("Skriv hvad der var forkert."))
        if remove:
            return followed(case, wrong, take_away(case, wrong, why))
        found = {name: valid(name, value) for name, value in (facts or {}).items()}
        right = supersede(
            case,
            wrong,
            why,
            EventKind(wrong.kind),
            happened_on or wrong.happened_on,
            wrong.facts | found,
            note=wrong.note if note is None else note,
            reason=wrong.reason,
            withheld_reason=wrong.withheld_reason,
        )
        return followed(case, wrong, right)


def followed(case: Case, wrong: Event, right: Event) -> Event:
    """Take away what followed from the wrong event, and let the right one be followed."""
    if wrong.kind not in LEADS_ON:
        return right
    for event in followers(case, wrong):
        take_away(case, event, _("Fulgte af en hændelse, der er rettet."))
    follow(case, right)
    return right


def correctable(case: Case, event: Event) -> Event:
    """Return the event as it stands in the case; UserError when it is beyond correction."""
    found = next((one for one in case.events if one.pk == event.pk), None)
    if found is None:
        raise UserError(_("Hændelsen er allerede rettet."))
    kind = EventKind(found.kind)
    if kind in FIXED:
        raise UserError(str(FIXED[kind]))
    if found.facts.get("hours_present") or found.facts.get("kept"):
        raise UserError(_("Timerne hører til et fleksjob. Ret dem på siden “Fleksjob”."))
    if not case.actor.may(PERMISSION_OF.get(kind, "journeys.correct")):
        raise PermissionDenied
    if found.kind == EventKind.JOURNEY_ENDED:
        refuse_second_journey(case)
    return found


def refuse_second_journey(case: Case) -> None:
    """A journey opened again must be the only one, on a record that is not closed."""
    citizen = case.journey.citizen
    others = citizen.journeys.exclude(pk=case.journey.pk).exclude(state=JourneyState.ENDED)
    if citizen.closed_on or others.exists():
        raise UserError(_("Forløbet kan ikke åbnes igen: Borgeren er flyttet eller har et nyt."))


def take_away(case: Case, wrong: Event, why: str) -> Event:
    """Put an event out of force; what remains is that it was taken away, and why."""
    return supersede(
        case, wrong, why, EventKind.CORRECTED, None, {"removes": wrong.kind}, reason=why
    )


def supersede(
    case: Case,
    wrong: Event,
    why: str,
    kind: EventKind,
    day: date | None,
    facts: Mapping[str, Any],
    **texts: str,
) -> Event:
    """Record an event in place of another, inside an act."""
    case.events.remove(wrong)
    right = case.record(kind, day, facts, **texts)
    case.touched.append(wrong)
    wrong.superseded_by_id = right.pk
    Event.objects.filter(pk=wrong.pk).update(superseded_by=right.pk, correction_reason=why)
    return right
