"""``concrete_job_search``: names a position or a workplace to apply to or contact.

Source: spec 7.1, Q16. A number of applications with neither is not enough; explaining how to
search, preparing, and workplaces somebody only knows or has been turned down by do not count.
"""

import re
from itertools import pairwise

from brobygger.quality.text.lexicon import APPROACHES, NAMES, OCCUPATIONS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.people import ROLE
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.whose import begins_with_family
from brobygger.quality.text.word_files import word_set
from brobygger.quality.text.work_words import VERB_HERE

ADVICE = (
    "Skriv hvilken stilling eller arbejdsplads, fx: »Ditte søger stillingen som grøntmedarbejder "
    "hos Ølgods Købmandsgård inden fredag.«"
)
# Ways to approach a workplace besides the verbs in words/approaches.
_SEARCH = any_of(
    r"""
    (?:kører|kørte|tager|tog|går|gik|cykler|cyklede|smutter|smuttede) der(?:ud|hen|ind|op|ned|over)
    annoncen fra | (?:får|få|fået|fik) fat i | tage[rt]? telefonen | greb telefonen
    sig(?:er)? til | tegn(?:er|ede)? sig | prøv (?!at\b|igen\b|om\b)\w+
    cv'?(?:et)? (?:afsted|af sted|med) | til (?:\w+)?samtale
    samtale (?:\w+ ){0,2}(?:om|vedr|hos|på|i|med)
    (?:næste|første) forsøg | (?:vil|ville|at) høre | forsøger sig | forsøge[rt]? hos
    (?:tage?r?|tog|taget) (?:forbi|et smut|en tur|bussen|toget|turen|cyklen|ud|ind|hen|over|fat
        |kontakt|op)
    prøve[rt]? (?:på|hos|i|igen|om|den|det) | byde[r]? (?:ind|sig) | byd\w* sig til | tilbød
    (?:tal|tale|taler|talt|talte|snak|snakke[rt]?|snakket|snakkede) (?:\w+ )?m(?:ed|\.)
    (?:stik|stikker|stikke|stak|stukket) (?:ind|forbi|hovedet|næsen)
    (?:smutte[rt]?|smut|smuttede|kigge[rt]?|kig|kiggede|køre[rt]?|kør|kørte|cykle[rt]?|gå[r]?
        |gik|gået
        |været|lagt vejen) (?:\w+ )?(?:forbi|ind|indenfor|hen|ned|nede|over|op|til|rundt|inde|henne
        |oppe|ude|omme)
    cykle?r? \w* | går til \w*samtale | (?:melde[rt]?|meldt) sig (?:hos|på|til|som)
    (?:få[r]?|fået|fik) (?:\w+ )?(?:samtale|aftale|kontakt|møde|tid|foden)
    høre,? om | (?:slå[r]?|slog) på tråden | ansøgn\.? | klar til posten | i posten | i kontakt med
    bed(?:er|e|t)? (?:\w+ )?om | vise[rt]? sig | tilmelder? sig vikar\w*
    går (?:\w+ )?videre til | går efter | gå efter | runde \w+
    hør(?:e|er|t|te) [\w&. -]{3,40},? om
    læg\w* (?:\w+ )?billet | lagt billet | reagere[rt]? (?:\w+ )?på | prøve[rt]? lykken
    rette[rt]? henvendelse
    (?:møde[rt]?|mødte|mødt|mød) op | hør(?:e|er|t|te)? (?:[\wæøå-]+ ){0,3}?(?:om|i|hos|på)\b
    (?:læg\w*|lagt|lagde) (?:(?:dit|sit|mit|et|en) )?(?:cv\w*|ansøgning\w*|seddel|visitkort|ord ind)
    melder? sig | dumper? ind | opslag\w* | slået op | opslået | opslåede | stillingen | jobbet
    prøvedag | frist | vedr\.? | att\.? | fremgangsmåde | følge[rt]? op | opfølgende | landing
    etabler\w* | kigge på | se på | er (?:afsendt|sendt|på vej|afleveret)
    """
)
_POSITION = re.compile(
    r"\b(?:(?:job|stilling|fleksjob|arbejde|ansøgning|ansøger|søger|søge|vikariat|vagter|timer"
    r"|deltidsjob|fritidsjob|søg) som [\w-]+|stillingen? (?:som|i|ved|på)|jobbet (?:som|i|ved"
    r"|på|til)|[\w-]{4,}(?:stilling|stillingen|jobbet|job)\b|stillingerne? som)"
)
_GENERIC_JOB = any_of(
    r"""
    hjælper (?:med|til|hende|ham|mig|dig|borger\w*) | fleksjob\w* | skånejob\w* | drømmejob\w*
    fuldtidsjob | deltidsjob\w* | ønskejob\w*
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
    sprang fra | meldt fra | (?:takke(?:r|t|de)|sagt|sagde) nej
    ikke (?:hos|søge\w*|søgt|skrive|kontakte|ringe|sende|nytte\w*|aktuel\w*|længere|ønske\w*|gøre
        |lyst)
    søges ikke | søger ikke | kontakter ikke | skriver ikke | ringer ikke | sender ikke | vil ikke
    gør (?:hun|han|det) heller ikke | afslag | fik ikke | har ikke fået | fik hverken | gider ikke
    (?:blev|bliver|er|bliver den|blev den) (?:\w+ )?ikke (?:sendt|søgt|til noget|besøgt)
    har fået nej | fik nej | er besat | besat | taget ned | er nedlagt | ikke længere ledig
    falder bort | bortfald\w* | søge[sr] der ikke | nej tak til | så længe den varer | bør søges
    aflyst | overskredet | udløbet | trukket (?:sin|ansøgning|tilbage) | opgivet | opgiver
    (?:orker|tør|magter|gider|nænner|evner) (?:\w+ )?ikke | er tilfreds\w* med | i tvivl om
    fraråde\w* | førhen | ikke (?:\w+ ){0,4}at søge | droppe\w* | sættes på pause | på pause
    på standby | udsat | udskudt | udskydes
    afventer(?! (?:\w+ )?(?:svar|opkald|tilbagemelding|besked|samtale|at de|respons|ringer))
    uden (?:held|resultat|at komme til samtale) | forgæves | (?:valgte|ansatte|tog) en anden
    gik til en anden | fik (?:\w+ )?ikke | tru[kk]+et sig | trak sig | turde ikke
    (?:havde|har|mangler|bruger) (?:\w+ )?ikke (?:brug|noget|plads|nogen|flere)
    mangler (?:ikke|ingen)
    skrinla\w+ | (?:der )?ingen (?:steder|planer) | ikke planer | hverken blev\w* | hverken blevet
    (?:^\w+|hun|han|jeg|du|borger\w*) er (?:\w+ )?ansat
    har (?:allerede )?haft(?! kontakt| samtale) | har været ansat
    har (?:ikke )?søgt (?:meget|alt|i \w+ år|længe)
    er startet | startede | blev ansat
    har tidligere(?! haft (?:folk|nogen|en|ansatte))
    tidligere (?:arbejdet|ansat|søgt|ansættelse) | har arbejdet | arbejdede | var ansat
    ansat (?:hos|på|i) .{2,40} siden
    kender (?:\w+ )?(?:en|til|nogen) | ville have | skulle have | jobmesse\w*
    fortsætter (?:i|på|hos) | opsagt | fyret fra
    arbejder (?:i dag |nu |fortsat |stadig )?(?:hos|på|i) | ingen (?:ledige|stillinger|aftale\w*)
    """
)
_TURNS = re.compile(r"(?:men|derimod|i stedet|til gengæld)\b")
_TURN = re.compile(
    r"\b(?:har )?(?:fået|fik) (?:nej|afslag) (?:hos|på|fra|i) [^,.]{2,40}?(?:,| og)"
    r" (?=(?:går|søger|prøver|ringer|skriver|sender|kontakter)\b)"
    r"|\bsøg\w* (?:trøst|ro|hjælp|støtte|råd|lykken|om (?:en plads|orlov|tilskud"
    r"|støtte|bolig|ferie))\b"
    r"|,? hvor (?:jeg|han|hun|du|[A-ZÆØÅ]?\w+) (?:kender|har|arbejdede|var|plejer"
    r"|altid)\b[^.;]*$|^(?:når|efter at|hvis|selv ?om|da) [^,]{3,60},(?= )"
    r"|(?<!os)(?<!sig)(?<!mig)(?<!dig),? selv ?om [^,.;]*$|\bikke (?:søge )?(?:hos|på|i"
    r"|som) [^.;]{1,40}?\b(?:men|derimod)\b"
    r"|\bhvor (?:hans|hendes|en|min|sin) .*$|\bhar (?:\w+ )?kontakt til\b|\bnuværende \w+"
    r"|\b(?:sin|hans|hendes|min) (?:søn|datter|bror|søster|mand|kone|ven|veninde|nabo|far|mor),?"
    r" (?:der|som) er \w+"
    r"|\b(?:mødes|ses|sidder|mødtes|til jobcaf\w+) (?:\w+ ){0,4}på \w+"
)
_EXPLAINS = any_of(
    r"""
    \w*kanaler | tog en snak | generelt | i al almindelighed | platforme | jobportal\w*
    hvordan (?:man|hun|han|du|borger|en) | hvor man | gennemgik | gennemgået | vejledning
    vejledt | vejledes | viste | eksempl\w* | fx til en | øvede
    øve[rst]* (?:sig|samtale|jobsamtale) | ser en video | workshop\w* | kurs(?:us|et)\w*
    webinar\w*
    trykke[rt]?(?! send) | klik\w* | filtrer\w* | søgefelt\w* | søgeord | logge? (?:på|ind)
    man skal (?:bare|jo) | en god ansøgning | foredrag | oplæg om | video
    læser (?:om|stillingsopslag|jobopslag)
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
    r"\b(?P<before>(?i:hos|til|på|ved|i|om|med|m\.|bag|v\.|forbi|bl\.a\.|fx|f\.eks\."
    r"|eksempelvis|nemlig"
    r"|kontakt\w*|hør\w*|spørg\w*|spurgt\w*|ring\w*|mail\w*|besøg\w*|opsøg\w*|søg\w*|prøv\w*|fra|:)"
    r"\s+(?:[a-zæøå]+ ){0,3})[\"»”]?(?P<name>[A-ZÆØÅ][\wæøå"
    r"ÆØÅ&'-]+(?:\s(?:[A-ZÆØÅ&]|og [A-ZÆØÅ])[\w&'-]*)*)"
)
_NOT_COMPANIES, _TOWNS = word_set("not_companies"), word_set("towns")
# "hos møllen i Tim": the one there is of its kind in a town.
_THE_ONE_IN_TOWN = re.compile(
    r"\b(?i:hos|til|på|ved|kontakter|besøger|opsøger|ringer til)"
    r" (?P<name>[a-zæøå]{4,}(?:en|et|erne)) (?:i|på|ved|nær|uden for) [A-ZÆØÅ]"
)
_PERSON_AT_WORK = any_of(
    r"""
    bonde(?:n|mand\w*)? | dyrlæge\w* | tandlæge\w* | kro(?:mutter|mand|fatter) | fiskemand\w*
    uddeler\w* | varmemester\w* | skoleleder\w*
    inspektør\w* | \w+(?:mester|bestyrer|ejer|forstander|inspektør|formand)(?:en)?
    \w+chef(?:en)? | havnefoged\w* | skovfoged\w* | bestyrer\w* | forstander\w* | værkfører\w*
    (?:chef|leder|mester|indehaver|ejer|formand)(?:en)? (?:på|i|hos|for|ved|fra|af) (?!at\b)\w+
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
    low = _GENERIC_JOB.sub(" ", VERB_HERE.sub(" ", _TURN.sub(" ", piece.low)))
    titles = [word for word in OCCUPATIONS.find(Piece(low).words) if not ROLE.fullmatch(word)]
    return titles + [
        found.group()
        for found in _POSITION.finditer(low)
        if not found.group().endswith((" som", " i", " ved", " på", " til"))
    ]


def _companies(piece: Piece) -> list[str]:
    """Names with a capital where a workplace would stand, and kinds of workplaces."""
    kept = [
        found["name"]
        for found in _COMPANY.finditer(piece.text)
        if not _is_common(found["name"]) and not _is_somewhere(found["before"], found["name"])
    ]
    low = _TURN.sub(" ", piece.low)
    people = [found.group() for found in _PERSON_AT_WORK.finditer(low)]
    there = [found["name"] for found in _THE_ONE_IN_TOWN.finditer(_TURN.sub(" ", piece.text))]
    there = [name for name in there if not _NOT_ABOUT_JOB.search(name)]
    return kept + WORKPLACES.find(Piece(low).words) + people + there


def _is_somewhere(before: str, name: str) -> bool:
    """Whether one word after "i" or "ved" is a town and no firm."""
    where = before.strip().lower() in {"i", "ved"} and " " not in name
    return where and not (WORKPLACES.has(name.lower()) or name.endswith(("et", "huset", "gården")))


def _is_common(name: str) -> bool:
    """Whether a capital is a portal, a day, a person or a town; "Hobro Genbrug" is a firm."""
    first, *others = name.lower().split()
    alone = NAMES.has(first) or NAMES.has(first.removesuffix("s")) or first in _TOWNS
    return first in _NOT_COMPANIES or (alone and not others)


def _dead(low: str) -> bool:
    return bool(_NOT_SEARCH.search(_TURN.sub(" ", low)))


def _searches(piece: Piece) -> bool:
    low = _TURN.sub(" ", piece.low)
    return bool(_SEARCH.search(low) or APPROACHES.find(Piece(low).words))


def _explains(low: str) -> bool:
    return bool(_EXPLAINS.search(low)) and not _AND_THEN.search(low)


_AND_THEN = any_of(
    r"""
    og det gør (?:hun|han|jeg|du|borger\w*)
    sendes (?:i dag|i morgen|på|senest|inden|afsted) | blev .{0,40}enige
    derefter (?:søger|ringer|sender|kontakter) | ud over | efter gennemgang
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
    if _HELPER_ASKED.search(low) and not positions and not _JOB_TALK.search(low):
        return ""
    if not _searches(piece) and not _BARE.search(low) and not _TURNS.match(low):
        return ""
    if _PREPARES.search(low) and not _DOES_TOO.search(low):
        return ""
    found = positions + workplaces
    return found[0] if found else ""


# To whom one turns for help: the doctor, the job centre. A helper who rings a firm is no such.
_HELPER_ASKED = re.compile(
    r"(?:\b(?:til|med|m\.|hos|i|fra|på|af|kontakt\w*|ring\w*|spørg\w*|besøg\w*|opsøg\w*)\s"
    rf"(?:\w+ ){{0,2}}|^)(?:{_NOT_ABOUT_JOB.pattern})"
)
_DOES_TOO = re.compile(
    r"\b(?:hos|til|på) |\bsøge (?:den|stillingen|job som)\b"
    r"|\b(?:sendes|søger|ansøger|sender|ringer|kontakter|afleverer|opsøger)\b"
)
_JOB_TALK = any_of(
    r"""
    job\w* | stilling\w* | ansøgning\w* | arbejde | timer | fleksjob\w* | opslag\w* | vagter
    uopfordret\w* | praktik\w* | plads(?:en|er)? | cv | prøvedag
    """
)
_BARE = re.compile(
    r"^(?:i )?(?:denne uge|dag|morgen|ugens \w+|næste gang|aftalt|aftale) ?:"
    r"|^(?:(?:kontakt|søge|ringe|besøgs|ansøgnings)liste\w*|kontaktes|besøges"
    r"|steder at (?:søge|ringe|besøge|kontakte)) ?:"
    r"|\b(?:starter fra en ende|på listen|denne gang|det målrettede er)\b"
)


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    for pieces in (_standing(reading), _together(reading)):
        for piece in pieces:
            if found := _target(piece):
                return Answer(True, f"Der søges konkret: »{found.strip()}«.")
    if any(_NOT_SEARCH.search(piece.low) for piece in reading.statements):
        return Answer(False, "Søgningen er afvist, udsat eller ligger bag borgeren.")
    return Answer(False, "Der mangler en stilling eller en arbejdsplads at søge eller kontakte.")


def _standing(reading: Reading) -> list[Piece]:
    """The live statements; "men fik det ikke" takes back the one before it."""
    kept: list[Piece] = []
    for piece in reading.statements:
        if not _dead(piece.low):
            kept.append(piece)
        elif kept and _TURNS.match(piece.low) and not (_positions(piece) or _companies(piece)):
            kept.pop()
    return [piece for piece in kept if not _of_family(piece)]


def _of_family(piece: Piece) -> bool:
    told = begins_with_family(piece.text) and not NAMES.has(piece.words[0])
    return told and not _SELF.search(piece.low)


_SELF = re.compile(r"\b(?:jeg|hun|han|du|hende|ham|mig|dig|vi)\b")


def _together(reading: Reading) -> list[Piece]:
    """Two live sentences in a row: "Tre steder: A, B og C. Han ringer fra en ende af."."""
    live = [
        p.text for p in reading.sentences if not _NOT_SEARCH.search(p.low) and not _explains(p.low)
    ]
    return [Piece(f"{one} {two}") for one, two in pairwise(live)]
