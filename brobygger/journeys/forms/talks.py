"""Talks: recording one, booking, moving and cancelling the next, and when nobody came."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.actions import Booking
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import (
    BoxesField,
    ComingDayField,
    DayField,
    NoteField,
    RadioField,
    ReasonField,
    SelectField,
)
from brobygger.journeys.models import Event, Talk, TalkState
from brobygger.people.roles import Role
from brobygger.programmes.kinds import ContactForm as Form
from brobygger.programmes.kinds import Participant, Topic
from brobygger.programmes.workdays import holiday_name, is_workday
from brobygger.ui.dates import moment_in_words
from brobygger.ui.forms import TextField, TimeField

LENGTHS = [(minutes, f"{minutes} min.") for minutes in (15, 30, 45, 60, 90, 120)]
USUAL_MINUTES = 45
NEXT_TALK = ("next_day", "next_time", "next_form", "next_place", "next_minutes")
NOTES_IN_VIEW = 4

AS_PARTICIPANT = {
    Role.CASEWORKER: Participant.CASEWORKER,
    Role.JOB_COACH: Participant.JOB_COACH,
    Role.COMPANY_CONSULTANT: Participant.COMPANY_CONSULTANT,
}
"""Who the person at the keyboard is at the table."""


def in_words(talk: Talk) -> str:
    """Return when and how a booked talk is to be held: "i dag kl. 10.00, fremmøde"."""
    at = timezone.localtime(talk.starts_at)
    when = moment_in_words(at, timezone.localdate())
    return ", ".join(part for part in (when, Form(talk.form).label.lower(), talk.place) if part)


def day_off_in_words(typed: Any) -> str:
    """Say why a day, as typed, is no Danish working day; empty when it is one, or no day at all."""
    try:
        day = ComingDayField(required=False).clean(typed)
    except ValidationError:
        return ""
    if day is None or is_workday(day):
        return ""
    said = {"day": date_format(day, "j. F"), "name": holiday_name(day) or date_format(day, "l")}
    if holiday_name(day):
        return gettext("Den %(day)s er en helligdag (%(name)s).") % said
    return gettext("Den %(day)s er en %(name)s.") % said


class NextTalkForm(JourneyForm):
    """A form that can book the next talk. Without a day nothing is booked."""

    permission = "journeys.book_talk"
    names_here = {
        "starts_at": "next_day",
        "place": "next_place",
        "minutes": "next_minutes",
    }
    booking_is_required = False

    next_day = ComingDayField(label=_("Dag"), required=False)
    next_time = TimeField(label=_("Klokken"), required=False)
    next_form = RadioField(label=_("Hvordan"), choices=Form.choices, required=False)
    next_place = TextField(
        label=_("Sted"), required=False, help_text=_("Skal udfyldes, når I mødes.")
    )
    next_minutes = SelectField(label=_("Varighed"), choices=LENGTHS, required=False)

    @cached_property
    def latest_talk(self) -> Talk | None:
        """Return the talk booked furthest ahead, which the next one usually resembles."""
        return Talk.objects.filter(journey=self.journey).order_by("-starts_at", "-id").first()

    def first_values(self) -> dict[str, Any]:
        """Propose the form and the place of the talk before."""
        latest = self.latest_talk
        return {
            "next_form": latest.form if latest else Form.IN_PERSON.value,
            "next_place": latest.place if latest else "",
            "next_minutes": USUAL_MINUTES,
        }

    def clean(self) -> dict[str, Any]:
        """Ask for the half of a booking that is missing."""
        typed: dict[str, Any] = super().clean() or self.cleaned_data
        wanted = self.booking_is_required or typed.get("next_day") or typed.get("next_time")
        for name, message in (
            ("next_day", _("Vælg en dag til samtalen.")),
            ("next_time", _("Skriv hvad klokken er, når I mødes.")),
        ):
            if wanted and not typed.get(name) and name not in self.errors:
                self.add_error(name, message)
        return typed

    def day_off(self) -> str:
        """Say why the day in the form is no working day."""
        return day_off_in_words(self["next_day"].value())

    def warning(self) -> str:
        """Point at a talk that was booked on a day few people work."""
        words = self.day_off()
        return words and f"{words} {gettext('Samtalen er aftalt. Flyt den, hvis det er en fejl.')}"

    def booking(self, typed: dict[str, Any]) -> Booking | None:
        """Take the booking out of what was typed; None: nothing is to be booked."""
        day, at, form, place, minutes = (typed.pop(name) for name in NEXT_TALK)
        if day is None or at is None:
            return None
        return Booking(
            starts_at=timezone.make_aware(datetime.combine(day, at)),
            form=form or Form.IN_PERSON.value,
            place=place,
            minutes=int(minutes or USUAL_MINUTES),
        )


class RecordContactForm(NextTalkForm):
    """A talk that was held, and the next one, in one go."""

    permission = "journeys.record_contact"
    title = _("Registrér samtale")
    submit = _("Gem samtalen")
    done = _("Samtalen er registreret.")
    template = "journeys/contact.html"

    talk = RadioField(label=_("Hvilken aftale?"), required=False)
    happened_on = DayField(label=_("Dato"))
    form = RadioField(label=_("Form"), choices=Form.choices)
    participants = BoxesField(Participant.choices, label=_("Hvem var med?"))
    topics = BoxesField(Topic.choices, label=_("Emner"), required=False)
    about_agreements = forms.BooleanField(
        label=_("Det handlede om aftalerne i Min Plan"),
        required=False,
        help_text=_("Kun de samtaler tæller med i den tætte kontakt."),
    )
    note = NoteField(label=_("Notat"), lines=7, help_text=_("Borgeren kan læse notatet."))
    withheld_reason = ReasonField(
        label=_("Hvorfor må borgeren ikke se notatet?"),
        required=False,
        lines=2,
        help_text=_(
            "Kun for at beskytte en anden person. Lad feltet stå tomt, så borgeren kan læse med."
        ),
    )

    @cached_property
    def booked(self) -> dict[str, Talk]:
        """Return the talks that wait for an answer, the earliest first."""
        rows = Talk.objects.filter(journey=self.journey, state=TalkState.BOOKED)
        return {str(talk.pk): talk for talk in rows.order_by("starts_at", "id")[:5]}

    def prepare(self) -> None:
        """Offer the booked talks; without any there is nothing to choose."""
        self.focus("note")
        if not self.booked:
            del self.fields["talk"]
            return
        choices = [(key, in_words(talk)) for key, talk in self.booked.items()]
        self.fields["talk"].choices = [*choices, ("", _("Ikke en aftalt samtale"))]  # type: ignore[attr-defined]

    def first_values(self) -> dict[str, Any]:
        """Assume the talk that was booked, held today, with the citizen and me."""
        held = self.talk_held()
        me = AS_PARTICIPANT.get(self.actor.role) if self.actor.role else None
        first = super().first_values()
        return first | {
            "talk": str(held.pk) if held else "",
            "happened_on": timezone.localdate(held.starts_at) if held else timezone.localdate(),
            "form": held.form if held else first["next_form"],
            "participants": [Participant.CITIZEN.value, *([me.value] if me else [])],
            "about_agreements": True,
        }

    def talk_held(self) -> Talk | None:
        """Return the talk asked for in the address, else the first one that has begun today."""
        asked = self.booked.get(str(self.query.get("samtale", "")))
        begun = (
            talk
            for talk in self.booked.values()
            if timezone.localdate(talk.starts_at) <= timezone.localdate()
        )
        found = asked or next(begun, None)
        if found and timezone.localdate(found.starts_at) > timezone.localdate():
            return None
        return found

    def act(self, **typed: Any) -> Event:
        """Record the talk and book the next."""
        talk = self.booked.get(typed.pop("talk", ""))
        booking = self.booking(typed)
        return actions.record_contact(
            self.actor, self.journey, talk=talk, next_talk=booking, **typed
        )

    def context(self) -> dict[str, Any]:
        """Show the last notes: what was agreed stands there."""
        notes = self.journey.events.exclude(note="").filter(superseded_by__isnull=True)
        return {"notes": notes.order_by("-happened_on", "-recorded_at", "-id")[:NOTES_IN_VIEW]}


class BookTalkForm(NextTalkForm):
    """A talk ahead."""

    title = _("Aftal samtale")
    template = "journeys/book.html"
    submit = _("Aftal samtalen")
    done = _("Samtalen er aftalt.")
    booking_is_required = True

    note = NoteField(label=_("Besked om samtalen"), lines=3, help_text=_("Borgeren kan læse den."))

    def act(self, **typed: Any) -> Event:
        """Book the talk."""
        booking = self.booking(typed)
        assert booking  # noqa: S101  clean() has asked for it
        return actions.book_talk(self.actor, self.journey, booking=booking, **typed)


class BookedTalkForm(NextTalkForm):
    """An act on one booked talk, which stands in the address."""

    template = "journeys/booked_talk.html"

    @cached_property
    def talk(self) -> Talk:
        """Return the talk; Http404 when this journey has none such."""
        key: UUID = self.given["talk_id"]
        found = Talk.objects.filter(journey=self.journey, pk=key).first()
        if found is None:
            raise Http404
        return found

    def prepare(self) -> None:
        """Make sure the talk is there before anything is shown."""
        self.talk  # noqa: B018  raises Http404

    def context(self) -> dict[str, Any]:
        """Say which talk it is about."""
        return {"talk": self.talk, "talk_in_words": in_words(self.talk)}


class MoveTalkForm(BookedTalkForm):
    """Another time for a booked talk."""

    title = _("Flyt samtalen")
    submit = _("Flyt samtalen")
    done = _("Samtalen er flyttet.")
    booking_is_required = True

    reason = ReasonField(label=_("Hvorfor flyttes den?"), required=False, lines=2)

    def first_values(self) -> dict[str, Any]:
        """Start from the time it had."""
        talk = self.talk
        at = timezone.localtime(talk.starts_at)
        minutes = round((talk.ends_at - talk.starts_at).total_seconds() / 60)
        return {
            "next_day": at.date(),
            "next_time": at.time(),
            "next_form": talk.form,
            "next_place": talk.place,
            "next_minutes": minutes if minutes in dict(LENGTHS) else USUAL_MINUTES,
        }

    def act(self, **typed: Any) -> Event:
        """Book the new time in place of the old."""
        booking = self.booking(typed)
        assert booking  # noqa: S101  clean() has asked for it
        return actions.move_talk(self.actor, self.journey, talk=self.talk, booking=booking, **typed)


class CancelTalkForm(BookedTalkForm):
    """A booked talk that will not be held."""

    title = _("Aflys samtalen")
    submit = _("Aflys samtalen")
    done = _("Samtalen er aflyst. Den tæller ikke som kontakt.")

    by = RadioField(label=_("Hvem aflyser?"), choices=[("citizen", _("Borgeren")), ("us", _("Os"))])
    reason = ReasonField(label=_("Hvorfor?"), required=False, lines=2)

    def act(self, **typed: Any) -> Event:
        """Cancel, and book a new time if one is given."""
        booking = self.booking(typed)
        by_citizen = typed.pop("by") == "citizen"
        return actions.cancel_talk(
            self.actor,
            self.journey,
            talk=self.talk,
            by_citizen=by_citizen,
            next_talk=booking,
            **typed,
        )


class NoShowForm(BookedTalkForm):
    """The citizen did not come."""

    title = _("Borgeren kom ikke")
    submit = _("Registrér udeblivelse")
    done = _("Udeblivelsen er registreret. Den tæller ikke som kontakt.")

    note = NoteField(label=_("Notat"), lines=3, help_text=_("Borgeren kan læse notatet."))

    def act(self, **typed: Any) -> Event:
        """Record the no-show, and book a new time if one is given."""
        booking = self.booking(typed)
        return actions.no_show(self.actor, self.journey, talk=self.talk, next_talk=booking, **typed)
