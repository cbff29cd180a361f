"""What pages ask of CVs. Nothing here writes."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast
from uuid import UUID

from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.cv import rules
from brobygger.cv.models import CvProfile, HiddenEmployer, JobTarget, SkillUse
from brobygger.cv.models.single import Single
from brobygger.facts import plain
from brobygger.facts.models import Fact
from brobygger.facts.queries import as_plain, citizens_with_facts, rows
from brobygger.journeys.models import Journey, JourneyState
from brobygger.people.models import Citizen

KINDS = ("work_experience", "education", "ability", "language", "licence", "job_goal")
"""Facts that stand in Mit CV."""

One = TypeVar("One", bound=Single)


@dataclass(frozen=True)
class WholeCv:
    """Mit CV with everything that decides about it, in a fixed number of statements."""

    citizen: Citizen
    profile: CvProfile
    rows: dict[str, list[Fact]]
    targets: tuple[JobTarget, ...]
    hidden_employers: frozenset[UUID]
    uses: tuple[SkillUse, ...]
    states: frozenset[str]

    @cached_property
    def facts(self) -> plain.Facts:
        """The facts as plain data, without rows nobody has written in."""
        found = {
            kind: tuple(as_plain(one) for one in there if not one.is_blank)
            for kind, there in self.rows.items()
        }
        return plain.Facts(**found)

    @cached_property
    def as_rules_see_it(self) -> rules.CvFacts:
        """What the rules ask."""
        return rules.CvFacts(
            len(self.facts.work_experience),
            len(self.facts.education),
            len(self.targets),
            bool(self.citizen.email),
            bool(self.citizen.phone),
            self.profile.hides_email,
            self.profile.hides_phone,
        )

    @cached_property
    def circumstances(self) -> rules.Circumstances:
        """The choice, and how the case stands."""
        return rules.Circumstances(
            self.profile.wants_searchable,
            JourneyState.PAUSED in self.states,
            bool(self.states) and self.citizen.closed_on is None,
        )

    @cached_property
    def off_because(self) -> rules.Off | None:
        """Why it is not searchable."""
        return rules.off_because(self.as_rules_see_it, self.circumstances)


def whole(actor: Actor, citizen_id: UUID) -> WholeCv:
    """The CV of a citizen the actor may read (see ``facts.queries.reach_facts``)."""
    return whole_of(actor, citizens_with_facts(actor).get(pk=citizen_id))


def whole_of(actor: Actor, citizen: Citizen) -> WholeCv:
    """The same when the citizen is read already."""
    citizen_id = citizen.pk
    return WholeCv(
        citizen,
        single(actor, citizen_id, CvProfile),
        {kind: list(rows(actor, citizen_id, kind)) for kind in KINDS},
        tuple(targets(actor, citizen_id)),
        frozenset(hidden_employers(actor, citizen_id)),
        tuple(SkillUse.objects.visible_to(actor).filter(citizen=citizen_id)),
        frozenset(running_states(actor, citizen_id)),
    )


def single(actor: Actor, citizen_id: UUID, model: type[One]) -> One:
    """The citizen's one record of a kind; an empty one, not stored, when there is none yet."""
    found = model.objects.visible_to(actor).filter(citizen=citizen_id).first()
    return cast(One, found or empty(actor, citizen_id, model))


def empty(actor: Actor, citizen_id: UUID, model: type[One]) -> One:
    """A record with nothing in it, not stored."""
    now = timezone.now()
    return model(
        municipality_id=actor.municipality,
        citizen_id=citizen_id,
        made_at=now,
        at=now,
    )


def is_chosen(actor: Actor, citizen_id: UUID) -> bool:
    """Whether the citizen wants to be found: asked first, as most changes concern nobody else."""
    found = CvProfile.objects.visible_to(actor)
    return bool(found.filter(citizen=citizen_id, wants_searchable=True).exists())


def targets(actor: Actor, citizen_id: UUID) -> list[JobTarget]:
    """The positions the citizen seeks, in order."""
    found = JobTarget.objects.visible_to(actor).filter(citizen=citizen_id, removed_at__isnull=True)
    return list(found.select_related("occupation", "goal"))


def hidden_employers(actor: Actor, citizen_id: UUID) -> set[UUID]:
    """The experiences whose workplace employers do not see."""
    found = HiddenEmployer.objects.visible_to(actor).filter(citizen=citizen_id)
    return set(found.values_list("experience_id", flat=True))


def running_states(actor: Actor, citizen_id: UUID) -> set[str]:
    """The states of the citizen's journeys that are not ended (there is at most one)."""
    found = Journey.objects.filter(municipality=actor.municipality, citizen=citizen_id)
    return set(found.exclude(state=JourneyState.ENDED).values_list("state", flat=True))
