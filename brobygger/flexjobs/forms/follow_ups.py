"""Holding a follow-up and sending its minutes."""

import re
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from brobygger.flexjobs import actions
from brobygger.flexjobs.actions.follow_ups import LONGEST_MINUTES, document_of
from brobygger.flexjobs.follow_ups.kind import read
from brobygger.flexjobs.follow_ups.reading import minutes
from brobygger.flexjobs.forms.base import FlexjobForm
from brobygger.flexjobs.models import FollowUp
from brobygger.journeys.forms.fields import BoxesField, TodayField
from brobygger.journeys.models import Duty, Event
from brobygger.programmes.kinds import DutyState, Participant
from brobygger.ui.forms import TextField

PEOPLE = (
    Participant.CITIZEN,
    Participant.COMPANY_CONTACT,
    Participant.JOB_COACH,
    Participant.COMPANY_CONSULTANT,
    Participant.CASEWORKER,
    Participant.COMPANION,
    Participant.OTHER,
)


class FollowUpForm(FlexjobForm):
    """Something about one follow-up."""

    permission = "flexjobs.follow_up"

    @cached_property
    def follow_up(self) -> FollowUp:
        """The one in the address; Http404 when the journey has none such."""
        rows = FollowUp.objects.visible_to(self.actor).filter(journey=self.journey.pk)
        rows = rows.select_related("employment__company", "employment__contact")
        found = rows.filter(pk=self.given["follow_up_id"]).first()
        if found is None:
            raise Http404
        return found

    def prepare(self) -> None:
        """Say which job."""
        job = self.follow_up.employment
        self.lead = f"{job.title}, {job.company.name}"

    def leads_to(self) -> str:
        """Its own page."""
        return reverse("flexjobs:follow_up_page", args=[self.journey.pk, self.follow_up.pk])


class HoldForm(FollowUpForm):
    """It was held."""

    title = _("Opfølgningen er holdt")
    submit = _("Gem og lås")
    done = _("Opfølgningen er låst, og aftalerne står i Min Plan. Send nu referatet.")

    held_on = TodayField(label=_("Hvornår?"))
    participants = BoxesField(
        [(one.value, one.label) for one in PEOPLE],
        label=_("Hvem var med?"),
        help_text=_("Tæller, når både den ansatte og kontaktpersonen er med."),
    )
    citizen_says_yes = forms.BooleanField(
        label=_("Borgeren har sagt ja til aftalerne, som de står"), required=False
    )

    def first_values(self) -> dict[str, Any]:
        """Assume that both were there."""
        both = (Participant.CITIZEN, Participant.COMPANY_CONTACT, Participant.JOB_COACH)
        return {"participants": [one.value for one in both]}

    def act(self, **typed: Any) -> Event:
        """Record and lock."""
        return actions.hold(self.actor, self.follow_up, **typed)


class MinutesForm(FollowUpForm):
    """What the company's contact person gets, shown before it is sent."""

    title = _("Referat til virksomheden")
    submit = _("Send referatet")
    done = _("Referatet er sendt.")
    template = "flexjobs/minutes.html"

    minutes = TextField(
        label=_("Referatet, som kontaktpersonen får det"),
        help_text=_("Kun aftaler: ingen helbredsoplysninger, løn eller CPR-nummer."),
        lines=14,
        max_length=LONGEST_MINUTES,
    )

    def clean_minutes(self) -> str:
        """No CPR number leaves by a message."""
        words: str = self.cleaned_data["minutes"]
        if re.search(r"\b\d{6}[- ]?\d{4}\b", words):
            raise ValidationError(_("Der står noget, der ligner et CPR-nummer. Tag det ud."))
        return words

    def prepare(self) -> None:
        """Only what was held has minutes, once."""
        super().prepare()
        if self.follow_up.held_on is None:
            raise Http404

    def first_values(self) -> dict[str, Any]:
        """The minutes made from what was agreed."""
        follow_up = self.follow_up
        document = document_of(follow_up)
        if follow_up.held_on is None or document is None:
            return {}
        words = minutes(
            read(document),
            title=follow_up.employment.title,
            company=follow_up.employment.company.name,
            held_on=follow_up.held_on,
            next_on=self.next_on(),
        )
        return {"minutes": words}

    def next_on(self) -> Any:
        """When the next follow-up is due, None when none is."""
        rows = Duty.objects.filter(
            journey=self.journey.pk, rule="follow_ups", state=DutyState.OPEN, due_on__isnull=False
        )
        return rows.order_by("due_on").values_list("due_on", flat=True).first()

    def context(self) -> dict[str, Any]:
        """To whom, and whether it reaches them."""
        return super().context() | {"contact": self.follow_up.employment.contact}

    def act(self, **typed: Any) -> Event:
        """Send it."""
        return actions.send_minutes(self.actor, self.follow_up, **typed)
