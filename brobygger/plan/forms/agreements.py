"""Forms of an agreement: made or reworded, answered, replaced."""

from dataclasses import fields
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.facts.queries import rows
from brobygger.plan import actions, queries
from brobygger.plan.actions import Wording
from brobygger.plan.forms.base import CountedField, KeyField, PlanForm
from brobygger.plan.models import Agreement, AgreementState, Who
from brobygger.plan.models.agreements import MOST_AID, MOST_WHAT
from brobygger.ui.forms import DateField, TextField

WORDING = tuple(field.name for field in fields(Wording))
TIES = ("job_goal", "progression_goal", "activity")


class AgreementForm(PlanForm):
    """A new agreement, or new words for one (``record``)."""

    permission = "plan.write"
    heading = _("Aftale")
    lead = _("Skriv det, så borgeren kan se, hvad der skal ske – og kan sige ja til det.")
    template = "plan/agreement_form.html"
    live = "agreement"
    done = _("Aftalen står i planen.")

    what = CountedField(
        label=_("Hvad er aftalt?"),
        max_length=MOST_WHAT,
        lines=3,
        help_text=_("Fx: Ringe til lagerchefen hos Netto på Hovedgaden og spørge om en prøvedag."),
    )
    who = forms.ChoiceField(
        label=_("Hvem gør det?"), choices=Who.choices, widget=forms.RadioSelect, initial="citizen"
    )
    who_name = TextField(
        label=_("Navn"), max_length=100, required=False, help_text=_("Når det er en anden.")
    )
    where = TextField(
        label=_("Hvor eller med hvem?"),
        max_length=300,
        required=False,
        help_text=_("Ved jobsøgning: stillingen eller virksomheden ved navn."),
    )
    proof = CountedField(
        label=_("Hvordan kan I se, at det er gjort?"),
        max_length=MOST_AID,
        lines=2,
        help_text=_("Fx: Der er aftalt en dag, jeg må komme forbi."),
    )
    gain = CountedField(
        label=_("Hvad får borgeren ud af det?"),
        max_length=MOST_AID,
        lines=2,
        required=False,
        help_text=_("Det, der gør målet værd at gå efter."),
    )
    support = CountedField(
        label=_("Hvad eller hvem støtter – og hvad kan komme i vejen?"),
        max_length=MOST_AID,
        lines=2,
        required=False,
        help_text=_("Fx: Jeg følger med den første gang. Bussen kører kun hver time."),
    )
    starts_on = DateField(label=_("Fra"), required=False)
    how_often = TextField(
        label=_("Hvor ofte?"), max_length=100, required=False, help_text=_("Fx: en gang om ugen.")
    )
    due_on = DateField(label=_("Senest"))
    job_goal = KeyField(label=_("Jobmål"))
    progression_goal = KeyField(label=_("Udviklingsmål"))
    activity = KeyField(label=_("Indsats"))
    citizen_says_yes = forms.BooleanField(
        label=_("Borgeren har sagt ja til teksten ved samtalen"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in TIES[:2]:
            facts = rows(self.actor, self.citizen.pk, name)
            self._offer(name, [(str(one.pk), one.headline) for one in facts if not one.is_blank])
        activities = queries.activities(self.actor, self.citizen.pk).filter(ended_on__isnull=True)
        self._offer("activity", [(str(one.pk), one.title) for one in activities])
        if self.record is not None:
            del self.fields["citizen_says_yes"]

    def _offer(self, name: str, options: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, KeyField):
            field.offer(options)
        if not options:
            del self.fields[name]

    def first_values(self) -> dict[str, Any]:
        """What the agreement says now; a tie by its key."""
        row: Agreement | None = self.record
        if row is None:
            return {}
        ties = {name: getattr(row, f"{name}_id") for name in TIES}
        return {name: getattr(row, name) for name in WORDING if name not in TIES} | ties

    def wording(self) -> Wording:
        """What was typed."""
        return Wording(**{name: self.cleaned_data.get(name) for name in WORDING})  # type: ignore[arg-type]

    def act(self, **form: Any) -> object:
        """Make it, or write it anew."""
        if self.record is not None:
            return actions.reword(self.actor, self.record, wording=self.wording(), **form)
        says_yes = bool(self.cleaned_data.get("citizen_says_yes"))
        return actions.agree(
            self.actor,
            self.citizen.pk,
            wording=self.wording(),
            citizen_says_yes=says_yes,
            **form,
        )


class AnswerForm(PlanForm):
    """What came of an agreement."""

    permission = "plan.answer"
    heading = _("Hvad kom der ud af aftalen?")
    done = _("Svaret står i planen.")

    state = forms.ChoiceField(
        label=_("Er det gjort?"),
        choices=[
            (AgreementState.DONE.value, _("Ja, det er gjort")),
            (AgreementState.NOT_DONE.value, _("Nej, det blev ikke gjort")),
        ],
        widget=forms.RadioSelect,
    )
    outcome = CountedField(
        label=_("Hvad kom der ud af det?"),
        max_length=MOST_WHAT,
        lines=3,
        required=False,
        help_text=_("Blev det ikke gjort: hvorfor?"),
    )
    next_step = CountedField(
        label=_("Hvad så nu?"),
        max_length=MOST_WHAT,
        lines=2,
        required=False,
        help_text=_("Skal udfyldes, når det ikke blev gjort."),
    )

    def act(self, **form: Any) -> object:
        """Answer."""
        return actions.answer(
            self.actor, self.record, **self.told("state", "outcome", "next_step"), **form
        )


class ReplaceForm(AgreementForm):
    """Another agreement in its place."""

    heading = _("Erstat aftalen")
    lead = _("Skriv den nye aftale. Den gamle bliver stående som erstattet.")
    done = _("Den nye aftale står i planen.")

    reason = CountedField(label=_("Hvorfor bliver den erstattet?"), max_length=500, lines=2)

    def act(self, **form: Any) -> object:
        """Replace."""
        return actions.replace_agreement(
            self.actor,
            self.record,
            reason=self.cleaned_data["reason"],
            wording=self.wording(),
            **form,
        )


class MistakeForm(PlanForm):
    """An agreement that should not have been there."""

    permission = "plan.write"
    heading = _("Aftalen er skrevet ved en fejl")
    lead = _("Aftalen bliver stående med din begrundelse, men gælder ikke.")
    done = _("Aftalen gælder ikke mere.")

    reason = CountedField(label=_("Hvad er forkert?"), max_length=500, lines=2)

    def act(self, **form: Any) -> object:
        """Replace it by nothing."""
        return actions.replace_agreement(
            self.actor, self.record, reason=self.cleaned_data["reason"], **form
        )
