"""Whose growth, whose goal: clauses about somebody or something else are not read.

A rule that asks for development hears it everywhere: the wife's hours, the firm's turnover, the
treatment, the plan as a document. A clause that begins with one of these is taken out of the text
up to where the citizen, or the work itself, becomes the subject again.
"""

import re

from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Reading

_FAMILY = (
    r"(?:kone|hustru|mand|ægtefælle|samlever|kæreste|partner|søn|datter|pige|dreng|barn|børn"
    r"|børnebarn"
    r"|børnebørn|mor|far|moder|fader|forældre|bror|broder|\w*brødre|\w*søster|søstre|\w*bror"
    r"|\w*broder|søskende|nabo|svig\w+|veninde|ven|svoger|familie)(?:e?n|et|ne|erne|nen|ren)?s?"
)
# Everybody, and so nobody in particular.
_ANYBODY = (
    r"(?:borgere|fleksjobbere|fleksjobansatte|mennesker|personer|ansatte"
    r"|ledige(?! (?:stilling|job|plads|timer)))(?:ne)?s?"
)
_OTHER_STAFF = (
    r"(?:kolleg(?:a|aer|er|aen|aerne|erne)s?|(?:øvrige|andre|faste|raske|resten af) (?:\w+ )?"
    r"(?:ansatte|medarbejdere|medarbejderne|fleksjobbere|praktikanter|elever|hold|team)"
    r"|medarbejderne|(?:ny|nye) medarbejdere?|personalet|(?:lærling|elev|elevhold|vikar"
    r"|praktikant)(?:en|et|erne)?s?)"
)
_FIRM = (
    r"(?:virksomhed|firma|butik|butikskæde|kæde|forretning|fabrik|savværk|værksted|koncern|afdeling"
    r"|branche|hotel|lager|museum|varehus|supermarked|\w*center|\w*hjem|(?:folke|fri|efter"
    r"|høj)?skole|børnehave|kirke|forening|sygehus|hospital|klinik|kiosk|købmand|cafe|café"
    r"|restaurant|\w{2,}eri|landbrug|ejer|indehaver|chef"
    r"|arbejdsgiver|bestyrer)"
    r"(?:en|et|n|ken|met|let|eret|kens|ens|ets)?s?"
)
_PUBLIC = (
    r"(?:kommune|jobcenter|jobcentr|regering|folketing|fleksjobordning|ordning|lovgivning|projekt"
    r"|styrelse)(?:en|et|n)?s?"
)
_HELPER = (
    r"(?:teamet (?:i|på) \w+|"
    r"(?:mentor|job-?coach|coach|jobformidler|\w*konsulent|sagsbehandler|\w*rådgiver|\w*vejleder"
    r"|bostøtte|kontaktperson|støtteperson|fysioterapeut|ergoterapeut|psykolog|koordinator|mester"
    r"|leder|værkfører|souschef|formand)(?:en|n|ens|ns|rens)?s?)"
)
_ENDINGS = r"(?:men|sen|set|met|nen|ken|ne|en|et|n|t|r|er|rne|erne|ens|ets|ns)?s?"
_BODY_OR_HOME = (
    r"(?:økonomi|gæld|bolig|lejlighed|hus|have|fritid|sygdom|depression|angst|gigt|smerte|knæ|ryg"
    r"|skulder|ben|arm|nakke|muskelstyrke|styrke|allergi|syn|hørelse|helbred|humør|søvn|vægt"
    r"|kondition|\w*bevægelighed|muskelstyrke"
    rf"|lungefunktion){_ENDINGS}"
)
_THING = (
    r"(?!plan(?:en)? (?:er|om|med))(?:(?:\w*behandling|medicin|\w*træning|fysioterapi|terapi"
    r"|\w*kursus|\w*kurs|undervisning|dansk|sprog|løn|pension|diagnose|afsnit|rubrik|felt"
    r"|beskrivelse|plan|cv|cv'et|skema|journal|kontakt|tilskud|tilsyn|ventetid|transporttid"
    r"|\w*samtale|\w*møde|handicapbil|praktik|aflastning|produktion|omsætning|salg|ordretilgang"
    rf"|\w*tilstrømning|efterspørgsel){_ENDINGS}|{_BODY_OR_HOME})"
)
# Words that may stand before the noun in the subject of a clause.
_BEFORE = (
    r"(?:(?:og|så|da|fordi|samtidig|desuden|imens|mens|hans|hendes|min|mit|mine|din|dit|dine|sin"
    r"|jeres|deres|borgers"
    r"|borgerens|vores|den|det|de|en|et|alle|begge|flere|mange|ny|nye|ene|ældste|yngste|store"
    r"|voksne|lille|\w{2,}(?:e[nrt]|a)s|\w{3,}nes) ){0,3}?"
)
_INVERTED = (
    r"(?:[^,.;:]{2,40} )?(?:forventes|ventes|kommer|går|bliver|skal|vil|får|har|er|venter"
    r"|regner) (?:hans|hendes|min|mine|borgers|borgerens|de) "
)
_CITIZEN = r"(?:hun|han|jeg|borger|borgeren|vedkommende|pågældende)"
_WORK_AGAIN = (
    r"(?:(?:\w*timer|\w*timetal|tempo|arbejdstid|\w*opgave|intensitet|effektivitet|arbejdsdag"
    r"|arbejdsevne|vagt|pause|skærmtid|arbejdsuge|mødetid|skånehensyn|fremmøde|udholdenhed|kasse"
    r"|løft)\w*|selv)"
)
_MAKES_ROOM = any_of(
    r"""
    gør | gøre | åbne[rs]? | betyde[r]? | giver | give | frigør | frigøre | muliggør\w* | tillader
    tyder på | viser | tåle[rs]? | bære[rs]? | holde[r]? til | klare[rs]? | skabe[r]? | lader
    lade | låne\w* | hjælper | tilbyde[rs]? | fører til | ham | hende | mig
    """
)
_SAYS = any_of(
    r"""
    siger | sagde | mener | vurdere[rs]? | tror | anslår | skønner | foreslår | anbefaler | finder
    sagt (?:god for|ja til) | lovet | indforstået | lægger op | enige? om | peger | ser
    bemærker | oplyser | indstiller | fortæller | spår
    beskriver
    (?:forventer|venter|regner med)(?=,| at (?!\w+[^n]e\b|(?:få|gå|nå)\b)) | håber | viser | antager
    """
)
_OWN_GROWTH = any_of(
    r"""
    øge[rs]? | øget | udvide[rs]? | udvidet | intensivere[rs]? | fordoble[rs]? | sætte[rs]? op
    lægger flere | stige[r]? | sat op | op i tid | går op | går fra | have lært | forbedre[rs]?
    """
)
_ABOUT_WORK = any_of(
    rf"""
    {_CITIZEN} | borgers | hans | hendes | ham | hende | mig | mine? | \w*timer | timetal\w*
    opgave\w* | \w+opgaver\w* | tempo | ansvar\w* | arbejdsdag\w* | arbejdstid\w* | intensitet\w*
    """
)
_WORK_NOUN = any_of(
    r"""
    \w*timer | timetal\w* | opgave\w* | \w+opgaver\w* | tempo | ansvar\w* | arbejd\w* | vagt\w*
    job\w* | kunde\w* | kasse\w* | butik\w* | praktik\w*
    """
)
_PRIVATE = any_of(
    r"""
    fritid\w* | derhjemme | i hjemmet | hunden | (?:min|sin|hans|hendes) familie | rejse[rs]?
    ferierejse\w* | hverdagen | børnebørn\w* | svømme | lege med børn\w* | dosis
    """
)
_NO_LONGER_NEEDED = any_of(r"undvære\w* | overflødig\w* | unødvendig\w* | slippe[r]?")


