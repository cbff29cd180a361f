"""``accommodation_concrete``: an accommodation tied to a task, an amount, a place or a condition.

Source: spec 7.1, Q13 and Q14. Three things are asked of a statement: it is alive (not withdrawn,
postponed or a "no need"), it arranges or limits something, and it holds an anchor to plan by.
"""

import re
from itertools import pairwise

from brobygger.quality.text import accommodation_words as said
from brobygger.quality.text.amounts import AMOUNT, CLOCK, DAYPART
from brobygger.quality.text.lexicon import AIDS, CONDITIONS, PLACES, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import UNDECIDED, live, postponed, withdrawn
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.whose import begins_with_family, begins_with_staff
from brobygger.quality.text.work_words import work_in

ADVICE = (
    "Knyt hensynet til en opgave, en mængde, et sted eller en betingelse, fx: "
    "»Løfter højst 5 kg, når hun fylder varer op; de tunge kasser tager en kollega.«"
)
# "…, hvis hun mærker et anfald": when, and so no complaint.
_WHEN = re.compile(r",? (?:hvis|når|så snart|hver gang) [^,;.]*")
# "Ved migræne arbejder hun hjemme": the condition goes, what is arranged stays.
_CONDITION = re.compile(
    r"^(?:ved|under|på dage med|i perioder med) [^,]{2,40}? (?=(?:arbejder|går|holder|tager|kører"
    r"|skifter|laver|bruger|ringer|flytter|bytter|må|kan|får)\b)"
)
# ", der bliver træt af skarpt lys,": a clause about the person, not about the work.
_ABOUT_PERSON = re.compile(r", (?:der|som) [^,]{3,80},")
# The reason in a subordinate clause says why, not what.
_REASON_CLAUSE = re.compile(
    r"(?:,? (?:fordi|da|(?<!sørger )(?<!sørge )for(?= (?:at )?(?:han|hun|to|det|så|ellers|alt"
    r"|mere)\b)|idet|eftersom"
    r"|ellers)|,? (?:pga\.?|på grund af))\b[^;]*$"
)
_LEADING_REASON = re.compile(r"^[^,]*,? (?:så|og derfor|derfor|hvorfor|hvorefter)\b")
_CANNOT = re.compile(r"(?<!\bmå )(?<!\bskal )(?<!\bbør )\bikke\b")


def _concrete_words(piece: Piece) -> list[str]:
    kept = said.VAGUE.sub(" ", piece.low)
    words = Piece(kept).words
    return [*work_in(words), *AIDS.find(words), *PLACES.find(words), *CONDITIONS.find(words)]


def _measures(low: str) -> list[str]:
    kept = said.VAGUE.sub(" ", low)
    found = [found.group() for rule in (AMOUNT, CLOCK, DAYPART) for found in rule.finditer(kept)]
    return found + WORKPLACES.find(_COUNTED.findall(kept))


# "de samme to plejehjem"
_COUNTED = re.compile(r"\b(?:samme|to|tre|fire|fem|\d+) (\w{4,})")


def _dead(low: str) -> bool:
    unsettled = UNDECIDED.search(low) or said.NO_NEED.search(low)
    return withdrawn(low) or postponed(low) or bool(unsettled)


def _arrangement(low: str) -> str:
    """What is arranged, without the clause that says why."""
    kept = _CONDITION.sub("", _REASON_CLAUSE.sub("", _ABOUT_PERSON.sub("", low)))
    lead = _LEADING_REASON.match(kept)
    why = lead and (said.DIFFICULTY.search(lead.group()) or _CANNOT.search(lead.group()))
    return f"derfor{kept[lead.end() :]}" if lead and why else kept


# "Kollegerne holder pause kl. 9": how others work, with no word of the citizen.
_OTHERS_WORK = re.compile(
    r"^kolleg\w+ (?:\w+ )?(?:har|fik)\b|^(?:\w+ ){1,3}?(?:holder|arbejder|møder|bruger|er|blev"
    r"|fik|havde|har(?= (?:\d+|en|et|to|tre"
    r"|fire|fem|mange|flere|egen|eget|både)\b))\b"
)
_CITIZEN = re.compile(r"\b(?:hun|han|jeg|du|mig|dig|ham|hende|borger(?:en)?|vedkommende|vi)\b")


def _of_others(piece: Piece) -> bool:
    low = piece.low
    if _CITIZEN.search(low):
        return False
    works = begins_with_staff(piece.text) and bool(_OTHERS_WORK.search(low))
    return works or begins_with_family(piece.text)


def _anchor(piece: Piece) -> str:
    """What one could plan by in a live statement, or nothing."""
    if _of_others(piece):
        return ""
    low = _arrangement(piece.low)
    bare = _WHEN.sub(" ", low)
    told = said.BACKGROUND.search(bare) or said.DIFFICULTY.search(bare)
    if told and not said.STRONG.search(low):
        return ""
    if said.LONG_AGO.search(low) or said.PRIVATE.search(low) or low.endswith("?"):
        return ""
    words, measures = _concrete_words(Piece(low)), _measures(low)
    if not words and not measures:
        return _taken_over(piece)
    if not (
        said.LIMITS.search(low)
        or said.ARRANGED.search(low)
        or said.SET_UP.search(low)
        or AIDS.find(piece.words)
        or CONDITIONS.find(piece.words)
        or said.DIRECT.search(low)
    ):
        return _taken_over(piece)
    return (measures + words)[0]


