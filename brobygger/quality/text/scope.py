"""What is withdrawn, postponed, undecided or over: it does not count, whatever else it holds."""

import re
from collections.abc import Callable

from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading

WITHDRAWN = any_of(
    r"""
    bortfald\w+ | falder (?:bort|væk) | faldt (?:bort|væk) | faldet (?:bort|væk) | frafald\w*
    aflys\w+ | afblæs\w+ | afmeld\w+ | annulle\w+ | opgiv\w* | opgav | droppe\w* | skrinla\w+
    tag\w* af bordet | taget af | tilbagek\w+ | trukket tilbage | trækkes tilbage
    \w*(?:hensyn|aftale|mål|plan|krav|ordning|tilbud)\w*(?: \w+){0,4} udgå(?:r|et)
    ophør(?:t|te|er)
    (?:bliver|blev|blevet) (?:alligevel )?ikke til noget | bruges ikke (?:mere|længere)
    er slut med | sløjfe(?:t|s|de|des) | afskaff\w+
    ikke (?:længere|mere) (?:aktuel\w*|behov|nødvendig\w*|brug|relevant\w*|ønske\w*|særlige|vil)
    ikke aktuel\w* | ikke længere | kommer ikke til det | sat i bero | sættes i bero | i bero
    er besat | er overskredet | overskredet | ikke mere ved | afsluttet | stoppet | opsagt
    skal ikke (?:længere|mere) | slettes | er slettet | udgik | gælder ikke
    """
)
POSTPONED = any_of(
    r"""
    udsk(?:udt|yd\w+|ød) | udsat | udsættes | (?<!at sætte )på pause | i pause | afvente\w*
    (?:tages|tager vi|ser vi på|drøftes|aftales|vurderes|besluttes|afklares|tages stilling
        |skrives ind|skriver vi ind) (?:det |dem |den |det hele )?(?:nærmere|senere|op|næste gang
        |igen|først|når|efter|til næste|på næste|ved næste|når der|løbende|til den tid)
    endnu ikke | ikke endnu | uafklare\w*
    ikke (?:endelig )?(?:afklaret|besluttet|fastlagt|aftalt) | det må komme an på
    må (?:vi|man) (?:se|vente) | vi tager det (?:senere|næste gang) | det tager vi
    skal (?:først )?(?:afklares|undersøges|konkretiseres|formuleres|udarbejdes)
    vender (?:vi )?tilbage | følger senere
    (?:forventes|skal|bliver|vil blive) (?:\w+ )?(?:afdækket|afdækkes|afklaret|belyst|belyses
        |undersøgt)
    mangler (?:at blive|stadig|endnu)
    """
)
UNDECIDED = any_of(
    r"""
    ved (?:endnu |stadig |slet |bare )?ikke | måske engang | kunne måske
    det kunne være (?:godt|en idé|rart|fint) | overvej\w* | er i tvivl om | hvis ellers
    (?:var|er|været) på tale | om \w+ skal have | muligheden for at | på et tidspunkt
    """
)


def withdrawn(low: str) -> bool:
    """Whether a statement takes something back."""
    return bool(WITHDRAWN.search(low))


def postponed(low: str) -> bool:
    """Whether a statement leaves something for later."""
    return bool(POSTPONED.search(low))


# "X er aftalt, men det er udsat": what follows speaks of what stood before.
_SPEAKS_BACK = re.compile(
    r"(?:men|dog)\b(?: \w+)?,? (?:det|måtte|holdt|blev|den|de|dette|dem|disse|(?:hun|han|jeg"
    r"|du|borger\w*) (?:vil|ville|ønsker) (?:det )?ikke(?: med)?(?=[.!]?$)|hensynet|hensynene"
    r"|(?:hun|han|jeg|du|borger\w*) (?:takke(?:r|de)|siger|sagde) nej"
    r"|aftalen|målet|jobmålet|planen|stillingen|afventer|er)\b"
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
