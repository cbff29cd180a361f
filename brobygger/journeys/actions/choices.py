"""The values a fact may have, checked wherever it comes from."""

from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from django.db.models import TextChoices
from django.utils.translation import gettext as _

from brobygger.programmes.kinds import Artefact, ContactForm, EndReason, Participant, Topic
from brobygger.ui.errors import UserError

Choice = TypeVar("Choice", bound=TextChoices)
FULL_TIME = Decimal(37)
CENT = Decimal("0.01")


def one_of(value: str, choices: type[Choice], field: str) -> str:
    """Return a code that is among the choices; UserError else."""
    return among(value, choices.values, field)


def some_of(values: Iterable[str], choices: type[Choice], field: str) -> list[str]:
    """Return codes that are all among the choices, each once."""
    return [one_of(value, choices, field) for value in dict.fromkeys(values)]


def among(value: str, codes: Iterable[str], field: str) -> str:
    """Return a code that is in the list; UserError else."""
    if value not in codes:
        raise UserError(_("Vælg en af mulighederne."), field)
    return str(value)


def hours(value: Decimal | str) -> str:
    """Return effective hours a week as text; above 0 and at most full time."""
    try:
        found = Decimal(str(value).replace(",", "."))
    except InvalidOperation:
        found = Decimal(0)
    if not (found.is_finite() and 0 < found <= FULL_TIME):
        raise UserError(
            _("Skriv timer om ugen: mere end 0 og højst 37, for eksempel 7,5."), "effective_hours"
        )
    return str(found.quantize(CENT).normalize() if found % 1 else found.quantize(Decimal(1)))


CHECKS: dict[str, Callable[[Any], Any]] = {
    "about_agreements": bool,
    "artefact": lambda value: one_of(value, Artefact, "artefact"),
    "consultant_present": bool,
    "effective_hours": hours,
    "end_reason": lambda value: one_of(value, EndReason, "end_reason"),
    "form": lambda value: one_of(value, ContactForm, "form"),
    "match_group": lambda value: among(value, ("1", "2", "3"), "match_group"),
    "outcome": lambda value: among(value, ("team", "on_track"), "outcome"),
    "parallel": bool,
    "participants": lambda value: some_of(value, Participant, "participants"),
    "topics": lambda value: some_of(value, Topic, "topics"),
}
"""The facts that can be corrected, each with what makes it right."""


def valid(name: str, value: Any) -> Any:
    """Return a fact's value, checked; UserError names the field."""
    if name not in CHECKS:
        raise UserError(_("Den oplysning kan ikke rettes."), name)
    return CHECKS[name](value)
