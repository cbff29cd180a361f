"""The language layer: sentences, times, word lists, and texts nobody meant."""

import time

import pytest

from brobygger.quality.text import RULES, check
from brobygger.quality.text.lexicon import OCCUPATIONS, TASKS
from brobygger.quality.text.reading import Reading
from brobygger.quality.text.times import calendar_times


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ring senest d. 14. marts kl. 9. Tag papirerne med.", 2),
        ("Bl.a. pauser, evt. en stol, jf. aftalen m. Bo.", 1),
        ("Ca. 2 t. om ugen, pga. ryg; f.eks. mandag", 2),
        ("Første linje\nanden linje", 2),
    ],
)
def test_abbreviations_and_ordinals_do_not_end_a_sentence(text: str, count: int) -> None:
    assert len(Reading(text).sentences) == count


@pytest.mark.parametrize(
    "text",
    [
        "inden næste onsdag", "uge 12", "ultimo april", "om 14 dage", "til påske",
        "senest d. 14/3", "den 3. maj", "den femte maj", "inden udgangen af måneden", "i morgen",
        "sidst i juni", "uge toogtyve", "1/12-2026", "på fredag",
    ],
)  # fmt: skip
def test_a_time_one_could_put_in_a_calendar(text: str) -> None:
    assert calendar_times(text)


@pytest.mark.parametrize(
    "text",
    ["på sigt", "løbende", "hurtigst muligt", "3/4 time", "5 kg", "når han er klar", "snart"],
)
def test_a_time_one_could_not(text: str) -> None:
    assert not calendar_times(text)


@pytest.mark.parametrize(
    "word", ["støvsuger", "symaskinen", "prismærkning", "rengøringn", "journaliesring", "opvasken"]
)
def test_work_tasks_are_known_inflected_compound_and_mistyped(word: str) -> None:
    assert TASKS.has(word)


@pytest.mark.parametrize("word", ["aftalen", "belastning", "samtale", "forhold", "have"])
def test_words_that_only_look_like_tasks_are_not(word: str) -> None:
    assert not TASKS.has(word)


@pytest.mark.parametrize("word", ["lagermedarbejder", "receptionisten", "blomsterbinder", "montør"])
def test_occupations_are_known_by_their_last_part(word: str) -> None:
    assert OCCUPATIONS.has(word)


@pytest.mark.parametrize("standard", RULES)
@pytest.mark.parametrize(
    "text", ["", "   ", "\0", "☃" * 50, "…", ".", "\u202e abc", "a" * 10_000, "\ud800"]
)
def test_odd_texts_get_a_verdict(standard: str, text: str) -> None:
    assert check(standard, text).reason


@pytest.mark.parametrize("standard", RULES)
@pytest.mark.parametrize("part", ["ikke nu først så ", "fra 1 til ", "han skal, ", "kan ", "1. "])
def test_long_repetitions_do_not_stall(standard: str, part: str) -> None:
    start = time.perf_counter()
    check(standard, part * 2_000)
    assert time.perf_counter() - start < 3
