"""What a municipality may set itself, with the defaults we assume.

The sources say "straks" or "umiddelbart efter" without a number for all of these; each
number is therefore an assumption that the administrator can change.
"""

from dataclasses import dataclass, fields
from datetime import date

from brobygger.programmes.meetings import LAW, MeetingDuty, Schedule, duty_on


@dataclass(frozen=True, slots=True)
class DutySettings:
    """All in calendar days, counted from what asks for the act."""

    consultant_days: int = 14
    """Company consultant attached, from the start of phase 1 (evaluation, ch. 4.1)."""
    recommendation_days: int = 7
    """Recommendation written, from the team meeting (IT guide, recipe 2, step 3)."""
    coach_days: int = 3
    """Job coach assigned, from the grant (IT guide, recipe 3)."""
    first_talk_days: int = 14
    """First talk held, with CV filled and case read before it, from the grant (recipes 3, 4)."""
    material_days: int = 7
    """Material about flex-jobs sent, from the grant (IT guide, recipe 3, step 3)."""
    plan_days: int = 3
    """Min Plan brought up to date, from the talk (IT guide, recipe 4, steps 10-15)."""
    minutes_days: int = 3
    """Minutes sent to the company, from the follow-up (IT guide, recipe 6, step 4)."""
    agreement_days: int = 0
    """Agreement and contact person in place, from the start of the flex-job (recipe 5)."""
    reassessment_preparation_days: int = 30
    """Preparatory part for reassessment, from the screening (questions and answers, p. 3)."""
    move_days: int = 7
    """Journey moved or ended, from when the phase no longer fits."""
    group_talks_count: bool = False
    """Whether a group talk counts as contact; the sources call groups a supplement."""

    meetings: Schedule = LAW
    """From which day on the team's meeting is mandatory, voluntary or not held; oldest first."""

    def meeting_duty(self, day: date) -> MeetingDuty:
        """Return whether a case has to be on a meeting of the team on a day."""
        return duty_on(self.meetings, day)

    def days(self, days: int | str) -> int:
        """Return a number of days, looked up here when a rule names one of the fields."""
        return days if isinstance(days, int) else int(getattr(self, days))


DEFAULT_SETTINGS = DutySettings()
SETTING_NAMES = frozenset(item.name for item in fields(DutySettings)) - {"meetings"}
"""What an administrator chooses in one place; the meetings have days of their own."""
