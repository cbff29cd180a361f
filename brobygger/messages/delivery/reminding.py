"""Reminders: before appointments, as each owner chose, and before due dates, once a day."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor, acting
from brobygger.messages import receivers, reminders
from brobygger.messages.actions.posting import Notice, post
from brobygger.messages.delivery import quiet
from brobygger.messages.delivery.reach import default_wishes, wishes_of
from brobygger.messages.models import CalendarEntry, Choices, ReceiverKind, ReminderRound
from brobygger.messages.models.choices import DueLead, TalkLead
from brobygger.messages.reminders import Due

TALK, DUE = "messages.talk_reminder", "messages.due_reminder"
FURTHEST = timedelta(hours=max(TalkLead.values) + 24)
"""How far ahead appointments are looked at: the longest lead, and a night of quiet before it."""
DUE_FROM = time(7)
BATCH = 1000


def remind(code: str) -> int:
    """Remind a municipality's people of what is near; returns how many messages that made."""
    with acting(Actor.system(code)):
        return _talks(code) + _due(code)


def _talks(code: str) -> int:
    """One message per appointment whose time to remind has come."""
    now = timezone.now()
    entries = list(_ahead(code, now))
    wishes = wishes_of(code, {entry.owner for entry in entries})
    told: list[CalendarEntry] = []
    passed: list[CalendarEntry] = []
    for entry in entries:
        moment = moment_of(entry, wishes.get(entry.owner) or default_wishes(entry.owner_kind))
        if moment is not None and moment <= now:
            # Whoever booked it after the moment has just been told.
            (told if entry.changed_at < moment else passed).append(entry)
    post(Actor.system(code), *map(_talk_notice, told))
    rows = CalendarEntry.objects.filter(municipality=code, pk__in=[e.pk for e in told + passed])
    if told or passed:
        rows.update(reminded_at=now)
    return len(told)


def _ahead(code: str, now: datetime) -> Iterable[CalendarEntry]:
    """The nearest appointments of those who may want to be reminded.

    Employees do not unless they chose so: theirs, as many, would fill the batch for nothing.
    """
    chose = Choices.objects.filter(municipality=code, employee__isnull=False)
    wanting = chose.exclude(talk_lead=TalkLead.NEVER).values("employee")
    rows = CalendarEntry.objects.select_for_update(skip_locked=True).filter(municipality=code)
    rows = rows.filter(Q(owner_kind=ReceiverKind.CITIZEN) | Q(owner__in=wanting))
    rows = rows.filter(is_cancelled=False, reminded_at__isnull=True)
    return rows.filter(starts_at__gt=now, starts_at__lt=now + FURTHEST).order_by("starts_at")[
        :BATCH
    ]


def moment_of(entry: CalendarEntry, wishes: Choices) -> datetime | None:
    """When to remind of an appointment: early rather than in quiet hours; None: never."""
    if wishes.talk_lead == TalkLead.NEVER:
        return None
    moment = entry.starts_at - timedelta(hours=wishes.talk_lead)
    early = quiet.before(moment, wishes.quiet_from, wishes.quiet_until)
    return early if early == moment else early - timedelta(minutes=1)


def _talk_notice(entry: CalendarEntry) -> Notice:
    local = timezone.localtime(entry.starts_at)
    said = {
        "title": entry.title,
        "day": date_format(local, "l j. F"),
        "clock": f"{local:%H.%M}",
        "place": entry.place,
    }
    text = _("%(title)s %(day)s kl. %(clock)s.") % said
    if entry.place:
        text += " " + _("Sted: %(place)s.") % said
    return Notice(
        TALK,
        f"{entry.uid}:{entry.starts_at.isoformat()}",
        [receivers.Receiver(ReceiverKind(entry.owner_kind), entry.owner)],
        text=text,
        citizen_id=entry.citizen_id,
        link=entry.link,
        uid=entry.uid,
        useless_at=entry.starts_at,
    )


def _due(code: str) -> int:
    """Once a day, from seven o'clock; a day that was missed is caught up with."""
    now = timezone.localtime()
    if now.time() < DUE_FROM or not _first_today(code, now.date()):
        return 0
    today = now.date()
    found = list(reminders.falling_due(code, today, today + timedelta(days=max(DueLead.values))))
    wishes = wishes_of(code, {due.receiver.key for due in found})
    notices = list(_due_notices(found, wishes, today))
    for start in range(0, len(notices), BATCH):
        post(Actor.system(code), *notices[start : start + BATCH])
    return len(notices)


def _first_today(code: str, today: date) -> bool:
    """Whether nobody has been through the due dates today; from now on somebody has."""
    row, is_new = ReminderRound.objects.select_for_update().get_or_create(
        municipality_id=code, defaults={"day": today}
    )
    if is_new or row.day < today:
        ReminderRound.objects.filter(municipality=code).update(day=today)
        return True
    return False


def _due_notices(
    found: Iterable[Due], wishes: Mapping[UUID, Choices], today: date
) -> Iterator[Notice]:
    for due in found:
        wish = wishes.get(due.receiver.key) or default_wishes(due.receiver.kind)
        if wish.due_lead == DueLead.NEVER or (due.due_on - today).days > wish.due_lead:
            continue
        said = {"what": due.what, "day": date_format(due.due_on, "l j. F")}
        yield Notice(
            DUE,
            f"{due.cause}:{due.due_on.isoformat()}",
            [due.receiver],
            text=_("%(what)s Senest %(day)s.") % said,
            citizen_id=due.citizen_id,
            link=due.link,
            gather=f"due:{today.isoformat()}",
        )
