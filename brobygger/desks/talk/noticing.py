"""Sentences of a note that read like an agreement: pure.

The evaluation found agreements hidden in notes and contacts; so each is offered as one.
"""

import re

from brobygger.quality.text import check

MOST, LONGEST = 5, 500
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])|\n+")
_SAYS_SO = re.compile(
    r"\b(?:aftalte|aftale:|(?:har|er|blev) (?:\w+ )?(?:aftalt|enige))\b", re.IGNORECASE
)


def agreement_like(note: str, already: str = "") -> list[str]:
    """The sentences that read like an agreement and do not stand in ``already``."""
    sentences = (part.strip() for part in _SENTENCE.split(note[:10_000]))
    found = (one for one in sentences if one and len(one) <= LONGEST and one not in already)
    return [one for one in found if reads_like_agreement(one)][:MOST]


def reads_like_agreement(sentence: str) -> bool:
    """Whether somebody does something by a time, or the words say that it was agreed."""
    return bool(_SAYS_SO.search(sentence)) or check("smart_agreement", sentence).verdict
