"""What every act on a plan shares: locks, permission, revision, submission, history.

    @once
    def answer(actor, agreement, …, **form: Unpack[Form]) -> Agreement:
        with act(actor, agreement.citizen_id, "plan.answer", **form) as case:
            row = case.fresh(Agreement, agreement)
            …check the rules, set what changes…
            case.save(row, Verb.DONE)
            case.tell(agreement_answered(row))
            return row

On leaving, the plan counts its changes, the journey (if one runs) gets its events and so its
duties, and the citizen is told; all in one transaction. A repeated ``submission_id`` never
reaches the body: ``once`` answers with the first one's record.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import wraps
from typing import Any, ParamSpec, TypedDict, TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions import Told, record_plan
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.plan.actions import goals
from brobygger.plan.actions.happening import standing_open
from brobygger.plan.actions.telling import tell_citizen
from brobygger.plan.models import RECORDS, Change, Plan, Verb
from brobygger.plan.models.base import Record
from brobygger.plan.queries import citizens_with_plan, current_journey
from brobygger.programmes.kinds import Artefact
from brobygger.ui.errors import UserError

P = ParamSpec("P")
R = TypeVar("R", bound=Record)
Done = TypeVar("Done")
LIKE_JSON = DjangoJSONEncoder()


class Form(TypedDict, total=False):
    """What every form carries: its own id, and the record's revision when it was made."""

    submission_id: UUID | None
    revision: int | None


class AlreadyDoneError(Exception):
    """The form was sent before; ``record`` is what came of it."""

    def __init__(self, record: Any) -> None:
        super().__init__(record)
        self.record = record


def once(action: Callable[P, Done]) -> Callable[P, Done]:
    """Answer a repeated submission with what came of the first."""

    @wraps(action)
    def answered(*args: P.args, **kwargs: P.kwargs) -> Done:
        try:
            return action(*args, **kwargs)
        except AlreadyDoneError as done:
            found: Done = done.record
            return found

    return answered


@dataclass
class Case:
    """A locked plan in the middle of an act."""

    actor: Actor
    citizen: Citizen
    plan: Plan
    journey: Journey | None
    now: datetime
    submission_id: UUID | None
    revision: int | None
    changes: list[Change] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    gone: list[Artefact] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The day it is here."""
        return timezone.localdate(self.now)

    def fresh(self, given: R) -> R:
        """The record as it stands; UserError when it was changed since the form was made."""
        rows: Any = type(given)._default_manager
        row: R = rows.select_for_update().get(pk=given.pk, citizen=self.citizen.pk)
        self.refuse_stale(row.revision, row.changed_by_name)
        return row

    def refuse_stale(self, revision: int, name: str) -> None:
        """Raise UserError unless the form was made from this revision (or says none)."""
        if self.revision is not None and self.revision != revision:
            raise UserError(
                _("Det er ændret af %(name)s imens. Se det nye, og prøv igen.") % {"name": name}
            )

    def new(self, model: type[R], **values: Any) -> R:
        """A record not stored yet."""
        return model(
            municipality_id=self.citizen.municipality_id,
            citizen_id=self.citizen.pk,
            made_at=self.now,
            **values,
        )

    def save(self, row: Record, verb: Verb, reason: str = "") -> None:
        """Store a record as it became, and write the change down."""
        is_new = row.revision == 0
        row.revision += 1
        row.changed_at, row.changed_by_name = self.now, self.actor.name[:100]
        row.save(force_insert=is_new)
        values = {name: getattr(row, name) for name in row.kept}
        self.note(verb, row.key, row.pk, values, reason)

    def note(
        self, verb: Verb, subject: str, key: UUID, values: Mapping[str, Any], reason: str = ""
    ) -> None:
        """Write a change down; the first one of the act carries the form's submission id."""
        self.plan.number += 1
        change = Change(
            municipality_id=self.citizen.municipality_id,
            citizen_id=self.citizen.pk,
            number=self.plan.number,
            verb=verb.value,
            subject=subject,
            subject_id=key,
            values=plain(values),
            reason=reason[:500],
            at=self.now,
            by=self.actor.user_id,
            by_name=self.actor.name[:100],
            role=self.actor.role or "",
            submission_id=None if self.changes else self.submission_id,
        )
        self.changes.append(change)

    def tell(self, told: Told) -> None:
        """Let the journey know."""
        self.told.append(told)

    def store(self, permission: str) -> None:
        """Write the changes, and what follows from them."""
        goals.note_changes(self)
        is_new_journey = self.journey is not None and self.plan.told_journey != self.journey.pk
        if not self.changes and not is_new_journey:
            return
        if self.journey is not None and is_new_journey:
            self.told = [*standing_open(self.citizen.pk, self.told), *self.told]
            self.plan.told_journey = self.journey.pk
        if self.changes:
            self.plan.changed_at, self.plan.changed_by_name = self.now, self.actor.name[:100]
        self.plan.is_on_paper = self.citizen.is_exempt_from_digital_mail
        self.plan.save(force_update=True)
        Change.objects.bulk_create(self.changes)
        if self.journey is not None:
            record_plan(
                self.actor,
                self.journey,
                self.told,
                self._artefacts(),
                self.gone,
                permission=permission,
            )
        if self.changes:
            tell_citizen(self.actor, self.citizen, self.plan)

    def _artefacts(self) -> Iterator[Artefact]:
        """What there is now; a citizen's own tick is no update of the plan."""
        if self.changes and self.actor.role != Role.CITIZEN:
            yield Artefact.PLAN_UPDATED
        yield from goals.artefacts(self.plan)


