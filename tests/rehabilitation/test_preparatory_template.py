"""The form as data, and what a municipality's own must hold."""

import json
from copy import deepcopy
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from brobygger.access.actor import Actor, acting
from brobygger.people.models import Municipality
from brobygger.rehabilitation.preparatory.template import FILE, Group, TemplateError, read, standard
from brobygger.rehabilitation.preparatory.template.shapes import group_of
from brobygger.rehabilitation.preparatory.templates import key_in_force, load, template_of
from tests.rehabilitation.conftest import Case

TODAY = date(2026, 11, 20)


def own(**changes: Any) -> Any:
    """The standard as a municipality would begin from."""
    return json.loads(FILE.read_text()) | changes


def test_the_four_sections_stand_in_the_order_of_the_specification() -> None:
    assert [one.title for one in standard().sections] == [
        "Min sag",
        "Mit CV",
        "Min situation",
        "Bemærkninger",
    ]
    parts = [key for key in standard().parts if key < "4"]
    assert parts == [f"1.{n}" for n in range(1, 5)] + [f"2.{n}" for n in range(1, 6)] + [
        f"3.{n}" for n in range(1, 5)
    ]


def test_step_up_demands_only_its_parts() -> None:
    mandatory = standard().occasion("step_up").mandatory
    assert mandatory == {"1.4", *(f"2.{n}" for n in range(1, 6)), *(f"3.{n}" for n in range(1, 5))}


def test_every_situation_part_has_three_questions_with_three_follow_ups() -> None:
    for key in ("3.1", "3.2", "3.3", "3.4"):
        questions = standard().parts[key].questions
        assert len(questions) == 3
        assert all(set(one.follow_ups) == set(Group) for one in questions)


@pytest.mark.parametrize(
    ("answer", "group"),
    [("1", "low"), ("2", "low"), ("3", "middle"), ("4", "high"), ("5", "high"), ("6", None)],
)
def test_answers_share_follow_ups_by_group(answer: str, group: str | None) -> None:
    assert group_of(answer) == group


def broken() -> dict[str, Any]:
    """Files that cannot be used, by what the message must name."""
    standard_file = own()
    twice = deepcopy(standard_file)
    twice["sections"][0]["parts"][0]["fields"] *= 2
    stray = deepcopy(standard_file)
    stray["sections"][1]["parts"][0]["key"] = "1.9"
    unknown = deepcopy(standard_file)
    unknown["sections"][1]["parts"][1]["facts"] = ["secrets"]
    mute = deepcopy(standard_file)
    del mute["sections"][2]["parts"][0]["questions"][0]["low"]
    return {
        "afsnittene": own(sections=standard_file["sections"][:3]),
        "fem svar": own(scale=["ja", "nej"]),
        "to gange": twice,
        "hører ikke til": stray,
        "ukendt": unknown,
        "questions[0].low": mute,
        "occasions": own(occasions=[]),
        "objekt": "tekst",
    }


@pytest.mark.parametrize("words", list(broken()))
def test_a_file_that_cannot_be_used_is_told_where(words: str) -> None:
    with pytest.raises(TemplateError) as refused:
        read(broken()[words], "own-1")
    assert words in str(refused.value)


def test_a_municipalitys_own_wording_applies_from_its_day(home: Municipality) -> None:
    load(home.pk, own(name="Vores"), TODAY)
    assert key_in_force(home.pk, date(2026, 11, 19)) == "standard"
    assert key_in_force(home.pk, TODAY) == "own-1"


def test_a_document_keeps_the_form_it_was_begun_with(case: Case) -> None:
    load(case.citizen.municipality_id, own(name="Første"), date(2020, 1, 1))
    document = case.begin()
    load(case.citizen.municipality_id, own(name="Anden"), date(2020, 1, 2))
    assert template_of(document).name == "Første"


def test_the_command_loads_a_file(home: Municipality, tmp_path: Path) -> None:
    file = tmp_path / "own.json"
    file.write_text(json.dumps(own(name="Vores ord")))
    out = StringIO()
    call_command("load_template", file, municipality=home.pk, stdout=out)
    assert "Vores ord: number 1" in out.getvalue()


@pytest.mark.parametrize("text", ["{", '{"name": 3}'])
def test_the_command_says_what_is_wrong(home: Municipality, tmp_path: Path, text: str) -> None:
    file = tmp_path / "own.json"
    file.write_text(text)
    with pytest.raises(CommandError):
        call_command("load_template", file, municipality=home.pk)


def test_another_municipalitys_form_is_not_ours(
    home: Municipality, neighbour: Municipality
) -> None:
    with acting(Actor.system(neighbour.pk)):
        load(neighbour.pk, own(name="Deres"), TODAY)
    assert key_in_force(home.pk, TODAY) == "standard"
