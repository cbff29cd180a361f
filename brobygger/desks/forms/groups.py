"""The form of a group session."""

from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.desks.actions.groups import hold_group
from brobygger.journeys.forms.fields import BoxesField, DayField, NoteField
from brobygger.journeys.models import Journey, JourneyState
from brobygger.journeys.queries import works_on
from brobygger.programmes.kinds import Topic
from brobygger.ui.errors import attempt
from brobygger.ui.forms import ActForm, TextField

MOST_CITIZENS = 100


def own_journeys(actor: Actor) -> QuerySet[Journey]:
    """The running journeys the actor works on, by the citizens' names."""
    mine = Journey.objects.visible_to(actor).filter(works_on(actor.employee_id))
    rows = mine.filter(state=JourneyState.ACTIVE)
    return rows.select_related("citizen").order_by("citizen_sort_key", "id")[:MOST_CITIZENS]


class GroupForm(ActForm):
    """A session with several citizens."""

    title = TextField(
        label=_("Hvad var det?"), max_length=100, help_text=_("Fx jobcafé eller CV-værksted.")
    )
    happened_on = DayField(label=_("Dato"))
    citizens = BoxesField((), label=_("Hvem var med?"))
    topics = BoxesField(Topic.choices, label=_("Emner"), required=False)
    note = NoteField(
        label=_("Notat"),
        lines=4,
        help_text=_("Det samme notat står hos hver borger og kan læses der. Nævn ingen ved navn."),
    )

    def __init__(self, actor: Actor, data: Any = None) -> None:
        self.actor = actor
        super().__init__(data, initial={"happened_on": timezone.localdate()})
        names = [(key, journey.citizen.name) for key, journey in self.journeys.items()]
        self.fields["citizens"].choices = names  # type: ignore[attr-defined]

    @cached_property
    def journeys(self) -> dict[str, Journey]:
        """Who can be chosen."""
        return {str(one.pk): one for one in own_journeys(self.actor)}

    def perform(self) -> bool:
        """Record it on each journey, or say why not."""
        return self.is_valid() and attempt(self, self._act)

    def _act(self) -> object:
        typed = self.cleaned_data
        return hold_group(
            self.actor,
            [self.journeys[key] for key in typed["citizens"]],
            title=typed["title"],
            happened_on=typed["happened_on"],
            topics=typed["topics"],
            note=typed["note"],
            submission_id=typed["submission_id"],
        )
