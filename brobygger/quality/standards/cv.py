"""Q6–Q8 and Q20: Mit CV, and the job goals wherever they stand. (Q5 is the preparatory part's.)"""

import re
from collections.abc import Iterable

from brobygger.occupations import folding
from brobygger.quality.standards.facts import CvFacts, JobGoalPlaces
from brobygger.quality.standards.shared import says_something
from brobygger.quality.standards.standard import (
    Judgement,
    Kind,
    Standard,
    listed,
    not_passed,
    passed,
)

ALIKE, SHORTEST, LONGEST_ENDING = 5, 3, 4
"""Words are alike from five shared first letters, or when one is the other with an ending."""

SAYS_NOTHING = frozenset(
    {"medarbejder", "assistent", "hjaelper", "arbejde", "arbejder", "job", "jobbet", "stilling"}
    | {"deltid", "fleksjob", "timer", "inden", "eller", "andet", "diverse", "forskellige"}
    | {"opgaver", "opgave", "andre", "gode", "godt", "have", "vaere", "kunne", "skulle", "blandt"}
)
_GOES_FOR = re.compile(
    r"\b(?:søger|går efter|går målrettet efter|vil gerne (?:arbejde|være|have|bruge|finde)|"
    r"ønsker (?:job|arbejde|at arbejde|at blive)|mit mål er|målet er|på vej mod|drømmer om)\b"
    r"[^.!?]*\b(?:som|inden for|indenfor|i|på|med|ved|hos)\s+(?:en |et |den |det )?[a-zæøå]{4,}",
    re.IGNORECASE,
)


def tasks_described(facts: CvFacts) -> Judgement:
    """Q6."""
    if not facts.experience:
        return not_passed("Der er ikke skrevet nogen erfaring.")
    bare = [row.title for row in facts.experience if not says_something(row.tasks)]
    if bare:
        return not_passed(f"Opgaverne mangler under {listed(bare)}.")
    return passed("Der står opgaver under al erfaring.")


def qualifications_match(facts: CvFacts) -> Judgement:
    """Q7: every work with tasks has a qualification tied to it, or one that names its tasks."""
    if not facts.qualifications:
        return not_passed("Der er ikke skrevet nogen faglige kvalifikationer.")
    unmatched = [
        row.title
        for row in facts.experience
        if row.tasks.strip() and not any(_shows(row.title, row.tasks, one) for one in _all(facts))
    ]
    if unmatched:
        return not_passed(
            f"Ingen faglig kvalifikation svarer til opgaverne under {listed(unmatched)}."
        )
    return passed("De faglige kvalifikationer svarer til opgaverne.")


def _all(facts: CvFacts) -> Iterable[tuple[str, tuple[str, ...]]]:
    return ((one.text, one.used_in) for one in facts.qualifications)


def _shows(title: str, tasks: str, qualification: tuple[str, tuple[str, ...]]) -> bool:
    text, used_in = qualification
    return title in used_in or share_a_word(text, f"{title} {tasks}")


def profile_directed(facts: CvFacts) -> Judgement:
    """Q8: the profile names a job goal, or says what it goes for."""
    profile = facts.professional_profile
    if not says_something(profile):
        return not_passed("Den faglige profil mangler.")
    if any(share_a_word(goal, profile) for goal in facts.job_goals) or _GOES_FOR.search(profile):
        return passed("Profilen siger, hvilket job den går efter.")
    return not_passed("Profilen siger ikke, hvilket job den går efter.")


def goals_alike(facts: JobGoalPlaces) -> Judgement:
    """Q20: each job goal stands in "Jeg søger job som", and nothing else stands there.

    Mit CV, Min Plan and the recommendation show one record; a locked text that said something
    else is shown beside it, and is not wrong.
    """
    if not facts.goals:
        return not_passed("Der er ikke noget jobmål.")
    loose = [title for title, goal in facts.targets if not goal]
    if loose:
        return not_passed(f"{listed(loose)} i »Jeg søger job som« hører ikke til noget jobmål.")
    sought = {goal for _title, goal in facts.targets}
    missing = [goal for goal in facts.goals if goal not in sought]
    if missing:
        return not_passed(f"Jobmålet {listed(missing)} står ikke i »Jeg søger job som«.")
    if facts.presentation.strip() and not _named(facts):
        return not_passed("Præsentations-CV'et nævner ikke jobmålet.")
    return passed("Jobmålene er ens alle steder.")


def _named(facts: JobGoalPlaces) -> bool:
    names = (*facts.goals, *(title for title, _goal in facts.targets))
    return any(share_a_word(name, facts.presentation) for name in names)


def share_a_word(one: str, other: str) -> bool:
    """Whether the texts share a word that says something, in any Danish form."""
    left, right = _words(one), _words(other)
    return any(_alike(a, b) for a in left for b in right)


def _words(text: str) -> set[str]:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    folded = {folding.fold(word) for word in found if word not in folding.SMALL_WORDS}
    return {word for word in folded if len(word) >= SHORTEST and word not in SAYS_NOTHING}


def _alike(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if len(short) >= ALIKE:
        return short[:ALIKE] == long[:ALIKE]
    return long.startswith(short) and len(long) - len(short) <= LONGEST_ENDING


STANDARDS = (
    Standard(
        id="Q6",
        key="cv_tasks_described",
        question="Er opgaverne beskrevet under erfaring?",
        document=CvFacts,
        rule=tasks_described,
        advice="Skriv, hvad du lavede, fx: »Tog imod varer, satte på plads og talte op.«",
        source="Evalueringen: 90 % af de CV'er, der fandtes.",
    ),
    Standard(
        id="Q7",
        key="cv_qualifications_match",
        question="Svarer de faglige kvalifikationer til opgaverne?",
        document=CvFacts,
        rule=qualifications_match,
        advice=("Giv hvert job en faglig kvalifikation, fx »Varemodtagelse« til »Tog imod varer«."),
        source="Evalueringen: 55 eller 45 % af sagerne (tallet kan ikke læses).",
    ),
    Standard(
        id="Q8",
        key="cv_profile_directed",
        question="Er den faglige profil rettet mod et job?",
        document=CvFacts,
        rule=profile_directed,
        advice="Nævn jobbet, fx: »Jeg søger job i en butik, hvor jeg kan fylde varer op.«",
        source="Evalueringen: 66 % af sagerne.",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q20",
        key="job_goals_alike",
        question="Er jobmålene ens i Mit CV, Min Plan og »Jeg søger job som«?",
        document=JobGoalPlaces,
        rule=goals_alike,
        advice="Vælg den stilling på listen, der ligger nærmest jobmålet, og knyt dem sammen.",
        source="Kravet til kommunerne; evalueringen har ikke målt det.",
    ),
)
