"""The list of companies: the same for every municipality, with one's own contact persons."""

from collections.abc import Iterable, Sequence
from typing import Any, cast

from django.db.models import Prefetch, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, Filter, Search, YesNo
from brobygger.lists.listing import List
from brobygger.people.models import Company, CompanySize, ContactPerson
from brobygger.ui.forms import TextField

SHOWN_CONTACTS = 2


def _address(row: Company) -> str:
    return reverse("companies:company", args=[row.pk])


def _place(row: Company) -> str:
    return f"{row.postal_code} {row.city}".strip()


def _contacts(row: Any) -> str:
    names = [contact.name for contact in row.own_contacts]
    more = len(names) - SHOWN_CONTACTS
    shown = ", ".join(names[:SHOWN_CONTACTS])
    return f"{shown} (+{more})" if more > 0 else shown


class CvrFilter(Filter):
    """One company by its number."""

    def fields(self, actor: Actor) -> dict[str, Any]:
        """A line to write in."""
        return {self.name: TextField(label=self.label, required=False, max_length=20)}

    def condition(self, answers: dict[str, Any]) -> Q:
        """Exactly that number, spaces left out."""
        typed = (answers.get(self.name) or "").replace(" ", "")
        return Q(cvr=typed) if typed else Q()


class Companies(List):
    """Name, number, place, industry, size, whom we know there."""

    name = "companies"
    title = _("Virksomheder")
    default_sort = "navn"
    empty_text = _("Der er ingen virksomheder endnu.")
    columns = (
        Column("navn", _("Navn"), lambda row: row.name, "sort_key", url=_address),
        Column("cvr", _("CVR-nummer"), lambda row: row.cvr),
        Column("sted", _("Sted"), _place),
        Column("branche", _("Branche"), lambda row: row.industry),
        Column("ansatte", _("Størrelse"), lambda row: row.get_size_display()),
        Column("kontakt", _("Vores kontakter"), _contacts),
    )

    @property
    def filters(self) -> Sequence[Filter]:  # type: ignore[override]
        """By name, number, size, and whether we know somebody there."""
        return (
            Search(name="q", label=_("Navn"), path="sort_key"),
            CvrFilter(name="cvr", label=_("CVR-nummer")),
            Choice(name="ansatte", label=_("Størrelse"), choices=CompanySize.choices, path="size"),
            YesNo(
                name="kontakt",
                label=_("Vi kender nogen der"),
                yes=Q(pk__in=self._known().order_by().values("company")),
            ),
        )

    def _known(self) -> QuerySet[ContactPerson]:
        return ContactPerson.objects.filter(
            municipality=self.actor.municipality, ended_on__isnull=True
        )

    def all_rows(self) -> QuerySet[Any]:
        """Every company: none of it is a secret."""
        return Company.objects.all()

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With the municipality's own contact persons."""
        own = Prefetch("contacts", queryset=self._known(), to_attr="own_contacts")
        return cast(Iterable[Any], Company.objects.filter(pk__in=keys).prefetch_related(own))

    def citizen_of(self, row: Any) -> None:
        """A company's row is about no citizen."""
        return
