"""Words for a step beyond today: more, harder, new, longer, less help.

A part of the vocabulary of ``dynamic_work_ability``. Words that say it clearly stand in one list,
words that need the company of an expectation in another.
"""

from brobygger.quality.text.patterns import any_of

# It grows, whatever it is: time, tempo, tasks, responsibility.
GROWS = any_of(
    r"""
    (?:ventes?|skal|kan|vil) (?:\w+ )?(?:lagt|lægges) på(?! hylden) | kommer tempoet
    koble\w* på | læg(?:ger|ge) (?:\w+ ){1,4}til (?:hver|om|pr|i)
    lade (?:ham|hende|mig|dig|borger\w*) (?!blive|være|hvile|slippe|holde|sove|vente)\w{4,}e
    føjer? (?:\w+ ){1,3}til | lægger? (?:\w+ ){1,4}på (?:i|fra|om|næste) | forhøj\w*
    ventes at tage til | der kommer flere til | kurven (?:\w+ ){1,2}op\w*
    (?:giver?|give|få|får) (?:\w+ )?adgang til | (?:kan|vil) (?:\w+ ){1,5}komme tilbage(?! til)
    (?:progression|stigning) (?:på )?\d
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
    bred(?:e|er|es) (?:\w+ )?ud | forlænge\w* | strække[rs]?(?! sig over) | strakt | oparbejde\w*
    opbygge\w*
    (?:koble|hægte|lægge)[rs]? (?:\w+ ){0,3}på(?=[,.]|$| når| og)
    bygge[rs]? (?:\w+ ){0,2}(?:på|ud|videre|oven) | videreudvikle\w* | udvikle\w* | udv
    lægge[rs]? (?:\w+ ){0,4}(?:til|oveni|oven i|over til|over på|på(?=[,.]| igen| efterhånden| når
        | hver|$))(?! rette| grund) | læsses? (?:\w+ )?på
    oveni | føje\w* | (?:nå|nås) (?:\w+ ){0,2}(?:til|længere)
    nå[r]? (?:\w+ )?(?:halvdelen|det halve|en \w+del) | når (?:op|frem|længere|til)
    nærme[rs]? sig | (?:i nærheden af|(?:komme|kommer|nå|når|være) (?:\w+ )?tæt på) | bliver? til
    blive til | udvikling i | fremgang\w*
    progression i | under udvikling | voksede | genoptage\w* | rette[rs]? sig | nå (?:\w+ )?mere
    (?:kan|vil) (?:\w+ )?nås | ændres til | opnå[s]? \d+ | glide[r]? (?:ind|ud)
    kan (?:\w+ )?vende | vender
    (?:går|vender) (?:han|hun|jeg|du|borger\w*) tilbage til(?! \d)
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
    (?:overtage|tage|få|lave|klare)[rs]? (?:\w+ )?(?:mere og mere|stadig mere) (?:af|til)
    endnu (?:et par|en|et|to|tre) (?:\w+ )?(?:timer?|dage?|vagt(?:er)?|formiddage?)
    (?:går det|hvis det går) (?:\w+ )?godt,? bliver (?:det|der|de) (?:til )?(?:tre|fire|fem|\d+)
    kan nå (?:op på )?(?:to|tre|fire|fem|seks|\d+) (?:timer|minutter|min|kg|stk|kasser|kunder)
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
    (?:pause|hvil|støtte|hjælp|mentor|opsyn|hjemmearbejd)\w*\b.{0,90}\b(?:bringes|kortes|skæres
        |sættes|skrues) ned
    (?:pause|hvil|støtte|mentor|opsyn)\w*\b.{0,60}\b(?:i stedet for|frem for|mod nu)
    falder \w*(?:pause|hensyn|støtte|hvil)\w* bort | spørge[r]? (?:\w+ )?(?:mindre|sjældnere)
    klare\w* (?:sig )?uden
    (?:kan|kunne|vil) (?:\w+ ){0,4}nøjes med | aftrap\w*
    trappe\w* (?:\w+ ){0,3}(?:ud|ned) | nedtrap\w* | udfase\w*
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
    komme[r]? (?:der )?(?:en |den )?(?:tredje|fjerde|femte|ny|ekstra)\w*
    komme[r]? (?:\w+ ){0,5}?(?:over på|over i|ind i|ind på|ud i|ud til|ud på)
    komme[r]? på(?= når| så snart|[,.]|$)
    kommer? (?:til|med|ud i|ind i|ud på|på banen|i spil|på igen|på tale|i betragtning) | gå fra
    går fra | fra at \w+ | skifte\w* | få[r]? (?:\w+ )?(?:ansvar\w*|opgaven|rollen|område\w*)
    afløse\w* | overtage\w* | overdrage\w* | arve[r]? | føje\w* | supplere\w*
    tage[r]? .{0,40}\bmed | tager? (?:over|fat på|hul på) | lære[rst]* | oplæres | mestre\w*
    bestride\w* | prøve[rs]? kræfter | rutine\w* | vant til | fortrolig med | næste skridt
    næste trin | ikke (?:har |have )?(?:længere |mere )?(?:behøve\w*|brug for) | unødvendig\w*
    blive[r]? (?:\w+ )?(?:kontaktperson|\w*ansvarlig|tovholder|holdleder|makker|fast|selvkørende)
    have (?:ham|hende|mig|dig) med (?:på|til|ud|i)
    lægges (?:\w+ ){0,2}(?:gradvist|efterhånden|senere|også) ind | næste niveau | ud blandt
    foruden | ud over | udover | i tillæg til
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
