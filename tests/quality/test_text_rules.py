"""The text rules on sentences of our own (``sentences.txt``)."""

from pathlib import Path

import pytest

from brobygger.quality.text import RULES, check

LINES = [
    line.split("|", 2)
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def judged_wrong(standard: str, sign: str) -> list[str]:
    """The sentences of a sign that the rule sees the other way."""
    texts = [text for name, expected, text in LINES if (name, expected) == (standard, sign)]
    return [text for text in texts if check(standard, text).verdict is not (sign == "+")]


@pytest.mark.parametrize("standard", RULES)
def test_what_the_standard_asks_for_is_found(standard: str) -> None:
    assert judged_wrong(standard, "+") == []


@pytest.mark.parametrize("standard", RULES)
def test_what_only_looks_like_it_is_not(standard: str) -> None:
    assert judged_wrong(standard, "-") == []


@pytest.mark.parametrize("standard", RULES)
def test_every_standard_has_sentences_both_ways(standard: str) -> None:
    signs = [sign for name, sign, _ in LINES if name == standard]
    assert min(signs.count("+"), signs.count("-")) >= 30


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Det drøftes, om timerne kan øges.", "et emne"),
        ("Hans timer må sættes ned.", "ikke ventes udvikling"),
        ("Timerne kan stige til otte.", "skriv gerne også opgaver"),
    ],
)
def test_the_reason_says_what_was_found(text: str, reason: str) -> None:
    assert reason in check("dynamic_work_ability", text).reason
