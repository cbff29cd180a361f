"""What kind of goal it is: one of progression at work, or something that only has its shape.

A goal with a means and a date may be about the family, the firm, the health or the job search; it
may be to keep what there is, or to do less. None of these is progression.
"""

import re

from brobygger.quality.text import whose
from brobygger.quality.text.closing import once_planned
from brobygger.quality.text.deadlines import by_when
from brobygger.quality.text.lexicon import AIDS, TASKS
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.people import is_name
from brobygger.quality.text.reading import Piece
from brobygger.quality.text.rising import number

# Ends that lie outside the work: body, home, money, language, spare time.
_OUTSIDE = any_of(
    r"""
    tabt? sig | tabt? \w+ kilo | taber? sig | vægttab\w* | holde vægten | ryge | rygning | rygestop
    alkohol\w* | drikke | svømmer? | løbe(?! en \w+vagt) | løber (?:jeg|han|hun)
    kilometer | \d+ ?km | marathon\w* | motion\w* | fitness\w* | zumba | gå en tur
    gæld(?:en|s\w*)? | opsparing\w* | økonomi\w* | bolig(?:en)?
    (?:sin|sit|sine|min|mine|mit) (?:datter|søn|børn|barn|mor|far) | lejlighed\w*
    flytte (?:i|til|hjemmefra)
    oprydning\w* | ryddet op i (?:boligen|hjemmet) | sove igennem | søvnen | søvnrytme\w*
    medicinen? | blodprocent\w* | blodtryk\w* | blodsukker\w* | dosis | behandlet | operation\w*
    dansk \d | danskprøve\w* | krykker\w* | ferien med | familien | venner
    færre smerter | smertefri | trives | trivsel\w* | netværk | fritid\w*
    skilsmisse\w* | vores barn | sove (?:bedre|igennem|til) | haven | i hjemmet
    bedring | værested\w* | symptom\w* | lindring | rask | restitu\w*
    tabe (?:\w+ ){1,3}(?:kg|kilo) | selvværd\w* | selvtillid\w*
    """
)
_AT_WORK = any_of(
    r"""
    \w*timer(?:s|ne)? | timetal\w* | \w*opgave\w* | \w*vagt\w*
    arbejd\w*(?! (?:\w+ )?(?:på|med|hen)) | job\w*
    fleksjob\w* | kunde\w* | kasse\w* | kolleg\w* | butik\w* | intensitet\w* | tempo\w*
    effektiv\w*
    maskin\w* | mødedag\w* | fremmøde\w* | mødetid\w* | ordre\w* | varer | \w*ruten? | post\w*
    beboer\w* | gartner\w* | kontor\w*
    """
)
# Looking for a job, and finding out: no progression in one.
_SEARCH = any_of(
    r"""
    (?:skal|vil) (?:\w+ ){0,4}(?:søge|ansøge|sende|have sendt|have søgt|finde) (?:\w+ ){0,4}(?:job
        |fleksjob|ansøgning\w*|praktik\w*|stilling\w*)
    (?:mål\w*|målet er|et) (?:\w+ ){0,3}(?:fleksjob|job|praktik\w*|ansættelse) (?:\w+ ){0,4}(?:inden
        |senest|til|er målet) | finder (?:\w+ ){0,2}(?:praktik\w*|fleksjob|job|virksomhed\w*)
    (?:mit|sit|et|lagt|udarbejder?) (?:\w+ )?cv | cv(?:'et|et)? (?:\w+ ){0,3}jobnet
    have (?:(?:et|fundet) )?(?:\w+ )?(?:fleks)?job | (?:vil|skal) i (?:praktik|job|arbejde) | \w*cv
    jobsamtale\w* | ansøgninger(?! (?:om|fra) (?!job|fleksjob|stilling)) | jobnet
    jobopslag
    """
)
_FINDS_OUT = any_of(
    r"""
    (?:skal|bør) (?:\w+ ){0,4}(?:være )?(?:vurderet|vurderes|afklaret|afklares|belyst|belyses
        |afdækket|afdækkes|beskrevet|beskrives|undersøgt)
    skal (?:\w+ ){0,4}have (?:\w+ )?(?:taget stilling|besluttet|fundet ud af|afgjort)
    skal (?:\w+ )?(?:ses|undersøges|vurderes|udredes|visiteres|henvises|testes) (?:af|hos|til)
    (?:vurderer|undersøger|afklarer|afgør|drøfter) [^.,]{0,30},? om
    tænke[rs]? (?:\w+ )?over
    aftaler? (?:\w+ )?mål | (?:høre|se på|ser på|taler om),? hvordan
    (?:beslutte|aftale|finde)[rs]?\b[^.]{0,40}(?:,? hvad|,? hvilke|et mål)
    (?:fundet|sat|formuleret|aftalt) (?:et|nye?) (?:\w+ )?mål
    for at (?:høre|se|finde|tale|følge|vurdere|drøfte|evaluere|afklare|undgå)
    """
)
_OPENS_WITH_TALK = re.compile(
    r"(?:status|rundbords|opfølgnings)?møde(?:t)? (?:den|d\.|i|kl)\b|statusmøde"
    r"|arbejdsprøvning"
)
# To keep what there is, or to do less.
_KEEPS = any_of(
    r"""
    (?:fastholde[rs]?|bevare[rs]?|bevaret|opretholde[rs]?|beholde[r]?|holde[rs]? (?:fast|ved)
        |blive[r]? ved) (?:\w+ ){0,3}(?:nuværende|samme|de|\d+|fem|seks|otte
        |uændret|timer|opgaver)
    (?<!det ved )(?:helt )?som nu | uændre[dt]e? | intet (?:skal )?ændre[st]*
    ingen (?:\w+ )?udvikling
    ikke (?:\w+ ){0,3}(?:op til|nogen|til) (?:nogen )?udvikling | samme \w+, samme \w+
    færre (?:opgaver|timer|dage|vagter)
    mål\w*\b[^.,]{0,40} er at (?:undgå|bevare|fastholde|opretholde|forblive|beholde
        |vedligeholde|holde (?:fast|de|ved))
    skal (?:\w+ )?(?:fortsat|stadig|stadigvæk|blive ved) | fortsat skal
    fortsætter (?:vi|han|hun|jeg|de) (?:\w+ )?med
    (?:vi|det|han|hun|jeg|du) fortsætter
    skåne[st] (?:\w+ )?for | fritages? for | aflastes? for | friholdes
    er (?:\S+ ){0,6}?(?:lagt over|ansat|overført|overgået|rykket op|ændret til|erstattet)
    tim\w+ (?:er|blev) (?:\S+ ){0,6}?sat op
    når (?:vi|han|hun|jeg|borger\w*) (?:\w+ )?(?:ikke|næppe) (?:mål\w*|i mål|op|frem|\d+)
    nås (?:\w+ )?(?:ikke|næppe) | urealistisk
    (?:det|sådan) (?:kører|fortsætter|bliver|holder) (?:vi|det|han|hun|jeg|de) (?:\w+ )?(?:med|ved
        |fast)
    undgår (?:han|hun|jeg|borger\w*) | (?:han|hun|jeg|borger\w*) undgår
    indtil videre
    alt bliver,? som | undgå\w* (?:\w+ )?sygemelding\w*
    (?:timetallet|timerne) (?:\w+ )?(?:justeres|sættes|skrues) ned | status quo | vedligehold\w* af
    """
)
# The goal itself is kept, not what is.
_GOAL_STANDS = re.compile(r"\b(?:fastholdes|opretholdes|bevares)(?= (?:til|frem til|med|og)\b)")
_LESS = re.compile(
    r"\b(?:nedsættes|forkortes|skæres|reduceres|timerne|timetallet|arbejdstiden|arbejdsdagen"
    r"|arbejdsdagene|går|gå)\b[^.,]{0,30}?\bfra (\w+) (?:\w+ )?til (\w+)"
)
_BURDEN = any_of(r"\w*pause\w* | \w*støtte\w* | mentor\w* | \w*hjælp\w* | fravær\w* | sygedage")
_PAST = any_of(
    r"""
    gik | kom | blev | fik | lærte | steg | lykkedes | var | lod | stod | sad | tog | gav | kørte
    gjorde | holdt | brugte | hjalp | fulgte | satte | viste | brød | skrev
    (?!svarede|tilføjede|anbefalede|ønskede|vurderede|pegede|bemærkede|allerede)\w{3,}ede(?= (?:sig
        |han|hun|jeg|vi|de|der|det|den|en|et|at|til|på|i|med|op|ud|for|om|ikke|selv|af|sine?|sit
        |sammen)\b)
    """
)
_AHEAD = any_of(
    r"""
    skal | vil | mål\w* | kan | kunne | ventes | forventes | bør | må | sigte\w* | planen | inden
    senest | næste | frem mod | frem til
    """
)
# Somebody else's aim: family, staff, the firm, the municipality, the helper.
_AIMS = any_of(
    r"""
    skal | bør | vil (?!(?:gerne )?(?:se|have(?:$| (?:ham|hende|mig|borger|at)))) | har som mål
    går fra
    mål\w*
    """
)
_HELPS = any_of(
    r"""
    lærer | lære \w+ (?:at|op) | oplærer? | viser | vise | træner | øver (?!sig) | følger
    hjælper | hjælpe | støtter | sætter
    giver | give | lade[r]? | tager | ham | hende | mig | borger\w* | stiller | sørger | instruerer
    """
)
_FOR_EXAMPLE = any_of(
    r"""
    (?:et godt|gode|eksempel på) (?:\w+ )?(?:progressions)?mål\w* | fx, at | ifølge vejledning\w*
    mål skal være | kommunens erfaring | jf\. vejledning\w* | alle i fleksjob | alle fleksjob\w*
    alle (?:på holdet|medarbejdere|ansatte|i afdelingen|kolleger|på stedet)
    bør angive | borgere(?:ne)?(?: \w+){0,6} (?:skal|kan|bør|vil)
    """
)
# A plan, a goal or an agreement that is to be made: the work of the office.
_PAPER = (
    r"(?:(?:handle|udviklings|progressions|indsats)?plan|\w*mål|aftale|målsætning|forslag|oplæg"
    r"|\w*beskrivelse|vurdering|rapport|udtalelse|status|indstilling|afklaring)(?:en|er|et|n|ene"
    r"|erne)?"
)
_WRITTEN = (
    r"(?:udarbejdet|lavet|aftalt|beskrevet|formuleret|lagt|opstillet|skrevet|fundet|afdækket)"
)
_TO_BE_WRITTEN = re.compile(
    rf"\b(?:være|blive|bliver) (?:\w+ )?{_WRITTEN} (?:\w+ ){{0,3}}?{_PAPER}\b"
    rf"|\b{_PAPER} (?:\w+ ){{0,3}}?(?:foreligge\w*|udarbejdes|skrives|laves|formuleres|beskrives)\b"
)
# No more practising: "skal ikke længere øve sig".
_NO_MORE = re.compile(
    r"\bikke (?:længere|mere) (?:øve|træne|lære|prøve|oplæres|deltage|arbejde (?:på|hen|med))"
    r"|\bskal (?:\w+ )?ikke (?:længere |mere |alligevel )?(?:øve|træne|lære|oplæres|prøve)"
)


