"""What a flex-job pays: wage supplement (fleksløntilskud), ceiling, ATP and total of a month.

A pure library: no database, no web, no clock. The law is lov om en aktiv
beskæftigelsesindsats (LAB) §§ 123-124 and 137, with bekendtgørelse nr. 227 af 7/3 2024. The
rule stands once, in `rule.py`; the dated rates in `rates.csv`, where a new year is one row.

    case = Case(2024, (Job(Decimal(200), hours=Decimal(18)),))
    calculate(case).kr("total")  # Decimal("30872.00")

Text typed by people goes through `read_case`; wrong input raises `InputError`, which names
every field at fault. `calculator.arrays` takes many cases at once and is the only part that
needs numpy. Every result is guidance (vejledende), never a decision.
"""

from brobygger.calculator.case import Case, Job
from brobygger.calculator.comparison import Comparison, compare
from brobygger.calculator.decision import DecisionCheck, check_decision, read_decision
from brobygger.calculator.fields import case_fields, read_case
from brobygger.calculator.more_hours import MoreHours, more_hours
from brobygger.calculator.problems import InputError, Problem
from brobygger.calculator.rates import known_years, rate_for
from brobygger.calculator.result import Line, Result, calculate

__all__ = [
    "Case",
    "Comparison",
    "DecisionCheck",
    "InputError",
    "Job",
    "Line",
    "MoreHours",
    "Problem",
    "Result",
    "calculate",
    "case_fields",
    "check_decision",
    "compare",
    "known_years",
    "more_hours",
    "rate_for",
    "read_case",
    "read_decision",
]
