"""Which clauses about somebody's work count for nothing: ``dynamic_work_ability``.

A clause is dead when it denies, declines, tells of the past or only talks about development. A
statement is of nothing here when it is about others or anybody. The words stand in ``standstill``.
"""

import re

from brobygger.quality.text import bygone, growth, outlook, standstill


def granted(low: str) -> str:
    """The clause without denials that grant: "ikke kun", "uden hjælp"."""
    return standstill.GRANTED.sub(" ", low)


def _denied(low: str) -> bool:
    return bool(standstill.DENIED.search(granted(low)))


# "overtager fakturaer fra Lis, som går ned i tid"
_OF_ANOTHER = re.compile(r"\b(?:fra|efter|for|af) \w+, (?:der|som) [^,.]*")
# "efterhånden som angsten aftager"
_SYMPTOM_EASES = re.compile(
    r"\b(?:angst|smerte|træthed|udtrætning|symptom|svimmelhed|uro|stress|hovedpine|kvalme)\w*"
    r" [^.,;]{0,60}?\b(?:aftage|mindske|falde|klinge|lette|svinde|forsvinde|dæmpe)\w*"
)
_WORK_ITSELF_FALLS = re.compile(r"\b(?:negativ|dårligere|forværr\w*|timer\w*|timetal\w*|tid)\b")
_FROM_FIGURE = re.compile(r"\bfra (\d+)\D{0,20}?(?:til|mod) (\d+)")
# "mødetiden kan rykke fra 10 til 8.30"
_EARLIER = re.compile(r"\bmødetid\w* (?:\w+ ){0,4}fra (?:kl\.? )?[\d.:]+ til (?:kl\.? )?[\d.:]+")
_BECOME_FEWER = re.compile(
    r"\b(\d+) ?(?:t|timer?|dage?|timerne) (?:\w+ ){0,3}(?:bliver|sættes|går|ændres|kommer|skal|ned)"
    r" (?:\w+ ){0,3}?(?:til|på) (\d+)"
)


def _declines(low: str) -> bool:
    """Whether something falls that is no burden, and not that of a colleague."""
    low = _EARLIER.sub(" ", low)
    kept = standstill.SETTLES.sub(" ", _SYMPTOM_EASES.sub(" ", _OF_ANOTHER.sub(" ", low)))
    fewer = _BECOME_FEWER.search(low)
    if fewer and not growth.BURDEN.search(low) and int(fewer.group(1)) > int(fewer.group(2)):
        return True
    if not standstill.DECLINE.search(kept) or standstill.TURNED.search(low):
        return False
    if growth.LESS_HELP.search(low) and not _WORK_ITSELF_FALLS.search(low):
        return False
    figures = _FROM_FIGURE.search(low)
    rises = figures and int(figures.group(1)) < int(figures.group(2))
    return not rises


def _told_of_the_past(low: str) -> bool:
    """Whether a clause tells what was or has been, and of nothing to come."""
    signs = (bygone.TO_COME, outlook.FORESEES, outlook.CONDITION)
    to_come = any(sign.search(low) for sign in signs)
    return bool(bygone.TOLD.search(low)) and not to_come


def dead(low: str) -> bool:
    """Whether a clause is denied, declining, over, broken or only talked about."""
    return bool(
        _told_of_the_past(low)
        or bygone.BROKEN.search(low)
        or bygone.ERRAND.search(low)
        or _denied(low)
        or _declines(low)
        or standstill.LOST.search(granted(low))
        or standstill.DISCUSSED.search(low)
    )


def of_nothing_here(low: str) -> bool:
    """Whether a statement is about others, anybody, a routine, or keeping what there is."""
    kinds = (standstill.OTHERS_GROW, standstill.GENERAL, standstill.KEPT, standstill.ROUTINE)
    return low.endswith("?") or any(kind.search(low) for kind in kinds)
