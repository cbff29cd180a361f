"""Inquiries as lists: a company's own, and those to an employee's citizens."""

from collections.abc import Iterable, Sequence
from typing import Any, cast

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from brobygger.cv.bank.actions import state_of
from brobygger.cv.bank.models import Answer, Inquiry
from brobygger.cv.bank.words_of_states import FOR_COMPANY, FOR_STAFF, Words
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, DateRange
from brobygger.lists.listing import List
from brobygger.ui.templatetags.ui import status

SENT = Column("sendt", _("Sendt"), lambda row: row.made_at, "made_at")


def _address(row: Inquiry) -> str:
    return reverse("bank:inquiry", args=[row.pk])


def _cv_address(row: Inquiry) -> str:
    return reverse("cv:citizen_cv", args=[row.citizen_id])


def _seen_as_citizen(row: Inquiry) -> str:
    path = reverse("bank:own_inquiry", args=[row.pk]).lstrip("/")
    return reverse("desks:citizen_view_of", args=[row.citizen_id, path])


def _answered(words: Words) -> Column:
    """What came of it, as a word with its icon."""

    def shown(row: Inquiry) -> SafeString:
        kind, text = words[state_of(row)]
        return status(kind, str(text))

    return Column("svar", _("Svar"), lambda row: str(words[state_of(row)][1]), show=shown)


def _where(answer: str) -> Q:
    waiting = Q(answer="", withdrawn_at=None, closes_on__gte=timezone.localdate())
    return waiting if answer == WAITING else Q(answer=answer)


WAITING = "venter"
ANSWERS = Choice(
    name="svar",
    label=_("Svar"),
    choices=[
        (WAITING, _("Venter på svar")),
        (Answer.YES.value, Answer.YES.label),
        (Answer.NO.value, Answer.NO.label),
    ],
    where=_where,
)


class Inquiries(List):
    """Job, when, by whom, and what came of it. Names stand on the inquiry's own page."""

    name = "inquiries"
    title = _("Henvendelser")
    default_sort = "-sendt"
    empty_text = _("I har ikke skrevet til nogen endnu. Søg i CV-banken.")
    columns = (
        Column("job", _("Job"), lambda row: row.job, url=_address),
        SENT,
        Column("af", _("Af"), lambda row: row.made_by_name),
        _answered(FOR_COMPANY),
    )
    filters = (ANSWERS,)

    def all_rows(self) -> QuerySet[Any]:
        """The company's own."""
        return Inquiry.objects.visible_to(self.actor)

    def citizen_of(self, row: Any) -> None:
        """The list does not say whom it is about."""
        return


class Followed(List):
    """Whom companies have written to, about what, and what came of it."""

    name = "bank_followed"
    title = _("Henvendelser fra virksomheder")
    default_sort = "-sendt"
    empty_text = _("Ingen virksomhed har skrevet til dine borgere endnu.")
    columns = (
        Column("borger", _("Borger"), lambda row: row.citizen.name, url=_cv_address),
        Column("firma", _("Virksomhed"), lambda row: row.company.name),
        Column("job", _("Job"), lambda row: row.job, url=_seen_as_citizen),
        SENT,
        _answered(FOR_STAFF),
    )
    filters = (ANSWERS, DateRange(name="sendt", label=_("Sendt"), path="made_at", is_moment=True))

    def all_rows(self) -> QuerySet[Any]:
        """Those to citizens whose CV one reads."""
        return Inquiry.objects.visible_to(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With citizen and company."""
        rows = Inquiry.objects.filter(pk__in=keys).select_related("citizen", "company")
        return cast(Iterable[Any], rows)
