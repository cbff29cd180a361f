"""What happens on the way: follow-ups, artefacts, grant, meeting, jobs, internships."""

from decimal import Decimal
from typing import Any

from django import forms
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.course import StandingForm
from brobygger.journeys.forms.fields import (
    BoxesField,
    HoursField,
    NoteField,
    RadioField,
    ReasonField,
    TodayField,
)
from brobygger.journeys.models import Event
from brobygger.journeys.words import hours_in_words
from brobygger.programmes.kinds import Artefact, EventKind, Participant
from brobygger.ui.forms import TextField

AT_A_COMPANY = frozenset({Artefact.COMPANY_AGREEMENT, Artefact.COMPANY_CONTACT})
"""Artefacts that belong to one flex-job."""
NOTE_HELP = _("Borgeren kan læse notatet.")


class HappeningForm(JourneyForm):
    """Something that happened on a day."""

    happened_on = TodayField()
    note = NoteField(label=_("Notat"), lines=4, help_text=NOTE_HELP)


class JobForm(HappeningForm, StandingForm):
    """Something about a flex-job; asked which one only when there are several."""

    employment = RadioField(label=_("Hvilket fleksjob?"), required=False)

    def prepare(self) -> None:
        """Offer the flex-jobs that run."""
        running = self.standing.running
        if len(running) < 2:
            del self.fields["employment"]
            return
        self.fields["employment"].required = True
        self.fields["employment"].choices = [  # type: ignore[attr-defined]
            (job.key, in_words(job.started_on, job.effective_hours)) for job in running
        ]


def in_words(started_on: Any, hours: Decimal) -> str:
    """Return a flex-job in words: "fra 3.2.2026, 8 timer om ugen"."""
    return _("fra %(day)s, %(hours)s timer om ugen") % {
        "day": f"{started_on:%d.%m.%Y}",
        "hours": hours_in_words(hours),
    }


class FollowUpForm(JobForm):
    """A follow-up at the company."""

    permission = "journeys.record_follow_up"
    title = _("Registrér opfølgning på virksomheden")
    lead = _("Tæller med, når både den ansatte og virksomhedens kontaktperson er med.")
    submit = _("Gem opfølgningen")
    done = _("Opfølgningen er registreret.")

    participants = BoxesField(Participant.choices, label=_("Hvem var med?"))

    def first_values(self) -> dict[str, Any]:
        """Assume both were there."""
        both = [Participant.CITIZEN.value, Participant.COMPANY_CONTACT.value]
        return {"participants": both}

    def act(self, **typed: Any) -> Event:
        """Record the follow-up."""
        return actions.record_follow_up(self.actor, self.journey, **typed)


class ArtefactForm(JobForm):
    """Something that exists, on paper or in another system."""

    permission = "journeys.record_artefact"
    lead = _("Skriv hvor det findes, så den næste kan finde det.")
    submit = _("Gem")
    done = _("Det er registreret.")

    place = TextField(
        label=_("Hvor findes det?"), help_text=_("På papir, eller i hvilket andet system.")
    )
    field_order = ("place", "happened_on", "employment", "note")

    def prepare(self) -> None:
        """Name the artefact; a flex-job matters only to what belongs to one."""
        if self.given["artefact"] not in Artefact.values:
            raise Http404
        self.artefact = Artefact(self.given["artefact"])
        self.title = self.artefact.label
        if self.artefact in AT_A_COMPANY:
            super().prepare()
        else:
            del self.fields["employment"]

    def act(self, **typed: Any) -> Event:
        """Record the artefact."""
        return actions.record_artefact(
            self.actor, self.journey, artefact=self.artefact.value, **typed
        )


class GrantForm(HappeningForm):
    """A flex-job was granted."""

    permission = "journeys.record_decision"
    title = _("Tilkendt fleksjob")
    done = _("Tilkendelsen er registreret.")

    def act(self, **typed: Any) -> Event:
        """Record the grant."""
        return actions.record_grant(self.actor, self.journey, **typed)


class MeetingForm(HappeningForm):
    """The rehabilitation team met."""

    permission = "journeys.record_artefact"
    title = _("Møde i rehabiliteringsteamet")
    done = _("Mødet er registreret.")

    consultant_present = forms.BooleanField(
        label=_("En virksomhedskonsulent var med"), required=False, initial=True
    )

    def act(self, **typed: Any) -> Event:
        """Record the meeting."""
        return actions.record_meeting(self.actor, self.journey, **typed)


class MaterialForm(HappeningForm):
    """The citizen was sent material about flex-jobs."""

    permission = "journeys.record_artefact"
    title = _("Materiale om fleksjob sendt")
    done = _("Det er registreret, at materialet er sendt.")

    def act(self, **typed: Any) -> Event:
        """Record the sending."""
        return actions.record_material(self.actor, self.journey, **typed)


