"""The preparatory part as a kind of document: who reads and writes what, and what locking does."""

from collections.abc import Iterator, Sequence

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access.actor import Actor
from brobygger.documents.kinds import Kind
from brobygger.documents.kinds import Section as Place
from brobygger.documents.models import Document, Field
from brobygger.facts.models import KINDS
from brobygger.journeys import actions as journeys
from brobygger.journeys.models import Journey
from brobygger.programmes.kinds import Artefact
from brobygger.rehabilitation.preparatory import lock_check, paper
from brobygger.rehabilitation.preparatory.rules import FROM, TO, problem_with, turned_round
from brobygger.rehabilitation.preparatory.template import Writer, generic, standard
from brobygger.rehabilitation.preparatory.template.shapes import OWN_COLUMN, STANDARD_KEY
from brobygger.rehabilitation.preparatory.templates import (
    key_in_force,
    settings_of,
    template_of,
)
from brobygger.rehabilitation.rule_sets import rule_set_on
from brobygger.ui.errors import UserError

KEY = "preparatory_part"

OPEN_PARTS = frozenset({"1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.4"})
"""Goals, CV and activities. The rest is health and private life, which consultants do not see
(spec 8.1); a part a municipality adds is private too, whatever it asks."""

READ_PRIVATE = "rehabilitation.read_health"
WRITE = {Writer.CASE: "rehabilitation.write_case", Writer.OWN: "rehabilitation.write_own"}
ARTEFACTS = {"step_up": Artefact.REASSESSMENT_PREPARED}
"""What a locked document counts as on the journey, by its occasion."""


def places() -> Iterator[Place]:
    """Who reads and writes in each section, and in each part of it."""
    for section in standard().sections:
        wide = Writer.CASE if section.key == "1" else Writer.OWN
        yield Place(section.key, section.title, READ_PRIVATE, WRITE[wide])
        for part in section.parts:
            read = "" if part.key in OPEN_PARTS else READ_PRIVATE
            yield Place(part.key, part.title, read, WRITE[part.write])
    yield Place(STANDARD_KEY, gettext_lazy("Standarder"), READ_PRIVATE, WRITE[Writer.CASE])


def address(document: Document) -> str:
    """The page of the journey's preparatory part."""
    return reverse("rehabilitation:preparatory", args=[document.subject_id])


def parts(document: Document) -> list[tuple[str, str]]:
    """The parts of the document's own template, with number and title."""
    return [(part.key, part.heading) for part in template_of(document).parts.values()]


def label(document: Document, key: str) -> str:
    """What a field is called in the document's own template, or a fact's kind."""
    _part, _slash, place = key.partition("/")
    if place.startswith(f"{paper.FACT}."):
        return str(KINDS[place.split(".")[1]].title_of_kind)
    return template_of(document).labels.get(generic(key), key)


def shown(document: Document, key: str, text: str) -> str:
    """A field's text as people read it: an answer by the words of the scale."""
    template = template_of(document)
    column = template.column(key)
    if text and key in template.answers:
        return template.scale[int(text) - 1]
    return paper.shown(column, text) if column else text


def write_of(key: str) -> str:
    """The citizen's own view of an activity is the citizen's, in the caseworker's table."""
    return WRITE[Writer.OWN] if key.endswith(f"/{OWN_COLUMN}") else ""


def refuse(document: Document, key: str, text: str) -> None:
    """Raise UserError for a text the field cannot hold."""
    rules = rule_set_on(timezone.localdate(document.made_at))
    problem = problem_with(template_of(document), key, text, timezone.localdate(), rules)
    problem = problem or _wrong_period(document, key, text)
    if problem:
        raise UserError(problem, key)


def _wrong_period(document: Document, key: str, text: str) -> str | None:
    """Whether a row's period would end before it begins."""
    row, _slash, name = key.rpartition("/")
    if not text or name not in {FROM, TO} or row.count("/") != 1:
        return None
    other = f"{row}/{TO if name == FROM else FROM}"
    rows = Field.objects.filter(municipality=document.municipality_id, document=document, key=other)
    return turned_round(name, text, rows.values_list("text", flat=True).first() or "")


def rule_set_now(document: Document) -> str:
    """A new version is written in the template in force; what was written comes along."""
    return key_in_force(document.municipality_id, timezone.localdate())


def needs_screening(document: Document) -> bool:
    """Whether the municipality wants a leader to approve."""
    return settings_of(document.municipality_id).needs_screening


def is_locked(actor: Actor, document: Document) -> None:
    """Record on the journey that it is finished: the duty to make it is done."""
    journey = Journey.objects.get(pk=document.subject_id)
    artefact = ARTEFACTS.get(document.occasion, Artefact.PREPARATORY_PART)
    place = _("Brobygger, version %(number)d") % {"number": document.number}
    journeys.record_artefact(actor, journey, artefact=artefact.value, place=place)


def problems(document: Document) -> Sequence[str]:
    """What hinders sending it to review, or locking it."""
    return lock_check.problems(document)


KIND = Kind(
    KEY,
    gettext_lazy("Rehabiliteringsplanens forberedende del"),
    tuple(places()),
    template="rehabilitation/typst/preparatory.typ",
    content=paper.content,
    check=problems,
    needs_approval=needs_screening,
    refuse=refuse,
    more_texts=paper.more_texts,
    parts=parts,
    label=label,
    shown=shown,
    rule_set_now=rule_set_now,
    write_of=write_of,
    address=address,
    after={"locked": is_locked},
    read="rehabilitation.read_locked",
    read_open="rehabilitation.read_open",
    make="rehabilitation.write_case",
    submit="rehabilitation.write_case",
    lock="rehabilitation.write_case",
)
