"""Sentences that could stand in anybody's plan: rules, slogans, greetings, notes on the form.

Classes of words for ``legal_or_boilerplate``. They are asked only of sentences that speak of
nobody in particular: no name, no "hun" or "jeg", no task with a weekday or a place.
"""

import re

from brobygger.quality.text.patterns import any_of

# What administration speaks of.
_ADMINISTRATION = any_of(
    r"""
    sats(?:en|er|erne)? | \w*ydelse(?:n|r|rne|s)? | \w*tilskud(?:det|dets)? | \w*løn(?:nen)?
    \w*penge(?:ne)? | feriedage | ferie | seniordage | krav(?:et|ene)? | ret(?:ten)? til
    ordning(?:en|er)? | \w*plan(?:en|er|erne)? | samtale(?:r|rne|n)? | \w*møde(?:r|rne|t)?
    indstilling(?:en|er)? | \w*team(?:et|ets)? | mentor(?:en|er)? | mentorstøtte | hjælpemid\w+
    \w*praktik(?:ken|ker)? | service | åbningstid\w* | hjemmeside\w* | felt(?:et|er)?
    skema(?:et|er)? | blanket\w* | kommune\w* | jobcent\w+ | myndighed\w* | lov(?:en|givning\w*)?
    regler(?:ne)? | bestemmelse\w* | målgruppe\w* | unge under | personer
    borgere(?:n|ne|nes|s)? | ansøg(?:ning|er)\w* | \w*fleksjob\w* | \w*forløb(?:et)?
    indsats\w* | tilbud(?:det|dene)? | bevilling\w* | afgørelse\w* | vurdering(?:en|er)?
    klage\w* | frist\w* | samtykke\w* | oplysning(?:er|erne) | dokument\w* | kontaktoplysning\w*
    digital\w* | mitid | e-boks | borger\.dk | selvbetjening\w* | jobnet | \w*pension\w*
    rehabilitering\w* | arbejdsmarked\w* | beskæftigelse\w* | arbejdsevne\w* | ansættelse\w*
    arbejdsgiver\w* | virksomhed(?:er|erne)? | forsikring\w* | befordring\w* | transportudgift\w*
    udgift\w* | a-kasse\w* | fagforbund | overenskomst\w* | opfølgning\w* | statist\w+
    sagsbehandl\w+ | vejledning(?:en)? | informationer | \w*pligt(?:en|er)? | rettighed\w*
    fravær\w* | sygdom | sygemelding\w* | varsel | virkning | merudgift\w* | raskmelding\w*
    """
)
# What such texts do: passive rules, validity, conditions, modal for anybody.
_RULES = any_of(
    r"""
    (?:udbetal|reguler|optjen|fastsæt|fastlæg|udfyld|beregn|bevilg|yd|meddel|forelæg|afbryd
        |kontakt|giv|tilrettelæg|vurder|revider|registrer|offentliggør|opgør|forlæng|ophæv|træff
        |behandl|indhent|opbevar|slett|videregiv|udlever|udarbejd|juster|opdater|nedsæt|stands
        |stopp|modregn|dæk|refunder|sammensæt|træk|gennemfør|afhold|anvend|benytt|inddrag|tilpass
        |fordel|følg|brug|hold|send|find|søg|anmod|bestill|indsend|skrift|tag|orienter|informer
        |oprett|opdel|nævn|forvent|forudsætt|tilknytt|ansætt|visiter)e?s\b
    fremgår af | fremgår | gælder | bortfalder | udløber | ophører | træder i kraft | omfatter
    omfattet | kan højst | højst vare | udgør | består af | er betinget | forudsætter
    er bindende | ikke (?:juridisk )?bindende | vejledende
    sker (?:\w+ ){0,3}?(?:efter|i henhold|i overensstemmelse|på baggrund|inden for) | finder sted
    kan (?:\w+ ){0,2}(?:gives|ændres|foregå|ske|søges|bevilges|forlænges|klages|ydes|findes
        |variere|være|have|vare)
    skal (?:\w+ ){0,3}(?:ske|gives|være|foreligge|indeholde|oplyses|meddeles|godkendes|anmeldes
        |holdes|arbejdes|\w{4,}es)
    bedes | har (?:\w+ )?(?:ret|pligt|uddannelsespligt|mulighed)
    er (?:forpligtet|berettiget|et krav|en betingelse|en forudsætning|åben|åbent|lukket|et tilbud
        |frivilligt?|et dynamisk|et redskab|et værktøj|udtryk for)
    findes (?:på|i) | se (?:\w+ )?(?:hjemmeside|side|folder|bilag)\w* | iht | jf
    """
)
_LAW_SPEAKS = any_of(
    r"""
    (?:følger|fremgår|bestemt|fastsat|hjemlet|krav|kræves?|muligt|ifølge|efter|siger
        |kræver)\b (?:\w+ ){0,2}(?:af |i )?lov(?:en|givningen|s)
    principmeddelelse\w* | lovbestemt\w* | lovkrav\w* | lovpligtig\w* | lovfæstet
    """,
    or_else=r"\b(?:loven|lovgivningen|lovgiver|lovteksten|reglerne|regelsættet) (?:siger|kræver"
    r"|giver|foreskriver|bestemmer|stiller|tillader|fastsætter|betyder|gælder|er (?:sådan|således)"
    r"|sætter|lægger op)",
)
_EVERYBODY = any_of(
    r"""
    alle (?:mennesker|kan|har|skal|fortjener|borgere|er|får|bør|vil|der) | ethvert? \w+ | enhver
    mennesker | den enkelte\w* | hver især | ingen (?:er ens|skal|mennesker) | alt arbejde
    (?:ordet|begrebet|udtrykket) \W?\w+\W? (?:dækker|betyder|bruges|forstås) | en person
    i alle sager | når en (?:borger|ledig|ansat|person) | almindelig praksis | i hele landet
    (?:gælder|sådan|ens) for alle | fast praksis | efter praksis | som udgangspunkt er det
    en (?:borger|sagsbehandler|ledig|fleksjobber|arbejdsgiver|kommune) (?:skal|må|bør|har ret)
    (?:jobcent(?:er)?et|jobcentret|kommunen|teamet) \w+r (?:løbende|altid|alle|på tværs)
    den (?:ledige|syge|ansatte) | unge under | personer | forældre | pårørende | ansøgere
    modtagere | arbejdsgivere
    """
)
_WE_BELIEVE = re.compile(
    r"^sammen (?:finder|skaber|når|kan|bygger|løfter) vi\b|^(?:vi|hos os|i (?:vores"
    r"|\w+) (?:kommune|jobcenter"
    r"|team))\b (?:\w+ )?(?:møder (?:mennesker|borger\w*|alle|den)|tror på(?! \d)"
    r"|arbejder (?:ud fra"
    r"|helheds\w*|på tværs|med (?:afsæt|udgangspunkt))|lægger vægt|sætter|bestræber|ønsker at"
    r"|har fokus|ser (?:mennesk\w+|muligheder|det hele)|tager (?:altid )?udgangspunkt"
    r"|tager afsæt|gør (?:dig )?opmærksom|vægter|prioriterer|mener, at alle|samarbejder"
    r"|stræber|kalder)\b"
)
_WISHES = re.compile(
    r"^(?:god \w+(?: fremover| videre)?[!.]?$|fortsat god|god vind|tro på dig selv|alt godt"
    r"|pøj pøj|vi ønsker dig"
    r"|tak (?:for|fordi)|rigtig god|pas (?:godt )?på (?:dig|hinanden)"
    r"|velkommen til\b|kære (?:borger|bruger|ansøger)|hilsen\b|mvh\b|med (?:venlig )?hilsen"
    r"|du er (?:altid )?velkommen|husk,? at du altid|vi (?:står til rådighed|sidder klar"
    r"|glæder os|håber, (?:at )?du)|kontakt os|ring (?:endelig|gerne|til os)"
    r"|har du brug for hjælp til at|dette er (?:en|et) (?:kladde|udkast|standard|automatisk)"
    r"|udfyldes af|se vedlagte|se bilag)"
)
# "Det bemærkes, at …": how an office draws attention to a rule.
_NOTICE = any_of(
    r"""
    (?:vi skal|skal vi|vi kan|vi må) (?:\w+ )?(?:oplyse|gøre opmærksom|bemærke|meddele) | strafbart
    til orientering | ved (?:uoverensstemmelse|uenighed|tvivl|problemer|spørgsmål) | påhviler
    (?:holde|holdes) (?:\w+ )?(?:underrettet|orienteret)
    det (?:skal )?(?:bemærkes|understreges|præciseres|forudsættes|indskærpes|pointeres|oplyses)
    gøres (?:der )?opmærksom på | opmærksomheden henledes | det skal (?:nævnes|siges|tilføjes),? at
    """
)
# The plan as a tool, the leaflet, the page to read.
_TOOL = any_of(
    r"""
    min ?plan er (?:dit|et|din|vores|det) | (?:dit|et) (?:redskab|værktøj) til | dit redskab
    (?:hent|læs|se|find|få) (?:\w+ )?(?:pjece|folder|brochure|vejledning|information)\w*
    (?:vores|vedlagte) (?:pjece|folder|brochure|hjemmeside)\w* | på (?:vores|kommunens) hjemmeside
    (?:udfyldes|sendes|indsendes|afleveres|søges|ansøges) (?:elektronisk|digitalt)
    henvise[rs]? til (?:\w+ )?(?:vejledning|pjece|folder|regler|borger\.dk|hjemmeside|jobnet)\w*
    din plan er (?:din|dit|et) | fås (?:ved|hos|på)
    (?:kendetegn\w*|præger|kernen i) (?:for )?vores (?:\w+ )?(?:arbejde|indsats)
    overholde (?:de |den )?gældende \w+ | varighedsbegrebet | varighedskravet
    klinisk\w* funktion\w* | arbejdsevnebegrebet
    behandlingsmuligheder(?:ne)? (?:skal|er|kan) (?:\w+ )?(?:være )?udtømt\w*
    \d+[- ]timers? ?reglen
    (?:reglen|regler|reglerne) om \d+
    """
)
_FORM = re.compile(
    r"\b(?:dette (?:felt|skema|afsnit|dokument)|feltet|afsnittet|skabelon\w*|her (?:skrives"
    r"|indsættes|beskrives)|\[.*\]|xx+|udfyldes af|slet(?:tes)? (?:hvis|ikke)"
    r"|ikke relevant tekst)"
)
_YOUR_CASE = any_of(
    r"""
    (?:din (?:sag|plan|ydelse|ansøgning|ret|henvendelse|kommune|afgørelse)|dit (?:forløb|tilbud
        |cpr\w*|samtykke|jobcenter)|dine (?:forhold|oplysninger|rettigheder|pligter
        |data))\b.{0,80}?\b(?:vil (?:blive|altid)|bliver (?:\w+ )?\w+et|skal|kan|\w{4,}es
        |er vejledende)
    (?:ændring\w*|oplysninger) (?:i|om) dine
    """
)
_CONCRETE = any_of(
    r"""
    mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | uge \d+ | i morgen
    næste (?:uge|måned) | om morgenen | formiddag\w* | eftermiddag\w* | kollega\w* | mester
    makker\w* | chefen | lederen | værkfører\w* | praktikken | glad | tilfreds | ros | roser
    gerne | vi aftalte | aftalt | enige | \d+ timer (?:om ugen|ugentlig\w*|pr)
    (?:fra|til|inden|pr\.?|ultimo|medio|primo) (?:januar|februar|marts|april|maj|juni|juli|august
        |september|oktober|november|december)
    der (?:er|blev|bliver) (?:\w+ )?(?:bevilget|ansøgt|sendt|indhentet|modtaget|lavet|motivation)
    næste \w+ | inden (?:den|d\.|\d+\.) ?\d* | den \d+ | senest (?:den|d\.|i) \w+
    om (?:en|to|tre|fire|\d+) (?:måned|måneder|uger|dage)
    til (?:næste )?(?:sommer|efterår|forår|vinter)\w*
    i dag | lige nu | p\.?t | stadig | uændret | er aflyst | er droppet | jobmål\w* | cv
    """,
    or_else=r"\b\d{1,2}/\d",
)
# What has happened once has happened to somebody; so has what is said of "borger".
_HERE_AND_NOW = any_of(
    r"""
    borger(?:en|s|ens)? | mål\w* | skånehensyn | arbejdsevne\w* | mentor\w* | \w*konsulent\w*
    har (?:\w+ ){0,3}?(?:\w{3,}et|fået|haft|sagt|lært|talt|sendt|taget|gjort) | blev | var | havde
    fik | gik | kom | (?:er|bliver) blevet | ville | kunne | \w{4,}ede
    """,
    or_else=r"\d",
)


