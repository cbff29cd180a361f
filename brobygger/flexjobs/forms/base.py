"""What the room's forms share: the job they are about, hours as typed, tasks and accommodations."""

from functools import cached_property
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from brobygger.calculator.danish import number
from brobygger.facts import queries as facts
from brobygger.flexjobs import rules
from brobygger.flexjobs.models import PlannedStep, Terms
from brobygger.flexjobs.queries import JobView, find_job, jobs_of
from brobygger.flexjobs.rules import FieldErrors, Hours, Pay
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import BoxesField
from brobygger.ui.addresses import address_of
from brobygger.ui.forms import TextField

MOST_TASKS = 30


class FlexjobForm(JourneyForm):
    """An act that leads back to the page of the jobs."""

    template: ClassVar[str] = "flexjobs/act.html"
    permission = "flexjobs.write"

    def leads_to(self) -> str:
        """The journey's flex-jobs."""
        return address_of("flexjobs:jobs", self.journey.pk)

    def context(self) -> dict[str, Any]:
        """Where to go back."""
        return {"back": self.leads_to()}


class JobForm(FlexjobForm):
    """An act on one of the journey's flex-jobs."""

    @cached_property
    def jobs(self) -> list[JobView]:
        """The journey's jobs."""
        return jobs_of(self.actor, self.journey.pk)

    @cached_property
    def job(self) -> JobView:
        """The one in the address; Http404 when there is none such."""
        return find_job(self.jobs, self.given["employment_id"])

    def prepare(self) -> None:
        """The job must be there."""
        self.lead = f"{self.job.employment.title}, {self.job.employment.company.name}"


class NumberField(TextField):
    """A number as typed; the calculator reads it, so that "7,5" is 7.5 everywhere."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"max_length": 24, "required": False, **kwargs})


class HoursFields(JourneyForm):
    """Hours a week, any two of the three figures."""

    hours_present = NumberField(
        label=_("Timer til stede om ugen"), help_text=_("De timer, man er på arbejdspladsen.")
    )
    intensity = NumberField(
        label=_("Intensitet i procent"),
        help_text=_("Hvor meget af tiden der er effektivt arbejde, fx 75. Kan stå tomt."),
    )
    effective_hours = NumberField(
        label=_("Effektive timer om ugen"),
        help_text=_("De timer, lønnen bliver regnet af, fx 7,5. Kan stå tomt."),
    )

    def clean(self) -> dict[str, Any]:
        """Read the figures; each one at fault says why beside itself."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        names = ("hours_present", "intensity", "effective_hours")
        if not any(name in self.errors for name in names):
            self.read("hours", rules.read_hours)
        return cleaned

    def read(self, name: str, reader: Any) -> None:
        """Read typed figures into ``cleaned_data[name]``."""
        try:
            self.cleaned_data[name] = reader(self.cleaned_data)
        except FieldErrors as error:
            for field, message in error.messages.items():
                self.add_error(field if field in self.fields else None, message)

    def hours(self) -> Hours:
        """The hours, once the form is valid."""
        found: Hours = self.cleaned_data["hours"]
        return found


class TermsFields(HoursFields):
    """Hours, pay, tasks and accommodations."""

    hourly_pay = NumberField(
        label=_("Timeløn i kroner"), help_text=_("Uden pension, fx 143,50. Kan stå tomt.")
    )
    pension_percent = NumberField(
        label=_("Pension i procent"), help_text=_("Dit og arbejdsgiverens bidrag i alt, fx 12.")
    )
    pay_basis = TextField(label=_("Overenskomst"), required=False)
    tasks = BoxesField((), label=_("Opgaver, borgeren har"), required=False)
    more_tasks = TextField(
        label=_("Andre opgaver i jobbet"),
        help_text=_("Én på hver linje."),
        lines=3,
        max_length=2000,
        required=False,
    )
    accommodations = BoxesField(
        (),
        label=_("Hensyn i jobbet"),
        help_text=_("Hvert hensyn hører til en opgave. Nye skrives på siden “Mål og hensyn”."),
        required=False,
    )

    @cached_property
    def facts(self) -> Any:
        """The citizen's tasks and accommodations."""
        kinds = ("work_task", "accommodation")
        return facts.facts_of(self.actor, self.journey.citizen_id, *kinds)

    def offer_facts(self) -> None:
        """Let the citizen's own tasks and accommodations be chosen."""
        tasks = [(str(one.id), one.title) for one in self.facts.work_task]
        cares = [(str(one.id), in_words(one.text, one.task)) for one in self.facts.accommodation]
        for name, choices in (("tasks", tasks), ("accommodations", cares)):
            if choices:
                self.fields[name].choices = choices  # type: ignore[attr-defined]
            else:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """Read the pay too."""
        cleaned = super().clean()
        if not any(name in self.errors for name in ("hourly_pay", "pension_percent")):
            self.read("pay", rules.read_pay)
        return cleaned

    def pay(self) -> Pay:
        """The pay, once the form is valid."""
        found: Pay = self.cleaned_data["pay"]
        return found

    def chosen_tasks(self) -> list[str]:
        """What the job consists of, each once."""
        picked = set(self.cleaned_data.get("tasks") or ())
        known = [one.title for one in self.facts.work_task if str(one.id) in picked]
        typed = [line.strip()[:200] for line in self.cleaned_data["more_tasks"].splitlines()]
        return list(dict.fromkeys([*known, *filter(None, typed)]))[:MOST_TASKS]

    def chosen_accommodations(self) -> list[dict[str, str]]:
        """What is taken account of, with the task it is tied to."""
        picked = set(self.cleaned_data.get("accommodations") or ())
        found = (one for one in self.facts.accommodation if str(one.id) in picked)
        return [{"text": one.text, "task": one.task} for one in found]

    def agreed(self) -> dict[str, Any]:
        """The terms as the actions take them."""
        return {
            "hours": self.hours(),
            "pay": self.pay(),
            "pay_basis": self.cleaned_data["pay_basis"],
            "tasks": self.chosen_tasks(),
            "accommodations": self.chosen_accommodations(),
        }

    def values_of(self, row: Terms) -> dict[str, Any]:
        """What the fields hold when the page opens on a row."""
        titles = {one.title: str(one.id) for one in self.facts.work_task}
        cares = {one.text: str(one.id) for one in self.facts.accommodation}
        return hours_as_typed(row) | {
            "hourly_pay": number(row.hourly_pay) if row.hourly_pay is not None else "",
            "pension_percent": number(row.pension_percent) if row.pension_percent else "",
            "pay_basis": row.pay_basis,
            "tasks": [titles[task] for task in row.tasks if task in titles],
            "more_tasks": "\n".join(task for task in row.tasks if task not in titles),
            "accommodations": [
                cares[one["text"]] for one in row.accommodations if one["text"] in cares
            ],
        }


def in_words(text: str, task: str) -> str:
    """An accommodation with its task: "pause hver time – ved kassen"."""
    return f"{text} – {task}" if task else text


def hours_as_typed(row: Terms | PlannedStep) -> dict[str, str]:
    """A row's hours as people write them."""
    return {
        "hours_present": number(row.hours_present),
        "effective_hours": number(row.effective_hours),
        "intensity": number(row.intensity),
    }
