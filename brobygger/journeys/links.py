"""Where in the product a duty, a gap or a step is settled.

The catalogue names what settles something by symbol (``programmes.shapes.Action``); this is
the one place where a symbol becomes an address. An empty address: nothing to click yet.
"""

from uuid import UUID

from django.urls import reverse

from brobygger.people.roles import Role
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.shapes import Action
from brobygger.ui.addresses import address_of

PAGES: dict[str, str] = {
    Action.CONTACT: "contact",
    Action.FOLLOW_UP: "follow_up",
    Action.MARK: "mark",
    Action.UNMARK: "mark",
    Action.MOVE: "phase",
    Action.END: "end",
}
"""Actions with a page of their own."""

HAPPENINGS: dict[str, EventKind] = {
    Action.MATERIAL: EventKind.MATERIAL_SENT,
    Action.MEETING: EventKind.MEETING_HELD,
    Action.GRANT: EventKind.FLEXJOB_GRANTED,
    Action.FLEXJOB: EventKind.FLEXJOB_STARTED,
    Action.SCREEN: EventKind.SCREENED,
    Action.REASSESS: EventKind.REASSESSED,
}
"""Actions that write down one happening."""

ASSIGNMENTS: dict[str, Role] = {
    Action.ASSIGN_JOB_COACH: Role.JOB_COACH,
    Action.ASSIGN_COMPANY_CONSULTANT: Role.COMPANY_CONSULTANT,
}
"""Actions that give somebody a role on the journey."""


_elsewhere: dict[str, str] = {}
"""Actions that higher rooms settle: the name of a page about one journey."""


def settle(action: str, page: str) -> None:
    """Say that a higher room's page settles an action (from its ``apps.py``)."""
    _elsewhere[action] = page


def address(action: str, journey_id: UUID, *, has_flexjob: bool = False) -> str:
    """Return the page that settles an action for a journey, else the empty text.

    ``has_flexjob``: with a flex-job running, what is missing is other hours, not another job.
    """
    if action in _elsewhere:
        return address_of(_elsewhere[action], journey_id)
    if action == Action.FLEXJOB and has_flexjob:
        return address_of(f"journeys:{EventKind.FLEXJOB_HOURS_CHANGED.value}", journey_id)
    if action in PAGES:
        return address_of(f"journeys:{PAGES[action]}", journey_id)
    if action in HAPPENINGS:
        return address_of(f"journeys:{HAPPENINGS[action].value}", journey_id)
    if action in ASSIGNMENTS:
        return address_of("journeys:assign", journey_id, ASSIGNMENTS[action].value)
    if action == Action.CALCULATOR:
        return reverse("desks:calculator")
    kind, _, artefact = action.partition(":")
    if kind == "artefact" and artefact:
        return address_of("journeys:artefact", journey_id, artefact)
    return ""
