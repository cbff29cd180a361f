"""The room's lists: the inbox, letters to print, what did not arrive."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, DateRange, YesNo
from brobygger.lists.listing import List
from brobygger.messages import queries
from brobygger.messages.kinds import find
from brobygger.messages.models import Channel, Delivery, DeliveryState, Message, ReceiverKind
from brobygger.people.models import Employee

EXCERPT = 90


def excerpt(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1].rstrip() + "…"


def _subject(row: Message) -> SafeString:
    title = row.title if row.read_at else format_html("<strong>{}</strong>", row.title)
    return format_html(
        '<a href="{}">{}</a><br>{}',
        reverse("messages:message", args=[row.pk]),
        title,
        excerpt(row.text),
    )


class Inbox(List):
    """What an employee was told."""

    name = "inbox"
    title = _("Beskeder")
    default_sort = "-tid"
    empty_text = _("Du har ingen beskeder.")
    columns = (
        Column("besked", _("Besked"), lambda row: row.title, show=_subject),
        Column("borger", _("Borger"), lambda row: row.citizen.name if row.citizen else ""),
        Column("fra", _("Fra"), lambda row: row.made_by_name),
        Column(
            "laest", _("Læst"), lambda row: _now("Læst") if row.read_at else _now("Ny"), "read_at"
        ),
        Column("tid", _("Tid"), lambda row: row.made_at, "made_at"),
    )
    filters = (
        YesNo(name="ulaest", label=_("Kun nye"), yes=Q(read_at__isnull=True)),
        DateRange(name="tid", label=_("Tid"), path="made_at", is_moment=True),
    )

    def all_rows(self) -> QuerySet[Message]:
        """The actor's inbox."""
        return queries.inbox(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Message]:
        """With the citizen's name."""
        return Message.objects.filter(pk__in=keys).select_related("citizen")


def _letter(row: Delivery) -> str:
    return reverse("messages:letter", args=[row.pk])


def _posted(row: Delivery) -> SafeString:
    return format_html(
        '<button class="button button-secondary" form="posted" name="delivery" value="{}">{}'
        '<span class="sr-only">: {}</span></button>',
        row.pk,
        _now("Sendt"),
        row.citizen.name if row.citizen else "",
    )


def _addressee(row: Delivery) -> str:
    """Who gets it: somebody outside, else the citizen."""
    if row.message.receiver_kind == ReceiverKind.OUTSIDE:
        return str(row.message.name).split("\n")[0]
    return row.citizen.name if row.citizen else ""


def _enclosure(row: Delivery) -> SafeString | str:
    """What is laid in the envelope: those outside cannot open a link."""
    if row.message.receiver_kind != ReceiverKind.OUTSIDE or not row.message.link:
        return ""
    return format_html('<a href="{}">{}</a>', row.message.link, _now("Print bilaget"))


class Letters(List):
    """Letters to print: to citizens exempt from digital mail, and to people outside."""

    name = "letters"
    title = _("Breve, der skal printes")
    default_sort = "siden"
    empty_text = _("Ingen breve venter.")
    columns = (
        Column("borger", _("Borger"), lambda row: row.citizen.name, "citizen__sort_key"),
        Column("brev", _("Brev"), lambda row: row.message.title, url=_letter),
        Column("til", _("Til"), _addressee),
        Column("bilag", _("Bilag"), lambda row: "", show=_enclosure),
        Column("siden", _("Har ventet siden"), lambda row: row.queued_at, "queued_at"),
        Column("sendt", _("Når det er sendt"), lambda row: "", show=_posted),
    )

    def all_rows(self) -> QuerySet[Delivery]:
        """Of the actor's citizens."""
        return queries.waiting_letters(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Delivery]:
        """With the citizen and what it is about."""
        return Delivery.objects.filter(pk__in=keys).select_related("citizen", "message")


def _kind(row: Delivery) -> str:
    kind = find(row.message.kind)
    return str(kind.title if kind else row.message.kind)


def _receiver(row: Delivery) -> str:
    """Who it was for; an administrator has no cases, so a citizen has no name here."""
    if row.message.receiver_kind == ReceiverKind.EMPLOYEE:
        return str(getattr(row, "employee_name", ""))
    if row.message.receiver_kind in {ReceiverKind.CONTACT, ReceiverKind.OUTSIDE}:
        return str(row.message.name.split("\n")[0])
    return _now("En borger")


def _acts(row: Delivery) -> SafeString:
    doubtful = row.state == DeliveryState.DOUBTFUL
    again = _now("Send igen") if doubtful else _now("Prøv igen")
    buttons = [("again", again), ("sent", _now("Den er nået frem")), ("drop", _now("Opgiv"))]
    shown = [
        format_html(
            '<button class="button button-secondary" form="settle" name="{}" value="{}">'
            "{}</button> ",
            name,
            row.pk,
            label,
        )
        for name, label in buttons
        if doubtful or name != "sent"
    ]
    return SafeString("".join(shown))


class Failures(List):
    """What did not arrive, and what may not have."""

    name = "failed_deliveries"
    title = _("Beskeder, der ikke nåede frem")
    default_sort = "-tid"
    empty_text = _("Alt er nået frem.")
    columns = (
        Column("besked", _("Besked"), _kind),
        Column("til", _("Til"), _receiver),
        Column("kanal", _("Kanal"), lambda row: row.get_channel_display(), "channel"),
        Column("tilstand", _("Tilstand"), lambda row: row.get_state_display(), "state"),
        Column("fejl", _("Hvad skete der"), lambda row: row.problem),
        Column("forsoeg", _("Forsøg"), lambda row: row.attempts, "attempts", is_number=True),
        Column("tid", _("Sat i kø"), lambda row: row.queued_at, "queued_at"),
        Column("goer", _("Hvad nu"), lambda row: "", show=_acts),
    )
    filters = (
        Choice(name="kanal", label=_("Kanal"), path="channel", choices=Channel.choices),
        Choice(
            name="tilstand",
            label=_("Tilstand"),
            path="state",
            choices=[
                (state.value, state.label) for state in (DeliveryState.DEAD, DeliveryState.DOUBTFUL)
            ],
        ),
    )

    def all_rows(self) -> QuerySet[Delivery]:
        """The municipality's."""
        return queries.failures(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Delivery]:
        """With what they are about, and employees' names."""
        rows = list(Delivery.objects.filter(pk__in=keys).select_related("message"))
        keys = [
            row.message.receiver
            for row in rows
            if row.message.receiver_kind == ReceiverKind.EMPLOYEE
        ]
        names = dict(Employee.objects.filter(pk__in=keys).values_list("pk", "name"))
        for row in rows:
            row.employee_name = names.get(row.message.receiver, "")  # type: ignore[attr-defined]
        return rows

    def citizen_of(self, row: Delivery) -> UUID | None:
        """No citizen is shown."""
        return None

    def shown(self, citizen_ids: Collection[UUID]) -> None:
        """Nothing about a citizen was shown."""

    def exported(self, citizen_ids: Collection[UUID], kind: str) -> None:
        """Nothing about a citizen was taken out."""
