"""Notes on the case, and recipe steps ticked by hand."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Unpack

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.journeys.actions.base import NOTE_LENGTH, Case, Form, act, once, text
from brobygger.journeys.models import Event, Journey
from brobygger.programmes.kinds import EventKind
from brobygger.ui.errors import UserError


@once
def write_note(
    actor: Actor,
    journey: Journey,
    *,
    note: str,
    withheld_reason: str = "",
    happened_on: date | None = None,
    **form: Unpack[Form],
) -> Event:
    """Write a note (notatpligt). The citizen reads it, unless kept back for a third party."""
    with act(actor, journey, "journeys.write_note", also_ended=True, **form) as case:
        text(note, "note", NOTE_LENGTH, required=_("Skriv et notat."))
        return case.record(
            EventKind.NOTE_WRITTEN, happened_on, note=note, withheld_reason=withheld_reason
        )


@once
def keep_calculation(
    actor: Actor,
    journey: Journey,
    *,
    fields: Mapping[str, str],
    total: Decimal,
    note: str = "",
    **form: Unpack[Form],
) -> Event:
    """Keep what the calculator said: the fields that give it again, and kroner a month."""
    with act(actor, journey, "journeys.write_note", **form) as case:
        facts = {"calculation": dict(fields), "total": str(total)}
        return case.record(EventKind.CALCULATION_KEPT, None, facts, note=note)


@once
def tick_step(
    actor: Actor,
    journey: Journey,
    *,
    step: str,
    **form: Unpack[Form],
) -> Event:
    """Tick a step of a recipe by hand."""
    with act(actor, journey, "journeys.record_artefact", **form) as case:
        return case.record(EventKind.STEP_TICKED, None, {"step": known_step(case, step)})


@once
def clear_step(
    actor: Actor,
    journey: Journey,
    *,
    step: str,
    **form: Unpack[Form],
) -> Event:
    """Take a tick made by hand away again."""
    with act(actor, journey, "journeys.record_artefact", **form) as case:
        return case.record(EventKind.STEP_CLEARED, None, {"step": known_step(case, step)})


def known_step(case: Case, key: str) -> str:
    """Return the step's key, if the journey's programme has it."""
    steps = {step.key for recipe in case.programme.recipes for step in recipe.steps}
    if key not in steps:
        raise UserError(_("Det trin findes ikke."), "step")
    return key