# Another takes it, or it comes in writing: anchors that need no word for the task.
_ANOTHER_DOES = re.compile(
    r"\b(?:går|gives|sendes|overdrages|flyttes|rykkes|ryger) (?:videre |over )?til"
    r" (?:[A-ZÆØÅ][a-zæøå]+|en kollega|kollega\w*|mester|\w*leder(?:en)?|\w*chefen"
    r"|mentor(?:en)?|de andre)"
    r"|\b\w{3,}es af (?:[A-ZÆØÅ][a-zæøå]+|en (?:kollega|anden)|kolleger(?:ne)?)\b"
    r"|[A-ZÆØÅ][a-zæøå]+ (?:tager|bærer|løfter) (?:den|det|de) (?:anden|andet|tunge|tungeste"
    r"|øverste"
    r"|nederste|store)\b"
    r"|\b\w{3,} (?:tager|ordner|klarer|overtager|løfter|bærer|henter|passer|står|kører|fylder"
    r"|gør) (?:[A-ZÆØÅ][a-zæøå]+|en kollega|kollegerne|kollegaen|makkeren|mester|svenden"
    r"|lærlingen|vikaren|afløseren|de andre|en anden)\b"
)
_WITH_SOMEBODY = re.compile(r"\b(?:sammen med|følges med|følge med) [A-ZÆØÅ][a-zæøå]+")
_CHANNEL = any_of(
    r"""
    (?:skriv\w*(?!,? at)|sms\w*|mail\w*|chat\w*|ring\w*|mundtlig\w*|skriftlig\w*|tegnes
        |filmes)\b.*\b(?:i stedet for|frem for|ikke|kun|aldrig|aftenen før|dagen før)
    (?:får|gives|vises|hænger|ligger|læses)\b.*\b(?:som|på|med) (?:billeder|video|lydfil|film
        |tegninger)
    """
)


_IN_WRITING = any_of(
    r"""
    (?:opgave|besked|instruks|ændring|anvisning|ordre)\w* (?:\w+ ){0,3}(?:på skrift|skriftligt?)
    skriftlig\w* (?:\w+ )?(?:besked|instruks|opgave|anvisning|ordre)\w*
    (?:forstørret|stor|større) skrift | store bogstaver | fast makker
    (?:fjernet|taget|slettet|strøget|pillet) (?:fra|af|ud af) (?:hans|hendes|min|din
        |\w+s) \w*(?:rute|liste|plan)
     alene i (?:\w+ )?rum
    eget rum
    """
)


# "ikke på stige, ikke ved kødhakkeren"
_NOT_AT = re.compile(
    r"(?:^|[,:;] |\b(?:skal|må|bør) )ikke (?:stå |være |arbejde |gå |op |sidde )?"
    r"(?:på|ved|under|bag|foran) (?!arbejd|plads|stress|tid|sigt|forhånd|grund|en\b|de\b)\w{4,}"
)


def _taken_over(piece: Piece) -> str:
    found = (
        _ANOTHER_DOES.search(piece.text)
        or _WITH_SOMEBODY.search(piece.text)
        or _IN_WRITING.search(piece.low)
        or _NOT_AT.search(piece.low)
        or _CHANNEL.search(piece.low)
    )
    return found.group()[:40] if found else ""


def _short_pairs(pieces: list[Piece]) -> list[Piece]:
    """Two short statements in a row: "Hviler i bilen. Et kvarter kl. 11."."""
    return [
        Piece(f"{one.text} {two.text}")
        for one, two in pairwise(pieces)
        if max(len(one.words), len(two.words)) < 16
    ]


# "De tidligere hensyn er bortfaldet": that takes back all that stands before it.
_ALL_GONE = re.compile(
    r"\b(?:(?:de|alle|alt|samtlige) (?:\w+ )?(?:skåne)?hensyn|(?:skåne)?hensynene|skånebehovene)\b"
)


# "…, men teamet finder ikke grundlag for det": what was asked for is refused.
_REFUSED = re.compile(
    r"(?:men|dog)\b.{0,60}?\b(?:ikke (?:\w+ )?(?:grundlag|belæg|enig|med på|muligt|lade sig gøre"
    r"|bevilget|imødekomm\w+)|afviser|afviste|afslog|sagde nej|siger nej|fik nej|fik afslag)\b"
)


def _standing(reading: Reading) -> list[Piece]:
    """The live statements after the last one that takes everything back."""
    gone = [
        at
        for at, piece in enumerate(reading.statements)
        if _ALL_GONE.search(piece.low) and withdrawn(piece.low)
    ]
    refused = {
        before.text
        for before, piece in pairwise(reading.statements)
        if _REFUSED.match(piece.low) and not _concrete_words(piece)
    }
    since = {piece.text for piece in reading.statements[gone[-1] + 1 if gone else 0 :]}
    return [p for p in live(reading, _dead) if p.text in since and p.text not in refused]


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = _standing(reading)
    # "Kan ikke tåle sol: klipper hæk før kl. 9": what follows the colon may stand alone.
    tails = [Piece(tail) for piece in pieces for tail in piece.text.split(": ")[1:]]
    for piece in (*pieces, *tails, *_short_pairs(pieces)):
        if found := _anchor(piece):
            return Answer(True, f"Hensynet kan planlægges: »{found}« er nævnt.")
    if len(pieces) < len(reading.statements):
        return Answer(False, "Hensynet er afvist, bortfaldet eller udsat.")
    return Answer(
        False, "Der mangler en opgave, en mængde, et sted eller en betingelse at planlægge efter."
    )
