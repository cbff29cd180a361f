"""Health stays out of the bank, also when somebody wrote it in a free text (spec 3.4). Pure.

A sentence in which somebody tells of the own health is left out whole. A nurse's "borgere med
demens" stays: it is work. It is a list of words, and no proof: what it does not know it lets pass,
and the citizen, who reads what is shown and what was left out, decides (docs/decisions/cv-bank.md).
"""

import re

ILLNESS = (
    # the mind
    r"depression\w*|angst\w*|stress|stressramt|stressforløb|tics|tourette\w*|ptsd|adhd|add|autis\w+|asperger\w*|bipolar\w*"
    r"|skizo\w+|psykos\w+|psykiatrisk (?:patient|diagnose|behandling)|psykiske?|ocd|borderline"
    r"|spiseforstyrrel\w*|anoreksi|bulimi|personlighedsforstyrrel\w*|selvskade\w*|selvmord\w*"
    r"|belastningsreaktion|sammenbrud|udbrændt\w*|ordblind\w*|koncentrationsbesvær"
    r"|koncentrationsproblem\w*|hukommelsesbesvær|kognitiv\w*|misbrug\w*|alkoholi\w+|afvænning"
    r"|ædru|tørlagt|demens|dement"
    # the body
    r"|gigt|slidgigt\w*|leddegigt\w*|psoriasisgigt|fibromyalgi\w*|kronisk\w*"
    r"|diskusprolaps\w*|prolaps\w*|piskesmæld\w*|whiplash|iskias|hypermobil\w*|tumor"
    r"|kemo\w*|sclerose\w*|sklerose\w*|parkinson\w*|epilepsi\w*|diabetes|sukkersyge|stofskifte\w*"
    r"|hjernerystelse\w*|hjerneskade\w*|migræne\w*|hovedpine\w*|svimmel\w*|tinnitus|kol|astma"
    r"|allergi\w*|pollenallergi|blodprop\w*|hjertefejl\w*|hjertestop|hjerteanfald|hjerteproblem\w*"
    r"|lammelse\w*|lammet|amput\w+|protese|colitis|crohn\w*|stomi|dialyse|hiv|hepatitis|insulin"
    r"|søvnapnø|søvnproblem\w*|senfølger|long covid|cerebral parese|spastisk|muskelsvind"
    r"|nedslidt\w*|overvægt\w*|blind|(?:lyd|lys|støj)følsom|svagtsynet|svagtseende|døv|hørehæmmet|høreapparat|kørestol"
    r"|rollator|krykker"
    # in general
    r"|lidelser?|sygdom\w*|syg|træthed\w*|udtrætte\w*|rygproblem\w*|ondt i \w+"
    r"|handicap(?!hjælp|medhjælp|ledsag|område)\w*"
)
"""Words for an illness: said of oneself, they tell of the own health."""
ENDINGS = r"(?:smerter?|skade|kræft)"
"""The same as the end of longer words: ryg-smerter, hjerne-skade."""
BODY = (
    r"(?:ryg|nakke|skuld(?:er|re)|arme?|hånd(?:led)?|hænder|knæ|hofter?|fod|fødder|ben|led|hjerte"
    r"|lunger?|mave|øjne|syn|hørelse|nerver|helbred|psyke|bevægelighed|førlighed)(?:g?en|et|ene|t|n|ne)?"
)
LIMITS = (
    r"(?:(?:kan|må|tåler|magter|orker|klarer) ikke|ikke (?:kan|må|tåler)) (?:at )?(?:\w+ ){0,2}"
    r"(?:løfte|bære|stå|gå|sidde|bøje|støj|larm|stress|uro|varme|kulde)"
    r"|tåler (?:dårligt|ikke) \w+|(?:jeg bliver|bliver (?:hurtigt|let|nemt)) (?:\w+ )?"
    r"(?:træt|stresset|overvældet|udmattet)"
    r"|(?:brug for|skal) (?:have )?(?:\w+ )?(?:pauser?|hvile|hvil)"
    r"|svært ved at (?:huske|koncentrere|overskue|sidde|stå|gå|løfte)|nødt til at (?:sidde|hvile)"
    r"|(?:begrænset|ikke så meget|lidt|manglende|lav) energi"
)
"""What somebody cannot: an accommodation, which is the citizen's own to tell."""
ALWAYS = (
    r"syge?meld\w*|sygedagpenge|syge(?:periode|forløb)\w*|raskmeld\w*|førtidspension(?:ist)?"
    r"|diagnose\w*|diagnosticeret|skåne(?:hensyn|behov)\w*|helbred\w*|indlagt|opereret"
    r"|operation af min|(?:går|gik|gået|kommer) (?:\w+ )?(?:til|i|hos) (?:\w+ )?"
    r"(?:psykolog|psykiater|terapi\w*|behandling)"
    r"|i behandling (?:for|på|hos|mod)|medicin(?:en)? (?:mod|for)|(?:tager|får|spiser) medicin"
    r"|på grund af medicin|smertestillende|antidepressiv\w*|ressourceforløb\w*"
    r"|nedsat (?:arbejdsevne|funktionsevne|tempo)|arbejds(?:skade[nt]?|ulykke[nr]?)"
    r"|(?:min|mit) (?:sygdom\w*|operation|immunforsvar)|jeg (?:ser|hører|sover) (?:\w+ )?dårligt"
    r"|går med stok|mistet (?:synet|hørelsen|førligheden)"
    rf"|(?:dårligt?|dårlige|nedsat|nedsatte|slidt|slidte|slidt i|ondt i|skade i) (?:\w+ )?{BODY}"
    rf"|(?:problemer|vanskeligheder) med (?:\w+ )?{BODY}|(?:på grund af|pga\.?) min\w* {BODY}"
    rf"|{LIMITS}"
)
"""Words that tell of the own health also when nobody says "jeg"."""
MYSELF = r"jeg|mig|min|mit|mine|egen|eget|har haft|har fået|lider|ramt af|på grund af|pga\.?"
OTHERS = (
    r"(?:borgere|patienter|beboere|ældre|børn|barn|unge|mennesker|elever|kunder|voksne|personer|klienter"
    r"|pårørende|syge|sårbare|demente|handicappede|udviklingshæmmede)(?:ne|nes)?\b"
)
OWN = (
    r"(?:jeg (?:har|havde|fik|får|lider|led|døjer|kæmper|kæmpede|lever|levede|blev|bliver|er|var)"
    r"|min|mit|mine|egen|eget) "
    r"(?:(?!(?:hos|for|til|om|som|på|ansat|passet|arbejdet|undervist)\b)\w+ ){0,3}"
    rf"(?:{ILLNESS}|\w*{ENDINGS}|sygemeldt|indlagt|opereret)"
    rf"|(?:min|mit|mine) (?:\w+ )?{BODY} \w+ (?:\w+ )?"
    r"(?:slidt|dårlig\w*|ondt|skad\w*|svag\w*|ødelagt)"
    r"|mine hænder ryster|(?:gået|gik) ned med (?:stress|flaget)"
)
"""Said so plainly of oneself that it counts even in a sentence about others."""
_ILL = re.compile(rf"\b(?:{ILLNESS})\b|{ENDINGS}\b")
_ALWAYS = re.compile(rf"\b(?:{ALWAYS})\b")
_MYSELF = re.compile(rf"\b(?:{MYSELF})\b")
_OTHERS = re.compile(rf"\b{OTHERS}|modtagere(?:ne|nes)?\b")
_OWN = re.compile(rf"\b(?:{OWN})\b")
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?]+\s+(?=[A-ZÆØÅ»\"])|\n+|$)")
GONE = "… "


def tells_of_health(sentence: str) -> bool:
    """Whether somebody tells of the own health."""
    said = sentence.lower()
    if _OWN.search(said):
        return True
    if _OTHERS.search(said):
        return False
    # The long list of illnesses last, and only when somebody speaks of oneself.
    return bool(_ALWAYS.search(said) or (_MYSELF.search(said) and _ILL.search(said)))


def without_health(text: str) -> str:
    """The text without the sentences that tell of the writer's health."""
    parts = [(part, tells_of_health(part)) for part in _SENTENCE.findall(text)]
    if not any(tells for _part, tells in parts):
        return text
    kept = "".join(GONE if tells else part for part, tells in parts)
    return re.sub(r"(?:… )+", GONE, kept).strip()


def left_out(text: str) -> list[str]:
    """The sentences that are left out, as they were written."""
    return [part.strip() for part in _SENTENCE.findall(text) if tells_of_health(part)]
