"""The paper on top: what happened, who looked, what was agreed to, and what lies beside it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.access import consents, exports
from brobygger.access.actor import Actor
from brobygger.access.looked import every_look
from brobygger.desks.own_facts import every_event, tell
from brobygger.documents import rendering
from brobygger.people.models import Citizen
from brobygger.ui.dates import full_day, full_moment

ROOMS = {
    "access": gettext_lazy("Adgang, samtykker og kig"),
    "brobygger_messages": gettext_lazy("Beskeder"),
    "cv": gettext_lazy("Mit CV"),
    "desks": gettext_lazy("Bestilte filer"),
    "documents": gettext_lazy("Dokumenter"),
    "facts": gettext_lazy("Erfaring, mål og hensyn"),
    "flexjobs": gettext_lazy("Fleksjob"),
    "journeys": gettext_lazy("Forløb og samtaler"),
    "people": gettext_lazy("Navn og adresse"),
    "plan": gettext_lazy("Min Plan"),
    "records": gettext_lazy("Sagens breve og notater"),
    "rehabilitation": gettext_lazy("Mødet i teamet"),
}
"""What the citizen calls the room a row comes from."""


def paper(actor: Actor, citizen: Citizen, tables: Iterable[exports.Table]) -> bytes:
    """The overview as PDF."""
    data = {
        "title": _("Alt om dig"),
        "facts": [
            [_("Navn"), citizen.name],
            [_("Adresse"), f"{citizen.address} {citizen.postal_code} {citizen.city}".strip()],
            [_("Telefon"), citizen.phone or "–"],
            [_("E-mail"), citizen.email or "–"],
            [_("Samlet"), full_moment(timezone.localtime())],
        ],
        "sections": [
            _section(_("Det er sket"), (_("Dato"), _("Hvad"), _("Notat")), _happened(actor)),
            _section(_("Samtykker"), (_("Hvad"), _("Givet"), _("Slut")), _agreed(actor, citizen)),
            _section(_("Hvem har set"), (_("Hvornår"), _("Hvem"), _("Hvad")), _looked(actor)),
            _section(_("I filen data.json"), (_("Hvad"), _("Antal")), _counted(tables)),
            _section(_("Ikke med"), (_("Tabel"), _("Hvorfor")), exports.left_out().items()),
        ],
    }
    return rendering.pdf("documents/typst/form.typ", data)


def _section(title: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Any:
    table = {"label": title, "header": header, "rows": [list(row) for row in rows]}
    return {"title": title, "items": [table]}


def _happened(actor: Actor) -> Iterable[tuple[str, ...]]:
    for one in tell(every_event(actor)):
        yield full_day(one.happened_on), one.text, one.note


def _agreed(actor: Actor, citizen: Citizen) -> Iterable[tuple[str, ...]]:
    for one in consents.history(actor, citizen.pk):
        end = full_moment(timezone.localtime(one.withdrawn_at)) if one.withdrawn_at else "–"
        yield consents.title_of(one), full_moment(timezone.localtime(one.given_at)), end


def _looked(actor: Actor) -> Iterable[tuple[str, ...]]:
    for look in every_look(actor):
        who = ", ".join(filter(None, (look.name, look.role, look.workplace)))
        why = f"{look.page}. {look.reason}" if look.reason else look.page
        yield full_moment(timezone.localtime(look.seen_at)), who, why


def _counted(tables: Iterable[exports.Table]) -> Iterable[tuple[str, ...]]:
    counts: Counter[str] = Counter()
    for table in tables:
        room = table.name.partition(".")[0]
        counts[str(ROOMS.get(room, room))] += len(table.rows)
    for title, count in counts.items():
        if count:
            yield title, str(count)
