"""Preparing the citizen: four steps, and a plan of the talks until the meeting (spec 2.1).

The talks follow the workflow of four sparring meetings; what is booked and held is read from the
journey, so a talk is written down once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Min
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.documents.models import Document
from brobygger.journeys.models import Journey, Talk, TalkState
from brobygger.rehabilitation.models import PreparationStep


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four preparation steps."""

    key: str
    title: str | Promise
    help: str | Promise


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """A talk of the plan, and what it is for."""

    title: str | Promise
    citizen_title: str | Promise
    points: tuple[str | Promise, ...]


STEPS = (
    Step(
        "goal_and_cv",
        _("Jobmål og CV"),
        _("Jobmålet er valgt, og CV'et viser, hvad det bygger på."),
    ),
    Step(
        "development",
        _("Udviklingsmuligheder i forhold til jobmål og CV"),
        _("Det er drøftet, hvad der kan udvikle sig: opgaver, tempo, timer."),
    ),
    Step(
        "tried",
        _("Praktik eller småjob inden for jobmålet"),
        _("Det er prøvet, eller det er drøftet, hvorfor det ikke kan prøves endnu."),
    ),
    Step(
        "presents",
        _("Borgeren kan selv fortælle om sine mål"),
        _("Borgeren har øvet sig i at præsentere mål og plan på mødet, eller har aftalt hjælp."),
    ),
)

TALKS = (
    PlannedTalk(
        _("Hvor er vi, og hvad vil du?"),
        _("Hvor er du nu, og hvad vil du?"),
        (
            _("Forventninger til forløbet og til mødet."),
            _("Om mig og min erfaring: de første punkter i Mit CV."),
            _("Giv pjecen “Vejen til fleksjob” med hjem."),
        ),
    ),
    PlannedTalk(
        _("Hvad kan du, og hvad er jobmålet?"),
        _("Hvad kan du, og hvilket job går du efter?"),
        (
            _("Evner, uddannelse og jobmål. Virksomhedskonsulenten er med."),
            _("Hvilke opgaver kan klares, og hvad skal der tages hensyn til?"),
            _("Kan jobmålet prøves i en praktik eller et småjob?"),
        ),
    ),
    PlannedTalk(
        _("Hvad kan udvikle sig?"),
        _("Hvad kan udvikle sig?"),
        (
            _("Min situation: de fem svar og det, der ligger bag."),
            _("Det næste lille skridt: opgaver, tempo eller timer, hvordan og hvornår."),
            _("Hvad siger erfaringen fra praktik eller job?"),
        ),
    ),
    PlannedTalk(
        _("Klar til mødet"),
        _("Bliv klar til mødet"),
        (
            _("Læs hele den forberedende del igennem sammen."),
            _("Øv, hvordan borgeren selv fortæller om mål og plan."),
            _("Hvem kommer med, og hvad sker der på mødet?"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step and how it stands."""

    step: Step
    row: PreparationStep | None

    @property
    def is_done(self) -> bool:
        """Whether it is taken."""
        return bool(self.row and self.row.is_done)


@dataclass(frozen=True, slots=True)
class TalkLine:
    """A planned talk with the journey's talk that takes its place, if there is one."""

    plan: PlannedTalk
    talk: Talk | None
    is_next: bool

    @property
    def is_held(self) -> bool:
        """Whether it has been held."""
        return bool(self.talk and self.talk.state == TalkState.HELD)


def steps(journey_id: UUID) -> list[StepLine]:
    """The four steps as they stand on a journey."""
    rows = {row.step: row for row in PreparationStep.objects.filter(journey=journey_id)}
    return [StepLine(step, rows.get(step.key)) for step in STEPS]


def begun_at(document: Document) -> datetime:
    """When the work on the form began: with the first version for the same occasion."""
    versions = Document.objects.about(document.subject_id, document.kind)
    versions = versions.filter(occasion=document.occasion)
    return versions.aggregate(first=Min("made_at"))["first"] or document.made_at


def talks(journey: Journey, since: datetime) -> list[TalkLine]:
    """The plan, with the talks held and booked since the work on the form began, in order."""
    found = Talk.objects.filter(
        journey=journey, state__in=(TalkState.HELD, TalkState.BOOKED), starts_at__gte=since
    ).order_by("starts_at", "id")
    return lay_out(found[: len(TALKS)])


def lay_out(found: Iterable[Talk]) -> list[TalkLine]:
    """Talks laid beside the plan, first beside first."""
    there: Sequence[Talk | None] = [*found, *[None] * len(TALKS)]
    lines = []
    is_before = True
    for plan, talk in zip(TALKS, there, strict=False):
        lines.append(TalkLine(plan, talk, is_next=is_before and talk is None))
        is_before = is_before and talk is not None
    return lines
