"""A CV follows its citizen to another municipality, when the offer lists it."""

import pytest

from brobygger.access.actor import Actor, acting
from brobygger.cv import actions
from brobygger.cv.models import (
    CvLink,
    CvProfile,
    Grounding,
    HiddenEmployer,
    JobTarget,
    PresentationCv,
    SkillUse,
)
from brobygger.facts import actions as facts
from brobygger.facts.models import WorkExperience
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey, Transfer
from brobygger.people.models import Employee, Municipality
from brobygger.people.roles import Role
from tests import factories
from tests.cv.conftest import TERMS, Case
from tests.journeys.conftest import actor_of


@pytest.fixture
def receiver(home: Municipality, neighbour: Municipality) -> Employee:
    with acting(Actor.system(neighbour.pk)):
        return factories.employee(Role.CASEWORKER, name="Nina Nabo")


def move(case: Case, receiver: Employee, **listed: bool) -> Journey:
    to = Municipality.objects.get(pk=receiver.municipality_id)
    system = Actor.system(case.citizen.municipality_id)
    journeys.offer_transfer(system, case.journey, to_municipality=to, reason="Flytning", **listed)
    with acting(Actor.system(to.pk)):
        there = actor_of(receiver, Role.CASEWORKER)
    with acting(there):
        transfer = Transfer.objects.get(journey_id=case.journey.pk, state="offered")
        return journeys.accept_transfer(there, transfer, caseworker=receiver)


def full(case: Case) -> None:
    case.open_up()
    work, key = WorkExperience.objects.get(), case.citizen.pk
    actions.add_skills(case.own, key, "professional", ["Truck"], work.pk)
    actions.hide_employer(case.own, key, work.pk, hide=True)
    actions.save(case.own, key, "cv_profile/mine/text", "Rolig lagermand.", 0)
    actions.save(case.own, key, "presentation_cv/mine/about", "Om mig", 0)
    case.add("grounding", goal=str(JobTarget.objects.get().goal_id), note="Mangel på folk")
    facts.remove(case.own, case.add("cv_link", title="Gammelt link"))


def test_a_cv_follows_with_its_ties(case: Case, receiver: Employee) -> None:
    full(case)
    journey = move(case, receiver, includes_facts=True)
    with acting(Actor.system(receiver.municipality_id)):
        target = JobTarget.objects.select_related("goal").get(citizen=journey.citizen_id)
        assert target.goal
        assert target.goal.title == "Pakke varer"
        assert target.weekly_hours == TERMS.weekly_hours
        use = SkillUse.objects.select_related("ability", "experience").get()
        assert (use.ability.text, use.experience.title) == ("Truck", "Lagermand")
        assert HiddenEmployer.objects.get().experience_id == use.experience_id
        assert Grounding.objects.get().goal_id == target.goal_id
        assert PresentationCv.objects.get().about == "Om mig"
        assert not CvLink.objects.exists()


def test_nobody_becomes_searchable_by_moving(case: Case, receiver: Employee) -> None:
    full(case)
    move(case, receiver, includes_facts=True)
    with acting(Actor.system(receiver.municipality_id)):
        profile = CvProfile.objects.get()
        assert profile.text == "Rolig lagermand."
        assert not profile.wants_searchable
        assert profile.chosen_by_name == ""


def test_a_cv_that_is_not_listed_stays(case: Case, receiver: Employee) -> None:
    full(case)
    move(case, receiver)
    with acting(Actor.system(receiver.municipality_id)):
        assert not CvProfile.objects.exists()
        assert not JobTarget.objects.exists()
