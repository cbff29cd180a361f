"""The talk screen: twenty minutes on one page, recorded whole or not at all."""

import re
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from brobygger.access.models import User
from brobygger.desks.models import TalkDraft
from brobygger.desks.talk.noticing import agreement_like
from brobygger.desks.talk.screen import TalkScreen
from brobygger.journeys.models import Duty, Event, JourneySettings, Talk
from brobygger.people.models import Employee
from brobygger.plan import actions as plan
from brobygger.plan.models import Agreement, Status
from brobygger.programmes.kinds import EventKind
from tests import factories
from tests.desks.forms import filled
from tests.journeys.conftest import house
from tests.plan.conftest import Case, case

__all__ = ["case", "house"]

NEXT = {"next_day": "2026-12-04", "next_time": "10:00", "next_place": "Jobcentret, lokale 3"}
SMART = {
    "what": "Jeg ringer til lagerchefen i Netto på Hovedgaden.",
    "proof": "Der er aftalt en prøvedag.",
    "due_on": "2026-11-27",
}


def log_in(employee: Employee) -> Client:
    client = Client(headers={"accept-language": "da"})
    user = User.objects.get(employee=employee)
    client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def signed_in(case: Case) -> Client:
    return log_in(case.house.coach)


@pytest.fixture
def coach(case: Case) -> Client:
    return signed_in(case)


def address(case: Case, name: str = "talk", *more: Any) -> str:
    return reverse(f"desks:{name}", args=[case.journey.pk, *more])


def page(coach: Client, case: Case) -> str:
    return coach.get(address(case)).content.decode()


def new(number: int, **words: str) -> dict[str, str]:
    return {f"ny-{number}-{name}": value for name, value in {**SMART, **words}.items()}


def send(coach: Client, case: Case, **typed: Any) -> Any:
    """Fill in the page as it is rendered, and press the button."""
    return coach.post(address(case), filled(page(coach, case)) | NEXT | typed)


def test_one_press_records_talk_agreements_status_note_and_next_talk(
    coach: Client, case: Case
) -> None:
    old, activity = case.agree(), case.start()
    typed = {
        f"a-{old.pk}-state": "done",
        **new(0),
        **new(1, what="Jeg sender mit CV til planteskolen."),
        f"s-{activity.pk}-text": "Det går godt med de nye pauser.",
        "note": "Vi talte om sommeren.",
    }
    answer = send(coach, case, **typed)
    event = Event.objects.get(kind=EventKind.CONTACT_HELD)
    assert answer.url == address(case, "talk_made", event.pk)
    old.refresh_from_db()
    assert old.state == "done"
    assert Agreement.objects.filter(talk=event.pk).count() == 2
    assert Status.objects.get(talk=event.pk).text == "Det går godt med de nye pauser."
    assert Talk.objects.get().place == "Jobcentret, lokale 3"
    assert event.note == "Vi talte om sommeren."


def test_what_the_talk_came_to_is_shown(coach: Client, case: Case) -> None:
    shown = coach.get(send(coach, case, **new(0)).url).content.decode()
    assert escape(SMART["what"]) in shown
    assert "Pligter, som samtalen opfyldte" in shown
    assert "bb-status-ok" in shown


def test_nothing_is_recorded_when_one_part_is_refused(coach: Client, case: Case) -> None:
    answer = send(coach, case, **new(0), **new(1, due_on="2026-11-01"), note="Husk mig")
    assert "før samtalen" in answer.content.decode()
    assert "Husk mig" in answer.content.decode()
    assert not Event.objects.filter(kind=EventKind.CONTACT_HELD).exists()
    assert not Agreement.objects.exists()


def test_every_field_says_who_sees_it(case: Case) -> None:
    case.agree()
    case.start()
    screen = TalkScreen(case.coach, case.journey)
    for part in screen.parts:
        for field in part.visible_fields():
            assert re.search(r"Borgeren|[Mm]edarbejdere", str(field.help_text)), field.name


def test_a_talk_on_a_holiday_is_recorded_with_a_word_about_it(coach: Client, case: Case) -> None:
    answer = send(coach, case, next_day="2026-12-25")
    assert Talk.objects.get().starts_at.day == 25
    assert "helligdag (Juledag)" in coach.get(answer.url).content.decode()


def test_the_next_talk_has_a_time_and_a_place_always(coach: Client, case: Case) -> None:
    answer = send(coach, case, next_place="", next_form="phone")
    assert "hvilket nummer du ringer på" in answer.content.decode()
    assert not Talk.objects.exists()


def test_a_talk_without_a_next_one_says_so(coach: Client, case: Case) -> None:
    none = {"next_day": "", "next_time": "", "next_place": "", "no_next": "on"}
    send(coach, case, **none)
    assert Event.objects.filter(kind=EventKind.CONTACT_HELD).count() == 1