def _begins(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"^\W{{0,9}}(?:{_BEFORE}{noun}|{_INVERTED}{noun})(?![\w-]| (?:hjælp|støtte|følge|opsyn))",
        re.IGNORECASE,
    )


_FAMILY_FIRST = _begins(rf"(?:{_FAMILY}|{_ANYBODY})")
_PEOPLE = _begins(rf"(?:{_FAMILY}|{_OTHER_STAFF}|{_ANYBODY})")
_FIRMS = _begins(rf"(?:{_FIRM}|{_PUBLIC})")
_HELPERS = _begins(_HELPER)
_THINGS = _begins(_THING)
_BODY_OR_HOME_FIRST = _begins(_BODY_OR_HOME)
_CITIZEN_COMES = (
    r"(?:[,–(]|\b(?:og|så|at|når|hvis|hvor\w*|kan|vil|skal|får|bliver|regner|ventes|forventes"
    rf"|tager|klarer|arbejder|men|da|fordi))\s+(?:(?:at|så|og|kan|selv|dermed|derfor) )?{_CITIZEN}"
)
_WORK_COMES = rf"(?:[,–]|\b(?:og|så|at|kan|vil|hvorefter))\s+(?:\w+ ){{0,2}}{_WORK_AGAIN}"
_CITIZEN_AGAIN = re.compile(rf"(?:{_CITIZEN_COMES})(?![\w-])", re.IGNORECASE)
_EITHER_AGAIN = re.compile(rf"(?:{_CITIZEN_COMES}|{_WORK_COMES})(?![\w-])", re.IGNORECASE)
_CLAUSES = re.compile(r"(?<=[,:])\s+(?=(?:og|mens|imens|samtidig|da|fordi|hvorfor)\s)")
_OF_ITS_OWN = re.compile(r"\bsine?\b|\bsit\b|\bantal")
_OF_THE_CASE = any_of(
    rf"""
    {_CITIZEN} | borgers | hans | hendes | ham | hende | mig | mine? | mit | du | dig | din | dit
    dine | medarbejderen
    """
)
# "Bliver ryggen bedre, kan han …": the thing is what the work waits for.
_CONDITION = re.compile(rf",\s+(?:kan|vil|skal|får|bliver) {_CITIZEN}\b")
_THAT = re.compile(rf"{_SAYS.pattern},? at ", re.IGNORECASE)


