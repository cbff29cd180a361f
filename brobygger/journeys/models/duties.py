"""What is due, for whom: written as the difference each time a journey is computed."""

from datetime import date, timedelta
from functools import cache
from typing import ClassVar, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.scope import ScopedQuerySet
from brobygger.journeys.models.journeys import Journey
from brobygger.people.models import Citizen, Employee, Team, Walled, WalledForeignKey
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import PROGRAMMES
from brobygger.programmes.kinds import DutyKind, DutyState


class DutyQuerySet(ScopedQuerySet["Duty"]):
    """Duties, as worklists ask for them."""

    def open_on(self, day: date) -> Self:
        """What asks for something on a day: open, or waived only until before it."""
        return self.filter(
            Q(state=DutyState.OPEN) | Q(state=DutyState.WAIVED, waived_until__lt=day)
        )

    def overdue_on(self, day: date) -> Self:
        """What is open on a day and should have been done before it."""
        return self.open_on(day).filter(due_on__lt=day)

    def worth_showing_on(self, day: date) -> Self:
        """What is open, without what its rule lets wait: due later than its lead."""
        rows = self.open_on(day)
        for lead, rules in lead_days():
            last = day + timedelta(days=lead)
            rows = rows.filter(Q(due_on__lte=last) | Q(due_on__isnull=True) | ~Q(rule__in=rules))
        return rows


@cache
def lead_days() -> list[tuple[int, list[str]]]:
    """How long before its date a rule's duty need be shown, with the rules that say so."""
    rules = (rule for programme in PROGRAMMES for rule in programme.rules)
    leads = {rule.key: rule.lead_days for rule in rules if rule.lead_days}
    return [
        (lead, [key for key, days in leads.items() if days == lead])
        for lead in sorted(set(leads.values()))
    ]


class Duty(Walled):
    """One duty of a journey (``programmes.kinds.DutyStatus``), with who answers for it.

    ``phase`` and ``team`` repeat the journey, so that a worklist filters and sorts on this
    table alone.
    """

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.PROTECT, related_name="+")
    journey = WalledForeignKey(Journey, models.CASCADE, related_name="duties")
    rule = models.CharField(max_length=60)
    occurrence = models.CharField(max_length=80)
    kind = models.CharField(_("Slags"), max_length=10, choices=DutyKind.choices)
    role = models.CharField(_("Rolle"), max_length=30, choices=Role.choices)
    responsible = WalledForeignKey(Employee, models.PROTECT, null=True, related_name="duties")
    state = models.CharField(_("Status"), max_length=10, choices=DutyState.choices)
    opened_on = models.DateField()
    due_on = models.DateField(_("Frist"), null=True)
    closed_on = models.DateField(null=True)
    closed_by = WalledForeignKey("journeys.Event", models.SET_NULL, null=True, related_name="+")
    waived_until = models.DateField(null=True)
    count = models.PositiveSmallIntegerField(default=0)
    target = models.PositiveSmallIntegerField(default=1)
    phase = models.CharField(_("Fase"), max_length=5)
    team = WalledForeignKey(Team, models.PROTECT, null=True, related_name="+")

    objects = DutyQuerySet.as_manager()

    class Meta:
        verbose_name = _("Pligt")
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "journey", "rule", "occurrence", name="duty_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["municipality", "responsible", "state", "due_on", "id"],
                name="duty_of_employee",
            ),
            models.Index(
                fields=["municipality", "team", "state", "due_on", "id"], name="duty_of_team"
            ),
            models.Index(fields=["municipality", "state", "due_on", "id"], name="duty_by_due"),
        ]

    def __str__(self) -> str:
        return f"{self.rule}: {self.due_on}"
