"""Everything about one citizen: nothing forgotten, nobody else's, and only for her."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from pathlib import Path
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from brobygger.access import consent_actions, exports, view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.access.wall import walled_models
from brobygger.desks.export import making, overview
from brobygger.desks.models import CitizenExport
from brobygger.journeys import actions
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen, WalledForeignKey
from brobygger.people.roles import Role
from tests import factories
from tests.desks.conftest import Desk

PAGE = "/min-side/hent-alt/"


@pytest.fixture(autouse=True)
def folder(settings: object, tmp_path: Path) -> Path:
    settings.DOCUMENTS_DIR = tmp_path  # type: ignore[attr-defined]
    return tmp_path


@pytest.fixture
def journey(desk: Desk, karen: Citizen) -> Journey:
    coach = desk.actor(Role.JOB_COACH)
    started = desk.journey(karen)
    actions.write_note(coach, started, note="Karen vil gerne i butik.")
    actions.write_note(coach, started, note="Naboen ringede.", withheld_reason="Beskytter naboen")
    consent_actions.give(coach, karen, "general_practitioner", 1, "paper")
    view_log.record(coach, "journey", [karen.pk])
    return started


@pytest.fixture
def phone(karen: Citizen) -> Client:
    client = Client(headers={"accept-language": "da"})
    user = User.objects.get(citizen=karen)
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def made(karen: Citizen, tmp_path: Path) -> Iterator[tuple[str, bytes]]:
    target = tmp_path / "alt.zip"
    call_command("export_citizen", str(karen.pk), to=target, stdout=StringIO())
    with ZipFile(target) as file:
        for name in file.namelist():
            yield name, file.read(name)


def test_every_walled_table_about_a_citizen_is_given_or_named_with_the_reason() -> None:
    about = {model._meta.label for model in walled_models() if getattr(model, "wall_citizen", 0)}
    given = {model._meta.label for model in exports.given_models()}
    assert about == given | set(exports.left_out())
    assert all(exports.left_out().values())


def test_no_table_that_names_a_citizen_stands_outside_the_wall_unseen() -> None:
    silent = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, WalledForeignKey)
        and field.related_model is Citizen
        and not getattr(model, "wall_citizen", None)
    ]
    assert silent == []


def test_each_room_with_rows_about_a_citizen_has_a_name_she_knows() -> None:
    assert {model._meta.app_label for model in exports.given_models()} <= set(overview.ROOMS)


def test_what_is_hidden_or_left_out_exists() -> None:
    models = {model._meta.label: model for model in apps.get_models()}
    assert set(exports.left_out()) | set(exports._hidden) <= set(models)
    for label, names in exports._hidden.items():
        assert names <= {field.name for field in models[label]._meta.get_fields()}


def test_the_file_holds_papers_and_every_row(
    karen: Citizen, journey: Journey, tmp_path: Path
) -> None:
    files = dict(made(karen, tmp_path))
    assert files["overblik.pdf"].startswith(b"%PDF")
    data = json.loads(files["data.json"])
    tables = {table["name"]: table for table in data["tabeller"]}
    assert data["borger"]["cpr"] == str(karen.cpr)
    assert tables["journeys.journey"]["rows"][0]["job_coach"] == "Jobformidler Prøve"
    assert tables["access.consent"]["rows"][0]["given_how"] == "paper"
    assert len(tables["access.viewedcitizen"]["rows"]) == 1
    assert "Karen vil gerne i butik." in files["data.json"].decode()


def test_a_note_kept_back_for_somebody_else_stays_back(
    karen: Citizen, journey: Journey, tmp_path: Path
) -> None:
    text = dict(made(karen, tmp_path))["data.json"].decode()
    assert "aboen" not in text


def test_nobody_elses_rows_are_in_the_file(
    desk: Desk, karen: Citizen, journey: Journey, tmp_path: Path
) -> None:
    other = desk.journey(factories.citizen("En Anden"))
    actions.write_note(desk.actor(Role.JOB_COACH), other, note="Hemmeligt")
    text = dict(made(karen, tmp_path))["data.json"].decode()
    assert "Hemmeligt" not in text
    assert str(other.pk) not in text


def test_no_file_is_named_after_the_citizens_number(
    karen: Citizen, journey: Journey, tmp_path: Path
) -> None:
    names = " ".join(name for name, _content in made(karen, tmp_path))
    assert not re.search(r"\d{6}-?\d{4}", names)


def test_the_citizen_asks_waits_and_fetches(
    karen: Citizen, journey: Journey, phone: Client, django_capture_on_commit_callbacks: object
) -> None:
    assert "Saml alt om mig" in phone.get(PAGE).content.decode()
    for _time in range(2):
        phone.post(f"{PAGE}bestil/")
    wish = CitizenExport.objects.get()
    assert "Vi samler dine oplysninger" in phone.get(PAGE).content.decode()
    making.make_export.call(wish.municipality_id, str(wish.pk))
    wish.refresh_from_db()
    assert (wish.state, wish.done) == ("ready", wish.steps)
    assert "Filen er klar" in phone.get(PAGE).content.decode()
    answer = phone.get(f"{PAGE}fil/")
    assert "alt-om-mig.zip" in answer["Content-Disposition"]
    assert b"".join(answer.streaming_content)[:2] == b"PK"


def test_a_file_expires_and_is_thrown_away(
    karen: Citizen, journey: Journey, phone: Client, folder: Path
) -> None:
    phone.post(f"{PAGE}bestil/")
    wish = CitizenExport.objects.get()
    making.make_export.call(wish.municipality_id, str(wish.pk))
    CitizenExport.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert phone.get(f"{PAGE}fil/")["Location"] == PAGE
    assert "Saml alt om mig" in phone.get(PAGE).content.decode()
    assert list(folder.rglob("*.zip"))
    assert making.drop_expired() == 1
    assert not list(folder.rglob("*.zip"))
    assert making.drop_expired() == 0


def test_a_worker_that_is_gone_does_not_stand_in_the_way(
    karen: Citizen, phone: Client, time_machine: object
) -> None:
    phone.post(f"{PAGE}bestil/")
    CitizenExport.objects.update(asked_at=timezone.now() - making.GIVEN_UP_AFTER * 2)
    phone.post(f"{PAGE}bestil/")
    assert [one.state for one in CitizenExport.objects.all()] == ["waiting", "failed"]


def test_a_file_that_cannot_be_made_leaves_nothing_and_says_so(
    karen: Citizen, phone: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone.post(f"{PAGE}bestil/")
    wish = CitizenExport.objects.get()
    monkeypatch.setattr("brobygger.desks.export.overview.paper", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        making.make_export.call(wish.municipality_id, str(wish.pk))
    assert "Det gik galt sidst" in phone.get(PAGE).content.decode()
    assert not list(folder.rglob("*.zip"))


def test_staff_who_look_at_the_page_cannot_have_the_file(
    desk: Desk, karen: Citizen, journey: Journey, phone: Client
) -> None:
    phone.post(f"{PAGE}bestil/")
    wish = CitizenExport.objects.get()
    making.make_export.call(wish.municipality_id, str(wish.pk))
    worker = desk.client(Role.CASEWORKER)
    inside = f"/borgere/{karen.pk}/som-borger"
    assert "Filen er klar" in worker.get(f"{inside}{PAGE}").content.decode()
    assert worker.get(f"{inside}{PAGE}fil/").status_code == 403
    assert worker.get(f"{PAGE}fil/").status_code == 403


def test_an_unknown_citizen_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="no such citizen"):
        call_command("export_citizen", str(uuid4()), to=tmp_path / "x.zip")


def test_a_file_that_is_there_is_not_written_over(karen: Citizen, tmp_path: Path) -> None:
    there = tmp_path / "x.zip"
    there.write_text("Mit")
    with pytest.raises(CommandError, match="is there already"):
        call_command("export_citizen", str(karen.pk), to=there)
    assert there.read_text() == "Mit"


def test_the_wall_alone_keeps_the_file_to_her(karen: Citizen, journey: Journey, desk: Desk) -> None:
    other = desk.journey(factories.citizen("En Anden"))
    with acting(making.own_actor(karen)):
        assert not Journey.objects.filter(pk=other.pk).exists()
    with acting(Actor.system("0101")):
        assert Journey.objects.filter(pk=other.pk).exists()
