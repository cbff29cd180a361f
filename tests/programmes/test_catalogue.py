"""The catalogue has what spec 1.1 and 1.4 list, and the versions differ where it says."""

import pytest

from brobygger.programmes import catalogue
from brobygger.programmes.kinds import Artefact, DutyKind
from brobygger.programmes.settings import SETTING_NAMES
from brobygger.programmes.shapes import Action, Programme, artefact_action
from brobygger.programmes.terms import Every, Situation, Times

from .diary import NEW, OLD

BOTH = pytest.mark.parametrize("programme", [OLD, NEW], ids=["2019", "2020"])


def test_the_newest_version_is_the_one_that_came_last():
    assert catalogue.newest("uif2") is NEW


def test_versions_come_oldest_first():
    assert [item.version for item in catalogue.versions("uif2")] == ["2019", "2020"]


def test_an_unknown_programme_is_an_error():
    with pytest.raises(KeyError):
        catalogue.newest("flere-skal-med")
    with pytest.raises(KeyError):
        catalogue.programme("uif2", "1999")


@pytest.mark.parametrize(("programme", "names"), [(OLD, "ABCDEFG"), (NEW, "123456")])
def test_row_core_elements_are_called(programme: Programme, names: str):
    assert "".join(element.key for element in programme.core_elements) == names


@pytest.mark.parametrize(
    ("programme", "days", "until"),
    [(OLD, 14, Situation.NO_FLEXJOB), (NEW, 7, Situation.NO_FLEXJOB_OR_INTERNSHIP)],
)
def test_row_contact_in_phase_2(programme: Programme, days: int, until: Situation):
    rule = programme.rule("contact")
    assert isinstance(rule.terms, Every)
    assert (rule.terms.days, rule.situation) == (days, until)


@pytest.mark.parametrize(("programme", "target"), [(OLD, 4), (NEW, 2)])
def test_row_follow_ups_in_six_months(programme: Programme, target: int):
    terms = programme.rule("follow_ups").terms
    assert isinstance(terms, Times)
    assert (terms.target, terms.months) == (target, 6)


@pytest.mark.parametrize(
    ("programme", "words"), [(OLD, "alene i Min Plan"), (NEW, "altid i Min Plan")]
)
def test_row_agreement_recorded_in(programme: Programme, words: str):
    assert words in str(programme.rule("company_agreement").text)


@BOTH
def test_row_flexible_contact(programme: Programme):
    assert "tempo" in str(programme.rule("contact").text)


@pytest.mark.parametrize(("programme", "assumed"), [(OLD, False), (NEW, True)])
def test_the_ten_weeks_are_an_assumption_in_2020(programme: Programme, assumed: bool):
    phase = programme.phase("1")
    assert phase.at_most_days == 70
    assert phase.at_most_source.assumed is assumed
    assert programme.rule("phase_1_limit").source.assumed is assumed


@BOTH
def test_phases_hold_the_core_elements_of_the_version(programme: Programme):
    held = [key for phase in programme.phases for key in phase.core_elements]
    assert held == [element.key for element in programme.core_elements]


@BOTH
def test_all_six_kinds_of_duties_are_there(programme: Programme):
    assert {rule.kind for rule in programme.rules} == set(DutyKind)


@BOTH
def test_rule_keys_are_unique(programme: Programme):
    keys = [rule.key for rule in programme.rules]
    assert len(keys) == len(set(keys))


@BOTH
def test_every_action_has_a_known_name(programme: Programme):
    known = {action.value for action in Action} | {artefact_action(item) for item in Artefact}
    actions = {rule.action for rule in programme.rules}
    actions |= {need.action for phase in programme.phases for need in phase.exit_needs}
    actions |= {step.action for recipe in programme.recipes for step in recipe.steps}
    assert actions <= known


@BOTH
def test_named_settings_exist(programme: Programme):
    named = {getattr(rule.terms, "days", None) for rule in programme.rules}
    assert {name for name in named if isinstance(name, str)} <= SETTING_NAMES


@BOTH
def test_every_rule_says_where_it_stands(programme: Programme):
    assert all(rule.text and rule.title and str(rule.source) for rule in programme.rules)


@BOTH
def test_a_recipe_for_each_core_element(programme: Programme):
    assert [recipe.core_element for recipe in programme.recipes] == [
        element.key for element in programme.core_elements
    ]


def test_recipes_have_the_guides_number_of_steps():
    assert [len(recipe.steps) for recipe in NEW.recipes] == [8, 5, 3, 15, 6, 6]
    assert [len(recipe.steps) for recipe in OLD.recipes] == [8, 5, 3, 12, 3, 6, 6]


@BOTH
def test_step_keys_are_unique_in_the_programme(programme: Programme):
    keys = [step.key for recipe in programme.recipes for step in recipe.steps]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("key", "items"),
    [
        ("before_meeting", 3),
        ("four_talks", 4),
        ("meeting_agenda", 5),
        ("members", 3),
        ("cv_talk", 3),
        ("abc", 3),
        ("smart", 5),
        ("smart_examples", 3),
        ("step_up_agreements", 6),
        ("company_preparation", 6),
        ("substitution", 4),
        ("employer_benefits", 7),
        ("follow_up_talk", 5),
        ("negotiable", 11),
        ("retention", 3),
        ("messages_citizen", 4),
        ("messages_company", 4),
        ("messages_staff", 4),
        ("coach_profile", 7),
        ("onboarding", 4),
    ],
)
def test_checklists_are_complete(key: str, items: int):
    assert len(NEW.checklist(key).items) == items
