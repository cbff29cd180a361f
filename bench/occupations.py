"""``python -m bench.occupations``: how long a letter typed in the typeahead takes to answer.

As many names as the national list with our aliases has, made up here since that list is not ours
to ship; no database, which adds one statement. Each query is timed alone; the slowest counts.
"""

import csv
import random
import sys
import time
from importlib.resources import files

from bench.lines import Report, median
from brobygger.occupations.index import Index, Name, Suggestion

ENTRIES = 1_400
LIMIT_MS = 5.0
REPEATS = 41
QUERIES = (
    "k",
    "lagermedarbejderne",
    "kontorassistnt",
    "rengørings assistent",
    "pedagogmedhjælper",
    "medhjælper i køkken",
    "qxzwvjk intet",
    "x" * 10_000,
)


def main() -> int:
    """Print the figures; status 1 when the target is missed."""
    report = Report()
    index = Index(_names())
    worst = max(QUERIES, key=lambda query: _milliseconds(index, query))
    report.line(
        f"suggest() over {ENTRIES:,} jobs, {len(index.names):,} names",
        _milliseconds(index, worst),
        LIMIT_MS,
        "ms",
        f"slowest: {worst[:20]!r}",
    )
    return 1 if report.missed else 0


def _names() -> list[Name]:
    """Return ours and, up to the number wanted, titles put together from their words."""
    rng = random.Random(8)
    text = (files("brobygger.occupations") / "data" / "common.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter=";")
    ours = [[row["title"], *row["aliases"].split("|")] for row in rows]
    parts = [word for names in ours for name in names for word in name.split()]
    made = [[" ".join(rng.choices(parts, k=4))] for _ in range(ENTRIES - len(ours))]
    return [
        Name.of(
            Suggestion(number, "bench", str(number), names[0], name),
            is_alias=name != names[0],
            is_common=len(names) > 1,
            sort_key=name,
        )
        for number, names in enumerate(ours + made)
        for name in names
    ]


def _milliseconds(index: Index, query: str) -> float:
    """Return the median processor time: others on the machine do not count."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        index.suggest(query, 10)
        times.append((time.process_time() - start) * 1_000)
    return median(times)


if __name__ == "__main__":
    sys.exit(main())
