"""The shape of the catalogue: programmes, phases, core elements, duty rules, recipes, checklists.

Everything here is data that never changes while the program runs. The rules that read it
are in the modules beside this one; the data itself is in ``catalogue``.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.kinds import Artefact, DutyKind
from brobygger.programmes.terms import Pattern, Situation, Terms

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    Text: TypeAlias = str | StrPromise
else:
    Text = str


class Action(StrEnum):
    """Symbolic names of what settles a duty, a gap or a step; desks link them to pages.

    Artefacts have their own names, made by :func:`artefact_action` ("artefact:cv").
    """

    CONTACT = "contact"
    FOLLOW_UP = "follow_up"
    MATERIAL = "material"
    MEETING = "meeting"
    DOCTOR = "copy_to_doctor"
    GRANT = "grant"
    FLEXJOB = "flexjob"
    PLANNED_HOURS = "planned_hours"
    GRANT_FOLLOW_UP = "grant_follow_up"
    SECOND_JOB = "second_job"
    SCREEN = "screen"
    REASSESS = "reassess"
    MARK = "mark"
    UNMARK = "unmark"
    MOVE = "move"
    END = "end"
    ASSIGN_JOB_COACH = "assign:job_coach"
    ASSIGN_COMPANY_CONSULTANT = "assign:company_consultant"
    CALCULATOR = "calculator"
    VITAS = "vitas"
    PLAN = "plan"
    STEP = "step"


def artefact_action(artefact: Artefact) -> str:
    """Name the action that records an artefact: "artefact:cv"."""
    return f"artefact:{artefact.value}"


@dataclass(frozen=True, slots=True)
class Document:
    """A published text that rules are taken from."""

    key: str
    title: str
    publisher: str
    year: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule stands: document and place. ``assumed`` where we read more than it says."""

    document: Document
    place: Text
    assumed: bool = False

    def __str__(self) -> str:
        document = self.document
        text = f"{document.title} ({document.publisher}, {document.year}), {self.place}"
        return f"{text} ({_('antagelse')})" if self.assumed else text


@dataclass(frozen=True, eq=False)
class DutyRule:
    """One rule that makes duties.

    It holds while the journey is in one of ``phases`` (empty: always, also afterwards) and
    in ``situation``; what is open lapses when that ends. ``lead_days``: how long before its
    date a worklist need show it (None: at once). ``rests_in_match_group_3``: the model
    demands no effort of people who are passive for now. ``waived_when_exempt``: it asks for
    something digital, and not of citizens exempt from that.
    """

    key: str
    kind: DutyKind
    title: Text
    text: Text
    source: Source
    role: Role
    action: str
    terms: Terms
    phases: tuple[str, ...]
    situation: Situation = Situation.IN_PHASE
    title_for_citizen: Text = ""
    rests_when_paused: bool = True
    rests_in_match_group_3: bool = False
    waivable: bool = True
    waived_when_exempt: bool = False
    lead_days: int | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something a phase's exit asks for; ``text`` says what is missing. One of the last is set."""

    key: str
    text: Text
    action: str
    source: Source
    artefact: Artefact | None = None
    role: Role | None = None
    situation: Situation | None = None
    granted: bool = False


@dataclass(frozen=True, eq=False)
class Phase:
    """One phase (or step) of a programme. ``at_most_days`` in calendar days, None: no limit."""

    key: str
    name: Text
    purpose: Text
    name_for_citizen: Text
    purpose_for_citizen: Text
    starts_when: Text
    ends_when: Text
    source: Source
    core_elements: tuple[str, ...]
    exit_needs: tuple[Requirement, ...]
    at_most_days: int | None = None
    at_most_source: Source | None = None
    step_up: Text = ""
    override_roles: frozenset[Role] = frozenset({Role.TEAM_LEADER})


@dataclass(frozen=True, slots=True)
class CoreElement:
    """A core element (kerneelement) with the letter or number its version gives it."""

    key: str
    name: Text
    text: Text
    phase: str
    source: Source


