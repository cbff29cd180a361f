"""Which postal codes lie near another."""

import pytest

from brobygger.people import postal


@pytest.mark.parametrize(
    ("code", "near", "far"),
    [
        ("8000", "8660", "9000"),  # Aarhus: Skanderborg, not Aalborg
        ("2100", "4000", "5000"),  # Østerbro: Roskilde, not Odense
        ("3700", "3770", "2100"),  # Rønne: Allinge, not Copenhagen
        ("6950", "6900", "8000"),  # Ringkøbing: Skjern, not Aarhus
        ("4944", "4900", "4000"),  # Fejø: Nakskov, not Roskilde
        ("7752", "7700", "9000"),  # Snedsted: Thisted, not Aalborg
    ],
)
def test_forty_kilometres_reach_the_neighbour_town(code: str, near: str, far: str) -> None:
    found = postal.near(code, 40)
    assert near in found
    assert far not in found


def test_a_code_without_a_known_place_is_near_itself_only() -> None:
    assert postal.near("8592", 40) == {"8592"}  # Anholt
    assert not postal.has_place("8592")


def test_an_island_is_near_the_code_its_ferry_lands_in() -> None:
    assert postal.all_codes()["8799"].assumed_as == "8300"  # Tunø, by Odder
    assert {"8300", "8000"} <= postal.near("8799", 40)
    assert "8799" in postal.near("8000", 40)


def test_what_is_assumed_is_a_code_with_a_middle_of_its_own() -> None:
    codes = postal.all_codes()
    assumed = [one for one in codes.values() if one.assumed_as]
    assert len(assumed) == 9
    assert all(
        codes[one.assumed_as].place and not codes[one.assumed_as].assumed_as for one in assumed
    )


def test_a_code_nobody_knows_is_near_itself_only() -> None:
    assert postal.near("0000", 40) == {"0000"}
    assert postal.town("0000") == ""


def test_nearness_goes_both_ways() -> None:
    assert all("8000" in postal.near(code, 40) for code in postal.near("8000", 40))


def test_every_place_is_in_denmark() -> None:
    places = [one.place for one in postal.all_codes().values() if one.place]
    assert len(places) == 1088
    assert all(54.45 < up < 57.8 and 8 < along < 15.3 for up, along in places)


def test_the_distance_is_the_one_on_the_map() -> None:
    aarhus, copenhagen = (56.157, 10.211), (55.676, 12.568)
    assert postal.distance(aarhus, copenhagen) == pytest.approx(157, abs=2)
