"""Settings from the environment: typed, named, failing loudly.

Everything an operator sets is a field here; docs/operations.md explains each. A value that
cannot be read stops the start with a sentence that names the variable.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

DEMO_SECRET = "not-a-secret-only-for-demo-and-tests"  # noqa: S105  refused in production
"""The default of every secret; production refuses to start with it."""


class Mode(StrEnum):
    """What the process is for."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class Purpose(StrEnum):
    """Which of the embedded databases is meant; they never share data."""

    RUN = "run"
    TEST = "test"
    BENCH = "bench"


class MailSecurity(StrEnum):
    """How the way to the mail server is kept secret."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class BadEnvironment(SystemExit):
    """A setting that cannot be used; the text says which and what would be right."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"Brobygger cannot start: {problem}")


def _flag(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "0").strip().lower()
    if value in {"1", "true", "yes"}:
        return True
    if value in {"0", "false", "no", ""}:
        return False
    raise BadEnvironment(f"{name}={value!r} is neither 1 nor 0")


def _number(env: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    text = env.get(name, "").strip() or str(default)
    if not text.isdecimal() or not low <= int(text) <= high:
        raise BadEnvironment(f"{name}={text!r} is not a whole number from {low} to {high}")
    return int(text)


Choice = TypeVar("Choice", bound=StrEnum)


def _choice(env: Mapping[str, str], name: str, default: Choice) -> Choice:
    text = env.get(name, "").strip() or default.value
    kinds = type(default)
    if text not in {kind.value for kind in kinds}:
        raise BadEnvironment(f"{name}={text!r} is not one of {', '.join(kinds)}")
    return kinds(text)


@dataclass(frozen=True, slots=True)
class Environment:
    """Every setting an operator makes."""

    mode: Mode
    purpose: Purpose
    demo: bool
    debug: bool
    secret_key: str
    cpr_key: str
    view_log_key: str
    database_url: str
    database_owner_url: str
    data_dir: str
    database_name: str
    port: int
    workers: int
    threads: int
    bind_address: str
    allowed_hosts: tuple[str, ...] = field(default_factory=tuple)
    email_host: str = ""
    email_port: int = 25
    email_from: str = ""
    email_user: str = ""
    email_password: str = ""
    email_tls: MailSecurity = MailSecurity.NONE
    site_address: str = ""
    sms_adapter: str = ""
    sms_token: str = ""
    sms_sender: str = ""
    sms_url: str = ""
    digital_mail_adapter: str = ""
    messages_dir: str = ""
    documents_dir: str = ""
    attachment_scan: str = ""
    seal_certificate: str = ""
    seal_password: str = ""

    @property
    def is_production(self) -> bool:
        """Whether real people's data may be in reach."""
        return self.mode is Mode.PRODUCTION

    @property
    def uses_embedded_database(self) -> bool:
        """Whether the database comes from the wheel (development, demo, tests)."""
        return not self.database_url


def read(env: Mapping[str, str] = os.environ) -> Environment:
    """Read and check the environment; raises BadEnvironment with the variable's name."""
    found = Environment(
        mode=_choice(env, "BROBYGGER_MODE", Mode.DEVELOPMENT),
        purpose=_choice(env, "BROBYGGER_PURPOSE", Purpose.RUN),
        demo=_flag(env, "DEMO"),
        debug=_flag(env, "DEBUG"),
        secret_key=env.get("SECRET_KEY", DEMO_SECRET),
        cpr_key=env.get("CPR_KEY", DEMO_SECRET),
        view_log_key=env.get("VIEW_LOG_KEY", DEMO_SECRET),
        database_url=env.get("DATABASE_URL", ""),
        database_owner_url=env.get("DATABASE_OWNER_URL", ""),
        data_dir=env.get("BROBYGGER_DATA_DIR", ""),
        database_name=env.get("BROBYGGER_DATABASE_NAME", ""),
        port=_number(env, "PORT", 8000, 1, 65535),
        workers=_number(env, "WEB_WORKERS", 2, 1, 64),
        threads=_number(env, "WEB_THREADS", 4, 1, 64),
        bind_address=env.get("BIND_ADDRESS", "127.0.0.1"),
        allowed_hosts=tuple(env.get("ALLOWED_HOSTS", "").split()),
        email_host=env.get("EMAIL_HOST", ""),
        email_port=_number(env, "EMAIL_PORT", 25, 1, 65535),
        email_from=env.get("EMAIL_FROM", ""),
        email_user=env.get("EMAIL_USER", ""),
        email_password=env.get("EMAIL_PASSWORD", ""),
        email_tls=_choice(env, "EMAIL_TLS", MailSecurity.NONE),
        site_address=env.get("SITE_ADDRESS", "").rstrip("/"),
        sms_adapter=env.get("SMS_ADAPTER", ""),
        sms_token=env.get("SMS_TOKEN", ""),
        sms_sender=env.get("SMS_SENDER", "Brobygger"),
        sms_url=env.get("SMS_URL", ""),
        digital_mail_adapter=env.get("DIGITAL_MAIL_ADAPTER", ""),
        messages_dir=env.get("MESSAGES_DIR", ""),
        documents_dir=env.get("DOCUMENTS_DIR", ""),
        attachment_scan=env.get("ATTACHMENT_SCAN", ""),
        seal_certificate=env.get("SEAL_CERTIFICATE", ""),
        seal_password=env.get("SEAL_PASSWORD", ""),
    )
    problems = list(production_problems(found)) if found.is_production else []
    if problems:
        raise BadEnvironment("; ".join(problems))
    return found


def production_problems(env: Environment) -> Iterator[str]:
    """Name what makes an environment unfit for real people's data."""
    if env.demo:
        yield "DEMO=1 is not for production"
    if env.debug:
        yield "DEBUG=1 is not for production"
    secrets = {
        "SECRET_KEY": env.secret_key,
        "CPR_KEY": env.cpr_key,
        "VIEW_LOG_KEY": env.view_log_key,
    }
    for name, value in secrets.items():
        if value == DEMO_SECRET or len(value) < 32:
            yield f"{name} must be a secret of its own of at least 32 characters"
    if len(set(secrets.values())) < len(secrets):
        yield "SECRET_KEY, CPR_KEY and VIEW_LOG_KEY must differ"
    if env.uses_embedded_database:
        yield "DATABASE_URL is not set, and the embedded database is not for production"
    if not env.allowed_hosts:
        yield "ALLOWED_HOSTS names no address"