class Entry(StrEnum):
    """What a way in asks for; ``moves.py`` says when each is met."""

    EXPECTS_RECOMMENDATION = "expects_recommendation"
    ON_ALLOWANCE = "on_allowance"
    STARTED_SMALL_FLEXJOB = "started_small_flexjob"


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """A way into the programme, what it asks for, and the phase it leads to."""

    key: str
    name: Text
    text: Text
    entry: Entry
    starts_in: str
    source: Source


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step of a recipe.

    ``tick``: the step ticks itself when one of these events is there; with ``since`` set,
    only after the last such event. Without ``tick`` people tick it by hand. ``key`` is
    unique in the programme ("4.2") and is what STEP_TICKED carries. ``needs_meeting``: left out
    where the municipality holds no meetings of the team.
    """

    key: str
    number: int
    text: Text
    heading: Text = ""
    tick: tuple[Pattern, ...] = ()
    since: Pattern | None = None
    action: str = Action.STEP.value
    needs_meeting: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one core element is worked with the digital tools (it-opskrift)."""

    core_element: str
    purpose: Text
    tools: tuple[Text, ...]
    steps: tuple[Step, ...]
    source: Source


class Audience(StrEnum):
    """Who a checklist is for."""

    CITIZEN = "citizen"
    COMPANY = "company"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist, with a word or two in front where it has a name."""

    text: Text
    name: Text = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Cues for a meeting, a talk or a visit. ``ordered``: the items follow one another."""

    key: str
    title: Text
    purpose: Text
    items: tuple[Item, ...]
    source: Source
    phases: tuple[str, ...] = ()
    audience: Audience = Audience.STAFF
    ordered: bool = False


@dataclass(frozen=True, eq=False, repr=False)
class Programme:
    """One version of a programme.

    ``hours_limit``: effective hours a week, the last included. ``marked_phases``: where the
    person-group mark ``mark_name`` belongs.
    """

    key: str
    version: str
    name: Text
    valid_from: date
    source: Source
    hours_limit: Decimal
    target_groups: tuple[TargetGroup, ...]
    phases: tuple[Phase, ...]
    core_elements: tuple[CoreElement, ...]
    rules: tuple[DutyRule, ...]
    recipes: tuple[Recipe, ...]
    checklists: tuple[Checklist, ...]
    mark_name: Text = ""
    marked_phases: frozenset[str] = frozenset()
    _by_key: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        self._by_key["phase"] = {phase.key: phase for phase in self.phases}
        self._by_key["rule"] = {rule.key: rule for rule in self.rules}
        self._by_key["recipe"] = {recipe.core_element: recipe for recipe in self.recipes}
        self._by_key["element"] = {element.key: element for element in self.core_elements}
        self._by_key["checklist"] = {checklist.key: checklist for checklist in self.checklists}
        self._by_key["group"] = {group.key: group for group in self.target_groups}

    def __repr__(self) -> str:
        return f"<Programme {self.key} {self.version}>"

    def has_phase(self, key: str) -> bool:
        """Say whether the programme has a phase of that name."""
        return key in self._by_key["phase"]

    def phase(self, key: str) -> Phase:
        """Return a phase; KeyError when the programme has none of that name."""
        found: Phase = self._by_key["phase"][key]
        return found

    def rule(self, key: str) -> DutyRule:
        """Return a duty rule; KeyError when unknown."""
        found: DutyRule = self._by_key["rule"][key]
        return found

    def recipe(self, core_element: str) -> Recipe:
        """Return the recipe of a core element; KeyError when unknown."""
        found: Recipe = self._by_key["recipe"][core_element]
        return found

    def core_element(self, key: str) -> CoreElement:
        """Return a core element; KeyError when unknown."""
        found: CoreElement = self._by_key["element"][key]
        return found

    def checklist(self, key: str) -> Checklist:
        """Return a checklist; KeyError when unknown."""
        found: Checklist = self._by_key["checklist"][key]
        return found

    def target_group(self, key: str) -> TargetGroup:
        """Return a target group; KeyError when unknown."""
        found: TargetGroup = self._by_key["group"][key]
        return found
