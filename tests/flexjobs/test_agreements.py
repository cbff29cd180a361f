"""What is agreed at a follow-up stands in Min Plan, and the recipe ticks itself."""

from datetime import date

import pytest
from django.urls import reverse

from brobygger.documents.models import Document
from brobygger.flexjobs.models import Employment, FollowUp
from brobygger.journeys.models import Duty, Event
from brobygger.messages.models import Message
from brobygger.plan.models import Agreement
from brobygger.programmes.catalogue import programme
from brobygger.programmes.recipes import recipe_progress
from tests.flexjobs.desk import Desk, desk
from tests.journeys.page_forms import form_of

__all__ = ["desk"]

TEXTS = {
    "a.next": "Kassen om tirsdagen",
    "a.next_by": "2026-05-20",
    "a.proof": "Kassen passer",
    "a.company": "Sætter en stol frem",
    "a.company_by": "2026-04-20",
    "d.direction": "develop",
}


@pytest.fixture
def job(desk: Desk) -> Employment:
    """The job, on the day of its first follow-up."""
    made = desk.agree()
    desk.on("2026-04-10")
    return made


def ticked(desk: Desk) -> list[int]:
    """The steps of core element G that have ticked themselves."""
    desk.journey.refresh_from_db()
    named = programme(desk.journey.programme, desk.journey.version)
    events = Event.objects.filter(journey=desk.journey, superseded_by=None)
    recipe = next(one for one in named.recipes if one.core_element in {"G", "6"})
    progress = recipe_progress(recipe, [one.as_happening() for one in events])
    return [one.step.number for one in progress if one.done]


def test_who_does_what_is_in_the_plan(desk: Desk, job: Employment) -> None:
    made = desk.prepare(job, **TEXTS)
    desk.send("hold", made.pk, citizen_says_yes="on")
    event = Event.objects.get(kind="follow_up_held")
    found = Agreement.objects.filter(talk=event.pk).order_by("due_on")
    assert [(one.what, one.who, one.who_name, one.due_on) for one in found] == [
        ("Sætter en stol frem", "other", "Bent Bager", date(2026, 4, 20)),
        ("Kassen om tirsdagen", "together", "", date(2026, 5, 20)),
    ]
    assert all(one.is_agreed and one.proof == "Kassen passer" for one in found)
    due = Duty.objects.filter(journey=desk.journey, rule="agreement_answered", state="open")
    assert due.count() == 2


def test_the_next_follow_up_opens_with_what_was_agreed(desk: Desk, job: Employment) -> None:
    desk.send("hold", desk.prepare(job, **TEXTS).pk)
    desk.on("2026-05-20")
    chair, till = Agreement.objects.order_by("due_on")
    answers = {
        f"e.{chair.pk}": "done",
        f"e.{chair.pk}.note": "Stolen står der",
        f"e.{till.pk}": "not_done",
        f"e.{till.pk}.note": "Influenza",
    }
    made = desk.prepare(job, **{**TEXTS, "a.next_by": "2026-07-01", "a.company": ""}, **answers)
    page = desk.client.get(desk.address("follow_up_page", made.pk)).content.decode()
    assert "Sætter en stol frem" in page
    desk.send("hold", made.pk)
    chair.refresh_from_db()
    till.refresh_from_db()
    assert (chair.state, chair.outcome) == ("done", "Stolen står der")
    assert (till.state, till.next_step) == ("not_done", "Kassen om tirsdagen")
    paper = Document.objects.get(subject_id=made.pk).snapshot["content"]["sections"]
    assert {"label": "Bent Bager: Sætter en stol frem", "text": "Gjort\nStolen står der"} in [
        item for part in paper for item in part["items"]
    ]
    assert "01.07.2026" in [item["text"] for part in paper for item in part["items"]]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"a.proof": ""}, "hvordan I kan se"),
        ({"a.next_by": "2026-04-01"}, "Ret dagen"),
        ({"a.next_by": ""}, "hvornår I ser på det"),
    ],
    ids=["proof", "past", "day"],
)
def test_an_agreement_that_is_not_smart_is_refused(
    desk: Desk, job: Employment, changed: dict[str, str], words: str
) -> None:
    made = desk.prepare(job, **{**TEXTS, **changed})
    url = desk.address("hold", made.pk)
    answer = desk.client.post(url, form_of(desk.client.get(url)).data)
    assert answer.status_code == 200
    assert words in answer.content.decode()
    assert not Agreement.objects.exists()
    assert FollowUp.objects.get(pk=made.pk).held_on is None


def test_a_form_sent_twice_agrees_once(desk: Desk, job: Employment) -> None:
    made = desk.prepare(job, **TEXTS)
    url = desk.address("hold", made.pk)
    data = form_of(desk.client.get(url)).data
    for _turn in range(2):
        assert desk.client.post(url, data).status_code == 302
    assert Agreement.objects.count() == 2


def test_the_citizen_is_asked_to_read_the_plan_first(desk: Desk, job: Employment) -> None:
    assert 1 not in ticked(desk)
    for _turn in range(2):
        desk.client.post(desk.address("begin_follow_up", job.pk))
    asked = Message.objects.get(kind="flexjobs.read_plan")
    assert asked.link == reverse("plan:own_page")
    assert 1 in ticked(desk)


def test_the_recipe_ticks_itself(desk: Desk, job: Employment) -> None:
    goal = {
        "n.area": "tasks",
        "n.starting_point": "Pakker brød",
        "n.goal": "Står ved kassen",
        "n.how": "En time om tirsdagen",
        "n.by_when": "2026-09-01",
    }
    made = desk.prepare(job, **TEXTS, **goal)
    assert ticked(desk) == [1]
    desk.send("hold", made.pk)
    assert ticked(desk) == [1, 2, 3, 5]
    desk.send("minutes", made.pk)
    assert ticked(desk) == [1, 2, 3, 4, 5]
