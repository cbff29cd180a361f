"""The demo's messages: what people were told lately, a conversation, what did not arrive."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from brobygger.demo.rows import Rows
from brobygger.demo.staff import Workplace
from brobygger.demo.story.pen import HERE, key
from brobygger.journeys import telling
from brobygger.journeys.models import Journey, Talk, TalkState
from brobygger.messages.models import (
    CalendarEntry,
    Channel,
    Conversation,
    Delivery,
    DeliveryState,
    Message,
    ReceiverKind,
    Utterance,
)
from brobygger.people.models import Citizen, Employee

EXCHANGE = (
    (
        6,
        True,
        "Hej Mette. Jeg har fået en tid hos fysioterapeuten, samme dag som vores samtale.",
    ),
    (6, False, "Tak, fordi du skriver. Vi kan rykke til om eftermiddagen. Passer kl. 13?"),
    (5, True, "Ja, det passer fint. Må jeg tage min søster med?"),
    (5, False, "Det må du gerne. Vi ses på jobcentret, lokale 4."),
    (1, True, "Jeg har tænkt over det med tre timer om ugen. Kan vi tale om det næste gang?"),
)
"""Days ago, whether the citizen wrote, and what: between the two personas."""
SHOWN_TALKS, UNDELIVERED = 20, ("E-mailadressen kan ikke bruges.", "SMS-tjenesten svarede ikke.")


def seed(place: Workplace, rows: Rows, today: date) -> None:
    """Calendars for every talk ahead; messages around the first cases."""
    rng = Random(f"messages-{place.code}")
    ahead = [talk for talk in rows.talks if is_ahead(talk)]
    CalendarEntry.objects.bulk_create(entries(ahead, rng, today), batch_size=1000)
    if not rows.journeys:
        return
    people = {citizen.pk: citizen for citizen in rows.citizens}
    journey = rows.journeys[0]
    told = [booked(talk, rng, today) for talk in ahead[:SHOWN_TALKS]]
    told += [booked(talk, rng, today) for talk in on_paper(ahead, people, journey)]
    coach = Employee.objects.filter(pk__in=[journey.job_coach_id]).first()
    if coach:
        told += converse(journey, people[journey.citizen_id], coach, rng, today)
    Message.objects.bulk_create(told)
    Delivery.objects.bulk_create(failed(told, people, rng))


def on_paper(ahead: list[Talk], people: dict[UUID, Citizen], journey: Journey) -> Iterable[Talk]:
    """More talks of the coach's with citizens who get letters."""
    for talk in ahead[SHOWN_TALKS:]:
        is_exempt = people[talk.citizen_id].is_exempt_from_digital_mail
        if is_exempt and talk.employee_id == journey.job_coach_id:
            yield talk


def is_ahead(talk: Talk) -> bool:
    """Whether a talk is yet to be held."""
    return talk.state == TalkState.BOOKED and talk.starts_at > timezone.now()


def entries(talks: Iterable[Talk], rng: Random, today: date) -> Iterable[CalendarEntry]:
    """The talk in the citizen's and the employee's calendar."""
    for talk in talks:
        owners = [
            (ReceiverKind.CITIZEN, talk.citizen_id),
            (ReceiverKind.EMPLOYEE, talk.employee_id),
        ]
        for kind, owner in owners:
            if owner:
                yield CalendarEntry(
                    id=key(rng, talk.starts_at),
                    municipality_id=talk.municipality_id,
                    uid=f"talk:{talk.pk}",
                    owner_kind=kind,
                    owner=owner,
                    citizen_id=talk.citizen_id,
                    title="Samtale",
                    place=talk.place,
                    starts_at=talk.starts_at,
                    ends_at=talk.ends_at,
                    changed_at=at(today, 10),
                )


def booked(talk: Talk, rng: Random, today: date) -> Message:
    """What the citizen was told of a talk."""
    return message(
        rng,
        at(today, 3),
        talk.citizen_id,
        ReceiverKind.CITIZEN,
        kind=telling.BOOKED,
        title="Ny samtale",
        text=telling.in_words(talk),
        link=reverse("desks:own"),
        municipality_id=talk.municipality_id,
        citizen_id=talk.citizen_id,
    )


def converse(
    journey: Journey, citizen: Citizen, coach: Employee, rng: Random, today: date
) -> list[Message]:
    """What the two wrote to each other, and what told them of it."""
    common = {"municipality_id": journey.municipality_id, "citizen_id": citizen.pk}
    begun = at(today, EXCHANGE[0][0])
    thread = Conversation.objects.create(
        id=key(rng, begun), journey_id=journey.pk, begun_at=begun, **common
    )
    told = []
    for number, (days, by_citizen, text) in enumerate(EXCHANGE):
        moment = at(today, days) + timedelta(minutes=20 * number)
        name = citizen.name if by_citizen else coach.name
        text = text.replace("Mette", coach.name.split()[0])
        Utterance.objects.create(
            id=key(rng, moment),
            conversation=thread,
            text=text,
            by_citizen=by_citizen,
            written_by_name=name,
            written_at=moment,
            **common,
        )
        link = reverse("messages:conversation", args=[citizen.pk])
        to, kind = coach.pk, ReceiverKind.EMPLOYEE
        if not by_citizen:
            link, to, kind = reverse("messages:own_write"), citizen.pk, ReceiverKind.CITIZEN
        one = message(
            rng,
            moment,
            to,
            kind,
            kind="messages.written",
            title=f"Besked fra {name}",
            text=text,
            link=link,
            made_by_name=name,
            read_at=None if number == len(EXCHANGE) - 1 else moment + timedelta(hours=1),
            **common,
        )
        told.append(one)
    return told


def message(
    rng: Random, moment: datetime, to: object, receiver_kind: ReceiverKind, **fields: object
) -> Message:
    """One message that has long been spread."""
    identity = key(rng, moment)
    return Message(
        **{
            "id": identity,
            "cause": f"demo:{identity}",
            "receiver": to,
            "receiver_kind": receiver_kind,
            "made_at": moment,
            "ready_at": moment,
            "spread_at": moment,
            **fields,
        }
    )


def failed(told: Iterable[Message], people: dict[UUID, Citizen], rng: Random) -> Iterable[Delivery]:
    """One dead e-mail, one SMS in doubt, and letters for the exempt."""
    to_citizens = [one for one in told if one.receiver_kind == ReceiverKind.CITIZEN]
    states = ((Channel.EMAIL, DeliveryState.DEAD), (Channel.SMS, DeliveryState.DOUBTFUL))
    for one, (channel, state), problem in zip(to_citizens, states, UNDELIVERED, strict=False):
        yield delivery(one, channel, state, rng, problem=problem, attempts=1)
    for one in to_citizens:
        if people[one.receiver].is_exempt_from_digital_mail:
            yield delivery(one, Channel.LETTER, DeliveryState.QUEUED, rng)


def delivery(
    one: Message, channel: Channel, state: DeliveryState, rng: Random, **fields: object
) -> Delivery:
    """One message on one channel."""
    return Delivery(
        id=key(rng, one.made_at),
        municipality_id=one.municipality_id,
        message=one,
        citizen_id=one.citizen_id,
        channel=channel,
        state=state,
        queued_at=one.made_at,
        due_at=one.made_at,
        **fields,
    )


def at(today: date, days_ago: int) -> datetime:
    """A working hour so many days ago."""
    return datetime.combine(today - timedelta(days=days_ago), time(9, 12), HERE)
