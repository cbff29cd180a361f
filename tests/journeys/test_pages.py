"""Each act's page: opens, posts as rendered without JavaScript, says what was done."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.journeys import actions
from brobygger.journeys.models import Event, Journey, Talk, Transfer
from brobygger.people.models import Citizen, CitizenChange
from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from tests import factories
from tests.journeys.conftest import House, booking
from tests.journeys.page_forms import fill_in, form_of, forms_of

NOBODYS = "00000000-0000-7000-8000-000000000000"
LATER = (date(2026, 11, 20) + timedelta(days=30)).isoformat()

ACTS: list[tuple[str, dict[str, Any], str]] = [
    ("samtale/", {"note": "Vi talte om jobmål", "topics": ["cv", "job"]}, "contact_held"),
    (
        "aftal/",
        {"next_day": LATER, "next_time": "10.30", "next_place": "Lokale 2"},
        "talk_booked",
    ),
    ("opfoelgning/", {"note": "Det går godt"}, "follow_up_held"),
    ("pause/", {"exemption": "Barsel"}, "paused"),
    ("afslut/", {"end_reason": "education"}, "journey_ended"),
    ("artefakt/plan_job_goal/", {"place": "På papir"}, "artefact_recorded"),
    ("markering/", {}, "mark_set"),
    ("pligt/contact/fravig/", {"until": LATER, "reason": "Aftalt med borgeren"}, "waived"),
    ("tempo/contact/", {"days": "14", "until": LATER, "reason": "Aftalt"}, "pace_set"),
    ("tempo/contact/slut/", {}, "pace_ended"),
    ("pligt/contact/gaelder-igen/", {}, "waiver_ended"),
    ("notat/", {"note": "Ringede"}, "note_written"),
    ("trin/4.4/", {"done_by_hand": "on"}, "step_ticked"),
    ("haendelse/flexjob_granted/", {}, "flexjob_granted"),
    ("haendelse/meeting_held/", {}, "meeting_held"),
    ("haendelse/material_sent/", {}, "material_sent"),
    ("haendelse/flexjob_started/", {"effective_hours": "7,5"}, "flexjob_started"),
    ("haendelse/internship_started/", {"company": "Bageriet"}, "internship_started"),
    ("haendelse/screened/", {"outcome": "on_track", "reason": "Praktik aftalt"}, "screened"),
    ("haendelse/reassessed/", {}, "reassessed"),
    ("haendelse/match_group_set/", {"match_group": "3"}, "match_group_set"),
]


@pytest.fixture
def coach(client: Client, house: House) -> Client:
    """The coach's browser."""
    client.force_login(User.objects.get(employee=house.coach))
    return client


@pytest.fixture
def leader(client: Client, house: House) -> Client:
    """The team leader's browser."""
    client.force_login(User.objects.get(employee=house.leader))
    return client


def page(journey: Journey, path: str = "") -> str:
    """An address under the journey."""
    return reverse("desks:journey", args=[journey.pk]) + path


def on_monday(client: Client, house: House, time_machine: Any) -> None:
    """The Monday of the booked talk, signed in again."""
    time_machine.move_to("2026-11-23 12:00:00+01:00", tick=False)
    client.force_login(User.objects.get(employee=house.coach))


def said(response: HttpResponse) -> str:
    """What the next page will say."""
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


@pytest.mark.parametrize(("path", "typed", "kind"), ACTS)
def test_an_act_posts_as_rendered(
    coach: Client, journey: Journey, path: str, typed: dict[str, Any], kind: str
) -> None:
    response = fill_in(coach, page(journey, path), **typed)
    assert response.status_code == 302
    assert response["Location"] == page(journey)
    assert said(response)
    assert Event.objects.filter(journey=journey).order_by("-recorded_at", "-id")[0].kind == kind


@pytest.mark.parametrize(("path", "typed", "kind"), ACTS)
def test_sent_twice_an_act_is_done_once(
    coach: Client, journey: Journey, path: str, typed: dict[str, Any], kind: str
) -> None:
    form = form_of(coach.get(page(journey, path)))
    for _ in range(2):
        response = coach.post(page(journey, path), form.data | typed)
        assert response.status_code == 302
    assert Event.objects.filter(journey=journey, kind=kind).count() == 1


def test_a_talk_and_the_next_one_are_one_form(coach: Client, journey: Journey) -> None:
    response = fill_in(
        coach,
        page(journey, "samtale/"),
        note="Du ringer til Bageriet",
        next_day=LATER,
        next_time="9",
        next_place="Lokale 1",
    )
    talk = Talk.objects.get(journey=journey)
    assert timezone.localtime(talk.starts_at).isoformat()[:16] == f"{LATER}T09:00"
    assert "Samtalen er registreret. Næste: " in said(response)