@contextmanager
def act(
    actor: Actor,
    citizen_id: UUID,
    permission: str,
    *,
    submission_id: UUID | None = None,
    revision: int | None = None,
) -> Iterator[Case]:
    """Lock a citizen's plan for one act and store what it changed. Raises what forbids it.

    The journey is locked before the plan, as a talk does that writes in both.
    """
    if not actor.may(permission):
        raise PermissionDenied
    citizen = citizens_with_plan(actor).filter(pk=citizen_id).first()
    if citizen is None:
        raise PermissionDenied
    if citizen.closed_on:
        raise UserError(_("Borgeren er flyttet, og sagen her er lukket."))
    with transaction.atomic():
        journey = current_journey(citizen_id)
        if journey is not None:
            journey = Journey.objects.select_for_update().get(pk=journey.pk)
        refuse_repeat(submission_id, citizen_id)
        plan = locked_plan(actor, citizen)
        case = Case(actor, citizen, plan, journey, timezone.now(), submission_id, revision)
        yield case
        case.store(permission)


def locked_plan(actor: Actor, citizen: Citizen) -> Plan:
    """The citizen's plan, made the first time, kept from others until the act is done."""
    rows: Any = Plan.objects.select_for_update()
    found: Plan | None = rows.filter(citizen=citizen.pk).first()
    if found is not None:
        return found
    made = Plan(
        municipality_id=citizen.municipality_id,
        citizen_id=citizen.pk,
        changed_at=timezone.now(),
        changed_by_name=actor.name[:100],
    )
    Plan.objects.bulk_create([made], ignore_conflicts=True)
    kept: Plan = rows.get(citizen=citizen.pk)
    return kept


def refuse_repeat(submission_id: UUID | None, citizen_id: UUID) -> None:
    """Raise AlreadyDoneError with the first answer; another citizen's form is refused."""
    if submission_id is None:
        return
    first = Change.objects.filter(submission_id=submission_id).first()
    if first is None:
        return
    if first.citizen_id != citizen_id:
        raise UserError(_("Formularen er allerede brugt. Åbn siden igen, og prøv en gang til."))
    raise AlreadyDoneError(RECORDS[first.subject]._default_manager.get(pk=first.subject_id))


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as JSON holds them."""
    return {name: as_json(value) for name, value in values.items()}


def as_json(value: Any) -> Any:
    """A value as JSON holds it."""
    is_plain = value is None or isinstance(value, str | int | bool | list | dict)
    return value if is_plain else LIKE_JSON.default(value)
