"""What is wanting in a fact: shown beside it, never in the way of saving."""

from django.utils.translation import gettext as _

from brobygger.facts import months
from brobygger.facts.models import Fact

MOST_ROWS = 300
"""Rows of one kind a citizen can have; more is a mistake or a machine."""


def wanting(fact: Fact) -> list[str]:
    """Mandatory fields nobody has filled in, and a period that ends before it begins."""
    empty = [
        _("Mangler: %(label)s.") % {"label": field.label}
        for field in fact.described()
        if field.is_required and not field.text_of(fact)
    ]
    since, until = getattr(fact, "since", ""), getattr(fact, "until", "")
    if months.is_turned_round(since, until):
        empty.append(_("Perioden slutter, før den begynder."))
    return empty
