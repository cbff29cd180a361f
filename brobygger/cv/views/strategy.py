"""The ABC strategy: filled together, drawn, listed, printed."""

from dataclasses import replace

from django.http import HttpResponse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from brobygger.access.pages import ActorRequest
from brobygger.cv.models import Grounding
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.history import history
from brobygger.cv.pages.strategy import CIRCLES, REACH, TRACKS, Strategy
from brobygger.cv.views.both import both, shown
from brobygger.cv.views.paper import as_file
from brobygger.cv.views.saving import removed
from brobygger.documents.rendering import pdf
from brobygger.facts import pages
from brobygger.facts.models import KINDS
from brobygger.people.models import Citizen

PARTS = {**{name: (name,) for name in CIRCLES}, "reach": REACH}
"""What opens together."""


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The picture, the list, and the parts; ``?del=`` opens one, ``?raekke=`` a row."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    strategy = Strategy.of(actor, citizen)
    opened = request.GET.get("del", "")[:20] if pages.writes(actor) else ""
    inputs = {one.key.rpartition("/")[2]: one for one in pages.inputs(actor, strategy.abc)}
    row = request.GET.get("raekke", "")[:100] if pages.writes(actor) else ""
    context = {
        "urls": urls,
        "here": "abc",
        "next": urls["abc"],
        "strategy": strategy,
        # Our own drawing; every word in it is escaped there.
        "picture": mark_safe(strategy.picture().svg()),  # noqa: S308
        "tracks": [(key, title, strategy.tracks()[key]) for key, title in TRACKS.items()],
        "parts": [
            (part, [inputs[name] for name in names], part == opened)
            for part, names in PARTS.items()
        ],
        "history": history(
            actor,
            strategy.abc,
            f"{urls['abc']}?del={opened}&historik=ja#{opened}",
            is_asked=request.GET.get("historik") == "ja",
            names=PARTS.get(opened, (opened,)),
        ),
        "goals": [_without_kind(pages.row_view(actor, one, row)) for one in strategy.goals],
        "goal_kind": KINDS["job_goal"],
        "grounds": [pages.row_view(actor, one, row) for one in strategy.grounds],
        "ground_kind": Grounding,
        "ungrounded": strategy.ungrounded(),
        "removed": removed(request, citizen),
    }
    return shown(request, citizen, "abc", "abc_strategy", context)


def _without_kind(row: pages.RowView) -> pages.RowView:
    """What kind of goal it is goes without saying here."""
    kind = KINDS["job_goal"].field("kind").label
    return replace(row, lines=[one for one in row.lines if one.label != kind])


def paper(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The picture and the list on paper."""
    content = pdf("cv/typst/abc.typ", Strategy.of(request.actor, citizen).paper())
    return as_file(request, citizen, "abc_strategy.pdf", content, "abc-jobstrategi.pdf")


citizen_abc, own_abc = both(require_GET(show), "cv.view")
citizen_abc_pdf, own_abc_pdf = both(require_GET(paper), "cv.view")
