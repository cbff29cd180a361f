"""Amounts and hours as pages write them."""

from decimal import Decimal

from django import template

from brobygger.calculator.danish import number, short_kroner
from brobygger.calculator.result import kroner_of

register = template.Library()


@register.filter
def kroner(amount_ore: int) -> str:
    """Whole øre in kroner without øre: 1560000 becomes "15.600 kr."."""
    return short_kroner(kroner_of(round(amount_ore, -2)))


@register.filter
def plain(figure: Decimal) -> str:
    """Hours and percents with a comma and no needless zeros: 7.50 becomes "7,5"."""
    return number(figure)
