"""A case for a flex-job outside the programme."""

from typing import Any

from brobygger.access.actor import Actor
from brobygger.journeys import actions
from brobygger.journeys.forms.citizens import WayInForm
from brobygger.journeys.models import Event
from brobygger.people.models import Citizen

NOT_HERE = ("target_group", "started_on", "flexjob_started_on", "effective_hours")


class OutsideForm(WayInForm):
    """Who works with the citizen; the job itself is written on the next page."""

    def __init__(self, actor: Actor, citizen: Citizen, data: Any = None) -> None:
        self.citizen = citizen
        super().__init__(actor, data)
        for name in NOT_HERE:
            del self.fields[name]

    def start(self) -> Event:
        """Begin the case."""
        sent = self.cleaned_data["submission_id"]
        return actions.start_outside(self.actor, self.citizen, submission_id=sent, **self.way_in())