_GETS = re.compile(
    r"^(?:\w+ ){1,3}(?:får|modtager)\b|\b(?:leveres|bevilges|er på plads)\b"
    r"|\bskal (?:\w+ )?have (?:en |et )?nye?\b"
)
_LEADS_ON = any_of(
    r"""
    så | mål\w* | for at | kan | kunne | klare\w* | selv | alene | fra \w+ til | mod (?:nu|i dag)
    (?:min\w*\.?|timer?|stk\.?|%) nu | skal | vil | derefter
    """
)
_UNSAID = re.compile(
    r"^(?:målet|målene|måltallet|mål(?:et)? for \w+|det mål,? der [^,]*,?)"
    r" (?:skal )?(?:nås|opnås|være nået)\b(?!.*\bfra \w+ til\b)"
)


# Treatment, courses and talks: means, whatever their dates.
_TREATMENT = re.compile(
    r"^(?:\w+ (?:går til|deltager i|følger|modtager|får) |\w+ )?(?:gen)?(?:optræning|træning"
    r"|behandling|terapi|samtaler|samtaleforløb|forløb|kursus"
    r"|fysioterapi|instruktion|oplæring|introduktion|gennemgang|mindfulness|undervisning"
    r"|vejledning|supervision|mentorstøtte|holdtræning"
    r"|bassintræning|styrketræning|rygskole|smerteskole|coaching)\b"
)


