"""What leaves the case: nothing that tells who it is, nothing kept back, and only in time."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from brobygger.access.actor import Actor
from brobygger.cv import actions, public
from brobygger.cv.public import PublicCv
from brobygger.facts import actions as facts
from brobygger.facts.models import WorkExperience
from brobygger.journeys import actions as journeys
from brobygger.people.models import Citizen
from tests.cv.conftest import CHOICES, Case


@pytest.fixture
def bank() -> Iterator[dict[UUID, PublicCv | None]]:
    """What a filler was given last, by citizen."""
    given: dict[UUID, PublicCv | None] = {}
    public.fill_with(given.__setitem__)
    yield given
    public._fillers.remove(given.__setitem__)


def shown(case: Case) -> PublicCv:
    found = public.public_cv(Actor.system(case.citizen.municipality_id), case.citizen.pk)
    assert found is not None
    return found


def test_nothing_tells_who_it_is(case: Case) -> None:
    case.open_up()
    case.add("ability", kind="good_at", text="Ring til Jytte på 20304050")
    actions.save(
        case.own,
        case.citizen.pk,
        "cv_profile/mine/text",
        "Jytte Storms profil: 010170-1234, jytte@example.dk, www.jytte.dk og tlf. +45 20 30 40 50.",
        0,
    )
    told = repr(shown(case))
    for secret in ("Jytte", "Storm", "0101", "1234", "jytte", "20 30", "2030", "Prøvevej"):
        assert secret not in told.replace(f"municipality='{case.citizen.municipality_id}'", "")


def test_numbers_that_tell_nothing_stay(case: Case) -> None:
    case.open_up()
    work = case.add("work_experience", title="Kok", tasks="mad til 120 gæster fra 1998 til 2004")
    assert work.tasks in [one.tasks for one in shown(case).experiences]  # type: ignore[attr-defined]


def test_how_the_work_was_stays_in_the_case(case: Case) -> None:
    case.open_up()
    case.add("work_experience", title="Kok", view="bad", why="Min ryg gjorde ondt")
    assert "ryg" not in repr(shown(case))


def test_a_hidden_workplace_is_gone_from_the_tasks_too(case: Case) -> None:
    case.open_up()
    work = WorkExperience.objects.get()
    case.save(work, "tasks", "kørte truck på Nordhavn Lager", 1)
    actions.hide_employer(case.own, case.citizen.pk, work.pk, hide=True)
    found = shown(case).experiences[0]
    assert found.employer == ""
    assert "Nordhavn" not in found.tasks


def test_the_bank_is_filled_and_emptied_by_the_choice(
    case: Case, bank: dict[UUID, PublicCv | None]
) -> None:
    case.open_up()
    assert bank[case.citizen.pk]
    actions.choose(case.own, case.citizen.pk, **CHOICES | {"wants_searchable": False})
    assert bank[case.citizen.pk] is None


def test_the_bank_follows_every_change(case: Case, bank: dict[UUID, PublicCv | None]) -> None:
    case.open_up()
    language = case.add("language", name="Tysk")
    cv = bank[case.citizen.pk]
    assert cv
    assert cv.languages == (("Tysk", ""),)
    facts.remove(case.own, language)
    cv = bank[case.citizen.pk]
    assert cv
    assert cv.languages == ()


def test_the_bank_is_emptied_when_a_mandatory_part_goes(
    case: Case, bank: dict[UUID, PublicCv | None]
) -> None:
    case.open_up()
    facts.remove(case.own, WorkExperience.objects.get())
    assert bank[case.citizen.pk] is None


def test_pause_and_end_empty_the_bank_and_resuming_fills_it(
    case: Case, bank: dict[UUID, PublicCv | None]
) -> None:
    case.open_up()
    system = Actor.system(case.citizen.municipality_id)
    journeys.pause(system, case.journey, exemption="Barsel")
    assert bank[case.citizen.pk] is None
    journeys.resume(system, case.journey)
    assert bank[case.citizen.pk]
    journeys.end(system, case.journey, end_reason="moved")
    assert bank[case.citizen.pk] is None


def test_a_change_of_who_is_not_searchable_costs_two_statements(
    case: Case, bank: dict[UUID, PublicCv | None], django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(2):  # is it chosen, and out of the bank
        public.refresh(case.caseworker, case.citizen.pk)
    assert bank == {case.citizen.pk: None}


def test_contact_leaves_out_what_is_hidden(case: Case) -> None:
    case.open_up()
    actions.choose(case.own, case.citizen.pk, **CHOICES | {"hides_phone": True})
    found = public.contact_of(Actor.system(case.citizen.municipality_id), case.citizen.pk)
    assert (found.email, found.phone, found.address) == ("jytte@example.dk", "", "")


def test_a_protected_address_gives_no_postal_code(case: Case) -> None:
    case.open_up()
    Citizen.objects.filter(pk=case.citizen.pk).update(has_protected_address=True)
    assert shown(case).postal_code == ""
