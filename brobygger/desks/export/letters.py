"""What was written to the citizen and about the case, as paper: letters, hearings, decisions."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.access.exports import Paper
from brobygger.documents.rendering import pdf
from brobygger.messages.letters import letter_pdf
from brobygger.messages.models import Channel, Delivery, DeliveryState
from brobygger.people.models import Citizen
from brobygger.records.models import Decision, Hearing, JournalEntry
from brobygger.ui.dates import full_day

TEMPLATE = "documents/typst/form.typ"
POSTED = (Channel.LETTER, Channel.DIGITAL_MAIL)
"""Ways on which a message is a letter; the others only say that there is something to read."""

Section = dict[str, Any]


def letters(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Every letter to the citizen, by post or digital, as it was printed."""
    rows = Delivery.objects.filter(
        municipality=actor.municipality, citizen=citizen_id, channel__in=POSTED
    )
    sent = rows.exclude(state=DeliveryState.DROPPED).order_by("queued_at", "id")
    for one in sent.select_related("message", "citizen__municipality"):
        name = f"{localdate(one.queued_at)} {one.message.title.strip() or _('Besked')}.pdf"
        yield Paper(name, letter_pdf(one))


def case(actor: Actor, citizen_id: UUID) -> Iterator[Paper]:
    """Hearings, decisions and the journal, when there are any; what is kept back stays back."""
    sections = [
        _section(_("Afgørelser"), map(_decision, _rows(actor, Decision, citizen_id))),
        _section(_("Partshøringer"), map(_hearing, _rows(actor, Hearing, citizen_id))),
        _section(_("Journal"), map(_entry, _final(actor, citizen_id))),
    ]
    told = [one for one in sections if one["items"]]
    if told:
        citizen = Citizen.objects.get(pk=citizen_id)
        facts = [[_("Borger"), citizen.name]]
        data = {"title": _("Sagens breve og notater"), "facts": facts, "sections": told}
        yield Paper(_("Sagens breve og notater.pdf"), pdf(TEMPLATE, data))


def _rows(actor: Actor, model: Any, citizen_id: UUID) -> Iterable[Any]:
    rows: Iterable[Any] = model.objects.visible_to(actor).filter(citizen=citizen_id)
    return rows


def _final(actor: Actor, citizen_id: UUID) -> Iterable[Any]:
    rows = JournalEntry.objects.visible_to(actor).filter(citizen=citizen_id)
    return rows.filter(final_at__isnull=False, withheld_reason="")


def _section(title: str, items: Iterable[Section]) -> Section:
    return {"title": title, "items": list(items)}


def _item(day: date, what: str, *texts: str) -> Section:
    return {"label": f"{full_day(day)}: {what}", "text": "\n\n".join(filter(None, texts))}


def _decision(one: Decision) -> Section:
    until = _("Klag senest %s.") % full_day(one.appeal_until)
    guidance = f"{one.appeal_guidance} {until}"
    return _item(one.decided_on, one.title, one.get_outcome_display(), one.reason, guidance)


def _hearing(one: Hearing) -> Section:
    answer = _("Svar: %s") % one.answer if one.answer else ""
    return _item(one.sent_on, one.title, one.about, answer)


def _entry(one: JournalEntry) -> Section:
    corrected = _("Rettet senere.") if one.superseded_by_id else ""
    return _item(one.day, f"{one.get_kind_display()}, {one.subject}", one.text, corrected)
