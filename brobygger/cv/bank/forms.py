"""What is searched for, what a company writes, what the citizen answers."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from brobygger.cv.bank.models import LONGEST_TEXT
from brobygger.cv.forms import HoursField
from brobygger.cv.models.targets import Term
from brobygger.facts.models.career import EDUCATION_LEVELS
from brobygger.people import postal
from brobygger.people.cpr import looks_like_cpr
from brobygger.ui.forms import ActForm, BrobyggerForm, TextField
from brobygger.ui.widgets import Select

LICENCE_WORDS = [
    ("car", _("Kørekort til bil")),
    ("van_trailer", _("Kørekort til trailer")),
    ("lorry", _("Kørekort til lastbil")),
    ("bus", _("Kørekort til bus")),
    ("truck", _("Truckcertifikat")),
    ("hygiene", _("Hygiejnebevis")),
    ("first_aid", _("Førstehjælp")),
]
LEVELS = [
    ("", _("Ligegyldigt")),
    *(
        (str(rank), label)
        for rank, (key, label) in enumerate(EDUCATION_LEVELS, 1)
        if key not in {"course", "other"}
    ),
]
HOURS: dict[str, Any] = {
    "required": False,
    "min_value": 0,
    "error_messages": {"min_value": _("Timer kan ikke være under nul.")},
}


class SearchLine(TextField):
    """A line of words; a CPR number is refused, as the line stands in the address."""

    def validate(self, value: str) -> None:
        """Refuse what looks like a person's number."""
        super().validate(value)
        if looks_like_cpr(value):
            raise ValidationError(_("Skriv ikke CPR-numre. I CV-banken er ingen ved navn."))


class SearchForm(BrobyggerForm):
    """What a company looks for. Everything may stand empty, but not all at once."""

    q = SearchLine(
        label=_("Søg efter ord"),
        required=False,
        help_text=_('Fx: lager truck. Sæt "ord i rækkefølge" i anførselstegn. -ord udelukker.'),
    )
    stilling = SearchLine(
        label=_("Stilling"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"data-bb-suggest-text": "", "autocomplete": "off"}),
    )
    praecis = forms.BooleanField(label=_("Kun præcis den stilling"), required=False)
    kan = SearchLine(label=_("Kan"), required=False, help_text=_("Fx: regnskab, Excel, svejsning."))
    postnr = TextField(
        label=_("Postnummer"),
        max_length=10,
        required=False,
        help_text=_("Finder CV'er inden for 40 km i luftlinje."),
    )
    timer_fra = HoursField(label=_("Timer om ugen fra"), **HOURS)
    timer_til = HoursField(label=_("Timer om ugen til"), **HOURS)
    vilkaar = forms.MultipleChoiceField(
        label=_("Arbejdstid og sted"),
        choices=Term.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    uddannelse = forms.ChoiceField(
        label=_("Uddannelse, mindst"), choices=LEVELS, required=False, widget=Select
    )
    sprog = SearchLine(label=_("Sprog"), required=False, max_length=60)
    bevis = forms.MultipleChoiceField(
        label=_("Kørekort og beviser"),
        choices=LICENCE_WORDS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    egen = forms.BooleanField(label=_("Kun borgere i vores kommune"), required=False)

    def __init__(self, *args: Any, is_staff: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_staff:
            del self.fields["egen"]

    def clean_postnr(self) -> str:
        """A code that exists."""
        code: str = self.cleaned_data["postnr"].strip()
        if code and code not in postal.all_codes():
            raise ValidationError(_("Det postnummer findes ikke. Skriv fire cifre."))
        return code

    def clean(self) -> dict[str, Any]:
        """Hours from and to, in order."""
        cleaned = super().clean() or {}
        first, last = cleaned.get("timer_fra"), cleaned.get("timer_til")
        if first is not None and last is not None and first > last:
            self.add_error("timer_til", _("»Til« kan ikke være mindre end »fra«."))
        return cleaned

    def asks_something(self) -> bool:
        """Whether anything narrows the search (being in one's municipality does not)."""
        return any(value for name, value in self.cleaned_data.items() if name != "egen")


class AskForm(ActForm):
    """What a company writes to somebody it does not know."""

    job = TextField(label=_("Hvilket job?"), max_length=150)
    hours = TextField(label=_("Timer om ugen"), max_length=60, help_text=_("Fx 8-12 timer."))
    place = TextField(label=_("Arbejdssted"), max_length=150)
    text = TextField(
        label=_("Fortæl om jobbet"),
        max_length=LONGEST_TEXT,
        lines=6,
        help_text=_("Opgaver, tider, og hvad der kan tages hensyn til. Spørg ikke om helbred."),
    )
    contact = TextField(
        label=_("Hvem kan borgeren spørge hos jer?"),
        max_length=200,
        help_text=_("Navn og telefon eller e-mail."),
    )


class AnswerForm(ActForm):
    """The citizen's answer."""

    answer = forms.ChoiceField(
        label=_("Hvad svarer du?"),
        widget=forms.RadioSelect,
        choices=[("yes", _("Ja, jeg vil gerne høre mere")), ("no", _("Nej tak"))],
    )
    phone = forms.BooleanField(label=_("Siger jeg ja: vis min telefon"), required=False)
    email = forms.BooleanField(label=_("Siger jeg ja: vis min e-mail"), required=False)
    address = forms.BooleanField(label=_("Siger jeg ja: vis min adresse"), required=False)
    reply = TextField(
        label=_("Skriv en hilsen, hvis du vil"), max_length=500, lines=3, required=False
    )

    def __init__(self, *args: Any, ways: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("phone", "email", "address"):
            if ways.get(name):
                self.fields[name].label = f"{self.fields[name].label}, {ways[name]}"
            else:
                del self.fields[name]

    def chosen(self) -> dict[str, bool]:
        """Which ways the citizen lets the company see."""
        names = ("phone", "email", "address")
        return {name: bool(self.cleaned_data.get(name)) for name in names}
