"""`brobygger calculate` as people who script meet it."""

import json
import os
import subprocess
import sys

import pytest

from brobygger.calculator.command import main

EXAMPLE = "--year 2024 --hourly-pay 200 --hours 18"
START = f"import sys; from brobygger.calculator.command import main; words = {EXAMPLE.split()}; "
Capture = pytest.CaptureFixture[str]


def test_json_has_amounts_as_strings_in_kroner(capsys: Capture) -> None:
    assert main([*EXAMPLE.split(), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    expected = {
        "year": 2024,
        "monthly_pay": "15600.00",
        "other_income": "0.00",
        "ceiling": "32066.67",
        "supplement_before_ceiling": "15272.00",
        "supplement": "15272.00",
        "atp": "500.00",
        "total": "30872.00",
        "warnings": [],
    }
    assert expected.items() <= answer.items()


def test_text_explains_each_line_in_danish(capsys: Capture) -> None:
    assert main(EXAMPLE.split()) == 0
    shown = capsys.readouterr().out
    assert "30.872,00 kr." in shown
    assert "vejledende" in shown
    assert "200 kr. i timen × 18 timer om ugen" in shown
    assert max(map(len, shown.splitlines())) <= 88


def test_an_uncertain_year_is_warned_of_in_both_forms(capsys: Capture) -> None:
    words = ["--year", "2026", "--hourly-pay", "200", "--hours", "18"]
    assert main(words) == main([*words, "--json"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("Satserne for 2026 er afledt") == 2


def test_all_options_are_understood_the_danish_way(capsys: Capture) -> None:
    words = "--year=2024 --hourly-pay 143,50 --hours-present 15 --intensity 50"
    more = "--pension-percent 12 --ceiling 30.000 --other-income 1.234,50 --json"
    assert main(f"{words} {more}".split()) == 0
    answer = json.loads(capsys.readouterr().out)
    shown = (answer["monthly_pay"], answer["ceiling"], answer["other_income"])
    assert shown == ("5223.40", "30000.00", "1234.50")


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("--hourly-pay 200 --hours 18", "--year"),
        ("--year 2012 --hourly-pay 200 --hours 18", "--year"),
        ("--year 2031 --hourly-pay 200 --hours 18", "--year"),
        ("--year 2024 --hours 18", "--hourly-pay"),
        ("--year 2024 --hourly-pay -200 --hours 18", "--hourly-pay"),
        ("--year 2024 --hourly-pay 10000001 --hours 18", "--hourly-pay"),
        ("--year 2024 --hourly-pay 200", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours -7,5", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours 37.5", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours --json", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours 8 --hours 9", "--hours"),
        ("--year 2024 --hourly-pay 200 --hours-present 12 --intensity 0", "--intensity"),
        ("--year 2024 --hourly-pay 200 --hours 8 --hours-present 6", "--hours-present"),
        (f"{EXAMPLE} --ceiling ti", "--ceiling"),
        (f"{EXAMPLE} --other-income -1", "--other-income"),
        (f"{EXAMPLE} --pension-percent 1,234", "--pension-percent"),
        (f"{EXAMPLE} --colour red", "--colour"),
        (f"{EXAMPLE} 7", "7"),
    ],
)
def test_bad_input_is_one_line_that_names_the_option(
    line: str, option: str, capsys: Capture
) -> None:
    assert main(line.split()) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    assert answer.err.startswith(f"brobygger calculate: {option}: ")
    assert answer.err.count("\n") == 1


def test_a_value_of_several_lines_is_still_refused_in_one(capsys: Capture) -> None:
    main(["--year", "20\n24", "--hourly-pay", "200", "--hours", "18"])
    assert capsys.readouterr().err.count("\n") == 1


def test_help_names_every_option(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    assert "--pension-percent" in capsys.readouterr().out


def run(program: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    words = [sys.executable, "-c", program]
    return subprocess.run(words, capture_output=True, env=os.environ | environment, check=False)  # noqa: S603


def test_the_library_and_its_command_load_neither_django_nor_numpy() -> None:
    loaded = "sys.exit(main(words) or len({'django', 'numpy'} & set(sys.modules)))"
    assert run(f"{START}{loaded}").returncode == 0


@pytest.mark.parametrize("words", ["words", "[*words, '--json']", "['--help']", "['--år']"])
def test_an_output_without_danish_letters_is_no_hindrance(words: str) -> None:
    finished = run(f"{START}main({words})", PYTHONIOENCODING="ascii")
    assert finished.returncode == 0
    assert finished.stdout or finished.stderr
