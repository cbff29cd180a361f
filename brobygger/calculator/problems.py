"""What is wrong with an input, said in words and tied to the field it is about."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from brobygger.calculator import texts
from brobygger.calculator.texts import Text


@dataclass(frozen=True)
class Problem:
    """One field at fault. `field` is the name in forms, API and command; job 1 has no suffix."""

    field: str
    text: Text
    job: int = 1

    @property
    def name(self) -> str:
        """The field with the number of its job, as forms name it: "hours", "hours_2"."""
        return numbered(self.field, self.job)

    @property
    def message(self) -> Text:
        """One sentence in Danish that begins with the field's label."""
        label = Text(texts.FIELD_LABELS[self.field])
        if self.job > 1:
            label = Text(texts.IN_JOB, {"label": label, "job": str(self.job)})
        return Text(texts.FIELD_PROBLEM, {"label": label, "problem": self.text})

    def in_job(self, job: int) -> "Problem":
        """The same problem in another job of the case."""
        return replace(self, job=job)


class InputError(ValueError):
    """Input that cannot be calculated; `problems` has every field at fault, in form order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(str(problem.message) for problem in self.problems))


def problem(field: str, template: str, **values: str | Text) -> Problem:
    """Make a problem from one of the templates in `texts`."""
    return Problem(field, Text(template, values))


def numbered(field: str, job: int) -> str:
    """The form's name of a field in the job with this number, counted from 1."""
    return field if job == 1 else f"{field}_{job}"
