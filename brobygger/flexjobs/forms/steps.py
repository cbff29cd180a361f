"""Planned steps, the grant's dates, job number two."""

from functools import cached_property
from typing import Any
from uuid import UUID

from django.http import Http404
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from brobygger.flexjobs import actions
from brobygger.flexjobs.forms.base import FlexjobForm, HoursFields, JobForm, hours_as_typed
from brobygger.flexjobs.models import PlannedStep
from brobygger.flexjobs.queries import standing_of
from brobygger.journeys.forms.fields import (
    ComingDayField,
    NoteField,
    RadioField,
    ReasonField,
    TodayField,
)
from brobygger.journeys.models import Event
from brobygger.people.roles import Role


class PlanForm(HoursFields, JobForm):
    """A step towards more hours, agreed ahead."""

    title = _("Aftal et trin til flere timer")
    submit = _("Gem trinnet")
    done = _("Trinnet er aftalt.")
    field_order = ("due_on", "hours_present", "intensity", "effective_hours", "how")

    due_on = ComingDayField(label=_("Fra hvilken dag?"))
    how = ReasonField(
        label=_("Hvad prøver I, så timerne kan stige?"),
        help_text=_("Fx: en ny opgave, mere ro, pauser, et hjælpemiddel."),
        max_length=1000,
    )

    def first_values(self) -> dict[str, Any]:
        """What holds now, or the last step."""
        return hours_as_typed(self.job.coming[-1] if self.job.coming else self.job.now)

    def act(self, **typed: Any) -> Event:
        """Plan the step."""
        sent = {name: typed[name] for name in ("submission_id", "revision")}
        return actions.plan(
            self.actor,
            self.job.employment,
            due_on=typed["due_on"],
            hours=self.hours(),
            how=typed["how"],
            **sent,
        )


class StepForm(JobForm):
    """Something about one planned step."""

    @cached_property
    def step(self) -> PlannedStep:
        """The one in the address, of the job in the address."""
        key: UUID = self.given["step_id"]
        found = next((step for step in self.job.steps if step.pk == key), None)
        if found is None:
            raise Http404
        found.employment = self.job.employment
        return found

    def prepare(self) -> None:
        """The step must be there."""
        super().prepare()
        self.lead = f"{self.lead}: {self.step.how}"


class CarryOutForm(StepForm):
    """The step is taken."""

    title = _("Trinnet er gennemført")
    submit = _("Lad de nye timer gælde")
    done = _("Trinnet er gennemført.")

    since = TodayField(label=_("Fra hvilken dag?"))
    reason = NoteField(label=_("Hvordan gik det?"), lines=3)

    def act(self, **typed: Any) -> Event:
        """Let the hours hold."""
        return actions.carry_out(self.actor, self.step, **typed)


class PutOffForm(StepForm):
    """Another day."""

    title = _("Udskyd trinnet")
    submit = _("Udskyd")
    done = _("Trinnet er udskudt.")

    due_on = ComingDayField(label=_("Ny dag"))
    reason = ReasonField(label=_("Hvorfor?"), max_length=1000)

    def act(self, **typed: Any) -> Event:
        """Put it off."""
        return actions.put_off(self.actor, self.step, **typed)


class DropForm(StepForm):
    """No step after all."""

    title = _("Opgiv trinnet")
    submit = _("Opgiv trinnet")
    done = _("Trinnet er opgivet.")

    reason = ReasonField(label=_("Hvorfor?"), max_length=1000)

    def act(self, **typed: Any) -> Event:
        """Give it up."""
        return actions.drop(self.actor, self.step, **typed)


class GrantForm(FlexjobForm):
    """The grant was followed up, or assessed again."""

    permission = "journeys.record_decision"
    title = _("Følg op på bevillingen")
    lead = _("Hvert 2½ år følger I op, og efter 4½ år vurderer I bevillingen igen.")
    submit = _("Gem")
    done = _("Opfølgningen på bevillingen er registreret.")

    outcome = RadioField(
        label=_("Hvad er gjort?"),
        choices=[
            ("followed_up", _("Fulgt op på bevillingen")),
            ("reassessed", _("Vurderet bevillingen igen")),
        ],
    )
    note = NoteField(label=_("Hvad kom I frem til?"), lines=4, required=True)
    happened_on = TodayField()

    def act(self, **typed: Any) -> Event:
        """Record it."""
        return actions.follow_up_grant(self.actor, self.journey, **typed)


class SecondJobForm(FlexjobForm):
    """Job number two was talked about."""

    title = _("Job nummer to")
    lead = _(
        "Bruger borgeren ikke hele sin arbejdsevne i det første job, kan "
        "fastholdelseskonsulenten hjælpe med et job mere."
    )
    submit = _("Gem svaret")
    done = _("Det er registreret.")

    outcome = RadioField(
        label=_("Hvad siger borgeren?"),
        choices=[
            ("accepted", _("Ja tak, konsulenten går i gang")),
            ("later", _("Ikke nu, vi taler om det igen")),
            ("declined", _("Nej tak")),
        ],
    )
    note = NoteField(label=_("Notat"), lines=3, help_text=_("Borgeren kan læse notatet."))
    happened_on = TodayField()

    def act(self, **typed: Any) -> Event:
        """Record the answer."""
        return actions.offer_second_job(self.actor, self.journey, **typed)

    def warning(self) -> str:
        """A yes needs somebody to go on with it."""
        if self.cleaned_data["outcome"] != "accepted":
            return ""
        if standing_of(self.journey).has_role(Role.RETENTION_CONSULTANT):
            return ""
        return gettext("Tilknyt fastholdelseskonsulenten til forløbet, så arbejdet kan gå i gang.")
