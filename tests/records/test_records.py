"""Journal, hearings and decisions."""

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.messages.models import Message
from brobygger.records import actions, rules
from brobygger.records.actions import Entry, Ruling
from brobygger.records.models import Decision, Hearing, JournalEntry
from brobygger.ui.errors import UserError
from tests.journeys.conftest import House, house
from tests.plan.conftest import Case, case

__all__ = ["case", "house"]

TODAY = date(2026, 11, 20)


def entry(**facts: object) -> Entry:
    given = {"day": TODAY, "kind": "note", "subject": "Opkald fra lægen", "kle": "12.34.56"}
    return Entry(**given | facts)  # type: ignore[arg-type]


def hear(house: House, case: Case) -> Hearing:
    return actions.send_hearing(
        house.by_caseworker,
        case.journey,
        title="Vi overvejer at stoppe bevillingen",
        about="Du har ikke brug for hjælpen mere.",
        deadline=TODAY + timedelta(days=14),
    )


def ruling(**facts: object) -> Ruling:
    given = {
        "title": "Personlig assistance",
        "outcome": "refused",
        "reason": "Opgaverne kan løses uden hjælp.",
        "decided_on": TODAY,
    }
    return Ruling(**given | facts)  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["12.34.56", " 12.34.56 "])
def test_a_kle_number_is_three_pairs(number: str) -> None:
    assert rules.kle_number(number) == "12.34.56"


@pytest.mark.parametrize("number", ["", "12.34", "1.2.3", "12.34.567", "12.34.5a", "１２.34.56"])
def test_other_numbers_are_refused(number: str) -> None:
    with pytest.raises(UserError, match="KLE"):
        rules.kle_number(number)


