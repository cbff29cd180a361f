"""A follow-up: begun as a draft, held, and its minutes sent to the company."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Unpack

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.facts import actions as facts
from brobygger.facts.models import ProgressionGoal
from brobygger.flexjobs import agreements
from brobygger.flexjobs.actions.base import begun, refuse_if_left
from brobygger.flexjobs.follow_ups.kind import KEY, WRITE, read
from brobygger.flexjobs.follow_ups.reading import Reading
from brobygger.flexjobs.models import Employment, FollowUp
from brobygger.journeys.actions.base import Case, Form, act, once, text
from brobygger.journeys.actions.choices import valid
from brobygger.journeys.models import Event, Journey
from brobygger.messages.actions import Notice, post
from brobygger.messages.receivers import citizen, contact
from brobygger.programmes.kinds import Artefact, EventKind
from brobygger.ui.errors import UserError

MINUTES, READ_PLAN = "flexjobs.minutes", "flexjobs.read_plan"
LONGEST_MINUTES = 6_000


def begin_follow_up(actor: Actor, employment: Employment) -> FollowUp:
    """The job's open follow-up, begun if there is none, with word to the citizen; twice is once."""
    if not actor.may(WRITE) or actor.municipality != employment.municipality_id:
        raise PermissionDenied
    row = Employment.objects.select_for_update(of=("self",)).get(pk=employment.pk)
    if not row.began or row.ended_on:
        raise UserError(_("Fleksjobbet er ikke i gang."))
    open_one = row.follow_ups.filter(held_on__isnull=True).first()
    found = open_one or new_follow_up(actor, row)
    documents.make(actor, row.citizen_id, found.pk, KEY)
    if open_one is None:
        ask_to_read(actor, found)
    return found


def ask_to_read(actor: Actor, follow_up: FollowUp) -> None:
    """Ask the citizen to read Min Plan before the talk (IT guide, core element 6, step 1)."""
    journey = Journey.objects.get(pk=follow_up.journey_id)
    with act(actor, journey, "journeys.record_follow_up", also_ended=True) as case:
        refuse_if_left(case)
        told = {"artefact": Artefact.PLAN_ASKED.value, "employment": follow_up.employment.key}
        case.record(EventKind.ARTEFACT_RECORDED, None, told)
    post(
        actor,
        Notice(
            READ_PLAN,
            f"follow_up:{follow_up.pk}",
            [citizen(follow_up.citizen_id)],
            text=_("Vi følger snart op på dit fleksjob. Læs din plan, før vi mødes."),
            citizen_id=follow_up.citizen_id,
            link=reverse("plan:own_page"),
        ),
    )


def new_follow_up(actor: Actor, employment: Employment) -> FollowUp:
    """The next one of the job."""
    last = employment.follow_ups.aggregate(last=Max("number"))["last"] or 0
    return FollowUp.objects.create(
        municipality_id=employment.municipality_id,
        citizen_id=employment.citizen_id,
        journey_id=employment.journey_id,
        employment=employment,
        number=last + 1,
        begun_at=timezone.now(),
        begun_by_name=actor.name[:100],
    )


def document_of(follow_up: FollowUp) -> Document | None:
    """What is written in it; None for one that came without its text (from elsewhere)."""
    rows = Document.objects.filter(municipality=follow_up.municipality_id)
    return rows.about(follow_up.pk, KEY).first()


@once
def hold(
    actor: Actor,
    follow_up: FollowUp,
    *,
    held_on: date,
    participants: Iterable[str],
    citizen_says_yes: bool = False,
    **form: Unpack[Form],
) -> Event:
    """Record that it was held: locks what was written, settles goals and agreements.

    ``citizen_says_yes``: the citizen agreed with the words of the agreements there.
    """
    journey = Journey.objects.get(pk=follow_up.journey_id)
    with transaction.atomic():
        with act(actor, journey, "journeys.record_follow_up", also_ended=True, **form) as case:
            refuse_if_left(case)
            document, reading = ready(follow_up)
            event = record(case, follow_up, reading, held_on, participants)
            follow_up.held_on, follow_up.direction = held_on, reading.direction
            follow_up.event_id = event.pk
            follow_up.save(update_fields=["held_on", "direction", "event_id"])
            documents.lock(actor, document)
        # Goals and agreements tell the journey in their turn: it must be stored by then.
        settle_goals(actor, follow_up, reading)
        settle_agreements(actor, follow_up, reading, event, says_yes=citizen_says_yes)
    return event