def own(reading: Reading) -> Reading:
    """The text without what it says of others."""
    return Reading("\n".join(_own_sentence(piece.text) for piece in reading.sentences))


def begins_with_family(text: str) -> bool:
    """Whether a sentence is about somebody of the family, or about everybody."""
    return bool(_FAMILY_FIRST.match(text))


def begins_with_staff(text: str) -> bool:
    """Whether a sentence is about the firm, a colleague, an authority or a helper."""
    return any(kind.match(text) for kind in (_PEOPLE, _FIRMS, _HELPERS))


def is_about_the_firm(text: str) -> bool:
    """Whether a sentence is about the firm or an authority and names nobody of the case."""
    return bool(_FIRMS.match(text)) and not _OF_THE_CASE.search(text.lower())


def begins_with_body_or_home(text: str) -> bool:
    """Whether a sentence is about the body, the money or the home."""
    return bool(_BODY_OR_HOME_FIRST.match(text))


def _own_sentence(text: str) -> str:
    waited_for = _NO_LONGER_NEEDED.search(text) or _CONDITION.search(text)
    if _PEOPLE.match(text) and not waited_for:
        return _from(_CITIZEN_AGAIN, text)
    if _business(text):
        return ""
    return " ".join(_own_clause(part) for part in _CLAUSES.split(text)).strip()


def _own_clause(text: str) -> str:
    """The clause from where it comes back to the citizen; all of it when it never left."""
    said = _THAT.search(text)
    if said and len(text) > said.end():
        return text if _own_clause(text[said.end() :]) else ""
    low = text.lower()
    if _business(text) or (_PRIVATE.search(low) and not _WORK_NOUN.search(low)):
        return ""
    if _HELPERS.match(text) and _OWN_GROWTH.search(low) and not _SAYS.search(low):
        return "" if _OF_ITS_OWN.search(low) else _from(_CITIZEN_AGAIN, text)
    if _THINGS.match(text) and not (_MAKES_ROOM.search(low) or _CONDITION.search(low)):
        return _from(_EITHER_AGAIN, text)
    return text


def _business(text: str) -> bool:
    low = text.lower()
    return bool(_FIRMS.match(text)) and not (_SAYS.search(low) or _ABOUT_WORK.search(low))


def _from(again: re.Pattern[str], text: str) -> str:
    found = again.search(text)
    return text[found.start() :].lstrip(",–( ") if found else ""
