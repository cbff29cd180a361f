"""``dynamic_work_ability``: how tasks, intensity, hours or conditions can be expected to develop.

Source: spec 7.1, Q18 and Q19. A statement counts when it looks ahead (can, is expected, when …)
and tells of a change for the better in something about the work. Hours alone pass, with advice.
The word "dynamisk" alone, decline, ups and downs, and what is fixed do not count.
"""

import re
from itertools import pairwise

from brobygger.quality.text.lexicon import OCCUPATIONS, PLACES, TASKS
from brobygger.quality.text.outlook import ABOUT_OTHERS, LOST, habit, looks_beyond, rising_figures
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import live
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Skriv hvad der kan udvikle sig, og hvordan, fx: »Starter med opvask og kan tage "
    "serveringen, når rutinerne sidder; pauserne ventes at blive kortere.«"
)
_DENIED = re.compile(
    r"\b(?:ikke|ingen|intet|hverken|næppe|uden|aldrig)\b(?:[ ,]+[\w-]+){0,6}?["
    r" ,]+(?:udvikl\w*|udvid\w*|udv|progression\w*|flere|mere|øge\w*"
    r"|ændr\w*|stige\w*|forbedr\w*|bedring|bedres|mulighed\w*|potentiale\w*"
    r"|realistisk\w*|forvent\w*|nye|op|prøve|videre|fremgang|kommer"
    r"|komme)\b"
    r"|\b(?:kan|vil|skal) (?:han |hun |borger |der )?(?:\w+ )?ikke (?:\w+"
    r" ){0,3}(?:mere|flere|øges|udvikles|lægges|stige|hæves|sættes op"
    r"|forventes|blive|komme|overtage|lære|udvide\w*)\b"
    r"|\bhverken mere eller mindre\b|\bmere kan (?:der )?ikke\b|\bkan"
    r" ikke (?:længere|mere)\b|\bmener ikke\b|\bforventes ikke\b|\bforventer"
    r" ikke\b|\bønskes ikke\b|\bønsker ikke\b|\bikke (?:muligt|realistisk"
    r"|udsigt|grundlag|basis)\b"
    r"|\bingen (?:udsigt|mulighed|udvikling)\w*|\budtømt\w*|\budelukke[rt]\b"
    r"|\budviklingsmulighederne er (?:udtømt|brugt)\w*"
)
_NOT_REALLY_DENIED = re.compile(
    r"\b(?:ikke (?:er )?(?:udtømt\w*|urealistisk\w*|utænkelig\w*|usandsynlig\w*|et loft|noget loft)"
    r"|ikke (?:længere )?(?:skal have|har brug for|behøver|have"
    r" brug for|har behov for) (?:\w+ ){0,2}"
    r"(?:makker|mentor|"
    r"støtte|hjælp|pauser?|skærm\w*|hensyn)|"
    r"ikke (?:fuldt|færdig\w*|helt) udvikl\w*|ikke (?:kan |kun )?(?:udelukke\w*"
    r"|kun|bare|alene|blot|tale om en fast|en fast|fast|statisk|endelig\w*"
    r"|stationær|låst)|ikke (?:kan )?udelukkes|ikke på fuld tid|uden (?:hjælp"
    r"|støtte|mentor|makker|opsyn|pauser?|problemer|skærmning|følge))\b"
)
_DECLINE = re.compile(
    r"\b(?:fald(?:e|er|et|ende)?|faldende|forværr\w*|skrider frem|gå(?:r)?"
    r" ned|gået ned|ned i tid|nedadgående|negativ retning|dårligere"
    r"|ringere|nedsættes|reduceres|reducere|mindskes|udgå|svækk\w*|længere"
    r" og hyppigere|færre timer|færre opgaver|aftage(?!nde smerte)|progredierende"
    r"|breder sig|må opgive|kan ikke længere|udfases|tilbagegang|nedtrappes"
    r" til|(?:fra|ned fra) (?:\d+) (?:til|mod) (?:\d+))\b"
)
_FIXED = re.compile(
    r"\b(?:endeligt? afklaret|stationær\w*|varigt? nedsat|uforandret"
    r"|uændret|konstant|opretholde?s?|fastholde?s? (?:på|sit|sin|nuværende)"
    r"|er (?:på )?(?:sit|hendes|hans|borgers) (?:rette |nuværende )?niveau"
    r"|rette niveau|loftet er nået|maksimalt? (?:\d|på)|uanset|i det"
    r" omfang|så langt (?:det|som)|færdigudviklet|er udviklet|er fast)\b"
)
# Clear promise of betterment, whatever the domain word.
_GROWTH = re.compile(
    r"\b(?:venter forude|inden for det mulige|"
    r"inden for rækkevidde|øg(?:e|es|et|er|ning\w*)|stig(?:e|er|ende|ning\w*)|udvid(?:e"
    r"|es|er|et|else\w*)|opjuster\w*|sættes op|sætte op|hæves|hæve|skrues"
    r" op|skrue op|optrap\w*|trappe\w* op|trapper op|komme? op|kommer"
    r" op|gå op|går op|nå op|nå til|nærme sig|nærmer sig|arbejde sig"
    r" op|lægge\w* (?:på|til|oveni|oven i)|oveni"
    r"|kan (?:det )?blive til|blive til|bygge\w* (?:op|på|ud)|vokse\w*"
    r"|op(?:e)? på|op i tid|forøg\w*|forbedr\w*|bedre\w*|styrke\w*|udbygge\w*"
    r"|hurtigere|højere tempo|øget|tiltage\w*|fordoble\w*|udvikle\w*"
    r" sig til|udvikle\w*|udvikles|udv|vænne\w*|tilvæn\w*|ændre sig"
    r"|ændre\w*|under udvikling|progression i|fremgang i|vækst|udvikling"
    r" i|plads til)\b"
)
_LESS_HELP = re.compile(
    r"\b(?:(?:pause\w*|hvil\w*).{0,40}(?:afkort\w*|forkort\w*|kortere|færre)|"
    r"ikke (?:længere )?(?:skal have|har brug for|behøver|have brug"
    r" for|har behov for) (?:\w+ ){0,2}"
    r"(?:makker|mentor|"
    r"støtte|hjælp|pauser?|skærm\w*|hensyn)|"
    r"undvære\w*|klare\w* (?:sig )?uden|aftrap\w*|trappe\w* (?:ud"
    r"|ned)|nedtrap\w*|udfase\w*|overflødig\w*|slippe\w*|mindre (?:pause\w*"
    r"|støtte|hjælp|skærm\w*|behov|opsyn)|færre (?:pauser?|hensyn|skånehensyn"
    r"|hvil\w*|fraværsdage|sygedage|instruktion\w*)|kortere pause\w*"
    r"|(?:på )?egen hånd|stå(?:r)? for|selvstændig\w*|selv (?:kan|kunne"
    r"|stå|klare|tage|åbne)|alene|uden (?:hjælp|støtte|mentor|makker"
    r"|opsyn|at spørge|følge)|behov\w* .{0,50}(?:blive?r? mindre|mindskes"
    r"|falder? (?:bort|væk))|mindre skærmet|(?:pause\w*|støtte\w*|hensyn\w*"
    r"|skånehensyn\w*|hjælp\w*|skærmning\w*|fravær\w*|mentor\w*|sygedage\w*"
    r"|hvil\w*)\b.{0,40}?\b(?:nedsættes|reducere\w*|mindskes|aftage\w*"
    r"|aftager|blive mindre|bliver mindre|aftrappes|nedtrappes|udfases"
    r"|bortfalde|falde væk|færre|trappes ned|skæres))\b"
)
_LEARNS = re.compile(
    r"\b(?:lære\w*|læres|oplære\w*|oplæring\w*|overtage\w*|overtages|påtage\w*"
    r"|varetage\w*|klare|træne\w*|trænes|optræne\w*|genoptræn\w*|tage\w*"
    r"|mestre\w*|håndtere|betjene|begynde\w*|prøve\w*|prøves|afprøve\w*"
    r"|stå|passe|kunne|inddrage\w*|introduceres?|sættes ind i|oprykkes"
    r"|følge|indgå\w*|deltage\w*|stå for|løse\w*|laver?|åbne\w*|lukke\w*"
    r"|udføre\w*|køre[r]?|tilføje\w*|tilføjes|tilbyde\w*|give\w*|får|få"
    r"|læse|sidde)\b"
)
_MORE = re.compile(
    r"\b(?:flere|mere|større|længere|bredere|nye|anden|andre|endnu en|en"
    r" (?:dag|time|tredje|fjerde|ekstra)|ekstra|sværere|varierede?|også"
    r"|både|(?:dag|time|formiddag|eftermiddag|vagt|opgave|kørsel|tur|kunde)"
    r" (?:til|mere)|igen|lidt mere|selvstændig\w*|hurtigere|hele)\b"
)
_AHEAD = re.compile(
    r"\b(?:tænkes|forude|inden for det mulige|den dag|"
    r"arbejdes hen imod|sigtes (?:mod|efter)|"
    r"inden for rækkevidde|lykkes|kan|kunne|vil|vi'?l|forvent\w*|forv|ventes?|venter|regner"
    r"|tror|skønnes?|vurder\w*|mulighed\w*|muligvis|formentlig|realistisk\w*"
    r"|potentiale\w*|potentielt|udviklingspotentiale\w*|mål|målet|sigte\w*"
    r"|planen|plan|lægges op til|lægger op til|åbnes|prognose\w*|udsigt"
    r"|håb\w*|på (?:længere |lang )?sigt|over tid|med tiden|senere|efterhånden"
    r"|gradvis\w*|løbende|i takt med|"
    r"når|hvis|efter|inden|til (?:sommer|efterår|forår|vinter|næste"
    r"|jul)|fra (?:efteråret|foråret|marts|næste)|om (?:et|en|to|tre"
    r"|\d)|derefter|dernæst|siden|herefter|til sidst|på sigt|snart|fremover"
    r"|skal prøve|skal|bør|tænker|tyder på|peger på|aktuel igen|næste)\b"
)
_DOMAIN = re.compile(
    r"\b(?:timer\w*|timeantal\w*|timetal\w*|tid|t/uge|arbejdstid\w*"
    r"|effektive?|effektivitet\w*|intensitet\w*|tempo\w*|hastighed\w*"
    r"|opgave\w*|arbejdsopgave\w*|\w+opgaver\w*|funktion\w*|arbejdsfunktion\w*"
    r"|ansvar\w*|pause\w*|hensyn\w*|skånehensyn\w*|skærm\w*|støtte\w*"
    r"|mentor\w*|makker\w*|hjælp\w*|dage\w*|dag|time|formiddag\w*|eftermiddag\w*"
    r"|sværhedsgrad\w*|ugentlig\w*|formiddage?|"
    r"kunder|ordrer|ordre|pr\.? time|i timen|arbejdsevne\w*|arb\.?evne\w*"
    r"|arb|kørsler|kørsel|hold|kollega\w*|kolleger\w*|vagter|pct\.?"
    r"|procent|%|behov\w*|støj\w*|kasse\w*|ture|produktivitet\w*|fremmøde\w*"
    r"|fravær\w*|team\w*|kontor\w*|struktur\w*|instruktion\w*|selvstændig\w*"
    r"|\w*makker\w*|stå for|står for|ekspedition\w*|ansvarsområde\w*|rutiner?"
    r"|fuld tid)\b|\d+ ?%|\b\d+ ?t\b"
)
# More than "kan": it is not so yet.
_FUTURE = re.compile(
    r"\b(?:tænkes|forude|inden for det mulige|den dag|"
    r"vil (?:\w+ ){0,3}kunne|kan (?:\w+ )?(?:komme til|blive|lære\w*"
    r"|oplæres|trænes|optrænes|udvikle\w*|senere|formentlig|muligvis"
    r"|overtage\w*|inddrages)|forvent\w*|ventes?|venter|regner|tror"
    r"|mulighed\w* for|realistisk\w*|\w*potentiale\w*|efter (?:nogle"
    r"|et par|en|et|to|tre|\d+) \w+|på (?:længere |lang )?sigt|over"
    r" tid|med tiden|senere|efterhånden|gradvis\w*|"
    r"i takt med|når|hvis|næste|snart|til (?:sommer|efterår|forår|vinter)"
    r"|målet|planen|skal (?:\w+ )?(?:lære|overtage|prøve|øve|afprøve"
    r"|begynde)|bygges|derefter|siden|dernæst|lærer|er indstillet på"
    r" at|igen|lægges op)\b"
)
_STAGES = re.compile(
    r"\bhvor \w+ (?:nu|i dag|i øjeblikket|aktuelt|lige nu)\b.*,.*\b(?:vil"
    r"|kan|ventes|regner|forventes)\b|\b(?:først|(?:til|i) (?:en |at"
    r" )?start\w*|i starten|start\w*|begynd\w*|i dag|nu|foreløbig\w*"
    r"|pt|p\.t\.|aktuelt|til at begynde med|indledningsvis\w*|lige nu"
    r"|i første omgang)\b.*\b(?:så|siden|senere|derefter|dernæst|herefter"
    r"|til sidst|efterhånden|på sigt|når|hvorefter|udvides|lægges på"
    r"|bliver aktuel|åbnes|efter (?:et|en|to|tre|nytår|\d)|med tiden)\b"
)
_FROM_TO = re.compile(
    r"\bfra (?!dag til|tid til|uge til|\d{4})(?!\d+[./])[^,.]{1,60}?\b(?:til"
    r"|op til|over|mod)\b"
)
_EMPTY_SUBJECT = re.compile(
    r"\b(?:firmaet|virksomheden|butikken|branchen|arbejdspladsen|kommunen"
    r"|projektet|teamet|depression\w*|interesse|kurset|sygdommen|gigten"
    r"|angsten) (?:er i|udvikle\w*|forventer at ansætte|vokser|har forventning"
    r"|er inde i)\b|\b(?:udvikling i fleksjob|udviklede|udviklet en|udviklet"
    r" sig en|er udviklet|flere (?:og flere )?(?:anfald|smerter|symptomer"
    r"|diagnoser|medarbejdere)|ansætte flere)\b|\bforventning om at fleksjobbet"
    r" er varigt\b"
)
_SKIN_DEEP = re.compile(
    r"\b(?:fokus på|italesæt\w*|omtales|omtale|tilgang\w*|forståelse af"
    r"|lovens forstand|ordvalg\w*|i bevægelse|opmærksom på|indstillet på,"
    r" at (?:tingene|noget|det)|følges|skriver vi|skriver ind|aftales senere"
    r"|drøftes senere|håb om)\b"
)
_PAST = re.compile(
    r"\b(?:gik|har udviklet|udviklede|lærte|steg|øgede|blev|måtte|kom op"
    r"|har fået|har (?:\w+ )?(?:altid|tidligere)|er gået|er steget|i skoletiden"
    r"|er udviklet)\b"
)
_HOURS = re.compile(r"\b(?:timer\w*|timetal\w*|timeantal\w*|t/uge|tid|arbejdstid\w*|\d+ ?t)\b")
_TRENDS = re.compile(
    r"\b(?:flere|mere|større|bredere|højere|hurtigere|sværere) (?:\w+ )?(?:og"
    r" \w+ )?(?:opgave\w*|timer|dage?|ansvar|kunder|ordrer?|tempo|kørsler"
    r"|vagter|varierede?|selvstændig\w*|kompleks\w*|krævende|end)\b|\b\w+(?:e"
    r"|ere) ture\b"
)


