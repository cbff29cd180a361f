"""The demo municipality and its neighbour: people, two years of journeys, who looked.

The same for a given day and seed (keys of staff and hidden CPR texts aside).
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from django.db import connection
from django.utils import timezone

from brobygger.access.actor import Actor, acting
from brobygger.access.models import Grant, User, View, ViewedCitizen
from brobygger.demo import (
    companies,
    consents,
    follow_ups,
    mixture,
    posting,
    records,
    rehabilitation,
)
from brobygger.demo.citizens import citizen
from brobygger.demo.codes import HOME, NEIGHBOUR
from brobygger.demo.cvs import cvs, running
from brobygger.demo.employments import employments
from brobygger.demo.personas import BY_KEY, Persona
from brobygger.demo.rows import Rows, grant
from brobygger.demo.staff import (
    HOME_POSTS,
    NEIGHBOUR_POSTS,
    NORTH,
    SOUTH,
    Workplace,
    hire,
)
from brobygger.demo.story import Cast, Plot, Story
from brobygger.demo.story.pen import HERE, key
from brobygger.demo.story.plots import EXEMPLARY
from brobygger.demo.texts.notes import Writer
from brobygger.demo.texts.profiles import PROFILES
from brobygger.journeys import recompute
from brobygger.journeys.models import Journey, JourneySettings, Transfer
from brobygger.people.models import Citizen, Municipality, Substitution
from brobygger.people.names import sort_key
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import PROGRAMME
from brobygger.programmes.kinds import EventKind
from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.workdays import is_workday

SIZE, NEIGHBOUR_SIZE = 300, 40
NEW_VERSION_DAYS = 400
"""Journeys begun longer ago run under version 2019, the others under 2020."""
OWN_CASES = 12
JOBS = 5
IN_JOB = 2 + 2 * OWN_CASES
CITIZENS = {1: "borger", IN_JOB: "borger-i-job"}
"""Citizens one can be, by their place in the row: the first, and the first in a flex-job."""
VIEWS = 240
NEIGHBOURS_NUMBERS = 5000
"""Where the neighbour's CPR numbers begin in the row of invented ones."""


def is_empty() -> bool:
    """Whether nobody has been made yet."""
    return not User.objects.exists()


def seed(today: date | None = None, size: int = SIZE, seed: int = 1) -> None:
    """Fill both municipalities."""
    today = today or timezone.localdate()
    companies.companies()
    for code, posts, number in (
        (HOME, HOME_POSTS, size),
        (NEIGHBOUR, NEIGHBOUR_POSTS, min(size, NEIGHBOUR_SIZE)),
    ):
        with acting(Actor.system(code)):
            rng = Random(f"{seed}-{code}")
            place = hire(code, posts)
            JourneySettings.objects.get_or_create(
                municipality_id=code,
                defaults={"programme_started_on": today - timedelta(days=900)},
            )
            Municipality.objects.filter(pk=code).update(allows_replacement_cpr=True)
            rows = journeys(place, rng, today, number, recompute.duty_settings(code))
            rows.store()
            employments(rows.journeys, rows.events, rng, today)
            around(place, rows, rng, today)
            posting.seed(place, rows, today)
            cvs(rows.citizens, rows.profiles, frozenset(running(rows.journeys)), today)
            consents.seed(rows.citizens, Random(f"{seed}-{code}-consents"), today)
            companies.contacts(code)
            if code == HOME:
                companies.written(companies.people(), rows.citizens[0], today)
            records.seed(rows, {one.id: one.name for one in place.people.values()}, today)
            if code == HOME:
                rehabilitation.seed(place, rows, today)
                follow_ups.seed(rows.journeys[IN_JOB - 1], today)
    outsiders()


