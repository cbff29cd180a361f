"""What a follow-up asks, as data (guide in four phases, advice 4.1; IT guide, element 6)."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.facts.models.goals import AREAS, GOAL_STATES
from brobygger.flexjobs.agreements import Who
from brobygger.flexjobs.models import Direction

Words = str | Promise
LONG, LINE = 4_000, 300
AGREED, PROOF = 1_000, 500
"""What Min Plan has room for, in an agreement and in how one can see that it is done."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One field of the form."""

    key: str
    label: Words
    help: Words = ""
    lines: int = 3
    most: int = LONG
    choices: Sequence[tuple[str, Words]] = ()
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the form, saved together. ``is_folded``: opened when it is needed."""

    key: str
    title: Words
    shapes: tuple[Shape, ...]
    help: Words = ""
    is_folded: bool = False


def _line(key: str, label: Words, **more: object) -> Shape:
    return Shape(key, label, lines=1, most=LINE, **more)  # type: ignore[arg-type]


def _day(key: str, label: Words) -> Shape:
    return Shape(key, label, lines=1, most=20, kind="date")


TRIED = Part(
    "t",
    _("Siden sidst"),
    (
        Shape("t.tried", _("Hvad er prøvet siden sidst?"), lines=3),
        Shape("t.went", _("Hvordan gik det, og hvad lærte I?"), lines=3),
    ),
)
POINTS = Part(
    "p",
    _("Samtalens fem punkter"),
    (
        Shape("p.1", _("1. Hvilke opgaver og funktioner har den ansatte i dag?")),
        Shape("p.2", _("2. Hvordan lykkes det? Spørg arbejdsgiveren.")),
        Shape("p.3", _("3. Hvad kan der ændres, så der kan blive flere lønnede timer?")),
        Shape(
            "p.5",
            _("5. Virksomhedens behov og drift, uden den ansatte"),
            _("Punkt 4 er aftalerne herunder. Skriv kun om virksomheden – borgeren kan læse det."),
        ),
    ),
)
CONDITIONS = Part(
    "c",
    _("Elleve forhold, I kan forhandle om"),
    (
        _line("c.tasks", _("Opgaver: en anden blanding eller nye")),
        _line("c.intensity", _("Effektivitet")),
        _line("c.flexibility", _("Fleksibilitet i, hvordan opgaverne bliver løst")),
        _line("c.safety", _("Tryghed i opgaverne")),
        _line("c.stability", _("Stabilitet")),
        _line("c.change", _("Omstilling mellem forskellige slags opgaver")),
        _line("c.complexity", _("Sværere opgaver og mere viden om området")),
        _line("c.quality", _("Kvalitet i arbejdet")),
        _line("c.aids", _("Brug af hjælpemidler")),
        _line("c.coping", _("Bedre måder at mestre dagen på")),
        _line("c.profit", _("Om det kan betale sig for virksomheden")),
    ),
    _("Skriv ved dem, I talte om. Resten står tomt."),
    is_folded=True,
)
NEXT = Part(
    "a",
    _("4. Aftaler: hvad prøver I nu, og hvem gør hvad?"),
    (
        Shape("a.next", _("Hvad prøver I som det næste?"), lines=3, most=AGREED),
        _day("a.next_by", _("Hvornår ser I på det igen?")),
        Shape("a.proof", _("Hvordan kan I se, at det lykkes?"), lines=2, most=PROOF),
        Shape("a.citizen", _("Den ansatte har fokus på"), lines=2, most=AGREED),
        _day("a.citizen_by", _("Den ansatte: hvornår?")),
        Shape("a.company", _("Virksomheden hjælper med"), lines=2, most=AGREED),
        _day("a.company_by", _("Virksomheden: hvornår?")),
        Shape("a.us", _("Jobcenteret hjælper med"), lines=2, most=AGREED),
        _day("a.us_by", _("Jobcenteret: hvornår?")),
    ),
    _("Aftalerne bliver skrevet i borgerens Min Plan, når opfølgningen er holdt."),
)
NEW_GOAL = Part(
    "n",
    _("Et nyt mål"),
    (
        Shape("n.area", _("Område"), lines=1, most=20, choices=tuple(AREAS)),
        Shape("n.starting_point", _("Hvor er vi nu?"), lines=2, most=1_000),
        Shape("n.goal", _("Hvor vil vi hen?"), lines=2, most=1_000),
        Shape("n.how", _("Hvordan? Hvad skal prøves?"), lines=2, most=2_000),
        _day("n.by_when", _("Hvornår?")),
    ),
    _("Når et mål er nået, sætter I et nyt. Det bliver gemt hos borgerens mål."),
    is_folded=True,
)
DIRECTION = Part(
    "d",
    _("Retningen"),
    (
        Shape("d.direction", _("Hvor er jobbet på vej hen?"), lines=1, choices=Direction.choices),
        Shape("d.why", _("Hvorfor den retning?"), lines=2),
    ),
    _("Begge dele er lige gode. Hold fast, når timerne ellers risikerer at falde."),
)
PARTS = (TRIED, POINTS, CONDITIONS, NEXT, NEW_GOAL, DIRECTION)
SHAPES = {shape.key: shape for part in PARTS for shape in part.shapes}
GOAL = "g"
"""Fields about a goal: "g.<key of the fact>", one of ``GOAL_STATES``; "….note" how it goes."""
GOAL_CHOICES = tuple(GOAL_STATES)
BEFORE = "e"
"""Fields about an earlier agreement: "e.<its key>", one of these; "….note" what came of it."""
DONE, NOT_DONE = "done", "not_done"
BEFORE_CHOICES = ((DONE, _("Gjort")), (NOT_DONE, _("Ikke gjort")))
WHO = (
    (Who.CITIZEN, _("Den ansatte")),
    (Who.COMPANY, _("Virksomheden")),
    (Who.STAFF, _("Jobcenteret")),
)
"""Who does what."""
