"""The ABC job strategy: three circles and what the job goals stand on (spec 3.3)."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from brobygger.cv.models.profile import WebAddress
from brobygger.cv.models.single import Single
from brobygger.facts.fields import Choice, Day, Text, Tie, Words
from brobygger.facts.models import Fact, JobGoal
from brobygger.facts.models.base import one_of

REACH = [
    ("near", _("Gå- eller cykelafstand")),
    ("hour", _("Op til en times transport")),
    ("far", _("Over en times transport")),
    ("anywhere", _("Jeg kan flytte")),
]
OPENNESS = [
    ("yes", _("Ja")),
    ("maybe", _("Måske, hvis opgaverne passer")),
    ("no", _("Nej")),
]
GROUNDS = [
    ("competence", _("Kompetencer")),
    ("balance", _("Arbejdsmarkedsbalancen")),
    ("opening", _("Jobåbning, vi selv har fundet")),
    ("survey", _("Behov hos en virksomhed")),
]
DEMAND = frozenset({"balance", "opening", "survey"})
"""Grounds that say somebody needs the work done."""


class AbcStrategy(Single):
    """Competences, wishes and labour market: where they meet is the preferred job."""

    key: ClassVar[str] = "abc_strategy"
    title_of_kind: ClassVar[Words] = _("ABC-jobstrategi")
    add_label: ClassVar[Words] = _("Udfyld sammen")

    competences = Text(
        _("Det kan jeg"), most=1500, lines=4, help_text=_("Det, du kan fra arbejde og fritid.")
    )
    wishes = Text(
        _("Det vil jeg"), most=1500, lines=4, help_text=_("Opgaver, steder og tider, du vil have.")
    )
    market = Text(
        _("Det er der brug for"),
        most=1500,
        lines=4,
        help_text=_("Job og virksomheder i nærheden, der mangler folk."),
    )
    reach = Choice(_("Hvor langt kan du komme på arbejde?"), REACH)
    reach_note = Text(_("Steder og transport"), most=300)
    openness = Choice(_("Vil du prøve en ny branche?"), OPENNESS)
    openness_note = Text(_("Hvilken branche?"), most=300)

    class Meta(Single.Meta):
        constraints = [
            *Single.Meta.constraints,
            one_of("reach", REACH),
            one_of("openness", OPENNESS),
        ]


class Grounding(Fact):
    """What a job goal stands on, and where one can read it."""

    key: ClassVar[str] = "grounding"
    title_of_kind: ClassVar[Words] = _("Det bygger jobmålene på")
    add_label: ClassVar[Words] = _("Tilføj grundlag")
    help: ClassVar[Words] = _("Både det, borgeren kan, og at der er brug for det.")

    goal = Tie(_("Hvilket jobmål?"), JobGoal, related_name="grounds")
    kind = Choice(_("Hvad er det?"), GROUNDS, required=True)
    note = Text(_("Hvad ved vi?"), most=1000, lines=3, required=True)
    address = WebAddress(_("Link"), most=300)
    on = Day(_("Dato"))

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("kind", GROUNDS)]
