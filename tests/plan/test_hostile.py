"""Bad input at every form of the plan: a message, nothing stored, no crash."""

import pytest
from django.test import Client

from brobygger.access.models import User
from brobygger.plan.models import Change
from tests.documents.conftest import browser_of
from tests.plan import town
from tests.plan.conftest import Case

HOSTILE = {
    "long": "x" * 10_000,
    "old date": "1.1.1850",
    "far date": "31.12.2190",
    "emoji": "🙂" * 50,
    "right to left": "\u202egnirts\u202c",
    "script": "<script>alert(1)</script>{{ 7 * 7 }}",
    "forged": "00000000-0000-0000-0000-000000000000",
    "number": "-1e309",
}
FIELDS = (
    *("what", "who", "who_name", "where", "proof", "gain", "support", "how_often", "starts_on"),
    *("due_on", "job_goal", "progression_goal", "activity", "state", "outcome", "next_step"),
    *("reason", "kind", "title", "agreed", "agreed_with", "hours", "minutes", "ends_on", "place"),
    *("contact_name", "contact_email", "why", "text", "follow_up_on", "description", "consent"),
    *("impossible_tasks", "documentation", "source", "submission_id", "revision", "number"),
)


def forms(case: Case) -> list[str]:
    """Every address of the plan that takes a form."""
    base = f"/borgere/{case.citizen.pk}/plan/"
    agreement, activity = (
        town.key_of(name, case.citizen) for name in ("agreement_id", "activity_id")
    )
    status, text = (town.key_of(name, case.citizen) for name in ("status_id", "long_text_id"))
    return [
        *(f"{base}{rest}/" for rest in ("aftaler/ny", "indsatser/ny", "beskrivelse", "helbred")),
        *(f"{base}aftaler/{agreement}/{rest}" for rest in ("", "svar/", "erstat/", "fejl/")),
        *(f"{base}indsatser/{activity}/{rest}" for rest in ("", "status/")),
        f"{base}status/{status}/ret/",
        f"{base}tekst/",
        f"{base}tekst/{text}/",
        f"{base}udskrevet/",
        "/plan/raad/agreement/",
        "/plan/raad/description/",
        "/plan/raad/nothing/",
    ]


@pytest.mark.parametrize("bad", HOSTILE.values(), ids=list(HOSTILE))
def test_bad_input_is_a_message_and_no_crash(case: Case, bad: str) -> None:
    town.write_plan(case.coach, case.citizen)
    assert case.coach.user_id is not None
    browser: Client = browser_of(User.objects.get(pk=case.coach.user_id))
    for address in forms(case):
        response = browser.post(address, dict.fromkeys(FIELDS, bad))
        assert response.status_code in {200, 302}, (address, response.status_code)
        if response.status_code == 200:
            assert b"<script>alert" not in response.content


def test_an_empty_form_stores_nothing(case: Case) -> None:
    town.write_plan(case.coach, case.citizen)
    before = Change.objects.count()
    assert case.coach.user_id is not None
    browser = browser_of(User.objects.get(pk=case.coach.user_id))
    for address in forms(case):
        browser.post(address, {})
    assert Change.objects.count() == before


def test_a_version_nobody_made_is_an_empty_comparison(case: Case) -> None:
    town.write_plan(case.coach, case.citizen)
    assert case.coach.user_id is not None
    browser = browser_of(User.objects.get(pk=case.coach.user_id))
    for query in ("fra=-1&til=99999999999", "fra=x&til=²", "til=5&fra=9"):
        address = f"/borgere/{case.citizen.pk}/plan/versioner/?{query}"
        assert browser.get(address).status_code == 200
