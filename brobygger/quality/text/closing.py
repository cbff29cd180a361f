"""What closes a goal of progression: taken back, never decided, or told as something past.

A sentence that looks back ("den", "planen", "det hele") and takes back closes all that stands
before it. A sentence that says what nobody knows leaves the goal, the way or the time open.
"""

import re

from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Reading

_LOOKS_BACK = (
    r"(?:den|det|dette|denne|de|dem|det hele|begge dele|alt det|noget nyt"
    r"|\w*(?:plan|aftale|mål|idé|ide|forslag|forsøg|ordning|forløb|oplæring|projekt|tanke|tilbud"
    r"|træning|praktik|afprøvning|kursus|optrapning)(?:en|et|n|ne|erne|ene)?)"
)
_TAKES_BACK = (
    r"(?:taget af (?:bordet|programmet)|opgivet|droppet|skrinlagt|forladt|forkastet|afvist"
    r"|aflyst|annulleret|udgået|frafaldet|bortfaldet|tilbagekaldt|udskudt|udsat|kuldsejlet"
    r"|lagt (?:i skuffen|på is|væk|til side)|sat (?:i bero|på pause|på stand ?by|i stå)"
    r"|strandet|strandede|gået i (?:vasken|sig selv)|løbet ud i sandet|fald(?:t|et) til jorden"
    r"|skubbet|parkeret|henlagt|lagt på hylden|stoppet|afbrudt|ophørt|lukket ned|trukket|sløjfet"
    r"|slettet|streget"
    r"|ikke (?:længere )?(?:aktuel\w*|realistisk\w*|muligt?|relevant\w*)"
    r"|(?:blev|bliver|er) (?:\w+ )?(?:aldrig|ikke) (?:alligevel )?(?:til noget|gennemført"
    r"|realiseret|sat i gang|iværksat|aktuel\w*)|gælder ikke|holdt ikke|udgår|udgik"
    r"|bortfald(?:er|t)|må vente|venter (?:vi|jeg)|lader (?:vi|jeg) ligge|lægger (?:vi|jeg) væk"
    r"|sagde \w+ nej"
    r"|sagt nej|ønskes ikke|ville \w+ ikke)"
)
_TAKEN_BACK = re.compile(
    rf"^(?:men |dog |desværre |nu |så )?{_LOOKS_BACK}\b[^;]{{0,60}}?\b{_TAKES_BACK}\b"
)
_NOBODY_KNOWS = (
    r"(?:står (?:\w+ )?ikke|er (?:\w+ ){0,2}(?:ikke|uvist|uklart|åbent|usikkert)|vides ikke"
    r"|ved (?:\w+ )?(?:ikke|ingen)|fremgår ikke|mangler|har (?:ingen|(?:vi|de|han|hun|jeg) ikke)"
    r"|(?:skal |må )?(?:\w+ )?(?:aftales|afklares|drøftes|besluttes|fastlægges|fastsættes|bestemmes"
    r"|beskrives|formuleres)|må (?:tiden|(?:vi|man) (?:se|vente|finde|tale|drøfte))"
    r"|afhænger|afventer|tages op|kommer vi tilbage)"
)
_OPEN = any_of(
    rf"""
    (?:ingen|ikke|hverken|intet|uden)\b[^;]{{0,60}}?\b(?:bud|forslag|idé(?:er)?|ide(?:er)?
        |svar) (?:på|til|om)
    ikke (?:\w+ )?ved,? (?:hvordan|hvad|hvor|om) | ikke (?:hvordan|hvornår|vejen|metoden)
    på ubestemt tid
    (?:hvad|hvordan|hvornår|hvilke\w*|hvem|hvorledes)\b[^;]{{2,100}}?,? {_NOBODY_KNOWS}
    (?:kan|kunne|vil|ville|tør|tur) (?:\w+ )?ikke (?:\w+ )?(?:sige|love|svare|oplyse|give
        |angive)\b[^;]{{0,40}}?\b(?:hvornår|hvordan|hvad|dato|tid\w*)
    (?:intet|ikke noget|ingen) nyt(?=[.,;!]|$| (?:om|vedr))
    (?:uden|ingen|mangler) (?:en |et |nogen )?(?:dato|frist|tidsfrist|tidsplan|tidshorisont|metode
        |tidsramme|slutdato|deadline|plan for)
    (?:dato|frist|tidsfrist|metode|tidspunkt|deadline)\w* (?:er (?:ikke|uvist|åben\w*|uafklaret)
        |mangler|kendes ikke|aftales|afventer|fastsættes)
    """
)
_ONCE_PLANNED = any_of(
    r"""
    (?:det|der) var (?:\w+ )?(?:meningen|planen|tanken|aftalt|aftalen|målet|tænkt|lagt op til)
    var (?:\w+ )?(?:målet|planen|meningen|tanken|ønsket|idéen)
    (?:meningen|planen|tanken|målet|idéen|aftalen|ønsket|forslaget) var (?:oprindelig\w* )?,? ?at
    (?:vi|jeg|hun|han|de|borger\w*|man) (?:\w+ )?havde (?:\w+ )?(?:en plan|et mål|planlagt|aftalt
        |håbet|sat) | skulle have (?:kunnet|været|lært|haft|prøvet)
    """
)


def taken_back(reading: Reading) -> bool:
    """Whether a later sentence takes back what stands before it."""
    return any(_TAKEN_BACK.search(piece.low) for piece in reading.statements[1:])


def left_open(reading: Reading) -> bool:
    """Whether the text says that the goal, the way or the time is not known."""
    return any(_OPEN.search(piece.low) for piece in reading.sentences)


def once_planned(low: str) -> bool:
    """Whether a sentence speaks of a plan of the past."""
    return bool(_ONCE_PLANNED.search(low))
