"""The form as the citizen walks through it: one thing at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brobygger.facts.models import KINDS
from brobygger.rehabilitation.preparatory.rules import Missing, PartState, SectionState
from brobygger.rehabilitation.preparatory.template import Part, Writer

REMARKS = "4"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the walk: a part, one question of it, or the remarks."""

    key: str
    title: str
    section: SectionState
    missing: tuple[Missing, ...]
    is_mandatory: bool

    @property
    def is_done(self) -> bool:
        """Whether nothing is missing here."""
        return not self.missing

    @property
    def only(self) -> str:
        """What of the section the page shows; everything of the remarks."""
        return "" if self.key == REMARKS else self.key


def steps(sections: Sequence[SectionState]) -> list[Step]:
    """Every step, in order: what the citizen writes in, and last the remarks."""
    return [step for section in sections for step in _of_section(section)]


def _of_section(section: SectionState) -> Iterator[Step]:
    if section.section.key == REMARKS:
        yield Step(REMARKS, section.section.title, section, (), is_mandatory=False)
        return
    for state in section.parts:
        if state.part.write is Writer.OWN:
            yield from _of_part(section, state)
        elif any(table.has_own_view for table in state.part.tables):
            yield _own_view(section, state)


def _own_view(section: SectionState, state: PartState) -> Step:
    """What the citizen thinks of activities the caseworker has written down."""
    part = state.part
    missing = tuple(one for one in state.missing if one.is_own)
    return Step(part.key, part.title, section, missing, is_mandatory=bool(missing))


def _of_part(section: SectionState, state: PartState) -> Iterator[Step]:
    part = state.part
    prefixes = tuple(f"{part.key}.{one.key}/" for one in part.questions)
    for question, prefix in zip(part.questions, prefixes, strict=True):
        missing = tuple(one for one in state.missing if one.key.startswith(prefix))
        yield Step(prefix[:-1], question.text, section, missing, state.is_mandatory)
    if part.fields or part.tables or part.facts:
        missing = tuple(one for one in state.missing if not one.key.startswith(prefixes))
        is_asked = state.is_mandatory and _asks(part)
        yield Step(part.key, _title_of_rest(part), section, missing, is_asked)


def _asks(part: Part) -> bool:
    """Whether something beside the questions must be filled in."""
    fields, tables = part.fields, part.tables
    return bool(
        part.required_facts
        or any(one.is_required for one in fields)
        or any(one.is_required for one in tables)
    )


def _title_of_rest(part: Part) -> str:
    """A part's own title; beside its questions, what the facts are called."""
    kinds = [str(KINDS[kind].title_of_kind) for kind in part.facts if kind in KINDS]
    return kinds[0] if part.questions and kinds else part.title
