"""``concrete_job_search``: names a position or a workplace to apply to or contact.

Source: spec 7.1, Q16. A number of applications with neither is not enough; explaining how to
search, preparing, and workplaces somebody only knows or has been turned down by do not count.
"""

import re
from itertools import pairwise

from brobygger.quality.text.lexicon import NAMES, OCCUPATIONS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.people import ROLE
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import live
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.word_files import word_set

ADVICE = (
    "Skriv hvilken stilling eller arbejdsplads, fx: »Ditte søger stillingen som grøntmedarbejder "
    "hos Ølgods Købmandsgård inden fredag.«"
)
_SEARCH = any_of(
    r"""
    (?:kører|tager|går|cykler|smutter) der(?:ud|hen|ind|op|ned|over) | sig(?:er)? til
    svar(?:er)? på (?:\w+ )?(?:annonce|opslag)\w* | annoncen fra | få[r]? fat i | tager telefonen
    prøv (?!at\b|igen\b|om\b)\w+ | cv'?(?:et)? (?:afsted|af sted) | til (?:\w+)?samtale
    samtale (?:om|vedr) | skrives | mailes | ringes | (?:næste|første) forsøg | vil høre
    tage?r? (?:forbi|et smut|en tur|bussen|toget|turen|cyklen|ud|ind|hen|over) | forsøger sig
    prøve[rt]? (?:på|hos|i|igen|om|den|det|hos) | byde[r]? (?:ind|sig) | tal med
    snak(?:ke[rt]?)? med | stik(?:ke[rt]?)? (?:ind|forbi|hovedet|næsen) | smutte[r]? (?:forbi|ind)
    opring\w* | uopfordre\w* | går til \w*samtale | besøg | kigge[rt]? (?:ind|forbi)
    melde[r]? sig (?:hos|på|til) | kontaktes | søges | opsøges | spørges
    få[r]? (?:en )?(?:samtale|aftale|kontakt) | bed(?:er|e)? om | viser? sig
    tilmelder? sig vikar\w* | går efter | runde \w+ | hør(?:e|er) [\w&. -]{3,40},? om
    søg(?:e|er|es|te)? | ansøg(?:e|er|es|ning\w*)? | ansøgning\w* | uopfordret
    (?<!har )(?<!god )(?<!fast )kontakt(?:e|er|es)? | ring(?:e|er|es)? | opkald\w*
    skriv(?:e|er)? | mail(?:e|er|s)? | send(?:e|er|es)? | henvend\w* | opsøg(?:e|er)? | opsøgende
    besøg\w* | gå(?:r)? (?:forbi|ind|hen|ned|over|op|til|rundt) | kig(?:ge|ger)? (?:forbi|ind)
    køre?r? forbi | cykle?r? \w* | aflever\w* | svare[r]? | spørg(?:e|er)?
    tage[r]? (?:fat|kontakt) | tag (?:fat|kontakt) | lægge[r]? billet | prøver lykken
    prøve lykken | byd\w* sig til | tilbyd\w* | præsenter\w* | uploade\w* | upload | indsend\w*
    rette[r]? henvendelse | møde[r]? op | taler? med | snakke?r? med | banker? på
    stikker? hovedet ind | forhør\w* | hør(?:e|er)? (?:[\wæøå-]+ ){0,3}?(?:om|i|hos|på)\b
    hører [\w ]{3,30}, om | spørger? | læg\w* (?:(?:dit|sit|mit|et) )?(?:cv|ansøgning)
    melder? sig | dumper? ind | opslag\w* | slået op | opslået | stillingen | jobbet
    samtale (?:hos|på|i|med) | jobsamtale | prøvedag | frist | vedr\.? | att\.? | fremgangsmåde
    skriver | rykke[r]? | følge[r]? op | opfølgende | landing | etabler\w* | få[r]? foden
    """
)
_POSITION = re.compile(
    r"\b(?:(?:job|stilling|fleksjob|arbejde|ansøgning|ansøger|søger|søge|vikariat|vagter|timer"
    r"|deltidsjob|fritidsjob|søg) som [\w-]+|stillingen? (?:som|i|ved|på)|jobbet (?:som|i|ved"
    r"|på|til)|\w{4,}(?:stilling|stillingen|jobbet|job)\b|stillingerne? som)"
)
_GENERIC_JOB = any_of(
    r"""
    fleksjob\w* | skånejob\w* | drømmejob\w* | fuldtidsjob | deltidsjob\w* | ønskejob\w*
    fritidsjob\w* | eventuelle? job | relevante? (?:job|stilling\w*) | ordinære? job
    ledige stilling\w* | stillingsopslag\w* | stillingsannonce\w* | jobopslag\w*
    ønskestilling\w* | arbejdsstilling\w* | småjob
    """
)
_NOT_SEARCH = any_of(
    r"""
    søger? (?:\w+ )?bredt(?: inden for)? (?:\w+ ){0,4}\w+$ | tænke over
    trækker (?:\w+ ){1,6}tilbage | aldrig (?:\w+ )?(?:sendt|søgt|afleveret|ringet|kontaktet)
    (?:søger|sender|ringer|kontakter|skriver|opsøger|besøger) (?:\w+ )?ikke
    vente[rt]? (?:\w+ ){0,4}med at søge | går til (?:fysioterapi|træning|kontrol|behandling|lægen)
    sprang fra | meldt fra | takke[dt] nej | sagt nej
    ikke (?:hos|søge\w*|søgt|skrive|kontakte|ringe|sende|nytte\w*|aktuel\w*|længere|ønske\w*|gøre
        |lyst)
    søges ikke | søger ikke | kontakter ikke | skriver ikke | ringer ikke | sender ikke | vil ikke
    gør (?:hun|han|det) heller ikke | afslag | fik ikke | har ikke fået | fik hverken | gider ikke
    (?:blev|bliver|er|bliver den|blev den) (?:\w+ )?ikke (?:sendt|søgt|til noget|besøgt)
    har fået nej | fik nej | er besat | besat | taget ned | er nedlagt | ikke længere ledig
    falder bort | bortfald\w* | søge[sr] der ikke | nej tak til | så længe den varer | bør søges
    aflyst | overskredet | udløbet | trukket (?:sin|ansøgning|tilbage) | opgivet | opgiver
    droppe\w* | sættes på pause | på pause | på standby | udsat | udskudt | udskydes | afventer
    er startet | startede | er ansat | blev ansat
    har tidligere(?! haft (?:folk|nogen|en|ansatte))
    tidligere (?:arbejdet|ansat|søgt|ansættelse) | har arbejdet | arbejdede
    har (?:allerede )?(?:haft|søgt|været) | var ansat | ansat (?:hos|på|i) .{2,40} siden
    kender (?:\w+ )?(?:en|til|nogen) | ville have | skulle have | jobmesse\w*
    fortsætter (?:i|på|hos) | opsagt | fyret fra
    arbejder (?:i dag |nu |fortsat |stadig )?(?:hos|på|i) | ingen (?:ledige|stillinger|aftale\w*)
    """
)
_TURNS = re.compile(r"(?:men|derimod|i stedet|til gengæld)\b")
_TURN = re.compile(
    r",? hvor (?:jeg|han|hun|du|[A-ZÆØÅ]?\w+) (?:kender|har|arbejdede|var|plejer"
    r"|altid)\b[^.;]*$|^(?:når|efter at|hvis|selv ?om|da) [^,]{3,60},(?= )"
    r"|,? selv ?om [^,.;]*$|\bikke (?:søge )?(?:hos|på|i|som) [^.;]{1,40}?\b(?:men|derimod)\b"
    r"|\bhvor (?:hans|hendes|en|min|sin) .*$"
)
_EXPLAINS = any_of(
    r"""
    \w*kanaler | tog en snak | generelt | i al almindelighed | platforme | jobportal\w*
    hvordan (?:man|hun|han|du|borger|en) | hvor man | gennemgik | gennemgået | vejledning
    vejledt | vejledes | viste | eksempl\w* | fx til en | øvede
    øve[rst]* (?:sig|samtale|jobsamtale) | ser en video | workshop\w* | kursus\w* | webinar\w*
    foredrag | oplæg om | video | læser (?:om|stillingsopslag|jobopslag)
    ifølge (?:barometer\w*|statistik\w*) | barometer\w*
    der er (?:mange|flere|gode|få) (?:stillinger|job|ledige) | arbejdsmarkedsbalancen | joblog
    jobagent\w* | netværk | profil på | udkast | skabelon | standardansøgning | talt om | drøftede
    drøftet | snakkede om | talte om | liste over | undersøge[rs]?
    hvilke (?:firmaer|virksomheder|arbejdspladser) | research\w* | holder øje
    kigge[r]? (?:på|efter) | læse[r]? op på
    """
)
_NOT_ABOUT_JOB = any_of(
    r"""
    læge(?:n|hus\w*)? | egen læge | sygehus\w* (?:for|til) (?:en )?(?:undersøgelse|kontrol)
    (?<!hos )tandlæge\w* | fysioterapeut\w* | psykolog\w* | psykiater\w* | fagforening\w*
    a-kasse\w* | banken? | skat | udbetaling danmark | kommune[nr]? | jobcent\w* | jobkonsulent\w*
    jobformidler\w* | sagsbehandler\w* | mentor\w* | borgerservice (?:om|for) | lønseddel | mitid
    nem-?id | ydelsesk\w+ | boligsøg\w* | boligen | genoptræning | virksomhedskonsulent\w*
    rehab\w* | hospital\w*
    """
)
_COMPANY = re.compile(
    r"\b(?:hos|til|på|ved|i|om|kontakter?|kontakte|høre|hører|spørge|spørger|ringer?(?: til)?"
    r"|besøger?|opsøger?|søger?|prøver?|fra|:)\s+(?:[a-zæøå]+ ){0,3}[\"»”]?([A-ZÆØÅ][\wæøå"
    r"ÆØÅ&'-]+(?:\s(?:[A-ZÆØÅ&]|og [A-ZÆØÅ])[\w&'-]*)*)"
)
_NOT_COMPANIES = word_set("not_companies")
_PERSON_AT_WORK = any_of(
    r"""
    kro(?:mutter|mand|fatter) | fiskemand\w* | uddeler\w* | varmemester\w* | skoleleder\w*
    inspektør\w* | \w+(?:mester|bestyrer|ejer|forstander|inspektør|formand)(?:en)? | chef\w*
    butikschef\w* | \w+chef(?:en)? | havnefoged\w* | skovfoged\w* | leder\w* | bestyrer\w*
    forstander\w* | køkkenchef\w* | værkfører\w* | mester | indehaver\w* | ejer(?:en)?
    købmand\w* | vognmand\w* | driftsleder\w* | personaleafdeling\w* | hr-\w+ | gartnermester\w*
    provst\w* | direktør\w* | forpagter\w* | kroejer\w* | landmand\w*
    """
)
_PREPARES = any_of(
    r"""
    opdatere\w* | udkast | øver? | liste | læser | tænke\w* | overveje\w* | spændt på
    god til at søge | vil gerne i job | hjælp til at søge
    """
)


