"""Databases for tests: the tables are made once and copied, since making them takes half a minute.

The template is kept until a migration, a library or the database role changes. Every copy is
prepared like any database, so nothing but the applied migrations is taken from it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections

ROOT = Path(__file__).resolve().parents[1]
TABLES = "test_tables_"
"""How the names of templates begin."""
LOCK = 4_711
"""One process at a time makes, copies or drops templates (advisory lock)."""


def use(name: str) -> None:
    """Let every connection be to this database from now on."""
    for alias in ("default", "owner"):
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name
        settings.DATABASES[alias]["NAME"] = name


def recreate(name: str, template: str = "") -> None:
    """Make a database anew: empty, or a copy of another."""
    connections["default"].close()
    connections["owner"].close()
    with connections["owner"]._nodb_cursor() as cursor:
        _recreate(cursor, name, template)


def recreate_prepared(name: str) -> None:
    """Make a database anew and ready to serve, and use it."""
    with _alone() as cursor:
        template = _tables(cursor)
        _recreate(cursor, name, template)
    use(name)
    call_command("prepare", verbosity=0)


def _recreate(cursor: Any, name: str, template: str = "") -> None:
    copied = f' TEMPLATE "{template}"' if template else ""
    cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    cursor.execute(f'CREATE DATABASE "{name}"{copied}')


@contextmanager
def _alone() -> Iterator[Any]:
    with connections["owner"]._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        yield cursor


def _tables(cursor: Any) -> str:
    """The database with every migration applied, made now if it is not there."""
    name = TABLES + _fingerprint()
    cursor.execute("SELECT datname FROM pg_database WHERE datname ^@ %s", [TABLES])
    found = {row[0] for row in cursor.fetchall()}
    if name in found:
        return name
    for stale in found:
        cursor.execute(f'DROP DATABASE "{stale}" WITH (FORCE)')
    half_made = f"{TABLES}half_made"
    _recreate(cursor, half_made)
    use(half_made)
    call_command("prepare", verbosity=0)
    connections.close_all()
    cursor.execute(f'ALTER DATABASE "{half_made}" RENAME TO "{name}"')
    return name


def _fingerprint() -> str:
    """What the tables follow from: the migrations, the libraries and the role that is granted."""
    digest = sha256(str(settings.DATABASES["default"]["USER"]).encode())
    files = [*ROOT.glob("brobygger/**/migrations/*.py"), ROOT / "requirements" / "base.txt"]
    for path in sorted(files):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
