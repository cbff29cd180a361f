"""What an employer may see of a CV: the only shape in which it leaves the case (spec 3.4).

``refresh`` is called whenever something about the citizen changes (``access.changes``), and hands
every filler (``fill_with``, from the CV bank) the CV as it is now, or None when it is not
searchable. Both run in the transaction of the change.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.cv import queries
from brobygger.cv.models import JobTarget
from brobygger.facts import plain


@dataclass(frozen=True, slots=True)
class PublicExperience:
    """Work; ``employer`` is empty when the citizen keeps it back."""

    kind: str
    title: str
    employer: str
    since: str
    until: str
    tasks: str


@dataclass(frozen=True, slots=True)
class PublicEducation:
    """An education or a course."""

    title: str
    place: str
    level: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class PublicTarget:
    """A position the citizen is available for; keys of ``cv.models.targets``."""

    scheme: str
    code: str
    title: str
    is_trained: bool
    is_experienced: bool
    weekly_hours: float
    start: str
    employment: str
    is_flexjob: bool
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicCv:
    """A CV without name, CPR number, contact, health, or anything the citizen keeps back."""

    citizen_id: UUID
    municipality: str
    postal_code: str
    profile: str
    experiences: tuple[PublicExperience, ...]
    educations: tuple[PublicEducation, ...]
    qualifications: tuple[str, ...]
    competences: tuple[str, ...]
    it: tuple[str, ...]
    languages: tuple[tuple[str, str], ...]
    licences: tuple[str, ...]
    targets: tuple[PublicTarget, ...]
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """What an employer is told when the citizen has answered yes."""

    name: str
    email: str
    phone: str
    address: str


Filler = Callable[[UUID, PublicCv | None], None]
_fillers: list[Filler] = []


def fill_with(filler: Filler) -> None:
    """Be given each CV as it becomes searchable, changes, and stops being so."""
    if filler not in _fillers:
        _fillers.append(filler)


def refresh(actor: Actor, citizen_id: UUID) -> None:
    """Bring what employers see up to date."""
    if not _fillers:
        return
    cv = public_cv(Actor.system(actor.municipality), citizen_id)
    for filler in _fillers:
        filler(citizen_id, cv)


def public_cv(actor: Actor, citizen_id: UUID) -> PublicCv | None:
    """What employers see now; None when the CV is not searchable."""
    if not queries.is_chosen(actor, citizen_id):
        return None
    whole = queries.whole(actor, citizen_id)
    return as_public(whole) if whole.off_because is None else None


def as_public(whole: "queries.WholeCv") -> PublicCv:
    """What employers would see of a CV, searchable or not."""
    facts, clean = whole.facts, _cleaner(whole.citizen.name)
    professional = [one for one in facts.ability if one.kind == "professional"]
    stamps = [one.at for one in (*facts.work_experience, *facts.education, *facts.ability)]
    return PublicCv(
        whole.citizen.pk,
        whole.citizen.municipality_id,
        "" if whole.citizen.has_protected_address else whole.citizen.postal_code,
        clean(whole.profile.text),
        tuple(_experience(one, whole.hidden_employers, clean) for one in facts.work_experience),
        tuple(_education(one, clean) for one in facts.education),
        _texts(professional, clean),
        _texts((one for one in facts.ability if one.kind == "good_at"), clean),
        _texts((one for one in facts.ability if one.kind == "it"), clean),
        tuple((clean(one.name), one.level) for one in facts.language),
        tuple(clean(one.name) for one in facts.licence),
        tuple(target_of(one) for one in whole.targets),
        max([*stamps, *(one.at for one in whole.targets)], default=None),
    )


def contact_of(actor: Actor, citizen_id: UUID) -> Contact:
    """How an employer reaches the citizen, without what is hidden; after a yes only."""
    whole = queries.whole(actor, citizen_id)
    citizen, profile = whole.citizen, whole.profile
    keeps_address = profile.hides_address or citizen.has_protected_address
    address = f"{citizen.address}, {citizen.postal_code} {citizen.city}"
    return Contact(
        citizen.name,
        "" if profile.hides_email else citizen.email,
        "" if profile.hides_phone else citizen.phone,
        "" if keeps_address else address,
    )


def target_of(target: JobTarget) -> PublicTarget:
    """A position, as employers see it."""
    occupation = target.occupation
    return PublicTarget(
        occupation.scheme,
        occupation.code,
        occupation.title,
        target.is_trained,
        target.is_experienced,
        float(target.weekly_hours),
        target.start,
        target.employment,
        target.is_flexjob,
        tuple(target.terms),
    )


Clean = Callable[[str], str]
CPR = r"\b\d{6}[- ]?\d{4}\b"
PHONE = r"(?<![\d.])(?:\+?45[ .]?)?(?:\d[ .]?){7}\d(?![\d.])"
EMAIL = r"\S+@\S+\.\S+"
WEB = r"(?:https?://|www\.)\S+"
SHORTEST_NAME = 3
GONE = "…"


def _cleaner(name: str) -> Clean:
    """Take out what would tell who it is, wherever somebody typed it."""
    names = [re.escape(part) for part in name.split() if len(part) >= SHORTEST_NAME]
    whole = r"\b(?:" + "|".join(names) + r")s?\b" if names else r"(?!)"
    pattern = re.compile("|".join((EMAIL, WEB, CPR, PHONE, whole)), re.IGNORECASE)
    return lambda text: pattern.sub(GONE, text)


def _experience(
    one: plain.WorkExperience, hidden: frozenset[UUID], clean: Clean
) -> PublicExperience:
    employer = "" if one.id in hidden else clean(one.place)
    tasks = clean(one.tasks)
    if not employer and one.place:
        tasks = re.sub(re.escape(one.place), GONE, tasks, flags=re.IGNORECASE)
    return PublicExperience(one.kind, clean(one.title), employer, one.since, one.until, tasks)


def _education(one: plain.Education, clean: Clean) -> PublicEducation:
    return PublicEducation(clean(one.title), clean(one.place), one.level, one.since, one.until)


def _texts(found: Iterable[plain.Ability], clean: Clean) -> tuple[str, ...]:
    return tuple(clean(one.text) for one in found)
