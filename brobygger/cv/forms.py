"""The room's forms."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from brobygger.cv.actions import TargetTerms
from brobygger.cv.models import Employment, JobTarget, Start, Term
from brobygger.cv.models.profile import MOST_COMMENT
from brobygger.cv.models.targets import MOST_HOURS
from brobygger.cv.queries import WholeCv
from brobygger.ui.forms import ActForm, DateField, TextField

LEAST_HOURS = Decimal("0.5")
YES_NO = [("ja", _("Ja")), ("nej", _("Nej"))]


class CheckForm(ActForm):
    """A comment on a CV's quality."""

    comment = TextField(
        label=_("Kommentar til borgeren"),
        max_length=MOST_COMMENT,
        lines=4,
        required=False,
        help_text=_("Højst 375 tegn. Skal skrives, når CV'et ikke godkendes."),
    )


class ChoicesForm(ActForm):
    """Whether employers find the CV, and what they do not see."""

    wants_searchable = forms.BooleanField(
        label=_("Virksomheder må finde mit CV"),
        required=False,
        help_text=_(
            "Læs først nederst, hvad de ser. Vi tager det ud, vi kan se handler om helbred, men"
            " finder ikke alt."
        ),
    )
    hides_email = forms.BooleanField(label=_("Skjul min e-mail"), required=False)
    hides_phone = forms.BooleanField(label=_("Skjul min telefon"), required=False)
    hides_address = forms.BooleanField(label=_("Skjul min adresse"), required=False)
    by_agreement = forms.BooleanField(
        label=_("Borgeren har selv valgt det og ved, hvad virksomheder ser"), required=False
    )

    def __init__(self, whole: WholeCv, *, is_own: bool, **kwargs: Any) -> None:
        self.was_searchable = whole.profile.wants_searchable
        names = ("wants_searchable", "hides_email", "hides_phone", "hides_address", "revision")
        initial = {name: getattr(whole.profile, name) for name in names}
        super().__init__(initial=initial, **kwargs)
        if is_own:
            del self.fields["by_agreement"]

    def clean(self) -> dict[str, Any]:
        """Staff turn it on only for somebody who has said yes."""
        data = super().clean() or self.cleaned_data
        turns_on = data.get("wants_searchable") and not self.was_searchable
        if "by_agreement" in self.fields and turns_on and not data.get("by_agreement"):
            self.add_error("by_agreement", _("Det er borgerens valg. Spørg først."))
        return data

    def choices(self) -> dict[str, Any]:
        """What ``actions.choose`` takes."""
        names = ("wants_searchable", "hides_email", "hides_phone", "hides_address", "revision")
        return {name: self.cleaned_data[name] for name in names}


class HoursField(forms.DecimalField):
    """Hours a week, as Danes write them: 12,5."""

    default_error_messages = {
        "required": _("Skriv, hvor mange timer om ugen."),
        "invalid": _("Skriv timerne som et tal, fx 12 eller 12,5."),
        "min_value": _("Skriv mindst en halv time."),
        "max_value": _("Skriv højst 37 timer."),
        "max_decimal_places": _("Skriv højst én decimal, fx 12,5."),
        "max_digits": _("Skriv timerne som et tal, fx 12 eller 12,5."),
        "max_whole_digits": _("Skriv højst 37 timer."),
    }

    def __init__(self, *, min_value: Decimal | int = LEAST_HOURS, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(
            min_value=min_value,
            max_value=MOST_HOURS,
            max_digits=4,
            decimal_places=1,
            widget=widget,
            **kwargs,
        )

    def to_python(self, value: Any) -> Any:
        """The number, however it is written."""
        if isinstance(value, str):
            value = value[:40].replace("timer", "").replace(",", ".").strip()
        return super().to_python(value)


class TargetForm(ActForm):
    """A position the citizen seeks: every field the source calls mandatory."""

    occupation = forms.IntegerField(
        widget=forms.HiddenInput,
        min_value=1,
        max_value=2**31 - 1,
        error_messages={"required": _("Vælg en stilling fra listen.")},
    )
    goal = forms.ChoiceField(
        label=_("Hvilket jobmål hører stillingen til?"), required=False, choices=()
    )
    is_trained = forms.ChoiceField(
        label=_("Er du uddannet til det?"), choices=YES_NO, widget=forms.RadioSelect
    )
    is_experienced = forms.ChoiceField(
        label=_("Har du prøvet det før?"), choices=YES_NO, widget=forms.RadioSelect
    )
    weekly_hours = HoursField(label=_("Timer om ugen"))
    start = forms.ChoiceField(
        label=_("Hvornår kan du begynde?"), choices=Start.choices, widget=forms.RadioSelect
    )
    starts_on = DateField(
        label=_("Hvilken dag?"),
        required=False,
        help_text=_("Kun når du kan begynde en bestemt dag."),
    )
    employment = forms.ChoiceField(
        label=_("Hvilken slags job?"), choices=Employment.choices, widget=forms.RadioSelect
    )
    is_flexjob = forms.BooleanField(label=_("Det skal være et fleksjob"), required=False)
    terms = forms.MultipleChoiceField(
        label=_("Hvornår og hvor kan du arbejde?"),
        choices=Term.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Sæt mindst ét kryds.")},
    )

    def __init__(self, goals: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        field = self.fields["goal"]
        field.choices = [("", _("Intet bestemt")), *goals]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A day goes with "from a certain day"."""
        data = super().clean() or self.cleaned_data
        is_dayless = "starts_on" in data and not data["starts_on"]
        if data.get("start") == Start.DAY and is_dayless:
            self.add_error("starts_on", ValidationError(_("Vælg en dato.")))
        return data

    @property
    def goal_id(self) -> UUID | None:
        """The job goal it stands for."""
        return UUID(self.cleaned_data["goal"]) if self.cleaned_data["goal"] else None

    def target_terms(self) -> TargetTerms:
        """What ``actions.change_target`` takes."""
        data = self.cleaned_data
        return TargetTerms(
            data["is_trained"] == "ja",
            data["is_experienced"] == "ja",
            data["weekly_hours"],
            data["start"],
            data["starts_on"],
            data["employment"],
            data["is_flexjob"],
            tuple(data["terms"]),
        )


def as_initial(target: JobTarget) -> dict[str, Any]:
    """A position as its form shows it."""
    names = ("weekly_hours", "start", "starts_on", "employment", "is_flexjob", "terms")
    return {name: getattr(target, name) for name in names} | {
        "occupation": target.occupation_id,
        "goal": str(target.goal_id or ""),
        "is_trained": "ja" if target.is_trained else "nej",
        "is_experienced": "ja" if target.is_experienced else "nej",
        "revision": target.version,
    }
