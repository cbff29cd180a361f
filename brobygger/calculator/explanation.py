"""The rule behind each line in words, its source, and what to be warned of in a case."""

from collections.abc import Iterator
from decimal import Decimal

from brobygger.calculator import texts
from brobygger.calculator.case import Case, Job
from brobygger.calculator.danish import number, short_kroner
from brobygger.calculator.month import full_time_pay_ore
from brobygger.calculator.rates import Rate, RateStatus, Rules
from brobygger.calculator.texts import Text

RULES_IN_WORDS = {
    "other_income": texts.OTHER_INCOME_RULE,
    "earned_income": texts.EARNED_INCOME_RULE,
    "max_supplement": texts.MAX_SUPPLEMENT_RULE,
    "reduction_below": texts.REDUCTION_BELOW_RULE,
    "reduction_above": texts.REDUCTION_ABOVE_RULE,
    "supplement_before_ceiling": texts.BEFORE_CEILING_RULE,
    "room_below_ceiling": texts.ROOM_RULE,
    "supplement": texts.SUPPLEMENT_RULE,
    "atp": texts.ATP_RULE,
    "total": texts.TOTAL_RULE,
}
PERCENTS = {
    "reduction_below": "percent_below_threshold",
    "reduction_above": "percent_above_threshold",
    "atp": "atp_percent",
}


def label_of(key: str, rules: Rules) -> Text:
    """The name of a line."""
    return Text(texts.LINE_LABELS[key], _percent(key, rules))


def rule_in_words(key: str, case: Case, rate: Rate, rules: Rules) -> Text:
    """The rule of a line with the numbers of this year and this case."""
    if key == "monthly_pay":
        return _pay_rule(case)
    if key == "ceiling":
        return _ceiling_rule(case)
    values: dict[str, str | Text] = {
        "year": str(rate.year),
        "status": Text(texts.STATUS[rate.status]),
        "threshold": short_kroner(Decimal(rate.threshold_kr)),
        "cap": short_kroner(Decimal(rules.atp_cap_kr)),
        **_percent(key, rules),
    }
    return Text(RULES_IN_WORDS[key], values)


def job_pay_in_words(job: Job) -> Text:
    """How the pay of one job is found."""
    values: dict[str, str | Text] = {
        "hourly": short_kroner(job.hourly_pay),
        "hours": number(job.effective_hours),
        "pension": _pension(job),
    }
    pay = Text(texts.JOB_PAY, values)
    return pay if job.hours is not None else Text(texts.SENTENCES, {"a": _hours(job), "b": pay})


def source_of(key: str, rate: Rate, rules: Rules) -> str:
    """The law behind a line, or for the year's amount where it was found."""
    if key == "max_supplement":
        return f"{rules.supplement_source}. {rate.source}"
    if key in {"monthly_pay", "other_income", "earned_income"}:
        return rules.income_source
    if key in {"ceiling", "room_below_ceiling"}:
        return rules.ceiling_source
    return rules.atp_source if key == "atp" else rules.supplement_source


def warnings_for(case: Case, rate: Rate) -> Iterator[Text]:
    """What a reader must know before trusting the result."""
    year = {"year": str(rate.year), "source": rate.source}
    if rate.status is RateStatus.SECONDARY:
        yield Text(texts.WARNING_SECONDARY, year)
    if rate.status is RateStatus.DERIVED:
        yield Text(texts.WARNING_DERIVED, year)
    if len(case.jobs) > 1 and case.ceiling is None:
        yield Text(texts.WARNING_TWO_CEILINGS)
    full_time = Decimal(full_time_pay_ore(case)) / 100
    if case.ceiling is not None and case.ceiling < full_time - 1:
        yield Text(texts.WARNING_LOW_CEILING, {"full_time": short_kroner(full_time)})
    if not any(job.hourly_pay and job.effective_hours for job in case.jobs):
        yield Text(texts.WARNING_NO_PAY)


def _percent(key: str, rules: Rules) -> dict[str, str | Text]:
    return {"percent": str(getattr(rules, PERCENTS[key]))} if key in PERCENTS else {}


def _pay_rule(case: Case) -> Text:
    return job_pay_in_words(case.jobs[0]) if len(case.jobs) == 1 else Text(texts.PAY_RULE)


def _ceiling_rule(case: Case) -> Text:
    if case.ceiling is not None:
        return Text(texts.CEILING_TYPED_RULE)
    if len(case.jobs) > 1:
        return Text(texts.CEILING_BEST_JOB_RULE)
    return Text(texts.CEILING_ASSUMED_RULE, {"pension": _pension(case.jobs[0])})


def _pension(job: Job) -> Text:
    if not job.pension_percent:
        return Text(texts.PENSION_INCLUDED)
    return Text(texts.PENSION_ADDED, {"percent": number(job.pension_percent)})


def _hours(job: Job) -> Text:
    values: dict[str, str | Text] = {
        "present": number(job.hours_present or Decimal(0)),
        "intensity": number(job.intensity or Decimal(0)),
        "hours": number(job.effective_hours),
    }
    return Text(texts.HOURS_FROM_INTENSITY, values)
