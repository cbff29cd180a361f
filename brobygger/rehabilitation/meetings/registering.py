"""What the meetings tell the rooms below: their line in the menu, their pages' names."""

from django.utils.translation import gettext_lazy as _

from brobygger.access import page_names
from brobygger.journeys import links
from brobygger.messages import kinds as message_kinds
from brobygger.programmes.shapes import Action
from brobygger.rehabilitation.meetings import telling
from brobygger.rehabilitation.meetings.actions import RETURNED
from brobygger.ui import menu


def register() -> None:
    """Called once, when the room is ready."""
    page_names.name(
        {
            "meeting": _("Møde i rehabiliteringsteamet"),
            "meeting_queue": _("Kø til rehabiliteringsteamet"),
            "team_case": _("Sagen i rehabiliteringsteamet"),
        }
    )
    line = menu.Entry(
        _("Møder i teamet"), "rehabilitation:meetings", "rehabilitation.see_meetings", order=55
    )
    menu.register(line)
    menu.register(
        menu.Entry(
            _("Regler for møder"), "rehabilitation:meeting_duties", "rehabilitation.administer", 90
        )
    )
    message_kinds.register(*telling.KINDS)
    message_kinds.register(
        message_kinds.Kind(
            RETURNED,
            _("En sag er sendt tilbage før mødet i teamet"),
            outside=_("En af dine sager er sendt tilbage før mødet i teamet."),
        )
    )
    for action in (Action.MEETING, Action.REASSESS):
        links.settle(action, "rehabilitation:queue_case")
