"""``python -m bench.texts``: precision and recall of the text rules, and how fast they read.

The sets that were read are what the rules were developed on; only the held-back ones say how well
they do on sentences nobody fitted them to. Figures are printed, never the sentences.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from brobygger.quality.command import summary_row
from brobygger.quality.figures import Figures, figures
from brobygger.quality.text import RULES, check

LABELLED = Path(__file__).parent.parent / "tests" / "quality" / "labelled"
TARGET = 0.9
TYPING_LIMIT_MS = 5.0
LINES_PER_SECOND = 1_000
DEVELOPED_ON = (
    "open",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "former",
)
HELD_BACK = ("held_back", "seventh.held_back", "eighth.held_back", "ninth.held_back")


def main() -> int:
    """Print every figure; status 1 when a target is missed."""
    missed = [*_accuracy(), *_speed()]
    _say(f"Missed: {', '.join(missed) or 'nothing'}")
    return 1 if missed else 0


def measured(standard: str, half: str) -> Figures:
    """A standard's figures on one set of its labelled sentences."""
    lines = (LABELLED / f"{standard}.{half}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return figures((check(standard, row["text"]).verdict, row["label"]) for row in rows)


def _accuracy() -> Iterator[str]:
    """Print precision and recall; yield what a held-back set misses."""
    for half in (*DEVELOPED_ON, *HELD_BACK):
        _say(f"{half} sentences")
        for standard in RULES:
            if not (LABELLED / f"{standard}.{half}.jsonl").exists():
                continue
            found = measured(standard, half)
            _say("  " + summary_row(standard, found))
            low = min(found.precision or 0.0, found.recall or 0.0) < TARGET
            if half in HELD_BACK and low:
                yield f"{standard} ({half})"


def _texts() -> list[tuple[str, str]]:
    return [
        (standard, json.loads(line)["text"])
        for standard in RULES
        for line in (LABELLED / f"{standard}.open.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def _speed() -> Iterator[str]:
    """Print lines a second and the time for 1,000 characters; yield what is too slow."""
    texts = _texts()
    for standard, text in texts:
        check(standard, text)
    per_second = len(texts) / _seconds(texts)
    _say(f"  {per_second:,.0f} lines a second (target {LINES_PER_SECOND:,})")
    if per_second < LINES_PER_SECOND:
        yield "lines a second"
    for standard in RULES:
        long = " ".join(text for name, text in texts if name == standard)[:1_000]
        spent = _seconds([(standard, long)]) * 1_000
        _say(f"  {standard:<26} {spent:.2f} ms for 1,000 characters")
        if spent > TYPING_LIMIT_MS:
            yield f"{standard} while typing"


def _seconds(texts: list[tuple[str, str]]) -> float:
    """The best of five runs."""
    return min(_run(texts) for _ in range(5))


def _run(texts: list[tuple[str, str]]) -> float:
    start = time.perf_counter()
    for standard, text in texts:
        check(standard, text)
    return time.perf_counter() - start


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
