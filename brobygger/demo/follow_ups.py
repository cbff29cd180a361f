"""A follow-up at the persona's workplace, made as people make it: held, locked, minutes sent."""

from datetime import date, timedelta
from decimal import Decimal

from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.flexjobs import actions
from brobygger.flexjobs.follow_ups.kind import read
from brobygger.flexjobs.follow_ups.reading import minutes
from brobygger.flexjobs.models import Employment, StepState
from brobygger.flexjobs.rules import Hours
from brobygger.journeys.models import Journey
from brobygger.people.roles import Role
from brobygger.programmes.kinds import Participant

HELD_DAYS, AGAIN_DAYS, STEP_DAYS = 6, 42, 40
TEXTS = {
    "t.tried": "En times kassearbejde om torsdagen, med fast pause.",
    "t.went": "Det gik godt, når der var en kollega i nærheden. Den sidste halve time var hård.",
    "p.1": "Varer på hylderne, oprydning på lageret og nu også kassen en time om ugen.",
    "p.2": "Arbejdsgiveren er glad for, at varerne står rigtigt, og at Ole selv siger til.",
    "p.3": "Kassen kan fylde mere, når pauserne ligger fast.",
    "c.tasks": "Mere kasse, mindre tungt lager.",
    "c.coping": "Ole tager selv sin pause, før han bliver træt.",
    "a.next": "Kassen to gange en time om ugen, tirsdag og torsdag, med pause imellem.",
    "a.proof": "Kassen stemmer, og Ole er ikke mere træt end før.",
    "a.citizen": "Skriver ned, hvordan det gik, efter hver gang ved kassen.",
    "a.company": "Lægger vagterne, så en kollega er i nærheden tirsdag og torsdag.",
    "a.us": "Ringer til Ole og kontaktpersonen midt i perioden.",
    "n.area": "tasks",
    "n.starting_point": "Ole står ved kassen en time om torsdagen sammen med en kollega.",
    "n.goal": "Ole passer kassen alene to timer om ugen.",
    "n.how": "Først med en kollega i nærheden, så alene de sidste ti minutter af hver time.",
    "d.direction": "develop",
    "d.why": "Der er lyst til mere, og opgaverne er der.",
}
NEXT = {
    "t.tried": "Kassen to gange om ugen.",
    "p.1": "Som sidst.",
}
"""What is already written for the next one."""


def seed(journey: Journey, today: date) -> None:
    """One held, with its minutes, and the next one begun."""
    job = Employment.objects.filter(journey=journey.pk, ended_on__isnull=True).first()
    coach = User.objects.filter(employee=journey.job_coach_id).first()
    if job is None or coach is None:
        return
    coach.active_role = Role.JOB_COACH
    actor = coach.actor()
    made = actions.begin_follow_up(actor, job)
    document = Document.objects.get(subject_id=made.pk)
    again = (today + timedelta(days=AGAIN_DAYS)).isoformat()
    goal = (today + timedelta(days=3 * AGAIN_DAYS)).isoformat()
    for key, text in {**TEXTS, "a.next_by": again, "n.by_when": goal}.items():
        documents.save_field(actor, document, key, text, 0)
    held_on = today - timedelta(days=HELD_DAYS)
    actions.hold(
        actor,
        made,
        held_on=held_on,
        participants=[Participant.CITIZEN, Participant.COMPANY_CONTACT, Participant.JOB_COACH],
        citizen_says_yes=True,
    )
    words = minutes(
        read(document), title=job.title, company=job.company.name, held_on=held_on, next_on=None
    )
    actions.send_minutes(actor, made, minutes=words)
    plan_step(actor, job, today)
    coming = actions.begin_follow_up(actor, job)
    document = Document.objects.get(subject_id=coming.pk)
    for key, text in NEXT.items():
        documents.save_field(actor, document, key, text, 0)


def plan_step(actor: Actor, job: Employment, today: date) -> None:
    """An hour more, unless a step is agreed already."""
    if job.steps.filter(state=StepState.PLANNED).exists():
        return
    more, present = job.hours_now + 1, job.present_now + 1
    share = (more * 100 / present).quantize(Decimal("0.01"))
    due = today + timedelta(days=STEP_DAYS)
    actions.plan(actor, job, due_on=due, hours=Hours(present, more, share), how=TEXTS["a.next"])
