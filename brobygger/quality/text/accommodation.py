"""``accommodation_concrete``: an accommodation tied to a task, an amount, a place or a condition.

Source: spec 7.1, Q13 and Q14. Three things are asked of a statement: it is alive (not withdrawn,
postponed or a "no need"), it arranges or limits something, and it holds an anchor to plan by.
"""

import re
from itertools import pairwise

from brobygger.quality.text.amounts import AMOUNT, CLOCK, DAYPART
from brobygger.quality.text.lexicon import AIDS, PLACES, TASKS
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import live, postponed, withdrawn
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Knyt hensynet til en opgave, en mængde, et sted eller en betingelse, fx: "
    "»Løfter højst 5 kg, når hun fylder varer op; de tunge kasser tager en kollega.«"
)
# Somebody else does it, or it is laid, placed, taken so: an arrangement without "skal".
_ARRANGED = re.compile(
    r"\b(?:\w{3,}es (?:[\w.]+ ){0,5}?af|(?:læg|placer|flyt|stil|hæng"
    r"|sæt|del|giv|tag|mal|vask|puds"
    r"|løft"
    r"|bær|hent|fyld|gør|skriv|vis|sig|meld|send|hold|før|kør|træk|opdel|forkort|erstat|byt|dæmp"
    r"|luk|sluk"
    r"|tænd|lav|gennemgå)(?:ges|tes|les|ses|des|es|s)|hænger|står|ligger|erstatter|gennemgår"
    r"|går (?:hjem"
    r"|fra|ud|ind)|kalder (?:på|efter)|tager|afløser|aldrig|altid|intet|undtaget|bortset fra"
    r"|frem for|holder (?:han|hun) sig fra|rykket|sat op|mellem hver|gælder stadig"
    r"|for sig selv"
    r"|i enerum|inkl\w*|dgl|dagligt|passer|har fået|kan (?:godt )?klare|klokken)\b"
)
# How work is set up: moved, taken out, shielded, agreed, a place to rest, gentle tools.
_SET_UP = re.compile(
    r"\b(?:(?:er|bliver|blev|var) (?:\w+ ){0,2}(?:placeret|flyttet|taget|sat|lagt|stillet|hængt"
    r"|løftet|slået|byttet|delt|skubbet|afskærmet|skærmet|indrettet|aftalt|tilpasset|omlagt"
    r"|rykket|fjernet|skåret|gjort)"
    r"|(?:lægge|trække|sætte)r? sig|tidligst|senest|mødetid\w*|hjemme"
    r"|grænse\w*|makker\w*|(?:over)?lader|(?:over)?lade|egen (?:nøgle"
    r"|plads|bås|indgang)|tolk|indtale\w*"
    r"|\w{3,}(?:skånende|dæmpende|aflastende|venlige?|letløbende|justerbar\w*))\b"
)
# "Ved migræne arbejder hun hjemme": the condition goes, what is arranged stays.
_CONDITION = re.compile(
    r"^(?:ved|under|på dage med|i perioder med) [^,]{2,40}? (?=(?:arbejder|går|holder|tager|kører"
    r"|skifter|laver|bruger|ringer|flytter|bytter|må|kan|får)\b)"
)
# ", der bliver træt af skarpt lys,": a clause about the person, not about the work.
_ABOUT_PERSON = re.compile(r", (?:der|som) [^,]{3,80},")
# The reason in a subordinate clause says why, not what.
_REASON_CLAUSE = re.compile(
    r"(?:,? (?:fordi|da|for(?= (?:at )?(?:han|hun|to|det|så|ellers|alt|mere)\b)|idet|eftersom"
    r"|ellers)|,? (?:pga\.?"
    r"|på grund af))\b[^;]*$"
)
_LEADING_REASON = re.compile(r"^(?:[^,]*), (?:så|derfor|hvorfor)\b")
# The need itself is denied, as opposed to a task that is left out ("bærer ikke").
_NO_NEED = re.compile(
    r"\btidligere (?:måtte|kunne|skulle|havde|var|arbejdede)\b|\b(?:ikke noget i vejen for"
    r"|(?:er|har) (?:endnu )?ikke (?:\w+ )?(?:kommet|leveret|bevilget|modtaget|godkendt)|afslaget"
    r"|(?:hvis|såfremt) det (?:senere )?bliver (?:nødvendigt|aktuelt)|måske se på"
    r"|er (?:\w+ )?(?:drøftet|noteret|beskrevet|gennemgået) (?:på|i|med)|er glad for sin"
    r"|intet til hinder|ingen hindring\w*|(?:tager|tages) (?:vi |der )?stilling"
    r"|må (?:\w+ ){0,3}(?:vise|afgøre|bero)"
    r"|bero\w* på|kommer an på|afhæng\w* af|(?:vil|skal|bliver) (?:\w+ )?(?:blive )?(?:vurderet"
    r"|afdækket"
    r"|afklaret|beskrevet|drøftet|undersøgt)|beskrives nærmere|hvilke"
    r" \w+,? (?:der|som|det|hun|han"
    r"|vi)"
    r"|vi ved (?:endnu )?ikke|skånes herfor)\b"
    r"|\b(?:ikke|intet|ingen|aldrig|hverken|uden)\b(?: \w+){0,3}? (?:behov"
    r"|brug for|hensyn|særhensyn|skånehensyn|skånebehov|nødvendig\w*"
    r"|særbehandling|særlige|begrænsning\w*|gener|problem\w*|udfordring\w*"
    r"|vanskelig\w*)"
    r"|\bbehøver (?:\w+ )?(?:ikke|ingen|hverken)(?! at\b| (?:deltage"
    r"|tage|køre|løfte|bære|stå|gå|være|møde|svare|passe|sidde)\b)|\bafvis\w+\b"
    r"|\bfejler ikke|\bafslå\w+|\bligesom de andre\b|\bpå lige fod\b"
    r"|\bsom alle andre\b|\bfrabeder\b|\bklarer sig uden\b"
    r"|\bønsker ikke\b|\bkan (?:godt |sagtens )?(?:\w+ ){1,6}uden (?:problemer"
    r"|gener|vanskelig|hjælp|besvær|pause)|\bikke (?:anført|angivet"
    r"|beskrevet|oplyst|noteret)|\buden (?:nogen )?(?:form for )?(?:skåne)?hensyn"
)
_LIMITS = re.compile(
    r"\b(?:højst|maks\.?|max\.?|maksimal\w*|ad gangen|i træk|hver|hvert"
    r"|undgå\w*|slipper?|slippe|fritag\w*|fritage\w*|kun|udelukkende"
    r"|ikke|ingen|aldrig|uden|mindst|op til|pauser?|skifte\w*|veksl\w*"
    r"|afbryd\w*|hvil\w*"
    r"|siddende|stående|sidder|sidde|sætte dig|sætte sig|når|hvis|så"
    r"|først|efter|i stedet|brug for|behov|skal|må|bør|tager en|tager"
    r" de|kollega\w*|makker\w*|mentor|hjælp\w*|klares|får|mulighed for"
    r"|skrift\w*|skrevet|mail|sms|slukkes|planlægges|mødes|arbejder"
    r"|samme|fast\w*|højere|lavere|adgang|møder|skåneh\w*|hensyn\w*"
    r"|del\w* op|opdel\w*|fordel\w*|begræns\w*|reduce\w*|bruger|bruge"
    r"|anvend\w*|hjemmefra|skærm\w*|tages|ved siden af|sammen med|før"
    r"|en ad gangen|siddende|udgår|bedst|mens|passes af|flytter|bytte[rs]?"
    r"|byttes|trækker)\b"
)
_VAGUE = re.compile(
    r"\b\w*belast\w*|\b(?:ensidigt?\w* gentage\w*|gentage\w*|tunge?"
    r"|hårde?|belastende|rygbelastende|fysisk\w*) (?:løft|arbejde|opgaver)\b"
    r"|\bpauser efter behov\b|\bvekslende arbejdsstillinger\b|\bløft\b(?=[,.]"
    r"|$)"
    r"|\blet (?:arbejde|fysisk arbejde)\b|\bopgaver(?:ne)?\b|\barbejdsopgaver(?:ne)?\b"
    r"|\barbejdet?\b|\barbejdsplads\w*\b|\bvirksomhed\w*\b|\bgod tid\b"
    r"|\bplads til\b|\bmange bolde\b"
    r"|\bman\w* bolde i luften\b|\brammer\w*\b|\brutiner\w*\b|\bopgavevaretagelse\b"
    r"|\barbejdslivet?\b|\bprivatlivet?\b|\bdagsform\w*|\bnæste gang\b"
    r"|\bnæste møde\b|\bi perioder\b"
    r"|\bpå (?:én|en) gang\b|\ben (?:dårlig|god|rar) dag\b|\bom natten\b"
    r"|\b(?:løft|vrid|skub|træk|stød|kulde|lys|lyd|lugte?|larm)\b(?=,| og| eller|$)"
)
_BACKGROUND = re.compile(
    r"\b(?:siden (?:ulykken|\d{4}|operationen|skaden)|ikke kunnet|"
    r"har (?:i |tidligere |altid |siden |før )?(?:\w+ ){0,6}?(?:arbejdet"
    r"|kørt|været|haft|boet|fået konstateret|lidt af|gået til)|arbejdede"
    r"|sygemeldt|indlagt|opereret|diagnos\w+|prolaps\w*|slidgigt|tidligere"
    r"|dengang|uddannet|erfaring"
    r"|blev (?:opereret|indlagt|afskediget|fyret|skadet)|(?:har|med)"
    r" (?:\w+ )?(?:\d+|to|tre|fire|fem) børn|børnebørn|katte|hund|derhjemme"
    r"|aftensmad\w*|i fritiden|privat\b|funktionsevne|erhvervsevne|mén"
    r"|méngrad|arbejdsevne\w* (?:er|vurderes)|svarende til)\b|\bl\d/l\d\b"
)
_DIFFICULTY = re.compile(
    r"\b(?:har (?:\w+ )?(?:svært|vanskelig\w*|besvær|problemer|ondt"
    r"|smerter|udfordringer|nedsat)|kan ikke (?:rumme|klare|overskue"
    r"|koncentrere|huske|finde|holde ud|tåle)|kæmper med|lider af|døjer"
    r"|oplever|bliver (?:hurtigt )?(?:træt|udtrættet|stresset|overvældet)"
    r"|svimmel|svimmelhed|hovedpine|migræne|anfald|kramper|udmattet"
    r"|bliver syg|får (?:hurtigt )?(?:ondt|smerter|migræne|hovedpine"
    r"|kramper)|er (?:ofte |meget )?(?:træt|udtrættet|sårbar|følsom"
    r"|presset)|overfølsom\w*|gør ondt|smerter\w*|\w*problematik|stråler ud|sover"
    r"|funktionsniveau\w*)\b"
)
_STRONG = re.compile(
    r"\b(?:skal|må|bør|højst|maks\.?|max\.?|undgå\w*|slipper?|slippe"
    r"|fritag\w*|derfor|gælder stadig|lægger (?:hun|han|jeg) sig|overtager|tages med|brug for"
    r"|behov for|ad gangen|hensyn\w*|kun|mindst)\b"
)
_DIRECT = re.compile(
    r"\b(?:alene|på skrift|skriftligt|med ryggen|uden parfume|fast fridag"
    r"|fri adgang|hjemmefra|samme kollega|siddende|en anden|de andre"
    r"|kollega\w*|makker|nærmest|længst|ved siden af|ryggen mod)\b"
)


