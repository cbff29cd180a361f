"""Some hundred invented journeys of one municipality, told and stored by one process."""

from dataclasses import dataclass
from datetime import date
from random import Random

from django.db import connections

from brobygger.demo import seeding
from brobygger.demo.citizens import citizen
from brobygger.demo.national.bulk import copy
from brobygger.demo.national.staff import staff_of
from brobygger.demo.rows import Rows
from brobygger.demo.story import Plot
from brobygger.demo.story.job import first_hours
from brobygger.demo.story.plots import Habits
from brobygger.programmes.settings import DEFAULT_SETTINGS

RARE_TALKS = (
    Habits((0.5, 1.0), done=0.8, books=0.3, pace=56),
    Habits((0.8, 1.6), done=0.5, books=0.2, pace=70),
)
"""Talks far apart, so that a million events reach for all."""
GROUPS, GROUP_SHARES = ("1", "2", "3"), (25, 60, 15)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Citizens number ``first`` up to ``last`` of a municipality of a size."""

    code: str
    size: int
    first: int
    last: int
    today: date


def store(chunk: Chunk) -> tuple[int, int]:
    """Tell and store; returns the number of citizens and of events."""
    rows = told(chunk)
    owner = connections["owner"]
    owner.ensure_connection()
    with owner.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
    for model, found in rows.tables():
        copy(owner, model, found)
    return len(rows.citizens), len(rows.events)


def told(chunk: Chunk) -> Rows:
    """Return the rows of a chunk: the same wherever and whenever it is told for a day."""
    staff, rows, settings = staff_of(chunk.code, chunk.size), Rows(), DEFAULT_SETTINGS
    for index in range(chunk.first, chunk.last):
        rng = Random(f"{chunk.code}-{index}")
        plot = plot_of(rng)
        person = citizen(rng, chunk.code, index, seeding.begin(chunk.today, plot))
        story = seeding.story_of(person, plot, staff.cast(index), rng, chunk.today)
        rows.add(person, story, settings)
    return rows


def plot_of(rng: Random) -> Plot:
    """What becomes of one citizen; most came lately, some long ago."""
    days = rng.randint(3, 24) if rng.random() < 0.78 else rng.randint(24, 200)
    return Plot(
        rng.choices(GROUPS, GROUP_SHARES)[0],
        days,
        rng.choice(RARE_TALKS),
        search_days=rng.randint(30, 300),
        hours=first_hours(rng),
        grows=rng.random() < 0.3,
        brief=True,
    )
