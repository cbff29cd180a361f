"""A whole nation of invented journeys, by COPY as the owner, for ``bench/``.

``sizes`` says how many citizens live where, ``staff`` who works there, ``chunk`` tells some
hundred journeys and stores them, ``bulk`` puts indexes and references aside meanwhile.
"""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import date
from multiprocessing import get_context

import django
from django.db import connections
from tqdm import tqdm

from brobygger.demo.national import bulk
from brobygger.demo.national.chunk import Chunk, store
from brobygger.demo.national.sizes import sizes
from brobygger.demo.national.staff import store_staff

CHUNK = 500
CORES = 2


def make(citizens: int, municipalities: int, today: date, quiet: bool = False) -> int:
    """Fill an empty database; returns the number of events."""
    places = sizes(citizens, municipalities)
    owner = connections["owner"]
    with bulk.put_aside(owner):
        store_staff(owner, places)
        owner.close()
        events = tell_everybody(list(chunks(places, today)), citizens, quiet)
    bulk.analyze(owner)
    return events


def chunks(places: dict[str, int], today: date) -> Iterator[Chunk]:
    """Cut each municipality into pieces of work."""
    for code, size in places.items():
        for first in range(0, size, CHUNK):
            yield Chunk(code, size, first, min(first + CHUNK, size), today)


def tell_everybody(work: list[Chunk], citizens: int, quiet: bool) -> int:
    """Tell and store all pieces on the cores there are; returns the number of events."""
    events = 0
    spawn = get_context("spawn")
    with (
        ProcessPoolExecutor(CORES, mp_context=spawn, initializer=django.setup) as pool,
        tqdm(total=citizens, unit=" citizens", disable=quiet) as bar,
    ):
        for done in as_completed([pool.submit(store, piece) for piece in work]):
            people, told = done.result()
            events += told
            bar.update(people)
    return events
