"""Tags and static files."""

import posixpath
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.utils import matches_patterns
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory

from brobygger.config import static_files
from brobygger.ui import icons
from brobygger.ui.menu import Link
from brobygger.ui.templatetags import ui


def render(source: str) -> str:
    return Template(source).render(Context())


def test_every_icon_is_in_the_file_and_no_other() -> None:
    found = finders.find("ui/icons.svg")
    assert found is not None
    symbols = re.findall(r'<symbol id="([^"]+)"', Path(str(found)).read_text())
    assert sorted(symbols) == sorted(icons.NAMES)


def test_an_icon_that_is_not_there_fails_loudly() -> None:
    with pytest.raises(ValueError, match="no icon"):
        render('{% icon "enhjørning" %}')


@pytest.mark.parametrize("kind", ["ok", "soon", "late", "quiet", "unknown"])
def test_a_status_is_a_word_with_an_icon(kind: str) -> None:
    html = Template("{% status kind word %}").render(Context({"kind": kind, "word": "<b>Ord"}))
    assert "&lt;b&gt;Ord" in html
    assert "<svg" in html


def test_an_empty_place_says_what_to_do() -> None:
    html = render('{% empty "Ingen endnu." "/ny/" "Opret" %}')
    assert "Ingen endnu." in html
    assert 'href="/ny/"' in html
    assert "<a" not in render('{% empty "Ingen endnu." %}')


def test_nobody_may_anything() -> None:
    assert render('{% if actor|may:"desks.find" %}ja{% endif %}') == ""


@pytest.mark.parametrize("sheet", ["ui/brobygger.css", "dkfds/css/dkfds.min.css"])
def test_every_file_a_style_sheet_loads_is_served(sheet: str) -> None:
    folder = Path(sheet).parent
    text = Path(str(finders.find(sheet))).read_text()
    for url in re.findall(r'url\("?([^")]+)"?\)', text):
        name = posixpath.normpath((folder / url).as_posix())
        assert finders.find(name), name
        assert not matches_patterns(Path(name).name, static_files.IGNORED), name


@pytest.mark.parametrize(("lines", "shown", "folded"), [(9, 9, 0), (10, 7, 3)])
def test_a_long_menu_folds_its_tail_and_names_where_one_is(
    monkeypatch: pytest.MonkeyPatch, lines: int, shown: int, folded: int
) -> None:
    found = [Link(f"Side {one}", f"/{one}/", one == lines) for one in range(1, 1 + lines)]
    monkeypatch.setattr(ui, "links", lambda *_: found)
    context = ui.menu(Context({"request": RequestFactory().get("/"), "actor": object()}))
    assert (len(context["links"]), len(context["more"])) == (shown, folded)
    html = render_to_string("ui/_menu.html", context)
    assert html.count("<a ") == lines
    assert (f"Mere: Side {lines}" in html) is bool(folded)
