"""Rows come, go, return and change places."""

from dataclasses import replace
from uuid import UUID

import pytest

from brobygger.documents.saving import Saved
from brobygger.facts import actions, plain, queries, rules
from brobygger.facts.models import KINDS, JobGoal, ProposalState, ProposedFact
from brobygger.facts.plain import Origin
from brobygger.ui.errors import UserError
from tests.facts.conftest import Case


def titles(case: Case) -> list[str]:
    return [goal.title for goal in queries.facts_of(case.caseworker, case.citizen.pk).job_goal]


@pytest.fixture
def three(case: Case) -> list[JobGoal]:
    return [case.add("job_goal", title=title) for title in "ABC"]  # type: ignore[misc]


def test_rows_stand_in_the_order_they_came(case: Case, three: list[JobGoal]) -> None:
    assert titles(case) == ["A", "B", "C"]


def test_a_double_press_adds_one_row(case: Case) -> None:
    first = actions.add(case.caseworker, case.citizen.pk, "job_goal")
    assert actions.add(case.caseworker, case.citizen.pk, "job_goal") == first
    assert actions.add(case.own, case.citizen.pk, "job_goal") != first


def test_a_row_moves_and_stops_at_the_ends(case: Case, three: list[JobGoal]) -> None:
    actions.move(case.own, three[2], up=True)
    assert titles(case) == ["A", "C", "B"]
    actions.move(case.own, three[0], up=True)
    actions.move(case.own, three[1], up=False)
    assert titles(case) == ["A", "C", "B"]


def test_a_removed_row_comes_back_last(case: Case, three: list[JobGoal]) -> None:
    actions.remove(case.own, three[0])
    assert titles(case) == ["B", "C"]
    actions.restore(case.caseworker, three[0])
    assert titles(case) == ["B", "C", "A"]


def test_a_task_with_accommodations_stays(case: Case) -> None:
    task = case.add("work_task", title="Kasse")
    case.add("accommodation", text="Pause hver time", task=str(task.pk))
    with pytest.raises(UserError, match="skånehensyn"):
        actions.remove(case.caseworker, task)


