"""Agreeing on a job, its first day, other terms, setting right, its last day."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from brobygger.calculator.danish import number
from brobygger.companies.finding import chosen, find
from brobygger.flexjobs import actions
from brobygger.flexjobs.forms.base import FlexjobForm, JobForm, TermsFields
from brobygger.flexjobs.queries import standing_of
from brobygger.journeys.forms.fields import DayField, RadioField, ReasonField, TodayField
from brobygger.journeys.models import Event
from brobygger.programmes.standing import Employment
from brobygger.ui.forms import DateField, PersonNameField, TextField


class AgreeForm(TermsFields, FlexjobForm):
    """A new flex-job, as it was agreed with the company."""

    title = _("Aftal et fleksjob")
    lead = _(
        "Skriv, hvad borger og virksomhed er enige om. Er første dag i dag eller før, begynder "
        "jobbet med det samme, og forløb og markering følger med."
    )
    submit = _("Gem aftalen")
    done = _("Fleksjobbet er aftalt.")
    template = "flexjobs/agree.html"
    names_here = {"title": "job_title"}

    cvr = TextField(label=_("CVR-nummer"), max_length=20)
    company = TextField(
        label=_("Virksomhedens navn"),
        help_text=_("Kan stå tomt, når virksomheden er kendt."),
        max_length=150,
        required=False,
    )
    contact = PersonNameField(label=_("Fast kontaktperson på virksomheden"))
    contact_email = forms.EmailField(
        label=_("Kontaktpersonens e-mail"),
        required=False,
        error_messages={"invalid": _("Skriv en e-mailadresse, fx anna@firma.dk.")},
    )
    contact_phone = TextField(label=_("Kontaktpersonens telefon"), max_length=30, required=False)
    agreed_on = DateField(label=_("Aftalt den"))
    agreed_by = TextField(
        label=_("Hvem aftalte det?"),
        help_text=_("Fx: borgeren, kontaktpersonen og jobformidleren."),
        max_length=300,
    )
    job_title = TextField(label=_("Stilling"), max_length=150)
    is_retention = forms.BooleanField(
        label=_("Fastholdelsesfleksjob"),
        help_text=_("Borgeren bliver på sin egen arbejdsplads."),
        required=False,
    )
    starts_on = DateField(label=_("Første dag"))

    def first_values(self) -> dict[str, Any]:
        """Today, and what is known of a job written down by hand."""
        today = timezone.localdate()
        found = self.by_hand
        if found is None:
            return {"agreed_on": today, "starts_on": today, **self.company_found()}
        return {
            **self.company_found(),
            "agreed_on": found.started_on,
            "starts_on": found.started_on,
            "effective_hours": number(found.effective_hours),
        }

    def company_found(self) -> dict[str, Any]:
        """The company chosen above the form, with the contact person we know there."""
        found = chosen(self.actor, str(self.query.get("virksomhed", "")))
        if found is None:
            return {}
        values = {"cvr": found.cvr, "company": found.name}
        for one in found.own_contacts[:1]:
            values |= {
                "contact": one.name,
                "contact_email": one.email,
                "contact_phone": one.phone,
            }
        return values

    def context(self) -> dict[str, Any]:
        """What is searched for above the form; a job known by hand stays in the address."""
        typed = str(self.query.get("virk", ""))
        job = str(self.query.get("job", ""))
        return super().context() | {
            "typed": typed,
            "companies": find(self.actor, typed) if typed else (),
            "kept": [("job", job)] if job else [],
            "more": f"&{urlencode({'job': job})}" if job else "",
        }

    @property
    def by_hand(self) -> Employment | None:
        """The job in the address that is known by its hours alone."""
        key = self.query.get("job", "")
        if not key:
            return None
        running = standing_of(self.journey).running
        found = next((one for one in running if one.key == key and not one.kept), None)
        if found is None:
            raise Http404
        return found

    def prepare(self) -> None:
        """Offer the citizen's tasks and accommodations."""
        self.offer_facts()

    def act(self, **typed: Any) -> Event:
        """Write the agreement down."""
        contact = actions.Contact(
            typed["cvr"],
            typed["company"],
            typed["contact"],
            typed["contact_email"],
            typed["contact_phone"],
        )
        agreed = actions.Agreed(
            typed["agreed_on"],
            typed["agreed_by"],
            typed["starts_on"],
            typed["job_title"],
            is_retention=typed["is_retention"],
            **self.agreed(),
        )
        sent = {name: typed[name] for name in ("submission_id", "revision")}
        by_hand = self.query.get("job", "")[:40]
        return actions.agree(self.actor, self.journey, contact, agreed, by_hand=by_hand, **sent)


