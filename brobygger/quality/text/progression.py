"""``progression_goal_with_how``: goal, how and by when are all there.

Source: spec 7.1, Q17, Q24, Q25. A timetable of hours is not a how; a goal reached, given up or
left for later does not count; "på sigt" is not by when.
"""

import re

from brobygger.quality.text.agreement import somebody_acts
from brobygger.quality.text.lexicon import ACTIONS, AIDS, PLACES, TASKS
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import POSTPONED, WITHDRAWN, live
from brobygger.quality.text.times import CALENDAR, SEASON, calendar_times
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Skriv mål, hvordan og hvornår, fx: »Inden 1. juni kan Ditte stå alene i grøntafdelingen; "
    "hun øver det to lørdage sammen med souschefen.«"
)
_GOAL = any_of(
    r"""
    dobbelt\w* | fordobl\w* | halvt så
    (?:en|et|én|ét|to|tre|fire|fem|\d+) \w+ (?:mere|ekstra|flere|længere)
    (?:vil|skal) (?:\w+ ){0,3}være (?:klar|i stand|tryg|parat|med|fri|selv|sikker|fortrolig|på
        |oppe|den)
    mål(?:et|sætning\w*)? | delmål\w* | progressionsmål\w* | sigte[srt]* | næste skridt
    skal (?:\w+ ){0,4}?(?:kunne|ku|være|have|nå|lære|op|holde fast|stå|klare|i gang)
    kan (?!godt) | kunne | så (?:\w+ ){0,3}kan | for at
    så (?:jeg|hun|han|du|\w+) (?:\w+ ){0,3}(?:har|klarer|tør|er|får|står|selv)
    vil (?:\w+ ){0,3}?(?:kunne|lære|op|nå|gerne|have|stå|klare|tage|føre|passe|lave)
    lærer? (?:at|sig) | tør | turde | mestrer | nå(?:r|s)? | udvide\w* | øge[rs]?
    op (?:fra|på|til|i tid)
    fra (?:\w+ )?(?:\d+|en|én|to|tre|fire|fem|seks|syv|otte|ni|ti)\b.{0,40}?\btil | sættes op
    hæve[rs]? | skæres | ned (?:fra|til|på) | undvære | selvstændig\w* | på egen hånd | uden hjælp
    alene | selv | trappe\w* (?:ud|ned) | bygges op | overtage\w* | klare[r]? | udvikling i
    så hele | skifter | går fra
    """,
    or_else=r"→|->",
)
_HOW = any_of(
    r"""
    vha\b | indfør\w* | indkør\w* | indarbejd\w* | \w*opgaveliste\w* | opnås (?:med|ved)
    erstatter | skygge[rs]? | (?:går|kommer) med (?:de|til)
    lærer? (?:det|dette|den|dem) (?:af|hos) | (?:op)?lært (?:op )?af | underviser | forudsætter
    midde?l(?:et|er)?(?=:) | indtil da | frem til da | forinden | inden da | undervejs
    har (?:\w+ ){0,4}(?:kørt|prøvet|øvet|trænet|lært|set|læst|gået) (?:\w+ )?(?:med|hos|i|på)
    efter (?:\w+ )?(?:\d+|to|tre|fire|fem|seks|otte|ti) (?:lektion|gang|tur|vagt|formiddag|dag
        |forsøg|prøve|øvelse)\w*
    \w*(?:makker|kursus|kurset|prøve|forløb|oplæring|øvelse|øvning)\w* (?:på|i|af|hos|med|\d)
    ved at (?!følge op|tænke|mærke|gøre sit|arbejde mere|tage det) | ved, at
    ved (?:hjælp af|sidemandsoplæring|træning|oplæring|gradvis\w*|brug) | vha\.? | gennem | via
    hvordan | fremgangsmåde\w* | metode\w* | vejen (?:dertil|hen) | trinvis\w*
    følges (?:med|ad|af) | læser | står (?:\w+ ){0,3}ved siden | øve[rst]* | øvelse\w*
    træne[rst]* | træning | håndtræning | prøve[rst]* | afprøve[rst]* | prøvet | på prøve
    lytter? (?:med|på|til) | følger? (?:\w+ ){0,3}(?:i|med|på|svend|mester) | følger | følge\b
    sammen med (?!(?:sine?|de|hendes|hans) (?:øvrige|andre))
    (?:to|tre|fire|\d+) gange (?:med|sammen|hos) | har aftalt at (?!se|følge|tale) | sammen m
    m\. ?makker | makker\w* | sidemandsoplæring\w* | oplæring | oplæres | mesterlære | kursus\w*
    robotkursus | opskrift | får (?:\w+ ){0,3}(?:en|et|langskaftet|vist|hjælp)
    tager (?:\w+ ){0,3}(?:en|et|ad gangen|mere|kursus) | begynde[r]? med | starte[r]? med
    starter | lægge[r]? (?:\w+ ){0,2}(?:om|til|en|et|\d) | gennemgå[r]? | skift\w* | bruger
    ved at bruge | hjælpemid\w* | vise[rs]? | viser | instru\w+ | deler | sorteres | tjekliste\w*
    billedvejledning\w* | skabelon | medunderviser | overtager | slipper for | derfor | derefter
    først | herefter | en ny hver | en ekstra hver | for hver
    hver (?:uge|måned|vagt|torsdag|tirsdag|onsdag|fredag|mandag|dag) | ad gangen | støtte[sr]? af
    med støtte | med hjælp | hjælper | under opsyn | ved siden af | under vejledning | jobcoach
    mentor\w* (?:kommer|følger|hjælper|viser|ringer|tjekker) | app\b | alarm\w* | plan med
    opdele\w* | fordele[rs]? | etape\w*
    (?:de|den|det) (?:første|næste|sidste) (?:\w+ )?(?:gange?|uger?|dage|måned\w*|tid|ture|vagter)
    det (?:skal gå|sker|går|lykkes|kan lade sig gøre|opnås|nås|bygges) (?:\w+ )?(?:ved|fordi|med
        |når|gennem|da|i|som|sådan)
    hvilket (?:\w+ )?(?:sker|understøttes|opnås) | bygger på | forudsætning\w* | virkemid\w*
    tiltag\w* | indsats\w*(?=:) | greb(?=:) | redskab\w* | anvend\w* | benytte\w* | brug(?:es|t)?
    ved brug af | får (?:\w+ )?lov (?:at|til)
    (?:sat|sætter?|sættes) (?:\w+ ){0,3}af (?:om|til|en)
    (?:sat|sætter?) (?:\w+ ){0,2}(?:af til|tid af) | dele[srt]?\b | delt | flytte[srt]*\b
    bytte[srt]* | lægger (?:\w+ ){1,3}(?:midt|hjemme|ind) | husker på | huskeseddel
    skrive[rs]? .{0,20}\bned | forbereder | kopierer? | gentage[rs]? | efterligne[rs]?
    undervis\w* | rollespil\w* | simul\w*
    et (?:stykke|kvarter|trin|stop|bord) (?:mere|længere|ad gangen)
    (?:retter|tjekker|kigger|ser) (?:\w+ ){0,3}(?:med|på|igennem|efter|til) | i nærheden
    bag(?:ved|efter) | trækker sig | trapper | skriftlig\w* | piktogram\w* | farve[rs]?\b
    farvekode\w* | mærkat\w* | opbyg\w* | som føl | forbered\w*
    """
)
_TASKS_FROM = any_of(
    r"""
    fra uge \d+ | kun (?:mandag|tirsdag|onsdag|torsdag|fredag) | imellem | indtil da | gåtur
    """
)
_POINTS_BACK = re.compile(
    r"\b(?:vejen(?=:)|vejen (?:dertil|hen til)|det (?:øver|træner|prøver|når|sker"
    r"|gør|lærer|bygges|opnår|skal ske)|sådan:|hvilket (?:sker|nås|øves"
    r"|trænes|opnås)|hvordan:|fremgangsmåde:|metode:)"
)
_WHEN = any_of(
    r"""
    (?:sommer|vinter|jule|påske|efterårs|forårs)tid | \d+ dage(?=:) | kvartals? udgang
    kvartårets udgang | jubilæum | sæsonen | inden d\. | tidsfrist | inden årets
    når (?:foråret|sommeren|efteråret|vinteren|året|sæsonen|måneden) (?:er|slutter|begynder)
    udgangen af (?:sommeren|foråret|efteråret|vinteren|sæsonen) | fødselsdag\w*
    (?:inden|til) ferien
    """
)
_ALREADY = any_of(
    r"""
    (?<!efter at )(?:har (?:siden|allerede|nu|i dag|klaret|nået|lært)(?!.*\b(?:forventes|skal
        |vil)\b)|er (?:nu )?(?:nået|opnået|i mål|indfriet)(?!,? når)|blev nået|klarer allerede
        |nåede|for første gang)
    """
)
# "Ahmed kørte selv i december, som aftalt": the first verb is in the past.
_TOLD_AS_PAST = re.compile(
    r"(?:\w+ ){1,2}(?:kørte|stod|gik|tog|fik|kom|\w{3,}ede)\b(?!.*\b(?:skal|vil|mål\w*)\b)"
)
# "efter at jobcoachen har lært hende …": done before the goal is reached, not yet.
_BY_THEN_DONE = re.compile(r"\befter at [^,.;]*")
# A clause that only promises a talk: it is left out, what stands beside it may be a goal.
_TALK = re.compile(
    r"(?:^|(?<=[,;:.]))[^,;:.]*?\b(?:gøres (?:det )?op|gør(?:es)? (?:vi )?status|status på"
    r"|vi ser på|følges op"
    r"|taler (?:vi )?om|snakker (?:vi )?om|næste mål|evalueres|følger (?:vi )?op)\b[^,;:.]*"
)
_NO_GOAL = any_of(
    r"""
    (?:går|gå) på (?:efterløn|pension|førtidspension|barsel|orlov) | fratræde\w* | til 0\b
    ikke til at sige | vi(?:l|lle)? først (?:høre|se|vente|afklare|have) | må tiden vise
    om det (?:\w+ )?bliver til noget | ingen (?:\w+ )?(?:haft )?et bud | som planlagt
    (?:sættes|opstilles|formuleres|udarbejdes|fastsættes|laves
        |aftales) (?:\w+ )?(?:progressions)?mål
    (?:progressions)?mål\w* (?:formuleres|sættes|opstilles|aftales|evalueres|udarbejdes|drøftes)
    ikke (?:opstillet|formuleret|sat|aftalt|fastsat|lavet) | ingen (?:progressions)?mål
    aftales nærmere | aftales senere | kigger vi på | drøfte[srt]* | drøftede | vurderes det
    vurderes, om | ser vi på | (?:skal|må|bør) (?:\w+ ){0,5}komme med idéer | undersøges
    overvej\w* | tages stilling | følges op på om | opgiv\w* | skrinlagt | droppet | bortfald\w*
    aflyst | (?:aftales|besluttes|afklares|tages) (?:det|der|vi|stilling) | ikke lykkedes at
    finder (?:vi )?ud af | sætte[rs]? (?:nye? |et |nogle |fælles )?mål
    mål\w*\b[^.]{0,40}\b(?:skrevet ind|udarbejdet|formuleret)
    (?:kan|kunne) (?:\w+ )?(?:komme|blive) (?:nye|flere) | vil (?:\w+ )?ikke(?: med)?(?=[.!]?$)
    hvilke (?:progressions)?mål | skulle have \w+ | skete ikke | måske | ^hvis | blev ikke nået
    ikke blev nået | skudt til | have (?:købt|bestilt|indkøbt|anskaffet|bevilget|ansat)
    """
)
_EMPTY_GOAL = any_of(
    r"""
    have det bedre | have (?:nye|flere) opgaver | flere opgaver | udvikle sig | bedre trivsel
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


# When something else ends, and what is not needed any more once the goal is reached.
_OTHER_ENDS = re.compile(
    r"\b(?:når|inden|før|til|så længe) [^,.;]{2,60}?\b"
    r"(?:går på \w+|ophører|slutter|udløber|stopper)\b"
    r"|\b(?:mål\w*|skal|så|vil|kan)\b[^.;]{0,40}\bikke (?:længere|mere)\b"
    r"|\bhave (?:\w+ )?afsluttet\b"
    r"|\b(?:møde|vagt|pause|støtte|opgave|transport|kørsel)\w* (?:droppes|udgår|fjernes|aflyses)\b"
)


def _dead(low: str) -> bool:
    low = _OTHER_ENDS.sub(" ", low)
    return bool(WITHDRAWN.search(low) or POSTPONED.search(low) or _NO_GOAL.search(low))


_THE_GOAL_ITSELF = re.compile(r"\b(?:kunne|ku|lære at|kan|vil gerne) (?:selv )?\w+")


def _has_how(piece: Piece) -> bool:
    return bool(
        _HOW.search(_THE_GOAL_ITSELF.sub(" ", piece.low))
        or _TASKS_FROM.search(piece.low)
        or AIDS.find(piece.words)
    )


_STILL_GOAL = any_of(
    r"""
    skal | vil | ønsker | mål\w* | gerne | glad | enige | møde | opfølgning | vurdere\w*
    aftal\w*
    """
)


# Told beside the goal, and no step towards it.
_ASIDE = any_of(
    r"""
    vi (?:ses|mødes|taler|evaluerer) | ses vi | har det godt | trives | stabilt? | glæder sig
    har (?:\w+ )?(?:tidligere|før|altid) | vurderes | evalueres | tilfreds | motiveret | lønnen
    tilskud | har lovet | ellers | der er (?:\d+|to|tre|fire|fem|mange) \w+
    """
)


def _without_asides(pieces: list[Piece]) -> list[Piece]:
    """The goal, and of what follows it the statements that may be steps."""
    return [piece for at, piece in enumerate(pieces) if not at or not _ASIDE.search(piece.low)]


def _is_question(piece: Piece) -> bool:
    return piece.text.rstrip().endswith("?") and len(piece.words) > 3


def _step_told(pieces: list[Piece]) -> bool:
    """After the goal comes another sentence in which somebody does something."""
    return any(somebody_acts(piece) and not _STILL_GOAL.search(piece.low) for piece in pieces[1:])


_WANTED = re.compile(r"\b(?:skal|vil)\b")


_CLAUSE = re.compile(r"[,;:]\s|(?<!\d)\.\s|\s[–-]+\s|\bog\b|\bidet\b|\bmens\b|\bhvor\b|\bsom\b")
_REASON = any_of(
    r"""
    fortæller | oplyser | siger | mener | synes | fordi | da | hvilket | gerne | glad | ønske\w*
    sagt ja | tænker positivt | keder | fortsætte | skrues ned | holdes | holder fri | ferie
    følges op | møde | status
    """,
    or_else=r"^ ?at\b",
)


def _another_clause(pieces: list[Piece]) -> bool:
    """Beside the goal stands a clause in which something is done with something."""
    clauses = [Piece(part) for piece in pieces for part in _CLAUSE.split(piece.low) if part]
    return any(
        not (
            _GOAL.search(clause.low) or _REASON.search(clause.low) or _STILL_GOAL.search(clause.low)
        )
        and tells_how(clause.text)
        and bool(TASKS.find(clause.words) or AIDS.find(clause.words) or ACTIONS.find(clause.words))
        for clause in clauses
    )


def _work_wanted(pieces: list[Piece]) -> bool:
    """A statement that asks for a task and leaves the how to another."""
    return len(pieces) > 1 and any(
        _WANTED.search(piece.low) and TASKS.find(piece.words) and not _has_how(piece)
        for piece in pieces
    )


_ASKS = any_of(
    r"""
    i stedet for (?:én|ét|en|et|to|tre|fire|\d+)
    skal (?!til|have|op|på|i|ud|hen|med|starte|begynde|deltage|følges|holdes|tages)\w+
    være (?:nået|i mål|klar|på plads|færdig) | så (?:hun|han|jeg|du|borger\w*|\w+) (?:kan|selv)
    bliver? (?:selv|i stand) | selv (?:kan|kunne|stå|lave|klare|tage|åbne|køre) | målbar\w* | målt
    måles | nået (?:senest|inden|d\.) | i mål | mod (?:nu|i dag|tidligere)
    (?:\d+|én|en|et|to|tre|fire|fem) (?:[\w.]+ )?(?:nu|i dag)
    """,
    # What will have been done by then: "Inden jul har Ellen sat …".
    or_else=r"^(?:inden|senest|før|til|når|ved)\b.{0,60}\bhar (?!vi)\w+ \w+",
)


def _asks(low: str) -> bool:
    return bool(_ASKS.search(_EMPTY_GOAL.sub(" ", low)))


def _has_goal(piece: Piece) -> bool:
    """A goal names something about the work: a task, a skill, a way of being at work, or hours."""
    low = _EMPTY_GOAL.sub(" ", piece.low)
    return bool(_GOAL.search(low) or _POINTS_BACK.search(low))


def _goal_told(text: Piece, pieces: list[Piece]) -> bool:
    return _has_goal(text) or _work_wanted(pieces) or _asks(text.low) or _state_by_then(pieces)


_EVERY = any_of(
    r"""
    (?:hver|alle|om|de fleste)(?: \w+)? (?:man|tirs|ons|tors|fre|lør|søn)dag\w* | i dag | i går
    (?<!to )(?<!tre )(?<!fire )(?:man|tirs|ons|tors|fre|lør|søn)dage(?:ne)? | sidste \w+
    siden \w+ | over (?:to|tre|fire|fem|\d) (?:dage|formiddage|eftermiddage)
    """
)


def _has_when(low: str) -> bool:
    low = _EVERY.sub(" ", low)
    return bool(calendar_times(low) or SEASON.search(low) or _WHEN.search(low))


# Somebody's state at the time named: "Til 1. maj passer Nynne kassen", "Truckkortet er i hus".
_WORK_AT_A_TIME = any_of(
    r"""
    uden (?:makker|hjælp|støtte|fejl|pause\w*|kontrol|opsyn|følge|at) | tør | turde | i hus
    bestået | på plads | halver\w* | nedsættes | pausebehov\w* | tempo\w* | stk | i timen
    trin \d | hele | mod \d+ (?:nu|i dag) | fra \w+ til
    (?:får|har|tager|overtager) \w*(?:rolle|ansvar)\w* | lære[rs]? | løn\w* | støtten | mentor\w*
    opgaver | kunder | bad\w* | nøgle\w* | rute\w* | fast | tryg\w* | fortrolig\w* | styr på
    også | nyt | trappe\w* | (?!aftal|opfølg|samtal|møde)\w{4,}(?:ningen|elsen|ionen) | mester
    mestrer | selv | alene
    """
)
_HELD_THEN = any_of(
    r"""
    (?<!næste )møde[rt]?s? | samtale\w* | opfølgning\w* | aftal\w* | kursus(?:et)? (?:i|starter)
    fortsætter | begynder | starter | ferie | indtil | talt | talte | været | bevilget | bevilges
    sat i værk | iværksat | iværksættes | sættes i gang | indkøbes | købes | enighed | kommer der
    """
)


# "den 4. og 5. juni", "i uge 12, 13 og 14": when something is done, not by when it is reached.
_SCHEDULE = re.compile(r"\b(?:den|d\.|uge) \d+\.?(?:, \d+\.?)* og \d+|\buge \d+, \d+")
_STEPS = re.compile(
    r"\bførst\b.*\b(?:så|derefter|siden|dernæst|til sidst)\b|\btrin 1\b|\bskridt\w*:"
)


def _state_by_then(pieces: list[Piece]) -> bool:
    """A clause with a time in which something about the work is so, beside another one."""
    clauses = [
        Piece(part)
        for piece in pieces
        for part in _PARTS.split(piece.low)
        if part and part.strip(" .")
    ]
    steps = [bool(_STEPS.search(piece.low)) for piece in pieces]
    if any(steps) and any(
        _has_when(p.low) for p, step in zip(pieces, steps, strict=True) if not step
    ):
        return True
    return len(clauses) > 1 and any(
        _has_when(clause.low)
        and not _HELD_THEN.search(clause.low)
        and not _SCHEDULE.search(clause.low)
        and bool(
            TASKS.find(clause.words)
            or PLACES.find(clause.words)
            or _WORK_AT_A_TIME.search(clause.low)
        )
        for clause in clauses
    )


_PARTS = any_of(
    r"""
    idet | ved at | efter(?= (?:at|\d|en|et|to|tre|fire|fem)) | som | hvilket | når | fordi
    gennem | indtil | hvorefter
    """,
    or_else=r"[;:]\s|\s[–-]+\s|\s/\s|,\s",
)
_HOUR_WORDS = re.compile(r"\b(?:timer?|timerne|timetal\w*|t|arbejdstid\w*)\b|\dt\b")
_REAL_HOW = any_of(
    r"""
    øve[rst]* | træn\w* | makker\w* | sidemand\w* | mentor\w* | oplær\w* | sammen med | kollega\w*
    prøve[rst]* | afprøve\w* | pause\w* | hvil\w* | skift\w* | opgave\w* | hjælpemid\w*
    ved at (?!lægge|sætte|øge|hæve|gå|hun går|han går|timer\w*|timetal\w*|der lægges) | kursus\w*
    dagbog\w* | app | skema\w* | transport\w* | søvn\w* | \w*medicin\w* | mødetid\w* | rykke[srt]*
    bytte\w* | flytte\w* | dele[srt]? | delt | lægge\w* (?:\w+ ){1,3}(?:midt|om|hjemme)
    hjemme\w* | kørsel | hente[srt]* | fordel\w*
    """
)


def _only_a_timetable(text: Piece) -> bool:
    """Hours that rise by the calendar, and nothing of what is done to get there."""
    return (
        bool(_HOUR_WORDS.search(text.low))
        and not _REAL_HOW.search(text.low)
        and not (AIDS.find(text.words) or TASKS.find(text.words) or PLACES.find(text.words))
    )


def _joined(pieces: list[Piece]) -> Piece:
    return Piece(" ".join(piece.text for piece in pieces))


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = [piece for piece in live(reading, _dead) if not _is_question(piece)]
    if len(pieces) < len(reading.statements) and not any(
        _has_how(piece) and _has_goal(piece) for piece in pieces
    ):
        return Answer(False, "Målet er opgivet, udsat eller ikke sat endnu.")
    whole = " ".join(piece.low for piece in pieces)
    pieces = [Piece(_TALK.sub(" ", piece.low)) for piece in pieces]
    text = _joined(pieces)
    if _TOLD_AS_PAST.match(text.low) or _ALREADY.search(_BY_THEN_DONE.sub(" ", text.low)):
        return Answer(False, "Målet er allerede nået.")
    if _only_a_timetable(text):
        return Answer(False, "En tidsplan for timer siger ikke, hvordan målet nås.")
    steps = _without_asides(pieces)
    how = _has_how(_joined(steps)) or _step_told(steps) or _another_clause(steps)
    parts = (
        ("mål", _goal_told(text, pieces)),
        ("hvordan", how),
        ("hvornår", _has_when(whole)),
    )
    missing = [name for name, there in parts if not there]
    if missing:
        return Answer(False, f"Der mangler: {', '.join(missing)}.")
    return Answer(True, "Mål, hvordan og hvornår er der alle tre.")


_TIMETABLE = any_of(
    r"""
    timer? | t/uge | t | flere | mere | øge\w* | stige\w* | fra | til | op | på | med | i | uge
    ugen | ugentlig\w* | pr | om | og | derefter | så | en | to | tre | fire | fem | seks | hver
    måned\w* | gradvis\w* | januar | februar | marts | april | maj | juni | juli | august
    september | oktober | november | december | \d+
    """
)


def tells_how(text: str) -> bool:
    """Whether a text meant as the how says something; a timetable of hours does not."""
    rest = _TIMETABLE.sub(" ", CALENDAR.sub(" ", text.lower()))
    return len(Piece(rest).words) > 1
