"""The parts of the talk screen, each a form of its own under a prefix."""

from typing import Any, Protocol
from uuid import UUID

from django import forms
from django.forms.utils import ErrorDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.desks.talk import sees
from brobygger.journeys.forms.fields import RadioField
from brobygger.journeys.forms.talks import RecordContactForm
from brobygger.journeys.models import Event
from brobygger.people.models import Citizen
from brobygger.plan import actions
from brobygger.plan.forms.activities import StatusForm
from brobygger.plan.forms.agreements import AgreementForm
from brobygger.plan.forms.base import CountedField, KeyField, PlanForm
from brobygger.plan.models import Activity, Agreement, AgreementState
from brobygger.plan.models.agreements import MOST_WHAT
from brobygger.ui.errors import UserError
from brobygger.ui.forms import ActForm


class Offers(Protocol):
    """What a new agreement can be tied to or replace: keys and words, by the field's name."""

    def choices(self, name: str) -> list[tuple[str, str]]:
        """The choices of a field."""


class TalkForm(RecordContactForm):
    """The talk itself and the next one, with a time and a place, always."""

    done = _("Samtalen er gemt.")
    submit = _("Gem samtalen")

    no_next = forms.BooleanField(
        label=_("Vi kunne ikke aftale den næste tid i dag"), required=False
    )

    def prepare(self) -> None:
        """As a talk recorded in short; the cursor is left to whoever opens the page."""
        super().prepare()
        self.fields["note"].widget.attrs.pop("autofocus", None)
        self.fields["next_place"].help_text = _("Adressen – eller det nummer, du ringer på.")
        self.fields["note"].help_text = ""
        self.fields["withheld_reason"].help_text = _("Kun for at beskytte en anden person.")
        sees.say_who_sees(self, sees.TALK, sees.IN_EXPORT)

    def clean(self) -> dict[str, Any]:
        """Ask for day, time and place of the next talk, unless there is to be none."""
        typed = super().clean()
        if typed.get("no_next"):
            if typed.get("next_day"):
                self.add_error("no_next", _("Fjern krydset, når I har aftalt en dag."))
            return typed
        for name, message in (
            ("next_day", _("Vælg en dag til den næste samtale.")),
            ("next_time", _("Skriv hvad klokken er.")),
            ("next_place", _("Skriv hvor I mødes, eller hvilket nummer du ringer på.")),
        ):
            if not typed.get(name) and name not in self.errors:
                self.add_error(name, message)
        return typed

    def act(self, **typed: Any) -> Event:
        """Record it and book the next."""
        typed.pop("no_next")
        return super().act(**typed)


class AnswerPart(ActForm):
    """What came of one agreement; no choice: it was not spoken of today."""

    state = RadioField(
        label=_("Hvad kom der ud af det?"),
        choices=[
            (AgreementState.DONE.value, _("Gjort")),
            (AgreementState.NOT_DONE.value, _("Ikke gjort")),
            (AgreementState.REPLACED.value, _("Erstattes")),
        ],
        required=False,
    )
    outcome = CountedField(
        label=_("Kort om det"),
        max_length=MOST_WHAT,
        lines=2,
        required=False,
        help_text=_("Ikke gjort: hvorfor? Erstattes: hvorfor – og skriv den nye aftale nedenfor."),
    )
    next_step = CountedField(
        label=_("Hvad så nu?"),
        max_length=MOST_WHAT,
        lines=2,
        required=False,
        help_text=_("Skal udfyldes, når det ikke blev gjort."),
    )

    def __init__(self, record: Agreement, data: Any = None) -> None:
        self.record = record
        super().__init__(data, prefix=f"a-{record.pk}")
        self.initial["revision"] = record.revision
        sees.say_who_sees(self, {}, sees.IN_PLAN)

    @property
    def is_open(self) -> bool:
        """Whether an answer is still wanted."""
        return self.record.is_open

    @property
    def is_given(self) -> bool:
        """Whether this part says something the plan does not know yet."""
        return self.is_open and bool(self.cleaned_data.get("state"))

    @property
    def replaces(self) -> bool:
        """Whether another agreement takes its place."""
        return bool(self.cleaned_data.get("state") == AgreementState.REPLACED)

    @property
    def left_over(self) -> str:
        """What was typed about an agreement that somebody else answered meanwhile."""
        if self.is_open or not self.is_bound:
            return ""
        words = (self.data.get(self.add_prefix(name), "") for name in ("outcome", "next_step"))
        return " ".join(word for word in words if word)

    def clean(self) -> dict[str, Any]:
        """Words without a choice would be lost."""
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        words = typed.get("outcome") or typed.get("next_step")
        if self.is_open and words and not typed.get("state") and "state" not in self.errors:
            self.add_error("state", _("Vælg, hvad der kom ud af aftalen."))
        return typed

    def act(self, actor: Actor) -> Agreement:
        """Answer: done, or not and why."""
        typed = self.cleaned_data
        return actions.answer(
            actor,
            self.record,
            state=typed["state"],
            outcome=typed["outcome"],
            next_step=typed["next_step"],
            submission_id=typed["submission_id"],
            revision=typed["revision"],
        )

    def replace(self, actor: Actor, new: "NewAgreement | None", talk: UUID) -> Agreement:
        """Put the new one in its place; with none, it no longer holds."""
        typed = self.cleaned_data
        row = actions.replace_agreement(
            actor,
            self.record,
            reason=typed["outcome"],
            wording=new.wording() if new else None,
            talk=talk,
            submission_id=typed["submission_id"],
            revision=typed["revision"],
        )
        if new and row.replaced_by and new.cleaned_data.get("citizen_says_yes"):
            actions.accept(actor, row.replaced_by)
        return row


