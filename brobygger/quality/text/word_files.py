"""Where the word lists lie, and how a plain one is read."""

from pathlib import Path

WORDS = Path(__file__).parent / "words"


def word_set(name: str) -> frozenset[str]:
    """The words of a plain list: no inflection, "#" begins a remark."""
    lines = (WORDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
