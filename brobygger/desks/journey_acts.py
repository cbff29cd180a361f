"""What can be registered on a journey from its page, as links, by what the actor may."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.journeys.models import Journey, JourneyState
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.shapes import Text
from brobygger.ui.addresses import address_of


@dataclass(frozen=True, slots=True)
class Act:
    """One link: what to do, where, and who may."""

    label: Text
    page: str
    permission: str
    room: str = "journeys"

    @property
    def address(self) -> str:
        """The name of the page's address."""
        return f"{self.room}:{self.page}"


@dataclass(frozen=True, slots=True)
class Link:
    """An act on one journey."""

    label: Text
    url: str


ACTS = (
    Act(_("Gå til en anden fase"), "phase", "journeys.move"),
    Act(_("Opfølgning på virksomheden"), "follow_ups", "flexjobs.follow_up", "flexjobs"),
    Act(_("Tilkendt fleksjob"), EventKind.FLEXJOB_GRANTED.value, "journeys.record_decision"),
    Act(
        _("Møde i rehabiliteringsteamet"), EventKind.MEETING_HELD.value, "journeys.record_artefact"
    ),
    Act(_("Fleksjob: aftale, timer, sidste dag"), "jobs", "flexjobs.view", "flexjobs"),
    Act(_("Praktik startet"), EventKind.INTERNSHIP_STARTED.value, "journeys.record_job"),
    Act(_("Praktik afsluttet"), EventKind.INTERNSHIP_ENDED.value, "journeys.record_job"),
    Act(_("Beregn, hvad et fleksjob giver"), "journey_calculator", "journeys.write_note", "desks"),
    Act(_("Matchgruppe"), EventKind.MATCH_GROUP_SET.value, "journeys.record_decision"),
)
STATE_ACTS = {
    JourneyState.ACTIVE: Act(_("Sæt forløbet på pause"), "pause", "journeys.pause"),
    JourneyState.PAUSED: Act(_("Genoptag forløbet"), "resume", "journeys.pause"),
}
LAST_ACTS = (
    Act(_("Flyt til en anden kommune"), "transfer", "journeys.transfer"),
    Act(_("Afslut forløbet"), "end", "journeys.end"),
)


def acts_for(actor: Actor, journey: Journey) -> list[Link]:
    """Return the acts this actor may do on a running journey, in the order of the work."""
    state = STATE_ACTS.get(JourneyState(journey.state))
    acts = [*ACTS, *([state] if state else []), *LAST_ACTS]
    return [
        Link(act.label, address_of(act.address, journey.pk))
        for act in acts
        if actor.may(act.permission)
    ]
