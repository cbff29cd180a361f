"""Words for goals of progression: the vocabulary of ``progression_goal_with_how``."""

from brobygger.quality.text.patterns import any_of

# What is aimed at: to be able, to reach, to need less.
GOAL = any_of(
    r"""
    dobbelt\w* | fordobl\w* | halvt så
    (?:en|et|én|ét|to|tre|fire|fem|\d+) \w+ (?:mere|ekstra|flere|længere)
    (?:vil|skal) (?:\w+ ){0,3}være (?:klar|i stand|tryg|parat|med|fri|selv|sikker|fortrolig|på
        |oppe|den)
    (?:ønskes?|søges) (?:\w+ )?(?:øget|hævet|udvidet|løftet|bragt) | meningen | hensigten
    frem for (?:én|ét|en|et|to|\d+) | mål(?:et|sætning\w*)? | delmål\w* | progressionsmål\w*
    sigte[srt]* | næste skridt
    skal (?:\w+ ){0,4}?(?:kunne|ku|være|have|nå|lære|op|holde fast|stå|klare|i gang)
    (?<!ikke )kan (?!godt|(?:\w+ )?ikke) | kunne | så (?:\w+ ){0,3}kan
    (?<!stedet )for at (?!sikre|undgå|forebygge|holde)
    så (?:jeg|hun|han|du|\w+) (?:\w+ ){0,3}(?:har|klarer|tør|er|får|står|selv)
    vil (?:\w+ ){0,3}?(?:kunne|lære|op|nå|gerne|have|stå|klare|tage|føre|passe|lave)
    lærer? (?:at|sig) | tør | turde | mestrer | nås?
    når (?:\w+ ){0,2}(?:op|frem|til|hen|målet|mål|\d+) | udvide\w* | øge[rs]?
    op (?:fra|på|til|i tid|med)
    fra (?!uge|den|d\.|kl|nr)(?:\w+ )?(?:\d+(?!\. |/\d)|en|én|to|tre|fire|fem|seks|syv|otte|ni
        |ti)\b.{0,40}?\btil | sættes op | øget
    øgede | større | længere | højere | hurtigere | bredere
    arbejde[rs]? (?:\w+ ){0,2}(?:på,? at|hen imod|hen mod|frem mod)
    (?:sigte[rs]?|sigtet|stile[rs]?|stræbe[rs]?|satse[rs]?) (?:\w+ )?(?:på
        |mod|efter|hen imod|hen mod|frem mod|imod) | går (?:vi )?efter | ambition\w*
    (?:næste|første|andet|tredje|fjerde|sidste|\d\.|nyt) (?:trin|skridt|etape|fase|led)
    det er dér | (?:dér|derhen|dertil),? (?:vi|jeg|hun|han|borger\w*) (?:vil|skal)
    vil (?:hen|frem til|op på|over på|tilbage til)
    (?:progression|fremgang|udvikling|ønske[tr]?|hvad|opgave|skridt|fokus|kompetence|næste)(?=:)
    \w{3,}mål(?:et)?(?=:| (?:for|er|til)\b) | succeskriteri\w* | milepæl\w*
    (?:måneder|uger|mdr\.?|år) (?:er (?:hun|han|borger) )?ansvarlig for
    kommer (?:op )?på \d | (?:inden|ved|senest) [^,.;]{2,40}? har (?:\w+ )?lært | målsætn\.?
    (?:tror|regner|mener|forestiller|ser) (?:vi|jeg|teamet)(?: os| med)? \w+ når
    ønsker (?:vi|jeg|hun|han|du|borger\w*),? at | har sat (?:os|mig|dig) for
    sat sig (?:for|som mål|et mål|det mål) | tror på (?=\d)
    (?:vi|han|hun|jeg|du|skal|vil|kan) rammer? | håb(?:et)? om at
    formål\w* | hensigt\w* | tanken | agter | påtænke\w* | opnå\w* | tilegne\w* | beherske\w*
    formår | evner | i stand | bør (?:\w+ ){0,3}(?:kunne|være|have) | (?:for)?ventes
    skulle (?:\w+ )?gerne | udviklingspunkt\w* | fremskridt(?=:) | overgå | varetage\w*
    magter | forestå\w* | ønsker at | oparbejde\w* | genvinde\w* | genvundet
    hæve[rs]? (?:til|fra|op|med) | (?:skal|vil|kan|søges|ønskes) (?:\w+ )?hæve[st]? | skæres
    ned (?:fra|til|på) | undvære | selvstændig\w* | på egen hånd | uden hjælp
    alene | (?<!siger )(?<!oplyser )(?<!fortæller )(?<!synes )(?<!mener )selv(?! (?:om|siger))
    trappe\w* (?:ud|ned) | bygges op | overtage\w* | klare[r]? | udvikling i
    så hele | skifter (?:\w+ )?fra | går? fra | til også at
    """,
    or_else=r"→|->",
)
# What is done to get there: practice, company, tools, steps, work set up in another way.
HOW = any_of(
    r"""
    hvis (?:vi|\w+en|butikken|firmaet) (?:lader|giver|sætter|flytter|indretter|prøver|skaffer)
    har lovet at (?!se|høre|undersøge|tænke|spørge|prøve|vende|tale|finde)\w+
    sidder? (?:\w+ )?(?:med|ved siden) | bytte[rs]? plads
    vant sig | vænner sig | støtter | lærer? (?:mig|ham|hende|borger\w*) | vha\b | indfør\w*
    indkør\w* | indarbejd\w*
    \w*opgaveliste\w* | opnås (?:med|ved)
    erstatter | skygge[rs]?
    (?:lærer|viser|hjælper|instruerer) (?!hurtigt|let)\w+ (?:at|op|hvordan)
    (?:går|kommer) med (?:de|til)
    lærer? (?:det|dette|den|dem) (?:af|hos) | (?:op)?lært (?:op )?af | underviser | forudsætter
    (?:forløb\w*|træning\w*|midde?l(?:et|er)?|vej(?:en)?|plan|trin|skridt|støtte|hjælp)(?=:)
    ved (?:sin|min|din|hans|hendes) side | indtil da | frem til da | forinden | inden da | undervejs
    har (?:\w+ ){0,4}(?:kørt|prøvet|øvet|trænet|lært|set|læst|gået|siddet|stået
        |fulgt|været) (?:\w+ )?(?:med|hos|i|på)
    efter (?:\w+ )?(?:\d+|to|tre|fire|fem|seks|otte|ti) (?:lektion|gang|tur|vagt|formiddag|dag
        |forsøg|prøve|øvelse)\w*
    \w*(?:makker|kursus|kurset|prøve|forløb|oplæring|øvelse|øvning)\w* (?:på|i|af|hos|med|\d)
    (?<!vi )(?<!jeg )ved at (?!følge op|tænke|mærke|gøre sit|arbejde mere|tage det)
    (?<!vi )(?<!jeg )ved, at
    ved (?:hjælp af|sidemandsoplæring|træning|oplæring|gradvis\w*|brug) | vha\.? | gennem | via
    hvordan(?=[:?]) | fremgangsmåde\w* | metode\w* | vejen (?:dertil|hen) | trinvis\w*
    følges (?:med|ad|af) | læser | står (?:\w+ ){0,3}ved siden | øve[rst]* | øvelse\w*
    (?:tage[rt]?|består?|bestået|få[rt]|fået) (?:\w+ ){0,3}\w*(?:certifikat|bevis|kort|kursus
        |modul)\w*
    (?:ind|af|op|til|ud)(?:læres|øves|trænes|prøves|øver|øve|prøver|lært|øvet|trænet)
    træne[rst]* | \w*træning(?:en)? | prøve[rst]* | afprøve[rst]* | prøvet | på prøve
    lytter? (?:med|på|til) | følger? (?:\w+ ){0,3}(?:i|med|på|svend|mester) | følger | følge\b
    sammen med (?!(?:sine?|de|hendes|hans) (?:øvrige|andre))
    (?:to|tre|fire|\d+) gange (?:med|sammen|hos) | har aftalt at (?!se|følge|tale) | sammen m
    m\. ?makker | makker\w* | sidemandsoplæring\w* | oplæring | oplæres | mesterlære | kursus\w*
    robotkursus | opskrift | får (?:\w+ ){0,3}(?:en|et|langskaftet|vist|hjælp)
    tager (?:\w+ ){0,3}(?:en|et|ad gangen|mere|kursus) | begynde[r]? med | starte[r]? med
    starter | lægge[rs]? (?:\w+ ){0,3}(?:om|til|på|en|et|\d) | gennemgå[r]? | skift\w* | bruger
    ved at bruge | hjælpemid\w* | vise[rs]? | viser | instru\w+ | deler | sorteres | tjekliste\w*
    billedvejledning\w* | skabelon | medunderviser | overtager | slipper for | derfor | derefter
    først | herefter | en ny hver | en ekstra hver | for hver
    \d+ (?:min\w*|stk|km|kg|trin|meter|skridt)\.? (?:i )?uge \d+
    hver (?:uge|måned|vagt|torsdag|tirsdag|onsdag|fredag|mandag|dag)
    ad gangen(?! (?:i stedet|mod|frem for)) | støtte[sr]? af
    med støtte | med hjælp | hjælper | under opsyn | ved siden af | under vejledning | jobcoach
    mentor\w* (?:kommer|følger|hjælper|viser|ringer|tjekker) | app\b | alarm\w* | plan med
    opdele\w* | fordele[rs]? | etape\w*
    (?:de|den|det) første (?:\w+ )?\w+ | (?:de|den) sidste (?:\w+ )?(?:gange?|uger?|dage|vagter)
    de (?:næste|kommende) (?:\w+ )?(?:gange?|ture|vagter|\w+dage)
    (?<!hvis )det (?:skal gå|sker|går|lykkes|kan lade sig gøre|opnås|nås|bygges) (?:\w+ )?(?:ved
        |fordi|med
        |når|gennem|da|i|som|sådan)
    hvilket (?:\w+ )?(?:sker|understøttes|opnås) | bygger på | forudsætning\w* | virkemid\w*
    tiltag\w* | indsats\w*(?=:) | greb(?=:) | redskab\w* | anvend\w* | benytte\w*
    brug(?:es|t)?(?! for)
    ved brug af | får (?:\w+ )?lov (?:at|til)
    (?:sat|sætter?|sættes) (?:\w+ ){0,3}af (?:om|til|en)
    (?:sat|sætter?) (?:\w+ ){0,2}(?:af til|tid af) | dele[srt]?\b | delt | flytte[srt]*\b
    bytte[srt]* | lægger (?:\w+ ){1,3}(?:midt|hjemme|ind) | husker på | huskeseddel
    skrive[rs]? .{0,20}\bned | forbereder | kopierer? | gentage[rs]? | efterligne[rs]?
    er (?:\w+ )?med (?:de|den|i|på|til|når|om|som)
    forsøg(?:es|er) (?:\w+ )?med | undervis\w* | rollespil\w* | simul\w*
    et (?:stykke|kvarter|trin|stop|bord) (?:mere|længere|ad gangen)
    (?:retter|tjekker|kigger|ser) (?!positivt|frem|fremad|lyst)(?:(?!gang)\w+ ){0,3}(?:med|på
        |igennem|efter
        |til) | i nærheden
    bag(?:ved|efter) | trækker sig | skriftlig\w* | piktogram\w* | farve[rs]?\b | farvekode\w*
    mærkat\w* | opbyg\w* | som føl | forbered\w*
    """
)
TASKS_FROM = any_of(
    r"""
    kun (?:mandag|tirsdag|onsdag|torsdag|fredag) | imellem | indtil da | gåtur
    """
)
# Reached before today.
ALREADY = any_of(
    r"""
    (?<!efter at )(?:har (?:(?:siden|allerede|nu|i dag) (?:\w+ )?\w{3,}t\b
        |klaret|nået|lært)(?!.*\b(?:forventes|skal
        |vil)\b)|er (?:nu |dermed )?(?:nået|opnået|opfyldt|i mål|indfriet)(?!,? (?:når|inden|senest
        |til|ved|pr|d|i))|blev (?:\w+ ){0,4}nået
        |klarer allerede|har (?:[\w.]+ ){1,5}nået (?:sit|sine|mit|målet|målene)
        |nåede|opnåede|(?<!hvis )(?<!når )det lykkedes|for første gang)
    """
)
# Left for later, given up, or not said by anybody.
NO_GOAL = any_of(
    r"""
    (?:går|gå) på (?:efterløn|pension|førtidspension|barsel|orlov) | fratræde\w* | til 0\b
    ikke til at sige | vi(?:l|lle)? først (?:høre|se|vente|afklare|have) | må tiden vise
    om det (?:\w+ )?bliver til noget | ingen (?:\w+ )?(?:haft )?et bud | som planlagt
    (?:sættes|opstilles|formuleres|udarbejdes|fastsættes|laves
        |aftales) (?:\w+ )?(?:progressions)?mål
    (?:progressions)?mål\w* (?:formuleres|sættes|opstilles|aftales|udarbejdes|drøftes)
    ikke (?:opstillet|formuleret|sat|aftalt|fastsat|lavet) | ingen (?:progressions)?mål
    aftales nærmere | aftales senere | kigger vi på | (?<!som )drøfte[srt]* | drøftede
    vurderes det
    vurderes, om | ser vi på | (?:skal|må|bør) (?:\w+ ){0,5}komme med idéer | undersøges
    overvej\w* | tage[rs]? (?:\w+ )?stilling | følges op på om | opgiv\w* | skrinlagt | droppet
    bortfald\w*
    aflyst | (?:aftales|besluttes|afklares) (?:det|der|vi|stilling) | tages (?:det|stilling)
    ikke lykkedes at
    finder? (?:vi )?ud af | sætte[rs]? (?:nye? |et |nogle |fælles )?mål
    mål\w*\b[^.]{0,40}\b(?:skrevet ind|udarbejdet|formuleret)
    (?:kan|kunne) (?:\w+ )?(?:komme|blive) (?:nye|flere) | vil (?:\w+ )?ikke(?: med)?(?=[.!]?$)
    hvilke (?:progressions)?mål | skulle have \w+ | skete ikke | måske
    blev ikke nået | lykkes (?:\w+ )?ikke | ikke (?:være )?mulig\w* | på et tidspunkt
    aldrig (?:\w+ )?(?:sat i gang|gennemført|iværksat|i gang|af sted)
    ^hvis (?:\w+ ){0,4}?(?:går (?:\w+ )?godt|går (?:\w+ )?vel|får det bedre|er (?:klar|frisk|rask)
        |overskud|kræfter|muligt|lykkes|lyst|tør|magter|orker)
    ikke blev nået | skudt til | ikke (?:lavet|lagt) en plan | ingen (?:har )?taget stilling
    ved ingen | ønsker ikke | sagt nej | takker nej
    have (?:købt|bestilt|indkøbt|anskaffet|bevilget|ansat)
    """
)
# Words of a goal that name nothing about the work.
EMPTY_GOAL = any_of(
    r"""
    fund\w* ud af,? hvad (?:du|hun|han|jeg|borger\w*) (?:brænder|vil|kan)
    måltallet | mål(?:et|ene) (?:nås|opnås|skal nås) | det mål, der | progression ønskes
    for at (?:\w+ )?(?:skabe|sikre|opnå|understøtte|fremme|styrke) (?:\w+ )?(?:progression\w*
        |udvikling
        |fremgang|trivsel|fastholdelse|stabilitet)
    (?:så|for at) (?:\w+ ){0,2}(?:kan )?komme (?:frem )?(?:til|på) (?:og fra )?(?:arbejde|job)
    (?:skal (?:\w+ ){0,5})?(?:lande|falde til|finde sig til rette|finde sin plads|komme godt i gang
        |komme godt fra start) | have (?:mit|sit|dit) liv tilbage
    blive til (?:lidt )?mere | ske noget
    så (?:hun|han|jeg|du|borger\w*) ikke (?!længere|mere|skal)[^,.;]* | have det bedre
    have (?:nye|flere) opgaver | udvikle sig
    (?:flere|andre|relevante|passende|egnede|meningsfulde|forskellige|lettere|varierede) opgaver
    bedre trivsel
    fastholdelse | mere ansvar | bedre balance | holde vægten | komme ud hver dag
    blive bedre til at håndtere | (?<!to )(?<!tre )(?<!fire )nye opgaver | stress
    så (?:han|hun|jeg|du|borger\w*) kan (?:stå|sidde|hvile|ligge)(?: bedre| ned| godt)?
    (?:skal (?:\w+ )?)?(?:have )?tabt? sig | (?:skal (?:\w+ )?)?nå (?:sine|sit|dine|mine) mål
    (?:skal (?:\w+ )?)?(?:være )?klar til (?:mere|at tage næste skridt|næste skridt
        |at arbejde mere)
    have (?:større|mere|bedre) (?:selvtillid|selvværd|trivsel|livskvalitet|overskud|energi)
    (?:skal (?:\w+ ){0,5})?lære (?:\w+ ){1,2}at kende
    """
)
# Still speaks of the goal or of the next talk, not of a step.
STILL_GOAL = any_of(
    r"""
    skal | vil | ønsker | mål\w* | gerne | glad | enige | møde | opfølgning | vurdere\w*
    aftal\w*
    """
)
# Says why, or what people think of it.
REASON = any_of(
    r"""
    fortæller | oplyser | siger | mener | synes | fordi | da | hvilket | gerne | glad | ønske\w*
    sagt ja | tænker positivt | keder | fortsætte | skrues ned | holdes | holder fri | ferie
    følges op | møde | status | det ser
    """,
    or_else=r"^ ?at\b",
)
# Told beside the goal, and no step towards it.
ASIDE = any_of(
    r"""
    det (?:vil være|ville være|synes|giver|er (?:\w+ )?(?:en|vigtigt|godt|svært|let|nemt|hårdt|rart
        |dejligt|spændende|nødvendigt|afgørende
        |positivt|flot|fint|noget))
    vi (?:ses|mødes|taler|evaluerer) | ses vi
    har det godt | trives | stabilt? | glæder sig
    har (?:\w+ )?(?:tidligere|før|altid) | vurderes | evalueres | tilfreds | motiveret | lønnen
    (?:er|bliver) (?:\w+ )?(?:god|dårlig|usikker|svag|dygtig|flink|vant|kendt|populær|vellidt|stærk
        |glad|interesseret)
    kan lide | elsker | krydser fingre | hepper | bakker op | ser frem til | håber | tror på
    tilskud | har lovet (?!at (?:lære|vise|oplære|træne|hjælpe|øve|følge)) | ellers
    der er (?:\d+|to|tre|fire|fem|mange) \w+
    """
)
# A demand or a comparison with today, without a word of the list above.
ASKS = any_of(
    r"""
    i stedet for (?:én|ét|en|et|to|tre|fire|\d+)
    skal (?!til|have|op|på|i|ud|hen|med|starte|begynde|deltage|følges|holdes|tages)\w+
    være (?:nået|i mål|klar|på plads|færdig) | så (?:hun|han|jeg|du|borger\w*|\w+) (?:kan|selv)
    bliver? (?:selv|i stand) | selv (?:kan|kunne|stå|lave|klare|tage|åbne|køre) | målbar\w* | målt
    (?:nu|i dag) (?:er det )?\d+ | måles | nået (?:senest|inden|d\.) | i mål
    mod (?:nu|i dag|tidligere)
    (?:\d+|én|en|et|to|tre|fire|fem) (?:[\w.]+ )?(?:nu|i dag)
    """,
    # What will have been done by then: "Inden jul har Ellen sat …".
    or_else=r"^(?:inden|senest|før|til|når|ved)\b.{0,60}\bhar (?!vi)\w+ \w+"
    r"|^(?:inden|senest|pr\.|til|ved|om|primo|medio|ultimo) [^:.]{2,30}:\s",
)
# Somebody's state at the time named: "Til 1. maj passer Nynne kassen", "Truckkortet er i hus".
WORK_AT_A_TIME = any_of(
    r"""
    uden (?:makker|hjælp|støtte|fejl|pause\w*|kontrol|opsyn|følge|at) | tør | turde | i hus
    bestået | på plads | halver\w* | nedsættes | pausebehov\w* | tempo\w* | stk | i timen
    trin \d | hele | mod \d+ (?:nu|i dag) | fra \w+ til
    er (?:det|han|hun|jeg|der) (?:\w+ ){0,2}(?:\d+|en|to|tre|fire|halvanden) (?:time|min|dag)\w*
    (?:får|har|tager|overtager) \w*(?:rolle|ansvar)\w* | lære[rs]? | løn\w* | støtten | mentor\w*
    opgaver | kunder | bad\w* | nøgle\w* | rute\w* | fast | tryg\w* | fortrolig\w* | styr på
    også | nyt | trappe\w* | (?!aftal|opfølg|samtal|møde)\w{4,}(?:ningen|elsen|ionen) | mester
    mestrer | selv | alene
    """
)
# What only takes place at the time named.
HELD_THEN = any_of(
    r"""
    (?<!næste )møde[rt]?s?(?! (?:jeg|han|hun|du|borger\w*|ind|kl)) | samtale\w* | opfølgning\w*
    aftal\w* | kursus(?:et)? (?:i|starter)
    fortsætter | begynder | starter | ferie | indtil | talt | talte | været | bevilget | bevilges
    har (?:\S+ )?(?:sat(?! sig)|lagt|flyttet|givet)
    (?:er|bliver) (?:\S+ ){0,4}?(?:flyttet|sat|rykket|lagt)
    må (?:\S+ ){0,4}?gerne (?:øve|prøve|låne|bruge|komme) | er (?:lovet|bevilget|tildelt)
    bestil\w* | tilmeld\w* | afprøves
    undersøges | vurderes | frem til | til og med
    sat i værk | deltag\w* | iværksat
    iværksættes | sættes i gang
    indkøbes | købes | enighed
    kommer der | løber | foregår | varer | gælder | finder sted | afsat
    """
)
# What makes hours more than a timetable.
REAL_HOW = any_of(
    r"""
    øve[rst]* | træn\w* | makker\w* | sidemand\w* | mentor\w* | oplær\w* | sammen med | kollega\w*
    prøve[rst]* | afprøve\w* | pause\w* | hvil\w* | skift\w* | \w*opgave\w* | hjælpemid\w*
    ved at (?!lægge|sætte|øge|hæve|gå|hun går|han går|timer\w*|timetal\w*|der lægges) | kursus\w*
    dagbog\w* | app | skema\w* | transport\w* | søvn\w* | \w*medicin\w* | mødetid\w* | rykke[srt]*
    bytte\w* | flytte\w* | dele[srt]? | delt | lægge\w* (?:\w+ ){1,3}(?:midt|om|hjemme)
    er med | følge[rs]? | støtte[rst]* | ved siden af
    hjemme\w* | kørsel | hente[srt]* | fordel\w*
    """
)
# All that a timetable of hours is made of.
TIMETABLE = any_of(
    r"""
    timer? | t/uge | t | flere | mere | øge\w* | stige\w* | fra | til | op | på | med | i | uge
    ugen | ugentlig\w* | pr | om | og | derefter | så | en | to | tre | fire | fem | seks | hver
    måned\w* | gradvis\w* | januar | februar | marts | april | maj | juni | juli | august
    september | oktober | november | december | \d+
    """
)