def test_a_double_press_records_once(coach: Client, case: Case) -> None:
    typed = filled(page(coach, case)) | NEXT | new(0)
    for _ in range(2):
        assert coach.post(address(case), typed).status_code == 302
    assert Event.objects.filter(kind=EventKind.CONTACT_HELD).count() == 1
    assert Agreement.objects.count() == 1


def test_an_agreement_is_replaced_by_a_new_one(coach: Client, case: Case) -> None:
    old = case.agree()
    replaced = {f"a-{old.pk}-state": "replaced", f"a-{old.pk}-outcome": "Netto er lukket."}
    send(coach, case, **replaced, **new(0), **{"ny-0-replaces": str(old.pk)})
    old.refresh_from_db()
    assert old.state == "replaced"
    assert old.replaced_by is not None
    assert old.replaced_by.what == SMART["what"]
    assert Agreement.objects.count() == 2


def test_not_done_asks_why(coach: Client, case: Case) -> None:
    old = case.agree()
    answer = send(coach, case, **{f"a-{old.pk}-state": "not_done"}, note="Langt notat")
    assert "Skriv, hvorfor det ikke blev gjort." in answer.content.decode()
    assert "Langt notat" in answer.content.decode()


def test_words_about_an_agreement_without_a_choice_are_not_lost(coach: Client, case: Case) -> None:
    old = case.agree()
    answer = send(coach, case, **{f"a-{old.pk}-outcome": "Chefen var syg."})
    assert "Vælg, hvad der kom ud af aftalen." in answer.content.decode()


def test_what_the_citizen_does_meanwhile_is_shown_and_the_text_kept(
    coach: Client, case: Case
) -> None:
    old = case.agree()
    typed = filled(page(coach, case)) | NEXT
    typed |= {f"a-{old.pk}-state": "not_done", f"a-{old.pk}-outcome": "Det blev ikke til noget"}
    plan.answer(case.own, old, state="done")
    shown = coach.post(address(case), typed).content.decode()
    assert "Forløbet er ændret" in shown
    assert case.own.name in shown
    assert "Det blev ikke til noget" in shown


def test_a_draft_comes_back_when_the_page_is_opened_again(coach: Client, case: Case) -> None:
    typed = filled(page(coach, case)) | new(0) | {"note": "Halvt skrevet", "topics": ["cv"]}
    typed.pop("about_agreements")
    assert coach.post(address(case, "talk_draft"), typed).json()["number"] == 1
    opened = filled(page(signed_in(case), case))
    assert opened["note"] == "Halvt skrevet"
    assert opened["ny-0-what"] == SMART["what"]
    assert opened["ny-0-due_on"] == SMART["due_on"]
    assert opened["topics"] == ["cv"]
    assert "about_agreements" not in opened


def test_an_older_window_does_not_write_over_a_newer_draft(coach: Client, case: Case) -> None:
    old = filled(page(coach, case))
    coach.post(address(case, "talk_draft"), old | {"note": "Nyt"})
    answer = coach.post(address(case, "talk_draft"), old | {"note": "Gammelt"})
    assert answer.status_code == 409
    assert TalkDraft.objects.get().typed["note"] == ["Nyt"]


def test_a_draft_is_its_writers_alone_and_gone_when_sent(coach: Client, case: Case) -> None:
    coach.post(address(case, "talk_draft"), filled(page(coach, case)) | {"note": "Mit eget"})
    other = log_in(case.house.caseworker)
    assert "Mit eget" not in page(other, case)
    send(coach, case)
    assert not TalkDraft.objects.exists()


def test_a_refused_talk_is_kept_as_a_draft(coach: Client, case: Case) -> None:
    send(coach, case, next_day="", note="Efter lukketid")
    assert TalkDraft.objects.get().typed["note"] == ["Efter lukketid"]


def test_a_draft_can_be_thrown_away(coach: Client, case: Case) -> None:
    coach.post(address(case), {"note": "Væk", "gem_kladde": "1"})
    coach.post(address(case), {"kasser": "1"})
    assert not TalkDraft.objects.exists()


def test_a_sentence_of_the_note_becomes_an_agreement(coach: Client, case: Case) -> None:
    said = "Anna ringer til Netto senest d. 27. november og spørger om en prøvedag."
    typed = filled(page(coach, case)) | {"note": f"Godt humør. {said}"}
    shown = coach.post(address(case, "talk_noticed"), typed).content.decode()
    assert escape(said) in shown
    moved = coach.post(address(case), typed | {"til_aftale": said})
    assert moved["Location"].endswith("#ny-0")
    assert filled(page(coach, case))["ny-0-what"] == said


@pytest.mark.parametrize(
    ("note", "is_one"),
    [
        ("Vi har aftalt, at du besøger planteskolen.", True),
        ("Du sender CV'et til Bilka senest d. 3. december.", True),
        ("Humøret var godt, og vejret blev drøftet.", False),
    ],
)
def test_only_what_reads_like_an_agreement_is_offered(note: str, is_one: bool) -> None:
    assert bool(agreement_like(note)) is is_one


