"""``progression_goal_with_how``: goal, how and by when are all there.

Source: spec 7.1, Q17, Q24, Q25. A timetable of hours is not a how; a goal reached, given up or
left for later does not count; "på sigt" is not by when.
"""

import re

from brobygger.quality.text.agreement import somebody_acts
from brobygger.quality.text.lexicon import ACTIONS, AIDS, PLACES, TASKS
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import POSTPONED, WITHDRAWN, live
from brobygger.quality.text.times import CALENDAR, SEASON, calendar_times
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Skriv mål, hvordan og hvornår, fx: »Inden 1. juni kan Ditte stå alene i grøntafdelingen; "
    "hun øver det to lørdage sammen med souschefen.«"
)
_GOAL = re.compile(
    r"→|->|\b(?:dobbelt\w*|fordobl\w*|halvt så|(?:en|et|én|ét|to|tre"
    r"|fire|fem|\d+) \w+ (?:mere|ekstra|flere|længere)|(?:vil|skal)"
    r" være (?:klar|i stand|tryg|parat|med|fri|selv"
    r"|sikker|fortrolig|på|oppe)|mål(?:et|sætning\w*)?|delmål\w*|progressionsmål\w*"
    r"|sigte[srt]*|næste skridt|skal (?:\w+ ){0,4}?(?:kunne|ku|være"
    r"|have|nå|lære|op|holde fast|stå|klare|i gang)|kan (?!godt)|kunne"
    r"|så (?:\w+ ){0,3}kan|for at|"
    r"vil (?:\w+ ){0,3}?(?:kunne|lære|op|nå|gerne|have)|lærer? (?:at"
    r"|sig)|tør|turde|mestrer|nå(?:r"
    r"|s)?|udvide\w*|øge[rs]?|op (?:fra|på|til|i tid)|fra (?:\w+ )?(?:\d+"
    r"|en|én|to|tre|fire|fem|seks|syv|otte|ni|ti)\b.{0,40}?\btil|sættes"
    r" op|hæve[rs]?|skæres|ned (?:fra|til|på)|undvære|selvstændig\w*"
    r"|på egen hånd|uden hjælp|alene|selv|trappe\w* (?:ud|ned)|bygges"
    r" op|overtage\w*|klare[r]?|udvikling i|så hele|skifter|går fra)\b"
)
_HOW = re.compile(
    r"\b(?:vha\b|indfør\w*|\w*opgaveliste\w*|opnås (?:med|ved)|erstatter"
    r"|skygge[rs]?|(?:går|kommer)"
    r" med (?:de|til)|lærer? (?:det|dette|den|dem) (?:af|hos)|(?:op)?lært"
    r" (?:op )?af|underviser|forudsætter"
    r"|midde?l(?:et|er)?(?=:)|indtil da|frem til da|forinden|inden da|undervejs"
    r"|har (?:\w+ ){0,4}(?:kørt|prøvet|øvet|trænet|lært|set|læst|gået) (?:\w+ )?(?:med|hos|i|på)"
    r"|efter (?:\w+ )?(?:\d+|to|tre|fire|fem|seks|otte|ti) (?:lektion|gang|tur|vagt|formiddag|dag"
    r"|forsøg|prøve|øvelse)\w*|\w*(?:makker|kursus|kurset|prøve|forløb|oplæring|øvelse"
    r"|øvning)\w* (?:på|i|af|hos|med|\d)"
    r"|ved at (?!følge op|tænke|mærke|gøre sit|arbejde mere|tage"
    r" det)|ved, at|ved (?:hjælp af|sidemandsoplæring|træning|oplæring"
    r"|gradvis\w*|brug)|vha\.?|gennem|via|hvordan|fremgangsmåde\w*"
    r"|metode\w*|vejen (?:dertil|hen)|trinvis\w*|følges (?:med|ad|af)"
    r"|læser|står (?:\w+ ){0,3}ved siden|øve[rst]*|øvelse\w*|træne[rst]*"
    r"|træning|håndtræning|prøve[rst]*|afprøve[rst]*|prøvet|på prøve"
    r"|lytter? (?:med|på|til)|følger? (?:\w+ ){0,3}(?:i|med|på|svend"
    r"|mester)|følger|følge\b|"
    r"sammen med|(?:to|tre|fire|\d+) gange (?:med|sammen|hos)|har aftalt"
    r" at (?!se|følge|tale)|sammen m|m\. ?makker|makker\w*|sidemandsoplæring\w*"
    r"|oplæring|oplæres|mesterlære|kursus\w*|robotkursus|opskrift|får"
    r" (?:\w+ ){0,3}(?:en|et|langskaftet|vist|hjælp)|tager (?:\w+ ){0,3}(?:en"
    r"|et|ad gangen|mere|kursus)|begynde[r]? med|starte[r]? med|starter"
    r"|lægge[r]? (?:\w+ ){0,2}(?:om|til|en|et|\d)|gennemgå[r]?|skift\w*"
    r"|bruger|ved at bruge|hjælpemid\w*|vise[rs]?|viser|instru\w+|deler"
    r"|sorteres|"
    r"tjekliste\w*|billedvejledning\w*|skabelon|medunderviser|overtager"
    r"|slipper for|derfor|derefter|først|herefter|en ny hver|en ekstra"
    r" hver|for hver|hver (?:uge|måned|vagt|torsdag|tirsdag|onsdag|fredag"
    r"|mandag|dag)|ad gangen|støtte[sr]? af|med støtte|med hjælp|hjælper"
    r"|under opsyn|ved siden af|under vejledning|jobcoach|mentor\w*"
    r" (?:kommer|følger|hjælper|viser|ringer|tjekker)|app\b|alarm\w*"
    r"|plan med|opdele\w*|fordele[rs]?)\b"
)
_TASKS_FROM = re.compile(
    r"\b(?:fra uge \d+|kun (?:mandag|tirsdag|onsdag|torsdag|fredag)|imellem"
    r"|indtil da|gåtur)\b"
)
_POINTS_BACK = re.compile(
    r"\b(?:vejen(?=:)|vejen (?:dertil|hen til)|det (?:øver|træner|prøver|når|sker"
    r"|gør|lærer|bygges|opnår|skal ske)|sådan:|hvilket (?:sker|nås|øves"
    r"|trænes|opnås)|hvordan:|fremgangsmåde:|metode:)"
)
_WHEN = re.compile(
    r"\b(?:(?:sommer|vinter|jule|påske|efterårs|forårs)tid|\d+ dage(?=:)"
    r"|kvartals? udgang|kvartårets udgang|jubilæum|sæsonen|inden d\."
    r"|tidsfrist|inden årets)\b"
)
_ALREADY = re.compile(
    r"\b(?<!efter at )(?:har (?:siden|allerede|nu|i dag|klaret|nået"
    r"|lært)(?!.*\b(?:forventes|skal|vil)\b)|er (?:nu )?(?:nået"
    r"|opnået|i mål|indfriet)|blev nået|er nået|målet er nået|klarer allerede"
    r"|nåede)\b"
)
# A clause that only promises a talk: it is left out, what stands beside it may be a goal.
_TALK = re.compile(
    r"(?:^|(?<=[,;:.]))[^,;:.]*?\b(?:gøres (?:det )?op|gør(?:es)? (?:vi )?status|status på"
    r"|vi ser på|følges op"
    r"|taler (?:vi )?om|snakker (?:vi )?om|næste mål|evalueres|følger (?:vi )?op)\b[^,;:.]*"
)
_NO_GOAL = re.compile(
    r"\b(?:(?:går|gå) på (?:efterløn|pension|førtidspension|barsel|orlov)|fratræde\w*|til 0\b"
    r"|ikke til at sige|vi(?:l|lle)? først (?:høre|se|vente|afklare|have)|må tiden vise"
    r"|om det (?:\w+ )?bliver til noget|ingen (?:\w+ )?(?:haft )?et bud|som planlagt|"
    r"(?:sættes|opstilles|formuleres|udarbejdes|fastsættes|laves"
    r"|aftales) (?:\w+ )?(?:progressions)?mål|(?:progressions)?mål\w*"
    r" (?:formuleres|sættes|opstilles|aftales|evalueres|udarbejdes|drøftes)"
    r"|ikke (?:opstillet|formuleret|sat|aftalt|fastsat|lavet)|ingen"
    r" (?:progressions)?mål|aftales nærmere|aftales senere|kigger vi"
    r" på|drøfte[srt]*|drøftede|vurderes det|vurderes, om|ser vi på"
    r"|(?:skal|må|bør) (?:\w+ ){0,5}komme med idéer|undersøges|overvej\w*"
    r"|tages stilling|følges op på om|opgiv\w*|skrinlagt|droppet|bortfald\w*"
    r"|aflyst)\b"
)
_EMPTY_GOAL = re.compile(
    r"\b(?:have det bedre|have (?:nye|flere) opgaver|flere opgaver|udvikle"
    r" sig|bedre trivsel|fastholdelse|mere ansvar|bedre balance|holde vægten"
    r"|komme ud hver dag|blive bedre til at håndtere|nye opgaver|stress)\b"
)


