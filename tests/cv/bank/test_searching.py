"""What is searched for is found, and nothing is found that nobody may see."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brobygger.access.actor import Actor, acting
from brobygger.cv.bank import filling, searching
from brobygger.cv.bank.entries import entry, licence_keys
from brobygger.cv.bank.models import BankCv, BankPlace
from brobygger.cv.bank.searching import Wanted
from brobygger.people.models import Municipality
from tests import factories
from tests import factories_bank as bank


def total(**wanted: Any) -> int:
    return searching.search(Wanted(**wanted), "1").page.total


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        ({"code": "432100"}, 1),
        ({"code": "432120"}, 1),  # the same family
        ({"code": "432120", "with_family": False}, 0),
        ({"code": "514110"}, 0),
        ({"skills": "varemodtagelse"}, 1),
        ({"skills": "excel"}, 1),
        ({"skills": "orden"}, 0),  # stands in the profile only
        ({"education": 3}, 1),
        ({"education": 4}, 0),
        ({"languages": ["engelsk"]}, 1),
        ({"languages": ["engelsk", "tysk"]}, 0),
        ({"licences": ["car"]}, 1),
        ({"licences": ["truck"]}, 0),
        ({"terms": ["day"]}, 1),
        ({"terms": ["night"]}, 0),
        ({"least_hours": Decimal(13)}, 0),
        ({"most_hours": Decimal(11)}, 0),
        ({"least_hours": Decimal(12), "most_hours": Decimal(12)}, 1),
        ({"postal_code": "4000"}, 1),  # Roskilde is within 40 km of Østerbro
        ({"postal_code": "5000"}, 0),
        ({"municipality": "0101"}, 1),
        ({"municipality": "0147"}, 0),
        ({"text": "orden", "code": "432100", "terms": ["day"], "postal_code": "2200"}, 1),
    ],
    ids=str,
)
def test_each_choice_narrows(home: Municipality, wanted: dict[str, Any], hits: int) -> None:
    bank.in_bank()
    assert total(**wanted) == hits


def test_everybody_finds_everybodys_municipality(
    home: Municipality, neighbour: Municipality
) -> None:
    with acting(Actor.system(neighbour.code)):
        bank.in_bank()
    assert total(text="orden") == 1


def test_the_newest_come_first_and_pages_hold_twenty_five(home: Municipality) -> None:
    for _ in range(30):
        bank.in_bank()
    first = searching.search(Wanted(text="orden"), "1")
    last = searching.search(Wanted(text="orden"), "2")
    assert (len(first.rows), len(last.rows)) == (25, 5)
    assert not {row.key for row in first.rows} & {row.key for row in last.rows}


def test_more_than_the_most_are_not_counted(
    home: Municipality, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST", 3)
    for _ in range(5):
        bank.in_bank()
    hits = searching.search(Wanted(text="orden"), "9")
    assert (hits.has_more, hits.page.total, len(hits.rows)) == (True, 3, 3)


def test_a_search_is_two_statements(home: Municipality) -> None:
    bank.in_bank()
    with CaptureQueriesContext(connection) as captured:
        total(text="orden", postal_code="2200", terms=["day"])
    assert len(captured) == 2


def test_nothing_of_who_it_is_stands_in_the_bank(home: Municipality) -> None:
    citizen, row = bank.in_bank("Anna Lund")
    stored = str(BankCv.objects.values().get())
    for secret in (str(citizen.pk), "Lund", citizen.email, citizen.phone, str(citizen.cpr)):
        assert secret not in stored
    assert row.key.version == 4  # random: it does not tell when


def test_health_is_not_found(home: Municipality) -> None:
    bank.in_bank(profile="Jeg har haft en depression. Jeg kan pakke.")
    assert total(text="depression") == 0
    assert total(text="pakke") == 1


def test_a_cv_that_changes_is_found_by_what_it_says_now(home: Municipality) -> None:
    citizen, before = bank.in_bank()
    filling.fill(citizen.pk, bank.public_cv(citizen, profile="Nu svejser jeg."))
    after = BankCv.objects.get()
    assert (after.key, total(text="svejser"), total(text="orden")) == (before.key, 1, 0)


def test_a_cv_that_is_no_longer_searchable_is_gone(home: Municipality) -> None:
    citizen, _row = bank.in_bank()
    filling.fill(citizen.pk, None)
    assert not BankCv.objects.exists()
    assert not BankPlace.objects.exists()


def test_a_cv_that_comes_back_has_another_key(home: Municipality) -> None:
    citizen, before = bank.in_bank()
    filling.fill(citizen.pk, None)
    filling.fill(citizen.pk, bank.public_cv(citizen))
    assert BankCv.objects.get().key != before.key


def test_three_hundred_experiences_fit(home: Municipality) -> None:
    citizen = factories.citizen()
    cv = bank.public_cv(citizen)
    long = replace(cv.experiences[0], tasks="Pakke varer og køre truck. " * 140)
    filling.fill(citizen.pk, replace(cv, experiences=(long,) * 300))
    assert total(text="truck") == 1


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("Kørekort B", {"car"}),
        ("kørekort kat. B", {"car"}),
        ("Kørekort til personbil", {"car"}),
        ("Stort kørekort, C", {"lorry"}),
        ("Truckcertifikat B", {"truck"}),
        ("Hygiejnebevis", {"hygiene"}),
        ("Svejsecertifikat", set()),
    ],
)
def test_licences_are_known_however_written(written: str, keys: set[str]) -> None:
    assert set(licence_keys(written)) == keys


def test_the_family_is_every_beginning_of_the_code(home: Municipality) -> None:
    made = entry(bank.public_cv(factories.citizen()), bank.timezone.localdate())
    assert made.prefixes == ["4", "43", "432", "4321", "43210", "432100"]
