"""The result of a case: every intermediate line with its rule in words and its source."""

from dataclasses import dataclass
from decimal import Decimal

from brobygger.calculator import texts
from brobygger.calculator.case import Case
from brobygger.calculator.explanation import (
    job_pay_in_words,
    label_of,
    rule_in_words,
    source_of,
    warnings_for,
)
from brobygger.calculator.month import amounts_of, job_pay_ore
from brobygger.calculator.rates import Rate, Rules, rate_for, rules_for
from brobygger.calculator.rule import Amounts
from brobygger.calculator.texts import Text

LINE_KEYS = tuple(texts.LINE_LABELS)
"""The lines of every result, in the order they are shown."""


@dataclass(frozen=True)
class Line:
    """One line of the result: an amount in kroner a month and the rule behind it."""

    key: str
    label: Text
    amount: Decimal
    rule: Text
    source: str

    def as_dict(self) -> dict[str, str]:
        """The line for programs, in Danish."""
        return {
            "key": self.key,
            "label": str(self.label),
            "amount": str(self.amount),
            "rule": str(self.rule),
            "source": self.source,
        }


@dataclass(frozen=True)
class Result:
    """What a case gives a month. `amounts` are whole øre; `kr` and `lines` are kroner."""

    case: Case
    rate: Rate
    rules: Rules
    amounts: Amounts[int]

    def kr(self, key: str) -> Decimal:
        """The amount of one of `LINE_KEYS` in kroner with two decimals; else KeyError."""
        if key == "max_supplement":
            return kroner_of(self.rate.max_supplement_kr * 100)
        return kroner_of(self.amounts._asdict()[key])

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line; with several jobs the pay of each comes first."""
        jobs = self._job_lines() if len(self.case.jobs) > 1 else ()
        return (*jobs, *map(self.line, LINE_KEYS))

    def line(self, key: str) -> Line:
        """One of `LINE_KEYS` with its label, its rule in words and its source."""
        return Line(
            key=key,
            label=label_of(key, self.rules),
            amount=self.kr(key),
            rule=rule_in_words(key, self.case, self.rate, self.rules),
            source=source_of(key, self.rate, self.rules),
        )

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What the reader must know before trusting the result; often empty."""
        return tuple(warnings_for(self.case, self.rate))

    def as_dict(self) -> dict[str, object]:
        """The result for programs: amounts are strings in kroner with two decimals."""
        return {
            "year": self.case.year,
            **{key: str(self.kr(key)) for key in LINE_KEYS},
            "warnings": [str(warning) for warning in self.warnings],
            "guidance": str(Text(texts.GUIDANCE)),
            "lines": [line.as_dict() for line in self.lines],
            "rate": {
                "valid_from": self.rate.valid_from.isoformat(),
                "valid_to": self.rate.valid_to.isoformat(),
                "status": self.rate.status.value,
                "source": self.rate.source,
            },
        }

    def _job_lines(self) -> tuple[Line, ...]:
        return tuple(
            Line(
                key=f"job_{position}",
                label=Text(texts.JOB_LABEL, {"job": str(position)}),
                amount=kroner_of(job_pay_ore(job)),
                rule=job_pay_in_words(job),
                source=self.rules.income_source,
            )
            for position, job in enumerate(self.case.jobs, start=1)
        )


def calculate(case: Case) -> Result:
    """Calculate one month of a case (LAB §§ 123 and 137)."""
    return Result(case, rate_for(case.year), rules_for(case.year), amounts_of(case))


def kroner_of(amount_ore: int) -> Decimal:
    """Whole øre as kroner with two decimals."""
    return Decimal(amount_ore).scaleb(-2)
