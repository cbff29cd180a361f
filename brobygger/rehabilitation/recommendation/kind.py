"""The recommendation as a kind of document: who reads and writes it, and what locking does."""

from collections.abc import Sequence
from dataclasses import replace

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access.actor import Actor
from brobygger.documents.kinds import Kind, Section
from brobygger.documents.models import Document, Field
from brobygger.facts.actions import propose
from brobygger.facts.plain import Origin
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.programmes.kinds import Artefact
from brobygger.quality.standards import STANDARDS
from brobygger.rehabilitation.meetings import queries as meetings
from brobygger.rehabilitation.preparatory.templates import settings_of
from brobygger.rehabilitation.recommendation import doctor, paper, telling
from brobygger.rehabilitation.recommendation.checks import (
    missing,
    other_end,
    problem_with,
    shown_text,
    turned_round,
)
from brobygger.rehabilitation.recommendation.form import FORM, SECTIONS
from brobygger.rehabilitation.recommendation.reading import OVERRIDE, WAIVED, Reading, read
from brobygger.rehabilitation.recommendation.shapes import LONG, FieldKind, Shape
from brobygger.rehabilitation.rule_sets import outcome_label, rule_set, rule_set_on
from brobygger.ui.errors import UserError

KEY = "recommendation"
READ, WRITE = "rehabilitation.read_recommendation", "rehabilitation.write_recommendation"
WAIVER = Shape(WAIVED, gettext_lazy("Ikke relevant, fordi …"), lines=1, most=500)
OVERRIDDEN = Shape(OVERRIDE, gettext_lazy("Låses alligevel, fordi …"), lines=2, most=500)
PROPOSED = {
    "3": ("job_goal", {"kind": "job"}),
    "7": ("accommodation", {}),
    "9": ("progression_goal", {"state": "open"}),
}
"""The tables whose rows are proposed as facts, and what the form does not ask."""


def shape_of(key: str) -> Shape | None:
    """The shape of a field, that of a reason for not following a standard included."""
    if key == OVERRIDE:
        return OVERRIDDEN
    if key.startswith(WAIVED):
        return WAIVER if key.removeprefix(WAIVED) in STANDARDS else None
    return FORM.shape(key)


def parts(document: Document) -> list[tuple[str, str]]:
    """What is asked under the chosen outcome."""
    shown = FORM.shown(read(document).outcome)
    return [(part.key, str(part.title)) for part in shown]


def knows(key: str) -> bool:
    """Whether the form has such a field."""
    return shape_of(key) is not None


def longest(key: str) -> int:
    """How much a field holds."""
    shape = shape_of(key)
    return shape.most if shape else LONG


def refuse(document: Document, key: str, text: str) -> None:
    """Raise UserError for a text the field cannot hold."""
    shape = shape_of(key)
    problem = problem_with(shape, text, rule_set(document.rule_set)) if shape else ""
    problem = problem or _wrong_interval(document, key, text)
    if problem:
        raise UserError(problem, key)


def _wrong_interval(document: Document, key: str, text: str) -> str:
    """Whether an interval would be turned round."""
    other = other_end(key)
    if not (text and other):
        return ""
    rows = Field.objects.filter(municipality=document.municipality_id, document=document, key=other)
    return turned_round(key, text, rows.values_list("text", flat=True).first() or "")


def rule_set_now(document: Document) -> str:
    """A new version is written under the law of its own day."""
    return rule_set_on(timezone.localdate()).key


def label(document: Document, key: str) -> str:
    """What a field is called."""
    shape = shape_of(key)
    return str(shape.label) if shape else key


def shown(document: Document, key: str, text: str) -> str:
    """A field's text as people read it."""
    shape = shape_of(key)
    if shape is None or not text:
        return text
    if shape is FORM.outcome:
        return str(outcome_label(text))
    tasks = read(document).tasks if shape.kind is FieldKind.TASK else {}
    return str(shown_text(shape, text, tasks))


def address(document: Document) -> str:
    """Its page."""
    return reverse("rehabilitation:recommendation", args=[document.subject_id])


def problems(document: Document) -> Sequence[str]:
    """What hinders locking."""
    reading = read(document)
    if reading.outcome and reading.rule is None:
        return [_("Det valgte kan ikke indstilles efter reglerne på dokumentets dato.")]
    wanting = missing(reading.texts, reading.rows)
    found = [_("Mangler: %(what)s.") % {"what": one.what} for one in wanting]
    if settings_of(document.municipality_id).recommendation_standards_block:
        found += [f"{one.standard.id}: {one.reason}" for one in reading.blocking()]
    if meetings.is_wanting_meeting(document):
        found.append(_("Sagen skal behandles på et møde i teamet, før indstillingen låses."))
    return found


def when_locked(actor: Actor, document: Document) -> None:
    """Tell the journey, and propose onward what others build on."""
    journey = Journey.objects.get(pk=document.subject_id)
    place = _("Brobygger, version %(number)d") % {"number": document.number}
    # The team locks without being around the case; the event still carries its name.
    on_behalf = replace(actor, is_system=True)
    artefact = Artefact.RECOMMENDATION.value
    journeys.record_artefact(on_behalf, journey, artefact=artefact, place=place)
    _propose(on_behalf, document)
    doctor.hear(actor, document)
    telling.tell(actor, document, journey)


def _propose(actor: Actor, document: Document) -> None:
    reading = read(document)
    label = _("Indstilling, version %(number)d") % {"number": document.number}
    origin = Origin(KEY, document.pk, label)
    shown = {part.key for part in FORM.shown(reading.outcome)}
    for table, (kind, given) in PROPOSED.items():
        if table not in shown:
            continue
        for row, texts in reading.table(table):
            texts = _as_fact(texts, reading) | given
            propose(actor, document.citizen_id, kind, texts, origin=origin, row=row)


def _as_fact(texts: dict[str, str], reading: Reading) -> dict[str, str]:
    if "task" not in texts:
        return texts
    return texts | {"task": reading.tasks.get(texts["task"], "")}


KIND = Kind(
    KEY,
    gettext_lazy("Rehabiliteringsteamets indstilling"),
    tuple(Section(key, "", write=WRITE) for key in SECTIONS),
    content=paper.content,
    check=problems,
    knows=knows,
    longest=longest,
    refuse=refuse,
    parts=parts,
    label=label,
    shown=shown,
    rule_set_now=rule_set_now,
    address=address,
    after={"locked": when_locked},
    read="rehabilitation.read_recommendation_locked",
    read_open=READ,
    make=WRITE,
    submit=WRITE,
    lock=WRITE,
)
