"""The worklist: what is due, most urgent first."""

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta
from functools import cache, partial
from typing import Any
from uuid import UUID

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor, current
from brobygger.access.pages import ActorRequest
from brobygger.desks import duties
from brobygger.desks.lists import choices
from brobygger.journeys import links, queries
from brobygger.journeys.models import Duty
from brobygger.journeys.recompute import duty_settings
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice, Search
from brobygger.lists.listing import List
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import programme
from brobygger.programmes.explain import deadline, explain
from brobygger.programmes.kinds import DutyKind
from brobygger.programmes.settings import DutySettings
from brobygger.programmes.shapes import DutyRule
from brobygger.ui.addresses import address_of
from brobygger.ui.templatetags.ui import status

WEEK = timedelta(days=7)
JOINED = ("citizen", "journey", "responsible")
READ = (
    *("rule", "due_on", "count", "target", "phase"),
    *("citizen__name", "journey__programme", "journey__version", "responsible__name"),
)
"""The columns of a row."""
NOBODY = "ingen"
"""In the address: the duties nobody answers for."""


class WhoseChoice(Choice):
    """Whose duties: a leader begins with the team's, others with their own."""

    def fields(self, actor: Actor) -> dict[str, forms.Field]:
        """A drop-down that says what an empty answer means."""
        first = [("", _("Mine, og dem jeg er vikar for"))]
        if actor.role == Role.TEAM_LEADER:
            first = [("", _("Teamets"))]
        shown = [
            *first,
            ("mine", _("Kun mine egne")),
            ("vikar", _("Dem, jeg er vikar for")),
            ("alle", _("Alle i de sager, jeg ser")),
        ]
        return self.field(shown)

    def condition(self, answers: dict[str, Any]) -> Q:
        """Who answers for the duty."""
        actor, day = current(), timezone.localdate()
        value = answers.get(self.name)
        if value == "alle":
            return Q()
        if value == "vikar":
            return queries.as_substitute(actor, day)
        if value == "mine":
            return queries.mine(actor)
        if actor.role == Role.TEAM_LEADER:
            return queries.of_team(actor)
        return queries.mine(actor) | queries.as_substitute(actor, day)


def _waiting(value: str) -> Q:
    if value == "borgeren":
        return Q(role=Role.CITIZEN)
    if value == "os":
        return ~Q(role=Role.CITIZEN)
    mine = Duty.objects.filter(municipality=current().municipality)
    unseen = queries.not_looked_at(
        mine.visible_to(current()).worth_showing_on(timezone.localdate()), current()
    )
    return Q(pk__in=list(unseen.order_by().values_list("pk", flat=True)))


def _due_within(value: str) -> Q:
    today = timezone.localdate()
    if value == "over":
        return Q(due_on__lt=today)
    return Q(due_on__gte=today, due_on__lt=today + WEEK)


def _answered_by(value: str) -> Q:
    return Q(responsible__isnull=True) if value == NOBODY else Q(responsible=value)


DUE = Choice(
    name="frist",
    label=_("Frist"),
    choices=[("over", _("Overskredet")), ("uge", _("Inden for en uge"))],
    where=_due_within,
)
ANSWERED_BY = Choice(
    name="ansvarlig",
    label=_("Ansvarlig"),
    choices=choices.colleagues,
    where=_answered_by,
)
"""A leader's own: whose duties in the team."""


def rule_of(row: Duty) -> DutyRule | None:
    """The rule in the version the journey runs under; None when it is no more."""
    return _rules(row.journey.programme, row.journey.version).get(row.rule)


@cache
def _rules(key: str, version: str) -> dict[str, DutyRule]:
    return {rule.key: rule for rule in programme(key, version).rules}


def _title(row: Duty) -> str:
    rule = rule_of(row)
    return str(rule.title) if rule else row.rule


