"""Through and out of a programme: on to a phase, pause, resume, end."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import NoteField, RadioField, ReasonField, TodayField
from brobygger.journeys.links import address
from brobygger.journeys.models import Event
from brobygger.programmes.kinds import EndReason
from brobygger.programmes.moves import Move, may_move, next_phase
from brobygger.programmes.standing import Standing, standing
from brobygger.ui.forms import TextField


class StandingForm(JourneyForm):
    """A form that has to know how the journey stands."""

    @cached_property
    def standing(self) -> Standing:
        """Return how the journey stands after its events in force."""
        events = self.journey.events.filter(superseded_by__isnull=True)
        return standing(self.programme, [event.as_happening() for event in events])


class MoveForm(StandingForm):
    """On to another phase; what is missing is listed with what settles it."""

    permission = "journeys.move"
    title = _("Gå til en anden fase")
    submit = _("Skift fase")
    done = _("Borgeren er nu i den nye fase.")
    template = "journeys/move.html"

    to = RadioField(label=_("Til hvilken fase?"))
    happened_on = TodayField(label=_("Fra hvilken dag?"), required=False)
    override_reason = ReasonField(
        label=_("Hvorfor kan fasen skifte, selv om noget mangler?"),
        required=False,
        help_text=_("Kun når noget mangler. Begrundelsen står på tidslinjen."),
    )
    note = NoteField(label=_("Notat"), lines=3, help_text=_("Borgeren kan læse notatet."))

    def prepare(self) -> None:
        """Offer every other phase; only some may go on while something is missing."""
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            (phase.key, _("Fase %(key)s: %(name)s") % {"key": phase.key, "name": phase.name})
            for phase in self.programme.phases
            if phase.key != self.journey.phase
        ]
        if not self.may_override:
            del self.fields["override_reason"]

    @property
    def may_override(self) -> bool:
        """Say whether this actor may go on although something is missing."""
        phase = self.programme.phase(self.journey.phase)
        return self.actor.may("journeys.override_exit") and self.actor.role in phase.override_roles

    def first_values(self) -> dict[str, Any]:
        """Assume the next phase."""
        following = next_phase(self.programme, self.journey.phase)
        return {"to": following.key if following else ""}

    def act(self, **typed: Any) -> Event:
        """Move the journey."""
        return actions.move(self.actor, self.journey, **typed)

    def context(self) -> dict[str, Any]:
        """List what is missing for the next phase."""
        following = next_phase(self.programme, self.journey.phase)
        if following is None:
            return {"missing": [], "following": None}
        wish = may_move(self.programme, self.standing, following.key)
        return {"missing": self.missing(wish), "following": following, "wish": wish}

    def missing(self, wish: Move) -> list[tuple[Any, str]]:
        """Return the gaps with where each is settled."""
        works = bool(self.standing.running)
        return [(gap, address(gap.action, self.journey.pk, has_flexjob=works)) for gap in wish.gaps]


class PauseForm(JourneyForm):
    """The citizen is exempt for a time."""

    permission = "journeys.pause"
    title = _("Sæt forløbet på pause")
    lead = _("Under en pause hviler pligterne, og åbne frister flytter sig med pausens længde.")
    submit = _("Sæt på pause")
    done = _("Forløbet er sat på pause.")

    exemption = TextField(
        label=_("Årsag til fritagelse"), help_text=_("For eksempel sygdom eller barsel.")
    )
    happened_on = TodayField(label=_("Fra hvilken dag?"), required=False)
    reason = ReasonField(label=_("Uddyb"), required=False)

    def act(self, **typed: Any) -> Event:
        """Pause the journey."""
        return actions.pause(self.actor, self.journey, **typed)


class ResumeForm(JourneyForm):
    """The pause is over."""

    permission = "journeys.pause"
    title = _("Genoptag forløbet")
    submit = _("Genoptag forløbet")
    done = _("Forløbet er i gang igen.")

    happened_on = TodayField(label=_("Fra hvilken dag?"), required=False)
    reason = ReasonField(label=_("Bemærkning"), required=False)

    def act(self, **typed: Any) -> Event:
        """Resume the journey."""
        return actions.resume(self.actor, self.journey, **typed)


class EndForm(JourneyForm):
    """The journey is over."""

    permission = "journeys.end"
    title = _("Afslut forløbet")
    lead = _("Åbne pligter bortfalder, og aftalte samtaler bliver aflyst.")
    submit = _("Afslut forløbet")
    done = _("Forløbet er afsluttet.")

    end_reason = RadioField(label=_("Hvorfor slutter det?"), choices=EndReason.to_choose())
    happened_on = TodayField(label=_("Hvornår?"), required=False)
    reason = ReasonField(label=_("Uddyb"), required=False)

    def act(self, **typed: Any) -> Event:
        """End the journey."""
        return actions.end(self.actor, self.journey, **typed)
