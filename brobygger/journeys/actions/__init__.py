"""What users do to a journey: one function, one transaction, one event each.

Every function takes the actor, the journey (``start``: the citizen), and the form's
``submission_id`` and ``revision``; it returns the event. UserError says what to mend,
GapsError what is missing before a phase can end.
"""

from brobygger.journeys.actions.contacts import record_contact
from brobygger.journeys.actions.corrections import correct
from brobygger.journeys.actions.exceptions import end_pace, end_waiver, set_pace, waive
from brobygger.journeys.actions.hand_overs import (
    Preview,
    Undone,
    hand_over,
    preview_hand_over,
    undo_hand_over,
)
from brobygger.journeys.actions.happenings import (
    change_hours,
    end_flexjob,
    end_internship,
    reassess,
    record_artefact,
    record_follow_up,
    record_grant,
    record_material,
    record_meeting,
    screen,
    set_match_group,
    start_flexjob,
    start_internship,
)
from brobygger.journeys.actions.marks import end_mark, set_mark
from brobygger.journeys.actions.notes import (
    clear_step,
    keep_calculation,
    tick_step,
    write_note,
)
from brobygger.journeys.actions.people import assign, release, set_team
from brobygger.journeys.actions.phases import GapsError, end, move, pause, resume
from brobygger.journeys.actions.plans import Told, record_plan
from brobygger.journeys.actions.starting import start, start_outside
from brobygger.journeys.actions.talks import Booking, book_talk, cancel_talk, move_talk, no_show
from brobygger.journeys.actions.transfers import (
    accept_transfer,
    decline_transfer,
    offer_transfer,
    withdraw_transfer,
)

__all__ = [
    "Booking",
    "GapsError",
    "Preview",
    "Told",
    "Undone",
    "accept_transfer",
    "assign",
    "book_talk",
    "cancel_talk",
    "change_hours",
    "clear_step",
    "correct",
    "decline_transfer",
    "end",
    "end_flexjob",
    "end_internship",
    "end_mark",
    "end_pace",
    "end_waiver",
    "hand_over",
    "keep_calculation",
    "move",
    "move_talk",
    "no_show",
    "offer_transfer",
    "pause",
    "preview_hand_over",
    "reassess",
    "record_artefact",
    "record_contact",
    "record_follow_up",
    "record_grant",
    "record_material",
    "record_meeting",
    "record_plan",
    "release",
    "resume",
    "screen",
    "set_mark",
    "set_match_group",
    "set_pace",
    "set_team",
    "start",
    "start_flexjob",
    "start_internship",
    "start_outside",
    "tick_step",
    "undo_hand_over",
    "waive",
    "withdraw_transfer",
    "write_note",
]
