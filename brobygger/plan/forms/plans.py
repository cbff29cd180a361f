"""Forms of the plan itself: description, health limits, text from elsewhere."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from brobygger.access.consent_actions import BY_STAFF
from brobygger.access.consents import is_given, kind_of
from brobygger.journeys.forms.fields import RadioField
from brobygger.plan import actions, queries
from brobygger.plan.consent import HEALTH
from brobygger.plan.forms.base import CountedField, PlanForm
from brobygger.plan.models import HealthLimits, LongText
from brobygger.plan.models.plans import MOST_DESCRIPTION, MOST_FROM_ELSEWHERE, MOST_HEALTH
from brobygger.ui.forms import TextField


class DescriptionForm(PlanForm):
    """The plan description."""

    permission = "plan.write"
    heading = _("Planbeskrivelse")
    lead = _(
        "Fremadrettet, aktuelt og til at forstå. Afgørelser hører ikke til her: dem får borgeren "
        "med Digital Post."
    )
    live = "description"
    done = _("Planbeskrivelsen er gemt.")

    description = CountedField(
        label=_("Hvad går planen ud på?"), max_length=MOST_DESCRIPTION, lines=12
    )

    def first_values(self) -> dict[str, Any]:
        """What it says now."""
        return {"description": self.record.description if self.record else ""}

    def act(self, **form: Any) -> object:
        """Write it."""
        text = self.cleaned_data["description"]
        return actions.describe(self.actor, self.citizen.pk, text=text, **form)


class HealthForm(PlanForm):
    """Health limits; asks how the citizen said yes while no yes stands."""

    permission = "plan.write_health"
    heading = _("Helbred og begrænsninger")
    lead = _("Kun når borgeren siger ja til det. Virksomhedskonsulenter ser det ikke.")
    template = "plan/health_form.html"
    done = _("Helbredsoplysningerne er gemt.")

    description = CountedField(label=_("Hvad begrænser?"), max_length=MOST_HEALTH, lines=4)
    impossible_tasks = CountedField(
        label=_("Opgaver, der ikke er mulige"), max_length=MOST_HEALTH, lines=4, required=False
    )
    is_documented = forms.BooleanField(label=_("Det er dokumenteret"), required=False)
    documentation = CountedField(
        label=_("Hvad dokumenterer det?"), max_length=MOST_HEALTH, lines=3, required=False
    )
    how = RadioField(
        label=_("Hvordan har borgeren sagt ja til teksten?"),
        choices=[(way.value, way.label) for way in BY_STAFF],
        help_text=_("Borgeren kan altid tage sit ja tilbage. Så fjerner vi teksten fra planen."),
    )
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked = kind_of(HEALTH)
        if is_given(self.actor, self.citizen.pk, HEALTH):
            del self.fields["how"], self.fields["version"]

    def first_values(self) -> dict[str, Any]:
        """What it says now."""
        row: HealthLimits | None = self.record
        texts = {name: getattr(row, name) for name in self.TEXTS} if row else {}
        return texts | {"version": kind_of(HEALTH).version}

    def act(self, **form: Any) -> object:
        """Write it."""
        typed = self.cleaned_data
        says_yes = actions.SaysYes(typed["version"], typed["how"]) if "how" in typed else None
        given = self.told(*self.TEXTS)
        return actions.write_health(self.actor, self.citizen.pk, says_yes=says_yes, **given, **form)

    TEXTS = ("description", "impossible_tasks", "is_documented", "documentation")


class BringForm(PlanForm):
    """A text from another system into one of the plan's fields."""

    permission = "plan.write"
    heading = _("Sæt tekst ind fra et andet system")
    lead = _(
        "Er teksten længere end feltet, bliver hele teksten gemt, og du forkorter den bagefter. "
        "Den bliver aldrig klippet over."
    )
    done = _("Teksten er gemt.")

    place = forms.ChoiceField(label=_("Hvor skal den stå?"))
    source = TextField(
        label=_("Hvor kommer den fra?"), max_length=200, help_text=_("Fx: VITAS, ansøgning 4711.")
    )
    text = TextField(label=_("Teksten"), max_length=MOST_FROM_ELSEWHERE, lines=12)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["place"]
        if isinstance(field, forms.ChoiceField):
            field.choices = self._places()

    def _places(self) -> list[tuple[str, str]]:
        found = [("description", str(_("Planbeskrivelsen")))]
        for row in queries.activities(self.actor, self.citizen.pk):
            found += [
                (f"activity/{row.pk}/agreed", f"{row.title}: {_('Hvad er aftalt?')}"),
                (f"activity/{row.pk}/why", f"{row.title}: {_('Hvorfor?')}"),
            ]
        return found

    def act(self, **form: Any) -> object:
        """Put it in, or keep it."""
        del form["revision"]
        given = self.told("place", "source", "text")
        return actions.bring_text(self.actor, self.citizen.pk, **given, **form)


class ShortenForm(PlanForm):
    """The shorter text a person writes."""

    permission = "plan.write"
    heading = _("Forkort en tekst")
    lead = _("Hele teksten står herunder. Skriv den, så der er plads til den.")
    template = "plan/shorten_form.html"
    done = _("Teksten står i planen.")

    def __init__(self, actor: Any, citizen: Any, record: LongText, data: Any = None) -> None:
        super().__init__(actor, citizen, None, data)
        self.record = record
        self.fields["text"] = CountedField(
            label=_("Den kortere tekst"), max_length=record.most, lines=12, initial=record.text
        )

    def act(self, **form: Any) -> object:
        """Put it in."""
        del form["revision"]
        return actions.shorten(self.actor, self.record, **self.told("text"), **form)