def _names_work(piece: Piece) -> bool:
    known = (TASKS, PLACES, OCCUPATIONS)
    return bool(_DOMAIN.search(piece.low)) or any(words.find(piece.words) for words in known)


def _denied(low: str) -> bool:
    return bool(_DENIED.search(_NOT_REALLY_DENIED.sub(" ", low)))


_SETTLES = re.compile(
    r"\bfald(?:er|et) (?:godt |rigtig |helt )?til(?! \d)\b|\bfald(?:er"
    r"|et) på plads\b"
)


def _declines(low: str) -> bool:
    found = _DECLINE.search(_SETTLES.sub(" ", low))
    if not found:
        return False
    if _LESS_HELP.search(low) and not re.search(
        r"\b(?:negativ|dårligere|forværr\w*|timer\w*|tid)\b", low
    ):
        return False
    numbers = re.search(r"\bfra (\d+)\D{0,20}?(?:til|mod) (\d+)", low)
    if (
        numbers
        and int(numbers.group(1)) < int(numbers.group(2))
        and not re.search(r"\bfald|\bned\b", low)
    ):
        return False
    return not re.search(
        r"\b(?:på trods af|trods|selv om|selvom|efter|uanset) \w*(?: \w+)?"
        r" ?(?:nedgang|fald|tilbagegang|forværring)\w*|\bsættes op igen\b",
        low,
    )