def _concrete_words(piece: Piece) -> list[str]:
    kept = _VAGUE.sub(" ", piece.low)
    words = Piece(kept).words
    return TASKS.find(words) + AIDS.find(words) + PLACES.find(words)


def _measures(low: str) -> list[str]:
    kept = _VAGUE.sub(" ", low)
    return [found.group() for rule in (AMOUNT, CLOCK, DAYPART) for found in rule.finditer(kept)]


def _dead(low: str) -> bool:
    return withdrawn(low) or postponed(low) or bool(_NO_NEED.search(low))


# Life outside work: its amounts are no accommodation.
_PRIVATE = re.compile(
    r"\b(?:går til (?:fys\w*|psyk\w*|træning|behandling|læge\w*|svømning"
    r"|kontrol)|med indkøb|sover"
    r"|tager (?:sin )?medicin|spiller|dyrker|hjemmehjælp|bostøtte\w*"
    r"|(?:hans|hendes|min) (?:mor|far|mand"
    r"|kone|søster|datter|søn|familie)|derhjemme|i fritiden|katte|børnebørn)\b"
)


def _arrangement(low: str) -> str:
    """What is arranged, without the clause that says why."""
    kept = _CONDITION.sub("", _REASON_CLAUSE.sub("", _ABOUT_PERSON.sub("", low)))
    lead = _LEADING_REASON.match(kept)
    return kept[lead.end() :] if lead and _DIFFICULTY.search(lead.group()) else kept


