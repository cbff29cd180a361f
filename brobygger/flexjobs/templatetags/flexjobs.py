"""Amounts of the calculator as pages write them."""

from django import template

from brobygger.calculator.danish import short_kroner
from brobygger.calculator.result import kroner_of

register = template.Library()


@register.filter
def kroner(amount_ore: int) -> str:
    """Whole øre in kroner without øre: 1560000 becomes "15.600 kr."."""
    return short_kroner(kroner_of(round(amount_ore, -2)))
