"""The coach's browser, day after day: what is opened, filled in and sent."""

from datetime import date
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from brobygger.access.models import User
from brobygger.documents.models import Document
from brobygger.flexjobs.models import Employment, FollowUp
from brobygger.journeys.models import Journey
from tests.flexjobs.conftest import CVR
from tests.journeys.conftest import House
from tests.journeys.page_forms import Data, form_of

START = date(2026, 3, 2)
BAKERY = {
    "cvr": CVR,
    "company": "Bageriet på Torvet",
    "contact": "Bent Bager",
    "contact_email": "bent@example.dk",
    "agreed_on": "2026-02-25",
    "agreed_by": "Borgeren, Bent Bager og Jens Job",
    "job_title": "Bagermedhjælper",
    "starts_on": START.isoformat(),
    "hours_present": "8",
    "intensity": "75",
    "hourly_pay": "143,50",
    "pension_percent": "12",
    "more_tasks": "Pakke brød\nFylde op",
}


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

    def page(self, name: str) -> str:
        """A page as it reads."""
        return self.client.get(self.address(name)).content.decode()

    def now(self) -> tuple[str, str, bool]:
        """State, phase and mark."""
        row = Journey.objects.get(pk=self.journey.pk)
        return row.state, row.phase, row.is_marked

    def on(self, day: str) -> None:
        """Let time go by."""
        self.clock.move_to(f"{day} 09:00:00+01:00", tick=False)
        self.client.force_login(self.coach)

    def agree(self) -> Employment:
        """Six effective hours at the bakery, from the first day."""
        self.send("agree", **BAKERY)
        return Employment.objects.get(journey=self.journey)

    def change(self, job: Employment, hours: str, why: str) -> None:
        """Other effective hours from today."""
        typed = {"hours_present": "13", "intensity": "", "effective_hours": hours}
        self.send("change", job.pk, **typed, reason=why)

    def prepare(self, job: Employment, **texts: str) -> FollowUp:
        """Begin a follow-up, and write in it."""
        self.client.post(self.address("begin_follow_up", job.pk))
        made = FollowUp.objects.get(employment=job, held_on=None)
        document = Document.objects.get(subject_id=made.pk)
        save = reverse("documents:save", args=[document.pk])
        typed = {f"field:{key}": text for key, text in texts.items()}
        typed |= {f"version:{key}": "0" for key in texts}
        assert self.client.post(save, {**typed, "next": "/"}).status_code == 302
        return made

    def follow_up(self, job: Employment, *, tried: str, again: str) -> FollowUp:
        """Prepare, write, hold, send."""
        texts = {
            "a.next": tried,
            "a.next_by": again,
            "a.proof": "Kassen passer om aftenen",
            "a.citizen": "Øver kassen tirsdag",
            "d.direction": "develop",
        }
        made = self.prepare(job, **texts)
        self.send("hold", made.pk)
        self.send("minutes", made.pk)
        return FollowUp.objects.get(pk=made.pk)


@pytest.fixture
def desk(house: House, client: Client, time_machine: Any) -> Desk:
    """The coach's browser on the first day of the job, on a version 2019 journey."""
    time_machine.move_to("2026-03-02 09:00:00+01:00", tick=False)
    journey = house.start(started_on=date(2026, 2, 2))
    Journey.objects.filter(pk=journey.pk).update(version="2019")
    coach = User.objects.get(employee=house.coach)
    client.force_login(coach)
    return Desk(client, coach, journey, time_machine)
