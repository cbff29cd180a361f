"""Posting: a row per receiver in the transaction of its cause."""

from uuid import uuid4

import pytest

from brobygger.access.actor import Actor, current
from brobygger.messages import kinds, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.models import Message
from tests import factories

pytestmark = pytest.mark.usefixtures("home")

KIND = kinds.Kind("test.happened", "Noget er sket", outside="Du har fået en besked.")


@pytest.fixture(autouse=True)
def kind(monkeypatch):
    monkeypatch.setitem(kinds._KINDS, KIND.key, KIND)


def test_each_receiver_has_one_row_per_cause():
    citizen, coach = factories.citizen(), factories.employee()
    notice = Notice(
        KIND.key, "event:1", [receivers.citizen(citizen.pk), receivers.employee(coach.pk)]
    )
    post(current(), notice)
    post(current(), notice)
    assert {row.receiver for row in Message.objects.all()} == {citizen.pk, coach.pk}
    assert Message.objects.count() == 2


def test_any_number_of_notices_is_one_statement(django_assert_num_queries):
    people = [receivers.employee(factories.employee().pk) for _ in range(3)]
    with django_assert_num_queries(1):
        post(current(), *(Notice(KIND.key, f"event:{n}", people) for n in range(5)))


def test_who_acts_is_not_told():
    coach = factories.employee()
    post(
        Actor(role=None, municipality="0101", employee_id=coach.pk),
        Notice(KIND.key, "event:1", [receivers.employee(coach.pk)]),
    )
    assert not Message.objects.exists()


def test_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        post(current(), Notice("nobody.knows", "event:1", [receivers.employee(uuid4())]))


def test_a_kind_that_does_not_fit_in_an_sms_is_refused():
    with pytest.raises(ValueError, match="150"):
        kinds.register(kinds.Kind("test.long", "Lang", outside="x" * 151, sms=True))
