"""A rule in words, with its deadline and its source, for worklists and help."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Until, Within


def explain(rule: DutyRule, settings: DutySettings = DEFAULT_SETTINGS) -> str:
    """Return why a duty is there: the rule in plain Danish, its days, its source."""
    parts = (str(rule.text), deadline(rule, settings), source(rule))
    return " ".join(part for part in parts if part)


def deadline(rule: DutyRule, settings: DutySettings) -> str:
    """Return the number of days a municipality has set; fixed numbers stand in the text."""
    terms = rule.terms
    if not isinstance(terms, Until | Within) or not isinstance(terms.days, str):
        return ""
    days = settings.days(terms.days)
    if not days:
        return _("Frist: samme dag.")
    return ngettext("Frist: %(days)d dag.", "Frist: %(days)d dage.", days) % {"days": days}


def source(rule: DutyRule) -> str:
    """Return "Kilde: …" with the document and the place in it."""
    return _("Kilde: %(source)s.") % {"source": rule.source}
