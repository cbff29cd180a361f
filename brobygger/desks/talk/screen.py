"""The screen put together: what is shown, and everything typed recorded in one transaction."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.forms import BaseForm
from django.http import QueryDict
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.cv.models import JobTarget
from brobygger.cv.queries import targets
from brobygger.desks import journey_facts
from brobygger.desks.duties import urgency
from brobygger.desks.models import TalkDraft
from brobygger.desks.talk import drafts
from brobygger.desks.talk.forms import AnswerPart, NewAgreement, Refused, StatusPart, TalkForm
from brobygger.desks.talk.noticing import agreement_like
from brobygger.facts import plain
from brobygger.facts.queries import as_plain, rows
from brobygger.journeys.models import Event, Journey
from brobygger.plan import queries
from brobygger.plan.models import Activity, Agreement
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyState
from brobygger.ui.errors import UserError, add_to

SLOTS, MOST_SLOTS = 2, 8
"""New agreements there is room for from the start, and at most; each costs a form to draw."""
SLOTS_FIELD = "pladser"
SHOWN_DUTIES, SHOWN_NOTES, SHOWN_STATUSES = 6, 3, 6
GOALS = ("job_goal", "progression_goal", "accommodation")
OF_CV = ("work_experience", "education", "ability")

AnyForm = TypeVar("AnyForm", bound=BaseForm)
Done = TypeVar("Done")


class TalkScreen:
    """One talk with one citizen. ``posted``: what was sent; else a draft is taken up."""

    def __init__(
        self,
        actor: Actor,
        journey: Journey,
        posted: QueryDict | None = None,
        query: Mapping[str, Any] | None = None,
    ) -> None:
        self.actor, self.journey, self.posted = actor, journey, posted
        self.citizen = journey.citizen
        self.today = timezone.localdate()
        self.contact = TalkForm(actor, journey, posted, query or {})
        self._restored(self.contact)

    # --- what is typed ----------------------------------------------------------------

    @cached_property
    def draft(self) -> TalkDraft | None:
        """What the actor typed here before and did not send."""
        return drafts.draft_of(self.actor, self.journey)

    @property
    def draft_number(self) -> int:
        """Which draft the page shows, 0 for none."""
        return self.draft.number if self.draft else 0

    @cached_property
    def answers(self) -> list[AnswerPart]:
        """A part for each agreement of last time, and each that was answered here."""
        return [self._restored(AnswerPart(one, self.posted)) for one in self.last_agreements]

    @cached_property
    def agreements(self) -> list[NewAgreement]:
        """Room for new agreements."""
        return [
            self._restored(NewAgreement(self.actor, self.citizen, self, number, self.posted))
            for number in range(self.slots)
        ]

    @property
    def slots(self) -> int:
        """How many new agreements there is room for on the page."""
        if self.posted is not None:
            return slots_in(self.posted.get(SLOTS_FIELD, ""))
        typed = self.draft.typed.get(SLOTS_FIELD, []) if self.draft else []
        return slots_in(typed[0] if typed else "")

    @property
    def can_have_more(self) -> bool:
        """Whether there may be room for one more."""
        return self.slots < MOST_SLOTS

    @cached_property
    def statuses(self) -> list[StatusPart]:
        """A part for each running activity."""
        return [
            self._restored(StatusPart(self.actor, self.citizen, one, self.posted))
            for one in self.activities
        ]

    @property
    def parts(self) -> Iterator[BaseForm]:
        """All of them, in the order of the page."""
        yield from self.answers
        yield from self.statuses
        yield from self.agreements
        yield self.contact

    def _restored(self, form: AnyForm) -> AnyForm:
        if self.posted is None:
            drafts.restore(form, self.draft.typed if self.draft else None)
        return form

    # --- what is shown ----------------------------------------------------------------

    @cached_property
    def last_agreements(self) -> list[Agreement]:
        """What is open, and what was answered since the last talk."""
        return queries.agreements_of_last_talk(self.actor, self.citizen.pk)

    @cached_property
    def activities(self) -> list[Activity]:
        """Those that run, with their statuses."""
        return list(queries.running_activities(self.actor, self.citizen.pk, self.today))[
            :SHOWN_STATUSES
        ]

    @cached_property
    def goal_rows(self) -> dict[str, list[Any]]:
        """Goals and accommodations as they stand, in order."""
        return {kind: self._rows(kind) for kind in GOALS}

    @cached_property
    def cv(self) -> plain.Facts:
        """What the CV says, in short."""
        found = {kind: tuple(as_plain(one) for one in self._rows(kind)) for kind in OF_CV}
        return plain.Facts(**found)

    @cached_property
    def targets(self) -> list[JobTarget]:
        """The positions the citizen seeks."""
        return targets(self.actor, self.citizen.pk)

    @cached_property
    def notes(self) -> list[Event]:
        """The last notes the citizen may read: the screen is shared."""
        kept = self.journey.events.exclude(note="").filter(
            superseded_by__isnull=True, withheld_reason=""
        )
        return list(kept.order_by("-happened_on", "-recorded_at", "-id")[:SHOWN_NOTES])

    @cached_property
    def duties(self) -> list[tuple[str, str, str]]:
        """What asks for something now: title, kind of status, words."""
        named = programme(self.journey.programme, self.journey.version)
        found = [
            duty
            for duty in journey_facts.living_duties(self.journey)
            if duty.state == DutyState.OPEN
        ]
        return [
            (str(named.rule(duty.rule).title), *urgency(duty.due_on, self.today))
            for duty in found[:SHOWN_DUTIES]
        ]

    @property
    def noticed(self) -> list[str]:
        """Sentences of the note that read like an agreement and are none yet."""
        note = str(self.contact["note"].value() or "")
        made = " ".join(str(one["what"].value() or "") for one in self.agreements)
        return agreement_like(note, made)

    def _rows(self, kind: str) -> list[Any]:
        found = rows(self.actor, self.citizen.pk, kind)
        return [one for one in found if not one.is_blank]

    # --- what a new agreement can be tied to ------------------------------------------

    def choices(self, name: str) -> list[tuple[str, str]]:
        """Goals, running activities or open agreements, by key."""
        if name == "activity":
            return [(str(one.pk), one.title) for one in self.activities]
        if name == "replaces":
            open_ones = (one for one in self.last_agreements if one.is_open)
            return [(str(one.pk), one.what[:80]) for one in open_ones]
        return [(str(one.pk), one.headline) for one in self.goal_rows[name]]

    # --- recording --------------------------------------------------------------------

    def perform(self) -> Event | None:
        """Record the whole talk, or nothing: then the messages stand at the fields."""
        if not all([part.is_valid() for part in self.parts]):  # noqa: C419  every part is asked
            return None
        try:
            with transaction.atomic():
                return self._record()
        except Refused as refused:
            self._show(refused)
            return None

    def _record(self) -> Event:
        event = _do(self.contact, lambda: self.contact.act(**self.contact.cleaned_data))
        written = [one for one in self.agreements if not one.is_blank]
        successors = {one.cleaned_data.get("replaces"): one for one in written}
        for answer in self.answers:
            if answer.is_given:
                self._answer(answer, successors.get(answer.record.pk), event.pk)
        for new in written:
            if not self._is_successor(new):
                _do(new, partial(new.agree, self.actor, event.pk))
        for status in self.statuses:
            if not status.is_blank:
                _do(status, partial(status.report, self.actor, event))
        drafts.throw_away(self.actor, self.journey)
        return event

    def _answer(self, answer: AnswerPart, new: NewAgreement | None, talk: UUID) -> None:
        if answer.replaces:
            _do(answer, lambda: answer.replace(self.actor, new, talk))
        else:
            _do(answer, lambda: answer.act(self.actor))

    def _is_successor(self, new: NewAgreement) -> bool:
        key = new.cleaned_data.get("replaces")
        return any(one.record.pk == key and one.is_given and one.replaces for one in self.answers)

    def _show(self, refused: Refused) -> None:
        part, error = refused.part, refused.error
        if part is self.contact:
            self.contact.refuse(error)
            return
        add_to(part, error)
        if isinstance(part, AnswerPart | StatusPart):
            part.record.refresh_from_db()
            newer = QueryDict(mutable=True)
            newer.update(part.data)
            newer[part.add_prefix("revision")] = str(part.record.revision)
            part.data = newer


def _do(part: BaseForm, act: Callable[[], Done]) -> Done:
    """Do a part's act; what refuses it is said at the part."""
    try:
        return act()
    except UserError as error:
        raise Refused(part, error) from error


def slots_in(text: str) -> int:
    """The number of new agreements a page had room for; anything odd is as at the start."""
    is_number = text.isascii() and text.isdigit() and len(text) == 1
    return min(max(int(text), SLOTS), MOST_SLOTS) if is_number else SLOTS


def with_more_slots(posted: QueryDict) -> tuple[QueryDict, int]:
    """What was typed, with room for one more agreement, and that one's number."""
    more = posted.copy()
    slots = min(slots_in(posted.get(SLOTS_FIELD, "")) + 1, MOST_SLOTS)
    more[SLOTS_FIELD] = str(slots)
    return more, slots - 1


def first_free_slot(posted: QueryDict) -> int | None:
    """The number of the first new agreement nobody has written in."""
    numbers = range(slots_in(posted.get(SLOTS_FIELD, "")))
    return next((n for n in numbers if not posted.get(f"ny-{n}-what", "").strip()), None)
