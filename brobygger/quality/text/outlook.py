"""Words for what lies ahead of somebody's work: the vocabulary of ``dynamic_work_ability``.

Two questions are asked of a statement. Does it look ahead: somebody expects, plans or holds
possible, or names a time or a condition it waits for? Does it name a step beyond today: more,
harder, new, longer, less help? Words that answer clearly stand in one list, words that need the
company of a clear one in another. Words that say the opposite stand in ``standstill``.
"""

import re

from brobygger.quality.text.patterns import any_of

# --- Does it look ahead? ---------------------------------------------------------------------

# Somebody expects, plans or holds possible; what is grows or is not final.
FORESEES = any_of(
    r"""
    forvent(?:e[rst]*|et|eligt?|ning\w*|elig\w*) | forv | forvnte\w* | ventes? | venter | vente
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
    uudnytte\w+ | ligger (?:\w+ )?åben\w* | står (?:\w+ ){1,3}åben\w* | åbner | åbnes | ender med
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
    hvis | såfremt | så snart | når | forudsat | under forudsætning | efterhånden som | den dag
    før (?:hun|han|jeg|borger\w*) (?:kan|er)
    """,
    or_else=r"(?:^|[;:.,] )(?:men |og )?(?:får|er|bliver|lykkes|går|falder|bevares|holder|kommer"
    r"|viser) "
    r"[^;.]{3,80}, (?:kan|vil|får|er|bliver|skal|så|kommer|åbner|ser|regner|tager|ventes)\b",
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

# --- Does it name a step beyond today? -------------------------------------------------------

# It grows, whatever it is: time, tempo, tasks, responsibility.
GROWS = any_of(
    r"""
    øg(?:e|es|et|er|ning\w*) | forøg\w* | stig(?:e|er|ende|ning\w*) | udvid(?:e|es|er|et|else\w*)
    udbygge\w* | opjuster\w* | optrap\w* | opnormer\w* | trappe[rs]? (?:\w+ ){0,2}op
    (?:sætte|skrue|rykke|gå|komme|nå|arbejde|bygge|køre|løbe|skalere)[rs]? (?:(?:vi|jeg|de|du|hun
        |han|den|det|dem
        |ham|hende|dig|mig|sig|selv|nok|gerne|snart|så|lidt|langsomt|gradvist|stille|roligt
        |efterhånden|der|igen|også
        |\w*timer\w*|timetal\w*|\w*tid\w*|antal\w*|tempo\w*|intensitet\w*|niveau\w*
        |ansvar\w*) ){0,3}op
    (?:sættes|skrues|rykkes|bygges|skaleres|trappes) (?:\w+ ){0,2}op | (?:sat|skruet|bygget) op
    hæve[srt]* | løfte[srt]* (?=til|fra|op|over(?! skulder| hoved)|\w* ?$|[,.]) | løftes
    højne\w* | vokse[rt]*
    vækst | fordoble\w* | tredoble\w* | tiltage\w* | tage[r]? til (?=i|\w+het) | gro[r]? til
    bred(?:e|er|es) (?:\w+ )?ud | forlænge\w* | strække\w* | oparbejde\w* | opbygge\w*
    (?:koble|hægte|lægge)[rs]? (?:\w+ ){0,3}på(?=[,.]|$| når| og)
    bygge[rs]? (?:\w+ ){0,2}(?:på|ud|videre|oven) | videreudvikle\w* | udvikle\w* | udv
    lægge[rs]? (?:\w+ ){0,4}(?:til|oveni|oven i|over til|over på|på(?=[,.]| igen| efterhånden| når
        | hver|$))(?! rette| grund) | læsses? (?:\w+ )?på
    oveni | føje\w* | (?:nå|nås) (?:\w+ ){0,2}(?:til|længere)
    nå[r]? (?:\w+ )?(?:halvdelen|det halve|en \w+del) | når (?:op|frem|længere|til)
    nærme[rs]? sig | (?:i nærheden af|(?:komme|kommer|nå|når|være) (?:\w+ )?tæt på) | bliver? til
    blive til | udvikling i | fremgang\w*
    progression i | under udvikling | voksede | genoptage\w* | rette[rs]? sig | nå (?:\w+ )?mere
    (?:kan|vil) (?:\w+ )?nås | glide[r]? (?:ind|ud) | kan (?:\w+ )?vende | vender
    (?:kan|komme[r]?) (?:\w+ )?tilbage til(?! \d)
    tilbage til (?:det|den|de|sit|sin|sine) (?:\w+ )?(?:tempo|timetal|niveau|timer|opgave\w*
        |fart) | opadgående | forbedr\w*
    bedre(?:s|t)? | styrke[rs]? | bedring | vinde[r]? (?:ind|tilbage) | vinde (?:\w+ ){1,8}tilbage
    genvinde\w* | indhente[rs]? (?:det|tempo\w*|kolleg\w*|de andre) | vænne[rs]? | tilvæn\w*
    ændre[rs]? (?:sig|på) | åbner der sig
    tempoet kommer | har potentiale | plads til (?:at |vækst|mere|flere|en \w+ mere|to)
    under (?:gen)?opbygning | slå igennem | potentiale (?:for|til|ift) | kompleksitet\w*
    halv tid | fuld tid | op i (?:tid|tempo|timer|fart)
    op(?:pe)? på (?:\d|cirka|ca|omkring|måske|mindst|fuld|halv|to|tre|fire|fem|seks|syv|otte|ni|ti
        |tolv|niveau|det samme) | på halv tid | (?:bygge|arbejde|træne|skalere)[rs]? \w+ op
    selvkørende | selvhjulp\w+
    venter forude | inden for det mulige | inden for rækkevidde | dobbelt så \w+ | halvanden gang
    fremad | opad\w* | opefter | fold\w* (?:\w+ )?ud | (?:regulere|justere)\w* op
    """,
    or_else="↑",
)
# More of a thing, or a harder, wider, quicker one.
COMPARED = any_of(
    r"""
    (?:flere|større|(?<!ikke )længere|sværere|tungere|højere|bredere|hurtigere
        |vanskeligere) (?:og \w+ )?\w{3,}
    bliver? (?:lidt |endnu |mere og )?(?:hurtigere|stærkere|tryggere|sikrere|bedre til|mere)
    mere (?:krævende|komplekse?|ansvar\w*|selvstændig\w*|varierede?|avancerede?|end)
    (?:en|to|tre|et|flere) (?:\w+ )?(?:dag|time|formiddag|eftermiddag|vagt|kunde|kørsel|tur|opgave
        |kvarter)\w* (?:til|mere|ekstra)
    kan mere | mere fra hånden | overtage mere | mere at hente | hurtigere | højere tempo
    normalt? tempo | ikke (?:kun )?som (?:i dag|nu) | en hel (?:\w+)
    (?:i stedet for|frem for) (?:kun|bare|alene|udelukkende|blot|som (?:nu|i dag))
    hele (?:dage|dagen|vagten|ruten|distriktet|formiddage|opgangen|etagen|produktionen|holdet
        |området)
    på fuld tid | fuld funktion | mod (?:\w+ ){1,5}(?:i dag|nu) | mod (?:nu|i dag)
    mod (?:de )?\d+\D{0,25}(?:i dag|nu) | mod (?:de |det |den )?nuværende
    """
)
# Less help, fewer pauses, a limit that falls.
LESS_HELP = any_of(
    r"""
    (?:pause\w*|hvil\w*).{0,40}(?:afkort\w*|forkort\w*|kortere|færre|rykke\w*|halver\w*)
    ikke (?:længere )?(?:skal have|har brug for|behøver|have brug for|har behov for
        |nødvendig\w*) (?:\w+ ){0,2}(?:makker|mentor|støtte|hjælp|pauser?|skærm\w*|hensyn)
    (?:makker|mentor|støtte|hjælp|pause|skærm|hensyn)\w* (?:\w+ ){0,4}ikke (?:nødvendig\w*|længere
        |brug for|behov)
    (?:behøver|skal) (?:\w+ )?ikke (?:længere|mere)
    ikke længere (?:en )?(?:hindring|forhindring|begrænsning|nødvendig\w*) | undvære\w*
    (?:pause|hvil|støtte|mentor|opsyn)\w*\b.{0,60}\b(?:i stedet for|frem for|mod nu)
    klare\w* (?:sig )?uden | (?:kan|kunne|vil) (?:\w+ ){0,4}nøjes med | aftrap\w*
    trappe\w* (?:ud|ned) | nedtrap\w* | udfase\w*
    overflødig\w* | unødvendig\w* | slippe(?:s|r)?(?! for| han| hun) | lempe\w* | løsne\w*
    slække\w* | ophæve[srt]*
    ned for (?:krav|hensyn|skånehensyn|pause|støtte|skærm|hjælp)\w* | droppe[srt]* | fjerne[srt]*
    bortfald\w* | (?:blive|bliver) tilgængelig\w*
    mindre (?:pause\w*|støtte|hjælp|skærm\w*|behov|opsyn|skærmet)
    (?:stadig |langt )?(?:færre|mindre) (?:pauser?|hensyn|skånehensyn|hvil\w*|fraværsdage|sygedage
        |instruktion\w*|vejledning|hjælp|støtte|opsyn)
    kortere pause\w* | (?:på )?egen hånd | egenhændigt | stå(?:r)? for
    selv (?:kan|kunne|stå|klare|tage|åbne)
    uden (?:hjælp|støtte|mentor|makker|sidemakker|opsyn|at spørge|følge|tilsyn|at nogen)
    (?:pause\w*|støtte\w*|hensyn\w*|skånehensyn\w*|hjælp\w*|skærmning\w*|fravær\w*|mentor\w*
        |sygedage\w*|hvil\w*|behov\w*|skånebehov\w*|\w*følsomhed\w*|\w*begrænsning\w*
        |restriktion\w*|hjemmearbejd\w*)\b.{0,90}?\b(?:sættes ned|skæres ned|nedsættes
        |reducere\w*|mindskes|aftage\w*|blive(?:r)? mindre|falde(?:r)?|klinge[r]? af|bortfalde
        |falde væk|færre|skæres|dæmpe[sr]?|forsvinde\w*|helt væk|halver\w*|mindre)
    """
)
# What gets better by getting less.
BURDEN = any_of(
    r"pause\w* | hvil\w* | opsyn\w* | instruktion\w* | hjemmearbejd\w* | sygedage\w* | \w*fravær\w*"
)
# A new task, place, role or tool: what follows "kan også", "lærer", "overtager".
NEW_WORK = any_of(
    r"""
    lære[rst]* | oplære\w* | oplæring\w* | overtage\w* | tage[rs]? (?:over|med) | påtage\w*
    varetage\w* | klare[rs]? | træne[rs]? | optræne\w* | genoptræn\w* | tage[rs]? | mestre\w*
    håndtere[rs]? | betjene[rs]? | begynde[rs]? | prøve[rs]? | afprøve\w* | stå[r]? | passe[rs]?
    kunne | inddrage[sr]* | introduceres? | sættes ind i | oprykkes | følge[rs]? | indgå[r]?
    deltage[rs]? | løse[rs]? | lave[rs]? | åbne[rs]? | lukke[rs]? | udføre[rs]? | køre[rs]?
    tilføje[rs]? | tilbyde[rs]? | give[rs]? | får | få | læse[rs]? | sidde[r]? | bruge[srt]*
    komme[r]? (?:til|med|ud|ind|på|i) | afløse[rs]? | arve[rs]? | bestride[rs]? | flytte[srt]*
    skifte[rs]? | rykke[rs]? | vende[r]? tilbage | bestyre[rs]? | styre[rs]? | lede[rs]?
    vejlede[rs]? | hjælpe[rs]? | binde[rs]? | inkludere\w* | supplere\w* | overdrage\w*
    """
)
# Small words for a step; with an expectation they mean that something comes on top.
BEYOND = any_of(
    r"""
    selv | alene | på egen hånd | egenhændigt
    uden (?:at|hjælp|støtte|makker|sidemakker|pause\w*|opsyn|mentor|følge|tilsyn|instruks\w*
        |skærm\w*)
    hele? | fuld[te]? | alle | begge | også | å | tillige | samt | både
    (?:høje|øvre|øverste) ende | komme[r]? (?:\w+ ){1,3}til(?=[,.]|$) | dobbelt\w* | tredob\w*
    trekvart | normal\w* | på niveau med | på linje med | flere | mere | større | sværere
    tungere | bredere | længere | højere | hurtigere | oftere
    (?:nye?|andre|anden|andet|egen|egne|eget|ekstra) (?:\w+ )?(?:opgave\w*|funktion\w*|område\w*
        |maskin\w*|kunde\w*|rute\w*|vagt\w*|kørsler|ansvar\w*|ting|hold|station|plads|nøgle
        |borgere|sager|rolle\w*|færdighed\w*|delopgave\w*)
    løft(?:es|e|et) | lempe\w* | løsne\w* | lukke\w* op | åbne\w* | slække\w* | rykke\w*
    genvinde\w* | komme tilbage | vende tilbage til
    komme[r]? (?:\w+ ){0,5}?(?:over på|over i|ind i|ind på|ud i|ud til|ud på)
    komme[r]? på(?= når| så snart|[,.]|$)
    kommer? (?:til|med|ud i|ind i|ud på|på banen|i spil|på igen|på tale|i betragtning) | gå fra
    går fra | fra at \w+ | skifte\w* | få[r]? (?:\w+ )?(?:ansvar\w*|opgaven|rollen|område\w*)
    afløse\w* | overtage\w* | overdrage\w* | arve[r]? | føje\w* | supplere\w*
    tage[r]? .{0,40}\bmed | tager? (?:over|fat på|hul på) | lære[rst]* | oplæres | mestre\w*
    bestride\w* | prøve[rs]? kræfter | rutine\w* | vant til | fortrolig med | næste skridt
    næste trin | ikke (?:har |have )?(?:længere |mere )?(?:behøve\w*|brug for) | unødvendig\w*
    næste niveau | ud blandt | foruden | ud over | udover | i tillæg til
    undvære\w* | slippe\w* | helt væk | forsvinde\w* | kortere pause\w*
    færre (?:pauser|hensyn|hvil) | udgangspunkt, ikke | ikke et loft | kræfter til | rum for
    plads til | (?:hende|ham|den|en), (?:der|de|som) | ikke (?:kun|bare|alene) | igen | endnu en
    ekstra | varierede? | som (?:før|jeg plejede)
    (?:være|blive) (?:en anden|et andet|anderledes) | almindelig\w* | ordinær\w*
    mere i (?:mig|ham|hende)
    (?:dag|time|formiddag|eftermiddag|vagt|opgave|kørsel|tur|kunde) (?:til|mere)
    en (?:dag|time|tredje|fjerde|ekstra) | selvstændig\w* | næsten alle?
    (?:som|(?:sammen|på (?:lige )?(?:fod|linje)) med) (?:de (?:andre|øvrige)|resten|kolleg\w+)
    møde[r]? (?:ind )?(?:\w+ )?(?:kl|klokken|tidligere) | kommer (?:bagefter|derefter|så)
    så \w+, (?:så|siden|til sidst)
    """
)

# --- What it is about ------------------------------------------------------------------------

# Work itself: time, tempo, tasks, help. Known tasks, places and occupations stand in word lists.
WORK = any_of(
    r"""
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
    or_else=r"\d+ ?%|\w{3,}vogne?\w*",
)
HOURS = any_of(
    r"timer\w* | tim | timetal\w* | timeantal\w* | t/uge | i tid | arbejdstid\w* | \d+ ?t"
)

# --- Now and later ---------------------------------------------------------------------------

NOW = any_of(
    r"""
    (?:måned|uge|fase|periode) 1
    (?<!med )udgangspunkt(?:et)?(?! i) | i denne tid | for (?:tiden|nuværende)
    (?:trin|fase|etape|skridt|niveau|runde) (?:et|1|i|nummer et)
    endnu ikke | ikke endnu | foreløbig\w* | i første omgang | indtil videre | til at begynde med
    lige nu | i dag | p\.?t\.? | aktuelt | nu | først | start\w* | i starten
    (?:til|i) (?:en |at )?start\w* | begynd\w* | indledningsvis\w* | i opstarten | i øjeblikket
    på nuværende tidspunkt | status | opstart | indtil nu | indtil
    """
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
