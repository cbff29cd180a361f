"""What people have planned for a day: a step towards more hours."""

from collections.abc import Iterable, Sequence

from brobygger.programmes.course import Course, Stretch, in_order, watch_of
from brobygger.programmes.duties.asked import Asked
from brobygger.programmes.facts import as_date, as_text
from brobygger.programmes.kinds import Happening
from brobygger.programmes.shapes import DutyRule
from brobygger.programmes.terms import Planned


def ask_planned(rule: DutyRule, terms: Planned, course: Course) -> Iterable[Asked]:
    """Ask once for each plan made in a stretch; putting it off settles it and asks anew."""
    plans, settling = course.found((terms.asked_by,)), course.found(terms.done_by)
    for stretch in course.stretches[watch_of(rule)]:
        for plan in plans:
            if is_in(plan, stretch) and plan.facts.get(terms.day):
                yield ask(plan, settling, stretch, terms)


def is_in(plan: Happening, stretch: Stretch) -> bool:
    """Say whether a plan was made in a stretch."""
    since, until = stretch.since, stretch.until
    return in_order(since) <= in_order(plan) and (until is None or in_order(plan) < in_order(until))


def ask(plan: Happening, settling: Sequence[Happening], stretch: Stretch, terms: Planned) -> Asked:
    """Return one plan, with what settled it if that came while the stretch lasted."""
    name, until = as_text(plan.facts.get(terms.name)), stretch.until
    later = (one for one in settling if in_order(one) > in_order(plan))
    done = next((one for one in later if as_text(one.facts.get(terms.name)) == name), None)
    if done is not None and until is not None and in_order(done) > in_order(until):
        done = None
    return Asked(plan.happened_on, as_date(plan.facts.get(terms.day)), done, until)