def record(
    case: Case, follow_up: FollowUp, reading: Reading, held_on: date, participants: Iterable[str]
) -> Event:
    """The follow-up as the journey's event."""
    made = begun(case, follow_up.employment)
    if held_on < made.starts_on:
        raise UserError(_("Datoen ligger før fleksjobbets start."), "held_on")
    case.day(held_on, "held_on", may_precede=True)
    if any(promise.due_on < held_on for promise in reading.promises):
        raise UserError(_("En aftale skal være klar, før I holder opfølgningen. Ret dagen."))
    told = {
        "participants": valid("participants", participants),
        "employment": made.key,
        "new_goal": "yes" if reading.new_goal else None,
    }
    return case.record(EventKind.FOLLOW_UP_HELD, held_on, told, note=reading.text("a.next"))


def ready(follow_up: FollowUp) -> tuple[Document, Reading]:
    """What stands in it, when it says enough; a reached goal asks for a new one."""
    if follow_up.held_on:
        raise UserError(_("Opfølgningen er allerede registreret."))
    document = document_of(follow_up)
    if document is None:
        raise UserError(_("Opfølgningen har ingen tekst. Begynd en ny."))
    reading = read(document)
    found = list(reading.missing())
    goals = goals_of(follow_up)
    reached = any(reading.goal_state(goal.pk) == "reached" for goal in goals)
    stays = any((reading.goal_state(goal.pk) or goal.state) == "open" for goal in goals)
    if reached and not stays and not reading.new_goal:
        found.append(_("Et mål er nået. Sæt et nyt, før I slutter."))
    if found:
        raise UserError(" ".join(found))
    return document, reading


def goals_of(follow_up: FollowUp) -> list[ProgressionGoal]:
    """The citizen's goals that are still open."""
    rows = ProgressionGoal.objects.filter(
        municipality=follow_up.municipality_id,
        citizen=follow_up.citizen_id,
        removed_at__isnull=True,
        state__in=("", "open"),
    )
    return [goal for goal in rows.order_by("position", "id") if not goal.is_blank]


def settle_goals(actor: Actor, follow_up: FollowUp, reading: Reading) -> None:
    """Write the goals' status where they stand, and the new one beside them."""
    # A consultant may hold a follow-up without writing facts; the goal still carries the name.
    on_behalf = replace(actor, is_system=True)
    for goal in goals_of(follow_up):
        state = reading.goal_state(goal.pk)
        if state and state != goal.state:
            facts.save_field(
                on_behalf, goal, "state", state, goal.current(goal.field("state")).version
            )
    texts = reading.new_goal
    if texts:
        made = facts.add(on_behalf, follow_up.citizen_id, "progression_goal")
        for name, words in {**texts, "state": "open"}.items():
            facts.save_field(on_behalf, made, name, words, 0)


def settle_agreements(
    actor: Actor, follow_up: FollowUp, reading: Reading, event: Event, *, says_yes: bool
) -> None:
    """Let Min Plan know what came of the old agreements, and the new ones."""
    contact_name = follow_up.employment.contact.name
    talk = agreements.Talk(follow_up.citizen_id, event.pk, contact_name, says_yes)
    agreements.settle(actor, talk, reading.answers, reading.promises)


@once
def send_minutes(actor: Actor, follow_up: FollowUp, *, minutes: str, **form: Unpack[Form]) -> Event:
    """Send the minutes to the company's contact person; the duty is settled with it."""
    journey = Journey.objects.get(pk=follow_up.journey_id)
    with act(actor, journey, "journeys.record_artefact", also_ended=True, **form) as case:
        refuse_if_left(case)
        if follow_up.held_on is None or follow_up.minutes_sent_at:
            raise UserError(_("Referatet er allerede sendt, eller opfølgningen er ikke holdt."))
        words = text(minutes, "minutes", LONGEST_MINUTES, required=_("Skriv referatet."))
        to = follow_up.employment.contact
        facts_told = {
            "artefact": Artefact.FOLLOW_UP_MINUTES.value,
            "employment": follow_up.employment.key,
            "place": _("Sendt til %(name)s") % {"name": to.name},
        }
        event = case.record(EventKind.ARTEFACT_RECORDED, None, facts_told)
        follow_up.minutes, follow_up.minutes_sent_at = words, case.now
        follow_up.minutes_sent_by_name, follow_up.minutes_to = actor.name[:100], to.name
        follow_up.save()
        tell(actor, follow_up, words)
    return event


def tell(actor: Actor, follow_up: FollowUp, words: str) -> None:
    """The message itself, once."""
    job = follow_up.employment
    to = contact(
        job.contact_id,
        job.company_id,
        name=job.contact.name,
        email=job.contact.email,
        account=job.contact.account,
    )
    post(
        actor,
        Notice(
            MINUTES,
            f"follow_up:{follow_up.pk}",
            [to],
            text=words,
            title=_("Referat af opfølgning på fleksjobbet"),
            citizen_id=follow_up.citizen_id,
        ),
    )
