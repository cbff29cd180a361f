"""Precision and recall of a text rule against labelled sentences."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figures:
    """How often a verdict of true was right, and how many true ones were found."""

    labelled: int
    found_right: int
    found_wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """Right among those called true; None when none was."""
        called = self.found_right + self.found_wrong
        return self.found_right / called if called else None

    @property
    def recall(self) -> float | None:
        """Found among those that are true; None when none is."""
        true = self.found_right + self.missed
        return self.found_right / true if true else None


def figures(pairs: Iterable[tuple[bool, bool]]) -> Figures:
    """Count pairs of (verdict, label)."""
    counted = list(pairs)
    return Figures(
        labelled=len(counted),
        found_right=sum(verdict and label for verdict, label in counted),
        found_wrong=sum(verdict and not label for verdict, label in counted),
        missed=sum(label and not verdict for verdict, label in counted),
    )
