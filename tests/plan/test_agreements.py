"""Agreements: made, said yes to, answered, replaced; nothing of it is lost."""

from datetime import timedelta
from uuid import uuid4

import pytest

from brobygger.access.actor import acting
from brobygger.plan import actions, queries
from brobygger.plan.models import Agreement, Change, Plan, Verb
from brobygger.ui.errors import UserError
from tests.plan.conftest import TODAY, Case, wording


def verbs(case: Case) -> list[str]:
    return list(Change.objects.filter(citizen=case.citizen).values_list("verb", flat=True))


def test_an_agreement_stands_in_the_plan_with_its_change(case: Case) -> None:
    agreement = case.agree(gain="Et job tæt på hjemmet")
    assert queries.open_agreements(case.coach, case.citizen.pk).get() == agreement
    change = Change.objects.get()
    assert (change.verb, change.by_name, change.number) == (Verb.AGREED, "Jens Job", 1)
    assert change.values["gain"] == "Et job tæt på hjemmet"


def test_a_form_sent_twice_makes_one_agreement(case: Case) -> None:
    submission = uuid4()
    first = case.agree(submission_id=submission)
    assert case.agree(submission_id=submission) == first
    assert Agreement.objects.count() == 1


def test_a_form_of_another_citizen_is_refused(case: Case) -> None:
    submission = uuid4()
    case.agree(submission_id=submission)
    other = case.house.start().citizen_id
    with pytest.raises(UserError, match="allerede brugt"):
        actions.agree(case.coach, other, wording=wording(), submission_id=submission)


def test_an_agreement_is_not_due_before_its_talk(case: Case) -> None:
    talk = case.talk()
    with pytest.raises(UserError, match="før samtalen") as refused:
        case.agree(talk=talk.pk, due_on=TODAY - timedelta(days=1))
    assert refused.value.field == "due_on"


def test_the_talk_gives_the_day(case: Case) -> None:
    talk = case.talk(happened_on=TODAY - timedelta(days=3))
    assert case.agree(talk=talk.pk).made_on == TODAY - timedelta(days=3)


def test_somebody_elses_talk_is_refused(case: Case) -> None:
    with pytest.raises(UserError, match="findes ikke"):
        case.agree(talk=uuid4())


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"what": "  "}, "what"),
        ({"what": "x" * 1001}, "what"),
        ({"proof": ""}, "proof"),
        ({"who": "nobody"}, "who"),
        ({"who": "other"}, "who_name"),
        ({"due_on": None}, "due_on"),
        ({"due_on": TODAY.replace(year=2190)}, "due_on"),
        ({"starts_on": TODAY.replace(year=1850)}, "starts_on"),
        ({"starts_on": TODAY + timedelta(days=8)}, "starts_on"),
    ],
    ids=[
        *("no text", "too long", "no proof", "unknown who", "who is other", "no day"),
        *("far ahead", "long ago", "starts after it is due"),
    ],
)
def test_bad_input_names_its_field(case: Case, facts: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as refused:
        case.agree(**facts)
    assert refused.value.field == field
    assert not Change.objects.exists()


def test_the_citizen_ticks_it_done_on_the_phone(case: Case) -> None:
    agreement = case.agree()
    with acting(case.own):
        done = actions.answer(case.own, agreement, state="done")
    assert (done.state, done.answered_by_citizen, done.answered_on) == ("done", True, TODAY)


def test_not_done_says_why_and_what_then(case: Case) -> None:
    agreement = case.agree()
    with pytest.raises(UserError) as refused:
        actions.answer(case.coach, agreement, state="not_done", outcome="Syg hele ugen")
    assert refused.value.field == "next_step"


def test_the_citizen_says_yes_to_the_text_and_is_asked_again_when_it_changes(case: Case) -> None:
    agreement = case.agree()
    with acting(case.own):
        agreement = actions.accept(case.own, agreement)
    assert agreement.is_agreed
    changed = actions.reword(case.coach, agreement, wording=wording(what="Vi ringer sammen."))
    assert not changed.is_agreed


def test_a_stale_form_is_refused_and_says_who_changed_it(case: Case) -> None:
    agreement = case.agree()
    with acting(case.own):
        actions.accept(case.own, agreement, revision=1)
    with pytest.raises(UserError, match="Anna"):
        actions.reword(case.coach, agreement, wording=wording(), revision=1)


def test_a_replaced_agreement_points_to_its_successor(case: Case) -> None:
    old = case.agree()
    row = actions.replace_agreement(
        case.coach,
        old,
        reason="Netto søger ikke mere",
        wording=wording(what="Jeg ringer til Føtex."),
    )
    assert row.replaced_by is not None
    assert (row.state, row.replaced_by.what) == ("replaced", "Jeg ringer til Føtex.")
    assert [one.what for one in queries.open_agreements(case.coach, case.citizen.pk)] == [
        "Jeg ringer til Føtex."
    ]


def test_a_wrong_tick_is_taken_back(case: Case) -> None:
    agreement = actions.answer(case.coach, case.agree(), state="done")
    assert actions.reopen(case.coach, agreement).is_open
    assert verbs(case) == ["reopened", "done", "agreed"]


def test_an_answered_agreement_is_not_answered_again(case: Case) -> None:
    agreement = actions.answer(case.coach, case.agree(), state="done")
    with pytest.raises(UserError, match="allerede besvaret"):
        actions.answer(case.coach, agreement, state="done")


def test_the_next_talk_opens_with_what_was_agreed_last(case: Case) -> None:
    old = case.agree(made_on=TODAY - timedelta(days=14))
    older = case.agree(made_on=TODAY - timedelta(days=14))
    actions.answer(case.coach, older, state="done")
    newest = actions.answer(case.coach, case.agree(), state="done")
    assert set(queries.agreements_of_last_talk(case.coach, case.citizen.pk)) == {old, newest}


def test_the_plan_lives_on_after_the_journey(case: Case) -> None:
    agreement = case.agree()
    from brobygger.journeys import actions as journeys

    journeys.end(case.house.by_caseworker, case.journey, end_reason="withdrew")
    assert actions.answer(case.coach, agreement, state="done").state == "done"
    assert Plan.objects.get().number == 2