_STRONG_ADMINISTRATION = any_of(
    r"""
    klagefrist\w* | klageadgang\w* | målgruppe\w* | lovgivning\w* | kommunens | jobcenter?ets
    bisidder\w* | rehabiliteringsteam\w* | partshøring\w* | ydelse(?:n|r)? | ledighedsydelse\w*
    fleksløntilskud\w* | løntilskud\w* | sagsbehandlingstid\w* | myndighed\w* | sanktion\w*
    rådighed\w* | varsel | indtægter | revurdering\w* | visitation\w* | befordringsgodtgørelse
    bevillingsperiode\w* | nærværende | standard\w* | skabelon\w* | personlig assistance
    ansøgningsskema\w* | fuldmagt\w* | kontanthjælp\w* | sygedagpenge\w* | selvforsørgelse
    aftaleparter\w* | lovens | beskæftigelsessystem\w* | medbestemmelse | tværfaglig\w*
    helhedsorienteret | håndholdt\w* | karens\w* | virksomhedsrettet\w* | nemrefusion | målsætninger
    indsatsområde\w*
    """
)
_OFFICIAL_PASSIVE = any_of(
    r"""
    (?:yd|bevilg|udbetal|betragt|foretag|oplys|meddel|indberet|træff|forelægg|tildel|tilkend
        |sanktioner|partshør|berigtig|påklag|anke|iværksætt|vareta|imødekomm|efterlev|overhold
        |tilstræb|respekter|inddrag|revider|evaluer|opbevar|behandl|arkiver|bortfald|dokumenter
        |sidestill|forudsætt|henvis|tilbyd|tilrettelægg|understøtt|sikr|fremm)(?:es|s)
    """
)
_SLOGAN = re.compile(
    r"^(?:job|arbejde|beskæftigelse|et (?:\w+ )?job|samarbejde|tillid|dialog|inddragelse"
    r"|respekt|mestring|trivsel|fællesskab|det gode (?:arbejdsliv|samarbejde|liv|forløb)"
    r"|et godt \w+|en (?:god )?plan|et menneske|vejen til|nøglen til|sammen|målet er at (?:alle"
    r"|flest"
    r"|så mange))\b.{0,30}\b(?:er|giver"
    r"|skaber|handler|går|bygger|kan|gør|får|når|skal|begynder|starter)\b"
)


