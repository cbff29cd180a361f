"""What every act on a journey has as a form: words, permission, and the action it calls."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from django.db import transaction
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.catalogue import programme
from brobygger.programmes.shapes import Programme, Text
from brobygger.ui.addresses import address_of
from brobygger.ui.errors import UserError
from brobygger.ui.forms import ActForm

SHOWN_CHANGES = 5
NOTHING: Mapping[str, Any] = MappingProxyType({})


class JourneyForm(ActForm):
    """One act on a journey. A subclass names its fields, its words and calls its action.

    ``given`` is what stands in the address beside the journey (a role, a kind, an event),
    ``query`` what follows its question mark.
    """

    permission: ClassVar[str]
    title: Text
    lead: Text = ""
    submit: Text = _("Gem")
    done: Text
    template: ClassVar[str] = "journeys/act.html"
    names_here: ClassVar[Mapping[str, str]] = NOTHING
    """Where the form calls a field of the action something else."""

    def __init__(
        self,
        actor: Actor,
        journey: Journey,
        data: Any = None,
        query: Mapping[str, Any] = NOTHING,
        **given: Any,
    ) -> None:
        self.actor = actor
        self.journey = journey
        self.query = query
        self.given = given
        self.changes: Iterable[Event] = ()
        # What was sent speaks for itself: only a page that opens looks first values up.
        first = self.first_values() if data is None else {}
        super().__init__(data, initial={"revision": journey.revision, **first})
        self.prepare()

    @property
    def programme(self) -> Programme:
        """Return the programme version the journey runs under."""
        return programme(self.journey.programme, self.journey.version)

    def first_values(self) -> dict[str, Any]:
        """Return what the fields hold when the page opens."""
        return {}

    def prepare(self) -> None:
        """Fill choices that depend on the journey; raise Http404 for what is not there."""

    def focus(self, name: str) -> None:
        """Put the cursor in a field when the page opens; errors take it first."""
        if not self.is_bound:
            self.fields[name].widget.attrs["autofocus"] = True

    def act(self, **typed: Any) -> Event:
        """Call the action with what was typed, submission id and revision."""
        raise NotImplementedError

    def context(self) -> dict[str, Any]:
        """Return what the page shows beside the form."""
        return {}

    def leads_to(self) -> str:
        """Return the address of the page that follows."""
        return address_of("desks:journey", self.journey.pk)

    def warning(self) -> str:
        """Return what is worth a second look, though it is done."""
        return ""

    def perform(self) -> Event | None:
        """Do the act if everything typed is right; else the messages stand at the fields."""
        if not self.is_valid():
            return None
        try:
            with transaction.atomic():
                return self.act(**self.cleaned_data)
        except UserError as error:
            self.refuse(error)
            return None

    def refuse(self, error: UserError) -> None:
        """Put what the action said beside the field it is about, else above the form."""
        field = self.names_here.get(error.field or "", error.field)
        self.add_error(field if field in self.fields else None, error.message)
        self.catch_up()

    def catch_up(self) -> None:
        """Show what others did since the page was made, and take the next try as seen."""
        made_from = self.cleaned_data.get("revision")
        self.journey.refresh_from_db(fields=["revision"])
        behind = self.journey.revision - made_from if made_from is not None else 0
        if behind > 0:
            newest = self.journey.events.order_by("-recorded_at", "-id")
            self.changes = newest[: min(behind, SHOWN_CHANGES)]
        if behind:
            self.data = with_revision(self.data, self.journey.revision)


def with_revision(data: Mapping[str, Any], revision: int) -> QueryDict:
    """Return what was typed, made from a newer revision."""
    newer = QueryDict(mutable=True)
    newer.update(data)
    newer["revision"] = str(revision)
    return newer
