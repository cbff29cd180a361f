"""Words for what lies ahead of somebody's work: the vocabulary of ``dynamic_work_ability``.

Two questions are asked of a statement. Does it look ahead: somebody expects, plans or holds
possible, or names a time or a condition it waits for? Those words stand here, with what work is
made of. Does it name a step beyond today? Those stand in ``growth``. Words that say the opposite
stand in ``standstill`` and ``bygone``.
"""

import re

from brobygger.quality.text.patterns import any_of

# --- Does it look ahead? ---------------------------------------------------------------------

# Somebody expects, plans or holds possible; what is grows or is not final.
FORESEES = any_of(
    r"""
    forvent(?:e[rst]*|et|eligt?|ning\w*|elig\w*) | forv | forvnte\w* | ventes?
    venter(?! (?:\w+ )?med) | vente
    opnåelig\w* | forv\.? | formodning\w* | sådan ser vi | (?:noget|mere) at give af
    senere (?:må|kan|skal|får|vil) | (?:med henblik på|mhp\.?) at (?:\w+ ){0,2}sætte
    regner | regnes | anslå[rs]? | skønne[rst]* | spår? | formod\w+ | formentlig | formentligt
    sandsynlig\w* | sandsynligvis | usandsynlig\w* | utænkelig\w* | antage[rs]? | forudse[rs]?
    forudsige\w* | påregne[rs]? | forestille[rt]? (?:\w+ )?(?:sig|os|mig)
    skal nok (?:komme|blive|nå|lære|få) | ser (?:\w+ ){0,2}for (?:os|sig|mig)
    se (?:ham|hende) som | tror(?: på)? | tro på | grund til at tro | mon ikke | nok (?:hende|ham)
    tanken | tænkt | tænkes | tænker (?:vi )?(?:os )?at | hensigten | meningen | ambition\w*
    planen | plan (?:er|om) | efter planen | målet | mål: | sigtet | sigte(?:r|s) | sigte mod
    (?:progressions|del|slut|etape)mål(?:et)? | mål(?:et)? (?:pr|at|om at|\d) | målsætning\w*
    formålet | agter | indstillet på at | åben for at
    udsigt(?:en|er|erne)? til | udsigterne | prognose\w* | ligger i kortene | i vente
    på vej (?:mod|til|ud|ind|op) | vej(?:en)? (?:fra|ud|op|ind) | lægge[rs]? (?:der )?op til
    lagt op til | arbejde[rs]? (?:der )?hen ?imod | arbejde[rs]? mod | på tegnebrættet
    på trapperne | (?:står|ligger) for døren | på spring til | forude | tegner | tyder på
    taler for | peger (?:på|mod|i retning) | optimistisk\w* | gode kort
    god(?:e|t)? (?:grund\w* til|bud|mulighed\w*|chance\w*) | (?<!som )(?<!st )mulig\w* | muligvis
    realistisk\w* | urealistisk\w* | \w*potentiale\w* | potentielt | perspektiv\w* | kræfter til
    rum for | luft (?:til|i) | overskud til | reserver? | chance\w* for | grundlag for | basis for
    uudnytte\w+ | ligger (?:\w+ )?åben\w* | står (?:\w+ ){1,3}åben\w*
    åbner (?:\w+ ){0,2}(?:for|op|\w*opgave\w*|mulighed\w*|sig|døre\w*) | åbnes | ender med
    næste (?:skridt|trin|led|etape|punkt|mål|fase|niveau) | på den lange(?: bane)? | plads til,? at
    plads til (?:mere|flere|de[nt] (?:næste|anden|andet|tredje|fjerde))
    (?:øver|træner|oplære[sr]|øves|trænes) (?:\w+ ){0,4}(?:mod|til|på) at kunne
    (?:ser|kan) (?:vi|jeg) \w+(?= (?:stå|tage|klare|gå|komme))
    inden for rækkevidde | inden for det mulige | tids nok | ligger lige for
    det kommer(?=[,.]| nok|$)
    udviklingsretning\w* | udviklingsspor\w* | udviklingsmulighed\w* | udviklingspotentiale\w*
    mulighed for | en (?:skønne )?dag (?=kan|vil|også)
    (?:og|,) så (?:kan|vil|får|bliver) | der(?:med|ved) (?:kan|vil|får|bliver|bruges)
    derfor (?:kan|vil|bør) | frigør | frigive[r]? | umulig\w* | bliver nok
    måske | mere i (?:mig|ham|hende) | hele tiden (?:kommer|flere|mere)
    stadig (?:flere|mere|bedre) | mere og mere | flere og flere | ikke låst
    vil (?:\w+ ){0,4}kunne | bør (?:\w+ ){0,3}kunne | burde (?:\w+ ){0,2}kunne
    skulle (?:\w+ )?(?:gerne )?(?:kunne|være) | kunne være
    kan (?:\w+ ){0,4}(?:komme|blive|afløses|erstattes|suppleres|senere|også|lægges|løftes|lempes
        |løsnes|hæves|opnå\w*|lære\w*|oplæres|trænes|optrænes|udvikle\w*|formentlig|overtage\w*
        |inddrages|nå|strækkes|udvides|udbygges|skaleres|øges|forøges|oparbejde\w*|bygges|vende
        |vokse|gro)
    skal (?:\w+ )?(?:lære|overtage|prøve|øve|afprøve|begynde)
    vil (?:\w+ ){0,2}(?:lade|lære|give)
    vil (?:\w+ ){0,3}(?:stige|øges|vokse|aftage|falde|mindskes|komme|blive|bygge|prøve|oplære)
    prøve[rs]? (?:at se |af )?,? ?om | teste[rs]? (?:af )?,? ?om | eksperimentere\w*
    lov(?:et|er)(?: \w+)?,? at
    ikke (?:tale om )?(?:et |noget )?(?:slutniveau|slutpunkt|slutmål|endemål)
    (?:ikke noget|intet) (?:i vejen|til hinder) for | ikke for (?:altid|stedse)
    fået (?:lov|lovning|løfte)(?: \w+){0,2} (?:til at|på,? at)
    enig(?:e|hed)? om,? at (?:lade|øge|prøve|give|udvide|bygge|gå|sætte)
    kan (?:\w+ ){0,3}begynde at
    (?:med henblik på|mhp\.?) (?:at )?(?:udvide|øge|hæve|forlænge|bygge|give|flere|nye|øget
        |stigning\w*)
    meget til,? før | plan,? hvor | lagt en plan | rumme[r]? mere | tid at komme (?:derhen|dertil)
    tør (?:\w+ ){0,3}(?:love|regne|tro|håbe|spå) | ser (?:ham|hende|mig) (?:på|i|som)
    inden for overskuelig \w+
    ikke (?:for evigt|til evig tid|endelig\w*) | er ikke (?:et loft|loftet|opbrugt|brugt op)
    er klar til | klar til | bliver? i stand til | kan (?:\w+ ){0,4}gøres
    bud (?:er|på|lyder) | få[r]? lov (?:til|at)
    """,
    or_else=r"->|→|=>|↑|^udvikl\w+:|^mulig udvikling",
)
# A time to come, a pace, a means: they look ahead unless the clause tells of what has been.
AHEAD = any_of(
    r"""
    ^trappes op | ^øges (?:gradvist|løbende|med|hver)
    bagefter | på den lange bane | inden længe | snart | med tiden | hen ad vejen | undervejs
    over tid
    efterhånden(?! som (?:dagen|vagten|ugen)) | gradvis\w*
    lidt efter lidt | lidt ad gangen | stille og roligt | skridt for skridt | trin for trin
    bid for bid | i takt med | på (?:længere |lang )?sigt
    på (?:et|noget|den) (?:\w+ )?(?:tidspunkt|års? tid) | sidenhen | siden hen | senere | siden
    derefter | dernæst | derpå | herefter | hvorefter | til sidst | fremover | frem mod
    den dag | dagen efter den
    næste (?:skridt|trin|led|etape|punkt|mål|fase|år|halvår|forår|efterår|sommer|sæson|\w+måned)
    næste: | første skridt | på længere bane | om lidt | om føje tid
    (?:inden|i løbet af|inden for|indenfor|over|om|efter|på) (?:et|en|to|tre|fire|fem|seks|nogle
        |få|\d+\S*) (?:\w+ )?(?:uger?|måneders?|måned|mdr|år|års|årstid|kvartal\w*|halvår\w*|halvt
        |dage|sæson\w*|tid|stykke)
    (?:inden|i løbet af|inden for|indenfor|over|om|efter|på) (?:de (?:næste|kommende|første)
        |det (?:næste
        |kommende|første)|\w+ af|året|sæsonen|foråret
        |sommeren|efteråret|vinteren|jul|nytår|påske|sommer\w*|efterår\w*|forår\w*|vinter\w*
        |ferien|oplæring\w*|prøvetid\w*|opstart\w*|indkøring\w*)
    (?:til|fra|efter|ved|inden|ultimo|primo|medio) (?:sommer\w*|jul|påske|pinse|næste|foråret
        |efteråret|vinteren|forår|efterår|vinter|nytår|årsskiftet|årets|sankthans|januar|februar
        |marts|april|maj|juni|juli|august|september|oktober|november|december)
    i (?:foråret|efteråret|det nye år|det kommende|løbet af|næste)
    hen over (?:sommeren|efteråret|vinteren|foråret|året) | sidst på (?:året|sommeren)
    (?:fra|inden|senest|efter|til) uge \d+
    (?:inden|senest|pr\.?|fra|til|ultimo|primo|medio|omkring|fra og med)(?: den
        | d\.?)? \d{1,2}\. ?(?:\d|januar|februar|marts|april|maj|juni|juli|august|september
        |oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)
    (?:inden|senest|pr\.?|fra|til)(?: den| d\.?)? \d{1,2}/\d{1,2}
    efter (?:endt )?\w*(?:træning|oplæring|behandling|forløb|tilvænning|kurs\w+|operation)\w*
    ved (?:\w+ )?(?:tilvænning|træning|oplæring|medicinering|behandling) | i så fald
    det næste | den næste
    med (?:\w+ ){0,4}(?:briller|høreapparat\w*|hjælpemid\w*|tilvænning|oplæring|støtte|træning
        |erfaring|øvelse|medicin\w*|behandling|program\w*|protese\w*|hund\w*|headset)
    i starten | i opstarten | i begyndelsen | til en (?:start|begyndelse) | indtil videre
    midlertidig\w* | (?:som|er|kun) en overgang | overgangs\w+ | foreløbig\w* | endnu ikke
    ikke endnu | mangler endnu | nybegynder
    på længere | i etaper | etapevis | trinvis\w* | på den lange(?: bane)?
    """
)
EXPECTS = re.compile(f"{FORESEES.pattern}|{AHEAD.pattern}")
# What it waits for: "når …", "får hun briller, kan hun …".
CONDITION = any_of(
    r"""
    (?:kender|kan|er|har|sidder|får|lærer) (?:jeg|hun|han|borger|du) først
    hver gang (?:en|et|den|det) (?:sidder|er på plads|er lært|går)
    hvis | såfremt | så snart | når | forudsat | under forudsætning | efterhånden som | den dag
    før (?:hun|han|jeg|borger\w*) (?:kan|er)
    """,
    or_else=r"(?:^|[;:.,] )(?:men |og )?(?:får|er|bliver|lykkes|går|falder|bevares|holder|kommer"
    r"|viser) "
    r"[^;.]{3,80}, (?:kan|vil|får|er|bliver|skal|så|kommer|åbner|ser|regner|tager|ventes"
    r"|\w+er (?:vi|jeg|han|hun|de|der))\b",
)
MAY = any_of(
    r"""
    kan | ka | kunne | vil | vi'?l | skal | bør | får | få | mål | plan | løbende | igen | efter
    inden | bliver? | vurder\w* | håb\w* | tænker | aktuel igen | lærer | bygges | mener
    """
)

