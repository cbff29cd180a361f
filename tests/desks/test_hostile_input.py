"""Whatever is typed, the answer is a page in words: never a 5xx."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brobygger.people.roles import Role
from tests.desks.conftest import Desk

NASTY = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "x" * 10_000,
            "Æ" * 300,
            "=1+1",
            "\u202eelgnaf",
            "👩‍🦽🇩🇰",
            "a\x00b",
            "1850-01-01",
            "2190-12-31",
            "31-02-2026",
            "-1",
            "9" * 40,
            "01900000-0000-7000-8000-000000000000",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "6101901234",
        ]
    ),
)
FORMS: dict[str, tuple[Role, tuple[str, ...]]] = {
    "/find/": (Role.CASEWORKER, ("q",)),
    "/administration/medarbejdere/ny/": (
        Role.ADMINISTRATOR,
        ("name", "title", "email", "phone", "roles", "teams"),
    ),
    "/administration/teams/": (Role.ADMINISTRATOR, ("name", "stamp")),
    "/administration/vikarer/": (
        Role.ADMINISTRATOR,
        ("absent", "substitute", "first_day", "last_day", "reason"),
    ),
    "/administration/indstillinger/": (
        Role.ADMINISTRATOR,
        ("programme_version", "programme_started_on", "first_talk_days", "caseload_ceiling"),
    ),
    "/team/overdragelse/": (Role.TEAM_LEADER, ("journeys", "reason", "submission_id")),
    "/borgere/import/": (Role.TEAM_LEADER, ("file", "ceiling_reason")),
    "/borgere/import/nu/": (Role.TEAM_LEADER, ("content", "ceiling_reason")),
}
ADDRESSES = {
    "/borgere/": (Role.CASEWORKER, ("q", "fase", "status", "team", "stille", "sort", "page")),
    "/i-dag/": (Role.TEAM_LEADER, ("hvis", "ansvarlig", "slags", "sort", "page", "q")),
    "/team/overdragelse/": (Role.TEAM_LEADER, ("giver", "role", "receiver")),
    "/administration/": (Role.ADMINISTRATOR, ("q", "rolle", "ansat", "team")),
    "/administration/historik/": (Role.ADMINISTRATOR, ("side",)),
    "/hjaelp/opskrifter/": (Role.CASEWORKER, ("version",)),
    "/find/": (Role.CASEWORKER, ("navn", "fundet")),
}
FEW = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("address", FORMS)
@FEW
@given(typed=st.lists(NASTY, min_size=6, max_size=6))
def test_no_form_breaks(desk: Desk, address: str, typed: list[str]) -> None:
    role, names = FORMS[address]
    answer: Any = desk.client(role).post(address, dict(zip(names, typed, strict=False)))
    assert answer.status_code in {200, 302, 400, 422}


@pytest.mark.parametrize("address", ADDRESSES)
@FEW
@given(typed=st.lists(NASTY, min_size=7, max_size=7))
def test_no_address_breaks(desk: Desk, address: str, typed: list[str]) -> None:
    role, names = ADDRESSES[address]
    answer: Any = desk.client(role).get(address, dict(zip(names, typed, strict=False)))
    assert answer.status_code in {200, 302, 400, 404}
