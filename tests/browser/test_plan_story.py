"""The rehabilitation plan, with citizen and caseworker at once: from the first word to both PDFs.

What people type much of is put in by the same actions; every step that moves the case is clicked.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.documents import actions as documents
from brobygger.documents.models import Document
from brobygger.journeys.models import Journey
from brobygger.rehabilitation.models import Decision, RehabilitationSettings, TeamCase
from brobygger.rehabilitation.preparatory.template import FieldKind, standard
from tests.rehabilitation.team import FLEXJOB, ROWS

Opener = Callable[..., Page]
NEXT_POLL, SLOW = 12_000, 30_000


@pytest.fixture
def journey(fresh: None) -> Journey:
    """The demo citizen's journey without a plan, in a municipality that screens."""
    own = User.objects.get(persona="borger")
    with acting(Actor.system(own.municipality_id)):
        found = Journey.objects.get(citizen=own.citizen_id)
        Decision.objects.filter(journey=found).delete()
        TeamCase.objects.filter(journey=found).delete()
        for one in Document.objects.filter(subject_id=found.pk):
            one.delete()
        RehabilitationSettings.objects.update_or_create(
            municipality_id=found.municipality_id, defaults={"needs_screening": True}
        )
    return found


def press(page: Page, name: str) -> None:
    """Press the button with this name, and wait for the page that follows."""
    page.get_by_role("button", name=name, exact=True).first.click()
    page.wait_for_load_state()


def by(persona: str) -> Any:
    """Somebody of the demo at work."""
    return User.objects.get(persona=persona).actor()


def fill_part(journey: Journey) -> None:
    """Everything the form asks for and nobody has written yet."""
    worker = by("sagsbehandler")
    with acting(worker):
        document = Document.objects.about(journey.pk, "preparatory_part")[0]
        there = set(document.fields.exclude(text="").values_list("key", flat=True))
        for key, text in _asked():
            if key not in there:
                documents.save_field(worker, document, key, text, 0)


def _asked() -> Iterator[tuple[str, str]]:
    for part in standard().parts.values():
        for one in part.fields:
            if one.is_required:
                is_choice = one.kind is FieldKind.CHOICE
                yield part.field_key(one), one.choices[0] if is_choice else "Skrevet sammen."
        for table in part.tables:
            yield part.none_key(table.key), "Det er der ikke noget af."
        for kind in part.required_facts:
            yield part.none_key(kind), "Det taler vi om næste gang."
        for question in part.questions:
            yield part.answer_key(question), "4"
            yield f"{part.key}.{question.key}/high", "Det går godt."


def fill_recommendation(journey: Journey) -> None:
    """The rest of a flex-job's recommendation."""
    worker = by("sagsbehandler")
    with acting(worker):
        document = Document.objects.about(journey.pk, "recommendation")[0]
        there = {one.key: one.version for one in document.fields.all()}
        for key, text in FLEXJOB.items():
            documents.save_field(worker, document, key, text, there.get(key, 0))
        task = ""
        for table, texts in ROWS.items():
            row = str(documents.add_row(worker, document, table).key)
            for column, text in (texts | ({"task": task} if table == "7" else {})).items():
                documents.save_field(worker, document, f"{table}/{row}/{column}", text, 0)
            task = row if table == "4" else task


def write_together(open_as: Opener, plan: str) -> Page:
    """Both have it open; what the citizen types arrives at the caseworker's."""
    worker = open_as("sagsbehandler", plan)
    press(worker, "Begynd den forberedende del")
    worker.goto(f"{plan}mit-cv/")
    citizen = open_as("borger", "/min-side/forberedende-del/trin/2.1/")
    citizen.get_by_role("textbox", name="Hvem er jeg?").fill("Jeg er omhyggelig.")
    about = worker.get_by_role("textbox", name="Hvem er jeg?")
    expect(about).to_have_value("Jeg er omhyggelig.", timeout=NEXT_POLL)
    expect(worker.locator("[data-bb-autosave-by]").first).to_contain_text("Borgeren")
    about.fill("Jeg er omhyggelig. Praktikken viste, at pakning lykkes.")
    worker.get_by_role("heading", level=1).click()
    expect(citizen.get_by_role("textbox", name="Hvem er jeg?")).to_have_value(
        "Jeg er omhyggelig. Praktikken viste, at pakning lykkes.", timeout=NEXT_POLL
    )
    return worker


