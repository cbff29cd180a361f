"""Min Plan: the page whatever its history, an act, and the paper of a plan with 40 activities.

Runs in a process of its own under production settings; what it makes is rolled back.
"""

import json
import subprocess
import sys
import time
from datetime import timedelta
from typing import Any

from bench.databases import Database
from bench.lines import Report, median

ACTIVITIES = 40
AGREEMENTS = 200
PAPER_SECONDS = 0.3
STATEMENTS = 25
ROUNDS = 12
ANSWER = "PLAN "


def measure(report: Report, database: Database) -> None:
    """Print what the room of Min Plan is held to."""
    env = {**database.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"}
    command = [sys.executable, "-m", "bench.plan"]
    done = subprocess.run(command, env=env, check=True, text=True, stdout=subprocess.PIPE)
    found = json.loads(done.stdout.split(ANSWER)[1])
    report.say("\nMin Plan")
    name = f"paper of a plan with {ACTIVITIES} activities"
    report.line(name, found["paper"], PAPER_SECONDS, "s")
    report.say(
        f"the first of a process takes {found['first']:.2f} s, {AGREEMENTS} agreements in it"
    )
    report.line("statements: gathering the page", found["statements"], STATEMENTS, "")
    report.say(
        f"an agreement answered takes {found['answer'] * 1000:.0f} ms beside {AGREEMENTS} others"
    )


def main() -> None:
    """Measure in this process and print one line of JSON."""
    from django.db import transaction

    import bench.probe  # noqa: F401  sets Django up
    from brobygger.access.actor import Actor, acting
    from brobygger.journeys.models import Journey, JourneyState

    with transaction.atomic():
        municipality = _municipality()
        with acting(Actor.system(municipality)) as actor:
            journey = Journey.objects.filter(state=JourneyState.ACTIVE, phase="2").first()
            if journey is None:
                raise SystemExit("no journey in phase 2")
            found = _measured(actor, journey)
        transaction.set_rollback(True)
    sys.stdout.write(ANSWER + json.dumps(found) + "\n")


def _municipality() -> str:
    from brobygger.access.models import User
    from brobygger.people.roles import Role

    coaches = User.objects.filter(active_role=Role.JOB_COACH)
    return str(coaches.values_list("municipality", flat=True)[0])


def _measured(actor: Any, journey: Any) -> dict[str, float]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from bench.probe import NOT_COUNTED
    from brobygger.documents.rendering import warm
    from brobygger.plan import actions
    from brobygger.plan.page import PlanPage
    from brobygger.plan.paper import content, plan_pdf

    warm()  # as a process that serves does when it starts
    agreements = _fill(actor, journey.citizen)
    times = [_seconds(lambda: plan_pdf(PlanPage.of(actor, journey.citizen))) for _ in range(ROUNDS)]
    connection.force_debug_cursor = True
    with CaptureQueriesContext(connection) as captured:
        content(PlanPage.of(actor, journey.citizen))
    texts = [query["sql"].upper() for query in captured.captured_queries]
    answers = [
        _seconds(lambda row=row: actions.answer(actor, row, state="done"))
        for row in agreements[:ROUNDS]
    ]
    return {
        "first": times[0],
        "paper": median(times[1:]),
        "statements": sum(not text.startswith(NOT_COUNTED) for text in texts),
        "answer": median(answers),
    }


def _fill(actor: Any, citizen: Any) -> list[Any]:
    """A plan with a long history."""
    from django.utils import timezone

    from brobygger.plan import actions

    today = timezone.localdate()
    made = []
    for number in range(AGREEMENTS):
        wording = actions.Wording(
            f"Ringe til virksomhed nummer {number} og spørge om en prøvedag",
            "citizen",
            today + timedelta(days=7),
            "Der er aftalt en dag.",
        )
        made.append(actions.agree(actor, citizen.pk, wording=wording))
    for number in range(ACTIVITIES):
        effort = actions.Effort(
            kind="internship",
            title=f"Praktik nummer {number}",
            agreed="Plukke og pakke ordrer på lageret sammen med en makker. " * 8,
            agreed_with="Jens Job",
            starts_on=today - timedelta(days=7 * number),
            place="Hovedgaden 1",
            contact_name="Lis Lager",
            why="For at prøve, om stående arbejde går, når der er pauser. " * 8,
        )
        activity = actions.start_activity(actor, citizen.pk, effort=effort)
        actions.report(actor, activity, text="Det går godt med pauserne. " * 20)
    return made


def _seconds(act: Any) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
