"""The room's pages: what was typed stays, the message stands beside its field, counts agree."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.facts import actions as facts
from brobygger.facts.models import ProgressionGoal
from brobygger.flexjobs import actions
from brobygger.flexjobs.models import Employment, FollowUp
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests.flexjobs.conftest import CVR, agree, change, hours
from tests.journeys.conftest import House
from tests.journeys.page_forms import form_of

GOOD = {
    "cvr": CVR,
    "company": "Bageriet på Torvet",
    "contact": "Bent Bager",
    "agreed_on": "2026-11-03",
    "agreed_by": "Begge",
    "job_title": "Medhjælper",
    "starts_on": "2026-11-04",
    "hours_present": "10",
    "effective_hours": "7,5",
}
BAD = [
    ("hours_present", "7", "færre end"),
    ("hours_present", "37.5", "37"),
    ("effective_hours", "-1", "negativt"),
    ("effective_hours", "syv", "ikke et tal"),
    ("intensity", "0", "fra 1 til 100"),
    ("intensity", "101", "fra 1 til 100"),
    ("intensity", "60", "giver med denne intensitet"),
    ("starts_on", "2026-11-01", "før det er aftalt"),
    ("agreed_on", "1850-01-01", "mellem 1900 og 2100"),
    ("starts_on", "2190-01-01", "mellem 1900 og 2100"),
    ("hourly_pay", "99999999", "for meget"),
    ("cvr", "12345678", "CVR-nummer"),
    ("contact", "<b>", "bogstaver"),
    ("contact_email", "bent", "e-mailadresse"),
    ("more_tasks", "x" * 10_000, "plads til 2000"),
    ("job_title", "x" * 151, "plads til 150"),
    ("agreed_by", "", "Skriv her"),
]


def page(name: str, journey: Journey, *more: Any) -> str:
    return reverse(f"flexjobs:{name}", args=[journey.pk, *more])


@pytest.mark.parametrize(("field", "typed", "words"), BAD, ids=[f"{f}-{t[:8]}" for f, t, _ in BAD])
def test_bad_input_is_named_beside_its_field_and_stays(
    coach: Client, journey: Journey, field: str, typed: str, words: str
) -> None:
    url = page("agree", journey)
    data = {**form_of(coach.get(url)).data, **GOOD, field: typed}
    answer = coach.post(url, data)
    html = answer.content.decode()
    assert answer.status_code == 200
    assert words in html
    assert field in answer.context["form"].errors
    assert answer.context["form"].data[field] == typed
    assert not Employment.objects.exists()


def test_a_company_is_found_and_chosen_without_javascript(
    coach: Client, journey: Journey, job: Employment
) -> None:
    url = page("agree", journey)
    html = coach.get(url, {"virk": "bager", "job": ""}).content.decode()
    (link,) = re.findall(r'href="(\?virksomhed=[^"]+)"', html)
    filled = form_of(coach.get(url + link)).data
    assert (filled["cvr"], filled["company"]) == ([CVR], ["Bageriet på Torvet"])
    assert (filled["contact"], filled["contact_email"]) == (["Bent Bager"], ["bent@example.dk"])


@pytest.mark.parametrize("typed", ["7,5", "7.5", "7,50"])
def test_comma_and_point_are_the_same(coach: Client, journey: Journey, typed: str) -> None:
    url = page("agree", journey)
    data = {**form_of(coach.get(url)).data, **GOOD, "effective_hours": typed}
    assert coach.post(url, data).status_code == 302
    assert str(Employment.objects.get().hours_now) == "7.50"


def test_the_page_shows_hours_pay_and_what_more_hours_give(
    coach: Client, house: House, journey: Journey, job: Employment
) -> None:
    due = date(2027, 1, 4)
    actions.plan(house.by_coach, job, due_on=due, hours=hours("8"), how="Kassen")
    html = coach.get(page("jobs", journey)).content.decode()
    for words in ("6 effektive timer", "Pause hver time", "Kassen", "om måneden i alt", "Q25"):
        assert words in html
    assert "<svg" in html


def test_statements_do_not_grow_with_the_history(
    coach: Client,
    house: House,
    journey: Journey,
    job: Employment,
    django_assert_max_num_queries: Any,
) -> None:
    for day in range(5, 15):
        change(house, job, f"{6 + day / 10}", date(2026, 11, day))
    coach.get(page("jobs", journey))
    with django_assert_max_num_queries(24):
        coach.get(page("jobs", journey))


def test_every_count_is_reproducible_from_its_list(coach: Client, house: House) -> None:
    for number in range(6):
        job = agree(house, house.start())
        if number % 3:
            change(house, job, "8" if number % 3 == 1 else "4", date(2026, 11, 12))
    html = coach.get(reverse("flexjobs:overview")).content.decode()
    links = re.findall(r'href="(/fleksjob/timer/\?[^"]*(?:team|jobformidler)=[^"]*)">(\d+)', html)
    assert len(links) >= 4
    for url, number in links:
        shown = coach.get(url.replace("&amp;", "&"))
        assert shown.context["list"].page.total == int(number), url


def test_the_citizen_reads_job_pay_and_next_step(
    client: Client, house: House, journey: Journey, job: Employment
) -> None:
    user = User.objects.create_user(
        "anna@example.dk",
        name="Anna",
        active_role=Role.CITIZEN,
        municipality=house.municipality,
        citizen=journey.citizen,
        persona="anna",
    )
    client.force_login(user)
    html = client.get(reverse("flexjobs:own")).content.decode()
    assert "Du får løn for 6 timer" in html
    assert "Bent Bager" in html


def test_a_follow_up_without_agreement_or_direction_is_not_held(
    house: House, job: Employment
) -> None:
    made = actions.begin_follow_up(house.by_coach, job)
    with pytest.raises(UserError, match="Vælg retningen"):
        actions.hold(house.by_coach, made, held_on=date(2026, 11, 19), participants=["citizen"])


def test_beginning_twice_is_one_draft(house: House, job: Employment) -> None:
    first = actions.begin_follow_up(house.by_coach, job)
    assert actions.begin_follow_up(house.by_coach, job).pk == first.pk


def test_a_reached_goal_asks_for_a_new_one_which_is_kept(house: House, job: Employment) -> None:
    goal = facts.add(house.by_coach, job.citizen_id, "progression_goal")
    facts.save_field(house.by_coach, goal, "goal", "Står ved kassen", 0)
    facts.save_field(house.by_coach, goal, "state", "open", 0)
    made = actions.begin_follow_up(house.by_coach, job)
    document = Document.objects.get(subject_id=made.pk)

    def write(key: str, text: str) -> None:
        documents.save_field(house.by_coach, document, key, text, 0)

    write("a.next", "Kassen to dage")
    write("a.next_by", "2026-12-15")
    write("a.proof", "Kassen passer")
    write("d.direction", "hold_on")
    write(f"g.{goal.pk}", "reached")
    held = {"held_on": date(2026, 11, 19), "participants": ["citizen", "company_contact"]}
    with pytest.raises(UserError, match="Sæt et nyt"):
        actions.hold(house.by_coach, made, **held)
    write("n.goal", "Lukker butikken")
    write("n.how", "Øver med Bent")
    actions.hold(house.by_coach, FollowUp.objects.get(pk=made.pk), **held)
    rows = ProgressionGoal.objects.order_by("position")
    assert [row.state for row in rows] == ["reached", "open"]
    assert rows[1].how == "Øver med Bent"
    document.refresh_from_db()
    assert document.is_locked


def test_minutes_with_a_cpr_number_are_not_sent(
    coach: Client, house: House, journey: Journey, job: Employment
) -> None:
    made = actions.begin_follow_up(house.by_coach, job)
    FollowUp.objects.filter(pk=made.pk).update(held_on=date(2026, 11, 19))
    url = page("minutes", journey, made.pk)
    data = form_of(coach.get(url)).data
    answer = coach.post(url, {**data, "minutes": "Anna 610150-1234"})
    assert "CPR-nummer" in answer.content.decode()
    assert FollowUp.objects.get(pk=made.pk).minutes_sent_at is None


def test_another_journeys_job_is_not_found(
    coach: Client, house: House, journey: Journey, job: Employment
) -> None:
    other = house.start()
    assert coach.get(page("change", other, job.pk)).status_code == 404


def test_a_job_too_new_is_not_offered_another(
    coach: Client, house: House, journey: Journey, job: Employment, time_machine: Any
) -> None:
    offer = "Tilbyd job nummer to"
    assert offer not in coach.get(page("jobs", journey)).content.decode()
    time_machine.move_to("2027-03-01 10:00:00+01:00", tick=False)
    coach.force_login(User.objects.get(employee=house.coach))
    assert offer in coach.get(page("jobs", journey)).content.decode()
