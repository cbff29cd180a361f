"""Loading in bulk: rows by COPY, indexes and references put aside and made again after."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

from brobygger.access.models import Grant
from brobygger.journeys.models import Duty, Event, Journey, PersonGroupMark, Talk
from brobygger.people.models import Citizen

LARGE = (Citizen, Journey, Event, Duty, Talk, PersonGroupMark, Grant)
TABLES = [model._meta.db_table for model in LARGE]

REFERENCES = """
SELECT c.conrelid::regclass::text, c.conname, pg_get_constraintdef(c.oid) FROM pg_constraint c
WHERE c.contype = 'f' AND c.conrelid::regclass::text = ANY(%s)
"""
KEYS = """
SELECT c.conrelid::regclass::text, c.conname, pg_get_constraintdef(c.oid) FROM pg_constraint c
WHERE c.contype = 'u' AND c.conrelid::regclass::text = ANY(%s)
"""
INDEXES = """
SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i
WHERE i.indrelid::regclass::text = ANY(%s) AND NOT i.indisprimary AND NOT EXISTS (
  SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)
"""


def copy(connection: BaseDatabaseWrapper, model: type[models.Model], rows: Iterable[Any]) -> None:
    """Store rows of one model by COPY; keys the database makes are left to it."""
    fields = [
        field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)
    ]
    columns = [sql.Identifier(str(field.column)) for field in fields]
    values = attrgetter(*(field.attname for field in fields))
    as_json = [index for index, field in enumerate(fields) if isinstance(field, models.JSONField)]
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(model._meta.db_table),
        sql.SQL(", ").join(columns),
    )
    with connection.cursor() as cursor, cursor.copy(statement) as target:
        for row in rows:
            found = list(values(row))
            for index in as_json:
                found[index] = json.dumps(found[index])
            target.write_row(found)


@contextmanager
def put_aside(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Drop references, keys and indexes of the large tables, and make them again after."""
    references, keys = ask(connection, REFERENCES), ask(connection, KEYS)
    indexes = ask(connection, INDEXES)
    for table, name, _ in [*references, *keys]:
        run(connection, f'ALTER TABLE {table} DROP CONSTRAINT "{name}" CASCADE')
    for name, _ in indexes:
        run(connection, f"DROP INDEX {name}")
    try:
        yield
    finally:
        for _, definition in indexes:
            run(connection, definition)
        for table, name, definition in [*keys, *references]:
            run(connection, f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}')


def ask(connection: BaseDatabaseWrapper, query: str) -> list[tuple[str, ...]]:
    """Return what the catalogue knows about the large tables."""
    with connection.cursor() as cursor:
        cursor.execute(query, [TABLES])
        return list(cursor.fetchall())


def run(connection: BaseDatabaseWrapper, statement: str) -> None:
    """Run one statement."""
    with connection.cursor() as cursor:
        cursor.execute(statement)


def analyze(connection: BaseDatabaseWrapper) -> None:
    """Tell the planner what there is, and tidy up."""
    run(connection, "VACUUM ANALYZE")
