"""What is withdrawn, postponed, undecided or over: it does not count, whatever else it holds."""

import re
from collections.abc import Callable

from brobygger.quality.text.reading import Piece, Reading

WITHDRAWN = re.compile(
    r"\b(?:bortfald\w+|falder (?:bort|væk)|faldt (?:bort|væk)|faldet"
    r" (?:bort|væk)|frafald\w*|aflys\w+|afblæs\w+|afmeld\w+|annulle\w+"
    r"|opgiv\w*|opgav|droppe\w*|skrinla\w+"
    r"|tag\w* af bordet|taget af|tilbagek\w+|trukket tilbage|trækkes"
    r" tilbage|(?:hensyn|aftale|mål|plan|krav|ordning|tilbud)\w*(?:"
    r" \w+){0,4} udgå(?:r|et)|ophør(?:t|te|er)|(?:bliver|blev|blevet)"
    r" (?:alligevel )?ikke til noget|bruges ikke (?:mere|længere)|er"
    r" slut med"
    r"|ikke (?:længere|mere) (?:aktuel\w*|behov|nødvendig\w*|brug|relevant\w*"
    r"|ønske\w*|særlige|vil)|ikke aktuel\w*|ikke længere|kommer ikke"
    r" til det|sat i bero|sættes i bero|i bero"
    r"|er besat|er overskredet|overskredet|ikke mere ved|afsluttet|stoppet"
    r"|opsagt|skal ikke (?:længere|mere)|slettes|er slettet|udgik|gælder"
    r" ikke)\b"
)
POSTPONED = re.compile(
    r"\b(?:udsk(?:udt|yd\w+|ød)|udsat|udsættes|på pause|i pause|afvente\w*"
    r"|(?:tages|tager vi|ser vi på|drøftes|aftales|vurderes|besluttes"
    r"|afklares|tages stilling|skrives ind|skriver vi ind) "
    r"(?:det |dem |den |det hele )?(?:nærmere|senere|op|næste gang|igen"
    r"|først|når|efter|til næste|på næste|ved næste|når der|løbende"
    r"|til den tid)|endnu ikke|ikke endnu|uafklare\w*|ikke (?:endelig"
    r" )?(?:afklaret|besluttet|fastlagt|aftalt)"
    r"|det må komme an på|må (?:vi|man) (?:se|vente)|vi tager det (?:senere"
    r"|næste gang)|det tager vi|skal (?:først )?(?:afklares|undersøges"
    r"|konkretiseres|formuleres|udarbejdes)|vender (?:vi )?tilbage|følger"
    r" senere|(?:forventes|skal|bliver|vil blive) (?:\w+ )?(?:afdækket"
    r"|afdækkes|afklaret|belyst|belyses|undersøgt)|mangler (?:at blive"
    r"|stadig|endnu))\b"
)
UNDECIDED = re.compile(
    r"\b(?:ved (?:endnu |stadig |slet |bare )?ikke|måske engang|kunne"
    r" måske|det kunne være (?:godt|en idé|rart|fint)|overvej\w*|er"
    r" i tvivl om|hvis ellers|om \w+ skal have|muligheden for at|på"
    r" et tidspunkt)\b"
)


def withdrawn(low: str) -> bool:
    """Whether a statement takes something back."""
    return bool(WITHDRAWN.search(low))


def postponed(low: str) -> bool:
    """Whether a statement leaves something for later."""
    return bool(POSTPONED.search(low))


# "X er aftalt, men det er udsat": what follows speaks of what stood before.
_SPEAKS_BACK = re.compile(
    r"(?:men|dog)\b(?: \w+)?,? (?:det|måtte|holdt|den|de|dette|dem|disse"
    r"|hensynet|hensynene|aftalen|målet|jobmålet|planen|stillingen|afventer"
    r"|er)\b"
)


def live(reading: Reading, dead: Callable[[str], bool]) -> list[Piece]:
    """The statements that are not dead, nor taken back by the one after them."""
    kept: list[Piece] = []
    for statement in reading.statements:
        if not dead(statement.low):
            kept.append(statement)
        elif kept and _SPEAKS_BACK.match(statement.low):
            kept.pop()
    return kept
