"""Activities on a line of time, as SVG drawn on the server; the table beside says the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

from brobygger.plan.models import Activity

WIDTH, LEFT, RIGHT, TOP, ROW, BAR = 720, 4, 8, 24, 34, 12
MOST_TICKS = 8
AFTER_TODAY = timedelta(days=30)
SHORTEST = 4.0
LONGEST_LABEL = 70


@dataclass(frozen=True, slots=True)
class DrawnActivity:
    """One activity: its label above its bar. ``is_open``: nobody has said when it ends."""

    label: str
    label_x: float
    y: float
    x: float
    width: float
    is_over: bool
    is_open: bool

    @property
    def end(self) -> float:
        """Just after the bar."""
        return round(self.x + self.width + 2, 1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A month's first day."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole picture."""

    rows: tuple[DrawnActivity, ...]
    ticks: tuple[Tick, ...]
    today_x: float
    height: int
    width: int = WIDTH
    bar: int = BAR


def draw(activities: Sequence[Activity], today: date) -> Timeline | None:
    """The activities in the order given; nothing when there are none."""
    if not activities:
        return None
    first = min(min(one.starts_on for one in activities), today)
    last = max(max(_end(one, today) for one in activities), today + AFTER_TODAY)
    scale = _Scale(first, last)
    rows = tuple(_row(one, place, scale, today) for place, one in enumerate(activities))
    height = TOP + ROW * len(rows) + 6
    return Timeline(rows, tuple(_ticks(scale)), scale.x(today), height)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def _end(one: Activity, today: date) -> date:
    return one.ended_on or one.ends_on or max(today, one.starts_on)


def _row(one: Activity, place: int, scale: _Scale, today: date) -> DrawnActivity:
    x = scale.x(one.starts_on)
    width = max(scale.x(_end(one, today)) - x, SHORTEST)
    room = (WIDTH - x) / 6.2
    label = one.title if len(one.title) <= LONGEST_LABEL else f"{one.title[:LONGEST_LABEL]}…"
    label_x = x if len(label) <= room else max(LEFT, WIDTH - RIGHT - len(label) * 6.2)
    return DrawnActivity(
        label=label,
        label_x=round(label_x, 1),
        y=TOP + ROW * place,
        x=x,
        width=round(width, 1),
        is_over=one.ended_on is not None,
        is_open=one.ended_on is None and one.ends_on is None,
    )


def _ticks(scale: _Scale) -> list[Tick]:
    """First days of months, as many as there is room for."""
    months = (scale.last.year - scale.first.year) * 12 + scale.last.month - scale.first.month
    step = max(1, -(-months // MOST_TICKS))
    found = []
    for number in range(step, months + 1, step):
        years, month = divmod(scale.first.month - 1 + number, 12)
        day = date(scale.first.year + years, month + 1, 1)
        found.append(Tick(scale.x(day), date_format(day, "M Y")))
    return [tick for tick in found if tick.x < WIDTH - 40]