def _dead(low: str) -> bool:
    return bool(WITHDRAWN.search(low) or POSTPONED.search(low) or _NO_GOAL.search(low))


_THE_GOAL_ITSELF = re.compile(r"\b(?:kunne|ku|lære at|kan) (?:selv )?\w+")


def _has_how(piece: Piece) -> bool:
    return bool(
        _HOW.search(_THE_GOAL_ITSELF.sub(" ", piece.low))
        or _TASKS_FROM.search(piece.low)
        or AIDS.find(piece.words)
    )


_STILL_GOAL = re.compile(
    r"\b(?:skal|vil|ønsker|mål\w*|gerne|glad|enige|møde|opfølgning|vurdere\w*"
    r"|aftal\w*)\b"
)


def _step_told(pieces: list[Piece]) -> bool:
    """After the goal comes another sentence in which somebody does something."""
    return any(somebody_acts(piece) and not _STILL_GOAL.search(piece.low) for piece in pieces[1:])


_WANTED = re.compile(r"\b(?:skal|vil)\b")


_CLAUSE = re.compile(r"[,;:]\s|(?<!\d)\.\s|\s[–-]+\s|\bog\b|\bidet\b|\bmens\b|\bhvor\b|\bsom\b")
_REASON = re.compile(
    r"^ ?at\b|\b(?:fortæller|oplyser|siger|mener|synes|fordi|da|hvilket"
    r"|gerne|glad|ønske\w*|sagt ja|tænker positivt|keder|fortsætte|skrues"
    r" ned|holdes|holder fri|ferie|følges op|møde|status)\b"
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


_ASKS = re.compile(
    r"\b(?:i stedet for (?:én|ét|en|et|to|tre|fire|\d+)|"
    r"skal (?!til|have|op|følges|holdes|tages)\w+|være (?:nået"
    r"|i mål|klar|på plads|færdig)|så (?:hun|han|jeg|du|borger\w*|\w+)"
    r" (?:kan|selv)|bliver? (?:selv|i stand)|selv (?:kan|kunne|stå|lave"
    r"|klare|tage|åbne|køre)|målbar\w*|målt|måles|nået (?:senest|inden"
    r"|d\.)|i mål|mod (?:nu|i dag|tidligere))\b"
)


def _asks(low: str) -> bool:
    return bool(_ASKS.search(_EMPTY_GOAL.sub(" ", low)))


def _has_goal(piece: Piece) -> bool:
    """A goal names something about the work: a task, a skill, a way of being at work, or hours."""
    low = _EMPTY_GOAL.sub(" ", piece.low)
    return bool(_GOAL.search(low) or _POINTS_BACK.search(low))


def _goal_told(text: Piece, pieces: list[Piece]) -> bool:
    return _has_goal(text) or _work_wanted(pieces) or _asks(text.low) or _state_by_then(pieces)


_EVERY = re.compile(
    r"\b(?:hver|alle|om|de fleste)(?: \w+)? (?:man|tirs|ons|tors|fre|lør|søn)dag\w*|\bi dag\b"
    r"|\b(?:i går|sidste \w+|siden \w+)\b"
)


def _has_when(low: str) -> bool:
    low = _EVERY.sub(" ", low)
    return bool(calendar_times(low) or SEASON.search(low) or _WHEN.search(low))


# Somebody's state at the time named: "Til 1. maj passer Nynne kassen", "Truckkortet er i hus".
_WORK_AT_A_TIME = re.compile(
    r"\b(?:uden (?:makker|hjælp|støtte|fejl|pause\w*|kontrol|opsyn|følge|at)|tør|turde|i hus"
    r"|bestået|på plads|halver\w*|nedsættes|pausebehov\w*|tempo\w*|stk|i timen|trin \d"
    r"|hele|mod \d+ (?:nu|i dag)|fra \w+ til|(?:får|har|tager|overtager) \w*(?:rolle|ansvar)\w*"
    r"|lære[rs]?|løn\w*|støtten|mentor\w*|(?!aftal|opfølg|samtal|møde)\w{4,}(?:ningen"
    r"|elsen|ionen)"
    r"|mester|mestrer|selv|alene)\b"
)
_HELD_THEN = re.compile(
    r"\b(?:(?<!næste )møde[rt]?s?|samtale\w*|opfølgning\w*|aftal\w*|kursus(?:et)? (?:i|starter)"
    r"|fortsætter"
    r"|begynder|starter|ferie|indtil|talt|talte|været)\b"
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


_PARTS = re.compile(
    r"[;:]\s|\s[–-]+\s|\s/\s|,\s|\b(?:idet|ved at|efter(?= (?:at|\d|en|et|to|tre|fire|fem))|som"
    r"|hvilket"
    r"|når|fordi|gennem|indtil|hvorefter)\b"
)
_HOUR_WORDS = re.compile(r"\b(?:timer?|timerne|timetal\w*|t|arbejdstid\w*)\b|\dt\b")
_REAL_HOW = re.compile(
    r"\b(?:øve[rst]*|træn\w*|makker\w*|sidemand\w*|mentor\w*|oplær\w*|sammen med|kollega\w*"
    r"|prøve[rst]*|afprøve\w*|pause\w*|hvil\w*|skift\w*|opgave\w*|hjælpemid\w*|ved at (?!lægge"
    r"|sætte"
    r"|øge|hæve|gå|hun går|han går)|kursus\w*|dagbog\w*|app|skema\w*|transport\w*|søvn\w*"
    r"|medicin\w*)\b"
)


def _only_a_timetable(text: Piece) -> bool:
    """Hours that rise by the calendar, and nothing of what is done to get there."""
    return (
        bool(_HOUR_WORDS.search(text.low))
        and not _REAL_HOW.search(text.low)
        and not (AIDS.find(text.words) or TASKS.find(text.words) or PLACES.find(text.words))
    )


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = live(reading, _dead)
    if len(pieces) < len(reading.statements) and not any(
        _has_how(piece) and _has_goal(piece) for piece in pieces
    ):
        return Answer(False, "Målet er opgivet, udsat eller ikke sat endnu.")
    whole = " ".join(piece.low for piece in pieces)
    pieces = [Piece(_TALK.sub(" ", piece.low)) for piece in pieces]
    text = Piece(" ".join(piece.text for piece in pieces))
    if _ALREADY.search(text.low):
        return Answer(False, "Målet er allerede nået.")
    if _only_a_timetable(text):
        return Answer(False, "En tidsplan for timer siger ikke, hvordan målet nås.")
    missing = [
        word
        for word, there in (
            ("mål", _goal_told(text, pieces)),
            ("hvordan", _has_how(text) or _step_told(pieces) or _another_clause(pieces)),
            ("hvornår", _has_when(whole)),
        )
        if not there
    ]
    if missing:
        return Answer(False, f"Der mangler: {', '.join(missing)}.")
    return Answer(True, "Mål, hvordan og hvornår er der alle tre.")


_TIMETABLE = re.compile(
    r"\b(?:timer?|t/uge|t|flere|mere|øge\w*|stige\w*|fra|til|op|på|med"
    r"|i|uge|ugen|ugentlig\w*|pr|om|og|derefter|så|en|to|tre|"
    r"fire|fem|seks|hver|måned\w*|gradvis\w*|januar|februar|marts|april"
    r"|maj|juni|juli|august|september|oktober|november|december|\d+)\b"
)


def tells_how(text: str) -> bool:
    """Whether a text meant as the how says something; a timetable of hours does not."""
    rest = _TIMETABLE.sub(" ", CALENDAR.sub(" ", text.lower()))
    return len(Piece(rest).words) > 1
