"""What differs between the versions of "Udvikling i fleksjob II", and nothing else.

The two texts disagree; both readings live on as versions. What only the evaluation says
(ten weeks, parallel internship, months of passivity) version 2020 inherits, as an
assumption that is shown.
"""

from dataclasses import dataclass, replace
from datetime import date

from brobygger.programmes.shapes import Source, Text
from brobygger.programmes.terms import Situation


@dataclass(frozen=True, slots=True)
class Version:
    """The named differences, filled in by ``version_2019`` and ``version_2020``.

    ``letters``: what the version calls core elements A to G. ``contact_days``: at most so
    many calendar days between talks in phase 2, while in ``contact_situation``.
    ``follow_ups``: at least so many at the company in the first six months.
    """

    version: str
    valid_from: date
    source: Source
    letters: dict[str, str]
    contact_days: int
    contact_situation: Situation
    contact_text: Text
    contact_source: Source
    follow_ups: int
    follow_ups_text: Text
    follow_ups_source: Source
    agreement_text: Text
    agreement_source: Source
    inherits_evaluation: bool
    inherits_guide: bool

    def letter(self, element: str) -> str:
        """Return the version's own name of core element A to G."""
        return self.letters[element]

    def elements(self, letters: str) -> tuple[str, ...]:
        """Return the own names of several core elements, each once: "DEF" → 4, 5."""
        return tuple(dict.fromkeys(self.letters[letter] for letter in letters))

    def from_evaluation(self, source: Source) -> Source:
        """Cite the evaluation; an assumption where the version only inherits it."""
        return replace(source, assumed=source.assumed or self.inherits_evaluation)

    def from_guide(self, source: Source) -> Source:
        """Cite the IT guide; an assumption where the version is older than it."""
        return replace(source, assumed=source.assumed or self.inherits_guide)
