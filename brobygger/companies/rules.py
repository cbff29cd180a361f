"""Numbers of companies, and how long an invitation stands. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

from django.utils.translation import gettext as _
from stdnum.dk import cvr as cvr_number

from brobygger.ui.errors import UserError

STANDS_FOR = timedelta(days=7)
"""Antaget: a week, so that a holiday at one end does not close the door."""
P_NUMBER_DIGITS = 10


class Standing(StrEnum):
    """What has become of an invitation."""

    OPEN = "open"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


def standing(
    now: datetime, expires_at: datetime, accepted: datetime | None, withdrawn: datetime | None
) -> Standing:
    """What has become of an invitation by now."""
    if accepted:
        return Standing.ACCEPTED
    if withdrawn:
        return Standing.WITHDRAWN
    return Standing.OPEN if now < expires_at else Standing.EXPIRED


def cvr(typed: str) -> str:
    """Eight digits with the check digit right; UserError when it cannot be a CVR number."""
    digits = str(cvr_number.compact(typed))
    if not cvr_number.is_valid(digits):
        raise UserError(
            _("Det er ikke et CVR-nummer. Det har otte cifre – se efter, om et er byttet om."),
            "cvr",
        )
    return digits


def p_number(typed: str) -> str:
    """Ten digits; the numbers have no check digit."""
    digits = typed.replace(" ", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) == P_NUMBER_DIGITS):
        raise UserError(_("Et P-nummer har ti cifre."), "p_number")
    return digits
