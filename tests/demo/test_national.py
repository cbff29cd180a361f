"""The nation: sizes that add up, people told the same in every process."""

from datetime import date

import pytest
from django.db import connections, transaction

from brobygger.demo.codes import COMPARED, LARGEST
from brobygger.demo.national import bulk, chunks
from brobygger.demo.national.chunk import Chunk, told
from brobygger.demo.national.sizes import sizes
from brobygger.demo.national.staff import staff_of
from brobygger.people.models import Citizen, Team
from brobygger.people.roles import Role

TODAY = date(2026, 10, 14)


@pytest.mark.django_db
def test_the_nation_adds_up_with_one_large_and_one_compared_municipality() -> None:
    found = sizes(110_000, 98)
    assert len(found) == 98
    assert sum(found.values()) == 110_000
    assert found[LARGEST] == max(found.values()) == 10_000
    assert found[COMPARED] == 1_100


def test_alone_is_the_compared_municipality() -> None:
    assert sizes(1_100, 1) == {COMPARED: 1_100}


def test_chunks_cover_everybody_once() -> None:
    pieces = list(chunks({"0101": 1_250}, TODAY))
    numbers = [number for one in pieces for number in range(one.first, one.last)]
    assert numbers == list(range(1_250))


def test_a_chunk_is_told_the_same_again() -> None:
    piece = Chunk("0187", 1_100, 40, 50, TODAY)
    first, second = told(piece), told(piece)
    assert [event.id for event in first.events] == [event.id for event in second.events]
    assert [duty.due_on for duty in first.duties] == [duty.due_on for duty in second.duties]


def test_every_case_has_its_people_among_the_staff() -> None:
    staff = staff_of("0187", 1_100)
    coaches = {staff.cast(index).job_coach.id for index in range(1_100)}
    assert coaches == {one.id for one in staff.people[Role.JOB_COACH]}


@pytest.mark.django_db(databases=["default", "owner"])
def test_a_nation_is_for_empty_databases_and_round_numbers() -> None:
    from django.core.management import CommandError, call_command

    for arguments in (["--municipalities", "2"], ["--municipalities", "99"], ["--citizens", "0"]):
        with pytest.raises(CommandError, match="Ask for"):
            call_command("make_national", *arguments)


@pytest.mark.django_db(databases=["default", "owner"])
def test_rows_are_copied_and_indexes_come_back() -> None:
    owner = connections["owner"]
    before = (bulk.ask(owner, bulk.INDEXES), bulk.ask(owner, bulk.REFERENCES))
    with transaction.atomic(using="owner"):
        with bulk.put_aside(owner):
            assert not bulk.ask(owner, bulk.INDEXES)
            bulk.copy(owner, Team, [Team(municipality_id="0187", name="A", sort_key="a")])
        assert Team.objects.using("owner").get(municipality="0187").name == "A"
        transaction.set_rollback(True, using="owner")
    assert (bulk.ask(owner, bulk.INDEXES), bulk.ask(owner, bulk.REFERENCES)) == before
    assert Citizen._meta.db_table in bulk.TABLES
