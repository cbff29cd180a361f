"""Moving a case to another municipality: offered, withdrawn, accepted."""

from typing import Any

from django import forms
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import ReasonField, SelectField
from brobygger.journeys.forms.people import open_teams, staff
from brobygger.journeys.models import Event, Journey, Transfer
from brobygger.journeys.models.transfers import TransferState
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from brobygger.ui.forms import ActForm


class OfferForm(JourneyForm):
    """The case is offered to another municipality."""

    permission = "journeys.transfer"
    title = _("Flyt forløbet til en anden kommune")
    lead = _(
        "Den anden kommune ser tilbuddet og begrundelsen, men ikke hvem det gælder, før den siger "
        "ja. Skriv derfor ingen navne."
    )
    submit = _("Tilbyd forløbet")
    done = _("Forløbet er tilbudt den anden kommune.")

    to_municipality = SelectField(label=_("Til hvilken kommune?"))
    reason = ReasonField()
    includes_events = forms.BooleanField(
        label=_("Tidslinjen med notater følger med"), required=False
    )
    includes_facts = forms.BooleanField(
        label=_("Mål, CV-oplysninger og skånehensyn følger med"), required=False
    )
    includes_documents = forms.BooleanField(
        label=_("Låste dokumenter følger med: forberedende del og indstilling"), required=False
    )
    includes_plan = forms.BooleanField(
        label=_("Min Plan følger med, men ikke helbredsoplysninger"), required=False
    )
    includes_jobs = forms.BooleanField(
        label=_("Fleksjob med vilkår, aftalte trin og holdte opfølgninger følger med"),
        required=False,
    )
    includes_records = forms.BooleanField(
        label=_("Endelige journalposter, partshøringer og afgørelser følger med"), required=False
    )

    def prepare(self) -> None:
        """Offer every other municipality."""
        others = [(key, one.name) for key, one in self.others.items()]
        self.fields["to_municipality"].choices = [("", _("Vælg")), *others]  # type: ignore[attr-defined]

    @cached_property
    def others(self) -> dict[str, Municipality]:
        """Return the other municipalities in Danish order."""
        rows = Municipality.objects.exclude(pk=self.journey.municipality_id)
        return {one.pk: one for one in rows.order_by("sort_key", "code")}

    def act(self, **typed: Any) -> Event:
        """Offer the case."""
        to = self.others[typed.pop("to_municipality")]
        return actions.offer_transfer(self.actor, self.journey, to_municipality=to, **typed)


class WithdrawForm(JourneyForm):
    """The offer is taken back."""

    permission = "journeys.transfer"
    title = _("Træk tilbuddet om flytning tilbage")
    submit = _("Træk tilbuddet tilbage")
    done = _("Tilbuddet er trukket tilbage.")

    reason = ReasonField(required=False)

    def act(self, **typed: Any) -> Event:
        """Withdraw the offer."""
        return actions.withdraw_transfer(self.actor, self.journey, **typed)


OWN_FIELD = {Role.CASEWORKER: "caseworker", Role.JOB_COACH: "job_coach"}


class AcceptForm(ActForm):
    """A case from another municipality gets its people here."""

    caseworker = SelectField(label=_("Sagsbehandler"), required=False)
    job_coach = SelectField(label=_("Jobformidler"), required=False)
    team = SelectField(label=_("Team"), required=False)
    ceiling_reason = ReasonField(
        label=_("Hvorfor er det forsvarligt at gå over loftet?"), required=False, lines=2
    )

    def __init__(self, actor: Actor, transfer: Transfer, data: Any = None) -> None:
        self.actor, self.transfer = actor, transfer
        # Whoever takes the case is most often the one who will have it.
        own = {OWN_FIELD[actor.role]: str(actor.employee_id)} if actor.role in OWN_FIELD else {}
        super().__init__(data, initial=own)
        self.chosen: dict[str, dict[str, Any]] = {
            "caseworker": staff(actor.municipality, Role.CASEWORKER),
            "job_coach": staff(actor.municipality, Role.JOB_COACH),
            "team": open_teams(actor.municipality),
        }
        for name, rows in self.chosen.items():
            choices = [("", _("Vælg")), *((key, one.name) for key, one in rows.items())]
            self.fields[name].choices = choices  # type: ignore[attr-defined]
        if not actor.may("journeys.exceed_ceiling"):
            del self.fields["ceiling_reason"]

    def perform(self) -> Journey | None:
        """Take the case over; a repeat leads to the same journey."""
        if not self.is_valid():
            return None
        if self.transfer.state == TransferState.ACCEPTED:
            return Journey.objects.filter(pk=str(self.transfer.new_journey_id)).first()
        people = {name: rows.get(self.cleaned_data[name]) for name, rows in self.chosen.items()}
        why = self.cleaned_data.get("ceiling_reason", "")
        try:
            with transaction.atomic():
                return actions.accept_transfer(
                    self.actor, self.transfer, ceiling_reason=why, **people
                )
        except UserError as error:
            self.add_error(error.field if error.field in self.fields else None, error.message)
            return None