def only_means(text: Piece) -> bool:
    """Whether all that is said is what somebody gets, or how a goal nobody names is reached."""
    gets = _GETS.search(text.low) and AIDS.find(text.words) and not TASKS.find(text.words)
    return bool(
        _UNSAID.match(text.low)
        or (_TREATMENT.match(text.low) and not _LEADS_ON.search(text.low))
        or (gets and not _LEADS_ON.search(_GETS.sub(" ", text.low)))
    )


def no_progression(piece: Piece) -> bool:
    """Whether a sentence with the shape of a goal is about something else than more at work."""
    low = piece.low
    low = _GOAL_STANDS.sub(" ", low)
    return bool(
        _of_another(piece.text)
        or _outside(piece)
        or _SEARCH.search(low)
        or _FINDS_OUT.search(low)
        or _OPENS_WITH_TALK.match(low)
        or _KEEPS.search(low)
        or _less(low)
        or _FOR_EXAMPLE.search(low)
        or _TO_BE_WRITTEN.search(low)
        or _NO_MORE.search(low)
        or once_planned(low)
        or (_PAST.search(low) and not _AHEAD.search(low))
    )


_CLAUSE = re.compile(r"[,:;]\s|\s[–-]\s")
_SAID = re.compile(r"^[^,;]{0,80}?\b(?:oplyser|siger|mener|fortæller|skriver|ønsker|håber),? at ")
# "Angsten skal være så langt nede, at hun kommer uden følgeskab."
_SO_THAT = re.compile(
    r", (?:så )?(?:at )?(?:hun|han|jeg|du|borger\w*) (?:kan|kommer|tør|klarer|møder)\b"
)
# An employer's word for the citizen: "vores dreng i logistik".
_OURS = re.compile(
    r"^vores (?:nye )?(?:(?:dreng|pige|mand|fyr) (?:i|på|ved)|kollega|medarbejder)\b"
)
_OTHERS_ROSE = re.compile(
    r"\b(?:er|var|har) (?:\w+ )?(?:gået|steget|kommet|øget|sat) (?:op|i tid|ned)\b"
)
_FIRST_CLAUSE = re.compile(r"^[^,;:]*")


