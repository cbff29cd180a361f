"""What is to become of somebody, and how well it is looked after."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Turn = Callable[[Any], None]
"""What happens at a turning point; takes the story."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a case is worked on: how late things come, and how often they are done at all.

    ``slack`` multiplies what the programme asks for (1 = on the last day).
    """

    slack: tuple[float, float]
    done: float
    books: float
    pace: int | None = None


EXEMPLARY = Habits((0.4, 0.9), done=0.98, books=0.95)
ORDINARY = Habits((0.6, 1.25), done=0.8, books=0.75, pace=14)
LATE = Habits((0.9, 2.2), done=0.5, books=0.4, pace=21)


@dataclass(frozen=True, slots=True)
class Plot:
    """One invented course.

    ``days``: how long ago it began. ``search_days``: how long the search lasts before the
    job is found. ``hours``: effective hours a week at the start of the job; ``grows`` and
    ``grows_beyond``: whether they rise, and above ten. ``course``: what else becomes of the job
    ("rises", "falls", "two" jobs, "retention", "back" from above ten). ``turn``: what happens
    so many days ago, whatever else was going on.
    """

    group: str
    days: int
    habits: Habits = ORDINARY
    search_days: int = 10_000
    hours: float = 5
    grows: bool = False
    grows_beyond: bool = False
    course: str = ""
    marked: bool = True
    turned_down: bool = False
    turn: Turn | None = None
    turn_days: int = 0
    talk_today: bool = False
    brief: bool = False
