"""What a hearing or a decision says to the citizen: in the message, and on paper (PDF/UA-1)."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.documents.rendering import pdf
from brobygger.records.models import Decision, Hearing

TEMPLATE = "records/typst/letter.typ"
Sections = Sequence[tuple[str, str]]


def sections(row: Hearing | Decision) -> Sections:
    """The letter's parts, each with its heading, as it stood the day it was sent."""
    return _of_hearing(row) if isinstance(row, Hearing) else _of_decision(row)


def _of_hearing(row: Hearing) -> Sections:
    day = date_format(row.deadline, "j. F Y")
    return [
        (_("Det lægger vi vægt på"), row.about),
        (_("Dit svar"), _("Du kan svare senest den %(day)s.") % {"day": day}),
    ]


def _of_decision(row: Decision) -> Sections:
    day = date_format(row.appeal_until, "j. F Y")
    appeal = _("%(guidance)s Klag senest den %(day)s.")
    outcome = f"{row.title}: {row.get_outcome_display().lower()}."
    return [
        (_("Det har vi afgjort"), outcome),
        (_("Begrundelse"), row.reason),
        (_("Hvis du vil klage"), appeal % {"guidance": row.appeal_guidance, "day": day}),
    ]


def as_text(row: Hearing | Decision) -> str:
    """The whole letter as one text."""
    return "\n\n".join(f"{title}\n{text}" for title, text in sections(row))


def letter_pdf(row: Hearing | Decision) -> bytes:
    """The whole letter on paper, with the citizen's address for a window envelope."""
    citizen = row.citizen
    place = f"{citizen.postal_code} {citizen.city}".strip()
    day = row.sent_on if isinstance(row, Hearing) else row.decided_on
    return pdf(
        TEMPLATE,
        {
            "title": row.title,
            "to": [line for line in (citizen.name, citizen.address, place) if line],
            "sender": _("%(name)s Kommune") % {"name": citizen.municipality.name},
            "day": date_format(day, "j. F Y"),
            "sections": [{"title": title, "text": text} for title, text in sections(row)],
        },
    )