def test_what_stands_as_an_agreement_is_not_offered() -> None:
    said = "Vi har aftalt, at du besøger planteskolen."
    assert agreement_like(said, already=said) == []


def test_nobody_else_is_on_the_screen(coach: Client, case: Case) -> None:
    case.house.start()
    shown = page(coach, case)
    assert "bb-find" not in shown
    assert "bb-menu" not in shown


def test_a_withheld_note_is_not_shown_on_a_shared_screen(coach: Client, case: Case) -> None:
    case.talk(note="Om en tredje person", withheld_reason="Beskytter en pårørende")
    case.talk(note="Om vejret")
    assert "Om en tredje person" not in page(coach, case)
    assert "Om vejret" in page(coach, case)


def test_statements_are_few_whatever_the_history(coach: Client, case: Case) -> None:
    case.agree()
    case.start()
    page(coach, case)
    with CaptureQueriesContext(connection) as few:
        page(coach, case)
    for _ in range(200):
        case.talk(note="Om vejret")
    page(coach, case)
    with CaptureQueriesContext(connection) as many:
        page(coach, case)
    assert counted(many) == counted(few)
    assert counted(many) <= 25


def counted(captured: CaptureQueriesContext) -> int:
    kept = [one["sql"] for one in captured.captured_queries]
    return sum(not sql.startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")) for sql in kept)


@pytest.mark.parametrize("rude", ["\x00", "x" * 10_001, "😀" * 300, "\u202eabc", "2190-01-01"])
def test_rude_input_gets_an_answer(coach: Client, case: Case, rude: str) -> None:
    typed = filled(page(coach, case))
    names = [name for name in typed if name not in {"csrfmiddlewaretoken"}]
    answer = coach.post(address(case), dict.fromkeys(names, rude))
    assert answer.status_code == 200


def test_forged_keys_are_refused_in_words(coach: Client, case: Case) -> None:
    answer = send(coach, case, **new(0), **{"ny-0-replaces": str(uuid4())})
    assert answer.status_code in {200, 302}


def test_too_much_is_no_draft(coach: Client, case: Case) -> None:
    answer = coach.post(address(case, "talk_draft"), {"note": "x" * 200_001})
    assert answer.status_code == 409
    assert not TalkDraft.objects.exists()


def hold(coach: Client, *journeys: Any, **typed: Any) -> Any:
    given = {
        "title": "Jobcafé",
        "happened_on": "2026-11-20",
        "citizens": [str(one.pk) for one in journeys],
        "topics": ["job_search"],
    }
    return coach.post(reverse("desks:group"), given | typed)


def test_a_group_session_is_a_contact_on_each_journey(coach: Client, case: Case) -> None:
    other = case.house.start(factories.citizen("Bo Prøve"))
    key = str(uuid4())
    for _ in range(2):
        assert hold(coach, case.journey, other, submission_id=key).status_code == 302
    held = Event.objects.filter(kind=EventKind.CONTACT_HELD)
    assert {event.journey_id for event in held} == {case.journey.pk, other.pk}
    assert held.count() == 2
    assert {event.facts["form"] for event in held} == {"group"}
    assert not any("Bo Prøve" in event.note for event in held)


def test_a_group_session_counts_only_where_the_municipality_says_so(
    coach: Client, case: Case
) -> None:
    hold(coach, case.journey)
    first = Duty.objects.filter(journey=case.journey, state="done")
    assert not first.filter(closed_by__kind=EventKind.CONTACT_HELD).exists()
    JourneySettings.objects.update_or_create(
        municipality_id=case.journey.municipality_id, defaults={"group_talks_count": True}
    )
    hold(coach, case.journey, title="Jobcafé om CV")
    assert first.filter(closed_by__kind=EventKind.CONTACT_HELD).exists()


def test_a_group_session_is_all_or_nothing(coach: Client, case: Case) -> None:
    late = case.house.start(factories.citizen("Bo Prøve"), started_on=date(2026, 11, 19))
    answer = hold(coach, case.journey, late, happened_on="2026-11-10")
    assert "Bo Prøve" in answer.content.decode()
    assert not Event.objects.filter(kind=EventKind.CONTACT_HELD).exists()


def test_a_group_session_takes_only_ones_own(coach: Client, case: Case) -> None:
    assert "Vælg blandt" in hold(coach, citizens=[str(uuid4())]).content.decode()


def test_there_is_room_for_one_more_agreement_and_what_is_typed_stays(
    coach: Client, case: Case
) -> None:
    typed = filled(page(coach, case)) | new(0) | new(1)
    moved = coach.post(address(case), typed | {"flere": "1"})
    assert moved["Location"].endswith("#ny-2")
    opened = filled(page(coach, case))
    assert opened["ny-1-what"] == SMART["what"]
    coach.post(address(case), opened | NEXT | new(2))
    assert Agreement.objects.count() == 3
