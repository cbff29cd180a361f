"""Rehabilitation plans of the demo: forms in every state, a meeting this week, recommendations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from django.utils import timezone

from brobygger.demo.meetings import meetings
from brobygger.demo.rows import Rows
from brobygger.demo.staff import Workplace
from brobygger.demo.story import Person
from brobygger.demo.story.pen import HERE, key
from brobygger.demo.texts import rehabilitation as texts
from brobygger.demo.texts.profiles import Profile
from brobygger.documents import rendering, sealing, snapshots, store
from brobygger.documents.models import Comment, Document, Field, Row
from brobygger.documents.rules import State
from brobygger.documents.saving import CASEWORKER, CITIZEN, TOGETHER
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from brobygger.programmes.workdays import next_workday
from brobygger.rehabilitation.models import Decision
from brobygger.rehabilitation.preparatory.kind import KEY as PREPARATORY
from brobygger.rehabilitation.preparatory.template import STANDARD, FieldKind, standard
from brobygger.rehabilitation.preparatory.template.shapes import OWN_COLUMN
from brobygger.rehabilitation.recommendation.kind import KEY as RECOMMENDATION
from brobygger.rehabilitation.rule_sets import rule_set_on

STATES = (
    *[State.LOCKED] * 3,
    State.APPROVED,
    *[State.READY] * 2,
    State.RETURNED,
    *[State.DRAFT] * 6,
)
"""Preparatory parts in the order of the cases; paper and seal take a quarter of a second each."""
RECOMMENDED, LOCKED_RECOMMENDATIONS = 16, 3
HANDS = (CITIZEN, CITIZEN, CITIZEN, CASEWORKER, TOGETHER)
"""The evaluation's 57, 31 and 12 per cent, nearly."""


def seed(place: Workplace, rows: Rows, today: date) -> None:
    """Plans of the first citizens; the same for a given day."""
    rng = Random("rehabilitation")
    writer = Writer(place, rows, today, rng)
    active = [one for one in rows.journeys if one.state == "active"]
    before = [one for one in active if one.phase == "1" and one.pk != rows.journeys[0].pk]
    writer.persona(rows.journeys[0])
    for journey, state in zip(before, STATES, strict=False):
        writer.part(journey, state)
    after = [one for one in active if one.phase == "2" and one.pk != rows.journeys[0].pk]
    for number, journey in enumerate(after[:RECOMMENDED]):
        state = State.LOCKED if number < LOCKED_RECOMMENDATIONS else State.DRAFT
        writer.recommendation(journey, state)
    meetings(place, before, today)


