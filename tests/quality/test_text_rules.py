"""The text rules on sentences of our own (``sentences.txt``), one test each."""

from pathlib import Path

import pytest

from brobygger.quality.text import RULES, check

LINES = [
    line.split("|", 2)
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("standard", "text"), [(standard, text) for standard, sign, text in LINES if sign == "+"]
)
def test_what_the_standard_asks_for_is_found(standard: str, text: str) -> None:
    assert check(standard, text).verdict


@pytest.mark.parametrize(
    ("standard", "text"), [(standard, text) for standard, sign, text in LINES if sign == "-"]
)
def test_what_only_looks_like_it_is_not(standard: str, text: str) -> None:
    assert not check(standard, text).verdict


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