def test_the_booked_talk_of_today_is_proposed(
    coach: Client, house: House, journey: Journey, time_machine: Any
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking(form="video", place=""))
    on_monday(coach, house, time_machine)
    form = form_of(coach.get(page(journey, "samtale/")))
    assert form.data["form"] == ["video"]
    assert form.data["talk"] == [str(Talk.objects.get().pk)]
    coach.post(page(journey, "samtale/"), form.data)
    assert Talk.objects.get().state == "held"


@pytest.mark.parametrize(
    ("path", "typed", "state"),
    [
        ("flyt/", {"next_day": LATER}, "moved"),
        ("aflys/", {"by": "citizen"}, "cancelled"),
        ("udeblevet/", {"note": "Ringede uden svar"}, "no_show"),
    ],
)
def test_a_booked_talk_is_answered(
    coach: Client,
    house: House,
    journey: Journey,
    time_machine: Any,
    path: str,
    typed: dict[str, Any],
    state: str,
) -> None:
    actions.book_talk(house.by_coach, journey, booking=booking())
    talk = Talk.objects.get()
    on_monday(coach, house, time_machine)
    response = fill_in(coach, page(journey, f"samtale/{talk.pk}/{path}"), **typed)
    assert response.status_code == 302
    talk.refresh_from_db()
    assert talk.state == state


def test_a_job_changes_hours_and_ends(coach: Client, journey: Journey) -> None:
    fill_in(coach, page(journey, "haendelse/flexjob_started/"), effective_hours="8")
    fill_in(coach, page(journey, "haendelse/flexjob_hours_changed/"), effective_hours="9,5")
    response = fill_in(coach, page(journey, "haendelse/flexjob_ended/"))
    assert response.status_code == 302
    facts = Event.objects.get(kind="flexjob_hours_changed").facts
    assert facts["effective_hours"] == "9.5"


def test_an_internship_and_a_pause_end(coach: Client, journey: Journey) -> None:
    fill_in(coach, page(journey, "haendelse/internship_started/"))
    fill_in(coach, page(journey, "haendelse/internship_ended/"))
    fill_in(coach, page(journey, "pause/"), exemption="Sygdom")
    assert fill_in(coach, page(journey, "genoptag/")).status_code == 302
    assert Event.objects.filter(kind__in=["internship_ended", "resumed"]).count() == 2


def test_what_is_missing_is_listed_with_links(coach: Client, journey: Journey) -> None:
    html = coach.get(page(journey, "fase/")).content.decode()
    assert "Virksomhedens faste kontaktperson mangler i Min Plan." in html
    assert page(journey, "fleksjob/") in html
    response = fill_in(coach, page(journey, "fase/"), to="3")
    assert response.status_code == 200
    assert "Fasen kan ikke afsluttes endnu" in response.content.decode()


def test_a_leader_goes_on_with_a_reason(leader: Client, journey: Journey) -> None:
    response = fill_in(leader, page(journey, "fase/"), to="3", override_reason="Aftalen kommer")
    assert response.status_code == 302
    journey.refresh_from_db()
    assert journey.phase == "3"


def test_a_coach_is_changed_with_a_reason(leader: Client, house: House, journey: Journey) -> None:
    other = factories.employee(Role.JOB_COACH, name="Nye Nina", team=house.team)
    url = page(journey, "person/jobformidler/")
    refused = fill_in(leader, url, employee=str(other.pk))
    assert "Skriv hvorfor der skiftes." in refused.content.decode()
    assert fill_in(leader, url, employee=str(other.pk), reason="Ferie").status_code == 302
    journey.refresh_from_db()
    assert journey.job_coach == other


def test_above_the_ceiling_a_coach_needs_a_reason(
    leader: Client, house: House, journey: Journey
) -> None:
    house.municipality.caseload_ceiling = 0
    house.municipality.save()
    other = factories.employee(Role.JOB_COACH, name="Nye Nina", team=house.team)
    url = page(journey, "person/jobformidler/")
    assert "loftet er nået" in leader.get(url).content.decode()
    refused = fill_in(leader, url, employee=str(other.pk), reason="Ferie")
    assert "loftet er 0" in refused.content.decode()
    allowed = fill_in(
        leader, url, employee=str(other.pk), reason="Ferie", ceiling_reason="Kun en uge"
    )
    assert allowed.status_code == 302