def test_there_is_room_for_so_many(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rules.MOST_ROWS == 300
    monkeypatch.setattr("brobygger.facts.actions.rows.MOST_ROWS", 2)
    gone = case.add("job_goal", title="A")
    actions.remove(case.caseworker, gone)
    for title in "BC":
        case.add("job_goal", title=title)
    with pytest.raises(UserError, match="plads til 2"):
        actions.add(case.caseworker, case.citizen.pk, "job_goal")
    with pytest.raises(UserError, match="plads til 2"):
        actions.restore(case.caseworker, gone)


def test_what_is_wanting_is_said(case: Case) -> None:
    fact = case.add("work_experience", since="2015")
    assert rules.wanting(fact) == ["Mangler: Stilling eller arbejde."]
    with pytest.raises(UserError, match="slutter, før den begynder"):
        case.save(fact, "until", "3.2012", 0)


def test_a_year_is_all_of_its_months(case: Case) -> None:
    fact = case.add("work_experience", title="Lager", since="11.2015", until="2015")
    assert rules.wanting(fact) == []


def test_every_kind_has_plain_data_with_its_fields(case: Case) -> None:
    for key, kind in KINDS.items():
        fact = case.add(key)
        told = queries.as_plain(fact)
        assert {field.name for field in kind.described()} <= {
            name for cls in type(told).__mro__ for name in getattr(cls, "__slots__", ())
        }, key


def test_plain_facts_name_task_and_leave_out_empty_rows(case: Case) -> None:
    task = case.add("work_task", title="Kasse")
    case.add("accommodation", text="Pause hver time", task=str(task.pk))
    actions.add(case.own, case.citizen.pk, "accommodation")
    facts = queries.facts_of(case.own, case.citizen.pk, "accommodation")
    assert [(one.text, one.task, one.task_id) for one in facts.accommodation] == [
        ("Pause hver time", "Kasse", task.pk)
    ]
    assert facts.work_task == ()


ORIGIN = Origin("recommendation", KINDS["job_goal"]().pk, "Indstilling af 3. november 2026")


def test_a_proposal_is_adopted_with_its_origin(case: Case) -> None:
    texts = {"title": "Lager", "functions": "Pakke"}
    proposal = actions.propose(
        case.caseworker, case.citizen.pk, "job_goal", texts, origin=ORIGIN, row="1"
    )
    assert proposal is not None
    again = actions.propose(
        case.caseworker, case.citizen.pk, "job_goal", texts, origin=ORIGIN, row="1"
    )
    assert again == proposal
    fact = actions.adopt(case.own, proposal)
    assert actions.adopt(case.caseworker, proposal) == fact
    [goal] = queries.facts_of(case.own, case.citizen.pk).job_goal
    assert (goal.title, goal.origin, goal.written_by) == ("Lager", ORIGIN, "caseworker")
    assert isinstance(case.save(fact, "title", "Butik", 1), Saved)


def test_an_adopted_accommodation_brings_its_task(case: Case) -> None:
    for row, text in enumerate(["Pause", "Stol"]):
        proposal = actions.propose(
            case.caseworker,
            case.citizen.pk,
            "accommodation",
            {"text": text, "task": "Kasse"},
            origin=ORIGIN,
            row=str(row),
        )
        assert proposal is not None
        actions.adopt(case.caseworker, proposal)
    facts = queries.facts_of(case.caseworker, case.citizen.pk)
    assert [task.title for task in facts.work_task] == ["Kasse"]
    assert [(one.text, one.task) for one in facts.accommodation] == [
        ("Pause", "Kasse"),
        ("Stol", "Kasse"),
    ]


def test_a_declined_proposal_stays_declined(case: Case) -> None:
    proposal = actions.propose(
        case.caseworker, case.citizen.pk, "job_goal", {"title": "Lager"}, origin=ORIGIN
    )
    assert proposal is not None
    actions.decline(case.own, proposal)
    with pytest.raises(UserError, match="valgt fra"):
        actions.adopt(case.caseworker, proposal)
    assert list(queries.open_proposals(case.own, case.citizen.pk)) == []


def test_nothing_is_proposed_that_stands_already_or_says_nothing(case: Case) -> None:
    task = case.add("work_task", title="Kasse")
    case.add("accommodation", text="Pause", task=str(task.pk))
    same = {"text": "Pause ", "task": "Kasse"}
    for texts in (same, {}, {"task": "Kasse"}):
        proposed = actions.propose(
            case.caseworker, case.citizen.pk, "accommodation", texts, origin=ORIGIN
        )
        assert proposed is None


def test_plain_is_free_of_the_database() -> None:
    assert "django" not in {name.partition(".")[0] for name in vars(plain)}


def _version(case: Case, number: int, title: str, row: str = "rækken") -> ProposedFact | None:
    """What a version of a document proposes of its row."""
    origin = replace(ORIGIN, id=UUID(int=number), label=f"version {number}")
    return actions.propose(
        case.caseworker, case.citizen.pk, "job_goal", {"title": title}, origin=origin, row=row
    )


def test_a_new_version_that_says_the_same_asks_no_second_time(case: Case) -> None:
    first = _version(case, 1, "Lager")
    assert _version(case, 2, "Lager") == first
    assert first is not None
    actions.decline(case.caseworker, first)
    asked = _version(case, 3, "Lager")
    assert asked is not None
    assert asked.state == ProposalState.DECLINED


def test_a_new_version_that_says_something_else_takes_the_place_of_the_first(case: Case) -> None:
    _version(case, 1, "Lager")
    other = _version(case, 1, "Butik", row="en anden")
    second = _version(case, 2, "Lager i nærheden")
    assert {one.pk for one in queries.open_proposals(case.caseworker, case.citizen.pk)} == {
        one.pk for one in (second, other) if one
    }


def test_a_fact_that_says_more_is_not_proposed_again(case: Case) -> None:
    goal = actions.add(case.caseworker, case.citizen.pk, "job_goal")
    for field, text in (("title", "Lager"), ("functions", "Pakke ordrer")):
        actions.save_field(case.caseworker, goal, field, text, 0)
    assert _version(case, 1, "lager.") is None
