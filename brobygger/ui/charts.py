"""Charts as SVG drawn on the server, from the table that stays on the page.

Two components: bars stacked from parts, with one bar marked (``BarChart``), and values that hold
from one day to the next (``StepChart``). They need no script and no inline style, so they work
under the content security policy and in print.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

WIDTH, HEIGHT = 720, 280
LEFT, RIGHT, TOP, BOTTOM = 64, 8, 12, 36
STEPS = tuple(map(Decimal, ("1", "1.2", "1.6", "2", "2.4", "3.2", "4", "6", "8")))
"""Upper edges, each divisible by four into round grid lines."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label and the parts it is stacked from, lowest first."""

    label: str
    parts: Sequence[Decimal]
    is_marked: bool = False
    shows_label: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the picture; ``part`` counts from 1."""

    x: float
    y: float
    width: float
    height: float
    part: int


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """A bar with its place."""

    bar: Bar
    boxes: tuple[Box, ...]
    middle: float


@dataclass(frozen=True, slots=True)
class GridLine:
    """A horizontal line with its value."""

    y: float
    value: Decimal


@dataclass(frozen=True, slots=True)
class BarChart:
    """Stacked bars with a title for those who do not see them."""

    title: str
    bars: Sequence[Bar]
    part_names: Sequence[str]
    unit: str = ""
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def top_value(self) -> Decimal:
        """The value at the upper edge: a round number above every bar."""
        return _round_up(max((sum(bar.parts, Decimal(0)) for bar in self.bars), default=Decimal(1)))

    @property
    def baseline(self) -> float:
        """Where zero lies."""
        return HEIGHT - BOTTOM

    @property
    def left(self) -> int:
        """Where the first bar may begin."""
        return LEFT

    @property
    def right(self) -> int:
        """Where the last bar must end."""
        return WIDTH - RIGHT

    @property
    def legend(self) -> list[tuple[int, str]]:
        """Each part's number, as in the class of its boxes, and its name."""
        return list(enumerate(self.part_names, start=1))

    def grid(self) -> list[GridLine]:
        """Four even lines above zero."""
        return [
            GridLine(self._y(self.top_value * step / 4), self.top_value * step / 4)
            for step in range(1, 5)
        ]

    def drawn(self) -> list[DrawnBar]:
        """Every bar with its boxes."""
        step = (WIDTH - LEFT - RIGHT) / max(len(self.bars), 1)
        return [self._draw(bar, LEFT + index * step, step) for index, bar in enumerate(self.bars)]

    def _draw(self, bar: Bar, x: float, step: float) -> DrawnBar:
        boxes, below = [], Decimal(0)
        for number, part in enumerate(bar.parts, start=1):
            top, bottom = self._y(below + part), self._y(below)
            box = Box(round(x + step * 0.1, 1), top, round(step * 0.8, 1), bottom - top, number)
            boxes.append(box)
            below += part
        return DrawnBar(bar, tuple(boxes), round(x + step / 2, 1))

    def _y(self, value: Decimal) -> float:
        share = float(value / self.top_value)
        return round(self.baseline - share * (self.baseline - TOP), 1)


@dataclass(frozen=True, slots=True)
class Steps:
    """One line: from each day on, a value."""

    name: str
    points: Sequence[tuple[date, Decimal]]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day: a dot, at a value where it has one."""

    day: date
    label: str
    value: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line as an SVG path; ``part`` counts from 1."""

    name: str
    path: str
    part: int


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark with its place."""

    mark: Mark
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A day along the bottom."""

    x: float
    day: date


@dataclass(frozen=True, slots=True)
class StepChart:
    """Values through time, each holding until the next; the last until ``until``.

    ``limit``: a value with its name, drawn across. Days of marks may lie ahead.
    """

    title: str
    lines: Sequence[Steps]
    until: date
    marks: Sequence[Mark] = ()
    limit: tuple[int, str] | None = None
    unit: str = ""
    width: int = WIDTH
    height: int = HEIGHT
    left: int = field(default=LEFT, init=False)
    right: int = field(default=WIDTH - RIGHT, init=False)
    baseline: int = field(default=HEIGHT - BOTTOM, init=False)

    @property
    def first(self) -> date:
        """The day at the left edge."""
        return min(day for line in self.lines for day, _value in line.points)

    @property
    def last(self) -> date:
        """The day at the right edge: today, or the last mark ahead."""
        return max([self.until, self.first, *(mark.day for mark in self.marks)])

    @property
    def top_value(self) -> Decimal:
        """The value at the upper edge."""
        values = [value for line in self.lines for _day, value in line.points]
        limit = Decimal(self.limit[0]) if self.limit else Decimal(1)
        return _round_up(max([*values, *(mark.value for mark in self.marks), limit]))

    @property
    def legend(self) -> list[tuple[int, str]]:
        """Each line's number and name."""
        return [(number, line.name) for number, line in enumerate(self.lines, start=1)]

    def grid(self) -> list[GridLine]:
        """Four even lines above zero."""
        values = [self.top_value * step / 4 for step in range(1, 5)]
        return [GridLine(self._y(value), value) for value in values]

    def limit_line(self) -> GridLine | None:
        """Where the limit runs."""
        return (
            GridLine(self._y(Decimal(self.limit[0])), Decimal(self.limit[0]))
            if self.limit
            else None
        )

    def ticks(self) -> list[Tick]:
        """A few days along the bottom: the first, the last, and between them."""
        days = (self.last - self.first).days
        found = [date.fromordinal(self.first.toordinal() + days * part // 4) for part in range(5)]
        return [Tick(self._x(day), day) for day in dict.fromkeys(found)]

    def drawn(self) -> list[DrawnLine]:
        """Every line as a path of steps."""
        return [
            DrawnLine(line.name, self._path(line), number)
            for number, line in enumerate(self.lines, start=1)
        ]

    def drawn_marks(self) -> list[DrawnMark]:
        """Every mark with its place."""
        return [DrawnMark(mark, self._x(mark.day), self._y(mark.value)) for mark in self.marks]

    def _path(self, line: Steps) -> str:
        points = sorted(line.points)
        start = f"M{self._x(points[0][0])} {self._y(points[0][1])}"
        steps = "".join(f"H{self._x(day)}V{self._y(value)}" for day, value in points[1:])
        return f"{start}{steps}H{self._x(max(self.until, points[-1][0]))}"

    def _x(self, day: date) -> float:
        span = max((self.last - self.first).days, 1)
        share = (day - self.first).days / span
        return round(self.left + share * (self.right - self.left), 1)

    def _y(self, value: Decimal) -> float:
        share = float(value / self.top_value)
        return round(self.baseline - share * (self.baseline - TOP), 1)


def _round_up(value: Decimal) -> Decimal:
    """The next of STEPS times a power of ten."""
    power = Decimal(10) ** max(value.adjusted(), 0)
    for step in STEPS:
        if value <= step * power:
            return step * power
    return 10 * power