def test_the_team_is_changed(coach: Client, journey: Journey) -> None:
    other = factories.team("Team Vest")
    assert fill_in(coach, page(journey, "team/"), team=str(other.pk)).status_code == 302
    journey.refresh_from_db()
    assert journey.team == other


def test_a_wrong_talk_is_corrected(coach: Client, house: House, journey: Journey) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone", note="Forkert")
    response = fill_in(
        coach, page(journey, f"ret/{wrong.pk}/"), form="video", note="Rigtigt", correction="Slip"
    )
    assert response.status_code == 302
    right = Event.objects.get(journey=journey, kind="contact_held", superseded_by=None)
    assert (right.facts["form"], right.note) == ("video", "Rigtigt")
    html = coach.get(page(journey)).content.decode()
    assert "Rettet, fordi: Slip" in html


def test_a_talk_on_the_wrong_citizen_is_taken_away_with_the_one_it_booked(
    coach: Client, house: House, journey: Journey
) -> None:
    booking = actions.Booking(starts_at=timezone.now() + timedelta(days=7), place="Jobcentret")
    wrong = actions.record_contact(house.by_coach, journey, form="phone", next_talk=booking)
    url = page(journey, f"ret/{wrong.pk}/")
    assert "Aflys også samtalen" in coach.get(url).content.decode()
    fill_in(coach, url, remove="on", call_off="on", correction="Forkert borger")
    assert Talk.objects.get(journey=journey).state == "cancelled"


def test_a_talk_that_was_moved_since_is_not_offered(
    coach: Client, house: House, journey: Journey
) -> None:
    booking = actions.Booking(starts_at=timezone.now() + timedelta(days=7), place="Jobcentret")
    wrong = actions.record_contact(house.by_coach, journey, form="phone", next_talk=booking)
    actions.cancel_talk(
        house.by_coach, journey, talk=Talk.objects.get(journey=journey), by_citizen=True
    )
    shown = coach.get(page(journey, f"ret/{wrong.pk}/")).content.decode()
    assert "Aflys også samtalen" not in shown


def test_a_talk_on_a_day_nobody_works_is_booked_with_a_word_about_it(
    coach: Client, journey: Journey
) -> None:
    day = {"next_day": "2026-12-25", "next_time": "10:00", "next_place": "Jobcentret"}
    answer = fill_in(coach, page(journey, "aftal/"), **day)
    assert Talk.objects.get(journey=journey).starts_at.day == 25
    assert "25. december er en helligdag (Juledag)" in said(answer)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-12-26", "helligdag"),
        ("2026-12-05", "en lørdag"),
        ("2026-12-04", ""),
        ("hej", ""),
        ("9999-12-31", ""),
    ],
)
def test_a_day_off_is_pointed_out_while_it_is_chosen(coach: Client, day: str, words: str) -> None:
    shown = coach.get("/forloeb/arbejdsdag/", {"next_day": day}).content.decode()
    assert (words in shown) if words else not shown.strip()


def test_two_who_correct_the_same_lose_no_text(
    coach: Client, house: House, journey: Journey
) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone", note="Forkert")
    url = page(journey, f"ret/{wrong.pk}/")
    form = form_of(coach.get(url))
    fill_in(coach, url, note="Den første", correction="Slip")
    answer = coach.post(url, form.data | {"note": "Den anden", "correction": "Også et slip"})
    html = answer.content.decode()
    assert "Hændelsen er allerede rettet" in html
    assert "Den anden" in html
    assert "Også et slip" in html


def test_hours_to_correct_stand_as_people_write_them(
    coach: Client, house: House, journey: Journey
) -> None:
    fill_in(coach, page(journey, "haendelse/flexjob_started/"), effective_hours="8,5")
    started = journey.events.get(kind="flexjob_started")
    form = form_of(coach.get(page(journey, f"ret/{started.pk}/")))
    assert form.data["effective_hours"] == ["8,5"]


