"""allauth's forms with our own words; settings.py tells the library to use them."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as ReauthenticateByCodeForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.utils.translation import gettext_lazy as _

LABELS = {
    "login": _("E-mail"),
    "password": _("Adgangskode"),
    "oldpassword": _("Nuværende adgangskode"),
    "password1": _("Ny adgangskode"),
    "password2": _("Ny adgangskode igen"),
    "code": _("Kode"),
}


class Worded(forms.BaseForm):
    """Labels in plain Danish, and no second label inside the field."""

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.widget.attrs.pop("placeholder", None)
            field.error_messages["required"] = _("Udfyld feltet.")


class SignInForm(Worded, LoginForm):  # type: ignore[misc]
    """E-mail and password."""


class ConfirmForm(Worded, ReauthenticateForm):  # type: ignore[misc]
    """The password once more."""


class NewPasswordForm(Worded, ChangePasswordForm):  # type: ignore[misc]
    """Another password."""


class CodeForm(Worded, AuthenticateForm):  # type: ignore[misc]
    """A code from the app, or a spare one."""


class ConfirmCodeForm(Worded, ReauthenticateByCodeForm):  # type: ignore[misc]
    """A code once more."""


class ActivateForm(Worded, ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new app."""
