"""As a coach does it: agreement, start, mark, four follow-ups, 6 → 9 → 11 hours, back to 10."""

from itertools import pairwise

from django.urls import reverse

from brobygger.flexjobs.models import Terms
from brobygger.journeys.models import Duty, Event
from brobygger.messages.models import Message
from brobygger.programmes.kinds import EventKind
from tests.flexjobs.desk import Desk, desk

__all__ = ["desk"]

TALKS = ("2026-04-10", "2026-05-20", "2026-07-01", "2026-08-20", "2026-10-01")


def test_the_agreement_begins_job_phase_and_mark(desk: Desk) -> None:
    desk.agree()
    assert desk.now() == ("active", "3", True)
    assert Terms.objects.get().tasks == ["Pakke brød", "Fylde op"]
    page = desk.page("jobs")
    assert "6 effektive timer" in page
    assert "kr." in page


def test_four_follow_ups_meet_the_quota(desk: Desk) -> None:
    job = desk.agree()
    for number, (day, again) in enumerate(pairwise(TALKS), 1):
        desk.on(day)
        held = desk.follow_up(job, tried=f"Prøver kassen, uge {number}", again=again)
        assert (held.number, held.minutes_sent_at is not None) == (number, True)
        duty = Duty.objects.get(journey=desk.journey, rule="follow_ups")
        assert (duty.count, duty.target) == (number, 4)
    assert duty.state == "done"
    minutes = Duty.objects.filter(journey=desk.journey, rule="follow_up_minutes")
    assert not minutes.filter(state="open").exists()


def test_minutes_tell_the_company_what_was_agreed(desk: Desk) -> None:
    job = desk.agree()
    desk.on("2026-04-10")
    desk.follow_up(job, tried="Prøver kassen", again="2026-05-20")
    sent = Message.objects.get(kind="flexjobs.minutes").text
    assert "Øver kassen tirsdag" in sent
    assert "143" not in sent


def test_a_step_is_planned_and_carried_out(desk: Desk) -> None:
    job = desk.agree()
    desk.on("2026-09-01")
    hours = {"hours_present": "12", "intensity": "75", "effective_hours": ""}
    desk.send("plan", job.pk, due_on="2026-10-01", **hours, how="Kassen")
    assert Duty.objects.get(journey=desk.journey, rule="planned_hours").state == "open"
    desk.on("2026-10-01")
    desk.send("carry_out", job.pk, job.steps.get().pk)
    assert desk.now() == ("active", "3", True)
    assert Terms.objects.order_by("-since")[0].effective_hours == 9


def test_over_ten_hours_ends_the_journey_and_ten_takes_it_up_again(desk: Desk) -> None:
    job = desk.agree()
    desk.on("2026-11-01")
    desk.change(job, "11", "Går godt")
    assert desk.now() == ("ended", "3", False)
    assert "11 effektive timer" in Event.objects.get(kind=EventKind.JOURNEY_ENDED).note
    desk.on("2026-11-15")
    desk.change(job, "10", "For meget")
    assert desk.now() == ("active", "3", True)
    timeline = desk.client.get(reverse("desks:journey", args=[desk.journey.pk])).content.decode()
    assert "Forløb genåbnet" in timeline
    assert desk.page("jobs").count('<th scope="row">') >= 6
