"""The standards Q1, Q3–Q5, Q9 and Q13 on a preparatory part (spec 7.1): advice, shown beside it.

A reason why a standard is not relevant is a field of the document ("standard/Q13"), so it has an
author and follows into the locked version.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.documents.inputs import Input, input_of
from brobygger.facts.queries import NOTHING_READ, Rows, facts_of
from brobygger.quality.standards import (
    STANDARDS,
    AccommodationFacts,
    ExperienceFacts,
    Finding,
    Outcome,
    Override,
    Passage,
    PreparatoryPartFacts,
    WrittenBy,
    holding_back,
    review,
)
from brobygger.rehabilitation.preparatory.filling import Filling
from brobygger.rehabilitation.preparatory.template import group_of
from brobygger.rehabilitation.preparatory.template.shapes import (
    OVERRIDE,
    OVERRIDE_WORDS,
    STANDARD_KEY,
)
from brobygger.rehabilitation.preparatory.templates import key_in_force

BESIDE = {"1": ("Q1",), "2": ("Q3", "Q4", "Q5"), "3": ("Q9", "Q13"), "4": ("Q9",)}
"""The standards shown beside each section."""

READS = {"Q3": "work_experience", "Q4": "ability", "Q5": "work_experience", "Q13": "accommodation"}
"""The facts a standard reads."""

OWN = tuple(one.id for one in STANDARDS.values() if issubclass(PreparatoryPartFacts, one.document))
STATUS = {Outcome.PASSED: "ok", Outcome.NOT_PASSED: "soon", Outcome.NOT_RELEVANT: "quiet"}


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding as it is shown, and where to say that it is not relevant."""

    finding: Finding
    aside: Input

    @property
    def status(self) -> str:
        """Advice, never an alarm."""
        return STATUS[self.finding.outcome]

    @property
    def is_wanting(self) -> bool:
        """Whether the standard is not met."""
        return self.finding.outcome is Outcome.NOT_PASSED


def findings(
    actor: Actor, filling: Filling, only: tuple[str, ...] = OWN, known: Rows = NOTHING_READ
) -> list[Finding]:
    """What the standards say; ``only`` some of them, which reads only the facts they need."""
    kinds = {READS[one] for one in only if one in READS}
    facts = _facts(actor, filling, kinds, known, with_passages="Q9" in only)
    asides = {one: filling.texts.get(f"{STANDARD_KEY}/{one}", "") for one in OWN}
    return [one for one in review(facts, asides) if one.standard.id in only]


def views(
    actor: Actor, filling: Filling, only: tuple[str, ...] = OWN, known: Rows = NOTHING_READ
) -> list[FindingView]:
    """The same for a page; ``known`` are the facts it shows."""
    return [
        FindingView(one, _aside(actor, filling, one))
        for one in findings(actor, filling, only, known)
    ]


def blocking(filling: Filling, actor: Actor) -> list[Finding]:
    """What holds back locking where the municipality says so, and nobody overrides it."""
    override = Override(filling.texts.get(OVERRIDE, ""))
    return holding_back(findings(actor, filling), frozenset(OWN), override)


def override_input(actor: Actor, filling: Filling) -> Input:
    """Where somebody says why it is locked all the same."""
    writes = filling.document.is_writable and filling.document.kind_here.may_write(actor, OVERRIDE)
    return input_of(
        filling.fields.get(OVERRIDE), OVERRIDE, OVERRIDE_WORDS, lines=2, is_writable=writes
    )


def _aside(actor: Actor, filling: Filling, finding: Finding) -> Input:
    key = f"{STANDARD_KEY}/{finding.standard.id}"
    document = filling.document
    writes = document.is_writable and document.kind_here.may_write(actor, key)
    label = _("Ikke relevant, fordi … (%(id)s)") % {"id": finding.standard.id}
    return input_of(filling.fields.get(key), key, label, lines=2, is_writable=writes)


def _facts(
    actor: Actor, filling: Filling, kinds: set[str], known: Rows, *, with_passages: bool
) -> PreparatoryPartFacts:
    document = filling.document
    citizen = document.citizen_id
    found = facts_of(actor, citizen, *sorted(kinds), known=known) if kinds else None
    in_force = key_in_force(document.municipality_id, timezone.localdate())
    return PreparatoryPartFacts(
        new_template=filling.template.key == in_force,
        professional_profile=filling.texts.get("2.1/about", ""),
        experience=tuple(
            ExperienceFacts(one.title, one.tasks)
            for one in (found.work_experience if found else ())
        ),
        abilities=tuple(one.text for one in (found.ability if found else ())),
        passages=tuple(_passages(filling)) if with_passages else (),
        accommodations=tuple(
            AccommodationFacts(one.text, one.task) for one in (found.accommodation if found else ())
        ),
    )


def _passages(filling: Filling) -> Iterator[Passage]:
    """The free texts of the citizen's situation, of the answers given, and the remarks."""
    for part in filling.template.parts.values():
        keys = [part.field_key(one) for one in part.fields] if part.key[0] == "4" else []
        for question in part.questions:
            group = group_of(filling.texts.get(part.answer_key(question), ""))
            keys += [part.follow_up_key(question, group)] if group else []
        for key in keys:
            field = filling.fields.get(key)
            if field and field.text:
                yield Passage(field.text, WrittenBy(field.written_by))
