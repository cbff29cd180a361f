"""Forms of an activity: put in the plan, changed, its status said or corrected."""

from dataclasses import fields
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.plan import actions
from brobygger.plan.actions import Effort
from brobygger.plan.forms.base import CountedField, PlanForm
from brobygger.plan.models import Activity, ActivityKind
from brobygger.plan.models.activities import MOST_TEXT
from brobygger.ui.forms import DateField, TextField

TYPED = tuple(field.name for field in fields(Effort) if field.name != "minutes_per_week")


class ActivityForm(PlanForm):
    """An activity with the five fields of Min Plan."""

    permission = "plan.write"
    heading = _("Indsats")
    lead = _("Kort og præcist, så borgeren kan se hvad, hvornår, hvor – og hvorfor.")
    template = "plan/activity_form.html"
    live = "activity"
    done = _("Indsatsen står i planen.")

    kind = forms.ChoiceField(label=_("Hvad slags indsats?"), choices=ActivityKind.choices)
    title = TextField(label=_("Overskrift"), max_length=200)
    agreed = CountedField(
        label=_("Hvad er aftalt?"),
        max_length=MOST_TEXT,
        lines=4,
        help_text=_("Indholdet: hvad skal borgeren lave?"),
    )
    agreed_with = TextField(label=_("Hvem har aftalt det med borgeren?"), max_length=200)
    hours = forms.IntegerField(label=_("Timer om ugen"), min_value=0, max_value=37, required=False)
    minutes = forms.IntegerField(label=_("og minutter"), min_value=0, max_value=59, required=False)
    starts_on = DateField(label=_("Fra"))
    ends_on = DateField(label=_("Til"), required=False)
    period_note = CountedField(
        label=_("Er perioden flyttet? Skriv hvorfor"), max_length=500, lines=2, required=False
    )
    place = TextField(
        label=_("Hvor skal borgeren møde?"),
        max_length=300,
        help_text=_("Adressen kan være en anden end virksomhedens."),
    )
    company = TextField(label=_("Virksomhed eller sted"), max_length=200, required=False)
    contact_name = TextField(label=_("Kontaktperson"), max_length=100)
    contact_title = TextField(label=_("Stilling"), max_length=100, required=False)
    contact_phone = TextField(label=_("Telefon"), max_length=30, required=False)
    contact_email = TextField(label=_("E-mail"), max_length=254, required=False)
    why = CountedField(
        label=_("Hvorfor?"),
        max_length=MOST_TEXT,
        lines=3,
        help_text=_("Med almindelige ord: hvad skal indsatsen føre til? Ikke lovens."),
    )

    def first_values(self) -> dict[str, Any]:
        """What the activity says now."""
        row: Activity | None = self.record
        if row is None:
            return {"agreed_with": self.actor.name}
        hours, minutes = row.hours_and_minutes
        values = {name: getattr(row, name) for name in TYPED}
        return values | {"hours": hours or None, "minutes": minutes or None}

    def effort(self) -> Effort:
        """What was typed."""
        given = self.cleaned_data
        minutes = 60 * (given["hours"] or 0) + (given["minutes"] or 0)
        return Effort(**self.told(*TYPED), minutes_per_week=minutes or None)

    def act(self, **form: Any) -> object:
        """Put it in, or change it."""
        if self.record is not None:
            return actions.change_activity(self.actor, self.record, effort=self.effort(), **form)
        return actions.start_activity(self.actor, self.citizen.pk, effort=self.effort(), **form)


PROMPTS = (
    _("Hvordan går det med opgaver og timer – og virker støtten og hensynene?"),
    _("Hvad prøver I af i den kommende tid, og hvilken hjælp er aftalt til det?"),
    _("Hvilke mål er der for arbejdsevnen, og hvad kræver de af hensyn og støtte?"),
    _("Hvornår følger I op næste gang?"),
)
"""The four prompts for a status (IT guide, section 4)."""


class StatusForm(PlanForm):
    """How an activity goes."""

    permission = "plan.write"
    heading = _("Status på indsatsen")
    template = "plan/status_form.html"
    live = "status"
    done = _("Status står i planen.")
    prompts = PROMPTS

    text = CountedField(label=_("Seneste status"), max_length=MOST_TEXT, lines=6)
    follow_up_on = DateField(label=_("Næste opfølgning"), required=False)
    is_closing = forms.BooleanField(
        label=_("Indsatsen er slut. Det her er den afsluttende status"), required=False
    )

    def act(self, **form: Any) -> object:
        """Say it."""
        given = self.told("text", "follow_up_on", "is_closing")
        return actions.report(self.actor, self.record, **given, **form)


class CorrectionForm(PlanForm):
    """A right status in place of a wrong one."""

    permission = "plan.write"
    heading = _("Ret en status")
    lead = _("Den forkerte bliver stående i historikken.")
    done = _("Status er rettet.")

    text = CountedField(label=_("Status, som den skal være"), max_length=MOST_TEXT, lines=6)
    reason = CountedField(label=_("Hvad var forkert?"), max_length=500, lines=2)

    def first_values(self) -> dict[str, Any]:
        """What it says now."""
        return {"text": self.record.text}

    def act(self, **form: Any) -> object:
        """Correct it."""
        return actions.correct_status(
            self.actor, self.record, **self.told("text", "reason"), **form
        )