def _of_another(text: str) -> bool:
    text = _SAID.sub("", text.lower())
    first = _FIRST_CLAUSE.match(text)
    low = first.group() if first else ""
    if _OURS.match(text):
        return False
    aims = bool(_AIMS.search(low))
    if whose.begins_with_family(text):
        return aims or bool(_OTHERS_ROSE.search(low))
    return aims and whose.begins_with_staff(text) and not _HELPS.search(low)


_OF_THE_CASE = any_of(
    r"""
    hun | han | hans | hende | hendes | ham | jeg | mig | mine? | mit | du | dig | din | dit | dine
    borgere?n?s? | vedkommende | pågældende | medarbejderen | fleksjobber\w*
    """
)


_FIRM_FIRST = re.compile(
    r"^(?:(?:den|det|vores|hele) )?(?:virksomhed|firma|butik|forretning|fabrik|værksted|afdeling"
    r"|kommune|jobcenter|hotel|lager|kæde|restaurant|café|arbejdsplads|\w{3,}eri)(?:en|et|n|ken"
    r"|met)?\b"
)


def is_the_firms(piece: Piece) -> bool:
    """Whether a statement that opens a text is about the firm and nobody of the case."""
    named = (is_name(word, first=at == 0) for at, word in enumerate(piece.originals))
    return bool(_FIRM_FIRST.match(piece.low)) and not (_OF_THE_CASE.search(piece.low) or any(named))


def _outside(piece: Piece) -> bool:
    if _AT_WORK.search(piece.low):
        return False
    thing = (
        whose.begins_with_body_or_home(piece.text)
        and not TASKS.find(piece.words)
        and not _SO_THAT.search(piece.low)
    )
    return bool(thing or any(_aims_outside(clause) for clause in _CLAUSE.split(piece.low)))


def _aims_outside(clause: str) -> bool:
    return bool(_OUTSIDE.search(clause) and (_AIMS.search(clause) or by_when(clause)))


def _less(low: str) -> bool:
    found = _LESS.search(low)
    if not found or number(found.group(1)) <= number(found.group(2)):
        return False
    return not _BURDEN.search(low[max(0, found.start() - 25) : found.end()])
