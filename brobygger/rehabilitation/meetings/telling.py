"""Who is told of a case on a meeting once the agenda stands, and what stands in calendars.

The title in people's own calendars names neither citizen, illness nor reason.
"""

from collections.abc import Iterable
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from brobygger.access.actor import Actor
from brobygger.messages import calendar, receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.calendar import Appointment
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.receivers import Receiver
from brobygger.rehabilitation.models import Meeting, Presence, TeamCase
from brobygger.rehabilitation.models.meetings import CASE_LENGTH

INVITED, AGENDA = "rehabilitation.invited", "rehabilitation.agenda"
CALLED_OFF = "rehabilitation.called_off"

KINDS = (
    Kind(
        INVITED,
        later("Du er inviteret til møde"),
        outside=later("Du er inviteret til et møde {when}."),
        sms=True,
        paper=Paper.ALWAYS,
    ),
    Kind(
        AGENDA,
        later("Dagsordenen for teamets møde er klar"),
        outside=later("Dagsordenen for et møde er klar."),
    ),
    Kind(
        CALLED_OFF,
        later("Dit møde er aflyst"),
        outside=later("Et møde er aflyst. Log ind og se hvilket."),
        sms=True,
        paper=Paper.ALWAYS,
    ),
)


def invite(actor: Actor, meeting: Meeting, cases: Iterable[TeamCase]) -> None:
    """Invite to these cases; again tells only what is new, and moves what has moved."""
    cases = list(cases)
    people = _people(cases)
    calendar.put(
        actor, *(one for case in cases for one in _appointments(meeting, case, people[case.pk]))
    )
    members = dict.fromkeys(key for keys in people.values() for key in keys)
    agenda = Notice(
        AGENDA,
        f"meeting:{meeting.pk}",
        [receivers.employee(key) for key in members],
        text=_("Mødet er %(when)s.") % {"when": _when(meeting, 0)},
        link=reverse("rehabilitation:meeting", args=[meeting.pk]),
    )
    post(actor, agenda, *(_invitation(meeting, case) for case in cases))


def call_off(actor: Actor, case: TeamCase) -> None:
    """The case is no longer on a meeting whose agenda stood."""
    calendar.cancel(actor, [uid(case)])
    notice = Notice(
        CALLED_OFF,
        f"{uid(case)}:{timezone.now().isoformat()}",
        [receivers.citizen(case.citizen_id)],
        text=_("Dit møde i rehabiliteringsteamet er aflyst. Du får en ny tid."),
        gather=uid(case),
        uid=uid(case),
    )
    post(actor, notice)


def take_from_calendars(actor: Actor, cases: Iterable[TeamCase]) -> None:
    """The cases leave the calendars of those who are no longer expected at them."""
    cases = list(cases)
    people = _people(cases)
    for case in cases:
        calendar.cancel(actor, [uid(case)], except_for=[case.citizen_id, *people[case.pk]])


def uid(case: TeamCase) -> str:
    """The appointment's key, the same however often the case is moved."""
    return f"team-case:{case.pk}"


def _people(cases: Iterable[TeamCase]) -> dict[UUID, list[UUID]]:
    """The employees expected at each case."""
    found: dict[UUID, list[UUID]] = {case.pk: [] for case in cases}
    rows = Presence.objects.filter(case__in=list(found), employee__isnull=False)
    for presence in rows:
        if presence.employee_id:
            found[presence.case_id].append(presence.employee_id)
    return found


def _appointments(
    meeting: Meeting, case: TeamCase, employees: Iterable[UUID]
) -> Iterable[Appointment]:
    starts_at = meeting.slot(case.position)
    staff = [receivers.employee(key) for key in employees]
    citizen = [receivers.citizen(case.citizen_id)]
    owners: tuple[tuple[str, list[Receiver]], ...] = (
        (_("Møde"), citizen),
        (_("Møde i rehabiliteringsteamet"), staff),
    )
    for title, to in owners:
        yield Appointment(
            uid=uid(case),
            title=title,
            starts_at=starts_at,
            ends_at=starts_at + CASE_LENGTH,
            owners=to,
            place=meeting.place,
            citizen_id=case.citizen_id,
        )


def _invitation(meeting: Meeting, case: TeamCase) -> Notice:
    starts_at = meeting.slot(case.position)
    said = {"when": _when(meeting, case.position), "place": meeting.place}
    return Notice(
        INVITED,
        f"{uid(case)}:{starts_at.isoformat()}",
        [receivers.citizen(case.citizen_id)],
        text=_(
            "Du skal til møde i rehabiliteringsteamet %(when)s. Sted: %(place)s. "
            "Du kan tage en bisidder med. Ring til kommunen, hvis du ikke kan komme."
        )
        % said,
        link=reverse("desks:own"),
        gather=uid(case),
        uid=uid(case),
        useless_at=starts_at,
    )


def _when(meeting: Meeting, position: int) -> str:
    local = timezone.localtime(meeting.slot(position))
    return f"{date_format(local, 'l j. F')} kl. {local:%H.%M}"
