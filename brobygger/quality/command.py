"""The command ``brobygger check-texts FILE [--json]``: text rules on JSON lines.

Each line is an object with ``standard``, ``text`` and perhaps ``label`` (true, false or null). The
file is read whole before anything is said: one bad line, and the command names every bad line on
stderr, judges nothing and ends with status 2. Verdicts go to stdout in the order of the file; with
``--json`` one object per line and nothing else, while the figures go to stderr. Blank lines are
skipped. ``-`` reads standard input. No settings, no database.
"""

import json
import sys
from dataclasses import dataclass

from brobygger.quality.figures import Figures, figures
from brobygger.quality.text import RULES, Verdict, check

BAD_INPUT = 2
SHOWN_ERRORS = 1_000
USAGE = (
    "Brug: brobygger check-texts FIL [--json]\n\n"
    "FIL er JSON-linjer med standard, text og evt. label (true/false);\n"
    "- læser fra standard input.\n"
    "Standarder: " + ", ".join(RULES) + "\n"
    "--json  ét objekt pr. linje på stdout (line, standard, verdict, reason, advice);\n"
    "        precision og recall skrives da på stderr.\n"
)


@dataclass(frozen=True)
class Line:
    """One line of the file that can be judged."""

    number: int
    standard: str
    text: str
    label: bool | None


class BadLine(ValueError):
    """What is wrong with a line, in Danish."""


def main(argv: list[str]) -> int:
    """Run the command with the words that follow ``check-texts``; returns the exit status."""
    if "--help" in argv or "-h" in argv:
        _say(USAGE)
        return 0
    files = [word for word in argv if word != "--json"]
    if len(files) != 1 or (files[0].startswith("-") and files[0] != "-"):
        return _refuse([USAGE.splitlines()[0]])
    try:
        content = _content(files[0])
    except (OSError, UnicodeDecodeError, ValueError) as error:
        return _refuse([f"{files[0]!r} kan ikke læses: {_cause(error)}"])
    lines, problems = _read(content)
    if problems:
        return _refuse(problems)
    _report(lines, as_json="--json" in argv)
    return 0


def _content(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8-sig")
    with open(name, encoding="utf-8-sig", newline="") as file:
        return file.read()


def _cause(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "filen findes ikke"
    if isinstance(error, UnicodeDecodeError):
        return "teksten er ikke UTF-8"
    return "filen kan ikke åbnes"


def _read(content: str) -> tuple[list[Line], list[str]]:
    """Every line, or what is wrong with those that are bad."""
    lines, problems = [], []
    for number, raw in enumerate(content.split("\n"), start=1):
        if not raw.strip():
            continue
        try:
            lines.append(_line(number, raw))
        except BadLine as error:
            problems.append(f"linje {number}: {error}")
    return lines, problems


def _line(number: int, raw: str) -> Line:
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadLine("er ikke gyldig JSON") from None
    if not isinstance(found, dict):
        raise BadLine("skal være et objekt med standard og text")
    standard, text, label = found.get("standard"), found.get("text"), found.get("label")
    if not isinstance(standard, str) or standard not in RULES:
        raise BadLine(f"ukendt standard; kendte er {', '.join(RULES)}")
    if not isinstance(text, str):
        raise BadLine("text mangler eller er ikke tekst")
    if label is not None and not isinstance(label, bool):
        raise BadLine("label skal være true eller false")
    return Line(number, standard, text, label)


def _report(lines: list[Line], *, as_json: bool) -> None:
    judged = [(line, check(line.standard, line.text)) for line in lines]
    show = _as_json if as_json else _as_text
    _say("".join(show(line, verdict) + "\n" for line, verdict in judged))
    summary = _summary(judged)
    if as_json:
        sys.stderr.write(summary)
    elif summary:
        _say("\n" + summary)


def _as_json(line: Line, verdict: Verdict) -> str:
    return json.dumps(
        {
            "line": line.number,
            "standard": line.standard,
            "verdict": verdict.verdict,
            "reason": verdict.reason,
            "advice": verdict.advice,
        },
        ensure_ascii=False,
    )


def _as_text(line: Line, verdict: Verdict) -> str:
    word = "ja " if verdict.verdict else "nej"
    against = "" if line.label in (None, verdict.verdict) else "  (mærket anderledes)"
    return f"{line.number:>5}  {line.standard:<26} {word}  {verdict.reason}{against}"


def _summary(judged: list[tuple[Line, Verdict]]) -> str:
    rows = []
    for standard in RULES:
        pairs = [
            (verdict.verdict, line.label)
            for line, verdict in judged
            if line.standard == standard and line.label is not None
        ]
        if pairs:
            rows.append(summary_row(standard, figures(pairs)))
    return "".join(row + "\n" for row in rows)


def summary_row(name: str, found: Figures) -> str:
    """One line of figures: name, how many were labelled, precision and recall."""
    return (
        f"{name:<26} {found.labelled:>5} mærket  "
        f"precision {_share(found.precision)}  recall {_share(found.recall)}"
    )


def _share(value: float | None) -> str:
    return "  –  " if value is None else f"{value:.3f}"


def _say(text: str) -> None:
    """Write to standard output, with "?" for letters that its encoding does not have."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))


def _refuse(problems: list[str]) -> int:
    for problem in problems[:SHOWN_ERRORS]:
        sys.stderr.write(f"brobygger check-texts: {problem}\n")
    if len(problems) > SHOWN_ERRORS:
        sys.stderr.write(
            f"brobygger check-texts: … og {len(problems) - SHOWN_ERRORS} linjer mere\n"
        )
    return BAD_INPUT
