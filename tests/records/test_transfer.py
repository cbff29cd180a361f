"""What is journalised and decided follows to another municipality, when the offer lists it."""

from uuid import uuid4

from brobygger.access.actor import Actor, acting
from brobygger.records import actions
from brobygger.records.models import Decision, Hearing, JournalEntry
from tests.journeys.conftest import House, house
from tests.journeys.moving import move, receiver
from tests.plan.conftest import Case, case
from tests.records.test_records import entry, hear, ruling

__all__ = ["case", "house", "receiver"]


def full(house: House, case: Case) -> None:
    """A hearing with a decision; entries right, set right, kept back and unfinished."""
    hearing = actions.answer_hearing(case.own, hear(house, case), answer="Jeg har brug for det.")
    actions.decide(
        house.by_caseworker,
        case.journey,
        ruling=ruling(hearing=hearing.pk),
        submission_id=uuid4(),
    )
    for facts in [{"is_final": True}, {"is_final": True, "subject": "Naboen"}, {"text": "Kladde"}]:
        actions.write_entry(house.by_coach, case.journey, entry=entry(**facts))
    by_subject = JournalEntry.objects.filter(final_at__isnull=False)
    wrong, about_other = (
        by_subject.get(subject="Opkald fra lægen"),
        by_subject.get(subject="Naboen"),
    )
    right = entry(subject="Opkald fra speciallægen")
    actions.correct_entry(house.by_coach, wrong, entry=right, reason="Forkert læge")
    hidden = entry(subject="Naboen", withheld_reason="Om naboen")
    actions.correct_entry(house.by_coach, about_other, entry=hidden, reason="Skal holdes tilbage")


def test_final_records_follow_with_their_ties(house: House, case: Case, receiver: Actor) -> None:
    full(house, case)
    journey = move(case.journey, receiver, includes_records=True)
    with acting(Actor.system(receiver.municipality)):
        decision = Decision.objects.get(journey=journey)
        assert decision.hearing == Hearing.objects.get(answer="Jeg har brug for det.")
        assert decision.submission_id is None
        now = JournalEntry.objects.get(superseded_by__isnull=True)
        assert now.subject == "Opkald fra speciallægen"
        assert JournalEntry.objects.get(superseded_by=now).subject == "Opkald fra lægen"


def test_drafts_and_what_is_kept_back_stay(house: House, case: Case, receiver: Actor) -> None:
    full(house, case)
    move(case.journey, receiver, includes_records=True)
    with acting(Actor.system(receiver.municipality)):
        assert JournalEntry.objects.count() == 2
        assert not JournalEntry.objects.filter(subject="Naboen").exists()


def test_records_that_are_not_listed_stay(house: House, case: Case, receiver: Actor) -> None:
    full(house, case)
    move(case.journey, receiver, includes_documents=True)
    with acting(Actor.system(receiver.municipality)):
        assert not JournalEntry.objects.exists()
        assert not Decision.objects.exists()
