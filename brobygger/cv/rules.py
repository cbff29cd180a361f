"""When a CV is searchable, and what it lacks until then (spec 3.1). Pure.

Searchable is always the citizen's visible choice, within the rules: the mandatory parts are
there, one way to reach the citizen is shown, and the case is running.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Lack(StrEnum):
    """What a CV lacks before it can be searched (spec 3.1; source 000, section 3 a and c)."""

    EXPERIENCE = "experience"
    EDUCATION = "education"
    CONTACT = "contact"
    SHOWN_CONTACT = "shown_contact"
    TARGET = "target"


class Off(StrEnum):
    """Why a CV is not searchable, whatever it says (spec 3.1)."""

    NOT_CHOSEN = "not_chosen"
    INCOMPLETE = "incomplete"
    EXEMPT = "exempt"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CvFacts:
    """What the rules ask of a CV."""

    experiences: int
    educations: int
    targets: int
    has_email: bool
    has_phone: bool
    hides_email: bool = False
    hides_phone: bool = False

    @property
    def shows_contact(self) -> bool:
        """Whether one of e-mail and phone is shown."""
        is_mail_shown = self.has_email and not self.hides_email
        is_phone_shown = self.has_phone and not self.hides_phone
        return is_mail_shown or is_phone_shown


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What else decides: the choice, and how the case stands."""

    is_chosen: bool
    is_exempt: bool
    is_running: bool


def lacks(cv: CvFacts) -> list[Lack]:
    """What is missing, in the order of the page."""
    return list(_lacks(cv))


def _lacks(cv: CvFacts) -> Iterator[Lack]:
    if not (cv.has_email or cv.has_phone):
        yield Lack.CONTACT
    elif not cv.shows_contact:
        yield Lack.SHOWN_CONTACT
    if not cv.experiences:
        yield Lack.EXPERIENCE
    if not cv.educations:
        yield Lack.EDUCATION
    if not cv.targets:
        yield Lack.TARGET


def off_because(cv: CvFacts, now: Circumstances) -> Off | None:
    """Why the CV is not searchable; None when it is."""
    if not now.is_running:
        return Off.CLOSED
    if now.is_exempt:
        return Off.EXEMPT
    if lacks(cv):
        return Off.INCOMPLETE
    return None if now.is_chosen else Off.NOT_CHOSEN
