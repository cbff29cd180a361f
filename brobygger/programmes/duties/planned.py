"""What people have planned for a day: a step towards more hours, an agreement in Min Plan."""

from collections.abc import Iterable, Sequence

from brobygger.programmes.course import Course, Stretch, in_order, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.facts import as_date, as_text
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Planned


def ask_planned(rule: DutyRule, terms: Planned, course: Course) -> Iterable[Asked]:
    """Ask once for each plan made in a stretch; putting it off settles it and asks anew."""
    plans = [plan for plan in course.found((terms.asked_by,)) if plan.facts.get(terms.day)]
    settling = by_name(course.found(terms.done_by), terms) if plans else {}
    for stretch in course.stretches[watch_of(rule)]:
        for plan in plans:
            if is_in(plan, stretch):
                name = as_text(plan.facts.get(terms.name))
                yield ask(plan, settling.get(name, ()), stretch, terms)


def by_name(settling: Iterable[Happening], terms: Planned) -> dict[str, list[Happening]]:
    """Return what settles plans by the name they carry, oldest first."""
    found: dict[str, list[Happening]] = {}
    for one in settling:
        found.setdefault(as_text(one.facts.get(terms.name)), []).append(one)
    return found


def is_in(plan: Happening, stretch: Stretch) -> bool:
    """Say whether a plan was made in a stretch."""
    since, until = stretch.since, stretch.until
    return in_order(since) <= in_order(plan) and (until is None or in_order(plan) < in_order(until))


def ask(plan: Happening, settling: Sequence[Happening], stretch: Stretch, terms: Planned) -> Asked:
    """Return one plan, with what settled it if that came while the stretch lasted."""
    until = stretch.until
    done = next((one for one in settling if in_order(one) > in_order(plan)), None)
    if done is not None and until is not None and in_order(done) > in_order(until):
        done = None
    return Asked(plan.happened_on, as_date(plan.facts.get(terms.day)), done, until)
