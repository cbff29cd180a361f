"""Pages against the empty page, and the same municipality alone and among 98."""

import json
import subprocess
import sys
from collections import defaultdict
from types import TracebackType
from typing import Any

from bench.databases import Database
from bench.lines import Report, median
from brobygger.demo.codes import COMPARED, LARGEST

STATEMENTS, CONTACT_STATEMENTS = 14, 20
TALK_TARGET, TALK_STATEMENTS = 12.0, 25
PAGE_TARGET, CONTACT_TARGET, CALCULATOR_TARGET = 8.0, 6.0, 3.0
TYPEAHEAD_TARGET = 2.0
ALIKE = 1.20
LOG_SHARE = 15.0
PAGES = ("citizens", "citizens, last page", "journey", "today", "today of a team")
EMPTY = {"today": "empty as coach", "contact": "empty as coach"}
ROUND, ROUNDS = 4, 12
LOG_ROUNDS = 200
"""What is small beside a page is measured in turn, request by request."""


class Probe:
    """A process under production settings that measures pages."""

    def __init__(self, database: Database) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "bench.probe"],
            env={**database.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a probe without pipes")
        self.process, self.to, self.back = process, process.stdin, process.stdout

    def __enter__(self) -> "Probe":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.to.close()
        self.process.wait(timeout=20)

    def ask(self, **asked: Any) -> Any:
        """Ask one thing and return the answer."""
        self.to.write(json.dumps(asked) + "\n")
        self.to.flush()
        line = self.back.readline()
        if not line:
            raise SystemExit(f"The probe stopped at {asked}.")
        return json.loads(line)


def measure(report: Report, nation: Probe, alone: Probe) -> None:
    """Measure the pages, their statements, the contact, and the view log's share."""
    times = alternate(nation, alone)
    empty_ms = median(times["among 98", "empty"]) * 1000
    report.say(f"\nThe empty page takes {empty_ms:.2f} ms (median, one process, no socket).")
    for page in PAGES:
        for where in ("alone", "among 98", "largest"):
            ratio = against_empty(times, where, page)
            report.line(f"{page}, {where}", ratio, PAGE_TARGET)
        alike = median(times["among 98", page]) / median(times["alone", page])
        report.line(f"{page}: among 98 against alone", alike, ALIKE)
    for page in PAGES:
        found = nation.ask(do="statements", page=page, code=LARGEST)
        report.line(f"statements: {page}", len(found), STATEMENTS, "")
    calculation = alternating(nation, COMPARED, "calculator", "empty")
    report.line("the calculator with a result", calculation, CALCULATOR_TARGET)
    typing = alternating(nation, COMPARED, "typeahead", "empty as coach")
    report.line("typeahead of occupations, misspelt", typing, TYPEAHEAD_TARGET)
    talk_screen(report, nation)
    contact(report, nation)
    log_share(report, nation)


def alternate(nation: Probe, alone: Probe) -> dict[tuple[str, str], list[float]]:
    """Time every page everywhere, a few at a time, in turn."""
    sides = {
        "alone": (alone, COMPARED),
        "among 98": (nation, COMPARED),
        "largest": (nation, LARGEST),
    }
    pages = ("empty", "empty as coach", *PAGES)
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    for turn in range(ROUNDS + 1):
        for page in pages:
            for where, (probe, code) in sides.items():
                found = probe.ask(do="time", page=page, code=code, times=ROUND)
                if turn:  # the first round warms up
                    times[where, page] += found
    return times


def against_empty(times: dict[tuple[str, str], list[float]], where: str, page: str) -> float:
    """How many empty pages a page takes."""
    return median(times[where, page]) / median(times[where, EMPTY.get(page, "empty")])


def alternating(probe: Probe, code: str, page: str, empty: str) -> float:
    """How many empty pages a page takes, both asked in turn."""
    found, other = [], []
    for turn in range(ROUNDS + 1):
        one = probe.ask(do="time", page=page, code=code, times=ROUND)
        two = probe.ask(do="time", page=empty, code=code, times=ROUND)
        if turn:  # the first round warms up
            found += one
            other += two
    return median(found) / median(other)


def talk_screen(report: Report, nation: Probe) -> None:
    """Opening the screen for the twenty-minute talk."""
    for code, where in ((COMPARED, "among 98"), (LARGEST, "largest")):
        ratio = alternating(nation, code, "talk screen", "empty as coach")
        report.line(f"the talk screen, {where}", ratio, TALK_TARGET)
    count = len(nation.ask(do="statements", page="talk screen", code=LARGEST))
    report.line("statements: the talk screen", count, TALK_STATEMENTS, "")


def contact(report: Report, nation: Probe) -> None:
    """Recording a talk with its duties and events, and booking the next."""
    for code, where in ((COMPARED, "among 98"), (LARGEST, "largest")):
        ratio = alternating(nation, code, "contact", "empty as coach")
        report.line(f"recording a contact, {where}", ratio, CONTACT_TARGET)
    count = len(nation.ask(do="statements", page="contact", code=LARGEST))
    report.line("statements: recording a contact", count, CONTACT_STATEMENTS, "")


def log_share(report: Report, nation: Probe) -> None:
    """What the view log adds to a page, each look being a new one."""
    for page in ("journey", "citizens", "today"):
        logged, silent = [], []
        for turn in range(LOG_ROUNDS + 1):
            one = nation.ask(do="time", page=page, code=COMPARED, times=1, log=True)
            other = nation.ask(do="time", page=page, code=COMPARED, times=1, log=False)
            if turn:
                logged += one
                silent += other
        share = (median(logged) / median(silent) - 1) * 100
        report.line(f"the view log's share of: {page}", share, LOG_SHARE, "%")