_FIGURES_UP = re.compile(
    r"\bmålet (?:er )?\d|\bbliver? (?:lidt |endnu )?(?:hurtigere|stærkere"
    r"|tryggere|sikrere)\b|\b(\d+)\D{1,30}?i stedet for (?:\w+ )?\d+\b"
    r"|\bmulighed for (?:at nå )?(?:\w+ )?\d+|\bnå(?:r)? (?:\w+ )?(?:op"
    r" )?(?:på )?\d+|\bmellem \d+ og \d+\b.{0,40}\b(?:stige|øge|mere)\w*"
    r"|\bfra (?:én|en|et|to|tre|fire|fem|seks|\d+)(?: \w+)? (?:til|op"
    r" til|mod) (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d+)\b"
)
_NOT_BETTER = re.compile(
    r"\b(?:flere|mere|større|længere) (?:og \w+ )?(?:pauser?|hvil\w*|sygedage"
    r"|fravær|hensyn|skånehensyn|støtte|hjælp|skånsom\w*|anfald|smerter?"
    r"|symptom\w*|udtalt\w*|medicin|tid|trætte?|syg|dårlig|svag|afklar\w*"
    r"|viden|information|fokus|sigt|periode\w*)\b"
)
_COMPARED = re.compile(
    r"\b(?:flere|større|længere|sværere|tungere|højere|bredere|hurtigere"
    r"|vanskeligere|bliver? (?:lidt |endnu )?(?:hurtigere|stærkere|tryggere"
    r"|sikrere|bedre til|mere)|mere (?:krævende|komplekse?|ansvar\w*|selvstændig\w*"
    r"|varierede?|avancerede?)) (?:og \w+ )?\w{3,}"
)


