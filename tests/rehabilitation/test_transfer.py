"""What follows a case to another municipality: facts and locked documents, when they are listed."""

from typing import Any

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.documents.verification import document_problem
from brobygger.facts.models import Accommodation, JobGoal
from brobygger.journeys import actions
from brobygger.journeys.models import Journey, Transfer
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.journeys.conftest import actor_of
from tests.rehabilitation.conftest import Case


@pytest.fixture
def receiver(home: Municipality, neighbour: Municipality) -> Employee:
    with acting(Actor.system(neighbour.pk)):
        return factories.employee(Role.CASEWORKER, name="Nina Nabo")


def _move(case: Case, receiver: Employee, **listed: bool) -> Journey:
    """Offer the case and accept it next door."""
    to = Municipality.objects.get(pk=receiver.municipality_id)
    actions.offer_transfer(case.by(), case.journey, to_municipality=to, reason="Flytning", **listed)
    with acting(Actor.system(to.pk)):
        there = actor_of(receiver, Role.CASEWORKER)
    with acting(there):
        transfer = Transfer.objects.get(journey_id=case.journey.pk, state="offered")
        return actions.accept_transfer(there, transfer, caseworker=receiver)


def _with_facts(case: Case) -> None:
    task = case.fact("work_task", title="Pakke ordrer")
    case.fact("accommodation", text="Pause hver time", task=str(task.pk))
    case.fact("job_goal", title="Lager")


def test_facts_follow_with_their_ties(case: Case, receiver: Employee) -> None:
    _with_facts(case)
    journey = _move(case, receiver, includes_facts=True)
    with acting(Actor.system(receiver.municipality_id)):
        there = Accommodation.objects.select_related("task").get(citizen=journey.citizen_id)
        assert (there.text, there.task.headline if there.task else "") == (
            "Pause hver time",
            "Pakke ordrer",
        )
        assert there.authors["text"]["by_name"] == "Sanne Sag"


def test_a_locked_document_follows_with_its_seal(case: Case, receiver: Employee) -> None:
    document = case.begin()
    case.fill(document)
    locked = documents.lock(case.by(), document)
    journey = _move(case, receiver, includes_documents=True)
    with acting(Actor.system(receiver.municipality_id)):
        there = Document.objects.get(subject_id=journey.pk)
        assert document_problem(there) == ""
        assert there.fingerprint == locked.fingerprint
        assert there.fields.filter(key="2.1/about").exists()


@pytest.mark.parametrize("model", [JobGoal, Document])
def test_what_is_not_listed_stays(case: Case, receiver: Employee, model: Any) -> None:
    _with_facts(case)
    document = case.begin()
    case.fill(document)
    documents.lock(case.by(), document)
    _move(case, receiver)
    with acting(Actor.system(receiver.municipality_id)):
        assert not model.objects.exists()
