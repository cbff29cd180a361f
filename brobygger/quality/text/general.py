"""Sentences that could stand in anybody's plan: rules, slogans, greetings, notes on the form.

Classes of words for ``legal_or_boilerplate``. They are asked only of sentences that speak of
nobody in particular: no name, no "hun" or "jeg", no task with a weekday or a place.
"""

import re

# What administration speaks of.
_ADMINISTRATION = re.compile(
    r"\b(?:sats(?:en|er|erne)?|\w*ydelse(?:n|r|rne|s)?|\w*tilskud(?:det|dets)?|\w*løn(?:nen)?"
    r"|\w*penge(?:ne)?|feriedage|ferie|seniordage|krav(?:et|ene)?|ret(?:ten)? til|ordning(?:en|er)?"
    r"|\w*plan(?:en|er|erne)?|samtale(?:r|rne|n)?|\w*møde(?:r|rne|t)?|indstilling(?:en|er)?"
    r"|\w*team(?:et|ets)?|mentor(?:en|er)?|mentorstøtte|hjælpemid\w+|\w*praktik(?:ken|ker)?"
    r"|service|åbningstid\w*|hjemmeside\w*|felt(?:et|er)?|skema(?:et|er)?|blanket\w*|kommune\w*"
    r"|jobcent\w+|myndighed\w*|lov(?:en|givning\w*)?|regler(?:ne)?|bestemmelse\w*|målgruppe\w*"
    r"|unge under|personer|borgere?(?:n|ne|nes|ns)?|ansøg(?:ning|er)\w*|\w*fleksjob\w*"
    r"|\w*forløb(?:et)?"
    r"|indsats\w*|tilbud(?:det|dene)?|bevilling\w*|afgørelse\w*|vurdering(?:en|er)?|klage\w*"
    r"|frist\w*"
    r"|samtykke\w*|oplysning(?:er|erne)|dokument\w*|kontaktoplysning\w*|digital\w*|mitid|e-boks"
    r"|borger\.dk|selvbetjening\w*|jobnet|\w*pension\w*|rehabilitering\w*|arbejdsmarked\w*"
    r"|beskæftigelse\w*|arbejdsevne\w*|ansættelse\w*|arbejdsgiver\w*|virksomhed(?:er|erne)?"
    r"|forsikring\w*"
    r"|befordring\w*|transportudgift\w*|udgift\w*|a-kasse\w*|fagforbund|overenskomst\w*"
    r"|opfølgning\w*"
    r"|statist\w+|sagsbehandl\w+|vejledning(?:en)?|informationer|\w*pligt(?:en|er)?|rettighed\w*"
    r"|fravær\w*|sygdom|sygemelding\w*|varsel|virkning|merudgift\w*|raskmelding\w*)\b"
)
# What such texts do: passive rules, validity, conditions, modal for anybody.
_RULES = re.compile(
    r"\b(?:(?:udbetal|reguler|optjen|fastsæt|fastlæg|udfyld|beregn|bevilg|yd|meddel|forelæg|afbryd"
    r"|kontakt|giv"
    r"|tilrettelæg|vurder|revider|registrer|offentliggør|opgør|forlæng|ophæv|træff|behandl|indhent"
    r"|opbevar|slett|videregiv|udlever|udarbejd|juster|opdater|nedsæt|stands|stopp|modregn|dæk"
    r"|refunder|sammensæt|træk|gennemfør|afhold|anvend|benytt|inddrag|tilpass|fordel|følg|brug"
    r"|hold|send|find|søg|anmod|bestill|indsend|skrift|tag|orienter|informer|oprett|opdel|nævn"
    r"|forvent|forudsætt|tilknytt|ansætt|visiter)e?s\b"
    r"|fremgår af|fremgår|gælder|bortfalder|udløber|ophører|træder i kraft|omfatter|omfattet"
    r"|kan højst"
    r"|højst vare|udgør|består af|er betinget|forudsætter|er bindende|ikke bindende|vejledende"
    r"|kan (?:\w+ ){0,2}(?:gives|ændres|foregå|ske|søges|bevilges|forlænges|klages|ydes|findes"
    r"|variere"
    r"|være|have|vare)|skal (?:\w+ ){0,3}(?:ske|gives|være|foreligge|indeholde|oplyses|meddeles"
    r"|godkendes|anmeldes|holdes|arbejdes|\w{4,}es)|bedes|har (?:\w+ )?(?:ret|pligt"
    r"|uddannelsespligt"
    r"|mulighed)|er (?:forpligtet|berettiget|et krav|en betingelse|en forudsætning|åben|åbent"
    r"|lukket"
    r"|et tilbud|frivilligt?|et dynamisk|et redskab|et værktøj|udtryk for)|findes (?:på|i)"
    r"|se (?:\w+ )?"
    r"(?:hjemmeside|side|folder|bilag)\w*|iht|jf)\b"
)
_LAW_SPEAKS = re.compile(
    r"\b(?:følger|fremgår|bestemt|fastsat|hjemlet|krav|kræves?|muligt|ifølge|efter|siger|kræver)\b"
    r" (?:\w+ ){0,2}(?:af |i )?lov(?:en|givningen|s)\b"
    r"|\b(?:loven|lovgivningen|lovgiver) (?:siger|kræver|giver|foreskriver|bestemmer|stiller)"
)
_EVERYBODY = re.compile(
    r"\b(?:alle (?:mennesker|kan|har|skal|fortjener|borgere|er|får|bør|vil|der)|ethvert? \w+|enhver"
    r"|mennesker|den enkelte\w*|hver især|ingen (?:er ens|skal|mennesker)|alt arbejde|den (?:ledige"
    r"|syge|ansatte)|unge under|personer|forældre|pårørende|ansøgere|modtagere|arbejdsgivere)\b"
)
_WE_BELIEVE = re.compile(
    r"^(?:vi|hos os|i (?:vores|\w+) (?:kommune|jobcenter|team))\b (?:\w+ )?(?:møder (?:mennesker"
    r"|borger\w*|alle|den)|tror på|arbejder (?:ud fra|helheds\w*|på tværs|med (?:afsæt"
    r"|udgangspunkt))"
    r"|lægger vægt|sætter|bestræber|ønsker at|har fokus|ser (?:mennesk\w+|muligheder|det hele)"
    r"|tager "
    r"(?:altid )?udgangspunkt|tager afsæt|gør (?:dig )?opmærksom|vægter|prioriterer|mener, at alle"
    r"|samarbejder|stræber|kalder)\b"
)
_WISHES = re.compile(
    r"^(?:god \w+[!.]?$|tak (?:for|fordi)|rigtig god|pas (?:godt )?på (?:dig|hinanden)"
    r"|velkommen til\b"
    r"|kære (?:borger|bruger|ansøger)|hilsen\b|mvh\b|med (?:venlig )?hilsen"
    r"|du er (?:altid )?velkommen"
    r"|husk,? at du altid|vi (?:står til rådighed|sidder klar|glæder os|håber, (?:at )?du)"
    r"|kontakt os|ring (?:endelig|gerne|til os)|har du brug for hjælp til at|dette er (?:en"
    r"|et) (?:kladde"
    r"|udkast|standard|automatisk)|udfyldes af|se vedlagte|se bilag)"
)
_FORM = re.compile(
    r"\b(?:dette (?:felt|skema|afsnit|dokument)|feltet|afsnittet|skabelon\w*|her (?:skrives"
    r"|indsættes|beskrives)"
    r"|\[.*\]|xx+|udfyldes af|slet(?:tes)? (?:hvis|ikke)|ikke relevant tekst)"
)
_YOUR_CASE = re.compile(
    r"\b(?:din (?:sag|plan|ydelse|ansøgning|ret|henvendelse|kommune|afgørelse)|dit (?:forløb"
    r"|tilbud|cpr\w*"
    r"|samtykke|jobcenter)|dine (?:forhold|oplysninger|rettigheder|pligter|data))\b.{0,80}?"
    r"\b(?:vil (?:blive|altid)|bliver (?:\w+ )?\w+et|skal|kan|\w{4,}es|er vejledende)\b"
    r"|\b(?:ændring\w*|oplysninger) (?:i|om) dine\b"
)
_CONCRETE = re.compile(
    r"\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|uge \d+|i morgen|næste (?:uge|måned)"
    r"|om morgenen|formiddag\w*|eftermiddag\w*|kollega\w*|mester|makker\w*|chefen|lederen"
    r"|værkfører\w*"
    r"|praktikken|glad|tilfreds|ros|roser|gerne|vi aftalte|aftalt|enige)\b"
)


