"""What the calculator's page shows, put together from the pure calculator."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from brobygger.calculator import (
    Case,
    Comparison,
    Line,
    MoreHours,
    Result,
    calculate,
    case_fields,
    compare,
    more_hours,
    read_case,
)
from brobygger.calculator.danish import amount, number
from brobygger.ui.charts import Bar, BarChart

PLAN = "plan_"
COMPARED = ("monthly_pay", "supplement", "total")
NUMBER_HEADING = '<th scope="row" class="bb-number">{}{}</th>'
NUMBER = '<td class="bb-number">{}</td>'
HOURS_FIELDS = ("hours", "hours_present", "intensity")


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One line now, in the plan, and the difference a month and a year."""

    now: Line
    plan: Decimal
    per_month: Decimal
    per_year: Decimal


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the page shows of one case."""

    case: Case
    result: Result
    more: MoreHours

    @property
    def total(self) -> Decimal:
        """Pay and supplement in kroner a month."""
        return self.result.kr("total")

    @property
    def pay(self) -> Decimal:
        """All earned income in kroner a month."""
        return self.result.kr("earned_income")

    @property
    def supplement(self) -> Decimal:
        """Wage supplement in kroner a month."""
        return self.result.kr("supplement")

    @property
    def link(self) -> str:
        """The query that reproduces the calculation; nothing is stored."""
        return urlencode(case_fields(self.case))

    @property
    def unemployment_allowance(self) -> int | None:
        """The highest ledighedsydelse a month in kroner, where the year's rate is known."""
        return self.result.rate.highest_unemployment_allowance_kr

    @property
    def rows(self) -> SafeString:
        """The table's body, a row for each number of hours; written here because it is long."""
        now = format_html(" <span>({})</span>", _("nu"))
        attributes = mark_safe(' class="bb-current" aria-current="true"')
        return format_html_join(
            "",
            "<tr{}>" + NUMBER_HEADING + NUMBER * 3 + "</tr>",
            (
                (
                    attributes if row.is_current else "",
                    number(row.hours),
                    now if row.is_current else "",
                    *map(amount, (row.pay, row.supplement, row.total)),
                )
                for row in self.more.rows
            ),
        )

    @property
    def chart(self) -> BarChart:
        """Pay and supplement by hours a week; the current hours marked."""
        bars = [
            Bar(
                label=number(row.hours),
                parts=(row.pay, row.supplement),
                is_marked=row.is_current,
                shows_label=row.hours in {1, 5, 10, 15, 20, 25, 30, 37},
            )
            for row in self.more.rows
        ]
        return BarChart(
            title=_("Løn og fleksløntilskud om måneden ved flere timer om ugen"),
            bars=bars,
            part_names=(_("Løn"), _("Fleksløntilskud")),
            unit=_("Kroner om måneden før skat, efter betalte timer om ugen."),
        )


def sheet(case: Case) -> Sheet:
    """Calculate a case and its table of more hours."""
    return Sheet(case, calculate(case), more_hours(case))


def planned_case(case: Case, typed: Mapping[str, str]) -> Case | None:
    """The case with what the plan changes; None when it changes nothing.

    Raises InputError whose field names carry the plan's prefix.
    """
    changes = {
        name.removeprefix(PLAN): value.strip()
        for name, value in typed.items()
        if name.startswith(PLAN) and value.strip()
    }
    if not changes:
        return None
    fields = dict(case_fields(case))
    if changes.keys() & set(HOURS_FIELDS):
        # Hours are given in one of two ways; the plan's way replaces the present one.
        fields = {name: value for name, value in fields.items() if name not in HOURS_FIELDS}
        if "hours" not in changes:
            changes = {**_present(case), **changes}
    return read_case({**fields, **changes})


def _present(case: Case) -> dict[str, str]:
    """Hours present and intensity now, to stand for what the plan leaves out."""
    return {
        name: value
        for name, value in case_fields(case).items()
        if name in {"hours_present", "intensity"}
    }


def compared_lines(now: Case, plan: Case) -> list[ComparedLine]:
    """Pay, supplement and total of now and plan side by side."""
    comparison: Comparison = compare([now, plan])
    scenario = comparison.scenarios[1]
    return [
        ComparedLine(
            now=comparison.scenarios[0].result.line(key),
            plan=scenario.result.kr(key),
            per_month=scenario.difference(key).per_month,
            per_year=scenario.difference(key).per_year,
        )
        for key in COMPARED
    ]
