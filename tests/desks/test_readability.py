"""Citizens' texts are easy to read: LIX at most 35 (issue 4), on each page and for each text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from brobygger.access import consents
from brobygger.people.roles import Role
from brobygger.programmes.catalogue import newest
from tests.desks.test_citizen_view import OWN, path_of
from tests.readability import lix, sentences
from tests.security.town import make_town

TARGET = 35.0
ENOUGH_WORDS = 40
"""Fewer words than that make no figure: one long name moves it by five."""
ROOT = Path(__file__).resolve().parents[2] / "brobygger"
MAIN = re.compile(r"<main.*</main>", re.S)
MARKED = re.compile(
    r"{%\s*translate\s+(?P<q>[\"'])(?P<a>.*?)(?P=q)|_\((?P<r>[\"'])(?P<c>.*?)(?P=r)\)"
    r"|{%\s*blocktranslate[^%]*%}(?P<b>.*?){%\s*endblocktranslate",
    re.S,
)
CITIZENS = "ui/base_citizen.html"


def figure(texts: list[str]) -> float | None:
    """LIX, when there is enough to say something about."""
    enough = sum(len(text.split()) for text in texts) >= ENOUGH_WORDS
    return lix(texts) if enough else None


def citizens_templates() -> Iterator[Path]:
    """Templates only citizens meet: those with their base, and the parts named after them."""
    for path in sorted(ROOT.rglob("templates/**/*.html")):
        own_folder = "own" in path.parts or path.name.startswith(("_own", "own"))
        if own_folder or CITIZENS in path.read_text():
            yield path


def texts_of(template: Path) -> list[str]:
    """The words a template brings itself, with what is filled in left out."""
    found = []
    for match in MARKED.finditer(template.read_text()):
        text = match["a"] or match["b"] or match["c"] or ""
        found += sentences(re.sub(r"{{.*?}}|%\(\w+\)s", " Anna ", text))
    return found


def test_each_template_of_the_citizens_is_easy_to_read() -> None:
    figures = {str(path.relative_to(ROOT)): figure(texts_of(path)) for path in citizens_templates()}
    hard = {name: round(value, 1) for name, value in figures.items() if value and value > TARGET}
    assert hard == {}
    assert sum(value is not None for value in figures.values()) >= 5


def test_each_page_of_the_citizens_is_easy_to_read(client: Client, db: None) -> None:
    town = make_town()
    client.force_login(town.users[Role.CITIZEN])
    figures = {}
    for address in OWN:
        page = client.get(path_of(town, address))
        if page.status_code == 200 and page["Content-Type"].startswith("text/html"):
            main = MAIN.search(page.content.decode())
            figures[address.name] = figure(sentences(main[0])) if main else None
    hard = {name: round(value, 1) for name, value in figures.items() if value and value > TARGET}
    assert hard == {}
    assert sum(value is not None for value in figures.values()) >= 5


def test_what_citizens_say_yes_to_is_easy_to_read() -> None:
    texts = [f"{kind.text} {kind.effect}" for kind in consents.every_kind()]
    hard = [text for text in texts if lix(sentences(text)) > TARGET]
    assert hard == []


def test_what_the_programme_says_to_citizens_is_easy_to_read() -> None:
    chosen = newest("uif2")
    purposes = [phase.purpose_for_citizen for phase in chosen.phases]
    titles = [str(rule.title_for_citizen) for rule in chosen.rules if rule.title_for_citizen]
    assert lix([one for text in [*purposes, *titles] for one in sentences(str(text))]) <= TARGET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi ses i dag. Du må gerne komme.", 4.0),
        ("Jobformidleren hjælper dig.", 3 + 100 * 2 / 3),
        ("", 0.0),
    ],
)
def test_the_figure_is_words_a_sentence_and_long_words_in_a_hundred(
    text: str, expected: float
) -> None:
    assert lix(sentences(text)) == pytest.approx(expected)


def test_labels_and_hidden_parts_are_no_sentences() -> None:
    page = "<p>Du har tid hos os i morgen</p><li>Menu</li><script>var a = 1;</script>"
    assert sentences(page) == ["Du har tid hos os i morgen"]
