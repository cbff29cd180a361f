"""The command `brobygger calculate`: a case from options, the result as text or JSON.

Bad input gives exit status 2 and one line on stderr that names the option. The options are
read here and not by argparse, which takes "-7,5" for an option and answers in English over
several lines.
"""

import json
import sys
import textwrap
from collections.abc import Iterator

from brobygger.calculator import texts
from brobygger.calculator.danish import kroner
from brobygger.calculator.fields import CASE_FIELDS, JOB_FIELDS, quoted, read_case
from brobygger.calculator.problems import InputError
from brobygger.calculator.result import Line, Result, calculate
from brobygger.calculator.texts import Text

OPTIONS = {"--" + field.replace("_", "-"): field for field in ("year", *JOB_FIELDS, *CASE_FIELDS)}
BAD_INPUT = 2
_WIDTH = 88


class UsageError(Exception):
    """A command line that cannot be read; the message is one line in Danish."""

    def __init__(self, template: str, option: str) -> None:
        super().__init__(str(Text(template, {"option": quoted(option)})))


def main(argv: list[str]) -> int:
    """Run the command with the words that follow `calculate`; returns the exit status."""
    if "--help" in argv or "-h" in argv:
        _say(_help())
        return 0
    try:
        result = calculate(read_case(_read_options(argv)))
    except UsageError as error:
        return _refuse(str(error))
    except InputError as error:
        first = error.problems[0]
        return _refuse(f"--{first.field.replace('_', '-')}: {first.message}")
    _say(_as_json(result) if "--json" in argv else _as_text(result))
    return 0


def _read_options(argv: list[str]) -> dict[str, str]:
    """The fields given as "--option value" or "--option=value"."""
    fields: dict[str, str] = {}
    words = iter(word for word in argv if word != "--json")
    for word in words:
        option, equals, value = word.partition("=")
        if option not in OPTIONS:
            raise UsageError(texts.COMMAND_UNKNOWN, option)
        if OPTIONS[option] in fields:
            raise UsageError(texts.COMMAND_TWICE, option)
        if not equals:
            value = next(words, "")
        if not value or value.startswith("--"):
            raise UsageError(texts.COMMAND_NO_VALUE, option)
        fields[OPTIONS[option]] = value
    return fields


def _say(text: str) -> None:
    """Write to standard output, with "?" for letters that its encoding does not have."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))


def _refuse(message: str) -> int:
    sys.stderr.write(f"brobygger calculate: {message}\n")
    return BAD_INPUT


def _help() -> str:
    options = "".join(f"  {name:<20}{text}\n" for name, text in texts.COMMAND_HELP.items())
    return f"{texts.COMMAND_DESCRIPTION}\n\n{texts.COMMAND_USAGE}\n\n{options}"


def _as_json(result: Result) -> str:
    return json.dumps(result.as_dict(), ensure_ascii=False, indent=2) + "\n"


def _as_text(result: Result) -> str:
    """The result for people: each line with its rule in words, then what it rests on."""
    title = str(Text(texts.COMMAND_TITLE, {"year": str(result.case.year)}))
    lines = "".join(map(_line_as_text, result.lines))
    notes = "".join(f"{_wrapped(note)}\n" for note in _notes(result))
    return f"{title}\n\n{lines}\n{notes}"


def _line_as_text(line: Line) -> str:
    amount = kroner(line.amount)
    label = str(line.label)
    rule = _wrapped(f"{line.rule} [{line.source}]", "    ")
    return f"{label}{amount:>{_WIDTH - len(label)}}\n{rule}\n"


def _notes(result: Result) -> Iterator[str]:
    for warning in result.warnings:
        yield str(Text(texts.COMMAND_WARNING, {"warning": warning}))
    yield from map(str, (*texts.NOTES, texts.GUIDANCE))
    yield str(Text(texts.COMMAND_RATES, _rate_values(result)))
    yield str(Text(texts.COMMAND_RULES, _rule_values(result)))


def _rate_values(result: Result) -> dict[str, str | Text]:
    rate = result.rate
    return {
        "first": rate.valid_from.strftime("%d.%m.%Y"),
        "last": rate.valid_to.strftime("%d.%m.%Y"),
        "status": Text(texts.STATUS[rate.status]),
        "source": rate.source,
    }


def _rule_values(result: Result) -> dict[str, str | Text]:
    rules = result.rules
    return {
        "first": rules.valid_from.strftime("%d.%m.%Y"),
        "source": f"{rules.supplement_source}, {rules.atp_source}",
    }


def _wrapped(text: str, indent: str = "") -> str:
    text = text.replace("§ ", "§\u00a0")  # a section sign stays with its number
    return textwrap.fill(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)