def _anchor(piece: Piece) -> str:
    """What one could plan by in a live statement, or nothing."""
    low = _arrangement(piece.low)
    if (_BACKGROUND.search(low) or _DIFFICULTY.search(low)) and not _STRONG.search(low):
        return ""
    if _PRIVATE.search(low) or low.endswith("?"):
        return ""
    words, measures = _concrete_words(Piece(low)), _measures(low)
    if not words and not measures:
        return _taken_over(piece)
    if not (
        _LIMITS.search(low)
        or _ARRANGED.search(low)
        or _SET_UP.search(low)
        or AIDS.find(piece.words)
        or _DIRECT.search(low)
    ):
        return _taken_over(piece)
    return (measures + words)[0]


# Another takes it, or it comes in writing: anchors that need no word for the task.
_ANOTHER_DOES = re.compile(
    r"\w{3,} (?:tager|ordner|klarer|overtager|løfter|bærer|henter|passer|står|kører|fylder"
    r"|gør) (?:[A-ZÆØÅ][a-zæøå]+"
    r"|en kollega|kollegerne|kollegaen|makkeren|mester|svenden|lærlingen|vikaren|afløseren"
    r"|de andre|en anden)\b"
)
_WITH_SOMEBODY = re.compile(r"\b(?:sammen med|følges med|følge med) [A-ZÆØÅ][a-zæøå]+")
_CHANNEL = re.compile(
    r"\b(?:skriv\w*|sms\w*|mail\w*|chat\w*|ring\w*|mundtlig\w*|skriftlig\w*|tegnes|filmes)\b.*"
    r"\b(?:i stedet for|frem for|ikke|kun|aldrig|aftenen før|dagen før)\b"
)


def _taken_over(piece: Piece) -> str:
    found = (
        _ANOTHER_DOES.search(piece.text)
        or _WITH_SOMEBODY.search(piece.text)
        or _CHANNEL.search(piece.low)
    )
    return found.group()[:40] if found else ""


def _short_pairs(pieces: list[Piece]) -> list[Piece]:
    """Two short statements in a row: "Hviler i bilen. Et kvarter kl. 11."."""
    return [
        Piece(f"{one.text} {two.text}")
        for one, two in pairwise(pieces)
        if max(len(one.words), len(two.words)) < 12
    ]


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = live(reading, _dead)
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
