"""Numbers as Danes write them: "7,5", "1.234,50", "143.50"."""

import re
from decimal import Decimal

_GROUPED = re.compile(r"(-?)([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]{1,2}))?")
_PLAIN = re.compile(r"(-?)([0-9]{1,12})(?:[.,]([0-9]{1,2}))?")
_SIGNS = str.maketrans(",.", ".,")
_LONGEST = 24  # longer text is no amount, and is not worth reading


def parse_number(text: str) -> Decimal | None:
    """Read a number typed by a Dane, or None when it can be read in no way or in two ways.

    A point or comma followed by one or two digits is the decimal sign; a point followed by
    exactly three digits separates thousands. So "1.234" is 1234 and "1,234" is refused.
    """
    typed = text.strip()
    if len(typed) > _LONGEST:
        return None
    match = _GROUPED.fullmatch(typed) or _PLAIN.fullmatch(typed)
    if match is None:
        return None
    sign, whole, decimals = match.groups()
    return Decimal(f"{sign}{whole.replace('.', '')}.{decimals or '0'}")


def number(value: Decimal) -> str:
    """Write a number the Danish way without needless zeros: 7.50 becomes "7,5"."""
    text = _swapped(f"{value:,f}")
    return text.rstrip("0").rstrip(",") if "," in text else text


def amount(value: Decimal) -> str:
    """Write an amount with two decimals: 15600 becomes "15.600,00"."""
    return _swapped(f"{value:,.2f}")


def kroner(value: Decimal) -> str:
    """Write an amount with its unit: 15600 becomes "15.600,00 kr."."""
    return f"{amount(value)} kr."


def short_kroner(value: Decimal) -> str:
    """Write an amount inside a sentence: 500 becomes "500 kr.", 143.5 becomes "143,50 kr."."""
    return kroner(value).replace(",00 kr.", " kr.")


def _swapped(text: str) -> str:
    return text.translate(_SIGNS)
