"""How the demo's 300 citizens are spread over phases, habits and endings."""

from collections.abc import Callable, Iterator
from random import Random

from brobygger.demo.story import turns
from brobygger.demo.story.job import first_hours
from brobygger.demo.story.plots import EXEMPLARY, LATE, ORDINARY, Habits, Plot, Turn
from brobygger.programmes.kinds import EndReason

HABITS = (EXEMPLARY, ORDINARY, LATE)
HABIT_SHARES = (30, 50, 20)
MARKED = 0.85
"""Marks that are set when they should be."""
TWO_YEARS = 730

ENDINGS = (
    (EndReason.EARLY_RETIREMENT, 8),
    (EndReason.RESOURCE_COURSE, 6),
    (EndReason.ORDINARY_JOB, 3),
    (EndReason.EDUCATION, 2),
    (EndReason.MOVED, 4),
    (EndReason.WITHDREW, 3),
    (EndReason.DEAD, 1),
)


def plots(rng: Random, size: int) -> Iterator[Plot]:
    """Yield a plot for each of so many citizens, in a mixed order."""
    makers = [maker for maker, share in SHARES.items() for _ in range(share)]
    for index in range(size):
        yield makers[index * 37 % len(makers)](rng)


def movers(other: str) -> Iterator[Plot]:
    """Yield cases that are offered to, or came from, another municipality."""
    for index in range(2):
        yield Plot("2", 120 + index * 60, turn=turns.offer_to(other), turn_days=3 + index * 2)
        days = 90 + index * 50
        yield Plot("2", days, turn=turns.come_from(other), turn_days=days - 1)


def habits(rng: Random) -> Habits:
    """Some cases are looked after better than others."""
    return rng.choices(HABITS, HABIT_SHARES)[0]


def preparing(rng: Random) -> Plot:
    """In phase 1 now; some beyond the ten weeks."""
    return Plot("1", rng.randint(4, 92), habits(rng))


def way_in(rng: Random) -> str:
    """Through the rehabilitation team, or straight into phase 2."""
    return "1" if rng.random() < 0.45 else "2"


def searching(rng: Random) -> Plot:
    """In phase 2 now, some for a long time."""
    group = way_in(rng)
    days = rng.choice((rng.randint(8, 90), rng.randint(60, 300), rng.randint(150, TWO_YEARS)))
    turn = turns.waive_cv if rng.random() < 0.05 else None
    began = min(days + (80 if group == "1" else 0), TWO_YEARS)
    return Plot(group, began, habits(rng), turn=turn, turn_days=days // 2)


def working(rng: Random) -> Plot:
    """In a flex-job now; about a third with more hours than at the start."""
    group = rng.choices(("1", "2", "3"), (40, 45, 15))[0]
    job_days = rng.randint(5, 330)
    search = rng.randint(40, 260) if group != "3" else 0
    return Plot(
        group,
        min(job_days + search + (80 if group == "1" else 0), TWO_YEARS),
        habits(rng),
        search_days=search,
        hours=first_hours(rng),
        grows=rng.random() < 0.36,
        course=COURSES[job_days % len(COURSES)],
        marked=rng.random() < MARKED,
    )


COURSES = ("", "", "", "", "falls", "two", "retention")


def for_coach_in_job(index: int) -> Plot:
    """Jobs of the coach one can be: rising, falling, two at once, kept on, above ten and back."""
    course = ("rises", "falls", "two", "retention", "back")[index % 5]
    days = (330, 300, 260, 210, 400)[index % 5]
    return Plot("3", days, EXEMPLARY, hours=6, grows=course == "rises", course=course)


def reached(rng: Random) -> Plot:
    """Above ten hours: straight from the search, or grown there."""
    straight = rng.random() < 0.5
    return Plot(
        way_in(rng),
        rng.randint(420, TWO_YEARS),
        EXEMPLARY if rng.random() < 0.7 else ORDINARY,
        search_days=rng.randint(30, 150),
        hours=rng.choice((11.0, 13.0, 15.0)) if straight else 6,
        grows=not straight,
        grows_beyond=not straight,
    )


def ended(rng: Random) -> Plot:
    """Left for another reason."""
    reasons, shares = zip(*ENDINGS, strict=True)
    turn = turns.end_as(rng.choices(reasons, shares)[0])
    return with_turn(rng, turn, rng.randint(5, 300), 60)


def turned_down(rng: Random) -> Plot:
    """The team recommended something else."""
    return Plot("1", rng.randint(110, 600), habits(rng), turned_down=True)


def resting(rng: Random) -> Plot:
    """Paused, now or for a while."""
    turn: Turn = turns.pause_for_good if rng.random() < 0.75 else turns.pause_a_while
    return with_turn(rng, turn, rng.randint(6, 60), 70)


def passive(rng: Random) -> Plot:
    """Match group 3."""
    return with_turn(rng, turns.become_passive, rng.randint(20, 120), 50)


def with_turn(rng: Random, turn: Turn, days_ago: int, before: int) -> Plot:
    """A search that something happened to so many days ago."""
    days = min(days_ago + rng.randint(before, before + 240), TWO_YEARS)
    return Plot(way_in(rng), days, habits(rng), turn=turn, turn_days=days_ago)


def for_caseworker(index: int) -> Plot:
    """Cases of the caseworker one can be: due today, late, fresh, a talk today."""
    days = (70, 84, 63, 12, 25, 6)[index % 6]
    habit = LATE if index % 3 == 1 else ORDINARY
    return Plot("1", days, habit, talk_today=index % 6 in {3, 4})


def for_coach(index: int) -> Plot:
    """Cases of the coach one can be: a talk today, some waiting, some going well."""
    days = (40, 95, 150, 21, 210, 60)[index % 6]
    habit = (EXEMPLARY, LATE, ORDINARY)[index % 3]
    return Plot("2", days, habit, talk_today=index % 6 in {0, 3})


SHARES: dict[Callable[[Random], Plot], int] = {
    preparing: 15,
    searching: 40,
    working: 20,
    reached: 7,
    ended: 9,
    turned_down: 3,
    resting: 5,
    passive: 1,
}
"""In a hundred citizens."""