# "kan …, når medicinen virker": what it waits for is named.
_AWAITS = re.compile(
    r"\b(?:kan|vil|skal|bliver|får|tager|regner|overtager)\b.*\b(?:når"
    r"|efterhånden|i takt med|så snart|hvis|efter at|med)\b.*"
    r"\b(?:lær\w*|lært|træn\w*|øv\w*|sidder|kender|kendt|vant|bedre"
    r"|på plads|tryg\w*|fortrolig\w*|virker|behandl\w*|medicin\w*"
    r"|oper\w+|overstået|rutine\w*|erfaring\w*|oplær\w*|genoptræn\w*"
    r"|hjælpemid\w*|indkørt|faldet til|mod på|selvtillid\w*|sikker\w*"
    r"|ro på|stabil\w*|klar)\b"
)
_NOT_YET = re.compile(
    r"\b(?:endnu ikke|ikke endnu|foreløbig\w*|i første omgang|indtil"
    r" videre|til at begynde med|lige nu|i dag|p\.?t\.?|aktuelt|nu)\b"
)
_LATER = re.compile(
    r"\b(?:senere|siden|derefter|dernæst|efterhånden|på (?:længere "
    r"|lang )?sigt|med tiden|næste (?:år|halvår|skridt|trin)|om (?:et"
    r"|en|to|tre|\d+) \w+|inden for (?:et|en|to|\d+) \w+|til (?:sommer"
    r"|efterår\w*|forår\w*|jul|næste)|fra (?:sommeren|efteråret|foråret))\b"
)


