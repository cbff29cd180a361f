"""The plan as a page shows it: what is always first, and everything in its place."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.facts import plain
from brobygger.facts.pages import Addresses, ProposalView, writes
from brobygger.facts.pages import proposals as proposals_of
from brobygger.facts.queries import facts_of
from brobygger.journeys.models import Journey
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.plan import guidance, queries, standards, timeline
from brobygger.plan.actions.goals import GOAL_KINDS
from brobygger.plan.consent import HEALTH
from brobygger.plan.models import Activity, Agreement, HealthLimits, LongText, Plan
from brobygger.quality.standards import Finding, Outcome

TRACKS = ("A", "B", "C", "")


@dataclass(frozen=True, slots=True)
class Track:
    """The job goals of one track; no letter for those in none."""

    letter: str
    goals: tuple[plain.JobGoal, ...]


@dataclass
class PlanPage:
    """Everything a page of the plan tells about one citizen, each asked for once."""

    health_consent: ClassVar[str] = HEALTH
    """The consent that health limits stand and fall with."""

    actor: Actor
    citizen: Citizen
    today: date

    @classmethod
    def of(cls, actor: Actor, citizen: Citizen) -> "PlanPage":
        """The page as it is today."""
        return cls(actor, citizen, timezone.localdate())

    @property
    def is_own(self) -> bool:
        """Whether the citizen looks."""
        return self.actor.role == Role.CITIZEN

    @cached_property
    def plan(self) -> Plan | None:
        """The plan, when anybody has written in it."""
        return queries.plan_of(self.actor, self.citizen.pk)

    @cached_property
    def journey(self) -> Journey | None:
        """The journey that has not ended."""
        return queries.current_journey(self.citizen.pk)

    @cached_property
    def facts(self) -> plain.Facts:
        """Goals and accommodations."""
        return facts_of(self.actor, self.citizen.pk, *GOAL_KINDS)

    @cached_property
    def tracks(self) -> list[Track]:
        """The job goals by track, in order."""
        by_letter = (
            Track(letter, tuple(goal for goal in self.facts.job_goal if goal.track == letter))
            for letter in TRACKS
        )
        return [track for track in by_letter if track.goals]

    @cached_property
    def agreements(self) -> list[Agreement]:
        """All of them, the first due first."""
        return list(queries.agreements(self.actor, self.citizen.pk))

    @property
    def open_agreements(self) -> list[Agreement]:
        """Those nobody has answered."""
        return [one for one in self.agreements if one.is_open]

    @property
    def answered(self) -> list[Agreement]:
        """The answered ones, newest answer first."""
        done = [one for one in self.agreements if one.answered_on]
        return sorted(done, key=lambda one: (one.answered_on or date.min, one.pk), reverse=True)

    @property
    def latest(self) -> Agreement | None:
        """The newest agreement: always visible first (spec 4.2)."""
        return max(self.agreements, key=lambda one: (one.made_on, one.made_at), default=None)

    @cached_property
    def activities(self) -> list[Activity]:
        """All of them by their start, each with its statuses."""
        found = list(queries.activities(self.actor, self.citizen.pk))
        for one in found:
            one.lacks_closing_now = one.lacks_closing(self.today)  # type: ignore[attr-defined]
        return found

    @property
    def started(self) -> list[Activity]:
        """Those that run: always visible first."""
        return [one for one in self.activities if one.is_running(self.today)]

    @cached_property
    def timeline(self) -> timeline.Timeline | None:
        """The activities drawn."""
        return timeline.draw(self.activities, self.today)

    @cached_property
    def health(self) -> HealthLimits | None:
        """Health limits, for those who may know."""
        return queries.health_limits(self.actor, self.citizen.pk)

    @cached_property
    def long_texts(self) -> list[LongText]:
        """Texts that wait for somebody to shorten them."""
        return list(queries.long_texts(self.actor, self.citizen.pk))

    @cached_property
    def proposals(self) -> list[ProposalView]:
        """What locked documents propose of the plan's kinds of facts."""
        found = proposals_of(self.actor, self.citizen.pk)
        return [one for one in found if one.proposal.kind in GOAL_KINDS]

    @property
    def writes_facts(self) -> bool:
        """Whether who looks may adopt a proposal."""
        return writes(self.actor)

    @property
    def decide_url(self) -> str:
        """Where a proposal is adopted."""
        return Addresses(self.actor, self.citizen.pk)["decide"]

    @cached_property
    def findings(self) -> list[Finding]:
        """The standards."""
        description = self.plan.description if self.plan else ""
        return standards.findings(self.facts, self.agreements, self.activities, description)

    @property
    def met(self) -> int:
        """How many standards are met, or do not concern this plan."""
        return sum(one.outcome is not Outcome.NOT_PASSED for one in self.findings)

    @cached_property
    def guidance(self) -> str:
        """Rights and duties in the citizen's situation."""
        situation = guidance.situation_of(self.journey)
        return guidance.text_on(self.citizen.municipality_id, situation, self.today)

    def late(self, agreement: Agreement) -> bool:
        """Whether its day has passed."""
        return agreement.is_late(self.today)

    @property
    def number(self) -> int:
        """The version."""
        return self.plan.number if self.plan else 0


def address(actor: Actor, name: str, citizen_id: UUID, *keys: object) -> str:
    """A page of the plan, as staff or as the citizen."""
    if actor.role == Role.CITIZEN:
        return reverse(f"plan:own_{name}", args=list(keys))
    return reverse(f"plan:{name}", args=[citizen_id, *keys])