def _positions(piece: Piece) -> list[str]:
    low = _GENERIC_JOB.sub(" ", piece.low)
    titles = [word for word in OCCUPATIONS.find(Piece(low).words) if not ROLE.fullmatch(word)]
    return titles + [
        found.group()
        for found in _POSITION.finditer(low)
        if not found.group().endswith((" som", " i", " ved", " på", " til"))
    ]


def _companies(piece: Piece) -> list[str]:
    """Names with a capital where a workplace would stand, and kinds of workplaces."""
    named = (found.group(1) for found in _COMPANY.finditer(piece.text))
    kept = [name for name in named if not _is_common(name)]
    kinds = WORKPLACES.find(piece.words)
    people = [found.group() for found in _PERSON_AT_WORK.finditer(piece.low)]
    return kept + kinds + people


def _is_common(name: str) -> bool:
    first, *others = name.lower().split()
    return first in _NOT_COMPANIES or (
        not others and (NAMES.has(first) or NAMES.has(first.removesuffix("s")))
    )


def _dead(low: str) -> bool:
    return bool(_NOT_SEARCH.search(_TURN.sub(" ", low)))


def _searches(low: str) -> bool:
    return bool(_SEARCH.search(low))


def _explains(low: str) -> bool:
    return bool(_EXPLAINS.search(low)) and not _AND_THEN.search(low)