def _betters(low: str) -> bool:
    """Figures that go up, or more of something that is no burden."""
    kept = _NOT_BETTER.sub(" ", low)
    return bool(_FIGURES_UP.search(low) or _COMPARED.search(kept))


def _develops(piece: Piece) -> bool:
    """Whether a live statement looks ahead to something better about the work."""
    low = piece.low
    tasks = bool(TASKS.find(piece.words))
    more, learns = _MORE.search(low), _LEARNS.search(low)
    changes = (more and (tasks or learns)) or (tasks and learns and _FUTURE.search(low))
    better = _GROWTH.search(low) or _LESS_HELP.search(low) or _TRENDS.search(low) or changes
    staged = (_STAGES.search(low) or _FROM_TO.search(low)) and not _PAST.search(low)
    if habit(low):
        return False
    if _betters(low) and _AHEAD.search(low) and not _only_past(low):
        return True
    if not _names_work(piece):
        return False
    if looks_beyond(low) or rising_figures(low):
        return not _only_past(low)
    if _AWAITS.search(low) or (_NOT_YET.search(low) and _LATER.search(low)):
        return not _only_past(low)
    ahead = _AHEAD.search(low) and not _only_able(low)
    return bool((better and ahead) or staged)


def _dead(low: str) -> bool:
    return bool(
        _denied(low)
        or _declines(low)
        or _EMPTY_SUBJECT.search(low)
        or _FELL_BACK.search(low)
        or LOST.search(low)
        or ABOUT_OTHERS.search(low)
    )


