"""A rule in words with its days and its source."""

from brobygger.programmes.explain import explain
from brobygger.programmes.settings import DutySettings

from .diary import NEW, OLD


def test_a_rule_is_explained_with_its_source():
    words = explain(OLD.rule("contact"))
    assert "mindst hver 14. dag" in words
    assert words.endswith("kerneelement E.")


def test_the_municipalitys_days_are_shown():
    assert "Frist: 5 dage." in explain(NEW.rule("first_talk"), DutySettings(first_talk_days=5))
    assert "Frist: 1 dag." in explain(NEW.rule("first_talk"), DutySettings(first_talk_days=1))


def test_no_days_mean_the_same_day():
    assert "Frist: samme dag." in explain(NEW.rule("company_contact"))


def test_an_assumption_is_shown_as_such():
    assert "(antagelse)" in explain(NEW.rule("phase_1_limit"))
    assert "(antagelse)" not in explain(OLD.rule("phase_1_limit"))
