"""A letter on paper, for staff and for the citizen alike."""

from django.http import HttpResponse

from brobygger.records.letters import letter_pdf
from brobygger.records.models import Decision, Hearing


def as_paper(row: Hearing | Decision) -> HttpResponse:
    """The letter as a file to keep or print."""
    response = HttpResponse(letter_pdf(row), content_type="application/pdf")
    name = "hoering" if isinstance(row, Hearing) else "afgoerelse"
    response["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    return response
