"""What the log's short page names mean, in words for citizens and officers alike."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.ui import menu

AS_CITIZEN = "as_citizen:"

_NAMES: dict[str, str | Promise] = {
    "act": gettext_lazy("Skrev i forløbet"),
    "caseload": gettext_lazy("Liste over borgere"),
    "citizen": gettext_lazy("Personoplysninger"),
    "cpr": gettext_lazy("CPR-nummer"),
    "hand_over": gettext_lazy("Overdragelse af sager"),
    "journey": gettext_lazy("Forløbet"),
    "outside": gettext_lazy("Liste over kig uden for sagsstammen"),
    "search": gettext_lazy("Søgning efter borgere"),
    "today": gettext_lazy("Dagens opgaver"),
    "view_log": gettext_lazy("Loggen over, hvem der har set oplysninger"),
    "worklist": gettext_lazy("Dagens opgaver"),
}


def name(names: dict[str, str | Promise]) -> None:
    """Say in words what a room's page names mean (from its ``apps.py``)."""
    _NAMES.update(names)


def in_words(page: str) -> str:
    """A page in plain words; a list taken out as a file says so ("caseload.csv").

    A citizen's own page that staff saw stands as "as_citizen:" and the page's address by name.
    """
    if page.startswith(AS_CITIZEN):
        label = menu.label_of(page.removeprefix(AS_CITIZEN))
        return _("Borgerens egne sider: %(page)s") % {"page": label or _("en side")}
    base, _dot, kind = page.partition(".")
    words = str(_NAMES.get(base, _("En side med oplysninger om borgeren")))
    return _("%(page)s, hentet som fil") % {"page": words} if kind else words