def journeys(
    place: Workplace, rng: Random, today: date, size: int, settings: DutySettings = DEFAULT_SETTINGS
) -> Rows:
    """Tell everybody's journey. No database."""
    rows = Rows()
    for index, (plot, cast) in enumerate(parts(place, rng, size), 1):
        own = Random(rng.getrandbits(64))
        # Another municipality's numbers are others', or nobody could move between the two.
        number = index if place.code == HOME else index + NEIGHBOURS_NUMBERS
        person = citizen(own, place.code, number, begin(today, plot))
        if place.code == HOME and index in CITIZENS:
            be_persona(person, BY_KEY[CITIZENS[index]])
        rows.add(person, story_of(person, plot, cast, own, today), settings)
    return rows


def parts(place: Workplace, rng: Random, size: int) -> Iterator[tuple[Plot, Cast]]:
    """Yield what becomes of each citizen, and who works on it."""
    casts = castings(place, rng)
    if place.code == HOME:
        first = next(casts)
        yield Plot("2", 130, EXEMPLARY), first
        for index in range(OWN_CASES):
            yield mixture.for_caseworker(index), first
            yield mixture.for_coach(index), first
        for index in range(JOBS):
            yield mixture.for_coach_in_job(index), first
        for plot in mixture.movers(NEIGHBOUR):
            yield plot, next(casts)
    for plot in mixture.plots(rng, size):
        yield plot, next(casts)


def castings(place: Workplace, rng: Random) -> Iterator[Cast]:
    """Yield casts for ever, team by team; the first is the personas'."""
    consultants = place.holders(Role.COMPANY_CONSULTANT)
    retention = place.holders(Role.RETENTION_CONSULTANT)
    teams = [name for name in (NORTH, SOUTH) if name in place.teams] or list(place.teams)[:1]
    turn = 0
    while True:
        team = teams[turn % len(teams)]
        workers = place.holders(Role.CASEWORKER, team)
        coaches = place.holders(Role.JOB_COACH, team)
        turn += 1
        yield Cast(
            caseworker=workers[0] if turn == 1 else rng.choice(workers),
            job_coach=coaches[0] if turn == 1 else rng.choice(coaches[turn % 3 == 0 :] or coaches),
            consultant=consultants[0] if turn == 1 else rng.choice(consultants),
            team_id=place.teams[team].pk,
            team_name=team,
            earlier_coach=rng.choice(coaches) if turn % 12 == 0 else None,
            retention=retention[0] if retention and turn % 9 == 0 else None,
        )


def begin(today: date, plot: Plot) -> datetime:
    """The moment a citizen was taken in."""
    return datetime.combine(today - timedelta(days=plot.days), time(8), HERE)


def story_of(person: Citizen, plot: Plot, cast: Cast, rng: Random, today: date) -> Story:
    """Return the story of a citizen, not told yet."""
    version = "2019" if plot.days > NEW_VERSION_DAYS else "2020"
    journey = Journey(
        id=key(rng, begin(today, plot)),
        municipality_id=person.municipality_id,
        citizen_id=person.pk,
        citizen_sort_key=person.sort_key,
        programme=PROGRAMME,
        version=version,
    )
    if cast.earlier_coach == cast.job_coach:
        cast = Cast(cast.caseworker, cast.job_coach, cast.consultant, cast.team_id, cast.team_name)
    writer = Writer(rng, person.name.split()[0], rng.choice(PROFILES))
    return Story(person, journey, plot, cast, rng, today, writer)


def be_persona(person: Citizen, persona: Persona) -> None:
    """Let this citizen be one that one can be."""
    person.name = persona.name
    person.sort_key = sort_key(person.name)
    first, *_middle, last = person.name.lower().split()
    person.email = f"{first}.{last}@example.dk"
    person.interpreter_language = ""
    person.has_protected_address = False
    person.is_exempt_from_digital_mail = False


def around(place: Workplace, rows: Rows, rng: Random, today: date) -> None:
    """What stands beside the journeys: accounts, absence, offers, who looked."""
    if place.code == HOME:
        for index, persona in CITIZENS.items():
            account_of_citizen(rows.citizens[index - 1], persona)
        absences(place, rows, today)
        offers(rows)
    looks(place, rows, rng, today)


