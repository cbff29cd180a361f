"""``brobygger check-texts``: verdicts, figures, and bad lines named by number."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from brobygger.quality.command import main

RING = '{"standard": "smart_agreement", "text": "Du ringer til lægen d. 14/3.", "label": true}\n'
EMPTY = '{"standard": "smart_agreement", "text": "Der følges op løbende.", "label": false}\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "texts.jsonl"


def test_each_line_gets_verdict_and_reason(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(RING + EMPTY)
    assert main([str(file)]) == 0
    first, second, *rest = capsys.readouterr().out.splitlines()
    assert " ja " in first
    assert " nej " in second
    assert "precision 1.000  recall 1.000" in rest[-1]


def test_json_gives_one_object_a_line_and_the_figures_aside(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(RING + "\n" + EMPTY)
    assert main([str(file), "--json"]) == 0
    said = capsys.readouterr()
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [(row["line"], row["verdict"]) for row in rows] == [(1, True), (3, False)]
    assert all(row["reason"] and row["standard"] == "smart_agreement" for row in rows)
    assert "precision 1.000" in said.err


def test_without_labels_there_are_no_figures(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text('{"standard": "smart_agreement", "text": "Ring."}\n')
    assert main([str(file)]) == 0
    assert "precision" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "bad",
    [
        "ikke json",
        "[1]",
        '{"text": "x"}',
        '{"standard": "findes_ikke", "text": "x"}',
        '{"standard": ["smart_agreement"], "text": "x"}',
        '{"standard": "smart_agreement"}',
        '{"standard": "smart_agreement", "text": 7}',
        '{"standard": "smart_agreement", "text": "x", "label": "true"}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named_and_nothing_is_judged(
    file: Path, capsys: pytest.CaptureFixture[str], bad: str
) -> None:
    file.write_text(RING + bad + "\n")
    assert main([str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "linje 2:" in said.err


def test_a_file_that_is_no_text_is_refused(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    assert main([str(file)]) == 2
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["a", "b"], ["--nope"], ["/findes/ikke"]])
def test_a_command_that_cannot_be_read_is_refused(words: list[str]) -> None:
    assert main(words) == 2


def test_lone_surrogates_and_nul_are_text_too(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text('{"standard": "legal_or_boilerplate", "text": "§ 5 \\ud800 \\u0000 ☃"}\n')
    assert main([str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] is True


def test_the_command_needs_no_settings(file: Path) -> None:
    file.write_text(RING)
    program = "import sys; from brobygger.config.cli import main; main()"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program, "check-texts", str(file)],
        env={"DATABASE_URL": "nowhere", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert b"django" not in done.stderr
