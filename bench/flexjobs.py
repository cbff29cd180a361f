"""Hours in all flex-jobs by coach and team, with 20,000 running jobs in one municipality.

Runs in a process of its own under production settings; what it makes is rolled back.
"""

import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bench.databases import Database
from bench.lines import Report

CITIZENS, JOBS_EACH, COACHES = 4_000, 5, 40
TARGET, STATEMENTS = 8.0, 16
CODE = "0999"
ANSWER = "FLEXJOBS "
PAGES = {
    "hours in flex-jobs": "/fleksjob/timer/?page=1",
    "hours in flex-jobs, by hours now": "/fleksjob/timer/?sort=-nu",
    "hours in flex-jobs, those that rose": "/fleksjob/timer/?udvikling=rose",
    "the same by coach and team": "/fleksjob/timer/overblik/",
}
COUNTS_ALL = "the same by coach and team"
"""It counts each of the jobs, four times what the largest municipality has: told, not held to."""


def measure(report: Report, database: Database) -> None:
    """Print what the room is held to."""
    env = {**database.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"}
    command = [sys.executable, "-m", "bench.flexjobs"]
    done = subprocess.run(command, env=env, check=True, text=True, stdout=subprocess.PIPE)
    found = json.loads(done.stdout.split(ANSWER)[1])
    report.say(f"\nFlex-jobs: {CITIZENS * JOBS_EACH} running in one municipality")
    for name, ratio in found["ratios"].items():
        if name == COUNTS_ALL:
            report.say(f"{name} takes {ratio:.1f} x: it counts every job")
        else:
            report.line(name, ratio, TARGET)
    report.line("statements: the dearest of them", found["statements"], STATEMENTS, "")


def main() -> None:
    """Measure in this process and print one line of JSON."""
    from bench import filled, probe
    from brobygger.access.actor import Actor, acting

    with filled.undone():
        with acting(Actor.system(CODE)):
            leader = _fill()
        session = probe.sign_in(leader)
        cookies = f"brobygger_session={session}; brobygger_csrf={probe.TOKEN}"
        common = {"HTTP_COOKIE": cookies, "HTTP_HOST": probe.HOST} | probe.forwarded()
        environs = {
            name: {**probe.factory.get(url, secure=True).environ, **common}
            for name, url in {"empty": "/tom/", **PAGES}.items()
        }
        times = filled.in_turn(probe, environs)
        counts = [filled.statements(probe, one) for one in environs.values()]
    empty = times.pop("empty")
    ratios = {name: spent / empty for name, spent in times.items()}
    sys.stdout.write(ANSWER + json.dumps({"ratios": ratios, "statements": max(counts)}) + "\n")


def _fill() -> Any:
    """Citizens, journeys and jobs; returns the project leader."""
    from brobygger.flexjobs.models import Employment
    from brobygger.people.models import Company, ContactPerson, Municipality
    from brobygger.people.roles import Role
    from tests import factories

    Municipality.objects.get_or_create(code=CODE, defaults={"name": "Prøvekommune"})
    rng = Random(1)
    coaches = [factories.employee(Role.JOB_COACH, name=f"Coach {n}") for n in range(COACHES)]
    company, _ = Company.objects.get_or_create(cvr="99999991", defaults={"name": "Bench"})
    contact = ContactPerson.objects.create(municipality_id=CODE, company=company, name="Bente")
    journeys = _journeys(rng, coaches)
    jobs = [
        _job(Employment, rng, journey, contact, number)
        for journey in journeys
        for number in range(JOBS_EACH)
    ]
    Employment.objects.bulk_create(jobs, batch_size=2_000)
    leader = factories.employee(Role.PROJECT_LEADER, name="Lone Leder")
    return factories.user(leader, Role.PROJECT_LEADER, persona="")


def _journeys(rng: Random, coaches: list[Any]) -> list[Any]:
    from brobygger.demo.citizens import citizen
    from brobygger.journeys.models import Journey
    from brobygger.people.models import Citizen
    from tests import factories

    now = datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Europe/Copenhagen"))
    teams = [factories.team(f"Team {number}") for number in range(5)]
    people = [citizen(rng, CODE, number, now) for number in range(CITIZENS)]
    Citizen.objects.bulk_create(people, batch_size=1_000)
    rows = [
        Journey(
            municipality_id=CODE,
            citizen=person,
            citizen_sort_key=person.sort_key,
            programme="uif2",
            version="2020",
            state="active",
            phase="3",
            target_group="3",
            started_on=now.date(),
            phase_started_on=now.date(),
            last_event_at=now,
            job_coach=rng.choice(coaches),
            team=rng.choice(teams),
        )
        for person in people
    ]
    return Journey.objects.bulk_create(rows, batch_size=1_000)


def _job(model: Any, rng: Random, journey: Any, contact: Any, number: int) -> Any:
    first = rng.choice((3, 4, 5, 6))
    now = first + rng.choice((-1, 0, 0, 1, 2))
    made = model(
        municipality_id=CODE,
        citizen_id=journey.citizen_id,
        journey_id=journey.pk,
        key=str(number),
        company_id=contact.company_id,
        contact=contact,
        title="Medhjælper",
        agreed_on=date(2026, 1, 5),
        agreed_by="Begge",
        starts_on=date(2026, 1, 5) + timedelta(days=rng.randrange(200)),
        began=True,
        made_at=datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Europe/Copenhagen")),
        hours_first=Decimal(first),
        hours_now=Decimal(now),
        present_now=Decimal(now + 2),
    )
    made.trend = "rose" if now > first else "fell" if now < first else "same"
    return made


if __name__ == "__main__":
    main()
