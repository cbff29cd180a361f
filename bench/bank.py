"""The CV bank: pages of hits against the empty page, and 110,000 CVs against 1,100.

Both databases are the bank's own: citizens who are but numbers, each with a CV made from the demo's
profiles, the same each time, loaded by COPY. "Selective" questions find about as many in both
(their words stand in few CVs); for the others only the ceiling of a thousand keeps the page light.
"""

from collections import defaultdict

from bench.databases import Database
from bench.lines import Report, median
from bench.pages import ALIKE, Probe

PAGE_TARGET = 10.0
ROUND, ROUNDS = 4, 6
STATEMENTS = 14
SELECTIVE = {
    "one rare word": "q=%22sjaeldent{}%22",
    "a rare word in town": "q=%22sjaeldent{}%22&postnr=6200",
}
"""{} is a number: the words sjaeldent1 … stand in twenty CVs each, however many there are."""
BROAD = {
    "a common word": "q=varer",
    "a common word, last page": "q=varer&page=40",
    "a beginning of words": "q=arbe*",
    "two words, one not": "q=varer+-butik",
    "only what is not there": "q=-varer",
    "a phrase": "q=%22s%C3%A6tte+varer%22",
    "an occupation with its family": "stilling=lagermedarbejder",
    "within 40 km": "postnr=8000",
    "hours and terms": "timer_fra=8&timer_til=12&vilkaar=day&vilkaar=evening",
    "eight choices at once": "q=varer&stilling=lagermedarbejder&kan=truck&postnr=8000&timer_fra=8"
    "&timer_til=20&vilkaar=day&uddannelse=3&sprog=engelsk&bevis=car",
    "nothing found": "q=varer&kan=sjaeldent1&sprog=polsk&uddannelse=6",
}


def databases(quick: bool) -> tuple[Database, Database]:
    """The large bank and the small one."""
    many = 11_000 if quick else 110_000
    return Database(f"bench_bank_{many}", many, 98), Database("bench_bank_1100", 1_100, 98)


def fill(database: Database, fresh: bool) -> None:
    """Make the database and its CVs, unless they are there from an earlier run."""
    if fresh:
        database.run("discard-demo")
    database.run("prepare", "-v", "0")
    code = f"from bench.bank_rows import load\nload({database.citizens})"
    database.run("shell", "-v", "0", "-c", code)


def measure(report: Report, nation: Probe, alone: Probe) -> None:
    """Each question's page against the empty page, and the selective ones in both sizes."""
    report.say("\nThe CV bank")
    times = alternate(nation, alone)
    empty = median(times["110,000", "empty"])
    report.say(f"The empty page takes {empty * 1000:.2f} ms.")
    for name in (*SELECTIVE, *BROAD):
        ratio = median(times["110,000", name]) / empty
        report.line(f"{name}, 110,000 CVs", ratio, PAGE_TARGET)
    for name in SELECTIVE:
        alike = median(times["110,000", name]) / median(times["1,100", name])
        report.line(f"{name}: 110,000 against 1,100", alike, ALIKE)
    count = len(nation.ask(do="statements", page=address(BROAD["a common word"], 0), code="bank"))
    report.line("statements: a page of hits", count, STATEMENTS, "")


def alternate(nation: Probe, alone: Probe) -> dict[tuple[str, str], list[float]]:
    """Time every question in both, a few at a time, in turn."""
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    pages = {"empty": "/tom/", **SELECTIVE, **BROAD}
    for turn in range(ROUNDS + 1):
        for name, query in pages.items():
            for where, probe in (("110,000", nation), ("1,100", alone)):
                found = probe.ask(do="time", page=address(query, turn), code="bank", times=ROUND)
                if turn:  # the first round warms up
                    times[where, name] += found
    return times


def address(query: str, turn: int) -> str:
    """The address of a question."""
    return query if query.startswith("/") else f"/cv-bank/?{query.format(turn % 20)}"
