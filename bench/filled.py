"""A full preparatory part and a full page of facts, made in a transaction that is taken back."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

ROWS, ROUNDS = 60, 20
TEXT = "Jeg pakkede varer og holdt styr på lageret. Det gik bedst om formiddagen. " * 3


def measure(probe: Any) -> dict[str, Any]:
    """How many times the empty page each takes, and the most statements."""
    with undone(), _case() as (addresses, user):
        session = probe.sign_in(user)
        cookies = f"brobygger_session={session}; brobygger_csrf={probe.TOKEN}"
        common = {"HTTP_COOKIE": cookies, "HTTP_HOST": probe.HOST} | probe.forwarded()
        environs = {
            name: {**probe.factory.get(url, secure=True).environ, **common}
            for name, url in {"empty": "/tom/", **addresses}.items()
        }
        times = in_turn(probe, environs)
        counts = {name: statements(probe, one) for name, one in environs.items()}
    empty = times.pop("empty")
    return {
        "filled": {name: spent / empty for name, spent in times.items()},
        "filled_statements": max(counts.values()),
    }


def in_turn(probe: Any, environs: dict[str, dict[str, Any]]) -> dict[str, float]:
    from bench.lines import median

    times: dict[str, list[float]] = {name: [] for name in environs}
    for _ in range(ROUNDS):
        for name, environ in environs.items():
            began = time.perf_counter()
            status, _size = probe.serve(dict(environ))
            times[name].append(time.perf_counter() - began)
            if not status.startswith("200"):
                raise SystemExit(f"{name}: {status}")
    return {name: median(spent[3:]) for name, spent in times.items()}


def statements(probe: Any, environ: dict[str, Any]) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as captured:
        probe.serve(dict(environ))
    texts = [query["sql"].upper() for query in captured.captured_queries]
    return sum(not text.startswith(probe.NOT_COUNTED) for text in texts)


@contextmanager
def undone() -> Iterator[None]:
    """Nothing stays; the connection is not closed between the requests."""
    from django.core.signals import request_finished, request_started
    from django.db import close_old_connections, transaction

    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


@contextmanager
def _case() -> Iterator[tuple[dict[str, str], Any]]:
    """A citizen with everything written in; the pages' addresses, and the caseworker."""
    from brobygger.access.actor import Actor, acting
    from brobygger.journeys import actions as journeys
    from brobygger.people.models import Municipality
    from brobygger.people.roles import Role
    from brobygger.rehabilitation.preparatory import actions
    from tests import factories

    with acting(Actor.system("0999")):
        Municipality.objects.get_or_create(code="0999", defaults={"name": "Prøvekommune"})
        worker = factories.employee(Role.CASEWORKER)
        user = factories.user(worker, Role.CASEWORKER, persona="")
        citizen = factories.citizen()
        event = journeys.start(Actor.system("0999"), citizen, target_group="1", caseworker=worker)
        document = actions.begin(user.actor(), event.journey, "first")
        _fill(user.actor(), document)
        _add_facts(user.actor(), citizen.pk)
    plan = f"/forloeb/{event.journey.pk}/forberedende-del/"
    yield (
        {
            f"preparatory part, {ROWS} rows": f"{plan}min-sag/",
            f"its CV, {ROWS} rows": f"{plan}mit-cv/",
            "its five answers": f"{plan}min-situation/",
            f"facts, {ROWS} rows": f"/borgere/{citizen.pk}/fakta/",
        },
        user,
    )


def _fill(actor: Any, document: Any) -> None:
    """Rows in each table of the caseworker's section, and every question answered."""
    from brobygger.documents import actions
    from brobygger.rehabilitation.preparatory.template import standard

    tables = [(part, one) for part in standard().parts.values() for one in part.tables]
    for number in range(ROWS):
        part, table = tables[number % len(tables)]
        row = actions.add_row(actor, document, part.table_key(table))
        for column in table.columns:
            if not column.choices and column.kind.value in {"text", "lines"}:
                key = f"{part.table_key(table)}/{row.key}/{column.key}"
                actions.save_field(actor, document, key, TEXT[:150], 0)
    for part in standard().parts.values():
        for question in part.questions:
            actions.save_field(actor, document, part.answer_key(question), "4", 0)
            actions.save_field(actor, document, f"{part.key}.{question.key}/high", TEXT, 0)


def _add_facts(actor: Any, citizen_id: Any) -> None:
    """Rows of every kind, evenly."""
    from brobygger.facts import actions
    from brobygger.facts.fields import Text
    from brobygger.facts.models import KINDS

    kinds = list(KINDS)
    for number in range(ROWS):
        fact = actions.add(actor, citizen_id, kinds[number % len(kinds)])
        for field in fact.described():
            if isinstance(field, Text):
                actions.save_field(
                    actor,
                    fact,
                    field.name,
                    f"{number} {TEXT}"[: min(field.max_length or 0, 150)],
                    0,
                )
