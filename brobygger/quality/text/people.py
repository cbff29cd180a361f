"""Who: names, pronouns, roles; and verbs in which somebody does something one can see."""

import re

from brobygger.quality.text.lexicon import NAMES
from brobygger.quality.text.reading import Piece
from brobygger.quality.text.word_files import word_set

PRONOUNS = frozenset(("jeg", "du", "han", "hun", "vi", "i", "de", "hen", "begge", "vedkommende"))
ROLE = re.compile(
    r"(?:borger(?:en)?|(?:job|virksomheds|fastholdelses|beskæftigelses"
    r"|vejlednings)?konsulent(?:en)?|jobformidler(?:en)?|sagsbehandler(?:en)?|mentor(?:en)?"
    r"|job-?coach(?:en)?|coach(?:en)?|mester|læremester|svend(?:en)?|lærer(?:en)?|leder(?:en)?"
    r"|teamleder(?:en)?|chef(?:en)?|butikschef(?:en)?|souschef(?:en)?|værkfører(?:en)?"
    r"|formand(?:en)?|arbejdsgiver(?:en)?|kontaktperson(?:en)?|rådgiver(?:en)?|psykolog(?:en)?"
    r"|læge(?:n)?|fysioterapeut(?:en)?|ergoterapeut(?:en)?|socialrådgiver(?:en)?"
    r"|koordinator(?:en)?|støtteperson(?:en)?|bostøtte(?:n)?|kollega(?:en)?|kolleger(?:ne)?"
    r"|makker(?:en)?|kone(?:n)?|mand(?:en)?|ægtefælle(?:n)?|kæreste(?:n)?|søster(?:en)?"
    r"|bror(?:en)?|søn(?:nen)?|datter(?:en)?|mor|far|veninde(?:n)?|ven(?:nen)?|nabo(?:en)?"
    r"|kommunen|jobcent(?:er|ret)|skolen|sygeplejerske(?:n)?|tillidsrepræsentant(?:en)?"
    r"|praktikvært(?:en)?|driftsleder(?:en)?|afdelingsleder(?:en)?|fagforening(?:en)?|u\.?t\.?"
    r"|jk|sb|vk|vsk|ag|bgr)"
)
# Who else may be held to it: a colleague by trade, a relative.
_STAFF = re.compile(
    r"\w*(?:terapeut|vejleder|rådgiver|konsulent|leder|sygeplejerske|læge|pædagog|medarbejder"
    r"|assistent"
    r"|chef|mester|coach|tolk|chauffør|pedel|vært|sekretær|lærer)(?:en|n|ken|len)?"
    r"|fætter|kusine|onkel|tante|farmor|mormor|farfar|morfar|svoger(?:en)?|svigerinde|svigermor"
    r"|svigersøn|svigerdatter|datteren|sønnen|forældrene|parterne|familien"
)
_MONTH_OR_DAY = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|jul|påske|pinse)\w*",
    re.IGNORECASE,
)
_NOT_NAMES = word_set("not_names")
WORDS_TOO = word_set("names_and_words")


def is_name(word: str, *, first: bool) -> bool:
    """Whether a word as it stands names a person; a capital proves nothing at the start."""
    low = word.lower().rstrip("'’")
    if _MONTH_OR_DAY.fullmatch(low):
        return False
    if "-" in low and all(NAMES.has(part) for part in low.removesuffix("s").split("-")):
        return True
    if NAMES.has(low) or (low.endswith("s") and NAMES.has(low[:-1]) and len(low) > 4):
        return word[:1].isupper() or low not in WORDS_TOO
    capital = all(part[:1].isupper() and part[1:].islower() for part in word.split("-"))
    return capital and not first and low not in _NOT_NAMES


def is_somebody(word: str, *, first: bool) -> bool:
    """A pronoun, a role or a name: somebody who can be held to an agreement."""
    low = word.lower()
    known = ROLE.fullmatch(low) or _STAFF.fullmatch(low)
    return low in PRONOUNS or bool(known) or is_name(word, first=first)


def somebody(piece: Piece) -> list[int]:
    """Where in the words of a sentence somebody stands."""
    words = piece.originals
    return [
        at
        for at, word in enumerate(words)
        if is_somebody(word, first=at == 0) and not _is_no_pronoun(words, at)
    ]


def _is_no_pronoun(words: list[str], at: int) -> bool:
    """ "i" the preposition, and "de" as in "de gode vaner"."""
    following = words[at + 1] if at + 1 < len(words) else ""
    article = words[at].lower() == "de" and following.endswith("e")
    return words[at] == "i" or (words[at] == "I" and at == 0) or article
