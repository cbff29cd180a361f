"""The language layer: sentences, times, word lists, and texts nobody meant."""

import time

import pytest

from brobygger.quality.text import RULES, check
from brobygger.quality.text.lexicon import OCCUPATIONS, TASKS
from brobygger.quality.text.patterns import any_of, in_order
from brobygger.quality.text.reading import Reading
from brobygger.quality.text.times import calendar_times

LONGEST_FIELD = 4_050


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


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("en linje\n    to | tre", "to"),
        ("(?:lang\n    |kort) dag", "kort dag"),
        ("slut", "det er slut"),
    ],
)
def test_a_list_of_phrases_is_read_line_by_line(part: str, text: str) -> None:
    assert any_of(part).search(text)
    assert not any_of(part).search("dagene")


def test_what_need_not_be_a_whole_word_stands_beside_the_list() -> None:
    assert any_of("timer", or_else="%").findall("60% af timer") == ["%", "timer"]


@pytest.mark.parametrize(("text", "there"), [("nu opvask, så kassen", True), ("så nu", False)])
def test_patterns_are_looked_for_one_after_the_other(text: str, there: bool) -> None:
    assert in_order(text, any_of("nu"), any_of("så")) is there


# One sentence without an end, one long word, many clauses: nothing may be tried over and over.
HOSTILE = [
    "ikke nu først så ", "fra 1 til ", "han skal, ", "kan ", "1. ", "kan når ", "nu ", "x", "1",
    "§", "støtte ", "under opsyn", "hvor han nu, ", "efter at ", "(", "\t", "den 1. og ",
    "skal x ikke ",
]  # fmt: skip


@pytest.mark.parametrize("standard", RULES)
@pytest.mark.parametrize("part", HOSTILE)
def test_a_hostile_text_of_the_longest_field_is_read_at_once(standard: str, part: str) -> None:
    text = (part * LONGEST_FIELD)[:LONGEST_FIELD]
    check(standard, f"{part} etlangtukendtord")  # a process builds its word lists once
    start = time.process_time()
    check(standard, text)
    assert time.process_time() - start < 0.5
