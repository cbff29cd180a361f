"""The wall in the database: row-level security, composite keys, and what the role may do.

Made from the models after every migration, as the owner, and made again without harm. A
model stands behind the wall when it has ``wall_citizen`` (see ``people.models.Walled``).
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from brobygger.people.models import Municipality, MunicipalityKey, Walled, WalledForeignKey

INSIDE = "municipality_id = current_setting('brobygger.municipality', true)"
NO_CITIZEN = "(SELECT nullif(current_setting('brobygger.citizen', true), '')) IS NULL"
OF_COMPANY = "{column} = (SELECT nullif(current_setting('brobygger.company', true), '')::uuid)"
OWN = (
    "((SELECT nullif(current_setting('brobygger.citizen', true), '')) IS NULL OR {column} ="
    " (SELECT nullif(current_setting('brobygger.citizen', true), '')::uuid))"
)


def walled_models() -> list[type[models.Model]]:
    """Every model behind the wall, in a stable order."""
    return sorted(
        (
            model
            for model in apps.get_models()
            if hasattr(model, "wall_citizen") or hasattr(model, "wall_sides")
        ),
        key=lambda model: model._meta.db_table,
    )


def application_role() -> str:
    """The role that serves and works."""
    return str(settings.DATABASES["default"]["USER"])


def build(connection: BaseDatabaseWrapper) -> None:
    """Put up, or bring up to date, the whole wall. Run as the owner."""
    with connection.cursor() as cursor:
        for statement in statements(application_role()):
            cursor.execute(statement)


def statements(role: str) -> Iterator[str]:
    """Every statement that makes the wall, for one application role."""
    yield f"GRANT USAGE ON SCHEMA public TO {role}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}"
    yield f"REVOKE INSERT, UPDATE, DELETE ON django_migrations FROM {role}"
    for model in walled_models():
        yield from _policies(model)
    for model in apps.get_models():
        if getattr(model, "append_only", False):
            yield f"REVOKE UPDATE, DELETE ON {model._meta.db_table} FROM {role}"
    for model in walled_models():
        if issubclass(model, Walled):
            yield _unless_exists(_key_name(model), model, "UNIQUE (municipality_id, id)")
    for model in walled_models():
        yield from _home(model)
        yield from _references(model)


def _condition(model: Any) -> str:
    """The rows a session sees: its municipality's; a citizen's and a company's only the own."""
    if hasattr(model, "wall_sides"):
        sides = " OR ".join(INSIDE.replace("municipality_id", side) for side in model.wall_sides)
        return f"({sides}) AND {NO_CITIZEN}"
    inside = INSIDE
    if model.wall_citizen:
        inside += " AND " + OWN.format(column=model.wall_citizen)
    column = getattr(model, "wall_company", None)
    return f"({inside}) OR {OF_COMPANY.format(column=column)}" if column else inside


def _policies(model: Any) -> Iterator[str]:
    table = model._meta.db_table
    condition = _condition(model)
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    yield f"DROP POLICY IF EXISTS wall ON {table}"
    yield f"CREATE POLICY wall ON {table} USING ({condition}) WITH CHECK ({condition})"


def _home(model: Any) -> Iterator[str]:
    """The municipality exists: said by a reference that cannot be empty, else by its own key."""
    fields = {type(field): field for field in model._meta.local_fields if not field.null}
    if MunicipalityKey in fields and WalledForeignKey not in fields:
        table = model._meta.db_table
        yield _unless_exists(
            f"{table}_home"[:63],
            model,
            f"FOREIGN KEY (municipality_id) REFERENCES {Municipality._meta.db_table} (code)"
            " DEFERRABLE INITIALLY DEFERRED",
        )


def _references(model: Any) -> Iterator[str]:
    for field in model._meta.local_fields:
        if isinstance(field, WalledForeignKey):
            target = field.remote_field.model
            name = f"{model._meta.db_table}_{field.column}_wall"
            yield _unless_exists(
                name[:63],
                model,
                f"FOREIGN KEY (municipality_id, {field.column}) REFERENCES"
                f" {target._meta.db_table} (municipality_id, id) DEFERRABLE INITIALLY DEFERRED",
            )


def _key_name(model: type[models.Model]) -> str:
    return f"{model._meta.db_table}_wall_key"


def _unless_exists(name: str, model: type[models.Model], definition: str) -> str:
    return (
        # Names come from the models, never from a user.
        f"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = '{name}')"  # noqa: S608
        f" THEN ALTER TABLE {model._meta.db_table} ADD CONSTRAINT {name} {definition};"
        " END IF; END $$"
    )