def test_a_listed_municipality_takes_only_its_own_numbers(
    house: House, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "kle.txt"
    listed.write_text("11.22.33 Opdigtet emne\n", encoding="utf-8")
    monkeypatch.setenv("BROBYGGER_KLE_FILE", str(listed))
    with pytest.raises(UserError, match="liste"):
        actions.write_entry(house.by_coach, case.journey, entry=entry())
    assert actions.write_entry(house.by_coach, case.journey, entry=entry(kle="11.22.33"))


def test_a_draft_is_written_on_and_a_final_entry_is_not(house: House, case: Case) -> None:
    row = actions.write_entry(house.by_coach, case.journey, entry=entry())
    row = actions.change_entry(house.by_coach, row, entry=entry(is_final=True), revision=1)
    assert row.is_final
    with pytest.raises(UserError, match="endelig"):
        actions.change_entry(house.by_coach, row, entry=entry())


def test_a_final_entry_is_corrected_and_stays(house: House, case: Case) -> None:
    row = actions.write_entry(house.by_coach, case.journey, entry=entry(is_final=True))
    new = actions.correct_entry(
        house.by_coach, row, entry=entry(subject="Opkald fra speciallægen"), reason="Forkert læge"
    )
    row.refresh_from_db()
    assert row.superseded_by == new
    assert JournalEntry.objects.count() == 2


def test_what_was_changed_meanwhile_is_not_written_over(house: House, case: Case) -> None:
    row = actions.write_entry(house.by_coach, case.journey, entry=entry())
    actions.change_entry(house.by_caseworker, row, entry=entry(subject="Nyt"), revision=1)
    with pytest.raises(UserError, match="Sanne Sag"):
        actions.change_entry(house.by_coach, row, entry=entry(), revision=1)


def test_a_double_press_journalises_once(house: House, case: Case) -> None:
    key = uuid4()
    for _ in range(2):
        actions.write_entry(house.by_coach, case.journey, entry=entry(), submission_id=key)
    assert JournalEntry.objects.count() == 1


@pytest.mark.parametrize("day", [date(1850, 1, 1), date(2190, 1, 1)])
def test_impossible_days_are_refused(house: House, case: Case, day: date) -> None:
    with pytest.raises(UserError):
        actions.write_entry(house.by_coach, case.journey, entry=entry(day=day))


def test_a_hearing_is_sent_and_answered_by_the_citizen(house: House, case: Case) -> None:
    hearing = hear(house, case)
    assert Message.objects.filter(kind="records.hearing").count() == 1
    answered = actions.answer_hearing(case.own, hearing, answer="Jeg har stadig brug for det.")
    assert answered.answered_by_citizen


def test_a_hearing_leaves_time_to_answer(house: House, case: Case) -> None:
    with pytest.raises(UserError, match="tid til at svare"):
        actions.send_hearing(
            house.by_coach, case.journey, title="Kort", about="Frist", deadline=TODAY
        )


def test_no_refusal_without_a_hearing_or_a_reason(house: House, case: Case) -> None:
    with pytest.raises(UserError, match="ikke er hørt"):
        actions.decide(house.by_caseworker, case.journey, ruling=ruling())
    why = ruling(without_hearing="Borgeren har selv søgt om at stoppe.")
    assert actions.decide(house.by_caseworker, case.journey, ruling=why)


def test_no_refusal_while_the_citizen_may_still_answer(house: House, case: Case) -> None:
    hearing = hear(house, case)
    with pytest.raises(UserError, match=r"04\.12\.2026"):
        actions.decide(house.by_caseworker, case.journey, ruling=ruling(hearing=hearing.pk))
    actions.answer_hearing(case.own, hearing, answer="Det er i orden.")
    decided = actions.decide(house.by_caseworker, case.journey, ruling=ruling(hearing=hearing.pk))
    assert decided.hearing == hearing


def test_a_decision_carries_the_appeal_guidance_of_its_day(house: House, case: Case) -> None:
    made = actions.decide(house.by_caseworker, case.journey, ruling=ruling(outcome="granted"))
    assert made.appeal_until == date(2026, 12, 18)
    assert "fire uger" in made.appeal_guidance
    with pytest.raises(UserError, match="klagereglerne"):
        rules.appeal_rules(date(2012, 1, 1))


def test_a_coach_does_not_decide(house: House, case: Case) -> None:
    with pytest.raises(PermissionDenied):
        actions.decide(house.by_coach, case.journey, ruling=ruling(outcome="granted"))


def log_in(user: User) -> Client:
    client = Client(headers={"accept-language": "da"})
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_the_pages_show_and_take_what_is_typed(house: House, case: Case) -> None:
    caseworker = log_in(User.objects.get(employee=house.caseworker))
    typed = {"day": "2026-11-20", "kind": "note", "subject": "Opkald", "kle": "12.34.56"}
    new = reverse("records:new_entry", args=[case.journey.pk])
    assert caseworker.post(new, typed | {"kle": "12"}).status_code == 200
    assert caseworker.post(new, typed).status_code == 302
    hear(house, case)
    actions.decide(house.by_caseworker, case.journey, ruling=ruling(outcome="granted"))
    shown = caseworker.get(reverse("records:records", args=[case.journey.pk])).content.decode()
    for words in ("Opkald", "Vi overvejer at stoppe", "Personlig assistance", "Kladde"):
        assert words in shown


def test_the_citizen_reads_and_answers_but_sees_no_draft(house: House, case: Case) -> None:
    hearing = hear(house, case)
    actions.write_entry(house.by_coach, case.journey, entry=entry(subject="Halvt skrevet"))
    actions.write_entry(
        house.by_coach,
        case.journey,
        entry=entry(subject="Om en anden", is_final=True, withheld_reason="Beskytter"),
    )
    citizen = log_in(case.own_user)
    shown = citizen.get(reverse("records:own")).content.decode()
    assert "Vi overvejer at stoppe" in shown
    assert "Halvt skrevet" not in shown
    assert "Om en anden" not in shown
    answer = citizen.post(
        reverse("records:own_answer", args=[hearing.pk]), {"answer": "Jeg er uenig."}
    )
    assert answer.status_code == 302
    hearing.refresh_from_db()
    assert hearing.answer == "Jeg er uenig."


def test_a_decision_is_kept_whole_for_the_citizens_export(house: House, case: Case) -> None:
    from brobygger.access.exports import given_models

    assert {Decision, Hearing, JournalEntry} <= set(given_models())
