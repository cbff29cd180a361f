"""Charts as SVG drawn on the server, from the table that stays on the page.

Two components: bars stacked from parts, with one bar marked (``BarChart``), and values that hold
from one day to the next (``StepChart``). They need no script and no inline style, so they work
under the content security policy and in print.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Self

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
class GridLine:
    """A horizontal line with its value."""

    y: float
    value: Decimal


@dataclass(frozen=True, slots=True)
class Scale:
    """Heights of values in the picture; ``top`` lies at the upper edge."""

    top: Decimal

    @classmethod
    def over(cls, values: Iterable[Decimal]) -> Self:
        """From zero to a round number above every value."""
        return cls(_round_up(max(values, default=Decimal(1))))

    def y(self, value: Decimal) -> float:
        """Where a value lies."""
        return round(HEIGHT - BOTTOM - float(value / self.top) * (HEIGHT - BOTTOM - TOP), 1)

    def grid(self) -> list[GridLine]:
        """Four even lines above zero."""
        values = [self.top * step / 4 for step in range(1, 5)]
        return [GridLine(self.y(value), value) for value in values]


@dataclass(frozen=True, slots=True)
class Label:
    """A bar's name under it."""

    x: float
    text: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class DrawnBars:
    """Bars ready for the template: one path for each part, and one around the marked bar."""

    paths: tuple[tuple[int, str], ...]
    marked: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Stacked bars with a title for those who do not see them."""

    title: str
    bars: Sequence[Bar]
    part_names: Sequence[str]
    unit: str = ""
    width: int = WIDTH
    height: int = HEIGHT
    left: int = field(default=LEFT, init=False)
    right: int = field(default=WIDTH - RIGHT, init=False)
    baseline: int = field(default=HEIGHT - BOTTOM, init=False)

    @property
    def scale(self) -> Scale:
        """Up to a round number above every bar."""
        return Scale.over(sum(bar.parts, Decimal(0)) for bar in self.bars)

    @property
    def legend(self) -> list[tuple[int, str]]:
        """Each part's number, as in the class of its path, and its name."""
        return list(enumerate(self.part_names, start=1))

    def grid(self) -> list[GridLine]:
        """Four even lines above zero."""
        return self.scale.grid()

    def drawn(self) -> DrawnBars:
        """Every bar as boxes in the paths of its parts, lowest first."""
        scale, step = self.scale, (self.right - self.left) / max(len(self.bars), 1)
        paths = {number: "" for number, _name in self.legend}
        marked, labels = "", []
        for index, bar in enumerate(self.bars):
            x, below = self.left + index * step, Decimal(0)
            for number, part in enumerate(bar.parts, start=1):
                box = _box(x + step * 0.1, step * 0.8, scale.y(below + part), scale.y(below))
                paths[number] += box
                marked += box if bar.is_marked else ""
                below += part
            if bar.shows_label or bar.is_marked:
                labels.append(Label(round(x + step / 2, 1), bar.label, bar.is_marked))
        return DrawnBars(tuple(paths.items()), marked, tuple(labels))


def _box(x: float, width: float, top: float, bottom: float) -> str:
    return f"M{x:.1f} {top}h{width:.1f}V{bottom}h{-width:.1f}z"


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
    def scale(self) -> Scale:
        """Up to a round number above lines, marks and limit."""
        values = [value for line in self.lines for _day, value in line.points]
        limit = Decimal(self.limit[0]) if self.limit else Decimal(1)
        return Scale.over([*values, *(mark.value for mark in self.marks), limit])

    @property
    def legend(self) -> list[tuple[int, str]]:
        """Each line's number and name."""
        return [(number, line.name) for number, line in enumerate(self.lines, start=1)]

    def grid(self) -> list[GridLine]:
        """Four even lines above zero."""
        return self.scale.grid()

    def limit_line(self) -> GridLine | None:
        """Where the limit runs."""
        if self.limit is None:
            return None
        value = Decimal(self.limit[0])
        return GridLine(self.scale.y(value), value)

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
        scale = self.scale
        return [DrawnMark(mark, self._x(mark.day), scale.y(mark.value)) for mark in self.marks]

    def _path(self, line: Steps) -> str:
        points, scale = sorted(line.points), self.scale
        start = f"M{self._x(points[0][0])} {scale.y(points[0][1])}"
        steps = "".join(f"H{self._x(day)}V{scale.y(value)}" for day, value in points[1:])
        return f"{start}{steps}H{self._x(max(self.until, points[-1][0]))}"

    def _x(self, day: date) -> float:
        span = max((self.last - self.first).days, 1)
        share = (day - self.first).days / span
        return round(self.left + share * (self.right - self.left), 1)


def _round_up(value: Decimal) -> Decimal:
    """The next of STEPS times a power of ten."""
    power = Decimal(10) ** max(value.adjusted(), 0)
    for step in STEPS:
        if value <= step * power:
            return step * power
    return 10 * power
