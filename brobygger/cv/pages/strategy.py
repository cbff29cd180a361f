"""The ABC strategy as a page and as paper: circles, tracks, and what the goals stand on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access.actor import Actor
from brobygger.cv import queries
from brobygger.cv.models import AbcStrategy, Grounding
from brobygger.cv.models.abc import DEMAND
from brobygger.cv.paper.picture import Picture
from brobygger.facts.models import JobGoal
from brobygger.facts.queries import rows
from brobygger.people.models import Citizen
from brobygger.ui.dates import full_day

CIRCLES = ("competences", "wishes", "market")
REACH = ("reach", "reach_note", "openness", "openness_note")
TRACKS = {
    "A": gettext_lazy("A: det job, du helst vil have"),
    "B": gettext_lazy("B: det næstbedste"),
    "C": gettext_lazy("C: det, du også kan"),
}


@dataclass(frozen=True, slots=True)
class Strategy:
    """Everything about one citizen's strategy."""

    citizen: Citizen
    abc: AbcStrategy
    goals: Sequence[JobGoal]
    grounds: Sequence[Grounding]

    @classmethod
    def of(cls, actor: Actor, citizen: Citizen) -> "Strategy":
        """Read it: three statements."""
        return cls(
            citizen,
            queries.single(actor, citizen.pk, AbcStrategy),
            [one for one in rows(actor, citizen.pk, JobGoal.key) if not one.is_blank],
            list(rows(actor, citizen.pk, Grounding.key)),
        )

    def tracks(self) -> dict[str, list[str]]:
        """The titles of the job goals by track."""
        return {key: [one.title for one in self.goals if one.track == key] for key in TRACKS}

    def circles(self) -> list[tuple[str, str]]:
        """Title and words of each circle."""
        fields = [AbcStrategy.field(name) for name in CIRCLES]
        return [(field.label, field.text_of(self.abc)) for field in fields]

    def picture(self) -> Picture:
        """The picture."""
        return Picture(self.circles(), self.tracks(), _("ikke valgt endnu"))

    def ungrounded(self) -> list[tuple[JobGoal, str]]:
        """Job goals that lack grounding, and what they lack."""
        found = []
        for goal in self.goals:
            kinds = {one.kind for one in self.grounds if one.goal_id == goal.pk and one.note}
            has_competence = goal.competences or "competence" in kinds
            has_demand = goal.demand or kinds & DEMAND
            if not (has_competence and has_demand):
                found.append((goal, _lacking(bool(has_competence), bool(has_demand))))
        return found

    def paper(self) -> dict[str, Any]:
        """What the paper shows."""
        picture = self.picture()
        return {
            "title": _("ABC-jobstrategi"),
            "name": self.citizen.name,
            "svg": picture.svg(),
            "alt": picture.in_words(),
            "tracks": [
                {"title": str(title), "goals": self.tracks()[key]} for key, title in TRACKS.items()
            ],
            "circles": [{"title": title, "text": text} for title, text in self.circles()],
            "facts": self._reach(),
            "grounds": self._table(),
        }

    def _reach(self) -> list[list[str]]:
        fields = [AbcStrategy.field(name) for name in REACH]
        shown = [[field.label, field.shown_in(self.abc)] for field in fields]
        return [one for one in shown if one[1]]

    def _table(self) -> dict[str, Any]:
        told = [one for one in self.grounds if not one.is_blank]
        return {
            "label": str(Grounding.title_of_kind),
            "header": [_("Jobmål"), _("Grundlag"), _("Det ved vi"), _("Dato")],
            "rows": [
                [
                    one.goal.headline if one.goal else "",
                    one.field("kind").shown_in(one),
                    "\n".join(filter(None, (one.note, one.address))),
                    full_day(one.on) if one.on else "",
                ]
                for one in told
            ],
            "widths": [3, 3, 6, 2],
        }


def _lacking(has_competence: bool, has_demand: bool) -> str:
    if has_competence:
        return _("Er der brug for det? Skriv, hvad I ved om arbejdsmarkedet.")
    if has_demand:
        return _("Hvilke kompetencer bygger det på?")
    return _("Skriv, hvilke kompetencer det bygger på, og om der er brug for det.")
