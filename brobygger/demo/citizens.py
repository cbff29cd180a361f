"""Invented citizens, with CPR numbers that cannot exist (day + 60)."""

from datetime import datetime
from random import Random

from brobygger.demo.codes import HOME, NEIGHBOUR
from brobygger.demo.story.pen import key
from brobygger.demo.texts import names
from brobygger.people import cpr
from brobygger.people.models import Citizen
from brobygger.people.names import sort_key

TOWNS = {
    HOME: (("6200", "Aabenraa"), ("6230", "Rødekro"), ("6330", "Padborg"), ("6360", "Tinglev")),
    NEIGHBOUR: (("6400", "Sønderborg"), ("6430", "Nordborg"), ("6300", "Gråsten")),
}
PROTECTED, EXEMPT = 0.03, 0.12
REPLACEMENT = 60


def number(index: int) -> cpr.Cpr:
    """A possible but never given number; each index its own, for people of working age."""
    day, rest = REPLACEMENT + 1 + index % 28, index // 28
    month, rest = 1 + rest % 12, rest // 12
    year, rest = 60 + (rest + index % 336 * 7) % 39, rest // 39
    return cpr.parse(f"{day:02}{month:02}{year:02}{(index * 37 + rest) % 4000:04}")


def citizen(rng: Random, code: str, index: int, moment: datetime) -> Citizen:
    """An invented citizen of a municipality, not saved."""
    name, language = names.person(rng)
    postal_code, city = rng.choice(TOWNS.get(code, (("", ""),)))
    made = Citizen(
        id=key(rng, moment),
        municipality_id=code,
        name=name,
        sort_key=sort_key(name),
        address=names.address(rng),
        postal_code=postal_code,
        city=city,
        phone=names.phone(rng),
        email=names.email(name, index),
        has_protected_address=rng.random() < PROTECTED,
        is_exempt_from_digital_mail=rng.random() < EXEMPT,
        interpreter_language=language,
    )
    made.set_cpr(number(index))
    return made
