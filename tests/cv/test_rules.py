"""When a CV is searchable, and what it lacks until then."""

from dataclasses import replace

import pytest

from brobygger.cv.rules import Circumstances, CvFacts, Lack, Off, lacks, off_because

FULL = CvFacts(1, 1, 1, has_email=True, has_phone=True)
RUNNING = Circumstances(is_chosen=True, is_exempt=False, is_running=True)


def test_a_full_cv_lacks_nothing() -> None:
    assert lacks(FULL) == []


@pytest.mark.parametrize(
    ("cv", "lack"),
    [
        (replace(FULL, experiences=0), Lack.EXPERIENCE),
        (replace(FULL, educations=0), Lack.EDUCATION),
        (replace(FULL, targets=0), Lack.TARGET),
        (replace(FULL, has_email=False, has_phone=False), Lack.CONTACT),
        (replace(FULL, hides_email=True, hides_phone=True), Lack.SHOWN_CONTACT),
        (replace(FULL, has_phone=False, hides_email=True), Lack.SHOWN_CONTACT),
    ],
)
def test_what_is_missing_is_named(cv: CvFacts, lack: Lack) -> None:
    assert lacks(cv) == [lack]


def test_one_way_to_reach_the_citizen_is_enough() -> None:
    assert replace(FULL, hides_email=True).shows_contact
    assert replace(FULL, has_email=False).shows_contact


@pytest.mark.parametrize(
    ("cv", "now", "off"),
    [
        (FULL, RUNNING, None),
        (FULL, replace(RUNNING, is_chosen=False), Off.NOT_CHOSEN),
        (replace(FULL, targets=0), RUNNING, Off.INCOMPLETE),
        (FULL, replace(RUNNING, is_exempt=True), Off.EXEMPT),
        (FULL, replace(RUNNING, is_running=False), Off.CLOSED),
    ],
)
def test_choice_and_case_decide_with_the_rules(
    cv: CvFacts, now: Circumstances, off: Off | None
) -> None:
    assert off_because(cv, now) == off
