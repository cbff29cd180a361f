"""Stating a reason, switching role, and showing a CPR number."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, Refusal, User, View
from brobygger.people.models import Citizen, Municipality
from brobygger.people.roles import Role
from tests import factories

REASON = "Borgeren ringer, og kollegaen er syg"


@pytest.fixture
def citizen(home: Municipality) -> Citizen:
    return factories.citizen("Anna Å. Prøve")


def state(client: Client, citizen: Citizen, **fields: str) -> Any:
    url = reverse("access:reason", args=[citizen.pk])
    return client.post(url, {"reason": REASON, "next": "/rolle/"} | fields)


def test_the_page_names_nobody_before_the_reason_is_given(
    signed_in: Client, citizen: Citizen
) -> None:
    page = signed_in.get(reverse("access:reason", args=[citizen.pk])).content.decode()
    assert "Anna" not in page
    assert "Hvorfor skal du se sagen?" in page


def test_a_reason_opens_the_case_for_eight_hours(
    signed_in: Client, coach: User, citizen: Citizen
) -> None:
    assert state(signed_in, citizen)["Location"] == "/rolle/"
    grant = Grant.objects.get(citizen=citizen)
    assert (grant.employee_id, grant.role, grant.reason) == (coach.employee_id, coach.role, REASON)
    assert grant.ends_at == grant.starts_at + timedelta(hours=8)


def test_after_eight_hours_the_door_is_shut_again(
    signed_in: Client, citizen: Citizen, time_machine: Any
) -> None:
    state(signed_in, citizen)
    unmask = reverse("access:unmask", args=[citizen.pk])
    assert signed_in.post(unmask).status_code == 200
    Grant.objects.update(ends_at=timezone.now(), starts_at=timezone.now() - timedelta(hours=8))
    assert signed_in.post(unmask)["Location"].startswith("/adgang/")


def test_a_double_press_opens_once(signed_in: Client, citizen: Citizen) -> None:
    state(signed_in, citizen)
    state(signed_in, citizen)
    assert Grant.objects.filter(citizen=citizen).count() == 1


@pytest.mark.parametrize("reason", ["", "   ", "fordi", "x" * 501])
def test_a_reason_is_a_sentence(signed_in: Client, citizen: Citizen, reason: str) -> None:
    assert state(signed_in, citizen, reason=reason).status_code == 200
    assert not Grant.objects.exists()


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a\nb",
        "",
    ],
)
def test_the_next_page_is_always_ours(signed_in: Client, citizen: Citizen, target: str) -> None:
    assert state(signed_in, citizen, next=target)["Location"] == "/"


def test_a_reason_opens_nothing_in_another_municipality(
    signed_in: Client, neighbour: Municipality
) -> None:
    with acting(Actor.system(neighbour.code)):
        theirs = factories.citizen()
    assert state(signed_in, theirs).status_code == 404
    assert Refusal.objects.get().status == 404


def test_the_reason_stands_beside_every_look_it_opened(signed_in: Client, citizen: Citizen) -> None:
    state(signed_in, citizen)
    signed_in.post(reverse("access:unmask", args=[citizen.pk]))
    assert View.objects.get(page="cpr").reason == REASON


def test_an_employee_takes_on_another_role_held(signed_in: Client, coach: User) -> None:
    signed_in.post(reverse("access:role"), {"role": Role.CASEWORKER})
    coach.refresh_from_db()
    assert coach.role is Role.CASEWORKER


@pytest.mark.parametrize("role", [Role.TEAM_LEADER, Role.CITIZEN, "", "opdigtet\x00"])
def test_no_other_role_can_be_taken(signed_in: Client, coach: User, role: str) -> None:
    assert signed_in.post(reverse("access:role"), {"role": role}).status_code == 403
    coach.refresh_from_db()
    assert coach.role is Role.JOB_COACH


@pytest.fixture
def own(coach: User, citizen: Citizen) -> Citizen:
    """The coach's own citizen."""
    Grant.objects.create(
        municipality_id=coach.municipality_id,
        citizen=citizen,
        employee=coach.employee,
        role=coach.role,
        cause=Grant.Cause.ASSIGNMENT,
        starts_at=timezone.now(),
    )
    return citizen


def test_the_whole_cpr_number_is_shown_and_the_look_written_down(
    signed_in: Client, own: Citizen
) -> None:
    page = signed_in.post(reverse("access:unmask", args=[own.pk]))
    assert str(own.cpr) in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert View.objects.filter(page="cpr").count() == 1


def test_a_script_gets_the_number_alone(signed_in: Client, own: Citizen) -> None:
    page = signed_in.post(
        reverse("access:unmask", args=[own.pk]), headers={"HX-Request": "true"}
    ).content.decode()
    assert page.strip() == f'<span class="bb-cpr">{own.cpr}</span>'


def test_a_cpr_number_is_never_shown_by_an_address(signed_in: Client, own: Citizen) -> None:
    assert signed_in.get(reverse("access:unmask", args=[own.pk])).status_code == 405