_STRONG_ADMINISTRATION = re.compile(
    r"\b(?:klagefrist\w*|klageadgang\w*|målgruppe\w*|lovgivning\w*|kommunens|jobcenter?ets"
    r"|bisidder\w*"
    r"|rehabiliteringsteam\w*|partshøring\w*|ydelse(?:n|r)?|ledighedsydelse\w*|fleksløntilskud\w*"
    r"|løntilskud\w*|sagsbehandlingstid\w*|myndighed\w*|sanktion\w*|rådighed\w*|varsel|indtægter"
    r"|revurdering\w*|visitation\w*|befordringsgodtgørelse|bevillingsperiode\w*|nærværende"
    r"|standard\w*"
    r"|skabelon\w*|personlig assistance|ansøgningsskema\w*|fuldmagt\w*|kontanthjælp\w*"
    r"|sygedagpenge\w*"
    r"|selvforsørgelse|aftaleparter\w*|lovens|beskæftigelsessystem\w*|medbestemmelse|tværfaglig\w*"
    r"|helhedsorienteret|målsætninger|indsatsområde\w*)\b"
)
_OFFICIAL_PASSIVE = re.compile(
    r"\b(?:yd|bevilg|udbetal|betragt|foretag|oplys|meddel|indberet|træff|forelægg|tildel|tilkend"
    r"|sanktioner|partshør|berigtig|påklag|anke|iværksætt|vareta|imødekomm|efterlev|overhold"
    r"|tilstræb"
    r"|respekter|inddrag|revider|evaluer|opbevar|behandl|arkiver|bortfald|dokumenter|sidestill"
    r"|forudsætt"
    r"|henvis|tilbyd|tilrettelægg|understøtt|sikr|fremm)(?:es|s)\b"
)
_SLOGAN = re.compile(
    r"^(?:job|arbejde|beskæftigelse|et (?:\w+ )?job|samarbejde|tillid|dialog|inddragelse|respekt"
    r"|mestring"
    r"|trivsel|fællesskab|det gode (?:arbejdsliv|samarbejde|liv|forløb)|vejen til|nøglen til"
    r"|sammen|målet er at"
    r" (?:alle|flest|så mange))\b.{0,30}\b(?:er|giver|skaber|handler|går|bygger|kan|gør|får|når"
    r"|skal)\b"
)


def law_speaks(low: str) -> bool:
    """ "Det følger af loven, at …"."""
    return bool(_LAW_SPEAKS.search(low))


def general_kind(low: str, *, at_work: bool) -> str:
    """What kind of anybody's sentence this is, or nothing."""
    if _WISHES.search(low) or _WE_BELIEVE.search(low):
        return "en standardvending"
    if _FORM.search(low):
        return "en note til skemaet"
    if _YOUR_CASE.search(low):
        return "tekst om sagsgangen"
    if at_work or _CONCRETE.search(low):
        return ""
    if _SLOGAN.search(low):
        return "en standardvending"
    if _STRONG_ADMINISTRATION.search(low) or _OFFICIAL_PASSIVE.search(low):
        return "en sætning, der gælder alle og ikke denne borger"
    administration = {found.group() for found in _ADMINISTRATION.finditer(low)}
    if administration and (_RULES.search(low) or _EVERYBODY.search(low)):
        return "en sætning, der gælder alle og ikke denne borger"
    if _EVERYBODY.search(low) and len(low.split()) < 25:
        return "en sætning, der gælder alle og ikke denne borger"
    return ""
