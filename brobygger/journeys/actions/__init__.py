"""What users do to a journey: one function, one transaction, one event each."""

from brobygger.journeys.actions.contacts import record_contact
from brobygger.journeys.actions.notes import clear_step, tick_step, write_note
from brobygger.journeys.actions.people import assign, release, set_team
from brobygger.journeys.actions.starting import start
from brobygger.journeys.actions.talks import Booking, book_talk, cancel_talk, move_talk, no_show

__all__ = [
    "Booking",
    "assign",
    "book_talk",
    "cancel_talk",
    "clear_step",
    "move_talk",
    "no_show",
    "record_contact",
    "release",
    "set_team",
    "start",
    "tick_step",
    "write_note",
]