class MayBeBlank(PlanForm):
    """A form of the plan under a prefix, left out when nobody has typed in it."""

    typed_fields: tuple[str, ...]

    @cached_property
    def is_blank(self) -> bool:
        """Whether nobody has typed in it."""
        values = (self.data.get(self.add_prefix(name), "") for name in self.typed_fields)
        return not any(str(value).strip() for value in values)

    def full_clean(self) -> None:
        """Nothing typed is nothing wrong."""
        if self.is_bound and self.is_blank:
            self._errors, self.cleaned_data = ErrorDict(), {}
            return
        super().full_clean()


class NewAgreement(MayBeBlank, AgreementForm):
    """An agreement made at the talk, with the plan's own fields and help."""

    typed_fields = (*("what", "proof", "where", "gain", "support", "how_often"), "due_on")

    replaces = KeyField(label=_("Erstatter"))

    def __init__(
        self, actor: Actor, citizen: Citizen, offers: Offers, number: int, data: Any = None
    ) -> None:
        self.actor, self.citizen, self.record, self.number = actor, citizen, None, number
        ActForm.__init__(self, data, prefix=f"ny-{number}")
        for name in ("job_goal", "progression_goal", "activity", "replaces"):
            self._offer(name, offers.choices(name))
        sees.say_who_sees(self, {}, sees.IN_PLAN)

    def agree(self, actor: Actor, talk: UUID) -> Agreement:
        """Make it, at the talk."""
        return actions.agree(
            actor,
            self.citizen.pk,
            wording=self.wording(),
            talk=talk,
            citizen_says_yes=bool(self.cleaned_data.get("citizen_says_yes")),
            submission_id=self.cleaned_data["submission_id"],
        )


class StatusPart(MayBeBlank, StatusForm):
    """How one activity goes, said at the talk."""

    typed_fields = ("text", "follow_up_on", "is_closing")

    def __init__(self, actor: Actor, citizen: Citizen, record: Activity, data: Any = None) -> None:
        self.actor, self.citizen, self.record = actor, citizen, record
        ActForm.__init__(self, data, prefix=f"s-{record.pk}")
        self.initial["revision"] = record.revision
        sees.say_who_sees(self, {}, sees.IN_PLAN)

    def report(self, actor: Actor, event: Event) -> object:
        """Say it, on the day of the talk."""
        return actions.report(
            actor,
            self.record,
            **self.told("text", "follow_up_on", "is_closing"),
            said_on=event.happened_on,
            talk=event.pk,
            submission_id=self.cleaned_data["submission_id"],
            revision=self.cleaned_data["revision"],
        )


class Refused(Exception):
    """What a part's act said, with the part."""

    def __init__(self, part: forms.BaseForm, error: UserError) -> None:
        super().__init__(error.message)
        self.part, self.error = part, error
