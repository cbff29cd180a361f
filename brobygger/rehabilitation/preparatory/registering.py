"""What the preparatory part tells the rooms below: its kind, its page names, its duties' page."""

from django.utils.translation import gettext_lazy as _

from brobygger.access import page_names
from brobygger.documents import kinds
from brobygger.journeys import front_parts, links
from brobygger.programmes.kinds import Artefact
from brobygger.programmes.shapes import artefact_action
from brobygger.rehabilitation.preparatory.front_part import PART
from brobygger.rehabilitation.preparatory.kind import KEY, KIND


def register() -> None:
    """Called once, when the room is ready."""
    kinds.register(KIND)
    front_parts.register(PART)
    page_names.name({KEY: KIND.title, f"{KEY}_steps": _("Forberedelse til mødet")})
    for artefact in (Artefact.PREPARATORY_PART, Artefact.REASSESSMENT_PREPARED):
        links.settle(artefact_action(artefact), "rehabilitation:preparatory")
