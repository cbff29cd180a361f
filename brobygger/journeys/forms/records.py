"""Notes, the person-group mark, recipe steps, and setting right what was wrong."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import (
    BoxesField,
    HoursField,
    NoteField,
    RadioField,
    ReasonField,
    SelectField,
    TodayField,
)
from brobygger.journeys.forms.talks import in_words
from brobygger.journeys.models import Event, Talk, TalkState
from brobygger.programmes.kinds import (
    Artefact,
    ContactForm,
    EndReason,
    EventKind,
    Participant,
    Topic,
)


class NoteForm(JourneyForm):
    """A note on the case."""

    permission = "journeys.write_note"
    title = _("Skriv notat")
    submit = _("Gem notatet")
    done = _("Notatet er gemt.")
    template = "journeys/note.html"

    note = NoteField(
        label=_("Notat"), required=True, lines=9, help_text=_("Borgeren kan læse notatet.")
    )
    happened_on = TodayField()
    withheld_reason = ReasonField(
        label=_("Hvorfor må borgeren ikke se notatet?"),
        required=False,
        lines=2,
        help_text=_(
            "Kun for at beskytte en anden person. Lad feltet stå tomt, så borgeren kan læse med."
        ),
    )

    def prepare(self) -> None:
        """Start where people write."""
        self.focus("note")

    def act(self, **typed: Any) -> Event:
        """Write the note."""
        return actions.write_note(self.actor, self.journey, **typed)


class MarkForm(JourneyForm):
    """The person-group mark: set it, or end it."""

    permission = "journeys.mark"
    lead = _(
        "Markeringen »Udvikling i fleksjob II« hører til et fleksjob på højst 10 timer med en "
        "aftale. Den er grundlaget for programmets tal."
    )

    happened_on = TodayField(label=_("Fra hvilken dag?"))
    reason = ReasonField(required=False)

    def prepare(self) -> None:
        """Ask for what can be done now."""
        marked = self.journey.is_marked
        self.title = (
            _("Fjern persongruppemarkeringen") if marked else _("Sæt persongruppemarkeringen")
        )
        self.submit = _("Fjern markeringen") if marked else _("Sæt markeringen")
        self.done = _("Markeringen er fjernet.") if marked else _("Markeringen er sat.")
        if not marked:
            del self.fields["reason"]

    def act(self, **typed: Any) -> Event:
        """Set or end the mark."""
        if self.journey.is_marked:
            return actions.end_mark(self.actor, self.journey, **typed)
        return actions.set_mark(self.actor, self.journey, **typed)


class StepForm(JourneyForm):
    """A tick at a step of a recipe, set or taken away."""

    permission = "journeys.record_artefact"
    title = _("Trin i opskriften")
    submit = _("Gem")

    done_by_hand = forms.BooleanField(label=_("Trinnet er gjort"), required=False)

    def prepare(self) -> None:
        """Make sure the programme has the step."""
        steps = {one.key: one for recipe in self.programme.recipes for one in recipe.steps}
        if self.given["step"] not in steps:
            raise Http404
        self.step = steps[self.given["step"]]
        self.lead = self.step.text

    def act(self, done_by_hand: bool = False, **typed: Any) -> Event:
        """Set the tick or take it away."""
        self.done = _("Krydset er sat.") if done_by_hand else _("Krydset er fjernet.")
        act = actions.tick_step if done_by_hand else actions.clear_step
        return act(self.actor, self.journey, step=self.step.key, **typed)


def yes_or_no(label: Any) -> forms.Field:
    """Return a tick."""
    return forms.BooleanField(label=label, required=False)


FACT_FIELDS: dict[str, Callable[[], forms.Field]] = {
    "form": lambda: RadioField(label=_("Form"), choices=ContactForm.choices),
    "participants": lambda: BoxesField(Participant.choices, label=_("Hvem var med?")),
    "topics": lambda: BoxesField(Topic.choices, label=_("Emner"), required=False),
    "about_agreements": lambda: yes_or_no(_("Det handlede om aftalerne i Min Plan")),
    "consultant_present": lambda: yes_or_no(_("En virksomhedskonsulent var med")),
    "effective_hours": HoursField,
    "parallel": lambda: yes_or_no(_("Parallel praktik ved siden af et fleksjob")),
    "outcome": lambda: RadioField(
        label=_("Beslutning"),
        choices=[("team", _("I rehabiliteringsteamet")), ("on_track", _("På rette vej"))],
    ),
    "match_group": lambda: RadioField(
        label=_("Matchgruppe"), choices=[(one, one) for one in ("1", "2", "3")]
    ),
    "artefact": lambda: SelectField(label=_("Hvad findes?"), choices=Artefact.choices),
    "end_reason": lambda: RadioField(label=_("Hvorfor?"), choices=EndReason.to_choose()),
}
"""How a fact that can be corrected is asked for (see ``actions.choices.CHECKS``)."""


class CorrectForm(JourneyForm):
    """A wrong event: replaced by the right one, or taken away."""

    permission = "journeys.correct"
    names_here = {"reason": "correction"}
    title = _("Ret en hændelse")
    lead = _("Det gamle bliver stående på tidslinjen som rettet.")
    submit = _("Gem rettelsen")
    done = _("Hændelsen er rettet.")
    template = "journeys/correct.html"

    happened_on = TodayField(label=_("Dato"), required=False)
    note = NoteField(label=_("Notat"))
    remove = forms.BooleanField(label=_("Hændelsen skal slet ikke stå her"), required=False)
    call_off = forms.BooleanField(
        required=False,
        help_text=_("Den blev aftalt sammen med samtalen. Borgeren får besked."),
    )
    correction = ReasonField(label=_("Hvad var forkert?"))

    def prepare(self) -> None:
        """Ask for what the event's kind carries."""
        found = self.journey.events.filter(pk=self.given["event_id"]).first()
        if found is None:
            raise Http404
        if found.superseded_by_id:  # the action refuses; what was typed stays on the page
            self.lead = _("Hændelsen er allerede rettet. Find den nye på tidslinjen.")
        self.event = found
        self.facts = [name for name in FACT_FIELDS if name in found.facts]
        for name in self.facts:
            self.fields[name] = FACT_FIELDS[name]()
            self.initial.setdefault(name, found.facts[name])
        self.initial.update({"happened_on": found.happened_on, "note": found.note})
        if self.next_talk:
            self.fields["call_off"].label = _("Aflys også samtalen %(when)s") % {
                "when": in_words(self.next_talk)
            }
        else:
            del self.fields["call_off"]
        order = ["happened_on", *self.facts, "note", "remove", "call_off", "correction"]
        self.order_fields(order)

    @cached_property
    def next_talk(self) -> Talk | None:
        """The talk that was booked together with the one recorded here, if it still stands."""
        if self.event.kind != EventKind.CONTACT_HELD or not self.actor.may("journeys.book_talk"):
            return None
        together = self.journey.events.filter(
            kind=EventKind.TALK_BOOKED,
            recorded_at=self.event.recorded_at,
            recorded_by=self.event.recorded_by,
        )
        keys = [booked.facts["talk"] for booked in together]
        return Talk.objects.filter(
            journey=self.journey, pk__in=keys, state=TalkState.BOOKED
        ).first()

    def act(self, **typed: Any) -> Event:
        """Correct the event; call off what was booked with a talk that never was."""
        facts = {name: typed.pop(name) for name in self.facts}
        reason, call_off = typed.pop("correction"), typed.pop("call_off", False)
        right = actions.correct(
            self.actor, self.journey, event=self.event, facts=facts, reason=reason, **typed
        )
        if call_off and typed["remove"] and self.next_talk:
            actions.cancel_talk(
                self.actor, self.journey, talk=self.next_talk, by_citizen=False, reason=reason
            )
        return right

    def context(self) -> dict[str, Any]:
        """Show the event as it stands."""
        return {"event": self.event}
