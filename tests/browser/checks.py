"""What every page must hold: axe, no sideways scrolling, reachable by keyboard."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@cache
def _axe() -> str:
    return AXE.read_text()


def axe_violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA, a line each."""
    page.evaluate(_axe())
    found: dict[str, Any] = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS
    )
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in found["violations"]
        for node in rule["nodes"][:3]
    ]


def sideways(page: Page) -> int:
    """How many pixels the page is wider than its window."""
    return int(
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    )


UNREACHED = """() => {
  const seen = window.__bbSeen || new Set();
  const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility({
      checkVisibilityCSS: true, checkOpacity: false}));
  const radios = new Set();
  return wanted.filter(e => {
    if (seen.has(e)) return false;
    if (e.type === 'radio') return !wanted.some(o => o.type === 'radio' && o.name === e.name
      && o.form === e.form && seen.has(o));
    return true;
  }).map(e => e.outerHTML.slice(0, 120));
}"""


CONTROLS = "a[href], button, input, select, textarea, summary"
ASIDE = 5
"""Stops that are no control: the browser's own, regions that scroll."""


def unreachable_by_tab(page: Page) -> list[str]:
    """The controls that Tab does not come to, pressed once for each and a few times more."""
    page.evaluate(
        "() => { window.__bbSeen = new Set(); document.addEventListener('focusin',"
        " e => window.__bbSeen.add(e.target), true);"
        # A page with a cursor in it begins in the middle: go to its top first.
        " document.body.tabIndex = -1; document.body.focus();"
        " document.body.removeAttribute('tabindex') }"
    )
    for _ in range(page.locator(f"{CONTROLS}, [tabindex='0']").count() + ASIDE):
        page.keyboard.press("Tab")
    found: list[str] = page.evaluate(UNREACHED)
    # Tab has come round: an open skip link would lie over what is looked at next.
    page.evaluate("document.activeElement.blur()")
    return found