def test_a_correction_sent_twice_leads_on(coach: Client, house: House, journey: Journey) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone", note="Forkert")
    url = page(journey, f"ret/{wrong.pk}/")
    data = form_of(coach.get(url)).data | {"correction": "Slip"}
    answers = [coach.post(url, data) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert "allerede sendt" in said(answers[1])


def test_the_mark_sent_twice_is_not_said_to_be_removed(coach: Client, journey: Journey) -> None:
    data = form_of(coach.get(page(journey, "markering/"))).data
    answers = [coach.post(page(journey, "markering/"), data) for _ in range(2)]
    assert "fjernet" not in said(answers[1])


def test_a_wrong_talk_is_taken_away(coach: Client, house: House, journey: Journey) -> None:
    wrong = actions.record_contact(house.by_coach, journey, form="phone")
    fill_in(coach, page(journey, f"ret/{wrong.pk}/"), remove="on", correction="Forkert borger")
    assert not Event.objects.filter(kind="contact_held", superseded_by=None).exists()


def test_a_form_made_before_a_change_keeps_the_text_and_tells(
    coach: Client, house: House, journey: Journey
) -> None:
    url = page(journey, "notat/")
    form = form_of(coach.get(url))
    actions.record_contact(house.by_caseworker, journey, form="phone")
    refused = coach.post(url, form.data | {"note": ["Min tekst"]})
    html = refused.content.decode()
    assert "Forløbet er ændret af Sanne Sag imens" in html
    assert "Samtale (Sanne Sag)" in html
    assert form_of(refused).data["note"] == ["Min tekst"]
    assert coach.post(url, form_of(refused).data).status_code == 302


def test_a_step_is_ticked_from_the_journeys_page(coach: Client, journey: Journey) -> None:
    steps = [form for form in forms_of(coach.get(page(journey))) if "/trin/" in form.action]
    assert coach.post(steps[0].action, steps[0].data).status_code == 302
    ticked = Event.objects.get(kind="step_ticked").facts["step"]
    assert f"/trin/{ticked}/" in steps[0].action
    again = [one for one in forms_of(coach.get(page(journey))) if one.action == steps[0].action]
    coach.post(again[0].action, again[0].data)
    assert Event.objects.filter(kind="step_cleared").count() == 1


def new_citizen(**typed: Any) -> dict[str, Any]:
    """What is typed for a new citizen."""
    return {
        "cpr": str(factories.cpr_number()),
        "name": "Birthe Øst",
        "target_group": "1",
        "email": "birthe@example.dk",
        "postal_code": "2100",
    } | typed


def test_a_new_citizen_starts_in_one_form(coach: Client) -> None:
    response = fill_in(coach, "/borgere/ny/", **new_citizen())
    journey = Journey.objects.get(citizen__name="Birthe Øst")
    assert response["Location"] == page(journey)
    assert coach.get(page(journey)).status_code == 200
    assert journey.phase == "1"


def test_a_new_citizen_sent_twice_is_one(coach: Client) -> None:
    form = form_of(coach.get("/borgere/ny/"))
    data = form.data | new_citizen()
    answers = {coach.post("/borgere/ny/", data)["Location"] for _ in range(2)}
    assert len(answers) == 1
    assert Citizen.objects.filter(name="Birthe Øst").count() == 1


@pytest.mark.parametrize(
    ("cpr", "message"),
    [
        ("010190-1234", "læg 60 til dagen"),
        ("993190-1234", "ikke en mulig fødselsdato"),
        ("12", "ti cifre"),
    ],
)
def test_a_cpr_number_that_cannot_be_used_is_refused(coach: Client, cpr: str, message: str) -> None:
    response = fill_in(coach, "/borgere/ny/", **new_citizen(cpr=cpr))
    assert message in response.content.decode()
    assert form_of(response).data["name"] == ["Birthe Øst"]
    assert not Citizen.objects.exists()


def test_a_known_cpr_number_leads_to_the_citizen(coach: Client, journey: Journey) -> None:
    known = journey.citizen
    response = fill_in(coach, "/borgere/ny/", **new_citizen(cpr=str(known.cpr)))
    html = response.content.decode()
    assert reverse("desks:citizen", args=[known.pk]) in html
    assert Citizen.objects.count() == 1


def test_a_citizen_leads_to_the_journey_or_offers_one(
    coach: Client, house: House, journey: Journey
) -> None:
    url = reverse("desks:citizen", args=[journey.citizen_id])
    assert coach.get(url)["Location"] == page(journey)
    actions.end(house.by_coach, journey, end_reason="education")
    html = coach.get(url).content.decode()
    start = reverse("journeys:start", args=[journey.citizen_id])
    assert start in html
    assert page(journey) in html
    assert fill_in(coach, start, target_group="2").status_code == 302
    assert Journey.objects.filter(citizen=journey.citizen_id).count() == 2


def test_details_change_with_history(coach: Client, journey: Journey) -> None:
    url = reverse("journeys:edit_citizen", args=[journey.citizen_id])
    fill_in(coach, url, name="Åse Ny", phone="22 33 44 55")
    change = CitizenChange.objects.get()
    assert {item["field"] for item in change.changes} == {"name", "phone"}
    journey.refresh_from_db()
    assert journey.citizen_sort_key == Citizen.objects.get().sort_key
    assert "Åse Ny" in coach.get(url).content.decode()


def test_two_people_changing_details_both_see_it(coach: Client, journey: Journey) -> None:
    url = reverse("journeys:edit_citizen", args=[journey.citizen_id])
    form = form_of(coach.get(url))
    fill_in(coach, url, city="Kolding")
    refused = coach.post(url, form.data | {"phone": "11223344"})
    html = refused.content.decode()
    assert "Oplysningerne er ændret imens" in html
    assert "Kolding" in html
    assert form_of(refused).data["phone"] == ["11223344"]


def test_a_case_is_offered_and_withdrawn(coach: Client, journey: Journey, neighbour: Any) -> None:
    url = page(journey, "flyt/")
    fill_in(coach, url, to_municipality=neighbour.code, reason="Flytter i maj")
    assert "Frederiksberg" in coach.get("/flytninger/", follow=True).content.decode()
    assert "Frederiksberg" in coach.get("/flytninger/?svar=offered").content.decode()
    assert "Frederiksberg" not in coach.get("/flytninger/?svar=declined").content.decode()
    assert "Frederiksberg" in coach.get("/flytninger/?svar=&format=csv").content.decode("utf-8-sig")
    assert "Forløbet er tilbudt til Frederiksberg" in coach.get(page(journey)).content.decode()
    assert fill_in(coach, url).status_code == 302
    assert Event.objects.filter(kind=EventKind.TRANSFER_WITHDRAWN).exists()


@pytest.mark.parametrize(
    "path",
    ["artefakt/nonsens/", "person/borger/", "pligt/nonsens/fravig/", "tempo/cv/", "trin/99/",
     f"ret/{NOBODYS}/", f"samtale/{NOBODYS}/flyt/", "haendelse/nonsens/"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(coach: Client, journey: Journey, path: str) -> None:
    assert coach.get(page(journey, path)).status_code == 404


def test_a_case_is_accepted_next_door(house: House, journey: Journey, neighbour: Any) -> None:
    actions.offer_transfer(house.by_coach, journey, to_municipality=neighbour, reason="Flytter")
    with acting(Actor.system(neighbour.pk)):
        nina = factories.employee(Role.CASEWORKER, name="Nina Nabo")
        browser = Client()
        browser.force_login(factories.user(nina, Role.CASEWORKER))
        offers = browser.get("/flytninger/").content.decode()
        assert "Flytter" in offers
        assert journey.citizen.name not in offers
        offer = Transfer.objects.get()
        url = reverse("journeys:accept_transfer", args=[offer.pk])
        response = fill_in(browser, url, caseworker=str(nina.pk))
        assert response.status_code == 302
        assert journey.citizen.name in browser.get(response["Location"]).content.decode()
        assert browser.post(url, form_of(browser.get(url)).data)["Location"] == response["Location"]


def test_a_case_is_declined_next_door(house: House, journey: Journey, neighbour: Any) -> None:
    actions.offer_transfer(house.by_coach, journey, to_municipality=neighbour, reason="Flytter")
    with acting(Actor.system(neighbour.pk)):
        browser = Client()
        nina = factories.employee(Role.CASEWORKER)
        browser.force_login(factories.user(nina, Role.CASEWORKER))
        decline = [one for one in forms_of(browser.get("/flytninger/")) if "afvis" in one.action]
        browser.post(decline[0].action, decline[0].data)
        assert Transfer.objects.get().state == "declined"


def test_who_gives_a_case_away_is_led_to_the_others(
    house: House, coach: Client, journey: Journey
) -> None:
    other = factories.employee(Role.JOB_COACH, team=house.team)
    url = page(journey, "person/jobformidler/")
    answer = fill_in(coach, url, employee=str(other.pk), reason="Barsel")
    assert answer["Location"] == "/borgere/"


def test_an_agreed_pace_leads_back_to_the_programmes_own(coach: Client, journey: Journey) -> None:
    url = page(journey, "tempo/contact/")
    end = page(journey, "tempo/contact/slut/")
    assert end not in coach.get(url).content.decode()
    fill_in(coach, url, days="14", until=LATER, reason="Aftalt")
    shown = coach.get(url).content.decode()
    assert end in shown
    assert "hver 14. dag, til og med 20. december 2026" in shown


def test_a_waived_duty_leads_to_counting_again(coach: Client, journey: Journey) -> None:
    fill_in(coach, page(journey, "pligt/contact/fravig/"), until=LATER, reason="Aftalt")
    assert page(journey, "pligt/contact/gaelder-igen/") in coach.get(page(journey)).content.decode()
