"""Mit CV as data for paper and Word: the same parts, in the same order, as on the page."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.cv.models import CvLink, CvReference
from brobygger.cv.pages import lines
from brobygger.cv.pages.mit_cv import ABILITIES
from brobygger.cv.queries import WholeCv
from brobygger.facts import models, queries
from brobygger.facts.models import KINDS, Fact

Data = dict[str, Any]
TO_PICK_FROM = ("work_experience", "education", "ability")
"""The kinds of the gross list that one chooses among for a certain job (spec 3.1)."""


def picked(whole: WholeCv, keys: Collection[str]) -> WholeCv:
    """The CV with those experiences, educations and abilities only: what suits one job."""
    rows = {
        kind: [one for one in there if kind not in TO_PICK_FROM or str(one.pk) in keys]
        for kind, there in whole.rows.items()
    }
    return replace(whole, rows=rows)


def content(actor: Actor, whole: WholeCv, *, with_hidden: bool) -> Data:
    """Name, contact and parts. What is hidden from employers stays out unless asked for."""
    return {
        "title": _("CV"),
        "name": whole.citizen.name,
        "contact": list(_contact(whole, with_hidden=with_hidden)),
        "profile": whole.profile.text,
        "sections": [one for one in _sections(actor, whole, with_hidden) if one["entries"]],
    }


def _contact(whole: WholeCv, *, with_hidden: bool) -> Iterator[str]:
    citizen, profile = whole.citizen, whole.profile
    place = f"{citizen.postal_code} {citizen.city}".strip()
    if with_hidden or not (profile.hides_address or citizen.has_protected_address):
        yield ", ".join(filter(None, (citizen.address, place)))
    if citizen.phone and (with_hidden or not profile.hides_phone):
        yield citizen.phone
    if citizen.email and (with_hidden or not profile.hides_email):
        yield citizen.email


def _sections(actor: Actor, whole: WholeCv, with_hidden: bool) -> Iterator[Data]:
    for key in ("work_experience", "education"):
        there = _told(whole.rows[key])
        entries = [_entry(one, whole, with_hidden) for one in there]
        yield {"title": str(KINDS[key].title_of_kind), "entries": entries}
    for key, title in ABILITIES.items():
        there = [one for one in _told(whole.rows["ability"]) if getattr(one, "kind", "") == key]
        yield _list(str(title), there)
    for key in ("language", "licence"):
        yield _list(str(KINDS[key].title_of_kind), _told(whole.rows[key]))
    goals = [one for one in _told(whole.rows["job_goal"]) if getattr(one, "kind", "") == "job"]
    yield _list(_("Jeg går efter"), goals)
    for model in (CvReference, CvLink):
        there = _told(queries.rows(actor, whole.citizen.pk, model.key))
        yield _list(str(model.title_of_kind), there)


def _told(rows: Iterable[Fact]) -> list[Fact]:
    return [one for one in rows if not one.is_blank]


def _list(title: str, rows: Sequence[Fact]) -> Data:
    entries = [{"line": ", ".join((one.headline, *_beside(one)))} for one in rows]
    return {"title": title, "entries": entries}


def _beside(fact: Fact) -> list[str]:
    if isinstance(fact, models.JobGoal):
        return []
    address = lines.link(fact)
    return [*lines.meta(fact), *([address] if address else [])]


def _entry(fact: Fact, whole: WholeCv, with_hidden: bool) -> Data:
    keeps_back = fact.pk in whole.hidden_employers and not with_hidden
    place = getattr(fact, "place", "")
    meta = [one for one in lines.meta(fact) if not (keeps_back and one == place)]
    # PDF/UA refuses an empty heading.
    headline = fact.headline or _("Uden titel")
    return {"headline": headline, "meta": " · ".join(meta), "text": lines.text(fact)}
