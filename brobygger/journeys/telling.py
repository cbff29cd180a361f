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
from brobygger.journeys.models import Event, HandOver, Journey, Talk, TalkState
from brobygger.messages import calendar, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.calendar import Appointment
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.receivers import Receiver
from brobygger.people.models import Employee
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.standing import standing

BOOKED, MOVED = "journeys.talk_booked", "journeys.talk_moved"
CANCELLED, NO_SHOW = "journeys.talk_cancelled", "journeys.no_show"
STAYED_AWAY, ASSIGNED = "journeys.stayed_away", "journeys.assigned"
NEW_HELPER, HANDED_OVER = "journeys.new_helper", "journeys.handed_over"
PASSED_ON = "journeys.talk_passed_on"

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
    Kind(
        PASSED_ON,
        later("En anden har overtaget din samtale"),
        outside=later("En aftale er overtaget af en anden."),
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
AnyTalk = Talk | rules.TalkFacts
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

    @property
    def ahead(self) -> list[rules.TalkFacts]:
        """The talks that are to be held, the earliest first."""
        talks, now = rules.talks_of(self.happenings).values(), timezone.now()
        booked = (talk for talk in talks if talk.state == TalkState.BOOKED and talk.starts_at > now)
        return sorted(booked, key=lambda talk: (talk.starts_at, talk.id))

    def before(self, touched: Iterable[Event]) -> list[Happening]:
        """What had happened before an act made or took away some events."""
        made = {event.pk for event in touched}
        gone = [event.as_happening() for event in touched if event.superseded_by_id]
        return [one for one in self.happenings if one.id not in made] + gone


def tell(
    actor: Actor, journey: Journey, happenings: Sequence[Happening], touched: Iterable[Event]
) -> None:
    """Post what the events of an act mean to others; bring calendars up to date."""
    touched = list(touched)
    told = Told(journey, happenings)
    new = [event for event in touched if not event.superseded_by_id]
    post(
        actor,
        *(one for event in new for one in _notices(told, event)),
        *_about_helpers(told, touched),
    )
    talks = {UUID(event.facts["talk"]) for event in touched if event.facts.get("talk")}
    if talks:
        _write_calendars(actor, told, talks)
    if any(event.kind == EventKind.ASSIGNED for event in touched):
        _pass_on(actor, told, touched)


def _notices(told: Told, event: Event) -> Iterator[Notice]:
    if event.kind == EventKind.TALK_BOOKED:
        yield from _about_talk(told, event, MOVED if event.facts.get("replaces") else BOOKED)
    elif event.kind == EventKind.TALK_CANCELLED:
        yield from _about_talk(told, event, CANCELLED)
    elif event.kind == EventKind.NO_SHOW:
        yield from _about_talk(told, event, NO_SHOW)


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


def _about_helpers(told: Told, touched: Sequence[Event]) -> Iterator[Notice]:
    """Who got the case by this act, also when somebody else's assignment was a mistake."""
    if not any(event.kind == EventKind.ASSIGNED for event in touched):
        return
    made = {event.pk for event in touched}
    version = programme(told.journey.programme, told.journey.version)
    before = standing(version, told.before(touched)).assignments
    for role, event in standing(version, told.happenings).assignments.items():
        earlier = before.get(role)
        stays = earlier is not None and earlier.facts["employee"] == event.facts["employee"]
        cause = event if event.id in made else earlier
        if role == rules.TEAM or stays or cause is None or cause.facts.get("hand_over"):
            continue
        yield from _about_helper(told, event, f"event:{touched[0].pk}:{role}")


def _about_helper(told: Told, event: Happening, cause: str) -> Iterator[Notice]:
    role, employee, name = (event.facts.get(key, "") for key in ("role", "employee", "name"))
    yield Notice(
        ASSIGNED,
        cause,
        [receivers.employee(UUID(employee))],
        citizen_id=told.journey.citizen_id,
        link=_case(told.journey),
    )
    if role in IN_WORDS:
        talks = [talk for talk in told.ahead if str(talk.employee_id) == employee]
        yield _new_helper(told.journey.citizen_id, role, name, talks, cause)


def _new_helper(
    citizen_id: UUID, role: str, name: str, talks: Sequence[AnyTalk], cause: str
) -> Notice:
    """Who helps the citizen from now on, and whom the citizen meets at the talks ahead."""
    text = _("%(name)s er nu din %(role)s.") % {"name": name, "role": IN_WORDS[role]}
    if talks:
        kept = ngettext(
            "Du beholder din tid og skal tale med %(name)s:",
            "Du beholder dine tider og skal tale med %(name)s:",
            len(talks),
        )
        text = " ".join([text, kept % {"name": name}, *map(in_words, talks)])
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
    if made.role not in IN_WORDS:
        return
    talks: dict[UUID, list[Talk]] = {journey.pk: [] for journey in journeys}
    ahead = Talk.objects.filter(journey__in=talks, employee=helper, state=TalkState.BOOKED)
    for talk in ahead.filter(starts_at__gt=timezone.now()).order_by("starts_at", "id"):
        talks[talk.journey_id].append(talk)
    for journey in journeys:
        yield _new_helper(journey.citizen_id, made.role, helper.name, talks[journey.pk], cause)


def in_words(talk: AnyTalk) -> str:
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


def _pass_on(actor: Actor, told: Told, touched: Sequence[Event]) -> None:
    """Talks ahead that are somebody else's now: both are told, and their calendars follow.

    The citizen meets at the same time and place, and hears of it with who helps now.
    """
    earlier, series = rules.talks_of(told.before(touched)), rules.series_of(told.happenings)
    notices, appointments = [], []
    for talk in told.ahead:
        leaver = earlier[talk.id].employee_id if talk.id in earlier else None
        if leaver is None or talk.employee_id is None or leaver == talk.employee_id:
            continue
        one = _appointment(told, series[talk.id], talk)
        now_with = receivers.employee(talk.employee_id)
        notice = Notice(
            BOOKED,
            f"event:{touched[0].pk}:{talk.id}",
            [now_with],
            text=in_words(talk),
            citizen_id=told.journey.citizen_id,
            link=_case(told.journey),
            gather=one.uid,
            uid=one.uid,
            useless_at=talk.starts_at,
        )
        # Whoever left the case no longer sees whom it is about.
        left = replace(notice, kind=PASSED_ON, citizen_id=None, link="")
        notices += [notice, replace(left, receivers=[receivers.employee(leaver)])]
        appointments.append(replace(one, owners=[now_with]))
    post(actor, *notices)
    calendar.put(actor, *appointments)
    if appointments:
        keep = {owner.key for one in appointments for owner in one.owners}
        uids = [one.uid for one in appointments]
        calendar.cancel(actor, uids, except_for=[told.journey.citizen_id, *keep])


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
