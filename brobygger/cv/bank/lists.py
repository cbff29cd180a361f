"""A company's inquiries."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from brobygger.cv.bank.actions import state_of
from brobygger.cv.bank.models import Inquiry
from brobygger.cv.bank.words_of_states import FOR_COMPANY
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice
from brobygger.lists.listing import List
from brobygger.ui.templatetags.ui import status


def _address(row: Inquiry) -> str:
    return reverse("bank:inquiry", args=[row.pk])


def _state(row: Inquiry) -> SafeString:
    kind, words = FOR_COMPANY[state_of(row)]
    return status(kind, str(words))


class Inquiries(List):
    """Job, when, by whom, and what came of it. Names stand on the inquiry's own page."""

    name = "inquiries"
    title = _("Henvendelser")
    default_sort = "-sendt"
    empty_text = _("I har ikke skrevet til nogen endnu. Søg i CV-banken.")
    columns = (
        Column("job", _("Job"), lambda row: row.job, url=_address),
        Column("sendt", _("Sendt"), lambda row: row.made_at, "made_at"),
        Column("af", _("Af"), lambda row: row.made_by_name),
        Column(
            "svar",
            _("Svar"),
            lambda row: str(FOR_COMPANY[state_of(row)][1]),
            show=_state,
        ),
    )
    filters = (
        Choice(
            name="svar",
            label=_("Svar"),
            choices=[("yes", _("Ja")), ("no", _("Nej tak"))],
            path="answer",
        ),
    )

    def all_rows(self) -> QuerySet[Any]:
        """The company's own."""
        return Inquiry.objects.visible_to(self.actor)

    def citizen_of(self, row: Any) -> None:
        """The list does not say whom it is about."""
        return
