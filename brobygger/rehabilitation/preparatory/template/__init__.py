"""The form as data: four sections, their parts, questions, rules of what is mandatory."""

import json
from functools import cache
from pathlib import Path

from brobygger.rehabilitation.preparatory.template.reading import TemplateError, read
from brobygger.rehabilitation.preparatory.template.shapes import (
    FieldKind,
    FieldShape,
    Group,
    Occasion,
    Part,
    Question,
    Section,
    TableShape,
    Template,
    Writer,
    generic,
    group_of,
)

STANDARD = "standard"
FILE = Path(__file__).with_name("standard.json")

__all__ = [
    "FILE",
    "STANDARD",
    "FieldKind",
    "FieldShape",
    "Group",
    "Occasion",
    "Part",
    "Question",
    "Section",
    "TableShape",
    "Template",
    "TemplateError",
    "Writer",
    "generic",
    "group_of",
    "read",
    "standard",
]


@cache
def standard() -> Template:
    """The template that comes with the program."""
    return read(json.loads(FILE.read_text()), STANDARD, is_standard=True)
