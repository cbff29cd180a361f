"""The filter bar, and the little forms for saved views."""

from collections.abc import Sequence

from django import forms
from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.lists.filters import PRIVATE, Filter
from brobygger.lists.models import MOST_QUERY, MOST_TITLE
from brobygger.ui.forms import BrobyggerForm, TextField


class FilterForm(forms.Form):
    """The filters of a list as one form; what cannot be understood narrows nothing."""

    def __init__(self, filters: Sequence[Filter], actor: Actor, asked: QueryDict) -> None:
        super().__init__(asked, auto_id="filter_%s")
        self.filters = filters
        for one in filters:
            self.fields.update(one.fields(actor))
        self.is_valid()

    def condition(self) -> Q:
        """All filters together."""
        condition = Q()
        for one in self.filters:
            condition &= one.condition(self.cleaned_data)
        return condition

    @property
    def private(self) -> dict[str, str]:
        """The fields whose answer must not stand in an address, and what to say about each."""
        found = self.errors.as_data().items()
        return {
            name: " ".join(error.messages)
            for name, errors in found
            for error in errors
            if error.code == PRIVATE
        }

    @property
    def is_narrowing(self) -> bool:
        """Whether any filter is in use."""
        return any(self.cleaned_data.values())

    def answered(self) -> QueryDict:
        """The understood answers as an address carries them."""
        query = QueryDict(mutable=True)
        for name, value in self.cleaned_data.items():
            if isinstance(value, list):
                query.setlist(name, value)
            elif value:
                query[name] = str(value)
        return query


class SaveViewForm(BrobyggerForm):
    """A name for the filters and order now in the address."""

    title = TextField(label=_("Navn på visningen"), max_length=MOST_TITLE)
    list_name = forms.SlugField(widget=forms.HiddenInput, max_length=40)
    query = forms.CharField(widget=forms.HiddenInput, max_length=MOST_QUERY, required=False)
    path = forms.RegexField(r"^/(?!/)[A-Za-z0-9_/.-]*\Z", widget=forms.HiddenInput, max_length=200)
    is_default = forms.BooleanField(label=_("Vis den, når jeg åbner listen"), required=False)

    def clean_query(self) -> str:
        """As an address carries it, whatever was sent."""
        return QueryDict(str(self.cleaned_data["query"])).urlencode()[:MOST_QUERY]


class EditViewForm(BrobyggerForm):
    """Another name, or another default."""

    title = TextField(label=_("Navn på visningen"), max_length=MOST_TITLE)
    is_default = forms.BooleanField(label=_("Vis den, når jeg åbner listen"), required=False)
