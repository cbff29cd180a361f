"""The caseload: every journey the actor sees."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor, current
from brobygger.desks import duties
from brobygger.desks.lists import choices
from brobygger.journeys.models import Duty, Journey, JourneyState
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, Search
from brobygger.lists.listing import List
from brobygger.programmes.catalogue import programme
from brobygger.programmes.kinds import DutyKind
from brobygger.ui.addresses import address_of
from brobygger.ui.templatetags.ui import day, status

OPEN_STATES = (JourneyState.ACTIVE, JourneyState.PAUSED)
QUIET_DAYS = (14, 30, 60, 90)
WEEK = timedelta(days=7)
READ = (
    *("programme", "version", "phase", "state", "is_marked"),
    *("next_due_on", "next_talk_at", "last_contact_on"),
    *("citizen__name", "job_coach__name"),
)
"""The columns of a row."""
STATES = {
    JourneyState.ACTIVE: "ok",
    JourneyState.PAUSED: "soon",
    JourneyState.ENDED: "quiet",
}


class StateChoice(Choice):
    """Running and paused journeys unless others are asked for."""

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A drop-down that says what an empty answer means."""
        shown = [("", _("I gang og på pause")), *JourneyState.choices, ("alle", _("Alle"))]
        return self.field(shown)

    def condition(self, answers: dict[str, Any]) -> Q:
        """Ended journeys only when asked for."""
        value = answers.get(self.name)
        if value == "alle":
            return Q()
        return Q(state=value) if value else Q(state__in=OPEN_STATES)


def _due(value: str) -> Q:
    today = timezone.localdate()
    if value == "over":
        return Q(next_due_on__lt=today)
    return Q(next_due_on__gte=today, next_due_on__lt=today + WEEK)


def _with_duty(rows: QuerySet[Duty]) -> Q:
    """Keys, not a sub-query: under the wall the planner ran that once for every row (30 s)."""
    own = rows.filter(municipality=current().municipality).order_by()
    return Q(pk__in=list(own.values_list("journey", flat=True).distinct()))


def _overdue_kind(value: str) -> Q:
    return _with_duty(Duty.objects.overdue_on(timezone.localdate()).filter(kind=value))


MARK_RULES = {"mangler": "mark_missing", "overfloedig": "mark_superfluous"}
"""What asks for a mark to be set or taken away, by the word in the address."""


def _mark(value: str) -> Q:
    if value not in MARK_RULES:
        return Q(is_marked=value == "sat")
    rows = Duty.objects.open_on(timezone.localdate())
    return _with_duty(rows.filter(rule=MARK_RULES[value]))


def _quiet(value: str) -> Q:
    limit = timezone.localdate() - timedelta(days=int(value))
    return Q(last_contact_on__lt=limit) | Q(last_contact_on__isnull=True, started_on__lt=limit)


def _name_address(row: Journey) -> str:
    return address_of("desks:journey", row.pk)


def _phase(row: Journey) -> str:
    return str(programme(row.programme, row.version).phase(row.phase).name)


def _state(row: Journey) -> SafeString:
    return status(STATES[JourneyState(row.state)], row.get_state_display())


def _marked(row: Journey) -> str:
    return __("Ja") if row.is_marked else ""


def _next_due(row: Journey) -> SafeString | str:
    today = timezone.localdate()
    if row.next_due_on and row.next_due_on < today:
        return status("late", duties.urgency(row.next_due_on, today)[1])
    return day(row.next_due_on)


class Caseload(List):
    """Journeys with what a caseworker, a leader or a project leader steers by."""

    name = "caseload"
    title = _("Borgere")
    export_permission = "journeys.export"
    default_sort = "borger"
    empty_text = _("Du har ingen borgere endnu.")
    columns = (
        Column(
            "borger",
            _("Borger"),
            lambda row: row.citizen.name,
            "citizen_sort_key",
            url=_name_address,
        ),
        Column(
            "fase",
            _("Fase"),
            lambda row: f"{row.phase}. {_phase(row)}",
            ("phase", "citizen_sort_key"),
        ),
        Column("status", _("Status"), lambda row: row.get_state_display(), show=_state),
        Column(
            "frist", _("Næste frist"), lambda row: row.next_due_on, "next_due_on", show=_next_due
        ),
        Column("samtale", _("Næste samtale"), lambda row: row.next_talk_at, "next_talk_at"),
        Column("kontakt", _("Seneste kontakt"), lambda row: row.last_contact_on, "last_contact_on"),
        Column("jobformidler", _("Jobformidler"), lambda row: row.job_coach and row.job_coach.name),
        Column("markering", _("Markeret"), lambda row: row.is_marked, show=_marked),
    )
    filters = (
        Search(name="q", label=_("Navn"), path="citizen_sort_key"),
        Choice(name="fase", label=_("Fase"), choices=choices.phases(), path="phase"),
        StateChoice(name="status", label=_("Status"), choices=()),
        Choice(
            name="frist",
            label=_("Frist"),
            choices=[("over", _("Overskredet")), ("uge", _("Inden for en uge"))],
            where=_due,
        ),
        Choice(
            name="stille",
            label=_("Uden kontakt i"),
            choices=[(days, _("%s dage") % days) for days in QUIET_DAYS],
            where=_quiet,
        ),
        Choice(name="team", label=_("Team"), choices=choices.teams, path="team"),
        Choice(
            name="jobformidler",
            label=_("Jobformidler"),
            choices=choices.coaches,
            path="job_coach",
        ),
        Choice(
            name="markering",
            label=_("Markering"),
            choices=[
                ("sat", _("Er sat")),
                ("ikke", _("Ikke sat")),
                ("mangler", _("Mangler")),
                ("overfloedig", _("Skal fjernes")),
            ],
            where=_mark,
        ),
        Choice(
            name="over",
            label=_("Overskredet pligt"),
            choices=DutyKind.choices,
            where=_overdue_kind,
        ),
        Choice(
            name="version", label=_("Programversion"), choices=choices.versions(), path="version"
        ),
    )

    def all_rows(self) -> QuerySet[Any]:
        """The journeys the actor sees."""
        return Journey.objects.visible_to(self.actor)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With citizen and coach; nothing more is read."""
        rows = Journey.objects.filter(pk__in=keys)
        return rows.select_related("citizen", "job_coach").only(*READ)
