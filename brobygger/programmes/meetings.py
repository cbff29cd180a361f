"""Whether a case has to be on a meeting of the rehabilitation team, by day (spec 2.0).

The law says it until the municipality's own first word; from then on the municipality does.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.programmes.facts import as_texts
from brobygger.programmes.kinds import Artefact, EventKind, Happening


class MeetingDuty(models.TextChoices):
    """Whether a case has to be on a meeting of the team."""

    MANDATORY = "mandatory", _("Sagen skal behandles på et møde i rehabiliteringsteamet")
    VOLUNTARY = "voluntary", _("Sagen kan behandles på et møde i teamet")
    NONE = "none", _("Der holdes ikke møder i teamet")


Schedule = tuple[tuple[date, MeetingDuty], ...]
"""What holds from which day on, oldest first."""

LAW: Schedule = (
    (date.min, MeetingDuty.MANDATORY),
    # LOV nr. 1750 af 29/12/2025. The exact end date of the team duty is unsettled: a municipality
    # says its own (spec 2.0).
    (date(2026, 7, 1), MeetingDuty.VOLUNTARY),
)


def schedule(said: Mapping[str, str]) -> Schedule:
    """Return what holds, given a municipality's own words by day (``2026-09-01``: ``none``)."""
    own = tuple((date.fromisoformat(day), MeetingDuty(said[day])) for day in sorted(said))
    return tuple(line for line in LAW if not own or line[0] < own[0][0]) + own


def duty_on(lines: Schedule, day: date) -> MeetingDuty:
    """Return what holds on a day."""
    return [duty for since, duty in lines if since <= day][-1]


def meets(lines: Schedule, events: Iterable[Happening], today: date) -> bool:
    """Say whether a journey comes, or came, before the team.

    What holds on the day the preparatory part was locked decides; until then, what holds today.
    """
    events = list(events)
    if any(event.kind == EventKind.MEETING_HELD for event in events):
        return True
    locked = (
        event.happened_on
        for event in events
        if event.kind == EventKind.ARTEFACT_RECORDED
        and Artefact.PREPARATORY_PART in as_texts(event.facts.get("artefact"))
    )
    return duty_on(lines, max(locked, default=today)) is not MeetingDuty.NONE
