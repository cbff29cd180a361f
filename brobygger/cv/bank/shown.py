"""A CV of the bank in words: keys become labels. Nothing here asks the database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from brobygger.cv.bank.models import BankCv
from brobygger.cv.models.targets import Employment, Start, Term
from brobygger.facts import months
from brobygger.facts.models.career import EDUCATION_LEVELS, EXPERIENCE_KINDS, LANGUAGE_LEVELS
from brobygger.people import postal

SHOWN_SKILLS = 6
KINDS, SCHOOLS, TONGUES = dict(EXPERIENCE_KINDS), dict(EDUCATION_LEVELS), dict(LANGUAGE_LEVELS)


@dataclass(frozen=True, slots=True)
class Card:
    """A CV in a list of hits."""

    key: UUID
    title: str
    place: str
    hours: str
    skills: list[str]
    profile: str
    changed_on: date


def card(row: BankCv) -> Card:
    """The least that tells whether to read on."""
    shown = row.shown
    skills = [*shown["qualifications"], *shown["competences"], *shown["licences"]]
    return Card(
        row.key,
        ", ".join(target["title"] for target in shown["targets"]),
        place(row.postal_code),
        hours(row),
        skills[:SHOWN_SKILLS],
        shown["profile"],
        row.changed_on,
    )


def place(postal_code: str) -> str:
    """A postal code with what it is called."""
    return f"{postal_code} {postal.town(postal_code)}".strip()


def hours(row: BankCv) -> str:
    """The hours sought, from the least to the most."""
    ends = dict.fromkeys((number(row.least_hours), number(row.most_hours)))
    return "-".join(ends)


def number(value: Any) -> str:
    """12.0 is 12, 12.5 is 12,5."""
    return f"{float(value):g}".replace(".", ",")


def in_words(shown: dict[str, Any]) -> dict[str, Any]:
    """Everything an employer may see, in words; ``shown`` as the row keeps it."""
    return shown | {
        "targets": [_target(one) for one in shown["targets"]],
        "experiences": [_dated(one, "kind", KINDS) for one in shown["experiences"]],
        "educations": [_dated(one, "level", SCHOOLS) for one in shown["educations"]],
        "languages": [_worded(one, "level", TONGUES) for one in shown["languages"]],
    }


def _worded(one: dict[str, Any], field: str, words: Mapping[str, Any]) -> dict[str, Any]:
    return one | {field: words.get(one[field], "")}


def _dated(one: dict[str, Any], field: str, words: Mapping[str, Any]) -> dict[str, Any]:
    return _worded(one, field, words) | {"period": months.period(one["since"], one["until"])}


def _target(one: dict[str, Any]) -> dict[str, Any]:
    return one | {
        "hours": number(one["weekly_hours"]),
        "start": Start(one["start"]).label,
        "employment": Employment(one["employment"]).label,
        "terms": ", ".join(str(Term(term).label) for term in one["terms"]),
    }
