"""The seals of the view log find what the owner of the database would change behind our back.

Seals are about committed rows, so these tests commit, in a municipality of their own, and clean
up as the owner.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from django.core.management import call_command
from django.db import ProgrammingError, connection, connections, transaction
from django.utils import timezone

from brobygger.access import seals, view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.models import View, ViewedCitizen, ViewSeal
from brobygger.access.retention import drop_old_months, first_month_kept
from brobygger.access.seal_check import check
from brobygger.people.identity import new_id
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from tests import factories

CODE = "0185"
REAL_HORIZON = seals._horizon
TABLES = ("access_viewseal", "access_viewedcitizen", "access_view", "people_citizen")


def as_owner(statement: str, *values: Any) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


def clean() -> None:
    for table in TABLES:
        as_owner(f"DELETE FROM {table} WHERE municipality_id = %s", CODE)  # noqa: S608


def all_is_committed() -> int:
    """Nothing of this database runs; other databases of the server may, and hold the real one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
        return int(cursor.fetchone()[0])


@pytest.fixture
def town(
    django_db_setup: None, django_db_blocker: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Municipality]:
    """A municipality whose rows are really committed."""
    monkeypatch.setattr(seals, "_horizon", all_is_committed)
    with django_db_blocker.unblock():
        made = factories.municipality(CODE, "Tårnby")
        clean()
        try:
            yield made
        finally:
            clean()
            as_owner("UPDATE people_municipality SET view_log_months = 60 WHERE code = %s", CODE)
            for each in connections.all():
                each.close()


@pytest.fixture
def looks(town: Municipality) -> list[int]:
    """Three looks at two citizens, sealed."""
    with acting(Actor.system(CODE)):
        citizens = [factories.citizen(name).pk for name in ("Anna", "Bo")]
    for page in ("journey", "search", "cpr"):
        look(page, citizens)
    seals.seal(CODE)
    with acting(Actor.system(CODE)):
        return list(View.objects.order_by("id").values_list("pk", flat=True))


def looker() -> Actor:
    return Actor(Role.JOB_COACH, "Jonas", user_id=new_id(), municipality=CODE)


def look(page: str, citizens: list[UUID]) -> None:
    with acting(looker()) as actor:
        view_log.record(actor, page, citizens)


def test_untouched_rows_are_found_whole(looks: list[int]) -> None:
    result = check(CODE)
    assert (result.checked, result.finding) == (3, None)


@pytest.mark.parametrize(
    "change",
    [
        "name = 'En anden'",
        "page = 'caseload'",
        "seen_at = seen_at - interval '1 second'",
        "role = 'sagsbehandler'",
        "reason = 'opdigtet'",
        "workplace = 'Et andet sted'",
        "user_id = gen_random_uuid()",
    ],
)
def test_a_changed_row_is_named(looks: list[int], change: str) -> None:
    as_owner(f"UPDATE access_view SET {change} WHERE id = %s", looks[1])  # noqa: S608
    finding = check(CODE).finding
    assert finding
    assert (finding.view_id, finding.position) == (looks[1], 2)
    assert "changed" in finding.what


def test_a_citizen_taken_off_a_row_is_found(looks: list[int]) -> None:
    as_owner(
        "DELETE FROM access_viewedcitizen WHERE id ="
        " (SELECT min(id) FROM access_viewedcitizen WHERE view_id = %s)",
        looks[2],
    )
    finding = check(CODE).finding
    assert finding
    assert finding.view_id == looks[2]


def test_a_deleted_row_is_found(looks: list[int]) -> None:
    as_owner("DELETE FROM access_view WHERE id = %s", looks[0])
    finding = check(CODE).finding
    assert finding
    assert "missing: the row" in finding.what


def test_a_row_deleted_with_its_seal_is_found(looks: list[int]) -> None:
    as_owner("DELETE FROM access_viewseal WHERE view_id = %s", looks[1])
    as_owner("DELETE FROM access_view WHERE id = %s", looks[1])
    finding = check(CODE).finding
    assert finding
    assert "missing: the seals" in finding.what


def test_closing_the_gap_in_the_positions_does_not_hide_it(looks: list[int]) -> None:
    as_owner("DELETE FROM access_viewseal WHERE view_id = %s", looks[1])
    as_owner("DELETE FROM access_view WHERE id = %s", looks[1])
    as_owner("UPDATE access_viewseal SET position = 2 WHERE view_id = %s", looks[2])
    finding = check(CODE).finding
    assert finding
    assert "changed" in finding.what


def test_a_row_slipped_in_is_found_unsealed(looks: list[int]) -> None:
    as_owner(
        "INSERT INTO access_view (municipality_id, seen_at, user_id, name, role, workplace, page,"
        " reason, transaction_id) SELECT municipality_id, seen_at - interval '2 minutes', user_id,"
        " 'Indsat', role, workplace, page, reason, transaction_id FROM access_view WHERE id = %s",
        looks[0],
    )
    seals.seal(CODE)
    finding = check(CODE).finding
    assert finding
    assert "unsealed" in finding.what


def test_another_key_fits_no_seal(looks: list[int], settings: Any) -> None:
    settings.VIEW_LOG_KEY = "another key, but just as long as it has to be"
    finding = check(CODE).finding
    assert finding
    assert finding.position == 1