MODAL = any_of("kan | kunne | vil | får lov | må gerne")
# A verb of what somebody will do; without one, a time to come says little.
MOVES = any_of(
    r"""
    kan | kunne | vil | skal | bør | får | få | bliver | blive | kommer | komme | lærer | lære
    tager | overtager | begynder | starter | flytter | rykker | prøver | afprøves | prøves | går
    varetager | laver | udfører | løser | betjener | sørger | indgår | deltager | kører
    møder | åbner | følger | klarer | passer | står | tilbage | \w{3,}es
    """
)

# --- What it is about ------------------------------------------------------------------------

# Work itself: time, tempo, tasks, help. Known tasks, places and occupations stand in word lists.
WORK = any_of(
    r"""
    (?<!det )omfang\w* | \w*tolerance\w* | deadlines? | \w*køretur\w* | start(?:er)? kl
    timer\w* | tim | timeantal\w* | timetal\w* | tid | t/uge | t/u | t | arbejd\w* | effektiv\w*
    intensitet\w* | tempo\w* | hastighed\w* | fart\w* | opgave\w* | \w+opgaver\w* | \w*funktion\w*
    ansvar\w* | pause\w* | hensyn\w* | \w+hensyn\w* | skærm\w* | støtte\w* | mentor\w* | makker\w*
    hjælp\w* | dage\w* | dag | time | formiddag\w* | eftermiddag\w* | sværhedsgrad\w*
    kompleksitet\w* | ugentlig\w* | kunder | kunde\w* | ordrer | ordre | pr\.? time | i timen
    arb\.?evne\w* | arb | kørsler | kørsel | hold(?:et|ene)? | kollega\w* | kolleger\w* | vagt\w*
    pct\.? | procent | behov\w* | støj\w* | instruks\w* | brugere | bruger ad gangen | kasse\w*
    ture | produktivitet\w* | fremmøde\w*
    fravær\w* | team\w* | kontor\w* | struktur\w* | instruktion\w* | selvstændig\w* | \w*makker\w*
    stå for | står for | ekspedition\w* | rutiner? | \d+ ?t | \d+ ?dg | dg/uge | udholdenhed\w*
    belastning\w* | belastes | kapacitet\w* | ydeevne\w* | arbejdsindsats\w* | indsats
    præstere\w* | sager? | uge\w* | trapper | være (?:der|på arbejde) | maskine\w* | hele ugen
    mødetid\w* | overblik\w* | koncentration\w* | faglig\w* | møde[r]? (?:kl|ind|tidligere|alle)
    skånebehov\w* | løft\w* | system\w* | interval\w* | borgere | beboere | minut\w* | min\.?
    kvarter\w* | lektion\w* | ting ad gangen | varer | hurtig\w* | langsom\w* | weekend\w*
    """,
    or_else=r"\b\d+ ?%|\b\w{3,}vogne?\w*",
)
HOURS = any_of(
    r"timer\w* | tim | timetal\w* | timeantal\w* | t/uge | i tid | arbejdstid\w* | \d+ ?t"
)