class BeginForm(JobForm):
    """The first day of a job that was agreed ahead."""

    title = _("Jobbet er begyndt")
    submit = _("Gem første dag")
    done = _("Første dag er registreret.")

    starts_on = DateField(
        label=_("Første dag"), help_text=_("Vælg en dag ude i fremtiden for at flytte den.")
    )

    def first_values(self) -> dict[str, Any]:
        """The day that was agreed."""
        return {"starts_on": self.job.employment.starts_on}

    def act(self, **typed: Any) -> Event:
        """Record the day."""
        return actions.begin(self.actor, self.job.employment, **typed)


class ChangeForm(TermsFields, JobForm):
    """Other hours, tasks or pay from a day on."""

    title = _("Nye timer, opgaver eller løn")
    submit = _("Gem ændringen")
    done = _("Ændringen er gemt.")
    template = "flexjobs/change.html"

    since = TodayField(label=_("Fra hvilken dag?"))
    reason = ReasonField(label=_("Hvorfor?"), max_length=1000)

    def first_values(self) -> dict[str, Any]:
        """What holds now."""
        return self.values_of(self.job.now)

    def prepare(self) -> None:
        """The job must be there; offer tasks and accommodations."""
        super().prepare()
        self.offer_facts()

    def change(self) -> actions.Change:
        """What was typed."""
        typed = self.cleaned_data
        return actions.Change(since=typed["since"], reason=typed["reason"], **self.agreed())

    def act(self, **typed: Any) -> Event:
        """Add the row."""
        sent = {name: typed[name] for name in ("submission_id", "revision")}
        return actions.change(self.actor, self.job.employment, self.change(), **sent)


class SetRightForm(ChangeForm):
    """The newest row was written wrong."""

    title = _("Ret den nyeste række")
    submit = _("Gem rettelsen")
    done = _("Rækken er rettet.")

    because = ReasonField(label=_("Hvad var forkert?"))

    def first_values(self) -> dict[str, Any]:
        """What stands there."""
        row = self.job.now
        return self.values_of(row) | {"since": row.since, "reason": row.reason}

    def act(self, **typed: Any) -> Event:
        """Replace the row."""
        sent = {name: typed[name] for name in ("submission_id", "revision")}
        row = self.job.now
        row.employment = self.job.employment
        return actions.set_right(self.actor, row, self.change(), because=typed["because"], **sent)


class EndForm(JobForm):
    """The last day."""

    title = _("Jobbet er sluttet")
    submit = _("Gem sidste dag")
    done = _("Det er registreret, at jobbet er sluttet.")

    ended_on = TodayField(label=_("Sidste dag"))
    reason = ReasonField(label=_("Hvorfor sluttede det?"))

    def act(self, **typed: Any) -> Event:
        """Record the day."""
        return actions.end(self.actor, self.job.employment, **typed)


class CorrectEndForm(JobForm):
    """The last day was written wrong."""

    title = _("Ret jobbets sidste dag")
    submit = _("Gem rettelsen")
    done = _("Rettelsen er gemt, og forløb, pligter og markering følger med.")

    what = RadioField(
        label=_("Hvad er rigtigt?"),
        choices=[
            ("goes_on", _("Jobbet er ikke sluttet")),
            ("another_day", _("Jobbet sluttede en anden dag")),
        ],
    )
    ended_on = DayField(
        label=_("Sidste dag"),
        help_text=_("Udfyldes, når jobbet sluttede en anden dag."),
        required=False,
    )
    because = ReasonField(label=_("Hvad var forkert?"))

    def prepare(self) -> None:
        """A job that never began can only be taken up again."""
        super().prepare()
        if not self.job.employment.began:
            self.fields["what"].choices = [  # type: ignore[attr-defined]
                ("goes_on", _("Jobbet er ikke aflyst")),
            ]
            del self.fields["ended_on"]

    def clean(self) -> dict[str, Any]:
        """Another day says which."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        is_another = cleaned.get("what") == "another_day"
        if is_another and not cleaned.get("ended_on") and "ended_on" not in self.errors:
            self.add_error("ended_on", _("Vælg den dag, jobbet sluttede."))
        return cleaned

    def act(self, **typed: Any) -> Event:
        """Set it right."""
        is_another = typed.pop("what") == "another_day"
        day = typed.pop("ended_on", None)
        return actions.correct_end(
            self.actor, self.job.employment, ended_on=day if is_another else None, **typed
        )
