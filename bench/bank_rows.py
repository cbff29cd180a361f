"""Invented CVs for measuring the bank: one for every citizen in the database, by COPY."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

from django.db import connections

from brobygger.cv.bank import entries
from brobygger.cv.public import PublicCv, PublicEducation, PublicExperience, PublicTarget
from brobygger.demo.texts.profiles import PROFILES
from brobygger.occupations.models import Occupation
from brobygger.people import postal

TODAY = date(2026, 11, 22)
IN_EACH_RARE_WORD = 20
TERMS = ("day", "evening", "night", "weekend", "shift", "home")
LEVELS = ("school", "vocational", "vocational", "upper_secondary", "short", "medium", "long")
TONGUES = ("Engelsk", "Tysk", "Polsk", "Tyrkisk", "Arabisk")
LICENCES = ("Kørekort B", "Truckcertifikat B", "Kørekort C", "Hygiejnebevis")
COLUMNS = (
    *("municipality_code", "postal_code", "changed_on", "prefixes", "education", "languages"),
    *("licences", "terms", "least_hours", "most_hours", "shown", "words", "skills"),
)
CITIZENS = """
INSERT INTO people_citizen (id, municipality_id, name, sort_key, cpr_encrypted, cpr_fingerprint,
  born_on, address, postal_code, city, phone, email, has_protected_address,
  is_exempt_from_digital_mail, interpreter_language, revision)
SELECT md5('citizen' || n)::uuid, code, 'Nr. ' || n, 'nr ' || n, '', n::text, '1970-01-01', '', '',
  '', '', '', false, false, '', 0
FROM (SELECT n, (SELECT array_agg(code ORDER BY code) FROM people_municipality) AS codes
      FROM generate_series(1, %s) AS n) AS numbered,
  LATERAL (SELECT codes[1 + n %% 98] AS code) AS one
ON CONFLICT DO NOTHING
"""
STORE = """
INSERT INTO cv_bankcv (key, {columns}) SELECT key, {plain}, shown::jsonb,
  to_tsvector('danish', words), to_tsvector('danish', skills) FROM bank_load ORDER BY md5(key::text)
"""
INDEXES = """
SELECT indexname, indexdef FROM pg_indexes
WHERE tablename = 'cv_bankcv' AND indexdef NOT LIKE '%UNIQUE%'
"""
TEMPORARY = """
CREATE TEMPORARY TABLE bank_load (key uuid, municipality_code text, postal_code text,
  changed_on date, prefixes text[], education int, languages text[], licences text[], terms text[],
  least_hours numeric, most_hours numeric, shown text, words text, skills text)
"""


def load(number: int) -> None:
    """Fill the bank as the owner with so many CVs, and read its statistics."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cv_bankcv")
        if cursor.fetchone()[0] == number:
            return
        cursor.execute("TRUNCATE cv_bankcv, cv_bankplace, cv_bankuse")
        cursor.execute(CITIZENS, [number])
        cursor.execute("SELECT id, municipality_id FROM people_citizen ORDER BY id")
        citizens = cursor.fetchall()
        cursor.execute(TEMPORARY)
        with cursor.copy(f"COPY bank_load (key, {', '.join(COLUMNS)}) FROM STDIN") as target:
            for row in rows(citizens):
                target.write_row(row)
        columns, plain = ", ".join(COLUMNS), ", ".join(COLUMNS[:-3])
        with indexes_aside(cursor):
            cursor.execute(STORE.format(columns=columns, plain=plain))
        places(cursor, citizens)
        cursor.execute("DROP TABLE bank_load")
        cursor.execute("VACUUM ANALYZE cv_bankcv, cv_bankplace")
    sys.stdout.write(f"{number:,} CVs in the bank\n")


@contextmanager
def indexes_aside(cursor: Any) -> Iterator[None]:
    """Make the indexes after the rows: much faster for all at once."""
    cursor.execute(INDEXES)
    found = cursor.fetchall()
    for name, _definition in found:
        cursor.execute(f"DROP INDEX {name}")
    yield
    for _name, definition in found:
        cursor.execute(definition)


def places(cursor: Any, citizens: list[tuple[UUID, str]]) -> None:
    """Whose each CV is."""
    with cursor.copy("COPY cv_bankplace (id, municipality_id, citizen_id, key) FROM STDIN") as copy:
        for index, (citizen, code) in enumerate(citizens):
            copy.write_row((key_of(index), code, citizen, key_of(index)))


def key_of(index: int) -> UUID:
    """The key of a CV: the same each time."""
    return UUID(int=Random(index).getrandbits(128), version=4)


def rows(citizens: list[tuple[UUID, str]]) -> Iterator[tuple[Any, ...]]:
    """Each citizen's CV as the table to load takes it."""
    # The texts are few and repeated: the rules of health need read each only once.
    entries.without_health = cache(entries.without_health)
    jobs = list(Occupation.objects.order_by("code"))
    codes = sorted(postal.all_codes())
    rare = max(1, len(citizens) // IN_EACH_RARE_WORD)
    for index, (citizen, municipality) in enumerate(citizens):
        rng = Random(index * 7919)
        cv = invented(rng, citizen, municipality, jobs, codes, f"sjaeldent{index % rare}")
        found = asdict(entries.entry(cv, TODAY - timedelta(days=rng.randrange(400))))
        found["shown"] = json.dumps(found["shown"])
        yield key_of(index), *(found[name] for name in COLUMNS)


def invented(
    rng: Random,
    citizen: UUID,
    municipality: str,
    jobs: list[Occupation],
    codes: list[str],
    rare: str,
) -> PublicCv:
    """A CV of usual length."""
    profiles = rng.sample(PROFILES, k=min(3, len(PROFILES)))
    return PublicCv(
        citizen_id=citizen,
        municipality=municipality,
        postal_code=rng.choice(codes),
        profile=f"Jeg har været {profiles[0].past}. Jeg kan {profiles[0].tasks[0]}. {rare}.",
        experiences=tuple(
            PublicExperience(
                "job", one.past, rng.choice(one.places), "2010", "2015", ", ".join(one.tasks)
            )
            for one in profiles
        ),
        educations=(PublicEducation(profiles[0].goal, "", rng.choice(LEVELS), "", "2008"),),
        qualifications=tuple(task for one in profiles for task in one.tasks[:2]),
        competences=("Møder til tiden", "Kan lide orden", "God til mennesker"),
        it=("Excel", "Kassesystem"),
        languages=(("Dansk", "mother_tongue"), (rng.choice(TONGUES), "good")),
        licences=tuple(rng.sample(LICENCES, k=rng.randrange(3))),
        targets=tuple(position(rng, rng.choice(jobs)) for _ in range(rng.choice((1, 1, 2, 3)))),
        changed_at=None,
    )


def position(rng: Random, job: Occupation) -> PublicTarget:
    """A position sought."""
    return PublicTarget(
        scheme=job.scheme,
        code=job.code,
        title=job.title,
        is_trained=rng.random() < 0.3,
        is_experienced=rng.random() < 0.6,
        weekly_hours=float(rng.randrange(4, 30)),
        start="now",
        employment="either",
        is_flexjob=True,
        terms=tuple(sorted(rng.sample(TERMS, k=rng.randrange(1, 4)))),
    )
