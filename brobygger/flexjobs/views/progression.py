"""Hours in all running flex-jobs, by coach and team: a list, and a picture of its counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from brobygger.access.actor import Actor
from brobygger.access.pages import About, ActorRequest, page
from brobygger.calculator.danish import number
from brobygger.flexjobs.models import Employment, Trend
from brobygger.lists.columns import Column
from brobygger.lists.filters import Choice
from brobygger.lists.listing import List
from brobygger.people.models import Employee, Team
from brobygger.people.roles import Role
from brobygger.ui.addresses import address_of
from brobygger.ui.charts import Bar, BarChart

LIMIT = Decimal(10)
MOST_BARS = 12


def coaches(actor: Actor) -> list[tuple[str, str]]:
    """The municipality's job coaches."""
    rows = Employee.objects.filter(
        municipality=actor.municipality, roles__role=Role.JOB_COACH, left_on__isnull=True
    )
    return [(str(key), name) for key, name in rows.values_list("pk", "name")]


def teams(actor: Actor) -> list[tuple[str, str]]:
    """The municipality's teams."""
    rows = Team.objects.filter(municipality=actor.municipality)
    return [(str(key), name) for key, name in rows.values_list("pk", "name")]


def _size(value: str) -> Q:
    return Q(hours_now__lte=LIMIT) if value == "op" else Q(hours_now__gt=LIMIT)


def _change(row: Employment) -> str:
    change = row.hours_now - row.hours_first
    sign = "+" if change > 0 else "−" if change else ""
    return f"{sign}{number(abs(change))}"


class Progression(List):
    """Running flex-jobs with their hours at the start and now."""

    name = "progression"
    title = _("Timer i fleksjob")
    default_sort = "-siden"
    export_permission = "journeys.export"
    empty_text = _("Der er ingen fleksjob i gang endnu.")
    columns = (
        Column(
            "borger",
            _("Borger"),
            lambda row: row.citizen.name,
            "journey__citizen_sort_key",
            url=lambda row: address_of("desks:journey", row.journey_id),
        ),
        Column("virksomhed", _("Virksomhed"), lambda row: row.company.name),
        Column("siden", _("Siden"), lambda row: row.starts_on, "starts_on"),
        Column(
            "foer",
            _("Timer ved start"),
            lambda row: number(row.hours_first),
            "hours_first",
            is_number=True,
        ),
        Column("nu", _("Timer nu"), lambda row: number(row.hours_now), "hours_now", is_number=True),
        Column("aendring", _("Ændring"), _change, is_number=True),
        Column(
            "tilstede",
            _("Til stede"),
            lambda row: number(row.present_now),
            "present_now",
            is_number=True,
        ),
        Column(
            "intensitet",
            _("Intensitet, %"),
            lambda row: (
                number((row.hours_now * 100 / row.present_now).quantize(Decimal(1)))
                if row.present_now
                else ""
            ),
            is_number=True,
        ),
        Column(
            "jobformidler",
            _("Jobformidler"),
            lambda row: row.journey.job_coach and row.journey.job_coach.name,
        ),
    )
    filters = (
        Choice(name="udvikling", label=_("Timer"), choices=Trend.choices, path="trend"),
        Choice(
            name="stoerrelse",
            label=_("Størrelse"),
            choices=[("op", _("Højst 10 timer")), ("over", _("Over 10 timer"))],
            where=_size,
        ),
        Choice(name="team", label=_("Team"), choices=teams, path="journey__team"),
        Choice(
            name="jobformidler",
            label=_("Jobformidler"),
            choices=coaches,
            path="journey__job_coach",
        ),
    )

    def all_rows(self) -> QuerySet[Any]:
        """Running jobs of the citizens the actor sees."""
        return Employment.objects.visible_to(self.actor).filter(began=True, ended_on__isnull=True)

    def rows_with(self, keys: Sequence[Any]) -> Iterable[Any]:
        """With citizen, company and coach."""
        rows = Employment.objects.filter(pk__in=keys)
        return rows.select_related("citizen", "company", "journey__job_coach")

    def citizen_of(self, row: Any) -> Any:
        """Whose the row is."""
        return row.citizen_id


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with the list behind it."""

    trend: str
    number: int
    url: str


@dataclass(frozen=True, slots=True)
class Group:
    """A coach's or a team's jobs by how their hours have moved."""

    name: str
    counts: tuple[Counted, ...]
    total: Counted


Counts = Mapping[str, Mapping[str, int]]
"""How many jobs have moved which way, by key of a coach or a team."""


def counted(rows: QuerySet[Any]) -> tuple[Counts, Counts]:
    """Count the jobs of each coach and of each team by trend: one statement for both."""
    coaches: dict[str, Counter[str]] = defaultdict(Counter)
    teams: dict[str, Counter[str]] = defaultdict(Counter)
    paths = ("journey__job_coach", "journey__team", "trend")
    found = rows.order_by().values_list(*paths).annotate(n=Count("pk"))
    for coach, team, trend, n in found:
        coaches[str(coach)][trend] += n
        teams[str(team)][trend] += n
    return coaches, teams


def groups(counts: Counts, names: Sequence[tuple[str, str]], word: str) -> list[Group]:
    """Those who have any, by name."""
    return [group(word, key, name, counts[key]) for key, name in names if key in counts]


def group(word: str, key: str, name: str, numbers: Mapping[str, int]) -> Group:
    """One coach or team."""
    address = reverse("flexjobs:progression")

    def link(**more: str) -> str:
        return f"{address}?{urlencode({word: key, **more})}"

    counts = tuple(
        Counted(str(one.label), numbers.get(one.value, 0), link(udvikling=one.value))
        for one in Trend
    )
    return Group(name, counts, Counted(__("I alt"), sum(numbers.values()), link()))


def chart_of(found: Sequence[Group]) -> BarChart | None:
    """The groups as bars: rose, unchanged, fell."""
    if not found:
        return None
    bars = [
        Bar(one.name.split()[0], tuple(Decimal(count.number) for count in one.counts))
        for one in found[:MOST_BARS]
    ]
    return BarChart(
        title=__("Fleksjob efter om timerne er steget, uændrede eller faldet"),
        bars=bars,
        part_names=[str(one.label) for one in Trend],
        unit=__("Antal fleksjob i gang, effektive timer nu mod første dag."),
    )


@page("flexjobs.progression", About.LIST)
@require_safe
def progression(request: ActorRequest) -> HttpResponse:
    """The list."""
    return Progression(request).response("flexjobs/progression.html")


@page("flexjobs.progression", About.LIST)
@require_safe
def overview(request: ActorRequest) -> HttpResponse:
    """The same jobs by coach and team; each number leads to its list."""
    of_coaches, of_teams = counted(Progression(request).all_rows())
    by_coach = groups(of_coaches, coaches(request.actor), "jobformidler")
    by_team = groups(of_teams, teams(request.actor), "team")
    context = {"by_coach": by_coach, "by_team": by_team, "picture": chart_of(by_coach)}
    return render(request, "flexjobs/overview.html", context)