def review_and_lock(open_as: Opener, worker: Page, plan: str) -> None:
    """To the leader, back with a remark, again, approved, locked."""
    worker.goto(f"{plan}afslut/")
    press(worker, "Send til gennemsyn")
    leader = open_as("faglig-leder", plan)
    leader.goto(f"{plan}afslut/")
    leader.get_by_role("link", name="Send tilbage").click()
    leader.locator("[name=text]").fill("Skriv, hvad praktikken viste.")
    press(leader, "Send tilbage")
    worker.goto(plan)
    expect(worker.locator("main")).to_contain_text("Skriv, hvad praktikken viste.")
    worker.goto(f"{plan}afslut/")
    press(worker, "Send til gennemsyn")
    leader.goto(f"{plan}afslut/")
    press(leader, "Godkend")
    worker.goto(f"{plan}afslut/")
    press(worker, "Lås")
    expect(worker.locator("main")).to_contain_text("Låst")


def hold_the_meeting(open_as: Opener, worker: Page, base: str) -> Page:
    """In the queue, on a meeting, its agenda sent, held; the team goes on to the recommendation."""
    worker.goto(f"{base}moede/")
    press(worker, "Sæt i kø")
    case = worker.url
    worker.goto("/moeder/nyt/")
    worker.locator("[name=day]").fill(timezone.localdate().isoformat())
    worker.locator("[name=at]").fill("00:30")
    worker.locator("[name=place]").fill("Rådhuset")
    press(worker, "Sæt i kalenderen")
    meeting = worker.url
    for name, part in (("Lone Østerby", "chair"), ("Søren Haahr", "company_consultant")):
        worker.locator("[name=employee]").select_option(label=name)
        worker.locator("[name=part]").select_option(part)
        press(worker, "Sæt på mødet")
    worker.goto(case)
    worker.locator("[name=meeting]").select_option(meeting.rstrip("/").rsplit("/", 1)[-1])
    press(worker, "Sæt på")
    worker.goto(meeting)
    press(worker, "Send dagsordenen")
    team = open_as("rehabilitering", case)
    expect(team.locator("main")).to_contain_text("Rehabiliteringsplanens forberedende del")
    for box in team.locator("[name=present]").all():
        box.check(force=True)
    press(team, "Mødet er holdt")
    return team


def recommend(journey: Journey, team: Page) -> None:
    """Begun by the team, outcome first; what is missing is named until it is there; locked."""
    press(team, "Begynd indstillingen")
    team.locator("[name='field:0.outcome'][value=flexjob]").check(force=True)
    press(team, "Vælg, og vis felterne")
    expect(team.get_by_role("heading", name="Progressionsmål", exact=True)).to_be_visible()
    address = team.url.partition("#")[0]
    fill_recommendation(journey)
    team.goto(f"{address}afslut/")
    press(team, "Lås")
    expect(team.locator("main")).to_contain_text("Låst")


def is_pdf(page: Page) -> bool:
    """Whether the page's link to the paper leads to one."""
    link = page.get_by_role("link", name="Åbn PDF").first.get_attribute("href") or ""
    answer = page.request.get(link)
    return answer.headers["content-type"] == "application/pdf" and answer.body()[:5] == b"%PDF-"


def test_from_the_first_word_to_both_papers_and_the_reassessment(
    open_as: Opener, journey: Journey
) -> None:
    base = f"/forloeb/{journey.pk}/"
    plan = f"{base}forberedende-del/"
    worker = write_together(open_as, plan)
    worker.set_default_timeout(SLOW)
    fill_part(journey)
    review_and_lock(open_as, worker, plan)
    team = hold_the_meeting(open_as, worker, base)
    recommend(journey, team)
    worker.goto(f"{base}indstilling/afgoerelse/")
    worker.locator("[name=reason]").fill("Kommunen er enig med teamet.")
    press(worker, "Registrér afgørelsen")
    citizen = open_as("borger", "/min-side/indstilling/")
    expect(citizen.locator("main")).to_contain_text("Kommunen er enig med teamet.")
    assert is_pdf(citizen)
    citizen.goto("/min-side/forberedende-del/")
    assert is_pdf(citizen)
    worker.goto(plan)
    worker.get_by_text("Skal sagen behandles igen?").click()
    worker.locator("[name=occasion][value=step_up]").check(force=True)
    press(worker, "Begynd den igen; det skrevne følger med")
    expect(worker.locator("main")).to_contain_text("Genbehandling")
    worker.goto(f"{base}moede/")
    worker.locator("[name=occasion][value=step_up]").check(force=True)
    press(worker, "Sæt i kø")
    expect(worker.locator("main")).to_contain_text("Genbehandling (step-up)")
