"""Remarks on talks and meetings."""

from brobygger.programmes.flags import FlagKind, flags_of
from brobygger.programmes.kinds import EventKind, Happening
from brobygger.programmes.standing import standing

from .diary import NEW, follow_up, happened, start, talk

WITH_CASEWORKER = ["citizen", "caseworker"]


def kinds(*events: Happening) -> list[FlagKind]:
    now = standing(NEW, events)
    return [flag.kind for event in events for flag in flags_of(event, now)]


def test_cv_in_phase_1_without_a_consultant_is_flagged():
    cv = talk(3, topics=["cv"], participants=WITH_CASEWORKER)
    assert kinds(start(0, "1", "1"), cv) == [FlagKind.CV_WITHOUT_CONSULTANT]


def test_cv_with_a_consultant_is_not():
    cv = talk(3, topics=["cv"], participants=[*WITH_CASEWORKER, "company_consultant"])
    assert kinds(start(0, "1", "1"), cv) == []


def test_the_coach_alone_is_no_consultant():
    cv = talk(3, topics=["cv"], participants=["citizen", "job_coach"])
    assert kinds(start(0, "1", "1"), cv) == [FlagKind.CV_WITHOUT_CONSULTANT]


def test_cv_in_phase_2_is_not():
    assert kinds(start(0), talk(3, topics=["cv"], participants=WITH_CASEWORKER)) == []


def test_other_topics_are_not():
    talked = talk(3, topics=["economy"], participants=WITH_CASEWORKER)
    assert kinds(start(0, "1", "1"), talked) == []


def test_a_meeting_without_a_consultant_is_flagged():
    met = happened(EventKind.MEETING_HELD, 40, consultant_present=False)
    assert kinds(start(0, "1", "1"), met) == [FlagKind.MEETING_WITHOUT_CONSULTANT]


def test_what_does_not_count_says_so():
    assert kinds(start(0), talk(3, form="group")) == [FlagKind.DOES_NOT_COUNT]
    assert kinds(start(0), follow_up(3, ["citizen"])) == [FlagKind.DOES_NOT_COUNT]
