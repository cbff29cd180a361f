"""The follow-up as a kind of document: saved field by field, locked when it is held."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.documents.kinds import Kind, Section
from brobygger.documents.models import Document, Field
from brobygger.documents.snapshots import Snapshot, facts
from brobygger.facts.models import ProgressionGoal
from brobygger.flexjobs.agreements import awaiting
from brobygger.flexjobs.follow_ups.reading import NOTE, PER_KEY, Reading, day_of, problem, shape_of
from brobygger.flexjobs.follow_ups.shapes import BEFORE, GOAL, LONG, PARTS, Part, Shape
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
    """What hinders holding it."""
    return list(read(document).missing())


def content(snapshot: Snapshot) -> dict[str, Any]:
    """What the paper shows: the parts in the form's order, and the goals."""
    reading = Reading({key: answer.text for key, answer in snapshot.answers.items()})
    parts = [
        {"title": _("Målene"), "items": heard(reading, GOAL, goals_by_key(snapshot.document))},
        {
            "title": _("Tidligere aftaler"),
            "items": heard(reading, BEFORE, agreements_by_key(snapshot.document)),
        },
        *(in_section(part, reading) for part in PARTS),
    ]
    shown = [part for part in parts if part["items"]]
    return {"title": snapshot.document.title, "facts": facts(snapshot), "sections": shown}


def in_section(part: Part, reading: Reading) -> dict[str, Any]:
    """One part's answers."""
    items = [
        {"label": str(one.label), "text": in_words(one, text)}
        for one in part.shapes
        if (text := reading.text(one.key))
    ]
    return {"title": str(part.title), "items": items}


def in_words(shape: Shape, text: str) -> str:
    """A field as people read it: a choice by its words, a day as Danes write it."""
    day = day_of(text) if shape.kind == "date" else None
    return f"{day:%d.%m.%Y}" if day else str(dict(shape.choices).get(text, text))


def heard(reading: Reading, place: str, words: Mapping[str, str]) -> list[dict[str, str]]:
    """What was said of each goal, or of each earlier agreement, under its own words."""
    choices = dict(PER_KEY[place][0])
    items = []
    for key, label in words.items():
        state, note = (reading.text(f"{place}.{key}{end}") for end in ("", NOTE))
        if said := "\n".join(filter(None, (str(choices.get(state, "")), note))):
            items.append({"label": label, "text": said})
    return items


def goals_by_key(document: Document) -> dict[str, str]:
    """The citizen's goals."""
    rows = ProgressionGoal.objects.filter(
        municipality=document.municipality_id, citizen=document.citizen_id
    )
    return {str(goal.pk): goal.goal for goal in rows.order_by("position", "id")}


def agreements_by_key(document: Document) -> dict[str, str]:
    """Earlier agreements that await their answer."""
    found = awaiting(document.citizen_id)
    return {str(one.key): f"{one.who}: {one.what}" for one in found}


KIND = Kind(
    KEY,
    gettext_lazy("Opfølgning på fleksjobbet"),
    (
        *(Section(part.key, part.title, write=WRITE) for part in PARTS),
        Section(GOAL, gettext_lazy("Målene"), write=WRITE),
        Section(BEFORE, gettext_lazy("Tidligere aftaler"), write=WRITE),
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