def test_the_command_names_the_row_and_fails(looks: list[int], capsys: Any) -> None:
    as_owner("UPDATE access_view SET name = 'X' WHERE id = %s", looks[0])
    with pytest.raises(SystemExit) as stopped:
        call_command("check_view_log", municipality=CODE)
    assert stopped.value.code == 1
    assert f"row {looks[0]}" in capsys.readouterr().err


def test_the_command_says_when_nothing_is_wrong(looks: list[int], capsys: Any) -> None:
    call_command("check_view_log", municipality=CODE)
    assert "3 rows, nothing wrong" in capsys.readouterr().out


@pytest.mark.parametrize("model", [View, ViewedCitizen, ViewSeal])
@pytest.mark.parametrize("act", ["UPDATE {} SET municipality_id = '0185'", "DELETE FROM {}"])
def test_the_application_role_cannot_change_or_delete(
    home: Municipality, model: Any, act: str
) -> None:
    statement = act.format(model._meta.db_table)
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        connection.cursor().execute(statement)


def test_a_row_committed_late_is_sealed_after_all(
    looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look whose page is slow has the older transaction, and is committed last."""
    with acting(Actor.system(CODE)):
        citizen = ViewedCitizen.objects.order_by("id")[0].citizen_id
    owner = connections["owner"].settings_dict
    with psycopg.connect(
        dbname=owner["NAME"], user=owner["USER"], host=host(), port=port(), autocommit=False
    ) as slow:
        slow.execute(
            "INSERT INTO access_view (municipality_id, seen_at, user_id, name, role, workplace,"
            " page, reason, transaction_id) VALUES (%s, now(), gen_random_uuid(), 'Sen', 'x', 'x',"
            " 'journey', '', pg_current_xact_id()::text::bigint)",
            [CODE],
        )
        look("quick", [citizen])
        monkeypatch.setattr(seals, "_horizon", REAL_HORIZON)
        assert seals.seal(CODE) == 0, "nothing younger than a running transaction is sealed"
        slow.commit()
    monkeypatch.setattr(seals, "_horizon", all_is_committed)
    assert seals.seal(CODE) == 2
    assert check(CODE).finding is None


def host() -> str:
    connections["owner"].ensure_connection()
    return str(connections["owner"].connection.info.host)


def port() -> int:
    return int(connections["owner"].connection.info.port)


def test_two_workers_do_not_seal_the_same_rows(looks: list[int]) -> None:
    with acting(Actor.system(CODE)):
        citizen = ViewedCitizen.objects.order_by("id")[0].citizen_id
    look("again", [citizen])
    owner = connections["owner"].settings_dict
    with psycopg.connect(
        dbname=owner["NAME"], user=owner["USER"], host=host(), port=port()
    ) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s, %s)", [seals.LOCK, int(CODE)])
        assert seals.seal(CODE) == 0
    assert seals.seal(CODE) == 1


def test_sealing_goes_on_over_more_rows_than_one_batch(
    looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seals, "BATCH", 2)
    with acting(Actor.system(CODE)):
        citizen = ViewedCitizen.objects.order_by("id")[0].citizen_id
    for number in range(5):
        look(f"page{number}", [citizen])
    assert seals.seal(CODE) == 5
    assert check(CODE).checked == 8


@pytest.fixture
def months(looks: list[int], time_machine: Any) -> None:
    """The three looks of this month, and one of the next."""
    with acting(Actor.system(CODE)):
        citizen = ViewedCitizen.objects.order_by("id")[0].citizen_id
    time_machine.move_to(timezone.now() + timedelta(days=32), tick=False)
    look("next month", [citizen])
    seals.seal(CODE)


def test_a_month_begins_where_the_one_before_ended(months: None) -> None:
    assert check(CODE).checked == 4
    as_owner(
        "DELETE FROM access_viewseal WHERE month ="
        " (SELECT min(month) FROM access_viewseal WHERE municipality_id = %s)",
        CODE,
    )
    finding = check(CODE).finding
    assert finding
    assert (finding.position, "changed" in finding.what) == (1, True)


def test_one_month_can_be_checked_alone(months: None) -> None:
    assert check(CODE, seals.month_of(timezone.now())).checked == 1


def test_a_month_past_retention_is_dropped_whole_and_the_rest_still_verifies(
    months: None, town: Municipality
) -> None:
    town.view_log_months = 0
    town.save()
    assert drop_old_months(town) == 3
    result = check(CODE)
    assert (result.checked, result.finding) == (2, None)


def test_a_month_within_retention_cannot_be_dropped_unseen(months: None) -> None:
    oldest = "(SELECT min(month) FROM access_viewseal WHERE municipality_id = '0185')"
    as_owner(
        f"DELETE FROM access_view WHERE id IN (SELECT view_id FROM access_viewseal"  # noqa: S608
        f" WHERE municipality_id = '0185' AND month = {oldest})"
    )
    as_owner(f"DELETE FROM access_viewseal WHERE month = {oldest} AND position < 3")  # noqa: S608
    assert check(CODE).finding


def test_the_first_month_kept_is_counted_back_over_the_new_year() -> None:
    town = Municipality(view_log_months=13)
    assert first_month_kept(town, datetime(2026, 1, 31, tzinfo=UTC)) == "2024-12"
