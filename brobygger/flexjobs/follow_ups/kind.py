"""The follow-up as a kind of document: saved field by field, locked when it is held."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.documents.kinds import Kind, Section
from brobygger.documents.models import Document, Field
from brobygger.documents.snapshots import Snapshot, facts
from brobygger.flexjobs.follow_ups.reading import Reading, problem, shape_of
from brobygger.flexjobs.follow_ups.shapes import GOAL, LONG, PARTS, Part
from brobygger.flexjobs.models import FollowUp
from brobygger.ui.errors import UserError

KEY = "flexjob_follow_up"
WRITE, READ = "flexjobs.follow_up", "flexjobs.view"


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
    why = problem(shape, text) if shape else ""
    if why:
        raise UserError(why, key)


def label(document: Document, key: str) -> str:
    """What a field is called."""
    shape = shape_of(key)
    return str(shape.label) if shape else key


def address(document: Document) -> str:
    """Its page."""
    follow_up = FollowUp.objects.get(pk=document.subject_id)
    return reverse("flexjobs:follow_up_page", args=[follow_up.journey_id, follow_up.pk])


def read(document: Document) -> Reading:
    """What stands in it: one statement."""
    here = {"municipality": document.municipality_id, "document": document}
    return Reading(dict(Field.objects.filter(**here).values_list("key", "text")))


def problems(document: Document) -> Sequence[str]:
    """What hinders holding it: nothing was agreed, or the direction is not said."""
    reading = read(document)
    wanting = []
    if not (reading.text("a.next") or reading.agreements):
        wanting.append(_("Skriv, hvad I prøver som det næste, eller hvad I har aftalt."))
    if not reading.direction:
        wanting.append(_("Vælg retningen: udvikle eller holde fast."))
    return wanting


def content(snapshot: Snapshot) -> dict[str, Any]:
    """What the paper shows: the parts in the form's order, and the goals."""
    reading = Reading({key: answer.text for key, answer in snapshot.answers.items()})
    parts = [section for part in PARTS if (section := in_section(part, reading))["items"]]
    goals = list(goals_in(reading))
    if goals:
        parts.insert(0, {"title": _("Målene"), "items": goals})
    return {"title": snapshot.document.title, "facts": facts(snapshot), "sections": parts}


def in_section(part: Part, reading: Reading) -> dict[str, Any]:
    """One part's answers."""
    items = [
        {"label": str(one.label), "text": str(dict(one.choices).get(text, text))}
        for one in part.shapes
        if (text := reading.text(one.key))
    ]
    return {"title": str(part.title), "items": items}


def goals_in(reading: Reading) -> Iterator[dict[str, str]]:
    """What was said of each goal; its words stand where the goal stands."""
    for key in sorted(reading.texts):
        shape = shape_of(key)
        if key.startswith(f"{GOAL}.") and shape and reading.text(key):
            text = reading.text(key)
            yield {"label": str(shape.label), "text": str(dict(shape.choices).get(text, text))}


KIND = Kind(
    KEY,
    gettext_lazy("Opfølgning på fleksjobbet"),
    (
        *(Section(part.key, part.title, write=WRITE) for part in PARTS),
        Section(GOAL, gettext_lazy("Målene"), write=WRITE),
    ),
    content=content,
    check=problems,
    knows=knows,
    longest=longest,
    refuse=refuse,
    label=label,
    address=address,
    read="flexjobs.read_follow_up",
    read_open=READ,
    make=WRITE,
    submit=WRITE,
    lock=WRITE,
)
