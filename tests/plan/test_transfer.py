"""Min Plan follows its citizen to another municipality, when the offer lists it."""

from brobygger.access.actor import Actor, acting
from brobygger.journeys.models import Event
from brobygger.plan import actions, versions
from brobygger.plan.models import Activity, Agreement, Change, HealthLimits, Plan, Status
from tests.journeys.moving import move, receiver
from tests.plan.conftest import TODAY, Case, wording

__all__ = ["receiver"]


def full(case: Case) -> Agreement:
    """A plan with something of each kind; the agreement that took another's place."""
    talk = case.talk()
    actions.describe(case.coach, case.citizen.pk, text="Anna vil tilbage på et lager.")
    activity = case.start()
    wrong = actions.report(case.coach, activity, text="Det går godt.", talk=talk.pk)
    actions.correct_status(case.coach, wrong, text="Det går meget godt.", reason="Tastefejl")
    goal = case.add_fact("job_goal", title="Lager")
    first = case.agree(activity=activity.pk, job_goal=goal.pk, talk=talk.pk)
    actions.replace_agreement(
        case.coach, first, reason="Ny dag", wording=wording(activity=activity.pk), talk=talk.pk
    )
    case.write_health()
    return first


def test_a_plan_follows_with_its_ties(case: Case, receiver: Actor) -> None:
    full(case)
    journey = move(case.journey, receiver, includes_plan=True, includes_facts=True)
    with acting(Actor.system(receiver.municipality)):
        plan = Plan.objects.get(citizen=journey.citizen_id)
        assert plan.description == "Anna vil tilbage på et lager."
        activity = Activity.objects.get()
        old = Agreement.objects.select_related("job_goal").get(state="replaced")
        assert old.replaced_by == Agreement.objects.get(state="open")
        assert old.activity_id == activity.pk
        assert old.job_goal
        assert old.job_goal.headline == "Lager"
        assert old.talk == Event.objects.get(journey=journey, kind="contact_held").pk
        right = Status.objects.get(activity=activity, superseded_by__isnull=True)
        assert right.text == "Det går meget godt."
        assert Status.objects.get(superseded_by=right).text == "Det går godt."


def test_the_versions_follow_and_are_read_there(case: Case, receiver: Actor) -> None:
    full(case)
    number = Plan.objects.get().number
    journey = move(case.journey, receiver, includes_plan=True)
    system = Actor.system(receiver.municipality)
    with acting(system):
        told = versions.texts_at(system, journey.citizen_id, number)
        rows = [*Activity.objects.all(), *Agreement.objects.all(), *Status.objects.all()]
        keys = {f"{row.key}/{row.pk}" for row in rows} | {f"plan/{Plan.objects.get().pk}"}
        assert told.keys() == keys
        assert not Change.objects.filter(subject__in=("goals", "health")).exists()


def test_what_health_allows_stays(case: Case, receiver: Actor) -> None:
    full(case)
    move(case.journey, receiver, includes_plan=True, includes_facts=True)
    with acting(Actor.system(receiver.municipality)):
        assert not HealthLimits.objects.exists()
        assert not Change.objects.filter(subject="health").exists()


def test_without_the_facts_a_plan_has_no_goals(case: Case, receiver: Actor) -> None:
    full(case)
    move(case.journey, receiver, includes_plan=True)
    with acting(Actor.system(receiver.municipality)):
        assert Plan.objects.get().goals == {}
        assert not Agreement.objects.filter(job_goal__isnull=False).exists()


def test_a_plan_goes_on_there(case: Case, receiver: Actor) -> None:
    full(case)
    journey = move(case.journey, receiver, includes_plan=True)
    with acting(receiver):
        number = Plan.objects.get().number
        actions.answer(
            receiver, Agreement.objects.get(state="open"), state="done", outcome="Tid fået"
        )
        assert Plan.objects.get().number == number + 1
        # The journey there is told what stands open in the plan, the first time it changes.
        assert Event.objects.filter(journey=journey, kind="activity_planned").exists()


def test_who_moves_back_has_one_plan(case: Case, receiver: Actor) -> None:
    full(case)
    number = Plan.objects.get().number
    listed = {"includes_plan": True, "includes_facts": True}
    there = move(case.journey, receiver, **listed)
    back = move(there, case.house.by_caseworker, **listed)
    assert back.citizen_id == case.citizen.pk
    assert Plan.objects.get().number == 2 * number
    assert Agreement.objects.get(state="open").made_on == TODAY
    assert Activity.objects.filter(ended_on__isnull=True).count() == 1


def test_a_plan_that_is_not_listed_stays(case: Case, receiver: Actor) -> None:
    full(case)
    move(case.journey, receiver, includes_facts=True)
    with acting(Actor.system(receiver.municipality)):
        assert not Plan.objects.exists()
        assert not Change.objects.exists()
