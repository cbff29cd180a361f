"""What people type about companies and their people."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from brobygger.people.models import Company, CompanySize, ContactPart, ContactPerson, ProductionUnit
from brobygger.people.roles import CompanyRole
from brobygger.ui.forms import ActForm, BrobyggerForm, PersonNameField, TextField

WRONG_EMAIL = {"invalid": _("Skriv en e-mailadresse, fx navn@firma.dk.")}
LONGEST_PASSWORD = 200


class PostalCodeField(TextField):
    """Four digits, or nothing."""

    def validate(self, value: str) -> None:
        """Refuse what is not four digits."""
        super().validate(value)
        if value and not (value.isascii() and value.isdigit() and len(value) == 4):
            raise ValidationError(_("Et postnummer har fire cifre."))


class CompanyForm(ActForm):
    """What a public register says about a company."""

    name = TextField(label=_("Navn"), max_length=150)
    industry = TextField(label=_("Branche"), max_length=100, required=False)
    size = forms.ChoiceField(
        label=_("Størrelse"), choices=[("", _("Ved ikke")), *CompanySize.choices], required=False
    )
    address = TextField(label=_("Adresse"), max_length=200, required=False)
    postal_code = PostalCodeField(label=_("Postnummer"), max_length=10, required=False)
    city = TextField(
        label=_("By"),
        max_length=60,
        required=False,
        help_text=_("Lad feltet stå tomt: byen følger af postnummeret."),
    )
    phone = TextField(label=_("Telefon"), max_length=30, required=False)
    website = TextField(label=_("Hjemmeside"), max_length=200, required=False)

    @classmethod
    def values_of(cls, company: Company) -> dict[str, Any]:
        """What the form is filled with."""
        return {name: getattr(company, name) for name in (*cls.base_fields,) if name in _STORED} | {
            "revision": company.revision
        }


_STORED = {"name", "industry", "size", "address", "postal_code", "city", "phone", "website"}


class NewCompanyForm(CompanyForm):
    """The same with the number, which is never changed afterwards."""

    field_order = ("cvr",)
    cvr = TextField(label=_("CVR-nummer"), max_length=20, help_text=_("Otte cifre."))


class UnitForm(ActForm):
    """A place where the company works."""

    p_number = TextField(label=_("P-nummer"), max_length=20, help_text=_("Ti cifre."))
    name = TextField(label=_("Navn"), max_length=150)
    address = TextField(label=_("Adresse"), max_length=200, required=False)
    postal_code = PostalCodeField(label=_("Postnummer"), max_length=10, required=False)


class ContactForm(ActForm):
    """Somebody we talk to at a company."""

    name = PersonNameField(label=_("Navn"))
    title = TextField(label=_("Stilling"), max_length=100, required=False)
    part = forms.ChoiceField(label=_("Rolle"), choices=ContactPart.choices)
    unit = forms.ChoiceField(label=_("Enhed"), required=False)
    email = forms.EmailField(
        label=_("E-mail"), max_length=254, required=False, error_messages=WRONG_EMAIL
    )
    phone = TextField(label=_("Telefon"), max_length=30, required=False)

    def __init__(self, *args: Any, units: list[ProductionUnit], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", _("Hele virksomheden")), *((str(unit.pk), unit.name) for unit in units)]
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]
        if not units:
            del self.fields["unit"]

    @staticmethod
    def values_of(contact: ContactPerson) -> dict[str, Any]:
        """What the form is filled with."""
        names = ("name", "title", "part", "email", "phone")
        return {name: getattr(contact, name) for name in names} | {
            "unit": str(contact.unit_id or "")
        }


class InviteForm(ActForm):
    """Who is invited, and what the person may do."""

    name = PersonNameField(label=_("Navn"))
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        help_text=_("Personen logger ind med den."),
        error_messages=WRONG_EMAIL,
    )
    role = forms.ChoiceField(
        label=_("Hvad må personen?"),
        widget=forms.RadioSelect,
        choices=[
            (CompanyRole.READER, _("Læse: se virksomhedens sider og søge i CV-banken")),
            (CompanyRole.RECRUITER, _("Rekruttere: også skrive til borgere om et job")),
            (CompanyRole.ADMINISTRATOR, _("Administrere: også invitere og fjerne kolleger")),
        ],
    )


class RoleForm(ActForm):
    """Another role for a colleague."""

    role = forms.ChoiceField(label=_("Rolle"), choices=CompanyRole.choices)


class AcceptForm(BrobyggerForm):
    """The account of somebody invited: the name as it should stand, and a password."""

    name = PersonNameField(label=_("Dit navn"))
    password1 = forms.CharField(
        label=_("Vælg en adgangskode"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        help_text=_("Mindst 12 tegn. En sætning, kun du kender, er god."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label=_("Adgangskoden igen"),
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_password1(self) -> str:
        """As strong as an employee's."""
        password: str = self.cleaned_data["password1"]
        validate_password(password)
        return password

    def clean(self) -> dict[str, Any]:
        """Both alike."""
        cleaned = super().clean() or {}
        first, second = cleaned.get("password1"), cleaned.get("password2")
        if first and second and first != second:
            self.add_error("password2", _("De to adgangskoder er ikke ens."))
        return cleaned
