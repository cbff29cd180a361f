"""Health stays out of the bank, also when somebody wrote it in a free text (spec 3.4). Pure.

A sentence in which somebody tells of the own health is left out whole. A nurse's "borgere med
demens" stays: it is work. It is a list of words, and no proof: what it does not know it lets pass
(docs/decisions/cv-bank.md).
"""

import re

ILLNESS = (
    r"depression\w*|angst\w*|stress\w*|ptsd|adhd|add|autis\w+|asperger\w*|bipolar\w*|skizo\w+"
    r"|psykos\w+|psykiatri\w*|ocd|borderline|gigt\w*|slidgigt\w*|leddegigt\w*|fibromyalgi\w*"
    r"|smerter?|kronisk\w*|diskusprolaps\w*|prolaps\w*|piskesmæld\w*|whiplash|kræft\w*|sclerose\w*"
    r"|epilepsi\w*|diabetes|sukkersyge|hjernerystelse\w*|hjerneskade\w*|migræne\w*|kol|astma"
    r"|blodprop\w*|hjertefejl\w*|nedslidt\w*|udbrændt\w*|misbrug\w*|alkoholi\w+|lidelser?|sygdom\w*"
    r"|handicap\w*|træthed\w*|udtrætte\w*|rygproblem\w*|dårlig ryg|ondt i \w+"
)
ALWAYS = (
    r"syge?meld\w*|sygedagpenge\w*|førtidspension\w*|diagnos\w*|skånehensyn\w*|helbred\w*"
    r"|indlagt|opereret|operation af min|psykolog(?:en)?|psykiater\w*|medicin(?:en)? (?:mod|for)"
    r"|ressourceforløb\w*|nedsat arbejdsevne|min sygdom|mit sygdomsforløb"
)
MYSELF = r"jeg|mig|min|mit|mine|egen|eget|har haft|har fået|lider|ramt af|på grund af|pga\.?"
OTHERS = (
    r"(?:borgere|patienter|beboere|ældre|børn|unge|mennesker|elever|kunder|voksne|personer)"
    r"(?:ne|nes)?\b"
)
_ILL = re.compile(rf"\b(?:{ILLNESS})\b", re.IGNORECASE)
_ALWAYS = re.compile(rf"\b(?:{ALWAYS})\b", re.IGNORECASE)
_MYSELF = re.compile(rf"\b(?:{MYSELF})\b", re.IGNORECASE)
_OTHERS = re.compile(rf"\b{OTHERS}", re.IGNORECASE)
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?]+\s+(?=[A-ZÆØÅ»\"])|\n+|$)")
GONE = "… "


def tells_of_health(sentence: str) -> bool:
    """Whether somebody tells of the own health."""
    if _OTHERS.search(sentence):
        return False
    if _ALWAYS.search(sentence):
        return True
    return bool(_ILL.search(sentence) and _MYSELF.search(sentence))


def without_health(text: str) -> str:
    """The text without the sentences that tell of the writer's health."""
    parts = _SENTENCE.findall(text)
    if not any(tells_of_health(part) for part in parts):
        return text
    kept = "".join(GONE if tells_of_health(part) else part for part in parts)
    return re.sub(r"(?:… )+", GONE, kept).strip()
