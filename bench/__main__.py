"""``python -m bench`` (``make bench``): every number the project holds itself to, as ratios.

``--quick`` uses a small nation of its own, ``--fresh`` makes the databases anew (they are kept
between runs), ``--only PART`` measures one of ``PARTS``.
"""

import argparse
import os
import platform
import sys
from datetime import date

from bench import (
    bank,
    calculator,
    citizen,
    documents,
    flexjobs,
    memory,
    messages,
    occupations,
    pages,
    plan,
    texts,
)
from bench.databases import databases
from bench.lines import Report

BUSY = 0.5
"""Load on each core above which medians of wall-clock time cannot be trusted."""
PARTS = (
    "pages",
    "bank",
    "memory",
    "documents",
    "calculator",
    "texts",
    "occupations",
    "messages",
    "plan",
    "flexjobs",
    "citizen",
)


def main() -> int:
    """Measure; status 1 when a target is missed."""
    asked = arguments()
    report = Report()
    nation, alone = databases(asked.quick)
    parts = asked.only or PARTS
    if {"pages", "memory", "documents", "messages", "plan", "flexjobs"} & set(parts):
        for database in (nation, alone):
            database.prepare(asked.fresh)
    report.say(f"{date.today()}  {platform.machine()}, Python {platform.python_version()}")
    if os.getloadavg()[0] > BUSY * (os.cpu_count() or 1):
        report.say("Others are busy on this machine: long pages look longer than they are.")
    if "pages" in parts:
        with pages.Probe(nation) as one, pages.Probe(alone) as other:
            pages.measure(report, one, other)
    if "bank" in parts:
        many, few = bank.databases(asked.quick)
        for database in (many, few):
            bank.fill(database, asked.fresh)
        with pages.Probe(many) as one, pages.Probe(few) as other:
            bank.measure(report, one, other)
    if "memory" in parts:
        memory.measure(report, nation, 1_000 if asked.quick else memory.MANY)
    if "documents" in parts:
        documents.measure(report, alone)
    if "calculator" in parts:
        report.say("\nThe calculator")
        if calculator.main():
            report.missed.append("calculator")
    if "texts" in parts:
        report.say("\nThe text rules")
        if texts.main():
            report.missed.append("texts")
    if "occupations" in parts:
        report.say("\nFinding an occupation")
        if occupations.main():
            report.missed.append("occupations")
    if "messages" in parts:
        messages.measure(report, alone)
    if "plan" in parts:
        plan.measure(report, alone)
    if "flexjobs" in parts:
        flexjobs.measure(report, alone)
    if "citizen" in parts:
        citizen.measure(report, asked.quick, asked.fresh)
    report.say(f"\nMissed: {', '.join(report.missed) or 'nothing'}")
    return 1 if report.missed else 0


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--quick", action="store_true", help="5,000 citizens instead of 110,000")
    parser.add_argument("--fresh", action="store_true", help="make the databases anew")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure a part")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
