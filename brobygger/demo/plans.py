"""Plans of the demo's citizens, written along their talks; as different as the evaluation found."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from django.db import models

from brobygger.demo.personas import BY_KEY
from brobygger.demo.story import Story
from brobygger.demo.story.pen import key
from brobygger.demo.texts import plans as texts
from brobygger.facts.models import Accommodation, JobGoal, ProgressionGoal, WorkTask
from brobygger.journeys.models import Event
from brobygger.people.models import Citizen
from brobygger.people.roles import Role
from brobygger.plan.actions.base import plain
from brobygger.plan.actions.goals import as_texts
from brobygger.plan.models import Activity, Agreement, Change, HealthLimits, Plan, Status
from brobygger.programmes.kinds import Artefact, EventKind

ORDER = (
    JobGoal,
    WorkTask,
    Accommodation,
    ProgressionGoal,
    Plan,
    Activity,
    Status,
    Agreement,
    HealthLimits,
    Change,
)
TALKS = 6
"""Agreements stand in the plan for so many of the latest talks."""
WHO = {"Jeg": "staff", "Vi": "together"}
"""Who does what is agreed, by the word it begins with; else the citizen."""
FROM_PHASE_2 = frozenset({"2", "3"})


@dataclass
class Planner:
    """Writes one citizen's plan."""

    person: Citizen
    story: Story
    rng: Random
    rows: list[models.Model] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    goal: JobGoal | None = None
    is_smart: bool = False
    is_search: bool = False
    is_dynamic: bool = False

    def write(self) -> None:
        """The whole of it, when there was a talk to write it at."""
        talks = talks_of(self.story)
        if not talks:
            return
        self.is_smart = self.rng.random() < texts.SMART
        self.is_search = self.is_smart and self.rng.random() < texts.SEARCH / texts.SMART
        self.is_dynamic = self.rng.random() < texts.DYNAMIC
        if self.is_model:
            self.is_smart = self.is_search = self.is_dynamic = True
        goals = self._goals(talks[0])
        text = self._say(texts.DESCRIPTIONS[self.is_dynamic])
        plan = self._plan(talks[0], text)
        self._note(talks[0], "described", "plan", plan.pk, {"description": text})
        plan.goals = goals
        self._note(talks[0], "goals", "goals", plan.pk, goals)
        if self.is_model or self.rng.random() < 0.45:
            self._activity(talks)
        if self.is_model:
            self._health(talks[-1])
        for place, talk in enumerate(talks[-TALKS:]):
            following = talks[-TALKS:][place + 1] if place + 1 < len(talks[-TALKS:]) else None
            self._agreements(talk, following)
        self._number(plan)

    @property
    def is_model(self) -> bool:
        """Whether it is the persona's plan, which shows how one should be."""
        return self.person.name == BY_KEY["borger"].name

    # --- goals ------------------------------------------------------------------------

    def _goals(self, talk: Event) -> dict[str, list[dict[str, str]]]:
        profile = self.story.writer.profile
        found: dict[str, list[dict[str, str]]] = {
            "job_goal": [],
            "progression_goal": [],
            "accommodation": [],
        }
        if self.story.has(Artefact.PLAN_JOB_GOAL):
            for position in range(self.rng.choice((1, 2, 2, 3))):
                found["job_goal"].append(as_texts(self._job_goal(talk, position)))
        task = self._fact(talk, WorkTask, title=_capital(profile.tasks[0]))
        found["accommodation"].append(as_texts(self._care(talk, task)))
        if self.story.has(Artefact.PLAN_PROGRESSION_GOAL):
            found["progression_goal"].append(as_texts(self._step(talk)))
        return found

    def _job_goal(self, talk: Event, position: int) -> JobGoal:
        profile = self.story.writer.profile
        titles = (profile.goal, profile.past, f"{profile.goal} hos {profile.places[0]}")
        goal: JobGoal = self._fact(
            talk,
            JobGoal,
            position=position,
            kind="job",
            title=_capital(titles[position]),
            functions=_capital(", ".join(profile.tasks[:2])) if position == 0 else "",
            track="ABC"[position],
        )
        self.goal = goal if position == 0 else self.goal
        return goal

    def _care(self, talk: Event, task: WorkTask) -> Accommodation:
        is_concrete = self.is_model or self.rng.random() < texts.CONCRETE
        text = self.rng.choice(self.story.writer.profile.care if is_concrete else texts.VAGUE_CARE)
        tie = task if is_concrete else None
        made: Accommodation = self._fact(talk, Accommodation, text=_capital(text), task=tie)
        return made

    def _step(self, talk: Event) -> ProgressionGoal:
        if self.is_model or self.rng.random() < texts.STEPS_WITH_HOW:
            day = talk.happened_on + timedelta(days=90)
            made: ProgressionGoal = self._fact(
                talk,
                ProgressionGoal,
                area="tasks",
                goal=self._say(texts.STEP_WITH_HOW),
                how=texts.HOW,
                by_when=day,
                state="open",
            )
            return made
        goal = self.rng.choice(texts.STEPS)
        bare: ProgressionGoal = self._fact(
            talk, ProgressionGoal, area="hours", goal=goal, state="open"
        )
        return bare

    # --- agreements -------------------------------------------------------------------

    def _agreements(self, talk: Event, following: Event | None) -> None:
        for number in range(self.rng.choice((1, 1, 2))):
            row = self._agreement(talk, number)
            self._note(talk, "agreed", "agreement", row.pk, _kept(row))
            due = row.due_on.isoformat()
            self._tell(talk, EventKind.AGREEMENT_MADE, {"agreement": str(row.pk), "due_on": due})
            if following is not None and self.rng.random() < 0.9:
                self._answer(row, following)

    def _agreement(self, talk: Event, number: int) -> Agreement:
        what, proof, is_good = self._wording(number)
        said_yes = self.rng.random() < 0.7
        days = self.rng.choice((7, 7, 14)) if is_good else 28
        row = Agreement(
            **self._record(talk),
            what=self._say(what),
            proof=proof,
            who=WHO.get(what.split()[0], "citizen"),
            gain=self.rng.choice(texts.GAINS) if is_good else "",
            due_on=talk.happened_on + timedelta(days=days),
            made_on=talk.happened_on,
            talk=talk.pk,
            job_goal=self.goal if is_good else None,
            agreed="at_talk" if said_yes else "",
            agreed_at=talk.recorded_at if said_yes else None,
            agreed_revision=int(said_yes),
        )
        self.rows.append(row)
        return row

    def _wording(self, number: int) -> tuple[str, str, bool]:
        if number == 0 and self.is_search:
            return *self.rng.choice(texts.SEARCH_AGREEMENTS), True
        if self.is_smart:
            return *self.rng.choice(texts.SMART_AGREEMENTS), True
        return *self.rng.choice(texts.VAGUE_AGREEMENTS), False

    def _answer(self, row: Agreement, talk: Event) -> None:
        is_done = self.rng.random() < 0.75
        outcome, then = (
            (self.rng.choice(texts.DONE), "") if is_done else self.rng.choice(texts.WHY_NOT)
        )
        row.state = "done" if is_done else "not_done"
        row.outcome, row.next_step = outcome, then
        row.answered_on, row.answered_by_name = talk.happened_on, talk.recorded_by_name
        row.revision, row.changed_at = 2, talk.recorded_at
        self._note(talk, row.state, "agreement", row.pk, _kept(row))
        facts = {"agreement": str(row.pk), "state": row.state}
        self._tell(talk, EventKind.AGREEMENT_ANSWERED, facts)

    # --- activities -------------------------------------------------------------------

    def _activity(self, talks: Sequence[Event]) -> None:
        start = talks[len(talks) // 2]
        kind, title, agreed, hours = self.rng.choice(texts.ACTIVITIES)
        profile = self.story.writer.profile
        row = Activity(
            **self._record(start),
            kind=kind,
            title=self._say(title),
            agreed=_capital(self._say(agreed)),
            agreed_with=start.recorded_by_name,
            minutes_per_week=hours * 60,
            starts_on=start.happened_on,
            ends_on=start.happened_on + timedelta(days=self.rng.choice((28, 56, 91))),
            company=profile.places[0] if kind == "internship" else "",
            place=profile.places[0] if kind == "internship" else "Jobcentret",
            contact_name=self.rng.choice(texts.CONTACTS),
            contact_phone=f"20 {self.rng.randint(10, 99)} {self.rng.randint(10, 99)} 00",
            why=texts.WHY,
        )
        self.rows.append(row)
        self._note(start, "started", "activity", row.pk, _kept(row))
        facts = {
            "activity": str(row.pk),
            "starts_on": row.starts_on.isoformat(),
            "ends_on": row.ends_on.isoformat() if row.ends_on else None,
        }
        self._tell(start, EventKind.ACTIVITY_PLANNED, facts)
        self._statuses(row, [one for one in talks if one.happened_on > row.starts_on])

    def _statuses(self, row: Activity, talks: Sequence[Event]) -> None:
        for talk in talks[-TALKS:]:
            is_over = row.ends_on is not None and talk.happened_on >= row.ends_on
            if self.rng.random() < 0.75:
                self._status(row, talk, is_closing=is_over)
                if is_over:
                    return

    def _status(self, row: Activity, talk: Event, *, is_closing: bool) -> None:
        text = texts.CLOSING if is_closing else self._say(texts.STATUSES[self.is_dynamic])
        status = Status(
            **self._record(talk),
            activity=row,
            text=text,
            is_closing=is_closing,
            said_on=talk.happened_on,
            talk=talk.pk,
        )
        self.rows.append(status)
        if is_closing:
            row.ended_on, row.revision = talk.happened_on, 2
        self._note(talk, "reported", "status", status.pk, _kept(status))
        facts = {"activity": str(row.pk), "closing": "yes" if is_closing else None}
        self._tell(talk, EventKind.ACTIVITY_REPORTED, facts)

    def _health(self, talk: Event) -> None:
        """What the persona has said yes to (``demo.consents``)."""
        row = HealthLimits(**self._record(talk), **texts.HEALTH)
        self.rows.append(row)
        self._note(talk, "health", "health", row.pk, _kept(row))

    # --- the pen ----------------------------------------------------------------------

    def _plan(self, talk: Event, text: str) -> Plan:
        plan = Plan(
            id=key(self.rng, talk.recorded_at),
            **self._whose(),
            description=text,
            revision=1,
            told_journey=self.story.journey.pk,
            is_on_paper=self.person.is_exempt_from_digital_mail,
        )
        self.rows.append(plan)
        return plan

    def _number(self, plan: Plan) -> None:
        self.changes.sort(key=lambda change: change.at)
        for number, change in enumerate(self.changes, 1):
            change.number = number
        last = self.changes[-1]
        plan.number, plan.changed_at, plan.changed_by_name = last.number, last.at, last.by_name
        plan.printed_number = plan.number if self.rng.random() < 0.6 else 0
        plan.printed_at = last.at if plan.printed_number else None
        self.rows += self.changes

    def _note(self, talk: Event, verb: str, subject: str, pk: Any, values: Any) -> None:
        self.changes.append(
            Change(
                id=key(self.rng, talk.recorded_at),
                **self._whose(),
                number=0,
                verb=verb,
                subject=subject,
                subject_id=pk,
                values=plain(values),
                at=talk.recorded_at + timedelta(seconds=len(self.changes) % 50),
                by=talk.recorded_by,
                by_name=talk.recorded_by_name,
                role=talk.role,
            )
        )

    def _tell(self, talk: Event, kind: EventKind, facts: dict[str, Any]) -> None:
        """An event of the journey, just after the talk it was written at."""
        at = talk.recorded_at + timedelta(seconds=30)
        told = {name: value for name, value in facts.items() if value}
        self.story.events.append(
            Event(
                id=key(self.rng, at),
                **self._whose(),
                journey_id=self.story.journey.pk,
                kind=kind.value,
                happened_on=talk.happened_on,
                recorded_at=at,
                recorded_by=talk.recorded_by,
                recorded_by_name=talk.recorded_by_name,
                role=talk.role,
                facts=told,
            )
        )

    def _fact(self, talk: Event, model: type[Any], **values: Any) -> Any:
        at, name = talk.recorded_at, talk.recorded_by_name
        author = {
            "version": 1,
            "written_by": "together",
            "by": "",
            "by_name": name,
            "at": at.isoformat(),
            "begun_at": at.isoformat(),
        }
        told = [one for one in values if one != "position"]
        row = model(
            id=key(self.rng, at),
            **self._whose(),
            made_at=at,
            made_by_name=name,
            at=at,
            written_by="together",
            by_name=name,
            version=1,
            authors=dict.fromkeys(told, author),
            **values,
        )
        self.rows.append(row)
        return row

    def _record(self, talk: Event) -> dict[str, Any]:
        at = talk.recorded_at
        return self._whose() | {
            "id": key(self.rng, at),
            "revision": 1,
            "made_at": at,
            "changed_at": at,
            "changed_by_name": talk.recorded_by_name,
        }

    def _whose(self) -> dict[str, Any]:
        return {"municipality_id": self.person.municipality_id, "citizen_id": self.person.pk}

    def _say(self, text: str) -> str:
        profile = self.story.writer.profile
        return text.format(
            name=self.person.name.split()[0],
            goal=profile.goal,
            task=profile.tasks[0],
            place=profile.places[self.rng.randrange(len(profile.places))],
        )


def talks_of(story: Story) -> list[Event]:
    """The coach's talks from phase 2 on, oldest first; not all were written down in the plan."""
    began = next((e for e in story.events if e.facts.get("phase") in FROM_PHASE_2), None)
    if began is None:
        return []
    held = [
        event
        for event in story.events
        if event.kind == EventKind.CONTACT_HELD
        and event.role == Role.JOB_COACH
        and event.recorded_at > began.recorded_at
    ]
    return sorted(held, key=lambda event: event.recorded_at)


def write(person: Citizen, story: Story) -> list[models.Model]:
    """A citizen's plan as rows; its events are told in the story."""
    planner = Planner(person, story, Random(f"plan-{story.journey.pk}"))
    planner.write()
    return planner.rows


def _kept(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.kept}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