_FELL_BACK = re.compile(
    r"\b(?:\w+(?:et|en) (?:regner med|forventer|ventes at få|ansætter) (?:flere|at ansætte|større)|"
    r"tilbage (?:på|til) \d|holdt ikke|ikke holde|måtte (?:\w+ ){0,4}(?:tilbage"
    r"|ned|stoppe|opgive))"
)


def _only_past(low: str) -> bool:
    return bool(_PAST.search(low)) and not _FUTURE.search(_PAST.sub(" ", low))


def _empty(piece: Piece) -> bool:
    """The word alone: "arbejdsevnen er dynamisk", "fokus på udvikling", "kan udvikles"."""
    low = re.sub(r"\barbejdsevne\w*|\barb\.?evne\w*|\barbejdsmarked\w*", " ", piece.low)
    if _SKIN_DEEP.search(low) and not (_HOURS.search(low) or _TRENDS.search(low)):
        return True
    return not (_names_work(Piece(low)) or _betters(low))


def _tells(piece: Piece) -> bool:
    low = piece.low
    return (
        not _dead(low)
        and not _empty(piece)
        and not _only_past(low)
        and _develops(piece)
        and not (_FIXED.search(low) and not _AHEAD_AGAIN.search(low))
    )


_ABLE = re.compile(r"\bkan\b")
_ALONE = re.compile(
    r"\b(?:alene|selvstændig\w*|(?:på )?egen hånd|står? for|uden (?:hjælp|opsyn))\b"
)


def _only_able(low: str) -> bool:
    """ "Kan arbejde selvstændigt": what somebody can today, and nothing of what may come."""
    kept = _ALONE.sub(" ", low)
    signs = (_MORE, _GROWTH, _LESS_HELP, _TRENDS)
    grows = any(sign.search(kept) for sign in signs)
    return not grows and not _AHEAD.search(_ABLE.sub(" ", low))


_AHEAD_AGAIN = re.compile(
    r"\b(?:plads til|om et halvt år|forventes|forventet|ventes|kan øges|kan udvikles"
    r"|mulighed for)\b"
)


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = [
        *live(reading, _dead),
        *(p for p in reading.sentences if not _dead(p.low)),
        *_pairs(reading),
    ]
    for piece in pieces:
        if _tells(piece):
            return Answer(True, _why(piece))
    if any(_dead(piece.low) for piece in reading.statements):
        return Answer(
            False, "Teksten siger, at der ikke ventes udvikling, eller at det går tilbage."
        )
    return Answer(
        False, "Der mangler, hvordan opgaver, intensitet, timer eller vilkår kan udvikle sig."
    )


def _pairs(reading: Reading) -> list[Piece]:
    """Two sentences in a row read together: "Nu kun opvask. Serveringen bliver aktuel senere."."""
    live = [piece.text for piece in reading.sentences if not _dead(piece.low)]
    return [Piece(f"{one} {two}") for one, two in pairwise(live)]


def _why(piece: Piece) -> str:
    only_hours = _HOURS.search(piece.low) and not TASKS.find(piece.words)
    if only_hours:
        return "Timerne kan udvikle sig; skriv gerne også opgaver, intensitet eller vilkår."
    return "Teksten siger, hvordan arbejdet kan udvikle sig."
