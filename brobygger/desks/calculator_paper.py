"""A calculation on paper: every line with its rule, and what more hours give."""

from typing import Any

from django.utils.translation import gettext as _

from brobygger.calculator import Case, case_fields
from brobygger.calculator.danish import kroner
from brobygger.calculator.texts import FIELD_LABELS, GUIDANCE, NOTES
from brobygger.desks.calculator import Sheet, sheet
from brobygger.documents.rendering import pdf
from brobygger.journeys.words import hours_in_words

TEMPLATE = "documents/typst/form.typ"


def paper(case: Case) -> bytes:
    """The calculation as an accessible PDF."""
    return pdf(TEMPLATE, content(case))


def content(case: Case) -> dict[str, Any]:
    """What the paper shows, as ``documents/typst/form.typ`` reads it."""
    shown = sheet(case)
    return {
        "title": _("Hvad giver et fleksjob?"),
        "facts": [[_(label_of(name)), value] for name, value in case_fields(case).items()],
        "sections": [_result(shown), _more_hours(shown)],
    }


def label_of(name: str) -> str:
    """The label of a field; those of a second and third job have its number."""
    base, _underscore, job = name.rpartition("_")
    return f"{FIELD_LABELS[base]} ({job})" if job.isdigit() else str(FIELD_LABELS[name])


def _result(shown: Sheet) -> dict[str, Any]:
    warnings = [str(one) for one in shown.result.warnings]
    return {
        "title": _("Resultat"),
        "intro": "\n".join([*warnings, _(GUIDANCE), *(_(note) for note in NOTES)]),
        "items": [
            {
                "label": _("Beregningen linje for linje"),
                "header": [_("Linje"), _("Kr. om måneden"), _("Regel")],
                "rows": [
                    [str(line.label), kroner(line.amount), f"{line.rule} {line.source}"]
                    for line in shown.result.lines
                ],
                "widths": [3, 2, 6],
            }
        ],
    }


def _more_hours(shown: Sheet) -> dict[str, Any]:
    gain = shown.more.one_more_hour
    return {
        "title": _("Flere timer"),
        "intro": f"{gain.text} {gain.explanation}" if gain else "",
        "items": [
            {
                "label": _("Kroner om måneden før skat"),
                "header": [
                    *(_("Timer om ugen"), _("Løn"), _("Fleksløntilskud"), _("I alt")),
                ],
                "rows": [
                    [
                        _("%(hours)s (nu)") % {"hours": hours_in_words(row.hours)}
                        if row.is_current
                        else hours_in_words(row.hours),
                        *map(kroner, (row.pay, row.supplement, row.total)),
                    ]
                    for row in shown.more.rows
                ],
            }
        ],
    }
