"""What is printed: name, ratio, target, ok or MISSED."""

import statistics
import sys
from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    """Collects the lines of a run."""

    missed: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Print a line."""
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    def line(self, name: str, value: float, target: float, unit: str = "x", note: str = "") -> None:
        """Print a measure against its target."""
        verdict = "ok" if value <= target else "MISSED"
        if value > target:
            self.missed.append(name)
        self.say(f"{name:<58}{value:>8.2f} {unit:<6} target {target:>6.2f}  {verdict:<7}{note}")

    def at_least(self, name: str, value: float, target: float) -> None:
        """Print a score that must not be lower than its target."""
        verdict = "ok" if value >= target else "MISSED"
        if value < target:
            self.missed.append(name)
        self.say(f"{name:<58}{value:>8.0f}        at least {target:>4.0f}  {verdict}")


def median(values: list[float]) -> float:
    """The median, which one slow moment does not move."""
    return statistics.median(values)