def account_of_citizen(person: Citizen, persona: str) -> None:
    """A citizen's own account."""
    User.objects.create_user(
        person.email,
        name=person.name,
        active_role=Role.CITIZEN,
        municipality_id=person.municipality_id,
        citizen=person,
        persona=persona,
    )


def absences(place: Workplace, rows: Rows, today: date) -> None:
    """One coach is away this week, and the persona's coach stands in."""
    absent, substitute = place.people["Trine Mølgaard"], place.people["Jonas Brøndum"]
    absence = Substitution.objects.create(
        municipality_id=place.code,
        absent_id=absent.id,
        substitute_id=substitute.id,
        first_day=today - timedelta(days=3),
        last_day=today + timedelta(days=11),
        reason="Ferie",
    )
    since = datetime.combine(absence.first_day, time(), HERE)
    until = datetime.combine(absence.last_day + timedelta(days=1), time(), HERE)
    covered = []
    for journey in rows.journeys:
        if journey.job_coach_id == absent.id and journey.state != "ended":
            made = grant(
                journey,
                since,
                Role.JOB_COACH,
                Grant.Cause.SUBSTITUTE,
                employee_id=substitute.id,
            )
            made.ends_at, made.reason = until, f"Vikar for {absent.name}"
            covered.append(made)
    Grant.objects.bulk_create(covered)


def offers(rows: Rows) -> None:
    """The offers of transfer that the journeys tell of."""
    for event in rows.events:
        if event.kind == EventKind.TRANSFER_OFFERED:
            Transfer.objects.create(
                from_municipality_id=HOME,
                to_municipality_id=NEIGHBOUR,
                journey_id=event.journey_id,
                offered_at=event.recorded_at,
                offered_by_name=event.recorded_by_name,
                reason="Borgeren flytter til jer den første i næste måned.",
                includes_events=True,
            )


def looks(place: Workplace, rows: Rows, rng: Random, today: date) -> None:
    """Who looked at whom in the last weeks; the worker seals them like any others."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_xact_id()::text::bigint")
        transaction_id = cursor.fetchone()[0]
    name = Municipality.objects.get(pk=place.code).name
    people = {person.id: person for person in place.people.values()}
    shown = [rows.journeys[0]] * 9 + rng.choices(rows.journeys, k=VIEWS)
    moments = sorted(moment_of_look(rng, today) for _ in shown)
    pairs = []
    for journey, moment in zip(shown, moments, strict=True):
        role, holder = rng.choice(lookers(journey))
        view = View(
            municipality_id=place.code,
            seen_at=moment,
            user_id=people[holder].user_id,
            name=people[holder].name,
            role=role.value,
            workplace=name,
            page="journey",
            transaction_id=transaction_id,
        )
        pairs.append((view, journey.citizen_id))
    View.objects.bulk_create([view for view, _ in pairs])
    ViewedCitizen.objects.bulk_create(
        ViewedCitizen(
            municipality_id=place.code,
            view=view,
            citizen_id=citizen_id,
            user_id=view.user_id,
            page=view.page,
            seen_at=view.seen_at,
        )
        for view, citizen_id in pairs
    )


def moment_of_look(rng: Random, today: date) -> datetime:
    """A moment in the last three weeks, when people are at work."""
    days = [today - timedelta(days=back) for back in range(1, 22)]
    day = rng.choice([day for day in days if is_workday(day)])
    return datetime.combine(day, time(rng.randint(8, 15), rng.randint(0, 59)), HERE)


def lookers(journey: Journey) -> list[tuple[Role, UUID]]:
    """Who looks at a case: its caseworker and its coach."""
    found = [(Role.CASEWORKER, journey.caseworker_id), (Role.JOB_COACH, journey.job_coach_id)]
    return [(role, holder) for role, holder in found if holder]


def outsiders() -> None:
    """The national monitor."""
    persona = BY_KEY["star"]
    User.objects.create_user(
        "star@example.dk", name=persona.name, active_role=persona.role, persona=persona.key
    )
