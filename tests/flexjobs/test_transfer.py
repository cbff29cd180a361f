"""Flex-jobs follow their citizen to another municipality, when the offer lists them."""

from datetime import date, timedelta

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.documents.snapshots import fingerprint
from brobygger.flexjobs import actions
from brobygger.flexjobs.models import Employment, FollowUp, PlannedStep, Terms
from brobygger.journeys.models import Duty, Event, Journey
from brobygger.people.models import ContactPerson
from tests.flexjobs.conftest import change, hours
from tests.flexjobs.test_jobs import TODAY
from tests.journeys.conftest import House
from tests.journeys.moving import move, receiver

__all__ = ["receiver"]


@pytest.fixture
def grown(house: House, job: Employment) -> Employment:
    """A job whose hours rose, with a step ahead, a follow-up held and one begun."""
    change(house, job, "7", date(2026, 11, 10))
    due = TODAY + timedelta(days=31)
    actions.plan(house.by_coach, job, due_on=due, hours=hours("8"), how="Kassen")
    held = actions.begin_follow_up(house.by_coach, job)
    FollowUp.objects.filter(pk=held.pk).update(held_on=date(2026, 11, 19))
    actions.begin_follow_up(house.by_coach, job)
    return job


def test_a_job_follows_with_its_history(
    grown: Employment, journey: Journey, receiver: Actor
) -> None:
    there = move(journey, receiver, includes_jobs=True)
    with acting(Actor.system(receiver.municipality)):
        job = Employment.objects.select_related("contact", "company").get(journey=there)
        assert (job.company_id, job.contact.name) == (grown.company_id, "Bent Bager")
        assert job.contact.account is None
        rows = Terms.objects.filter(employment=job).order_by("since")
        assert [row.effective_hours for row in rows] == [6, 7]
        kinds = [Event.objects.get(pk=row.event_id, journey=there).kind for row in rows]
        assert kinds == ["flexjob_started", "flexjob_hours_changed"]
        assert FollowUp.objects.get(employment=job).held_on == date(2026, 11, 19)


def test_a_step_ahead_is_carried_out_there(
    grown: Employment, journey: Journey, receiver: Actor
) -> None:
    there = move(journey, receiver, includes_jobs=True)
    due = Duty.objects.filter(rule="planned_hours", state="open", journey=there)
    with acting(receiver):
        step = PlannedStep.objects.get()
        assert due.get().due_on == step.due_on
        actions.carry_out(Actor.system(receiver.municipality), step, since=TODAY)
        assert not due.exists()
        assert Employment.objects.get().hours_now == 8


def test_a_contact_person_known_there_is_the_one(
    grown: Employment, journey: Journey, receiver: Actor
) -> None:
    with acting(Actor.system(receiver.municipality)):
        known = ContactPerson.objects.create(
            municipality_id=receiver.municipality, company_id=grown.company_id, name="bent bager"
        )
    move(journey, receiver, includes_jobs=True)
    with acting(Actor.system(receiver.municipality)):
        assert Employment.objects.get().contact == known
        assert ContactPerson.objects.get() == known


def test_a_job_that_is_not_listed_stays(
    grown: Employment, journey: Journey, receiver: Actor
) -> None:
    there = move(journey, receiver)
    with acting(Actor.system(receiver.municipality)):
        assert not Employment.objects.exists()
        assert not PlannedStep.objects.exists()
        assert not Event.objects.filter(journey=there, kind="hours_planned").exists()


@pytest.mark.parametrize(("listed", "count"), [(True, 1), (False, 0)])
def test_what_was_written_follows_with_the_locked_documents(
    house: House, job: Employment, journey: Journey, receiver: Actor, *, listed: bool, count: int
) -> None:
    write_and_hold(house, job)
    move(journey, receiver, includes_jobs=True, includes_documents=listed)
    with acting(Actor.system(receiver.municipality)):
        held = FollowUp.objects.get()
        papers = Document.objects.filter(subject_id=held.pk, kind="flexjob_follow_up")
        assert papers.count() == count
        for paper in papers:
            words = [
                item["text"]
                for part in paper.snapshot["content"]["sections"]
                for item in part["items"]
            ]
            assert "Kassen" in words
            assert fingerprint(paper.snapshot) == paper.fingerprint


def write_and_hold(house: House, job: Employment) -> None:
    """A follow-up with its text, held and locked."""
    made = actions.begin_follow_up(house.by_coach, job)
    document = Document.objects.get(subject_id=made.pk)
    texts = {
        "a.next": "Kassen",
        "a.next_by": "2026-12-15",
        "a.proof": "Den passer",
        "d.direction": "develop",
    }
    for key, text in texts.items():
        documents.save_field(house.by_coach, document, key, text, 0)
    actions.hold(house.by_coach, made, held_on=TODAY, participants=["citizen", "company_contact"])