@dataclass(slots=True)
class Writer:
    """Writes documents of one municipality."""

    place: Workplace
    rows: Rows
    today: date
    rng: Random

    def persona(self, journey: Journey) -> None:
        """The citizen one can be: a plan and a recommendation to read, and a new part to fill."""
        self.part(journey, State.LOCKED)
        self.part(journey, State.DRAFT, number=2, occasion="step_up", share=0.4)
        self.recommendation(journey, State.LOCKED)

    def part(
        self,
        journey: Journey,
        state: State,
        *,
        number: int = 1,
        occasion: str = "first",
        share: float = 1,
    ) -> None:
        """A preparatory part; a draft is filled in part."""
        made = self._document(journey, PREPARATORY, STANDARD, number, occasion)
        written = list(self._texts_of_part(made, journey))
        if state is State.DRAFT:
            written = written[: int(len(written) * min(share, 0.6))]
        self._keep(made, written)
        if state is State.RETURNED:
            self._comment(made)
        self._move(made, state)

    def recommendation(self, journey: Journey, state: State) -> None:
        """A recommendation of a flex-job."""
        rules = rule_set_on(self.today).key
        made = self._document(journey, RECOMMENDATION, rules, 1, "")
        self._keep(made, list(self._texts_of_recommendation(made, journey)))
        self._move(made, state)
        if state is State.LOCKED:
            self._decide(made, journey)

    def _say(self, text: str, journey: Journey) -> str:
        profile = self._profile(journey)
        return text.format(
            name=self._name(journey).split()[0],
            goal=profile.goal,
            past=profile.past,
            task=profile.tasks[0],
            care=profile.care[0][0].upper() + profile.care[0][1:],
            place=profile.places[0],
        )

    def _profile(self, journey: Journey) -> Profile:
        return self.rows.profiles[journey.citizen_id]

    def _name(self, journey: Journey) -> str:
        return self._citizens()[journey.citizen_id]

    def _citizens(self) -> Mapping[UUID, str]:
        return {one.pk: one.name for one in self.rows.citizens}

    def _texts_of_part(self, made: Document, journey: Journey) -> Iterator[tuple[str, str]]:
        for part in standard().parts.values():
            for field in part.fields:
                choice = field.choices[0] if field.kind is FieldKind.CHOICE else ""
                text = choice or self._free_text(part.field_key(field), journey)
                if text:
                    yield part.field_key(field), text
            for question in part.questions:
                answer = self.rng.choice("12345")
                group = {"1": "low", "2": "low", "3": "middle"}.get(answer, "high")
                yield part.answer_key(question), answer
                said = self._say(texts.ANSWERS[group], journey)
                yield f"{part.key}.{question.key}/{group}", said
            for table in part.tables:
                yield from self._table(made, part.table_key(table), journey)
            for kind in sorted(part.required_facts):
                yield part.none_key(kind), "Det taler vi om næste gang."

    def _free_text(self, key: str, journey: Journey) -> str:
        is_qualified = self.rng.random() < 0.12
        found = {
            "2.1/about": texts.ABOUT,
            "2.3/energy": "Fra kl. 9 til 12. Efter frokost har jeg brug for en times pause.",
            "1.1/marital_status": "Gift",
            "1.1/doctor": "Lægerne i Brogade, tlf. 12 34 56 78",
            "4.2/text": texts.QUALIFIED if is_qualified else texts.REPORTED,
        }
        return self._say(found.get(key, ""), journey)

    def _table(self, made: Document, table: str, journey: Journey) -> Iterator[tuple[str, str]]:
        year = self.today.year
        given = {
            "1.2.benefits": {"benefit": "Ledighedsydelse", "from": f"{year - 2}-03-01"},
            "1.3.documents": {
                "kind": "LÆ 265",
                "dated": f"{year - 1}-10-12",
                "sender": "Lægerne i Brogade",
            },
            "1.4.activities": {
                **texts.ACTIVITY,
                "place": "{place}",
                "from": f"{year - 1}-05-01",
                "to": f"{year - 1}-07-31",
                "hours": "6",
            },
        }.get(table)
        if given:
            row = self._row(made, table, 0)
            yield from ((f"{table}/{row}/{k}", self._say(t, journey)) for k, t in given.items())

    def _texts_of_recommendation(
        self, made: Document, journey: Journey
    ) -> Iterator[tuple[str, str]]:
        is_dynamic = self.rng.random() < texts.DYNAMIC
        plain = {
            "0.outcome": "flexjob",
            "1.employment": texts.EMPLOYMENT,
            "1.social": texts.SOCIAL,
            "1.health": texts.HEALTH,
            "2.clarified": texts.CLARIFIED,
            "2.limited": "no",
            "6.has": "no",
            "8.hours_from": "4",
            "8.hours_to": "8",
            "8.intensity_from": "50",
            "8.intensity_to": "75",
            "8.development": texts.DEVELOPMENT[is_dynamic],
            "10.own_goal": "Jeg vil arbejde som {goal} tæt på, hvor jeg bor.",
            "10.purpose": "At finde og holde et fleksjob som {goal}.",
            "12.who": "Jobformidleren",
            "12.when": "Hver uge, til jobbet er fundet",
            "13.participants": "Mødeleder, sundhedskoordinator, virksomhedskonsulent, borger.",
            "13.gp_consent": self.rng.choice(("yes", "no")),
        }
        yield from ((key, self._say(text, journey)) for key, text in plain.items())
        yield from self._rows_of_recommendation(made, journey)

    def _rows_of_recommendation(
        self, made: Document, journey: Journey
    ) -> Iterator[tuple[str, str]]:
        is_grounded = self.rng.random() < texts.GROUNDED
        how = texts.HOW[self.rng.random() < texts.WITH_HOW]
        profile = self._profile(journey)
        task = self._row(made, "4", 0)
        yield f"4/{task}/title", profile.tasks[0]
        tables = {
            "3": {
                "title": "{goal}",
                "functions": "{task}",
                "competences": "Erfaring som {past}." if is_grounded else "",
                "demand": texts.DEMAND if is_grounded else "",
            },
            "7": {"text": "{care}", "task": str(task)},
            "9": {
                "area": "tasks",
                "starting_point": "Kan {task}.",
                "goal": f"Kan også {profile.tasks[1]}.",
                "how": how,
                "by_when": (self.today + timedelta(days=150)).isoformat(),
            },
        }
        for table, given in tables.items():
            row = self._row(made, table, 0)
            for column, text in given.items():
                if text:
                    yield f"{table}/{row}/{column}", self._say(text, journey)

    def _document(
        self, journey: Journey, kind: str, rule_set: str, number: int, occasion: str
    ) -> Document:
        writer = self._writer(journey)
        at = self._moment(20 - number)
        return Document.objects.create(
            id=key(self.rng, at),
            municipality_id=journey.municipality_id,
            citizen_id=journey.citizen_id,
            subject_id=journey.pk,
            kind=kind,
            number=number,
            rule_set=rule_set,
            occasion=occasion,
            made_at=at,
            made_by=writer.user_id,
            made_by_name=writer.name,
            moved_at=at,
            moved_by_name=writer.name,
        )

    def _writer(self, journey: Journey) -> Person:
        people = {one.id: one for one in self.place.people.values()}
        wanted = journey.caseworker_id or journey.job_coach_id
        return people[wanted] if wanted else self.place.holders(Role.CASEWORKER)[0]

    def _moment(self, days: int) -> datetime:
        day = next_workday(self.today - timedelta(days=days))
        return datetime.combine(day, time(10, self.rng.randint(0, 59)), HERE)

    def _row(self, made: Document, table: str, position: int) -> UUID:
        row = Row.objects.create(
            id=key(self.rng, made.made_at),
            municipality_id=made.municipality_id,
            citizen_id=made.citizen_id,
            document=made,
            table=table,
            key=key(self.rng, made.made_at),
            position=position,
            sequence=0,
        )
        return UUID(str(row.key))

    def _keep(self, made: Document, written: list[tuple[str, str]]) -> None:
        names = self._citizens()
        fields = []
        for name, text in written:
            is_shared = made.kind == PREPARATORY and not name.startswith(("1.1", "1.2", "1.3"))
            hand = self.rng.choice(HANDS) if is_shared else CASEWORKER
            if name.startswith("1.4"):
                hand = CITIZEN if name.endswith(OWN_COLUMN) else CASEWORKER
            own = hand == CITIZEN
            at = made.made_at + timedelta(days=self.rng.randint(0, 3))
            fields.append(
                Field(
                    id=key(self.rng, at),
                    municipality_id=made.municipality_id,
                    citizen_id=made.citizen_id,
                    document=made,
                    key=name,
                    text=text,
                    version=1,
                    written_by=hand,
                    by=None if own else made.made_by,
                    by_name=names[made.citizen_id] if own else made.made_by_name,
                    role=Role.CITIZEN if own else Role.CASEWORKER,
                    at=at,
                    begun_at=at,
                    sequence=1,
                )
            )
        Field.objects.bulk_create(fields)

    def _comment(self, made: Document) -> None:
        leader = self.place.holders(Role.TEAM_LEADER)[0]
        Comment.objects.create(
            municipality_id=made.municipality_id,
            citizen_id=made.citizen_id,
            document=made,
            text=texts.RETURNED,
            by=leader.user_id,
            by_name=leader.name,
            role=Role.TEAM_LEADER,
            at=made.made_at + timedelta(days=4),
        )

    def _move(self, made: Document, state: State) -> None:
        """As ``documents.actions`` would leave it; the journey tells of it already."""
        if state is State.DRAFT:
            return
        made.moved_at = made.made_at + timedelta(days=4)
        made.revision = made.sequence = 1
        if state is State.LOCKED:
            made.locked_at, made.locked_by = made.moved_at, made.made_by
            made.locked_by_name = made.made_by_name
            data = snapshots.take(made)
            template = made.kind_here.template
            pdf = sealing.seal(rendering.pdf(template, data["content"]), made.title)
            made.snapshot, made.fingerprint = data, snapshots.fingerprint(data)
            made.pdf_path, made.pdf_sha256 = store.write(made.municipality_id, pdf, ".pdf")
        made.state = state
        made.save()

    def _decide(self, made: Document, journey: Journey) -> None:
        decided_at = made.moved_at + timedelta(days=2)
        Decision.objects.create(
            municipality_id=made.municipality_id,
            citizen_id=made.citizen_id,
            journey=journey,
            document=made,
            decided_on=timezone.localdate(decided_at),
            outcome="flexjob",
            reason=texts.REASON,
            by=made.made_by,
            by_name=made.made_by_name,
            at=decided_at,
        )