# "Har du brug for tolk, skal du …", "Husk altid …": said to everybody.
_IF_YOU = re.compile(
    r"^(?:har|er|får|bliver|ønsker|skal|modtager|flytter|rejser) du [^,]{3,60}, (?:skal|bedes"
    r"|er) du\b"
    r"|^(?:husk altid|vær opmærksom på|bemærk(?: venligst)?,? at)\b"
)
# "Jeg fik at vide, at enhver …": a rule that somebody passes on.
_PASSED_ON = re.compile(
    r"(?::|\bat) ((?:enhver|alle (?:borgere|der|ledige)|den,? der|personer|borgere|ledige"
    r"|fleksjobbere"
    r"|arbejdsgivere|en (?:bevilling|borger|virksomhed|kommune)|tilskuddet|ydelsen)\b.*)"
)


def passed_on(low: str) -> str:
    """What kind of rule somebody passes on in a sentence of their own, or nothing."""
    found = _PASSED_ON.search(low)
    return general_kind(found.group(1), at_work=False) if found else ""


def law_speaks(low: str) -> bool:
    """ "Det følger af loven, at …"."""
    return bool(_LAW_SPEAKS.search(low))


def general_kind(low: str, *, at_work: bool) -> str:
    """What kind of anybody's sentence this is, or nothing."""
    if _WISHES.search(low) or _WE_BELIEVE.search(low):
        return "en standardvending"
    if _TOOL.search(low):
        return "en standardvending"
    if _FORM.search(low):
        return "en note til skemaet"
    if _YOUR_CASE.search(low):
        return "tekst om sagsgangen"
    if at_work or _CONCRETE.search(low):
        return ""
    if _IF_YOU.search(low):
        return "tekst om rettigheder og pligter"
    if _SLOGAN.search(low):
        return "en standardvending"
    if _STRONG_ADMINISTRATION.search(low) or _OFFICIAL_PASSIVE.search(low):
        return "en sætning, der gælder alle og ikke denne borger"
    administration = {found.group() for found in _ADMINISTRATION.finditer(low)}
    rules = _RULES.search(low) or _EVERYBODY.search(low) or _NOTICE.search(low)
    if administration and rules:
        return "en sætning, der gælder alle og ikke denne borger"
    if len(administration) > 1 and not _HERE_AND_NOW.search(low):
        return "en sætning, der gælder alle og ikke denne borger"
    if _EVERYBODY.search(low) and len(low.split()) < 25:
        return "en sætning, der gælder alle og ikke denne borger"
    return ""
