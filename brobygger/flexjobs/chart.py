"""Progression as a picture, from the same points as the table beside it."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.translation import gettext as _

from brobygger.facts.plain import ProgressionGoal
from brobygger.flexjobs.models import PlannedStep
from brobygger.flexjobs.rules import Point
from brobygger.ui.charts import Mark, StepChart, Steps


def chart(
    points: Sequence[Point],
    today: date,
    steps: Iterable[PlannedStep] = (),
    goals: Iterable[ProgressionGoal] = (),
) -> StepChart | None:
    """Hours present and effective through time; None before there is anything to draw."""
    if not points:
        return None
    marks = [Mark(step.due_on, _("trin"), step.effective_hours) for step in steps]
    marks += [Mark(goal.by_when, _("mål")) for goal in goals if goal.by_when]
    return StepChart(
        title=_("Timer til stede og effektive timer om ugen"),
        lines=(
            Steps(_("Timer til stede"), tuple((one.day, one.present) for one in points)),
            Steps(_("Effektive timer"), tuple((one.day, one.effective) for one in points)),
        ),
        until=today,
        marks=tuple(mark for mark in marks if mark.day >= points[0].day),
        limit=(10, _("10 timer")),
        unit=_("Timer om ugen i alle fleksjob tilsammen."),
    )
