"""What the recommendation tells the rooms below: its kind, its page's name, its duty's page."""

from django.utils.translation import gettext_lazy as _

from brobygger.access import consents, page_names
from brobygger.documents import kinds
from brobygger.facts import said
from brobygger.journeys import links
from brobygger.messages import kinds as message_kinds
from brobygger.programmes.kinds import Artefact
from brobygger.programmes.shapes import Action, artefact_action
from brobygger.rehabilitation.recommendation import doctor, telling
from brobygger.rehabilitation.recommendation.kind import KEY, KIND
from brobygger.rehabilitation.recommendation.reading import GOALS, job_goals_of
from brobygger.ui import menu


def register() -> None:
    """Called once, when the room is ready."""
    kinds.register(KIND)
    message_kinds.register(*telling.KINDS, doctor.COPY)
    consents.register(doctor.consent_kind())
    said.register(KEY, GOALS, job_goals_of)
    page_names.name({KEY: KIND.title})
    own = menu.Entry(
        _("Teamets indstilling"),
        "rehabilitation:own_recommendation",
        "rehabilitation.own_recommendation",
        order=45,
    )
    menu.register(own)
    links.settle(artefact_action(Artefact.RECOMMENDATION), "rehabilitation:recommendation")
    links.settle(Action.DOCTOR, "rehabilitation:recommendation")
