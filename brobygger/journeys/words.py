"""Figures of a journey as people write them."""

from decimal import Decimal


def hours_in_words(hours: Decimal) -> str:
    """Return hours with a comma and no more decimals than needed: "7,5", "10"."""
    return f"{hours.normalize():f}".replace(".", ",")
