"""Which template applies: the standard, or the municipality's own from a day on."""

from datetime import date
from typing import Any

from django.db.models import Max
from django.utils import timezone

from brobygger.documents.models import Document
from brobygger.rehabilitation.models import PreparatoryTemplate, RehabilitationSettings
from brobygger.rehabilitation.preparatory.template import STANDARD, Template, read, standard

OWN = "own-"


def template_of(document: Document) -> Template:
    """The template a document was made from; it keeps it."""
    key = document.rule_set
    if not key.startswith(OWN):
        return standard()
    row = PreparatoryTemplate.objects.filter(
        municipality=document.municipality_id, number=key.removeprefix(OWN)
    ).first()
    return read(row.content, row.key) if row else standard()


def key_in_force(municipality: str, day: date) -> str:
    """The key of the template new documents are made from."""
    rows = PreparatoryTemplate.objects.filter(municipality=municipality, from_day__lte=day)
    newest = rows.order_by("-from_day", "-number").first()
    return newest.key if newest else STANDARD


def load(municipality: str, content: Any, from_day: date) -> PreparatoryTemplate:
    """Keep a municipality's own template; TemplateError when it cannot be used."""
    template = read(content, OWN)
    rows = PreparatoryTemplate.objects.filter(municipality=municipality)
    last = rows.aggregate(last=Max("number"))["last"]
    return PreparatoryTemplate.objects.create(
        municipality_id=municipality,
        number=(last or 0) + 1,
        name=template.name,
        from_day=from_day,
        content=content,
        loaded_at=timezone.now(),
    )


def settings_of(municipality: str) -> RehabilitationSettings:
    """How the municipality works; everything is off until somebody chooses."""
    found = RehabilitationSettings.objects.filter(pk=municipality).first()
    return found or RehabilitationSettings(municipality_id=municipality)
