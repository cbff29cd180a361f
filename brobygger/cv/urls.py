"""Addresses of the room: each page once for staff, once for the citizen."""

from collections.abc import Iterator
from types import ModuleType

from django.urls import URLPattern, path

from brobygger.cv.views import cv, paper, presentation, saving, skills, strategy, targets

STAFF, OWN = "borgere/<uuid:citizen_id>/cv/", "min-side/cv/"

PAGES: tuple[tuple[ModuleType, str, str], ...] = (
    (cv, "cv", ""),
    (cv, "choices", "valg/"),
    (cv, "check", "tjek/"),
    (saving, "field", "felt/"),
    (saving, "save", "gem/"),
    (saving, "add", "ny/"),
    (saving, "change", "raekke/"),
    (saving, "employer", "arbejdsplads/"),
    (skills, "skills", "kompetencer/"),
    (skills, "add_skills", "kompetencer/tilfoej/"),
    (skills, "tie", "kompetencer/<uuid:ability_id>/"),
    (paper, "pick", "udvalg/"),
    (paper, "pdf", "pdf/"),
    (paper, "word", "word/"),
    (targets, "targets", "job/"),
    (targets, "new_target", "job/ny/"),
    (targets, "change_targets", "job/raekke/"),
    (targets, "target", "job/<uuid:target_id>/"),
    (presentation, "presentation", "praesentation/"),
    (presentation, "presentation_pdf", "praesentation/pdf/"),
    (strategy, "abc", "strategi/"),
    (strategy, "abc_pdf", "strategi/pdf/"),
)
"""Where a page's views stand, its name, and its address after the room's."""


def _patterns() -> Iterator[URLPattern]:
    for module, name, rest in PAGES:
        for whose, beginning in (("citizen", STAFF), ("own", OWN)):
            view = getattr(module, f"{whose}_{name}")
            yield path(f"{beginning}{rest}", view, name=f"{whose}_{name}")


app_name = "cv"
urlpatterns = [
    *_patterns(),
    path("stillinger/", targets.suggestions, name="suggestions"),
    path("forloeb/<uuid:journey_id>/cv/", cv.of_journey, name="of_journey"),
    path("forloeb/<uuid:journey_id>/cv/job/", targets.of_journey, name="targets_of_journey"),
]
