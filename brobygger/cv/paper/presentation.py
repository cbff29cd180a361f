"""The presentation CV on paper: the citizen's own words, and nothing the citizen left out."""

from typing import Any

from django.utils.translation import gettext as _

from brobygger.cv.models import PresentationCv
from brobygger.people.models import Citizen

CONDITIONS = "conditions"


def content(citizen: Citizen, cv: PresentationCv, *, with_conditions: bool) -> dict[str, Any]:
    """Name and parts; accommodations only when the citizen has said so."""
    left_out = set() if with_conditions else {CONDITIONS}
    return {
        "title": _("Præsentations-CV"),
        "name": citizen.name,
        "contact": [],
        "profile": "",
        "sections": [
            {"title": field.label, "entries": [{"text": field.text_of(cv)}]}
            for field in cv.described()
            if field.name not in left_out and field.text_of(cv)
        ],
    }
