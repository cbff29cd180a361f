"""A sentence that tells of the writer's health does not reach the bank."""

import pytest

from brobygger.cv.bank.health import without_health


@pytest.mark.parametrize(
    "sentence",
    [
        "Jeg har haft en depression.",
        "Efter min sygemelding er jeg klar.",
        "Jeg lider af slidgigt i knæene.",
        "Min diagnose er kendt af kommunen.",
        "På grund af smerter kan jeg stå i en time.",
        "Jeg har brug for skånehensyn.",
        "Jeg går til psykolog.",
        "Pga. dårlig ryg kan jeg ikke løfte.",
    ],
)
def test_ones_own_health_is_left_out(sentence: str) -> None:
    text = f"Jeg kan lide orden. {sentence} Jeg møder til tiden."
    assert without_health(text) == "Jeg kan lide orden. … Jeg møder til tiden."


@pytest.mark.parametrize(
    "sentence",
    [
        "Jeg har passet borgere med demens og diabetes.",
        "Jeg arbejdede på en psykiatrisk afdeling med patienter i krise.",
        "Jeg kan lide et roligt tempo.",
        "Jeg har undervist børn med ADHD.",
        "Godt stressniveau i køkkenet.",
    ],
)
def test_work_with_others_health_stays(sentence: str) -> None:
    assert without_health(sentence) == sentence
