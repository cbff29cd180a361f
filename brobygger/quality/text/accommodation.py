"""``accommodation_concrete``: an accommodation tied to a task, an amount, a place or a condition.

Source: spec 7.1, Q13 and Q14. Three things are asked of a statement: it is alive (not withdrawn,
postponed or a "no need"), it arranges or limits something, and it holds an anchor to plan by.
"""

import re
from itertools import pairwise

from brobygger.quality.text.amounts import AMOUNT, CLOCK, DAYPART
from brobygger.quality.text.lexicon import AIDS, CONDITIONS, PLACES
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
_LONG_AGO = any_of(
    r"""
    (?:før|inden) (?:\w*ulykken|sygdommen|skaden|operationen) | som (?:ung|barn|dreng|pige) | engang
    i gamle dage | dengang | i sin tid
    """
)
# "…, hvis hun mærker et anfald": when, and so no complaint.
_WHEN = re.compile(r",? (?:hvis|når|så snart|hver gang) [^,;.]*")
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
    hverken | gerne | i enerum | inkl\w* | dgl | dagligt | passer | har fået
    kan (?:godt )?klare | klokken
    """
)
# How work is set up: moved, taken out, shielded, agreed, a place to rest, gentle tools.
_SET_UP = any_of(
    r"""
    (?:er|bliver|blev|var) (?:\w+ ){0,2}(?:placeret|flyttet|taget|sat|lagt|stillet|hængt|løftet
        |slået|byttet|delt|skubbet|afskærmet|skærmet|indrettet|aftalt|tilpasset|omlagt|rykket
        |fjernet|skåret|gjort|pillet|strøget|streget|trukket)
    (?:lægge|trække|sætte)r? sig | tidligst | senest | mødetid\w* | hjemme | grænse\w* | makker\w*
    (?:over)?lader | (?:over)?lade | egen (?:nøgle|plads|bås|indgang) | tolk | indtale\w*
    er (?:hans|hendes|min|din|reserveret)
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
    r"(?:,? (?:fordi|da|(?<!sørger )(?<!sørge )for(?= (?:at )?(?:han|hun|to|det|så|ellers|alt"
    r"|mere)\b)|idet|eftersom"
    r"|ellers)|,? (?:pga\.?|på grund af))\b[^;]*$"
)
_LEADING_REASON = re.compile(r"^[^,]*,? (?:så|og derfor|derfor|hvorfor|hvorefter)\b")
_CANNOT = re.compile(r"(?<!\bmå )(?<!\bskal )(?<!\bbør )\bikke\b")
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
    vil (?:\w+ )?ikke have | klarer mig | frabeder | klarer sig uden | ønsker ikke | hvorvidt
    ikke (?:er |blevet |\w+ )?(?:bevilget|godkendt|leveret|penge|råd|plads til|opfyldt
        |indført|imødekommet|etableret|indkøbt)
    (?:mener|synes|ser|finder|føler|tror) (?:\w+ )?ikke\b.{0,40} (?:hensyn|behov|brug for)
    (?:talt|talte|snakket|snakkede|drøftet|drøftede|diskuteret|spurgt|spurgte) (?:om|ind til)
    kan (?:fx |f\.eks\. )?være (?:fx|f\.eks\.|bl\.a\.) | man skal (?:altid|huske) | udtale sig
    (?:forslag|idéer|ideer|bud) til | om,? hvor (?:mange|meget|længe)
    hensyn(?:et)? til (?:kolleg|kund|famili|børn|virksomhed|drift|andre)\w*
    (?:nødvendige|fornødne|behørige) (?:skåne)?hensyn(?!:)
    (?:ikke|aldrig) (?:\w+ ){0,2}(?:overhold|respekter)\w* | overholdes ikke | spørgsmålet er
    er (?:nu )?væk | savner (?:den|det|dem)
    dagsordenen:? om
    (?:felt(?:et)?|rubrik(?:ken)?|afsnit(?:tet)?) (?:til|om|er|med)
    (?:er|har) (?:\w+ )?(?:ansøgt|søgt om|anmodet om|ansøgt om) | drømmer om | ophæv\w+
    (?:takke[rt]|sagt|siger) nej | det samme som
    (?:kan ikke|ikke kan) (?:\w+ )?(?:imødekomme|tilbyde|opfylde|give|skaffe|købe|indrette)
    stille[rs]* (?:der )?krav | skal kunne \w+es | (?:jobbet|stillingen|arbejdet|opgaven) kræver
    på (?:normale|almindelige|ordinære) vilkår | ingen forskel | (?:virke[rd]e?|hjalp|duer) ikke
    sendt retur | (?:står|ligger|hænger) ubrugte? | brug(?:er|te) (?:det|den|dem) (?:aldrig|ikke)
    krav(?:et|ene)? (?:om|til|er)
    (?<!samtidig )som (?:for )?(?:de øvrige|de andre|resten|sine kolleger|kollegerne)
    """,
    or_else=r"\b(?:ikke|intet|ingen|næppe) (?:\w+ ){0,4}(?:belæg|grundlag|anledning|grund til"
    r"|årsag)\b"
    r"|^om (?!(?:morgenen|formiddagen|eftermiddagen|aftenen|natten|vinteren|sommeren"
    r"|\w+dagen)\b)|^(?:sagen|ansøgning\w*|spørgsmålet|ønsket|forslaget|idéen|ideen|tanken"
    r"|snakken) om\b|^alle (?:på|i|med\w+|\w*ansatte|de|nye|kolleger)\b"
    r"|\b(?:ikke|intet|ingen|aldrig|hverken|uden)\b(?: \w+){0,3}? (?:behov|brug for"
    r"|hensyn|særhensyn|skånehensyn|skånebehov|nødvendig\w*|særbehandling|særlige"
    r"|begrænsning\w*|gener|problem\w*|udfordring\w*|vanskelig\w*)"
    r"|\bbehøver (?:\w+ )?(?:ikke|ingen|hverken)(?! at\b| (?:deltage|tage|køre|løfte"
    r"|bære|stå|gå|være|møde|svare|passe|sidde)\b)|\bfejler ikke|\bkan (?:godt "
    r"|sagtens )?(?:\w+ ){1,12}?uden (?:problemer|gener|vanskelig|hjælp|besvær|pause)"
    r"|\bikke (?:anført|angivet|beskrevet|oplyst|noteret)"
    r"|\buden (?:nogen )?(?:form for )?(?:skåne)?hensyn",
)
_LIMITS = any_of(
    r"""
    højst | maks\.? | max\.? | maksimal\w* | ad gangen | i træk | hver | hvert | undgå\w*
    slipper? | slippe | fritag\w* | fritage\w* | kun | udelukkende | ikke | ingen | aldrig | uden
    mindst | op til (?=\d|to|tre|fire|fem|ti) | pauser? | skifte\w* | veksl\w* | afbryd\w*
    hvil\w* | siddende | stående
    sidder | sidde | sætte dig | sætte sig | når | hvis | så | først | efter | i stedet | brug for
    behov | skal | må | bør | tager en | tager de | kollega\w* | makker\w* | mentor | hjælp\w*
    klares | får | mulighed for | skrift\w* | skrevet | mail | sms | slukkes | planlægges | mødes
    samme | fast\w* | højere | lavere | adgang | møder | skåneh\w* | hensyn\w*
    del\w* op | opdel\w* | fordel\w* | begræns\w* | reduce\w* | bruger | bruge | anvend\w*
    hjemmefra | skærm\w* | tages | ved siden af | sammen med | før | en ad gangen | udgår | bedst
    (?:under|over) (?:\d+|to|tre|fire|fem|seks) | nødvendig\w* (?:at|med) | fridag\w*
    hviledag\w* | bagefter | derefter | gentages | ekstra | længst | korte | regn med | afsæt\w*
    sættes af
    mens | passes af | flytter | opstart
    begynder | starter | fri
    (?:bliver|blev|er blevet) (?:\w+ ){1,5}?af (?:en|et|sin|de)
    (?:over|i|under) (?:skulder|hofte|knæ|hoved)\w* | bytte[rs]? | byttes | trækker
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
    (?:hver|fra|hele) dag(?:en)?(?: til dag)?(?=[.,]|$) | pres(?:set)? | tempo
    sætter (?:han|hun|jeg|de)?\s?(?:stor )?pris på
    overhold\w* | udsving | overgang\w* | med hensyn til | stress(?:en)? (?:ikke )?fylder
    på (?:én|en) gang
    en (?:dårlig|god|rar) dag | om natten
    """,
    or_else=r"\bløft\b(?=[,.]|$)|\b(?:løft|vrid|skub|træk|stød|kulde|lys|lyd|lugte?|larm)\b(?=,"
    r"| og| eller|$)",
)
_BACKGROUND = any_of(
    r"""
    siden (?:ulykken|\d{4}|operationen|skaden) | ikke kunnet
    har (?:i |tidligere |altid |siden |før )?(?:\w+ ){0,6}?(?:arbejdet|kørt|været|haft|boet
        |fået konstateret|lidt af|gået til)
    mistet | \w*ulykken? | skadet | til skade | tilskadekom\w*
    (?:arbejdsugen|arbejdstiden|timetallet|ugen|ansættelsen|fleksjobbet) er (?:på )?[\w.,]+ timer
    arbejdede | sygemeldt | indlagt | opereret | diagnos\w+ | prolaps\w* | slidgigt | tidligere
    dengang | uddannet | erfaring | blev (?:opereret|indlagt|afskediget|fyret|skadet)
    (?:hun|han|jeg|borger) \w{4,}ede | \w{4,}ede (?:hun|han|jeg|borger)
    i (?:det|sit|hendes|hans|mit|hende) (?:gamle|forrige|tidligere|sidste) \w+
    på (?:\w+ )?(?:gamle|forrige|tidligere|daværende) (?:arbejd\w*|job\w*|plads)
    (?:har|med) (?:\w+ )?(?:\d+|to|tre|fire|fem) børn | børnebørn | katte | hund | derhjemme
    aftensmad\w* | i fritiden | privat\b | funktionsevne | erhvervsevne | mén | méngrad
    arbejdsevne\w* (?:er|vurderes) | svarende til | l\d/l\d
    """
)
_DIFFICULTY = any_of(
    r"""
    har (?:\w+ )?(?:svært|vanskelig\w*|besvær|problemer|ondt|smerter|udfordringer|nedsat)
    kan ikke (?:\w+ )?(?:rumme|klare|overskue|koncentrere|huske|finde|holde ud|tåle) | kæmper med
    lider af | døjer | oplever | bliver (?:hurtigt )?(?:træt|udtrættet|stresset|overvældet)
    svimmel | svimmelhed | hovedpine | migræne | anfald | kramper | udmattet | bliver syg
    får (?:hurtigt )?(?:ondt|smerter|migræne|hovedpine|kramper)
    er (?:ofte |meget )?(?:træt|udtrættet|sårbar|følsom|presset) | overfølsom\w* | allergi\w*
    ^træt | ondt i | tåler | gør ondt
    kan (?:heller )?ikke (?:\w+ ){1,3}?(?:så|ret|særlig\w*|længe|længere|ordentligt) | tåler ikke
    (?:magter|orker|klarer|overskuer) (?:\w+ )?ikke
    smerter\w* | \w*problematik | stråler ud | sover | funktionsniveau\w*
    """
)
_STRONG = any_of(
    r"""
    skal | må | bør | højst | maks\.? | max\.? | undgå\w* | slipper? | slippe | fritag\w*
    derfor(?! (?:\w+ ){0,2}?(?:ondt|svært|smerter|slid\w*|nedsat|problemer|træt|nervøs
        |sygemeldt|ingen|heller))
    uden (?!at)
    gælder stadig | lægger (?:hun|han|jeg) sig | overtager | tages med | brug for | behov for
    ad gangen | hensyn\w* | kun | mindst
    """
)
_DIRECT = any_of(
    r"""
    alene | på skrift | skriftligt | med ryggen | uden parfume | fast fridag | fri adgang
    hjemmefra | samme kollega | siddende | derfor | (?:på|som|i|med) billeder
    på (?:video|lydfil) | en anden | de andre | kollega\w* | makker | nærmest
    længst | ved siden af | ryggen mod
    """
)


def _concrete_words(piece: Piece) -> list[str]:
    kept = _VAGUE.sub(" ", piece.low)
    words = Piece(kept).words
    return [*work_in(words), *AIDS.find(words), *PLACES.find(words), *CONDITIONS.find(words)]


def _measures(low: str) -> list[str]:
    kept = _VAGUE.sub(" ", low)
    return [found.group() for rule in (AMOUNT, CLOCK, DAYPART) for found in rule.finditer(kept)]


def _dead(low: str) -> bool:
    unsettled = UNDECIDED.search(low) or _NO_NEED.search(low)
    return withdrawn(low) or postponed(low) or bool(unsettled)


# Life outside work: its amounts are no accommodation.
_PRIVATE = any_of(
    r"""
    (?:går|kommer|cykler) til (?:fys\w*|psyk\w*|træning|behandling|læge\w*|svømning|kontrol)
    med indkøb | sover
    tager (?:sin )?medicin | spiller | dyrker | hjemmehjælp | bostøtte\w*
    (?:hans|hendes|min) (?:mor|far|mand|kone|søster|datter|søn|familie) | derhjemme | i fritiden
    i hjemmet | katte | børnebørn | strikke\w* | hækle\w* | lave[r]? øvelser | motion\w*
    rygestop\w*
    vægttab | sund kost | kost(?:plan|vejled|omlæg)\w* | gåture? | hjemmeøvelser
    """
)


def _arrangement(low: str) -> str:
    """What is arranged, without the clause that says why."""
    kept = _CONDITION.sub("", _REASON_CLAUSE.sub("", _ABOUT_PERSON.sub("", low)))
    lead = _LEADING_REASON.match(kept)
    why = lead and (_DIFFICULTY.search(lead.group()) or _CANNOT.search(lead.group()))
    return f"derfor{kept[lead.end() :]}" if lead and why else kept


# "Kollegerne holder pause kl. 9": how others work, with no word of the citizen.
_OTHERS_WORK = re.compile(
    r"^(?:\w+ ){1,3}?(?:holder|arbejder|møder|bruger|er|blev|fik|havde|har(?= (?:\d+|en|et|to|tre"
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
    told = _BACKGROUND.search(low) or _DIFFICULTY.search(_WHEN.sub(" ", low))
    if told and not _STRONG.search(low):
        return ""
    if _LONG_AGO.search(low) or _PRIVATE.search(low) or low.endswith("?"):
        return ""
    words, measures = _concrete_words(Piece(low)), _measures(low)
    if not words and not measures:
        return _taken_over(piece)
    if not (
        _LIMITS.search(low)
        or _ARRANGED.search(low)
        or _SET_UP.search(low)
        or AIDS.find(piece.words)
        or CONDITIONS.find(piece.words)
        or _DIRECT.search(low)
    ):
        return _taken_over(piece)
    return (measures + words)[0]


# Another takes it, or it comes in writing: anchors that need no word for the task.
_ANOTHER_DOES = re.compile(
    r"\b(?:går|gives|sendes|overdrages|flyttes|rykkes|ryger) (?:videre |over )?til"
    r" (?:[A-ZÆØÅ][a-zæøå]+|en kollega|kollega\w*|mester|\w*leder(?:en)?|\w*chefen"
    r"|mentor(?:en)?|de andre)"
    r"|\b\w{3,}es af (?:[A-ZÆØÅ][a-zæøå]+|en (?:kollega|anden)|kolleger(?:ne)?)\b"
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
    (?:forstørret|stor|større) skrift | store bogstaver | fast makker | alene i (?:\w+ )?rum
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
