"""What a text rule answers."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Verdict:
    """One text against one standard; ``reason`` and ``advice`` are plain Danish sentences."""

    verdict: bool
    reason: str
    advice: str


class Answer(NamedTuple):
    """What one rule found: the verdict and the sentence that says why."""

    verdict: bool
    reason: str