class FlexjobForm(HappeningForm):
    """A flex-job started."""

    permission = "journeys.record_job"
    title = _("Fleksjob startet")
    done = _("Fleksjobbet er registreret.")
    field_order = ("happened_on", "effective_hours", "company", "note")

    effective_hours = HoursField()
    company = TextField(label=_("Virksomhed"), required=False)

    def act(self, **typed: Any) -> Event:
        """Record the start."""
        return actions.start_flexjob(self.actor, self.journey, **typed)


class HoursForm(JobForm):
    """New hours in a flex-job."""

    permission = "journeys.record_job"
    title = _("Timer i fleksjobbet ændret")
    done = _("De nye timer er registreret.")
    field_order = ("employment", "happened_on", "effective_hours", "note")

    effective_hours = HoursField()

    def act(self, **typed: Any) -> Event:
        """Record the hours."""
        return actions.change_hours(self.actor, self.journey, **typed)


class FlexjobEndedForm(JobForm):
    """A flex-job ended."""

    permission = "journeys.record_job"
    title = _("Fleksjob ophørt")
    done = _("Det er registreret, at fleksjobbet er ophørt.")

    def act(self, **typed: Any) -> Event:
        """Record the end."""
        return actions.end_flexjob(self.actor, self.journey, **typed)


class InternshipForm(HappeningForm):
    """An internship started."""

    permission = "journeys.record_job"
    title = _("Praktik startet")
    done = _("Praktikken er registreret.")
    field_order = ("happened_on", "company", "parallel", "note")

    company = TextField(label=_("Virksomhed"), required=False)
    parallel = forms.BooleanField(
        label=_("Parallel praktik ved siden af et fleksjob"), required=False
    )

    def act(self, **typed: Any) -> Event:
        """Record the start."""
        return actions.start_internship(self.actor, self.journey, **typed)


class InternshipEndedForm(HappeningForm):
    """An internship ended."""

    permission = "journeys.record_job"
    title = _("Praktik afsluttet")
    done = _("Det er registreret, at praktikken er afsluttet.")

    def act(self, **typed: Any) -> Event:
        """Record the end."""
        return actions.end_internship(self.actor, self.journey, **typed)


class DecisionForm(JourneyForm):
    """A decision on a day, with its reason."""

    permission = "journeys.record_decision"

    happened_on = TodayField()
    reason = ReasonField()


class ScreeningForm(DecisionForm):
    """Should the rehabilitation team see the case again?"""

    title = _("Screening til genbehandling")
    lead = _("Skal rehabiliteringsteamet se sagen, og hvad skal det tage stilling til?")
    done = _("Screeningen er registreret.")
    field_order = ("outcome", "reason", "happened_on")

    outcome = RadioField(
        label=_("Beslutning"),
        choices=[
            ("team", _("Sagen skal i rehabiliteringsteamet")),
            ("on_track", _("Borgeren er på rette vej – intet møde")),
        ],
    )

    def act(self, **typed: Any) -> Event:
        """Record the screening."""
        return actions.screen(self.actor, self.journey, **typed)


class ReassessmentForm(HappeningForm):
    """The rehabilitation team saw the case again."""

    permission = "journeys.record_decision"
    title = _("Genbehandlet i rehabiliteringsteamet")
    done = _("Genbehandlingen er registreret.")

    def act(self, **typed: Any) -> Event:
        """Record the reassessment."""
        return actions.reassess(self.actor, self.journey, **typed)


class MatchGroupForm(DecisionForm):
    """Another match group from a day on."""

    title = _("Matchgruppe")
    lead = _("I matchgruppe 3 hviler kravene om indsats, men I holder kontakten.")
    done = _("Matchgruppen er ændret.")
    field_order = ("match_group", "happened_on", "reason")

    match_group = RadioField(
        label=_("Matchgruppe"),
        choices=[
            ("1", _("1 – jobklar")),
            ("2", _("2 – indsatsklar")),
            ("3", _("3 – midlertidigt passiv")),
        ],
    )
    reason = ReasonField(required=False)

    def act(self, **typed: Any) -> Event:
        """Set the match group."""
        return actions.set_match_group(self.actor, self.journey, **typed)


BY_KIND: dict[EventKind, type[JourneyForm]] = {
    EventKind.FLEXJOB_GRANTED: GrantForm,
    EventKind.MEETING_HELD: MeetingForm,
    EventKind.MATERIAL_SENT: MaterialForm,
    EventKind.FLEXJOB_STARTED: FlexjobForm,
    EventKind.FLEXJOB_HOURS_CHANGED: HoursForm,
    EventKind.FLEXJOB_ENDED: FlexjobEndedForm,
    EventKind.INTERNSHIP_STARTED: InternshipForm,
    EventKind.INTERNSHIP_ENDED: InternshipEndedForm,
    EventKind.SCREENED: ScreeningForm,
    EventKind.REASSESSED: ReassessmentForm,
    EventKind.MATCH_GROUP_SET: MatchGroupForm,
}
"""The form that writes down each kind of happening."""
