"""``accommodation_concrete``: an accommodation tied to a task, an amount, a place or a condition.

Source: spec 7.1, Q13 and Q14. Three things are asked of a statement: it is alive (not withdrawn,
postponed or a "no need"), it arranges or limits something, and it holds an anchor to plan by.
"""

import re
from itertools import pairwise

from brobygger.quality.text.amounts import AMOUNT, CLOCK, DAYPART
from brobygger.quality.text.lexicon import AIDS, PLACES, TASKS
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import live, postponed, withdrawn
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Knyt hensynet til en opgave, en mængde, et sted eller en betingelse, fx: "
    "»Løfter højst 5 kg, når hun fylder varer op; de tunge kasser tager en kollega.«"
)
# Somebody else does it, or it is laid, placed, taken so: an arrangement without "skal".
_ARRANGED = any_of(
    r"""
    \w{3,}es (?:[\w.]+ ){0,5}?af
    (?:læg|placer|flyt|stil|hæng|sæt|del|giv|tag|mal|vask|puds|løft|bær|hent|fyld|gør|skriv|vis
        |sig|meld|send|hold|før|kør|træk|opdel|forkort|erstat|byt|dæmp|luk|sluk|tænd|lav
        |gennemgå)(?:ges|tes|les|ses|des|es|s)
    hænger | står | ligger | erstatter | gennemgår | går (?:hjem|fra|ud|ind) | kalder (?:på|efter)
    tager | afløser | aldrig | altid | intet | undtaget | bortset fra | frem for
    holder (?:han|hun) sig fra | rykket | sat op | mellem hver | gælder stadig | for sig selv
    i enerum | inkl\w* | dgl | dagligt | passer | har fået | kan (?:godt )?klare | klokken
    """
)
# How work is set up: moved, taken out, shielded, agreed, a place to rest, gentle tools.
_SET_UP = any_of(
    r"""
    (?:er|bliver|blev|var) (?:\w+ ){0,2}(?:placeret|flyttet|taget|sat|lagt|stillet|hængt|løftet
        |slået|byttet|delt|skubbet|afskærmet|skærmet|indrettet|aftalt|tilpasset|omlagt|rykket
        |fjernet|skåret|gjort)
    (?:lægge|trække|sætte)r? sig | tidligst | senest | mødetid\w* | hjemme | grænse\w* | makker\w*
    (?:over)?lader | (?:over)?lade | egen (?:nøgle|plads|bås|indgang) | tolk | indtale\w*
    \w{3,}(?:skånende|dæmpende|aflastende|venlige?|letløbende|justerbar\w*)
    """
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
    r"|ellers)|,? (?:pga\.?|på grund af))\b[^;]*$"
)
_LEADING_REASON = re.compile(r"^(?:[^,]*), (?:så|derfor|hvorfor)\b")
# The need itself is denied, as opposed to a task that is left out ("bærer ikke").
_NO_NEED = any_of(
    r"""
    tidligere (?:måtte|kunne|skulle|havde|var|arbejdede) | ikke noget i vejen for
    (?:er|har) (?:endnu )?ikke (?:\w+ )?(?:kommet|leveret|bevilget|modtaget|godkendt) | afslaget
    (?:hvis|såfremt) det (?:senere )?bliver (?:nødvendigt|aktuelt) | måske se på
    er (?:\w+ )?(?:drøftet|noteret|beskrevet|gennemgået) (?:på|i|med) | er glad for sin
    intet til hinder | ingen hindring\w* | (?:tager|tages) (?:vi |der )?stilling
    må (?:\w+ ){0,3}(?:vise|afgøre|bero) | bero\w* på | kommer an på | afhæng\w* af
    (?:vil|skal|bliver) (?:\w+ )?(?:blive )?(?:vurderet|afdækket|afklaret|beskrevet|drøftet
        |undersøgt)
    beskrives nærmere | hvilke \w+,? (?:der|som|det|hun|han|vi) | vi ved (?:endnu )?ikke
    skånes herfor | afvis\w+ | afslå\w+ | ligesom de andre | på lige fod | som alle andre
    frabeder | klarer sig uden | ønsker ikke
    """,
    or_else=r"\b(?:ikke|intet|ingen|aldrig|hverken|uden)\b(?: \w+){0,3}? (?:behov|brug for"
    r"|hensyn|særhensyn|skånehensyn|skånebehov|nødvendig\w*|særbehandling|særlige"
    r"|begrænsning\w*|gener|problem\w*|udfordring\w*|vanskelig\w*)"
    r"|\bbehøver (?:\w+ )?(?:ikke|ingen|hverken)(?! at\b| (?:deltage|tage|køre|løfte"
    r"|bære|stå|gå|være|møde|svare|passe|sidde)\b)|\bfejler ikke|\bkan (?:godt "
    r"|sagtens )?(?:\w+ ){1,6}uden (?:problemer|gener|vanskelig|hjælp|besvær|pause)"
    r"|\bikke (?:anført|angivet|beskrevet|oplyst|noteret)"
    r"|\buden (?:nogen )?(?:form for )?(?:skåne)?hensyn",
)
_LIMITS = any_of(
    r"""
    højst | maks\.? | max\.? | maksimal\w* | ad gangen | i træk | hver | hvert | undgå\w*
    slipper? | slippe | fritag\w* | fritage\w* | kun | udelukkende | ikke | ingen | aldrig | uden
    mindst | op til | pauser? | skifte\w* | veksl\w* | afbryd\w* | hvil\w* | siddende | stående
    sidder | sidde | sætte dig | sætte sig | når | hvis | så | først | efter | i stedet | brug for
    behov | skal | må | bør | tager en | tager de | kollega\w* | makker\w* | mentor | hjælp\w*
    klares | får | mulighed for | skrift\w* | skrevet | mail | sms | slukkes | planlægges | mødes
    arbejder | samme | fast\w* | højere | lavere | adgang | møder | skåneh\w* | hensyn\w*
    del\w* op | opdel\w* | fordel\w* | begræns\w* | reduce\w* | bruger | bruge | anvend\w*
    hjemmefra | skærm\w* | tages | ved siden af | sammen med | før | en ad gangen | udgår | bedst
    mens | passes af | flytter | bytte[rs]? | byttes | trækker
    """
)
_VAGUE = any_of(
    r"""
    \w*belast\w*
    (?:ensidigt?\w* gentage\w*|gentage\w*|tunge?|hårde?|belastende|rygbelastende
        |fysisk\w*) (?:løft|arbejde|opgaver)
    pauser efter behov | vekslende arbejdsstillinger | let (?:arbejde|fysisk arbejde)
    opgaver(?:ne)? | arbejdsopgaver(?:ne)? | arbejdet? | arbejdsplads\w* | virksomhed\w* | god tid
    plads til | mange bolde | man\w* bolde i luften | rammer\w* | rutiner\w* | opgavevaretagelse
    arbejdslivet? | privatlivet? | dagsform\w* | næste gang | næste møde | i perioder
    på (?:én|en) gang | en (?:dårlig|god|rar) dag | om natten
    """,
    or_else=r"\bløft\b(?=[,.]|$)|\b(?:løft|vrid|skub|træk|stød|kulde|lys|lyd|lugte?|larm)\b(?=,"
    r"| og| eller|$)",
)
_BACKGROUND = any_of(
    r"""
    siden (?:ulykken|\d{4}|operationen|skaden) | ikke kunnet
    har (?:i |tidligere |altid |siden |før )?(?:\w+ ){0,6}?(?:arbejdet|kørt|været|haft|boet
        |fået konstateret|lidt af|gået til)
    arbejdede | sygemeldt | indlagt | opereret | diagnos\w+ | prolaps\w* | slidgigt | tidligere
    dengang | uddannet | erfaring | blev (?:opereret|indlagt|afskediget|fyret|skadet)
    (?:har|med) (?:\w+ )?(?:\d+|to|tre|fire|fem) børn | børnebørn | katte | hund | derhjemme
    aftensmad\w* | i fritiden | privat\b | funktionsevne | erhvervsevne | mén | méngrad
    arbejdsevne\w* (?:er|vurderes) | svarende til | l\d/l\d
    """
)
_DIFFICULTY = any_of(
    r"""
    har (?:\w+ )?(?:svært|vanskelig\w*|besvær|problemer|ondt|smerter|udfordringer|nedsat)
    kan ikke (?:rumme|klare|overskue|koncentrere|huske|finde|holde ud|tåle) | kæmper med
    lider af | døjer | oplever | bliver (?:hurtigt )?(?:træt|udtrættet|stresset|overvældet)
    svimmel | svimmelhed | hovedpine | migræne | anfald | kramper | udmattet | bliver syg
    får (?:hurtigt )?(?:ondt|smerter|migræne|hovedpine|kramper)
    er (?:ofte |meget )?(?:træt|udtrættet|sårbar|følsom|presset) | overfølsom\w* | gør ondt
    smerter\w* | \w*problematik | stråler ud | sover | funktionsniveau\w*
    """
)
_STRONG = any_of(
    r"""
    skal | må | bør | højst | maks\.? | max\.? | undgå\w* | slipper? | slippe | fritag\w* | derfor
    gælder stadig | lægger (?:hun|han|jeg) sig | overtager | tages med | brug for | behov for
    ad gangen | hensyn\w* | kun | mindst
    """
)
_DIRECT = any_of(
    r"""
    alene | på skrift | skriftligt | med ryggen | uden parfume | fast fridag | fri adgang
    hjemmefra | samme kollega | siddende | en anden | de andre | kollega\w* | makker | nærmest
    længst | ved siden af | ryggen mod
    """
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
_PRIVATE = any_of(
    r"""
    går til (?:fys\w*|psyk\w*|træning|behandling|læge\w*|svømning|kontrol) | med indkøb | sover
    tager (?:sin )?medicin | spiller | dyrker | hjemmehjælp | bostøtte\w*
    (?:hans|hendes|min) (?:mor|far|mand|kone|søster|datter|søn|familie) | derhjemme | i fritiden
    katte | børnebørn
    """
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
    r"|gør) (?:[A-ZÆØÅ][a-zæøå]+|en kollega|kollegerne|kollegaen|makkeren|mester|svenden"
    r"|lærlingen|vikaren|afløseren|de andre|en anden)\b"
)
_WITH_SOMEBODY = re.compile(r"\b(?:sammen med|følges med|følge med) [A-ZÆØÅ][a-zæøå]+")
_CHANNEL = any_of(
    r"""
    (?:skriv\w*|sms\w*|mail\w*|chat\w*|ring\w*|mundtlig\w*|skriftlig\w*|tegnes
        |filmes)\b.*\b(?:i stedet for|frem for|ikke|kun|aldrig|aftenen før|dagen før)
    """
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
