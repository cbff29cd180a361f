"""/health/ answers anybody: ok, degraded, down."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError
from django.test import Client
from django.utils import timezone

from brobygger.config import background, health
from brobygger.config.models import Heartbeat

pytestmark = pytest.mark.django_db


def worker_seen(seconds_ago: int) -> None:
    Heartbeat.objects.create(worker="test", beat_at=timezone.now() - timedelta(seconds=seconds_ago))


def test_a_worker_that_beat_lately_makes_it_ok(client: Client) -> None:
    worker_seen(5)
    assert client.get("/health/").json() == {"status": "ok", "database": "ok", "worker": "ok"}


def test_a_worker_silent_for_a_minute_degrades_it(client: Client) -> None:
    worker_seen(61)
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()["status"]) == (200, "degraded")


def test_without_a_worker_it_is_degraded(client: Client) -> None:
    assert client.get("/health/").json()["worker"] == "silent"


def test_a_database_that_fails_makes_it_503(client: Client, monkeypatch: Any) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise DatabaseError("gone")

    monkeypatch.setattr(health.Heartbeat.objects, "values_list", fail)
    answer = client.get("/health/")
    assert (answer.status_code, answer.json()["status"]) == (503, "down")


def test_a_beat_replaces_the_last_one_and_forgets_workers_long_gone() -> None:
    Heartbeat.objects.create(worker="old", beat_at=timezone.now() - timedelta(days=2))
    background.beat()
    background.beat()
    assert [one.worker for one in Heartbeat.objects.all()] == [background.name()]


def test_a_failing_piece_of_work_is_told_and_does_not_end_the_worker(
    monkeypatch: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise DatabaseError("gone")

    closed: list[bool] = []
    monkeypatch.setattr(background.connection, "close", lambda: closed.append(True))
    background.survive(fail)
    assert closed == [True]
    assert "could not fail" in caplog.text
