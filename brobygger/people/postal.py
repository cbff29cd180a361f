"""Danish postal codes: what the place is called, and which codes lie near (spec 3.4).

``data/postal_codes.csv`` says for each code where its middle is, in degrees (WGS 84), to about
100 metres, or to a kilometre where a minute is all that is known. Its sources are in
``data/README.md``. Where no middle is known, ``as`` names the code whose middle is assumed instead;
where neither stands, the code has no neighbours here.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt

EARTH_KM = 12_742
"""The diameter of the earth."""


@dataclass(frozen=True, slots=True)
class PostalCode:
    """A postal code; without a place when its middle is not known.

    ``assumed_as``: the code whose middle stands in for an unknown one.
    """

    code: str
    name: str
    place: tuple[float, float] | None
    assumed_as: str = ""


@cache
def all_codes() -> dict[str, PostalCode]:
    """Every code that is known."""
    text = (files("brobygger.people") / "data" / "postal_codes.csv").read_text("utf-8")
    rows = {
        row["code"]: row for row in csv.DictReader(text.splitlines(), delimiter=";", restval="")
    }
    return {
        code: PostalCode(code, row["name"], _place(rows.get(row["as"], row)), row["as"])
        for code, row in rows.items()
    }


def _place(row: dict[str, str]) -> tuple[float, float] | None:
    has_place = row["latitude"] and row["longitude"]
    return (float(row["latitude"]), float(row["longitude"])) if has_place else None


def town(code: str) -> str:
    """What the place is called; empty when the code is not known."""
    found = all_codes().get(code)
    return found.name if found else ""


@cache
def near(code: str, km: int) -> frozenset[str]:
    """The codes whose middle is at most ``km`` kilometres away as the crow flies.

    The code itself is always among them, also when its middle is not known.
    """
    here = all_codes().get(code)
    if here is None or here.place is None:
        return frozenset({code})
    middle = here.place
    return frozenset(
        one.code
        for one in all_codes().values()
        if one.place is not None and distance(middle, one.place) <= km
    )


def has_place(code: str) -> bool:
    """Whether distances from this code are known."""
    found = all_codes().get(code)
    return found is not None and found.place is not None


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two places given as latitude and longitude (haversine)."""
    up, down = radians(other[0] - one[0]) / 2, radians(other[1] - one[1]) / 2
    share = sin(up) ** 2 + cos(radians(one[0])) * cos(radians(other[0])) * sin(down) ** 2
    return EARTH_KM * asin(sqrt(share))
