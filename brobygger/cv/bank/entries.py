"""From a public CV to the columns it is found by. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.utils.timezone import localdate

from brobygger.cv.bank import health
from brobygger.cv.bank.health import without_health
from brobygger.cv.public import PublicCv, PublicTarget
from brobygger.occupations.models import DISCO08

LEVELS = {"school": 1, "upper_secondary": 2, "vocational": 3, "short": 4, "medium": 5, "long": 6}
"""``facts.models.career.EDUCATION_LEVELS`` in order; a course is no level."""
LICENCES = {
    "car": r"(?:kørekort|førerbevis)\W*(?:kategori|kat\.?|til)?\W*(?:b\b|personbil|bil\b|$)|^b$",
    "van_trailer": r"\bb/?e\b|trailer",
    "lorry": r"\bc/?e?1?\b|lastbil",
    "bus": r"\bd/?e?1?\b|\bbus",
    "truck": r"truck|gaffel",
    "hygiene": r"hygiejne",
    "first_aid": r"førstehjælp",
}
"""The licences that can be chosen in a search, and how people write them."""
_LICENCES = {key: re.compile(pattern, re.IGNORECASE) for key, pattern in LICENCES.items()}
SEPARATOR = " . "
LONGEST = 200_000
"""Characters that are searched; a search vector has room for a megabyte."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the bank before it is stored; ``words`` and ``skills`` as plain text."""

    municipality_code: str
    postal_code: str
    changed_on: date
    prefixes: list[str]
    education: int
    languages: list[str]
    licences: list[str]
    terms: list[str]
    least_hours: float
    most_hours: float
    shown: dict[str, Any]
    words: str
    skills: str


def entry(cv: PublicCv, today: date) -> Entry:
    """What is stored of a CV that is searchable (it has at least one position)."""
    shown = shown_of(cv)
    hours = [target.weekly_hours for target in cv.targets]
    skills = [*shown["qualifications"], *shown["competences"], *shown["it"], *cv.licences]
    return Entry(
        municipality_code=cv.municipality,
        postal_code=cv.postal_code,
        changed_on=localdate(cv.changed_at) if cv.changed_at else today,
        prefixes=prefixes(cv.targets),
        education=max((LEVELS.get(one.level, 0) for one in cv.educations), default=0),
        languages=sorted({folded(name)[:60] for name, _level in cv.languages if name}),
        licences=sorted({key for name in cv.licences for key in licence_keys(name)}),
        terms=sorted({term for target in cv.targets for term in target.terms}),
        least_hours=min(hours),
        most_hours=max(hours),
        shown=shown,
        words=SEPARATOR.join(_texts(shown))[:LONGEST],
        skills=SEPARATOR.join(skills)[:LONGEST],
    )


def shown_of(cv: PublicCv) -> dict[str, Any]:
    """The CV as JSON: what its page shows, without a word of the writer's health."""
    return {
        "profile": without_health(cv.profile),
        "experiences": [
            _as_dict(one) | {"title": without_health(one.title), "tasks": without_health(one.tasks)}
            for one in cv.experiences
        ],
        "educations": [
            _as_dict(one) | {"title": without_health(one.title)} for one in cv.educations
        ],
        "qualifications": _clean(cv.qualifications),
        "competences": _clean(cv.competences),
        "it": _clean(cv.it),
        "languages": [{"name": name, "level": level} for name, level in cv.languages],
        "licences": _clean(cv.licences),
        "targets": [{**_as_dict(one), "terms": list(one.terms)} for one in cv.targets],
    }


def left_out(cv: PublicCv) -> list[str]:
    """The sentences an employer does not read, as they tell of the writer's health."""
    works = (text for one in cv.experiences for text in (one.title, one.tasks))
    skills = (*cv.qualifications, *cv.competences, *cv.it, *cv.licences)
    told = (cv.profile, *works, *(one.title for one in cv.educations), *skills)
    return [sentence for text in told for sentence in health.left_out(text)]


def prefixes(targets: Iterable[PublicTarget]) -> list[str]:
    """Every beginning of the DISCO-08 codes; a code of another list stands whole."""
    found = set()
    for target in targets:
        if target.scheme == DISCO08:
            found |= {target.code[:end] for end in range(1, len(target.code) + 1)}
        else:
            found.add(target.code[:10])
    return sorted(found)


def licence_keys(name: str) -> Iterator[str]:
    """Which of the licences one can choose a name stands for."""
    for key, pattern in _LICENCES.items():
        if pattern.search(name.strip()):
            yield key


def folded(name: str) -> str:
    """A language as it is compared."""
    return " ".join(name.casefold().split())


def _clean(texts: Iterable[str]) -> list[str]:
    kept = (without_health(text) for text in texts)
    return [text for text in kept if text.strip(" …")]


def _as_dict(one: Any) -> dict[str, Any]:
    return {field.name: getattr(one, field.name) for field in fields(one)}


def _texts(shown: dict[str, Any]) -> Iterator[str]:
    yield shown["profile"]
    for one in shown["experiences"]:
        yield from (one["title"], one["employer"], one["tasks"])
    for one in shown["educations"]:
        yield from (one["title"], one["place"])
    yield from (*shown["qualifications"], *shown["competences"], *shown["it"])
    yield from shown["licences"]
    yield from (one["title"] for one in shown["targets"])
