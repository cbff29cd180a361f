"""A company writes without knowing to whom; the citizen answers, or does not."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.cv.bank import actions, filling, rules
from brobygger.cv.bank.models import BankCv, Inquiry
from brobygger.messages.models import Message
from brobygger.people.models import Citizen, Company, Municipality
from brobygger.people.roles import CompanyRole
from brobygger.ui.errors import UserError
from tests import factories_bank as bank

JOB = {"job": "Pakke", "hours": "10", "place": "Lyngby", "text": "Vi pakker.", "contact": "Peter"}
PHONE = {"phone": True, "email": False, "address": False}


@pytest.fixture
def company(home: Municipality) -> Company:
    return bank.company()


@pytest.fixture
def recruiter(company: Company) -> User:
    return bank.company_user(company)


@pytest.fixture
def found(home: Municipality) -> tuple[Citizen, BankCv]:
    return bank.in_bank("Anna Lund")


def ask(by: User, row: BankCv, **typed: Any) -> Inquiry:
    """As the company's user, who stands in no municipality."""
    with acting(by.actor()) as actor:
        return actions.ask(actor, row.key, JOB | typed, uuid4())


def answer(citizen: Citizen, inquiry: Inquiry, **said: Any) -> Inquiry:
    with acting(bank.citizen_user(citizen).actor()) as actor:
        return actions.answer(actor, inquiry.pk, **{"says_yes": True, "ways": PHONE} | said)


def seen_by(by: User, inquiry: Inquiry) -> Inquiry | None:
    with acting(by.actor()) as actor:
        return Inquiry.objects.visible_to(actor).filter(pk=inquiry.pk).first()


def test_the_citizen_is_told_and_the_company_learns_no_name(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    citizen, row = found
    made = ask(recruiter, row)
    told = Message.objects.get(kind="cv.bank_inquiry")
    assert (told.receiver, told.citizen_id) == (citizen.pk, citizen.pk)
    shown = seen_by(recruiter, made)
    assert shown is not None
    assert shown.shared == {}


def test_a_yes_tells_what_the_citizen_chose_and_no_more(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    citizen, row = found
    made = ask(recruiter, row)
    answer(citizen, made, reply="Lyder godt")
    shown = seen_by(recruiter, made)
    assert shown is not None
    assert shown.shared == {"name": "Anna Lund", "phone": citizen.phone}
    told = Message.objects.get(kind="cv.bank_answer")
    assert told.account == recruiter.pk
    assert "Anna" not in f"{told.title}{told.text}{told.made_by_name}"


def test_a_no_tells_nothing(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    answer(found[0], made, says_yes=False)
    shown = seen_by(recruiter, made)
    assert shown is not None
    assert (shown.answer, shown.shared) == ("no", {})


def test_a_yes_needs_a_way_to_reach_the_citizen(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    made = ask(recruiter, found[1])
    with pytest.raises(UserError, match="telefon eller e-mail"):
        answer(found[0], made, ways={"address": True})


def test_an_answer_is_given_once(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    with acting(bank.citizen_user(found[0]).actor()) as actor:
        actions.answer(actor, made.pk, says_yes=False, ways={})
        with pytest.raises(UserError, match="allerede svaret"):
            actions.answer(actor, made.pk, says_yes=True, ways=PHONE)


def test_contact_data_can_be_taken_back(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    with acting(bank.citizen_user(found[0]).actor()) as actor:
        actions.answer(actor, made.pk, says_yes=True, ways=PHONE)
        actions.unshare(actor, made.pk)
    shown = seen_by(recruiter, made)
    assert shown is not None
    assert shown.shared == {}
    told = Message.objects.filter(kind="cv.bank_answer").order_by("id").last()
    assert told is not None
    assert "Brug dem ikke mere" in told.text
    assert "Anna" not in told.text


def test_a_cv_withdrawn_while_the_page_was_open_gets_nothing(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    filling.fill(found[0].pk, None)
    with pytest.raises(actions.Gone):
        ask(recruiter, found[1])
    assert not Inquiry.objects.exists()


def test_the_same_form_sent_twice_is_one_inquiry(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    key = uuid4()
    with acting(recruiter.actor()) as actor:
        first = actions.ask(actor, found[1].key, JOB, key)
        assert actions.ask(actor, found[1].key, JOB, key).pk == first.pk
    assert Inquiry.objects.count() == 1


def test_a_company_writes_once_until_there_is_an_answer(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    ask(recruiter, found[1])
    with pytest.raises(UserError, match="allerede skrevet"):
        ask(recruiter, found[1], job="Et andet")


def test_after_a_no_there_is_peace_for_a_month(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    made = ask(recruiter, found[1])
    answer(found[0], made, says_yes=False)
    with pytest.raises(UserError):
        ask(recruiter, found[1])
    with time_machine.travel(timezone.now() + timedelta(days=rules.DAYS_OF_PEACE)):
        ask(recruiter, found[1])


def test_another_company_may_write(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    ask(recruiter, found[1])
    ask(bank.company_user(bank.company("Andre")), found[1])
    assert Inquiry.objects.count() == 2


def test_a_company_writes_to_a_limited_number_a_day(
    recruiter: User, home: Municipality, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "MOST_A_DAY", 2)
    rows = [bank.in_bank()[1] for _ in range(3)]
    ask(recruiter, rows[0])
    ask(recruiter, rows[1])
    with pytest.raises(UserError, match="mange borgere"):
        ask(recruiter, rows[2])


def test_a_reader_may_not_write(company: Company, found: tuple[Citizen, BankCv]) -> None:
    with pytest.raises(PermissionDenied):
        ask(bank.company_user(company, CompanyRole.READER), found[1])


def test_after_the_last_day_nobody_answers(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    with (
        time_machine.travel(timezone.now() + timedelta(days=rules.DAYS_TO_ANSWER + 1)),
        pytest.raises(UserError, match="Fristen"),
    ):
        answer(found[0], made)


def test_an_inquiry_taken_back_needs_no_answer(
    recruiter: User, found: tuple[Citizen, BankCv]
) -> None:
    made = ask(recruiter, found[1])
    with acting(recruiter.actor()) as actor:
        actions.withdraw(actor, made.pk)
    with pytest.raises(UserError, match="trukket"):
        answer(found[0], made)


def test_another_company_sees_none_of_it(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    stranger = bank.company_user(bank.company("Andre"))
    assert seen_by(stranger, made) is None
    with acting(stranger.actor()) as actor:
        assert not Inquiry.objects.exists()  # the wall alone holds
        with pytest.raises(Http404):
            actions.withdraw(actor, made.pk)


def test_another_citizen_sees_none_of_it(recruiter: User, found: tuple[Citizen, BankCv]) -> None:
    made = ask(recruiter, found[1])
    other, _row = bank.in_bank("Bo Holm")
    with acting(bank.citizen_user(other).actor()) as actor:
        assert not Inquiry.objects.exists()
        with pytest.raises(Http404):
            actions.own_inquiry(actor, made.pk)


def test_another_municipality_sees_none_of_it(
    recruiter: User, found: tuple[Citizen, BankCv], neighbour: Municipality
) -> None:
    ask(recruiter, found[1])
    with acting(Actor.system(neighbour.code)):
        assert not Inquiry.objects.exists()