def _task(row: Duty, settings: DutySettings) -> SafeString | str:
    """What to do, with the link that does it, how many are done of how many, and the rule."""
    rule = rule_of(row)
    if rule is None:
        return row.rule
    address = links.address(rule.action, row.journey_id) or _journey_address(row)
    counted = __("(%(count)d af %(target)d)") % {"count": row.count, "target": row.target}
    return format_html(
        '<a href="{}">{}</a> {}<p class="bb-why">{} {}</p>',
        *(address, rule.title, counted if row.target > 1 else ""),
        *(rule.text, deadline(rule, settings)),
    )


def _why(row: Duty, settings: DutySettings) -> str:
    rule = rule_of(row)
    return explain(rule, settings) if rule else ""


def _source(row: Duty) -> SafeString | str:
    """Where the rule is from, folded away until wanted."""
    rule = rule_of(row)
    if rule is None:
        return ""
    return format_html(
        '<details class="bb-source"><summary>{}</summary><p>{}</p></details>',
        __("Kilde"),
        rule.source,
    )


def _due(row: Duty) -> SafeString:
    return status(*duties.urgency(row.due_on, timezone.localdate()))


def _journey_address(row: Duty) -> str:
    return address_of("desks:journey", row.journey_id)


class Worklist(List):
    """Duties in force, with what to do and why."""

    name = "today"
    title = _("I dag")
    export_permission = "journeys.export"
    default_sort = "frist"
    empty_text = _("Du har ingen opgaver lige nu.")
    filters = (
        WhoseChoice(name="hvis", label=_("Hvis opgaver"), choices=()),
        Choice(
            name="venter",
            label=_("Venter på"),
            choices=[
                ("os", _("Os")),
                ("borgeren", _("Borgeren")),
                ("ikke-set", _("Ikke set af mig endnu")),
            ],
            where=_waiting,
        ),
        DUE,
        Choice(name="team", label=_("Team"), choices=choices.teams, path="team"),
        Choice(name="slags", label=_("Slags"), choices=DutyKind.choices, path="kind"),
        Choice(name="fase", label=_("Fase"), choices=choices.phases(), path="phase"),
        Search(name="q", label=_("Navn"), path="journey__citizen_sort_key"),
    )

    def __init__(self, request: ActorRequest) -> None:
        super().__init__(request)
        self.also_shown: list[UUID] = []
        if self.actor.role == Role.TEAM_LEADER:
            self.filters = (*type(self).filters, ANSWERED_BY)  # type: ignore[assignment,misc]
        self.columns = tuple(self._columns())  # type: ignore[misc]

    def _columns(self) -> Iterable[Column]:
        """The rules are explained with the municipality's own days; colleagues are named."""
        settings = duty_settings(self.actor.municipality)
        why, task = partial(_why, settings=settings), partial(_task, settings=settings)
        yield Column("borger", _("Borger"), lambda row: row.citizen.name, url=_journey_address)
        yield Column("opgave", _("Opgave"), _title, show=task)
        yield Column("frist", _("Frist"), lambda row: row.due_on, "due_on", show=_due)
        yield Column("fase", _("Fase"), lambda row: row.phase)
        yield Column("hvorfor", _("Hvorfor"), why, show=_source)
        if self.actor.role == Role.TEAM_LEADER or self.asked.get("hvis") != "mine":
            yield Column("ansvarlig", _("Ansvarlig"), self._other)

    def _other(self, row: Duty) -> str:
        """Who answers for it, when that is somebody else."""
        if row.responsible is None:
            return __("Ingen endnu")
        return "" if row.responsible_id == self.actor.employee_id else row.responsible.name

    def shown(self, citizen_ids: Collection[UUID]) -> None:
        """The booked talks stand on the same page."""
        super().shown(list(dict.fromkeys([*citizen_ids, *self.also_shown])))

    def all_rows(self) -> QuerySet[Any]:
        """Duties in force in the cases the actor sees, but what need not be shown yet."""
        today = timezone.localdate()
        return Duty.objects.visible_to(self.actor).worth_showing_on(today)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With citizen, journey and who answers for it; nothing more is read."""
        return Duty.objects.filter(pk__in=keys).select_related(*JOINED).only(*READ)
