"""Who is told of what happens on a journey, and what it does to people's calendars.

Runs at the end of an act, in its transaction: one statement for all messages, one for all
appointments, none when nobody is to know.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later
from django.utils.translation import ngettext

from brobygger.access.actor import Actor
from brobygger.journeys import rules
from brobygger.journeys.models import Event, HandOver, Journey, TalkState
from brobygger.messages import calendar, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.calendar import Appointment
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.receivers import Receiver
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind, Happening

BOOKED, MOVED = "journeys.talk_booked", "journeys.talk_moved"
CANCELLED, NO_SHOW = "journeys.talk_cancelled", "journeys.no_show"
STAYED_AWAY, ASSIGNED = "journeys.stayed_away", "journeys.assigned"
NEW_HELPER, HANDED_OVER = "journeys.new_helper", "journeys.handed_over"

KINDS = (
    Kind(
        BOOKED,
        later("Ny samtale"),
        outside=later("Du har fået en aftale {when}."),
        sms=True,
        paper=Paper.EXEMPT,
    ),
    Kind(
        MOVED,
        later("Samtalen er flyttet"),
        outside=later("Din aftale er flyttet til {when}."),
        sms=True,
        paper=Paper.EXEMPT,
    ),
    Kind(
        CANCELLED,
        later("Samtalen er aflyst"),
        outside=later("En aftale er aflyst. Log ind og se hvilken."),
        sms=True,
        paper=Paper.EXEMPT,
    ),
    Kind(
        NO_SHOW,
        later("Vi savnede dig til samtalen"),
        outside=later("Du har fået en ny besked."),
        paper=Paper.EXEMPT,
    ),
    Kind(STAYED_AWAY, later("Borgeren kom ikke"), outside=later("Du har fået en ny besked.")),
    Kind(ASSIGNED, later("Du har fået en borger"), outside=later("Du har fået en ny opgave.")),
    Kind(HANDED_OVER, later("Sager er overdraget"), outside=later("Du har fået en ny besked.")),
    Kind(
        NEW_HELPER,
        later("Du har fået en ny kontakt hos os"),
        outside=later("Du har fået en ny besked."),
        paper=Paper.EXEMPT,
    ),
)

IN_WORDS: dict[str, str | Promise] = {
    Role.JOB_COACH: later("jobformidler"),
    Role.CASEWORKER: later("sagsbehandler"),
}
"""The roles a citizen is told of when somebody takes them."""
NOT_HELD = frozenset({TalkState.BOOKED, TalkState.CANCELLED, TalkState.MOVED})
"""What a calendar must hear of; a talk that was held stays where it stood."""


@dataclass(frozen=True, slots=True)
class Told:
    """A journey, and who is told."""

    journey: Journey
    happenings: Sequence[Happening]

    @property
    def citizen(self) -> Receiver:
        """The citizen."""
        return receivers.citizen(self.journey.citizen_id)

    @property
    def people(self) -> list[Receiver]:
        """Who answers for the case."""
        keys = (self.journey.job_coach_id, self.journey.caseworker_id)
        return [receivers.employee(key) for key in keys if key]


def tell(
    actor: Actor, journey: Journey, happenings: Sequence[Happening], touched: Iterable[Event]
) -> None:
    """Post what the events of an act mean to others; bring calendars up to date."""
    touched = list(touched)
    told = Told(journey, happenings)
    new = [event for event in touched if not event.superseded_by_id]
    post(actor, *(notice for event in new for notice in _notices(told, event)))
    talks = {UUID(event.facts["talk"]) for event in touched if event.facts.get("talk")}
    if talks:
        _write_calendars(actor, told, talks)


def _notices(told: Told, event: Event) -> Iterator[Notice]:
    if event.kind == EventKind.TALK_BOOKED:
        yield from _about_talk(told, event, MOVED if event.facts.get("replaces") else BOOKED)
    elif event.kind == EventKind.TALK_CANCELLED:
        yield from _about_talk(told, event, CANCELLED)
    elif event.kind == EventKind.NO_SHOW:
        yield from _about_talk(told, event, NO_SHOW)
    elif event.kind == EventKind.ASSIGNED and not event.facts.get("hand_over"):
        yield from _about_helper(told, event)


def _about_talk(told: Told, event: Event, kind: str) -> Iterator[Notice]:
    talk = rules.talks_of(told.happenings).get(UUID(event.facts["talk"]))
    if talk is None:
        return
    root = rules.series_of(told.happenings)[talk.id]
    uid = f"talk:{root}"
    to_staff = told.people if kind == NO_SHOW else []
    if kind != NO_SHOW and talk.employee_id:
        to_staff = [receivers.employee(talk.employee_id)]
    notice = Notice(
        kind,
        f"event:{event.pk}",
        [told.citizen],
        text=in_words(talk),
        citizen_id=told.journey.citizen_id,
        link=reverse("desks:own"),
        gather=uid,
        uid="" if kind == NO_SHOW else uid,
        useless_at=talk.starts_at if kind in {BOOKED, MOVED} else None,
    )
    yield notice
    if to_staff:
        kind = STAYED_AWAY if kind == NO_SHOW else kind
        yield replace(notice, kind=kind, receivers=to_staff, link=_case(told.journey))


def _about_helper(told: Told, event: Event) -> Iterator[Notice]:
    facts = event.facts
    if facts["role"] == rules.TEAM:
        return
    notice = Notice(
        ASSIGNED,
        f"event:{event.pk}",
        [receivers.employee(UUID(facts["employee"]))],
        citizen_id=told.journey.citizen_id,
        link=_case(told.journey),
    )
    yield notice
    if facts["role"] in IN_WORDS:
        name = facts.get("name", "")
        yield _new_helper(told.journey.citizen_id, facts["role"], name, f"event:{event.pk}")


def _new_helper(citizen_id: UUID, role: str, name: str, cause: str) -> Notice:
    """Who helps the citizen from now on."""
    text = _("%(name)s er nu din %(role)s.") % {"name": name, "role": IN_WORDS[role]}
    to, link = [receivers.citizen(citizen_id)], reverse("desks:own")
    return Notice(NEW_HELPER, cause, to, text=text, citizen_id=citizen_id, link=link)


def tell_handed_over(actor: Actor, made: HandOver, journeys: Sequence[Journey]) -> None:
    """Each citizen hears who helps now; the receiver hears of all of them in one message."""
    said = {"n": len(journeys), "giver": made.giver.name, "reason": made.reason}
    text = ngettext(
        "Du har overtaget %(n)d borger fra %(giver)s: %(reason)s",
        "Du har overtaget %(n)d borgere fra %(giver)s: %(reason)s",
        len(journeys),
    )
    cause = f"hand_over:{made.pk}"
    summary = _summary([made.receiver_id], text % said, cause)
    post(actor, summary, *_new_helpers(made, made.receiver, journeys, cause))


def tell_given_back(actor: Actor, made: HandOver, journeys: Sequence[Journey]) -> None:
    """As ``tell_handed_over``, the other way; both employees hear of it."""
    if not journeys:
        return
    said = {"n": len(journeys), "giver": made.giver.name}
    text = ngettext(
        "Overdragelsen er fortrudt: %(giver)s har %(n)d borger igen.",
        "Overdragelsen er fortrudt: %(giver)s har %(n)d borgere igen.",
        len(journeys),
    )
    cause = f"hand_over:{made.pk}:undone"
    summary = _summary([made.giver_id, made.receiver_id], text % said, cause)
    post(actor, summary, *_new_helpers(made, made.giver, journeys, cause))


def _summary(employees: Iterable[UUID], text: str, cause: str) -> Notice:
    to = [receivers.employee(key) for key in employees]
    return Notice(HANDED_OVER, cause, to, text=text, link=reverse("desks:caseload"))


def _new_helpers(
    made: HandOver, helper: Employee, journeys: Iterable[Journey], cause: str
) -> Iterator[Notice]:
    if made.role in IN_WORDS:
        for journey in journeys:
            yield _new_helper(journey.citizen_id, made.role, helper.name, cause)


def in_words(talk: rules.TalkFacts) -> str:
    """When and where, as people say it."""
    local = timezone.localtime(talk.starts_at)
    said = {"day": date_format(local, "l j. F"), "clock": f"{local:%H.%M}", "place": talk.place}
    text = _("Samtale %(day)s kl. %(clock)s.") % said
    return text + " " + _("Sted: %(place)s.") % said if talk.place else text


def _case(journey: Journey) -> str:
    return reverse("desks:journey", args=[journey.pk])


def _write_calendars(actor: Actor, told: Told, touched: set[UUID]) -> None:
    """Each series of talks these belong to, as it stands now."""
    series, talks = rules.series_of(told.happenings), rules.talks_of(told.happenings)
    newest = {series[key]: talk for key, talk in talks.items()}
    moved = {root for root in newest if newest[root].id != root}
    roots = {series.get(key, key) for key in touched}
    now = [newest[root] for root in roots if root in newest and newest[root].state in NOT_HELD]
    calendar.put(actor, *(_appointment(told, series[talk.id], talk) for talk in now))
    gone = [f"talk:{root}" for root in roots if root not in newest]
    if gone:
        calendar.cancel(actor, gone)
    for talk in now:
        if series[talk.id] in moved:  # perhaps to somebody else
            keep = [told.journey.citizen_id, *([talk.employee_id] if talk.employee_id else [])]
            calendar.cancel(actor, [f"talk:{series[talk.id]}"], except_for=keep)


def _appointment(told: Told, root: UUID, talk: rules.TalkFacts) -> Appointment:
    owners = [told.citizen]
    if talk.employee_id:
        owners.append(receivers.employee(talk.employee_id))
    return Appointment(
        uid=f"talk:{root}",
        title=_("Samtale"),
        starts_at=talk.starts_at,
        ends_at=talk.ends_at,
        owners=owners,
        place=talk.place,
        citizen_id=told.journey.citizen_id,
        is_cancelled=talk.state == TalkState.CANCELLED,
    )