# --- Now and later ---------------------------------------------------------------------------

NOW = any_of(
    r"""
    (?:måned|uge|fase|periode) 1 | frem til
    (?<!med )udgangspunkt(?:et)?(?! i) | i denne tid | for (?:tiden|nuværende)
    (?:trin|fase|etape|skridt|niveau|runde) (?:et|1|i|nummer et)
    endnu ikke | ikke endnu | foreløbig\w* | i første omgang | indtil videre | til at begynde med
    lige nu | i dag | p\.?t\.? | aktuelt | nu | først | start\w* | i starten
    (?:til|i) (?:en |at )?start\w* | begynd\w* | indledningsvis\w* | i opstarten | i øjeblikket
    på nuværende tidspunkt | status | opstart | indtil nu | indtil
    """
)
# Only so much so far: with an outlook it says that more is to come.
ONLY_NOW = re.compile(
    r"\b(?:nu|i dag|p\.?t\.?|hidtil|indtil videre|foreløbig|for tiden|aktuelt"
    r"|i øjeblikket)\b[^.,;]{0,25}"
    r"\b(?:kun|mest|udelukkende|bare|blot)\b"
)
LATER = any_of(
    r"""
    (?:trin|fase|etape|skridt|niveau|runde) (?:to|tre|2|3|ii)
    (?:måned|uge|fase|trin|periode) [2-9] | (?:slutter|ender) med
    så | siden | senere | bagefter | derefter | dernæst | herefter | til sidst | efterhånden
    på (?:længere |lang )?sigt | hvorefter | udvides | lægges på | bliver aktuel | åbnes
    efter (?:et|en|to|tre|nytår|\d) | med tiden | næste | om (?:et|en|to|tre|nogle|få|\d+) \w+
    inden for (?:et|en|to|\d+) \w+ | til (?:sommer|efterår\w*|forår\w*|jul|næste)
    fra (?:sommeren|efteråret|foråret) | ventes | forventes | vil kunne | regner | tror | målet er
    ikke for evigt
    """
)
FROM_TO = re.compile(
    r"\bfra (?!dag til|tid til|uge til|\d{4}|kl|(?:man|tirs|ons|tors"
    r"|fre)dag)(?!\d+[./])[^,.]{1,60}?\b(?:til|op til|over|mod|ud på|ud i)\b"
)
# "kan …, når medicinen virker": what it waits for is named.
CAN = any_of("kan | kunne | vil | skal | bliver | får | tager | regner | overtager")
ONCE = any_of("når | efterhånden | i takt med | så snart | hvis | efter at")
IN_PLACE = any_of(
    r"""
    lær\w* | lært | træn\w* | øv\w* | sidder(?=[,.;]|$| fast| godt| på ryg|\)) | kender
    kendt(?!e) | vant | bedre | på plads
    tryg\w* | fortrolig\w* | virker | behandl\w* | medicin\w* | oper\w+ | overstået | rutine\w*
    erfaring\w* | oplær\w* | genoptræn\w* | hjælpemid\w* | indkørt | faldet til | mod på
    selvtillid\w* | sikker\w* | ro på | stabil\w* | klar | bestået | løst | installeret | bevilget
    overblik | trappet | ovre
    har (?:\w+ ){0,4}(?:fået|vist|prøvet|haft|bevist|gennemført|afsluttet|fundet|vænnet)
    er (?:\w+ ){0,3}(?:blevet|kommet|faldet|slut|forbi|væk|færdig\w*|gennemført|afsluttet|justeret
        |behandlet|opereret|vokset|indlært|trænet|udredt|reguleret|på plads)
    """
)
# "når rampen er bygget": done once and for all.
DONE = re.compile(
    r"\b(?:når|så snart|hvis|efter at) [^,.]{2,50}? (?:er|har|bliver) (?:\w+ ){0,4}?(?:(?!været"
    r"|stået|siddet|arbejdet|ligget)\w{3,}(?:et|gt|lt|rt|ndt|ået)"
    r"|væk|slut|klar|af|ovre|forbi)\b"
)
# It has begun or become, whatever it is: enough where a step is named beside it.
BECOMES = any_of(
    "lykkes | får | fået | bliver | blevet | tør | væk | godt | bedst | starter | begynder"
)
# What is foreseen of somebody: "forventer, at hun kan stå i receptionen".
ABLE = any_of("kan | kunne | vil | stå | står | komme | kommer | gå | går | få | være | blive")