_AND_THEN = any_of(
    r"""
    blev .{0,40}enige | derefter (?:søger|ringer|sender|kontakter) | ud over | efter gennemgang
    herefter (?:søger|ringer|sender|kontakter)
    og (?:søger|ringer til|kontakter|sender (?:en |sin )?ansøgning|skriver til|går (?:forbi|ind))
    """,
    or_else=r"\bderfor sende",
)


def _target(piece: Piece) -> str:
    """The position or workplace to apply to or contact in a live statement, or nothing."""
    low = _TURN.sub(" ", piece.low)
    if _NOT_SEARCH.search(low) or _explains(low):
        return ""
    positions = _positions(piece)
    workplaces = _companies(piece)
    if _NOT_ABOUT_JOB.search(low) and not positions and not _JOB_TALK.search(low):
        return ""
    if not _searches(low) and not _BARE.search(low) and not _TURNS.match(low):
        return ""
    if _PREPARES.search(low) and not re.search(r"\b(?:hos|til|på) ", low):
        return ""
    found = positions + workplaces
    return found[0] if found else ""


_JOB_TALK = any_of(
    r"""
    job\w* | stilling\w* | ansøgning\w* | arbejde | timer | fleksjob\w* | opslag\w* | vagter
    praktik\w* | cv | prøvedag
    """
)
_BARE = re.compile(r"\b(?:starter fra en ende|på listen|denne gang|det målrettede er)\b")


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    for pieces in (live(reading, _dead), _together(reading)):
        for piece in pieces:
            if found := _target(piece):
                return Answer(True, f"Der søges konkret: »{found.strip()}«.")
    if any(_NOT_SEARCH.search(piece.low) for piece in reading.statements):
        return Answer(False, "Søgningen er afvist, udsat eller ligger bag borgeren.")
    return Answer(False, "Der mangler en stilling eller en arbejdsplads at søge eller kontakte.")


def _together(reading: Reading) -> list[Piece]:
    """Two live sentences in a row: "Tre steder: A, B og C. Han ringer fra en ende af."."""
    live = [
        p.text for p in reading.sentences if not _NOT_SEARCH.search(p.low) and not _explains(p.low)
    ]
    return [Piece(f"{one} {two}") for one, two in pairwise(live)]
