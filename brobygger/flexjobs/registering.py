"""What the room tells the rooms below: pages' names, duties' pages, a document, a message."""

from django.utils.translation import gettext_lazy as _

from brobygger.access import page_names
from brobygger.documents import kinds as documents
from brobygger.flexjobs.actions.follow_ups import MINUTES, READ_PLAN
from brobygger.flexjobs.follow_ups.kind import KIND
from brobygger.journeys import links
from brobygger.messages import kinds as messages
from brobygger.programmes.kinds import Artefact
from brobygger.programmes.shapes import Action, artefact_action
from brobygger.ui import menu

SETTLED = {
    Action.FLEXJOB: "flexjobs:jobs",
    Action.PLANNED_HOURS: "flexjobs:jobs",
    Action.SECOND_JOB: "flexjobs:second_job",
    Action.GRANT_FOLLOW_UP: "flexjobs:grant",
    Action.FOLLOW_UP: "flexjobs:follow_ups",
    artefact_action(Artefact.COMPANY_AGREEMENT): "flexjobs:jobs",
    artefact_action(Artefact.COMPANY_CONTACT): "flexjobs:jobs",
    artefact_action(Artefact.FOLLOW_UP_MINUTES): "flexjobs:follow_ups",
}
"""The page that settles each action."""


def register() -> None:
    """Called once, when the room is ready."""
    documents.register(KIND)
    page_names.name(
        {
            "flexjob": _("Fleksjob og timer"),
            "follow_up": _("Opfølgning på fleksjobbet"),
            "progression": _("Oversigt over timer i fleksjob"),
        }
    )
    messages.register(
        messages.Kind(
            MINUTES,
            _("Referat af opfølgning på et fleksjob"),
            outside=_("Der er kommet et referat af en opfølgning på et fleksjob hos jer."),
        ),
        messages.Kind(
            READ_PLAN,
            _("Læs din plan før opfølgningen"),
            outside=_("Vi følger snart op på dit fleksjob. Læs din plan, før vi mødes."),
            sms=True,
        ),
    )
    for action, page in SETTLED.items():
        links.settle(action, page)
    menu.register(
        menu.Entry(_("Timer i fleksjob"), "flexjobs:progression", "flexjobs.progression", order=30)
    )
    menu.register(menu.Entry(_("Mit job"), "flexjobs:own", "flexjobs.own", order=42))
