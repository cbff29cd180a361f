"""Where the citizen is going, what the work is, and what it takes."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from brobygger.facts.fields import Choice, Day, Text, Tie, Words
from brobygger.facts.models.base import Fact, one_of

GOAL_KINDS = [("job", _("Jobmål")), ("education", _("Uddannelsesmål"))]
TRACKS = [("A", _("Spor A")), ("B", _("Spor B")), ("C", _("Spor C"))]
"""Job tracks of the ABC strategy: what is searched for first, beside it, and if neither comes."""
TRIED = [
    ("works", _("Prøvet, og det hjælper")),
    ("not_enough", _("Prøvet, men det er ikke nok")),
    ("untried", _("Ikke prøvet endnu")),
]
AREAS = [
    ("tasks", _("Opgaver")),
    ("intensity", _("Tempo (intensitet)")),
    ("hours", _("Timer")),
    ("conditions", _("Vilkår på arbejdspladsen")),
    ("accommodations", _("Skånehensyn")),
    ("wage", _("Løn")),
    ("holding_on", _("At holde fast i jobbet")),
]
GOAL_STATES = [
    ("open", _("I gang")),
    ("reached", _("Nået")),
    ("dropped", _("Lagt væk")),
]


class JobGoal(Fact):
    """A job or an education to go for; the first comes first."""

    key: ClassVar[str] = "job_goal"
    title_of_kind: ClassVar[Words] = _("Jobmål")
    add_label: ClassVar[Words] = _("Tilføj jobmål")
    help: ClassVar[Words] = _("Det vigtigste øverst.")

    kind = Choice(_("Hvad er målet?"), GOAL_KINDS, required=True)
    title = Text(_("Job eller uddannelse"), required=True)
    functions = Text(_("Funktioner eller område"), most=2000, lines=3)
    competences = Text(
        _("Hvad bygger målet på?"), most=2000, lines=3, help_text=_("Det, borgeren kan og vil.")
    )
    demand = Text(
        _("Er der brug for det?"),
        most=2000,
        lines=3,
        help_text=_("Arbejdsmarkedet og virksomheder, vi har talt med."),
    )
    track = Choice(_("Spor"), TRACKS, help_text=_("A søges først, så B, så C."))

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_of("kind", GOAL_KINDS),
            one_of("track", TRACKS),
        ]


class WorkTask(Fact):
    """A task at a workplace that accommodations are tied to."""

    key: ClassVar[str] = "work_task"
    title_of_kind: ClassVar[Words] = _("Arbejdsopgaver")
    add_label: ClassVar[Words] = _("Tilføj opgave")
    help: ClassVar[Words] = _("Opgaver, der kan løses. Skånehensyn knyttes til dem.")

    title = Text(_("Opgave"), required=True)
    text = Text(_("Hvad går den ud på?"), most=2000, lines=3)


class Accommodation(Fact):
    """What has to be taken account of in a task."""

    key: ClassVar[str] = "accommodation"
    title_of_kind: ClassVar[Words] = _("Skånehensyn")
    add_label: ClassVar[Words] = _("Tilføj skånehensyn")
    help: ClassVar[Words] = _("Ét hensyn ad gangen, så konkret at en kollega kan følge det.")

    text = Text(
        _("Hensyn"),
        most=2000,
        lines=3,
        required=True,
        help_text=_("Fx: 10 minutters pause efter hver time ved kassen."),
    )
    task = Tie(_("I hvilken opgave?"), WorkTask, related_name="accommodations")
    tried = Choice(_("Er det prøvet?"), TRIED)

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("tried", TRIED)]


class ProgressionGoal(Fact):
    """A step on: from where, to where, how, by when."""

    key: ClassVar[str] = "progression_goal"
    title_of_kind: ClassVar[Words] = _("Udviklingsmål")
    add_label: ClassVar[Words] = _("Tilføj udviklingsmål")
    help: ClassVar[Words] = _("Det næste lille skridt.")

    area = Choice(_("Område"), AREAS)
    starting_point = Text(_("Hvor er vi nu?"), most=1000, lines=2)
    goal = Text(_("Hvor vil vi hen?"), most=1000, lines=2, required=True)
    how = Text(_("Hvordan?"), most=2000, lines=3)
    by_when = Day(_("Hvornår?"))
    state = Choice(_("Hvordan går det?"), GOAL_STATES, required=True)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_of("area", AREAS),
            one_of("state", GOAL_STATES),
        ]
