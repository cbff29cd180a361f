"""Kinds of words for ``accommodation_concrete``: what arranges, limits, denies or complains."""

from brobygger.quality.text.patterns import any_of

# Somebody else does it, or it is laid, placed, taken so: an arrangement without "skal".
ARRANGED = any_of(
    r"""
    \w{3,}es (?:[\w.]+ ){0,5}?af
    (?:læg|placer|flyt|stil|hæng|sæt|del|giv|tag|mal|vask|puds|løft|bær|hent|fyld|gør|skriv|vis
        |sig|meld|send|hold|før|kør|træk|opdel|forkort|erstat|byt|dæmp|luk|sluk|tænd|lav
        |gennemgå)(?:ges|tes|les|ses|des|es|s)
    foregår | hænger | står | ligger | erstatter | gennemgår | går (?:hjem|fra|ud|ind)
    kalder (?:på|efter)
    tager | afløser | aldrig | altid | intet | undtaget | bortset fra | frem for
    holder (?:han|hun) sig fra | rykket | sat op | mellem hver | gælder stadig | for sig selv
    hverken | gerne | i enerum | inkl\w* | dgl | dagligt | passer | har fået
    kan (?:godt )?klare | klokken
    """
)
# How work is set up: moved, taken out, shielded, agreed, a place to rest, gentle tools.
SET_UP = any_of(
    r"""
    (?:er|bliver|blev|var) (?:\w+ ){0,2}(?:placeret|flyttet|taget|sat|lagt|stillet|hængt|løftet
        |slået|byttet|delt|skubbet|afskærmet|skærmet|indrettet|aftalt|tilpasset|omlagt|rykket
        |fjernet|skåret|gjort|pillet|strøget|streget|trukket)
    (?:lægge|trække|sætte)r? sig | tidligst | senest | mødetid\w* | hjemme | grænse\w* | makker\w*
    (?:over)?lader | (?:over)?lade | egen (?:nøgle|plads|bås|indgang) | tolk | indtale\w*
    er (?:hans|hendes|min|din|reserveret|en betingelse|udelukket)
    \w{3,}(?:skånende|dæmpende|aflastende|venlige?|letløbende|justerbar\w*)
    """
)
# The need itself is denied, as opposed to a task that is left out ("bærer ikke").
NO_NEED = any_of(
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
    er nu væk | aftal\w* nærmere | har ikke (?:fulgt|brugt|prøvet) | savner (?:den|det|dem)
    dagsordenen:? om
    (?:felt(?:et)?|rubrik(?:ken)?|afsnit(?:tet)?) (?:til|om|er|med)
    (?:er|har) (?:\w+ )?(?:ansøgt|søgt om|anmodet om|ansøgt om) | drømmer om | ophæv\w+
    (?:takke(?:r|t|de)?|sagt|siger|sagde) nej | det samme som
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
LIMITS = any_of(
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
VAGUE = any_of(
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
    overhold\w* | udsving | skrues? (?:\w+ )?(?:ned|op) for forventning\w* | overgang\w*
    med hensyn til | stress(?:en)? (?:ikke )?fylder
    på (?:én|en) gang
    en (?:dårlig|god|rar) dag | om natten
    """,
    or_else=r"\bløft\b(?=[,.]|$)|\b(?:løft|vrid|skub|træk|stød|kulde|lys|lyd|lugte?|larm)\b(?=,"
    r"| og| eller|$)",
)
BACKGROUND = any_of(
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
DIFFICULTY = any_of(
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
STRONG = any_of(
    r"""
    skal | må | bør | højst | maks\.? | max\.? | undgå\w* | slipper? | slippe | fritag\w*
    derfor(?! (?:\w+ ){0,2}?(?:ondt|svært|smerter|slid\w*|nedsat|problemer|træt|nervøs
        |sygemeldt|ingen|heller))
    uden (?!at)
    gælder stadig | lægger (?:hun|han|jeg) sig | overtager | tages med | brug for | behov for
    ad gangen | hensyn\w* | kun | mindst
    """
)
DIRECT = any_of(
    r"""
    alene | på skrift | skriftligt | med ryggen | uden parfume | fast fridag | fri adgang
    hjemmefra | samme kollega | siddende | derfor | (?:på|som|i|med) billeder
    på (?:video|lydfil) | en anden | de andre | kollega\w* | makker | nærmest
    længst | ved siden af | ryggen mod
    """
)
# Life outside work: its amounts are no accommodation.
PRIVATE = any_of(
    r"""
    (?:går|kommer|cykler) til (?:fys\w*|psyk\w*|træning|behandling|læge\w*|svømning|kontrol)
    med indkøb | sover
    tager (?:sin )?medicin | spiller | dyrker | hjemmehjælp | bostøtte\w*
    (?:hans|hendes|min) (?:mor|far|mand|kone|søster|datter|søn|familie) | derhjemme | i fritiden
    går tur (?:i|med) | i hjemmet | katte | børnebørn | strikke\w* | hækle\w* | lave[r]? øvelser
    motion\w*
    rygestop\w*
    vægttab | sund kost | kost(?:plan|vejled|omlæg)\w* | gåture? | hjemmeøvelser
    """
)
LONG_AGO = any_of(
    r"""
    (?:før|inden) (?:\w*ulykken|sygdommen|skaden|operationen) | som (?:ung|barn|dreng|pige) | engang
    i gamle dage | dengang | i sin tid
    """
)
