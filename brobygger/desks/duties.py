"""How urgent a duty is, in words."""

from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

SOON_DAYS = 3
NO_DATE: Promise = gettext_lazy("Ingen frist")


def urgency(due_on: date | None, today: date) -> tuple[str, str]:
    """The status and the words of a due date: ("late", "3 dage over")."""
    if due_on is None:
        return "quiet", str(NO_DATE)
    days = (due_on - today).days
    if days < 0:
        return "late", ngettext("%(n)d dag over", "%(n)d dage over", -days) % {"n": -days}
    if days == 0:
        return "soon", _("I dag")
    kind = "soon" if days <= SOON_DAYS else "quiet"
    return kind, ngettext("%(n)d dag tilbage", "%(n)d dage tilbage", days) % {"n": days}
