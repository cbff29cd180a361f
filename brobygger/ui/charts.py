"""Charts as SVG drawn on the server, from the table that stays on the page.

One component: bars stacked from parts, with one bar marked. It needs no script and no inline
style, so it works under the content security policy and in print.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


def _round_up(value: Decimal) -> Decimal:
    """The next of STEPS times a power of ten."""
    power = Decimal(10) ** max(value.adjusted(), 0)
    for step in STEPS:
        if value <= step * power:
            return step * power
    return 10 * power
