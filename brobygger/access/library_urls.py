"""allauth's pages in use, and no others: signing in and out, password, second factor.

The library guards them itself; ``PAGES`` names what each needs, for the access table.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.urls import path, re_path
from django.views.generic import TemplateView

OPEN = frozenset(
    {
        "account_login",
        "account_logout",
        "account_inactive",
        "account_reset_password",
        "account_reset_password_done",
        "account_reset_password_from_key",
        "account_reset_password_from_key_done",
        "mfa_authenticate",
        "mfa_login_webauthn",
    }
)
"""Pages for somebody who is not (yet) signed in."""

OWN = frozenset(
    {
        "account_reauthenticate",
        "account_change_password",
        "account_set_password",
        "mfa_index",
        "mfa_reauthenticate",
        "mfa_activate_totp",
        "mfa_deactivate_totp",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_download_recovery_codes",
        "mfa_list_webauthn",
        "mfa_add_webauthn",
        "mfa_edit_webauthn",
        "mfa_remove_webauthn",
        "mfa_reauthenticate_webauthn",
    }
)
"""Pages about the signed-in person's own account."""

no_password = login_required(TemplateView.as_view(template_name="account/no_password.html"))

urlpatterns = [
    path("log-ind/", account.login, name="account_login"),
    path("log-ud/", account.logout, name="account_logout"),
    path("log-ind/lukket/", account.account_inactive, name="account_inactive"),
    path("log-ind/kode/", mfa.authenticate, name="mfa_authenticate"),
    path("log-ind/passkey/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("konto/bekraeft/", account.reauthenticate, name="account_reauthenticate"),
    path("konto/bekraeft/kode/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path(
        "konto/bekraeft/passkey/",
        webauthn.reauthenticate_webauthn,
        name="mfa_reauthenticate_webauthn",
    ),
    path("konto/adgangskode/", account.password_change, name="account_change_password"),
    path("konto/uden-adgangskode/", no_password, name="account_set_password"),
    path("konto/sikkerhed/", mfa.index, name="mfa_index"),
    path("konto/sikkerhed/app/", totp.activate_totp, name="mfa_activate_totp"),
    path("konto/sikkerhed/app/fjern/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("konto/sikkerhed/koder/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "konto/sikkerhed/koder/nye/",
        recovery.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path(
        "konto/sikkerhed/koder/hent/",
        recovery.download_recovery_codes,
        name="mfa_download_recovery_codes",
    ),
    path("konto/sikkerhed/passkeys/", webauthn.list_webauthn, name="mfa_list_webauthn"),
    path("konto/sikkerhed/passkeys/ny/", webauthn.add_webauthn, name="mfa_add_webauthn"),
    path("konto/sikkerhed/passkeys/<int:pk>/", webauthn.edit_webauthn, name="mfa_edit_webauthn"),
    path(
        "konto/sikkerhed/passkeys/<int:pk>/fjern/",
        webauthn.remove_webauthn,
        name="mfa_remove_webauthn",
    ),
]

# An administrator's link leads here too, so it is there without e-mail.
urlpatterns += [
    re_path(
        r"^glemt/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "glemt/klar/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
if settings.EMAIL_HOST:
    # A forgotten password is helped by e-mail, so only where there is any.
    urlpatterns += [
        path("glemt/", account.password_reset, name="account_reset_password"),
        path("glemt/sendt/", account.password_reset_done, name="account_reset_password_done"),
    ]
