"""The ABC strategy as a picture: three circles, A where they meet, B and C beside. Pure.

Drawn with presentation attributes only (no style), so that it stands on a page under a content
security policy and on paper alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 720, 640
RADIUS = 175
CIRCLES = ((265, 195, "#4f2d7f"), (455, 195, "#0b6b4f"), (360, 355, "#8a4b00"))
"""Where each circle stands, and its colour."""

PLACES = ((195, 145), (525, 145), (360, 445))
"""Where the words of each circle stand: away from where they meet."""

MIDDLE = (360, 248)
BELOW = ((180, 585), (540, 585))
LINE = 19
FONT = 'font-family="IBM Plex Sans, sans-serif"'
CHARACTERS, LINES = 20, 5


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn. ``circles``: title and words of competences, wishes, labour market."""

    circles: Sequence[tuple[str, str]]
    tracks: Mapping[str, Sequence[str]]
    missing: str
    """What stands where a track has no goal yet."""

    def in_words(self) -> str:
        """The picture for those who do not see it."""
        circles = ", ".join(title for title, _text in self.circles)
        goals = "; ".join(f"{key}: {self._goals(key)}" for key in "ABC")
        return f"{circles}. {goals}."

    def _goals(self, key: str) -> str:
        return ", ".join(self.tracks.get(key, ())) or self.missing

    def svg(self) -> str:
        """The picture."""
        alt = escape(self.in_words(), {'"': "&quot;"})
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
            f' aria-label="{alt}" class="bb-abc-picture">{"".join(self._parts())}</svg>'
        )

    def _parts(self) -> Iterator[str]:
        for x, y, colour in CIRCLES:
            yield (
                f'<circle cx="{x}" cy="{y}" r="{RADIUS}" fill="{colour}" fill-opacity="0.10"'
                f' stroke="{colour}" stroke-width="2.5"/>'
            )
        for (x, y), (title, text), (_x, _y, colour) in zip(
            PLACES, self.circles, CIRCLES, strict=True
        ):
            yield _words(x, y - 2 * LINE, [title], 17, colour, is_bold=True)
            yield _words(x, y - 0.7 * LINE, _wrapped(text, CHARACTERS, LINES), 14, "#1a1a1a")
        yield self._track("A", *MIDDLE, 46, 22)
        for key, (x, y) in zip("BC", BELOW, strict=True):
            yield self._track(key, x, y, 26, 34)

    def _track(self, key: str, x: float, y: float, size: int, characters: int) -> str:
        lines = _wrapped(self._goals(key), characters, 3)
        begin = y + (24 if key == "A" else 22)
        return _words(x, y, [key], size, "#281545", is_bold=True) + _words(
            x, begin, lines, 15, "#1a1a1a", is_bold=key == "A"
        )


def _wrapped(text: str, characters: int, lines: int) -> list[str]:
    found = wrap(text, characters, max_lines=lines, placeholder=" …")
    return found or [""]


def _words(
    x: float, y: float, lines: Sequence[str], size: int, colour: str, *, is_bold: bool = False
) -> str:
    weight = ' font-weight="600"' if is_bold else ""
    spans = "".join(
        f'<tspan x="{x}" y="{y + number * LINE:g}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    return (
        f'<text {FONT} font-size="{size}" fill="{colour}" text-anchor="middle"{weight}>'
        f"{spans}</text>"
    )
