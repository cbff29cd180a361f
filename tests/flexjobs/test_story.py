"""As a coach does it: agreement, start, mark, four follow-ups, 6 → 9 → 11 hours, back to 10."""

from datetime import date
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.documents.models import Document
from brobygger.flexjobs.models import Employment, FollowUp, Terms
from brobygger.journeys.models import Duty, Event, Journey
from brobygger.messages.models import Message
from brobygger.programmes.kinds import EventKind
from tests.flexjobs.conftest import CVR
from tests.journeys.conftest import House
from tests.journeys.page_forms import Data, form_of

START = date(2026, 3, 2)


@pytest.fixture
def desk(house: House, client: Client, time_machine: Any) -> "Desk":
    """The coach's browser on the first day of the job, on a version 2019 journey."""
    time_machine.move_to("2026-03-02 09:00:00+01:00", tick=False)
    journey = house.start(started_on=date(2026, 2, 2))
    Journey.objects.filter(pk=journey.pk).update(version="2019")
    coach = User.objects.get(employee=house.coach)
    client.force_login(coach)
    return Desk(client, coach, journey, time_machine)


class Desk:
    """What the coach sees and sends."""

    def __init__(self, client: Client, coach: User, journey: Journey, clock: Any) -> None:
        self.client, self.coach, self.journey, self.clock = client, coach, journey, clock

    def address(self, page: str, *more: Any) -> str:
        """A page of the journey's flex-jobs."""
        return reverse(f"flexjobs:{page}", args=[self.journey.pk, *more])

    def send(self, page: str, *more: Any, **typed: Any) -> HttpResponse:
        """Open a form, fill it in, send it; it must be done."""
        url = self.address(page, *more)
        data: Data = form_of(self.client.get(url)).data
        answer = self.client.post(url, {**data, **typed})
        assert answer.status_code == 302, answer.content.decode()[-4000:]
        return answer

    def now(self) -> tuple[str, str, bool]:
        """State, phase and mark."""
        row = Journey.objects.get(pk=self.journey.pk)
        return row.state, row.phase, row.is_marked

    def on(self, day: str) -> None:
        """Let time go by."""
        self.clock.move_to(f"{day} 09:00:00+01:00", tick=False)
        self.client.force_login(self.coach)

    def follow_up(self, job: Employment, *, tried: str) -> FollowUp:
        """Prepare, write, hold, send."""
        self.client.post(self.address("begin_follow_up", job.pk))
        made = FollowUp.objects.get(employment=job, held_on=None)
        document = Document.objects.get(subject_id=made.pk)
        save = reverse("documents:save", args=[document.pk])
        texts = {"a.next": tried, "a.citizen": "Øver kassen tirsdag", "d.direction": "develop"}
        typed = {f"field:{key}": text for key, text in texts.items()}
        typed |= {f"version:{key}": "0" for key in texts}
        self.client.post(save, {**typed, "next": "/"})
        self.send("hold", made.pk)
        self.send("minutes", made.pk)
        return FollowUp.objects.get(pk=made.pk)


def test_a_job_from_its_first_day_to_more_hours_and_back(desk: Desk) -> None:
    desk.send(
        "agree",
        cvr=CVR,
        company="Bageriet på Torvet",
        contact="Bent Bager",
        contact_email="bent@example.dk",
        agreed_on="2026-02-25",
        agreed_by="Borgeren, Bent Bager og Jens Job",
        job_title="Bagermedhjælper",
        starts_on=START.isoformat(),
        hours_present="8",
        intensity="75",
        hourly_pay="143,50",
        pension_percent="12",
        more_tasks="Pakke brød\nFylde op",
    )
    job = Employment.objects.get()
    assert desk.now() == ("active", "3", True)
    assert Terms.objects.get().tasks == ["Pakke brød", "Fylde op"]
    page = desk.client.get(desk.address("jobs")).content.decode()
    assert "6 effektive timer" in page
    assert "kr." in page

    for number, day in enumerate(("2026-04-10", "2026-05-20", "2026-07-01", "2026-08-20"), 1):
        desk.on(day)
        held = desk.follow_up(job, tried=f"Prøver kassen, uge {number}")
        assert (held.number, held.minutes_sent_at is not None) == (number, True)
        duty = Duty.objects.get(journey=desk.journey, rule="follow_ups")
        assert (duty.count, duty.target) == (number, 4)
    assert duty.state == "done"
    assert not Duty.objects.filter(
        journey=desk.journey, rule="follow_up_minutes", state="open"
    ).exists()
    assert Message.objects.filter(kind="flexjobs.minutes").count() == 4
    sent = Message.objects.filter(kind="flexjobs.minutes")[0].text
    assert "Øver kassen tirsdag" in sent
    assert "143" not in sent

    desk.on("2026-09-01")
    desk.send(
        "plan",
        job.pk,
        due_on="2026-10-01",
        hours_present="12",
        intensity="75",
        effective_hours="",
        how="Kassen",
    )
    assert Duty.objects.get(journey=desk.journey, rule="planned_hours").state == "open"
    desk.on("2026-10-01")
    step = job.steps.get()
    desk.send("carry_out", job.pk, step.pk)
    assert desk.now() == ("active", "3", True)

    desk.on("2026-11-01")
    desk.send(
        "change", job.pk, hours_present="13", intensity="", effective_hours="11", reason="Går godt"
    )
    assert desk.now() == ("ended", "3", False)
    assert "11 effektive timer" in Event.objects.get(kind=EventKind.JOURNEY_ENDED).note

    desk.on("2026-11-15")
    desk.send(
        "change", job.pk, hours_present="13", intensity="", effective_hours="10", reason="For meget"
    )
    assert desk.now() == ("active", "3", True)
    timeline = desk.client.get(reverse("desks:journey", args=[desk.journey.pk])).content.decode()
    assert "Forløb genåbnet" in timeline
    table = desk.client.get(desk.address("jobs")).content.decode()
    assert table.count('<th scope="row">') >= 8
    steps = desk.client.get(reverse("desks:journey", args=[desk.journey.pk])).content.decode()
    assert "Send et referat" in steps
