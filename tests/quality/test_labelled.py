"""The labelled sentences are whole, and the held-back set is as it was written."""

import hashlib
import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "labelled"
STANDARDS = (
    "accommodation_concrete",
    "concrete_job_search",
    "dynamic_work_ability",
    "job_goal_concrete",
    "legal_or_boilerplate",
    "progression_goal_with_how",
    "smart_agreement",
)


def rows(standard: str, half: str) -> list[dict[str, object]]:
    path = HERE / f"{standard}.{half}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


TWICE = ("dynamic_work_ability", "progression_goal_with_how")
"""For these alone there are further sets."""
ONCE = tuple(standard for standard in STANDARDS if standard not in TWICE)
READ = ("fourth", "fifth", "sixth", "seventh")
SETS = [
    *((standard, half) for standard in STANDARDS for half in ("open", "second", "third")),
    *((standard, half) for standard in TWICE for half in (*READ, "ninth.held_back")),
    *((one, half) for one in ONCE for half in ("held_back", "seventh.held_back")),
    ("dynamic_work_ability", "former"),
    ("dynamic_work_ability", "eighth.held_back"),
    ("progression_goal_with_how", "held_back"),
    ("progression_goal_with_how", "eighth"),
]


@pytest.mark.parametrize(("standard", "half"), SETS)
def test_every_line_has_its_shape(standard: str, half: str) -> None:
    found = rows(standard, half)
    assert len(found) >= 55
    for row in found:
        assert set(row) | {"why"} == {"standard", "text", "label", "why"}
        assert row["standard"] == standard
        assert isinstance(row["label"], bool)
        assert str(row["text"]).strip()
        assert str(row.get("why", "-")).strip()
        assert len(str(row["text"]).split()) <= 60
    share = sum(row["label"] is True for row in found) / len(found)
    assert 0.4 <= share <= 0.6


def test_no_text_stands_twice() -> None:
    texts = [str(row["text"]).casefold() for standard, half in SETS for row in rows(standard, half)]
    assert len(texts) == len(set(texts))


def test_the_held_back_sets_are_unchanged() -> None:
    lines = (HERE / "held_back.sha256").read_text(encoding="utf-8").splitlines()
    listed = {name: fingerprint for fingerprint, name in (line.split() for line in lines)}
    assert set(listed) == {
        f"{standard}.{half}.jsonl" for standard, half in SETS if half.endswith("held_back")
    }
    for name, fingerprint in listed.items():
        assert hashlib.sha256((HERE / name).read_bytes()).hexdigest() == fingerprint
