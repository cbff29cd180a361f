"""Words for work that does not develop: denied, declining, fixed, over, or another's growth.

The other half of the vocabulary of ``dynamic_work_ability``; what lies ahead stands in ``outlook``.
"""

import re

from brobygger.quality.text.patterns import any_of

# The firm, the money, the family, an illness: their growth is not that of this citizen's work.
OTHERS_GROW = any_of(
    r"""
    medarbejderstab\w* | staben | bemanding\w* | ordrebog\w*
    (?:kontaktperson|sagsbehandler|jobkonsulent|jobcoach|mentor|læge
        |vejleder)\w* (?:\w+ ){0,3}skifter
    åbningstid\w* (?:\w+ ){0,4}(?:udvid|øge|forlæng)\w*
    (?:(?:virksomhed|firma|butik|forretning|arbejdsplads|fabrik|kommune|koncern|kæde|afdeling
        |branche|projekt|hotel|lager|museum|team)(?:en|et|men|met|ken)?|ejeren|chefen
        |mester) (?:\w+ )?(?:forventer|regner med|planlægger|ventes|skal|vil|er ved|har planer om
        |vokser|er i|er inde i) (?:at )?(?:\w+ )?(?:udvide|ansætte|bygge|fusionere|vokse|åbne
        |flytte|øge|fordoble|få|omsætte|udvikling|vækst|flere (?:gæster|kunder))
    (?:virksomheden|firmaet|butikken|branchen|kommunen|projektet|teamet|kurset) (?:vokser|udvikler
        |har forventning)
    (?:økonomi|interesse|relation|samarbejde|gæld|familie|bolig|vægt|kondi|ægteskab|barn|børn
        |omsætning|salg|løn|datter|søn|selvværd|sprog)\w*\b[^.]{0,30}\b(?:udvikle|forbedre|stige
        |øge)\w*
    (?:depression|sygdom|gigt|slidgigt|angst|scleros|skleros)\w* (?:\w+ ){0,2}(?:udvikle\w*
        |breder)
    (?:der|som) udvikler (?!sig)\w+ | udvikling i fleksjob | udviklet en | udviklet sig en
    flere (?:og flere )?(?:anfald|smerter|symptomer|diagnoser|medarbejdere|kolleger i)
    (?:jobcent\w+|kommunen) (?:\w+ ){0,3}(?:arbejder|fokus|gerne|ønsker|tror)
    alle (?:borgere|fleksjob\w*)
    (?:medarbejderne|kollegerne|kollegaerne|personalet) (?:\w+ ){0,3}(?:skal|lærer|får|vil)
    ansætte flere | forventning om at fleksjobbet er varigt
    (?:arbejdspladsen|afdelingen|fabrikken|hallen) er under udvikling
    arbejdsgiver(?:en)? (?:\w+ )?(?:forventer|får|venter) (?:\w+ )?(?:flere|mere|større)
    får (?:\w+ )?ny (?:leder|chef|ejer) | flere (?:venner|kolleger|gæster|penge)
    kolleg\w+ er ved at | hørt,? at | flere virksomheder
    """
)
# Talked about, not decided: "taget stilling til, om timerne kan øges".
DISCUSSED = any_of(
    r"""
    venter (?:\w+ )?med (?:at )?(?:tale|drøfte|se på|tage|vurdere|timerne|flere)
    (?:stilling til|drøfte\w*|tal(?:t|te|er|e|es) (?:\w+ )?om|samtale om|(?<!på )spørgsmålet?
        |uvist|usikkert
        |afklare\w*|undersøge\w*|vurdere\w*|diskutere\w*|ved (?:\w+ )?ikke),? (?:om|hvordan
        |hvorvidt|hvor)
    (?:samtale|møde|snak) om (?:flere|nye|at) | (?:vi|de) taler om at
    (?:vurdering|svar|bud|erklæring|beskrivelse) (?:af|på),? (?:om|hvor\w*)
    (?:spurgt|spurgte|belyse[rs]?|afklare\w*|beskrives|beskrive|afvente\w*|undersøges),? (?:om
        |hvor\w*)
    bero[r]? på (?:\w+ ){0,2}vurdering
    (?<=\w)(?<!af)(?<!selv)(?<!prøve)(?<!prøves)(?<!prøver),? om (?:han|hun|jeg|der|timerne
        |timetallet|opgaverne|arbejdsevnen|borger\w*
        |flere) (?:\w+ ){0,3}(?:kan|er|vil|skal|bør)
    (?:snak|noget|lidt|et par ord|bemærkning\w*|oplæg|notat|tanker|spørgsmål) om,? (?:om|hvordan
        |hvorvidt|hvornår|hvad)
    tales (?:\w+ )?om (?!at)
    spørger?,? om | spurgt til | uenige? om | hvorvidt | vil gerne vide | det ved ingen
    drøfte\w*[^.]{0,40},? om | må (?:vi|man) (?:\w+ )?(?:se på|drøfte|vurdere)
    (?:må|vil) tiden vise | for tidligt at (?:sige|vurdere|udtale)
    tages? op (?:igen )?(?:ved|på|til(?! revision))
    """
)
# Anybody's work, by rule or by experience.
GENERAL = any_of(
    r"""
    vurderingen (?:bygger|beror|hviler) på | min plan (?:er|kan|skal)
    nødvendigt at sætte (?:\w+ )?(?:ned|tilbage)
    af erfaring | erfaringen (?:er|viser)
    (?:mange|de fleste|folk|nogle|andre) (?:kan|får|øger|oplever|ender|når|kommer)
    (?:ifølge|efter|jf\.?|i henhold til) (?:\w+ )?(?:vejledning|regler|lov|bekendtgørelse|forskning
        |praksis)\w* | forskning\w* | generelt
    (?:små|alle|mange) (?:fleksjob|fleksjobbere|borgere)
    mennesker i | fleksjobordning\w* | at fleksjobbere | i vejledningen
    (?:stillingen|jobbet|arbejdspladsen|virksomheden) (?:er|byder|tilbyder
        |har) (?:\w+ ){0,2}(?:alsidig
        |varier|dynamisk|udfordr)\w*
    """
)
# Said of the whole: what ends all growth, wherever in the text it stands.
CLOSED = any_of(
    r"""
    forventes ikke ændret | niveauet er (?:nu )?(?:stationært|endeligt|fast)
    frarådes? | fraråde[rt] (?:det|at|yderligere|enhver|en) | på det bestemteste
    (?:det|dette|forslaget|tanken|ideen|idéen)\b[^.]{0,20} (?:afviste?s?|afvist|nej til)\b
    afviser,? at | er det samme som for | (?:kan|vil) ikke støtte
    afvis(?:te|t|es) (?:\w+ ){0,8}?som (?:urealistisk|umulig)\w*
    sagde (?:\w+ )?nej til
    (?:maksimale|maksimum|maks|loftet|grænsen|toppen) (?:er )?(?:dermed |nu )?nået
    endelig grænse | grænse(?: \w+){0,4},? (?:som|der) ikke | er (?:\w+ )?låst på | låst fast på
    (?:kan|skal) man ikke (?:regne|håbe|forvente) | fundet sit leje
    (?:forventning|håb|plan|tanke|ambition)\w* (?:er|blev|har \w+) (?:nu )?(?:opgivet|bristet
        |skrinlagt)
    (?:højere|længere|mere|videre|flere)\b[^,.;]{0,30}? (?:kommer|bliver|når|kan|går|rækker|magter
        |orker) (?:\w+ ){0,2}(?:ikke|aldrig|næppe)
    viste? sig ikke at holde | (?:er|blive?r?) (?:det|nu det|nu den) endelige | ikke til at ændre
    (?:arbejdet|opgaver\w*|timer\w*|timetallet|tid|niveauet)\b[^.]{0,25} (?:uændre\w+|intet ændret
        |ligger fast|står fast|som hidtil)
    ikke (?:holdepunkter|grundlag) for (?:\w+ )?(?:ændring|udvikling|progression)\w*
    """
)
# To keep what there is.
KEPT = any_of(
    r"""
    (?:mål|formål|sigte|hensigt|handle[rs]?|gælde[rs]?|vigtigste)\w*\b[^.,]{0,25} (?:bevare
        |fastholde|opretholde|beholde|undgå|holde (?:fast|de|ved|niveau\w*)|blive ved)
    """
)
# A room for rest, a share of the full week, "selv arbejder han 5 timer": no step.
NO_STEP = any_of(
    r"""
    mulighed(?:er)? for (?:at )?(?:skifte|variere|gå fra(?! \w+ til)|hvil\w*|trække|ligge|sidde
        |stå|sætte sig
        |flere pauser|pause\w*|holde|hjemmearbejd\w*|fleksib\w*|ro|skærm\w*|afskærm\w*|følge op)
    (?:fjerdedel|tredjedel|femtedel|halvdel|\d+ ?(?:%|pct\.?|procent)) af (?:fuld tid|en fuldtid\w*
        |det normale|normal\w*)
    dynamisk\w* (?:og \w+ )?(?:arbejdsplads|virksomhed|team|miljø|medarbejder|branche|forståelse
        |tilgang)\w*
    (?:hvil\w*|pauser?) undervejs | (?:udvikle\w* (?:mig|sig) )?som menneske | sige fra
    (?:udbygge|udvide|uddybe|opdatere)[rs]? (?:\w+ ){0,2}(?:afsnit|beskrivelse|plan|rubrik|skema
        |cv)\w*
    (?<!ikke )tale om (?=en|et) | om (?:sommeren|vinteren) | personlig(?:t)? | ekstra pauser?
    (?:øge|hæve|trappe|nedsætte|nedtrappe|optrappe|udtrappe)[rs]? (?:\w+ ){0,2}?(?:\w*medicin\w*
        |dosis\w*|\w{3,}(?:pin|lin|lam|pram|tin|fin|zol|lol|dol)(?:en)?)(?: helt)?(?: (?:ud|ned|op
        |af))?
    hvis (?:han|hun|jeg|borger\w*) (?:\w+ ){0,4}(?:ligge|sidde|hvile|holde pause)\b[^.,]*
    med højt tempo | (?:ses|mødes|følger op|snakkes|tales) (?:\w+ )?(?:igen|ved)
    """,
    or_else=r"^selv \w+r (?:han|hun|jeg|borger)\b",
)
# The order of a working day.
ROUTINE = re.compile(
    r"\b(?:er|de er) ens: |^(?:først|begynder dagen|starter dagen|om morgenen) (?:\w+r (?:han|hun"
    r"|jeg|borger)|med)\b"
    r"(?!.*\b(?:vente|forvente|kan|vil)\w*\b)|\bderefter (?:skal|må) (?:han|hun|jeg|borger\w*) "
    r"(?:sidde|hvile|ligge|holde)\b"
)
# Speaking of development: the attitude, the form, the next talk.
SKIN_DEEP = any_of(
    r"""
    fokus på | italesæt\w* | omtales | omtale | tilgang\w* | forståelse af | lovens forstand
    ordvalg\w* | i bevægelse | opmærksom på | indstillet på, at (?:tingene|noget|det)
    følges(?= op| løbende| tæt|[,.]|$)
    (?:statisk|fast|given|dynamisk) størrelse | dette perspektiv | samspil\w* | skriver vi
    skriver ind | aftales senere | drøftes senere | håb om (?!at) | dialog om
    tro på udvikling | opmærksomhed
    """
)
DENIED = any_of(
    r"""
    (?:have|få|får|får det) (?:\w+ )?(?:svært|vanskeligt|sværere) ved
    (?:udvidelse|øgning|optrapning|forøgelse|stigning|progression|udvikling)(?:en)? (?:\w{3,}es
        |bliver|er|sker) (?:\w+ ){0,2}ikke
    (?:ser|forventer|tror|regner|venter|forudser|finder|vurderer|anser) (?:\w+ ){0,2}(?:ikke|næppe
        |ingen)
    ikke noget,? der (?:tyder|peger|taler) | intet (?:der )?(?:tyder|peger|taler)
    ikke pege på | kan (?:der )?ikke (?:peges|findes|ses|udpeges|anvises)
    hverken nu eller (?:senere|fremover|på (?:længere )?sigt)
    ingen (?:\w+ ){0,4}(?:tør|tror|venter|forventer|regner)
    (?:ikke|næppe|aldrig|hverken) (?:\w+ ){0,3}(?:(?:lempe|løsne|slække|ophæve|fjerne|forlænge
        |strække|forkorte|fordoble|aftrappe|nedtrappe|genoptage|tilføje|opjustere|hæve|bygge|skrue
        |trappe)s?|bortfald\w*|vokse[r]?)
    (?:ikke|ik|ingen|intet|hverken|næppe|uden|aldrig)\b(?:[ ,]+[\w-]+){0,8}?[ ,]+(?:udvikl\w*
        |udvid\w*|udv|progression\w*|flere|mere|øge\w*|ændr\w*|stige\w*|forbedr\w*|bedring|bedres
        |mulighed\w*|potentiale\w*|realistisk\w*|forvent\w*|nye|større|højere|op|prøve|videre
        |fremgang|kommer|komme)
    (?:kan|vil|skal) (?:han |hun |borger |der )?(?:\w+ )?ikke (?:\w+ ){0,3}(?:mere|flere|øges
        |udvikles|lægges|stige|hæves|sættes op|forventes|blive|komme|overtage|lære|udvide\w*)
    (?:vil|kan|kunne) (?:\w+ )?ikke længere (?!have|behøve|skulle)(?:\w+ )?(?:kunne|kan|klare|magte)
    hverken mere eller mindre | mere kan (?:der )?ikke | kan ikke (?:længere|mere) | mener ikke
    forventes ikke | forventer ikke | ønskes ikke | ønsker ikke
    ikke (?:\w+ ){0,3}(?:muligt|realistisk|udsigt|grundlag|basis|forsvarlig\w*|anbefale\w*|på tale
        |tilråde\w*)
    ikke plads til,? at | ikke-eksisterende | ikke (?:\w+ )?undvære | ikke lade sig gøre
    (?:ændrer|flytter) sig ikke
    (?:øges|stiger|vokser|udvikles|bliver|når) (?:\w+ )?ikke | udelukke[rt]
    ingen (?:udsigt|mulighed|udvikling)\w* | \w*udtømt\w* | er der ikke
    udviklingsmulighederne er (?:udtømt|brugt)\w* | (?:udnyttet|brugt) fuldt (?:ud|op)
    nåede ikke | undgå\w* (?:\w+ ){0,3}(?:øge|presse|flere|mere|højere|hæve|stige)
    svært at (?:forestille|se|tro) | uforsvarlig\w* | overbelaste[rs]? | skal undgås
    """
)
# A denial that grants: "ikke urealistisk", "ikke kun", "uden hjælp".
GRANTED = any_of(
    r"""
    ikke (?:ret )?meget til(?=,? før) | bliver (?:det )?ikke ved (?:dem|det|de)
    (?:som|der) (?:\w+ ){1,3}(?:er|har været) (?:udelukket|afskåret|fritaget) (?:fra|for)
    udelukker (?:\w+ )?ikke | (?:hensyn|krav|aftale|begrænsning)\w* om ingen
    så længe (?:\w+ )?(?:jeg|hun|han|borger|du|der) ikke [^,.;]*
    tages op hver [^.;]{2,30}(?:med henblik|mhp)
    intet,? der taler for,? at udviklingen (?:stopper|slutter|standser)
    (?:tror|mener|venter|forventer|regner) (?:ingen|hverken|\w+ ikke
        |ikke)\b[^.;]{0,50} bliver? ved (?:det|de)
    ingen grund til(?: at tro)?,? at (?:det |hun |han |vi )?(?:skulle |skal )?(?:standse|stoppe
        |slutte|blive)
    (?:ingen (?:\w+ ){0,3}tror|(?:tror|mener|regner|anser|ser
        |vurderer) (?:\w+ ){0,2}ikke)[^.;]{0,40}(?:loft|græns|slut|endelig|max|toppen|bunden|hindr
        |problem|udeluk|statisk|stationær|standse|stoppe|varig)\w*
    ikke (?:er )?\w+ i sten
    ikke (?:er )?(?:udtømt\w*|urealistisk\w*|utænkelig\w*|usandsynlig\w*|umulig\w*|(?:et|hans
        |hendes|mit|borgers) loft|noget loft|brugt op|opbrugt)
    ikke (?:længere )?(?:skal have|har brug for|behøver|have brug for
        |har behov for) (?:\w+ ){0,2}(?:makker|mentor|støtte|hjælp|pauser?|skærm\w*|hensyn)
    ikke (?:\w+ )?(?:blive ved|fortsætte|nøjes)(?: med)?(?: at)? (?:kun|bare|udelukkende)
    ikke (?:\w+ ){0,5}endnu(?=[,.]|$)
    ikke (?:er )?(?:stationær\w*|varig\w*)
    ikke (?:fuldt|færdig\w*|helt) udvikl\w* | ikke (?:er )?færdig med | ikke (?:\w+ )?endelig\w*
    ikke (?:kan |kun )?(?:udelukke\w*|kun|bare|alene|blot|tale om en fast|en fast|fast|statisk
        |endelig\w*|stationær|låst)
    ikke (?:kan )?udelukkes | ikke på fuld tid
    ikke (?:længere )?(?:en )?(?:hindring|forhindring)
    uden (?:hjælp|støtte|mentor|makker|opsyn|pauser?|problemer|skærmning|følge)
    ikke længere (?:skal|ligger|er|har|behøver|fylder|gør|forstyrrer)
    uden at (?:\w+ ){0,3}(?:blive|få|gå|skulle|have)\w*(?: \w+)? | ikke for evigt
    regner ikke med,? at (?:toppen|loftet|grænsen|maksimum) er nået | ikke noget i vejen for
    forventer ikke mirakler | ikke forsvinder
    (?:før|inden) (?:smerte|træthed|anfald)\w* (?:kommer|melder|tager)
    (?:for nuværende|lige nu|pt|foreløbig|endnu|nu|i dag) (?:\w+ )?udelukket | ikke (?:lige )?nu
    om (?:han|hun|borger\w*|der|jeg) ikke (?:kan|skal|kunne)
    ikke (?:er )?(?:foldet ud|udnyttet|brugt|afprøvet|prøvet)
    """
)
DECLINE = any_of(
    r"""
    (?<!i så )fald(?:e|er|et|ende)? | faldende | forværr\w* | skrider frem | gå(?:r)? ned | gået ned
    ned i tid | nedadgående | negativ retning | dårligere | ringere | nedsættes | reduceres
    reducere | mindskes | udgå | svækk\w* | længere og hyppigere | færre timer | færre opgaver
    længere ned
    aftage(?!nde smerte) | progredierende | breder sig | må (?:\w+ ){0,2}opgive | kan ikke længere
    udfases | tilbagegang | nedtrappes til | (?:fra|ned fra) (?:\d+) (?:til|mod) (?:\d+)
    (?:timetallet|timerne|arbejdstiden)\b[^.,]{0,30} (?:trappes|skæres|sættes|ned) ned
    sættes ned | sat ned | (?:skal|må|ventes) (?:\w+ )?ned (?:på|til) | (?:må|måtte) slippe
    tilbagefald | tab af | indskrænk\w*
    """
)
# A decline named only to be turned, or of what is a burden.
TURNED = any_of(
    r"""
    (?:på trods af|trods|selv om|selvom|efter|uanset) \w*(?: \w+)? ?(?:nedgang|fald|tilbagegang
        |forværring)\w*
    sættes op igen | fald i (?:antallet af )?(?:anfald|fravær|smerter|sygedage)\w*
    """
)
SETTLES = any_of(
    r"""
    fald(?:er|et) (?:\w+ )?(?:til(?! \d)|på plads|ud|i hak)
    """
)
FIXED = any_of(
    r"""
    også (?:være|have|gælde)(?: \w+)? (?:fremover|fremadrettet|i fremtiden)
    er (?:de|den|det) samme(?=[.,]|$)
    endeligt? afklaret | stationær\w* | varigt? nedsat | uforandret | uændret | konstant
    opretholde?s? | fastholde?s? (?:på|sit|sin|nuværende)
    er (?:på )?(?:sit|hendes|hans|borgers) (?:rette |nuværende )?niveau | rette niveau
    loftet er nået | maksimalt? (?:\d|på) | uanset | i det omfang | så langt (?:det|som)
    færdigudviklet | er udviklet | er fast | blive[r]? på (?:de|sine) | forblive[r]?
    genoptag\w* (?:\w+ )?sine?
    bliver (?:det|der)(?=[.!]|$)
    (?:det|de|den) samme (?:\w+ )?(?:forventes|ventes|fremover|opgaver|timer)(?! på)
    (?:passe|varetage|klare|løse|beholde|fastholde|opretholde) (?:sine?|sit|de|det|hendes
        |hans) (?:nuværende |samme )?(?:timer|opgaver|job|stilling|timetal|arbejde)
    """
)
# Hope that is broken, and going back.
LOST = any_of(
    r"""
    ikke længere (?:slår til|rækker) | (?:opgave|arbejde|vagt)\w* [^.]{0,60}\bophøre[r]?
    afvikl(?:es|ing af) (?:de |det |den )?(?:\w+ )?(?:opgave|arbejde|vagt|time)\w* | svigter
    (?:mere og mere|stadig mere|stadig flere|stigende|øget|flere og flere) (?:\w+ )?(?:hjælp
        |støtte|pauser?
        |hensyn|hvile?|medicin|smerter|fravær|skånehensyn|afskærmning)
    (?:tage|tager|æde|æder|sluge[r]?|stjæle[r]?|koste[r]?) (?:\w+ ){0,5}kræfter
    (?:kol'?en|kol|parkinson\w*|sclerose\w*|muskelsvind\w*|demens\w*|als
        |øjensygdom\w*) (?:\w+ ){0,3}(?:vil
        |tager|breder|skrider|bliver|gør|forværre\w*)
    (?:opgave|arbejdstid|time)\w* (?:\w+ ){0,4}(?:skæres|luges|pilles|barberes) (?:\w+ )?(?:fra
        |væk|bort|ned)
    (?:arbejdstid|timetal|timer)\w* (?:\w+ ){0,4}(?:nedtrappe\w*|aftrappe\w*|beskæres|nedsat
        |reduceret|skåret)
    forventning\w*\b[^.]{0,60}\bfrafald\w*
    pause\w*\b[^.]{0,40}\b(?:flere og )?(?:flere|længere|hyppigere) (?:og|med)
    behov\w*\b[^.]{0,50}\b(?:tiltage|øges|vokse) | falder støt | breder sig | sådan fortsætter det
    afgive\w* (?:flere|mere|stadig) | vil (?:\w+ )?ikke (?:længere )?kunne | må (?:\w+ )?skære ned
    mislykke\w* | prøves ikke igen | slog fejl | bliver det ved(?=[.!,]|$)
    må (?:\w+ )?(?:slippe|opgive|afgive) (?!støtt|hjælp|mentor|pause|krykke|hensyn)\w+
    bristet | brast | slukket | tabt | tabes | miste\w* | mistet | er forbi | ude af billedet
    i graven | (?:få|får|blive|bliver|have) (?:\w+ ){0,2}(?:sværere|vanskeligere|tungere) ved
    bliver (?:sværere|tungere)
    (?:sværere|vanskeligere|hårdere|mere besværlig\w*) (?:for (?!hvert|hver)|at)
    snævre[rst]* (?:\w+ )?ind | (?:stadig )?mindre (?:arbejde|tid|kræfter) | svinder | skrumpe\w*
    taber | forringe\w* | fremadskridende
    tiltagende (?!udholdenhed|tempo|selvstændig|timer|ansvar|sikkerhed|kræfter|styrke|overblik)
    uhelbredelig
    tilbage på (?:det gamle|sit gamle|udgangspunktet|\d) | opgivet | skrinlagt | opgives
    (?<!hver )(?:opgave|time|vagt|dag|ordre|kunde)\w*\b[^.]{0,80}\b(?:bliver?|blive
        |være) (?:\w+ )?færre
    flere (?:sygedage|anfald|fridage|hvil) | (?:længere|flere) pauser | længere til stede
    de samme \w+ som | som hidtil
    (?:det|han|hun|jeg|timerne|opgaverne|de|borger) bliver? (?:\w+ )?ved med at være | ventes intet
    forventes intet | (?:ligger|står) fast | (?:kan|magter|orker|kunne) (?:\w+ )?ikke længere
    ikke længere (?:kan|mulig\w*|basis|grundlag|til stede|realistisk\w*) | presse[rs]? (?:\w+ )?på
    knække[r]? | (?:er|var) (?:hendes|hans|min|borgers) (?:grænse|loft)
    bliver? (?!mindre)(?:\w+ )?(?:overvældet|stresset|syg|træt|forvirret|udmattet|langsommere)
    (?:sygdom|lidelse|gigt|scleros|skleros)\w* (?:\w+ ){0,3}(?:betyde|medføre|gør|tage|æde)\w*
    må have (?:en )?(?:makker|hjælp|støtte) | tilbage (?:på|til) \d | holdt ikke | holder ikke
    ikke holde | blev stoppet | er historie | er for (?:meget|mange)
    måtte (?:\w+ ){0,4}(?:tilbage|ned|stoppe|opgive) | gået i stå | er maks\w*
    \w+(?:et|en) (?:regner med|forventer|ventes at få|ansætter) (?:flere|at ansætte|større)
    gå(?:r)? ud over
    (?:smerte|symptom|angst|træthed|anfald|stress)\w* (?:\w+ ){0,3}(?:tager? til|stiger|øges
        |vokser|kommer|bliver? (?:værre|flere))
    (?:give|giver|medføre|medfører|udløse|udløser|føre til|fører til) (?:mere |flere )?(?:stress
        |smerte\w*|anfald|tilbagefald|træthed)
    blev (?:\w+ )?syg | (?:er|det) ikke sket | gik ikke | skete ikke | ikke lykkedes
    (?:var|blev) forventet | forventede | troede | forrige job
    samme (?:\w+ )?(?:forventes|ventes) | bange for | frygter | nervøs for | presse[st]* til
    (?:støtte|bostøtte|kontakt|opfølgning|mentortime)\w*\b[^,.]{0,40} (?:trappes op|øges|udvides
        |sættes op)
    måtte stoppes | tilbage ved (?:de|det|sine) | ikke længere mål\w* | bliver ved (?:det|de)
    ikke haft (?:\w+ )?(?:ønskede|forventede) | det bliver (?:heller )?ikke
    (?:pause|hvil|behov|\w+behov|fravær|sygedage)\w*\b(?:(?!time|tempo
        |opgave)[^,.]){0,40} (?:stiger?
        |vokser?|øges|forlænges|bliver (?:\w+ )?(?:længere|større|flere|hyppigere))
    laver (?:\w+ )?(?:flere )?fejl | flere fejl | giver? (?:\w+ )?(?:problemer|besvær|gener)
    """
)
PAST = any_of(
    r"""
    gik | har arbejdet sig | er (?:hun|han|jeg|borger\w*) (?:gået|kommet) | har udviklet
    udviklede | lærte | steg | øgede | blev | måtte
    kom op | har fået
    har (?:\w+ )?(?:altid|tidligere) | er gået | er steget | i skoletiden | er udviklet
    (?:var|havde|kunne) (?:engang|tidligere|før) | (?:engang|tidligere|før) (?:var|havde|kunne)
    """
)
# Once in a while or every day: no development, however it begins with "når".
HABIT = re.compile(
    r"\b(?:når|hvis) (?:det|noget|tingene) bliver for \w+|\b(?:når|hvis|på) [^,.]{0,40}\b(?:mere"
    r"|flere|højere) end (?:\d|en|et|to|tre|fire|fem|seks|ti)"
    r"|\b(?:når|hvis) (?:der er (?:travlt|ro|stille|mange|få|for)|det (?:regner|blæser|sner"
    r"|brænder på)|\w+ (?:er (?:træt|syg|presset|frisk|udhvilet|veludhvilet|i godt humør)"
    r"|har (?:taget sin|en god|en dårlig|sovet|ondt|migræne|spist)|får (?:hovedpine|anfald"
    r"|ondt)|møder på))|\b(?:efterhånden som|når) (?:dagen|vagten|ugen) \w+|^efter (?:frokost"
    r"|middag)\b|\bnår \w+ blusser\b|\bnogle gange\b|\bom (?:sommeren|vinteren|efteråret"
    r"|foråret) (?:har|kan|er)\b|\bi (?:en |de )?gode? periode(?:r)?\b|\b(?:på )?gode dage\b"
    r"|\b(?:af og til"
    r"|nogle dage|visse dage|fra dag til dag|dagsform\w*|svinge\w*|som (?:vi|man|de|han|hun"
    r"|jeg) plejer|varierer|alt efter sæson\w*)\b"
)
# More of what is a burden.
NOT_BETTER = any_of(
    r"""
    (?:samtale|møde|opfølgning|snak|undersøgelse|vurdering) (?:mere|til|ekstra)
    mere (?:struktur|synlig|ro|energi|overskud|mod|glæde|livskvalitet|kontakt)
    længere med (?:\w+ )?motivation\w* | bedre (?:overblik|fornemmelse) | mere tryg ved at være
    (?:passe )?bedre på (?:dig|mig|sig)
    bedre (?:til )?at (?:præsentere|sige|passe|mærke|tro|komme|søge|sove|fortælle|vise|huske|bede
        |slappe|være|lytte)
    mere (?:målrettet|opmærksom|tro|overblik)
    (?:flere|mere) (?:oplysninger|emner|ansøgninger|attester
        |undersøgelser|samtaler|møder|tilbud|dokumentation)
    (?:flere|mere|større|længere|hurtigere|oftere) (?:og \w+ )?(?:pauser?|hvil\w*|sygedage
        |\w*fravær|hensyn|skånehensyn|støtte|hjælp|skånsom\w*|anfald|smerter?|symptom\w*|udtalt\w*
        |medicin|tid(?! (?:ved|i|på|med|ad))|trætte?|syg|dårlig|svag|afklar\w*|viden|information
        |fokus|sigt|periode\w*)
    bedre (?:hverdag|liv|trivsel|helbred|humør|økonomi|livskvalitet|søvn|selvværd)
    (?:øget|mere|større|bedre) (?:med )?(?:fleksibilitet|samarbejde|dialog|tro|tillid|forståelse
        |opmærksomhed)
    lære \w+ at kende
    """
)
# Development that goes on although something stays as it is.
AHEAD_AGAIN = any_of(
    r"""
    plads til | om et halvt år | forventes | forventet | ventes | kan øges | kan udvikles
    mulighed for
    """
)
