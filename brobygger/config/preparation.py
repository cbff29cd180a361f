"""Making the embedded database and the application role."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from psycopg import sql


def ensure_database() -> None:
    """Make role and database in the embedded server; check letter case in any."""
    if settings.ENVIRONMENT.uses_embedded_database:
        _make_role_and_database(
            str(settings.DATABASES["default"]["USER"]),
            str(connections["owner"].settings_dict["NAME"]),
        )
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT lower('ÆØÅ')")
        if cursor.fetchone() != ("æøå",):
            raise ImproperlyConfigured(
                "The database does not fold Danish letters: create it with LC_CTYPE=C.UTF-8."
            )


def _make_role_and_database(role: str, name: str) -> None:
    with connections["owner"]._nodb_cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
        if not cursor.fetchone():
            cursor.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)).as_string())
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if not cursor.fetchone():
            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)).as_string())


@contextmanager
def as_owner() -> Iterator[None]:
    """Let the default connection be the owner's: migrations of libraries use it by name."""
    default, owner = connections["default"], connections["owner"]
    kept = default.settings_dict
    default.close()
    default.settings_dict = {**owner.settings_dict}
    try:
        yield
    finally:
        default.close()
        default.settings_dict = kept
