"""Documents: the autosave's round trip, fifty writers in one document, and a paper of ten pages.

Runs in a process of its own under production settings, with a kind of document of its own.
"""

import json
import subprocess
import sys
import time
from typing import Any

from bench.databases import Database
from bench.lines import Report, median

ROUND_TRIP, STATEMENTS = 4.0, 6
FULL_PAGE, FULL_STATEMENTS = 12.0, 25
WRITERS, SAVES, KEYS = 50, 200, 10
PAPER_SECONDS = 0.3
ROUNDS = 60
ANSWER = "DOCUMENTS "


def measure(report: Report, database: Database, writers: int = WRITERS, saves: int = SAVES) -> None:
    """Print what the room of documents is held to."""
    env = {**database.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"}
    command = [sys.executable, "-m", "bench.documents", str(writers), str(saves)]
    done = subprocess.run(command, env=env, check=True, text=True, stdout=subprocess.PIPE)
    found = json.loads(done.stdout.split(ANSWER)[1])
    report.say("\nDocuments")
    report.line("autosave against the empty page", found["round_trip"], ROUND_TRIP)
    report.line("statements: saving a field", found["statements"], STATEMENTS, "")
    for name, ratio in found["filled"].items():
        report.line(f"{name}, against the empty page", ratio, FULL_PAGE)
    report.line("statements: the dearest of them", found["filled_statements"], FULL_STATEMENTS, "")
    report.line(
        f"a paper of {found['pages']} pages, first", found["paper_first"], PAPER_SECONDS, "s"
    )
    report.line(f"a paper of {found['pages']} pages", found["paper"], PAPER_SECONDS, "s")
    report.say(f"sealing it takes {found['seal']:.2f} s")
    report.say(
        f"{writers} writers × {saves} saves: {found['saved']:,} saved,"
        f" {found['clashes']:,} clashes shown, {found['rate']:.0f} a second"
    )
    report.line("saves let through on an old version", found["blind"], 0, "")
    report.line("texts lost in silence", found["lost"], 0, "")
    report.line("answers missing", writers * saves - found["saved"] - found["clashes"], 0, "")


def main() -> None:
    """Measure in this process and print one line of JSON."""
    import bench.probe as probe  # sets Django up
    from bench import filled
    from brobygger.documents import kinds
    from brobygger.documents.kinds import Kind, Section
    from tests.documents import writers

    kinds.register(Kind("bench", "Måling", (Section("2", "Afsnit"),)))
    count, saves = int(sys.argv[1]), int(sys.argv[2])
    with writers.open_document("bench", count) as (document, actors):
        found = {**round_trip(probe, document, actors[0]), **paper()}
        found |= many_writers(document, actors, saves)
    found |= filled.measure(probe)
    sys.stdout.write(ANSWER + json.dumps(found) + "\n")


def round_trip(probe: Any, document: Any, actor: Any) -> dict[str, float]:
    """A save by the script against the empty page, in turn, and its statements."""
    from brobygger.access.actor import Actor, acting
    from brobygger.access.models import User

    with acting(Actor.system(actor.municipality)):
        session = probe.sign_in(User.objects.get(pk=actor.user_id))
    cookies = f"brobygger_session={session}; brobygger_csrf={probe.TOKEN}"
    common = {"HTTP_COOKIE": cookies, "HTTP_HOST": probe.HOST} | probe.forwarded()

    def empty() -> dict[str, Any]:
        return {**probe.factory.get("/tom/", secure=True).environ, **common}

    def save(version: int) -> dict[str, Any]:
        text = f"Jeg kan pakke varer og holde styr på et lager. {version} " * 5
        typed = {"csrfmiddlewaretoken": probe.TOKEN, "key": "2.trip", "text": text}
        address = f"/dokumenter/{document.pk}/felt/"
        posted = probe.factory.post(address, {**typed, "version": str(version)}, secure=True)
        return {**posted.environ, **common, "HTTP_ORIGIN": f"https://{probe.HOST}"}

    times: dict[str, list[float]] = {"empty": [], "save": []}
    for turn in range(ROUNDS):
        for name, environ in (("empty", empty()), ("save", save(turn))):
            began = time.perf_counter()
            status, _size = probe.serve(environ)
            times[name].append(time.perf_counter() - began)
            if not status.startswith("200"):
                raise SystemExit(f"{name}: {status}")
    ratio = median(times["save"][10:]) / median(times["empty"][10:])
    return {"round_trip": ratio, "statements": _statements(document, actor)}


def _statements(document: Any, actor: Any) -> int:
    """A save that keeps the earlier text: the dearest one."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from bench.probe import NOT_COUNTED
    from brobygger.access.actor import Actor, acting
    from brobygger.documents import actions

    other = Actor(actor.role, "Anden", None, actor.municipality, actor.employee_id)
    with acting(actor):
        row = actions.add_row(actor, document, "2")
        actions.save_field(actor, document, f"2/{row.key}/x", "et", 0)
        with CaptureQueriesContext(connection) as captured:
            actions.save_field(other, document, f"2/{row.key}/x", "to", 1)
    texts = [query["sql"].upper() for query in captured.captured_queries]
    return sum(not text.startswith(NOT_COUNTED) for text in texts)


def paper() -> dict[str, float]:
    """A paper of ten pages: the first of a process, and later ones; the seal apart."""
    from brobygger.documents import rendering
    from brobygger.documents.kinds import TEMPLATE

    rendering.warm()  # as a server does when it starts
    spent = []
    for number in range(6):
        began = time.perf_counter()
        made = rendering.pdf(TEMPLATE, _filled(number))
        spent.append(time.perf_counter() - began)
    pages = made.count(b"/Type /Page\n") + made.count(b"/Type/Page/")
    return {
        "paper_first": spent[0],
        "paper": median(spent[1:]),
        "pages": pages,
        "seal": _seal(made),
    }


def _seal(made: bytes) -> float:
    """The seal, by a certificate made here (production settings refuse to make one)."""
    import tempfile
    from pathlib import Path

    from django.test import override_settings

    from brobygger.documents import sealing

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seal.p12"
        path.write_bytes(sealing._self_made())
        with override_settings(SEAL_CERTIFICATE=str(path)):
            sealing.seal(made, "Måling")
            began = time.perf_counter()
            sealing.seal(made, "Måling")
            return time.perf_counter() - began


def _filled(number: int) -> dict[str, Any]:
    text = f"Jeg har pakket varer i ni år, senest {number}. Det går bedst om formiddagen. " * 8
    row = ["1.2.2025", "1.5.2025", "Lager, 12 timer om ugen", "Pauser hver time"]
    answer = {"label": "Jeg kan", "choice": "i nogen grad", "text": text, "by": "Borgeren"}
    table = {"label": "Aktiviteter", "header": ["Fra", "Til", "Hvad", "Hensyn"], "rows": [row] * 10}
    section = {"title": "Afsnit", "items": [answer] * 8 + [table]}
    return {"title": "Forberedende del", "facts": [["Borger", "Anna"]], "sections": [section] * 5}


def many_writers(document: Any, actors: list[Any], saves: int) -> dict[str, float]:
    """Everybody at once; what was said to be saved must be somewhere."""
    from brobygger.access.actor import Actor, acting
    from tests.documents import writers

    keys = [f"2.{number}" for number in range(KEYS)]
    began = time.perf_counter()
    tallies = writers.write_at_once(document, actors, saves, keys, len(actors))
    spent = time.perf_counter() - began
    with acting(Actor.system(writers.CODE)):
        lost = writers.silently_lost(document, tallies)
    return {
        "saved": sum(len(tally.saved) for tally in tallies),
        "clashes": sum(tally.clashes for tally in tallies),
        "blind": sum(tally.blind for tally in tallies),
        "lost": len(lost),
        "rate": len(actors) * saves / spent,
    }


if __name__ == "__main__":
    main()
