"""``job_goal_concrete``: title or function together with the tasks or competences that ground it.

Source: spec 7.1, Q10 and Q12. A bare title, a line of business, hours and place, or wishes about
atmosphere do not ground a goal; a goal withdrawn or left for later does not count.
"""

import re

from brobygger.quality.text.lexicon import OCCUPATIONS, TASKS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Skriv stilling eller funktion og det, der bærer den, fx: »Lagermedarbejder med plukning og "
    "pakning; Jørn har truckcertifikat og kender lagersystemet.«"
)
_NO_GOAL = any_of(
    r"""
    skrinla\w+ | trukket tilbage | (?:er|mål) (?:endnu )?ikke (?:endnu )?fundet
    kan (?:i princippet )?alt\b | gået (?:bort|væk) fra | lagt (?:på hylden|fra sig) | intet af
    ingen af | drøftes | bortfald\w+ | udgået | gået i vasken | afventer
    forlad\w+ (?:idé|tanken|drømmen) | sagt farvel | holder ikke | ingen (?:idé|ide|anelse)
    ved (?:endnu |stadig |slet )?ikke
    ikke (?:endnu )?(?:afklaret|besluttet|fundet|formuleret|sat|valgt) | endnu ikke | uafklaret
    tages op | taget af bordet | ikke længere | ikke mere | opgivet | droppet
    skal (?:\w+ )?(?:konkretiseres|afklares|formuleres|findes)
    skal (?:\w+ )?(?:først )?(?:blive klar|afklare|finde ud af) | det bliver det ikke | vil ikke
    (?:kan|ser) ikke se sig selv | ser ikke sig selv | ønsker ikke | ikke aktuel\w*
    kommer ikke på tale | afviser | er åben for alt | ligeglad(?! med hvad det hedder)
    ikke realistisk | urealistisk | har fravalgt | fravalgt | er udelukket
    med henblik på afklaring | afklaring af jobmål
    """
)
_AIMS = re.compile(
    r"\b(?:jobmål\w*|mål(?:et)?|vil(?:le)?\b(?! have| gerne have| gerne ud| ud\b)|søge[rs]?"
    r"|gå(?:r)? efter|stiler efter|ønske[rs]?|pege[rt]? på|ser (?:sig|mig|dig) selv|drøm\w*"
    r"|job som|arbejde (?:med|i|som|på)|ansættelse som|stilling som|\w*funktion(?:en|er)?"
    r"|^noget \w+|^at (?:sidde|stå|arbejde|lave|passe|køre|være|hjælpe|undervise|bygge)|spor"
    r"|kunne tænke sig|(?:kan|kunne) (?:godt )?tænke (?:sig|mig)|satser på|sigter"
    r"|interesse\w* (?:for|i) (?:at|job)|(?:[abc]|a-spor|b-spor|c-spor)[):]|retning"
    r"|stilling(?:er|en)?|fleksjob (?:som|med|i|på)|job (?:med|i|på|inden))(?!\w)"
)
_COMPETENCE = any_of(
    r"""
    \w*kendskab | cand\.?\w* | (?:det|den|dem) kan (?:hun|han|jeg) | papir på | træner for
    \w*sans\b(?! for humor) | øje for | udlært | linjefag | eksamen i | erfaren i | vant med
    øvet i | kan (?!tænke|se |hun|han|jeg|du|få|holde|cykle|lide|godt lide|trives) | kender
    erfaring\w* | erfaren | uddannet | \w*uddannelse\w* | \w+uddannet | svendebrev | certifikat\w*
    \w+certifikat\w* | \w+kort | erhvervskort | speedbådskort | \w+bevis | bevis på | kursus\w*
    hygiejnekurs\w* | autorisation | dygtig til | god til | gode? til | skrap til | ferm | mestrer
    behersker | vant til | rutineret
    har (?:\w+ ){0,4}(?:lavet|arbejdet|bogført|undervist|passet|kørt|stået|læst|været|gjort|prøvet
        |solgt|svejset|malet|ansat)
    år(?:s|) (?:som|i|på|med|erfaring) | kvalifikation\w* | kompetence\w* | forstand på | viden om
    talent | håndelag | fingerfærdighed | stedkendt | køreattest | taler | sprog\w* | excel | word
    navision | sap | indesign | photoshop | python | tidligere (?:arbejdet|ansat|job) | praktikken
    i (?:\d+|to|tre|fire|fem|seks|ti|tyve|mange|flere) år | \w+ år (?:i|som|hos|på) | fra barnsben
    rolig stemme | ryddelig hånd | flair | faglært | fagbrev | pau | sosu | merkonom | akademi\w*
    gjorde | bruge (?:sit|sin|sine|hendes|hans)
    """
)
_VAGUE_SKILL = any_of(
    r"""
    (?:søde|flinke|rare|gode|glade|hyggelige|venlige) \w+ | mange kompetencer | bred erfaring
    mange ressourcer | hendes ressourcer | hans ressourcer
    (?:borgers?|hendes|hans|sine|egne) (?:ressourcer og )?kompetencer | kompetencer, interesser
    ressourcer, kompetencer | kan bruge hænderne | bruge hænderne | bruge sig selv | kan holde til
    kan rumme | kan cykle | kan (?:komme|møde|være|trives|få|fungere|overskue|magte|klare)
    god tone | godt job | gode kolleger | erhvervserfaring som skal | kan tage hensyn | kørekortet
    mange forskellige ansættelser | er mistet | mistet kørekort\w* | med mennesker | lave noget
    noget med \w+ | kan se
    """
)
_TRAINED = re.compile(
    r"\b(?:hun|han|jeg|borger\w*|[\w-]+) (?:er|har været|var) (?:selv |nu |oprindelig\w* "
    r"|tidligere |uddannet |udlært |faglært )*(?!åben|klar|god|glad|motiveret"
    r"|fleksibel)(\w{4,}(?:er|ør|ist|ent|ær|ker|mand|tør))\b"
)
_FRAME = any_of(
    r"""
    bus(?:sen)? | tog(?:et)? | station(?:en)? | letbane | metro | gåafstand | fleksjob | deltid
    timer | om ugen | formiddag\w* | eftermiddag\w* | kolleger | kollegaer | chef
    arbejdsgiver\w* | transport\w* | cykelafstand | tæt på | i nærheden | weekend\w* | stress
    støj | rolig\w* | hyggelig\w* | flinke | søde | arbejdsplads\w* | arbejdsmarked\w*
    efterspørgsel\w* | samtale\w* | virksomhedsbesøg | virksomhed\w* | praktik\w* | behandling
    """
)
_OTHER_ROLES = any_of(
    r"""
    sagsbehandler\w* | jobkonsulent\w* | virksomhedskonsulent\w* | mentor\w* | jobformidler\w*
    psykolog\w* | læge\w* | fysioterapeut\w* | socialrådgiver\w* | som hendes (?:søster|mor)
    tidligere \w+
    """
)
_LIST = re.compile(r"(?::|–|-|\(|;| med | hvor | fx | bl\.a\. | herunder |,)\s*(?:\w+)")
_FUNCTION_HEAD = any_of(
    r"""
    \w*(?:kontrol|montage|montering|kørsel|pasning|service|kundeservice|vedligehold\w*|reparation
        |rengøring|undervisning|administration|bogføring|bogholderi|produktion|pakning
        |lagerarbejde|kontorarbejde|køkkenarbejde|test|testfunktioner|ekspedition|pleje|omsorg
        |havearbejde|grønt område|gartneri|servicearbejde|it-support|support|oversættelse
        |korrektur|indtastning|arkivering|logistik|genbrug|opgaver|funktioner|salg|indkøb
        |formidling|kommunikation|design|håndværk\w*|syning|bagværk|madlavning)
    """
)


_BEHIND = re.compile(
    r"^(?:\w+ )?(?:har (?:tidligere |før |også )?(?:været|arbejdet)|var|arbejdede|tidligere)\b"
)
_FUNCTION = re.compile(r"\b\w*funktion(?:en|er)?\b")
# "ikke vaske op, ikke køre truck": what is not wanted grounds nothing.
_NOT_THAT = re.compile(r"\bikke (?:\w+ ){0,3}?\w+(?=[,.;]|$| og\b| eller\b)")


def _grounds(piece: Piece, titles: list[str]) -> list[str]:
    """Tasks and competences besides the title itself, each counted once."""
    bare = _NOT_THAT.sub(" ", _FRAME.sub(" ", _VAGUE_SKILL.sub(" ", piece.low)))
    words = [
        word
        for word in Piece(bare).words
        if word not in titles and not WORKPLACES.has(word) and not OCCUPATIONS.has(word)
    ]
    tasks = dict.fromkeys(TASKS.find(words))
    competences = dict.fromkeys(
        found.group() for found in _COMPETENCE.finditer(bare) if not OCCUPATIONS.has(found.group())
    )
    return [*tasks, *competences, *_TRAINED.findall(bare)]


def _listed(piece: Piece, titles: list[str]) -> list[str]:
    """Things done, listed after the title: "Korrekturlæser: finder fejl, retter til"."""
    after = piece.low.partition(titles[0])[2]
    found = _LISTED.match(after)
    items = re.split(r",| og | samt |/", found.group(1)) if found else []
    done = [
        item.strip() for item in items if _DONE.search(_FRAME.sub(" ", _VAGUE_SKILL.sub(" ", item)))
    ]
    return done if len(done) > 1 else []


_LISTED = re.compile(
    r"[^:(–;.-]{0,40}?(?:[:(–;-]| med ansvar for(?: at)?| (?:der|som) står for|, (?:altså"
    r"|dvs\.?)| hvor (?:\w+ )?(?:skal|kan|han|hun|jeg)| som) ?([^.]+)"
)
_DONE = re.compile(
    r"(?<!\d )\b(?!timer|over|efter|under|eller|gerne|helst|ikke|mere|flere"
    r"|lille|mindre|større|være|have|blive)\w{3,}(?:er|e|ning)\b"
)


# A title no list knows: "arbejde som svejser", "Kundemodtager: …".
_AS_TITLE = (
    re.compile(
        r"\b(?:job|arbejde|stilling|ansættelse|fleksjob|blive|være|søger)"
        r" (?:nu |igen )?som (?:en )?(\w{4,}(?:er|ør|ant|ent))\b"
    ),
    re.compile(
        r"^(?:[Jj]obmål(?:et)?(?: er)?:? )?([A-ZÆØÅ]?[a-zæøå-]{5,}(?:er|arb))(?=\.?[:,.(]"
        r"| (?:i|på|hos|ved)\b|$)(?<!arbejder)(?<!ønsker)(?<!opgaver)(?<!timer)"
    ),
)


def _titles(piece: Piece) -> list[str]:
    known = OCCUPATIONS.find(Piece(_OTHER_ROLES.sub(" ", piece.low)).words)
    return known or [found.lower() for rule in _AS_TITLE for found in rule.findall(piece.text)]


def _live(reading: Reading) -> list[Piece]:
    tails = [_new_aim(piece) for piece in reading.statements]
    return [piece for piece in tails if not _given_up(piece)]


_NEW_AIM = re.compile(
    r", (?=(?:han|hun|jeg|du|borger\w*|\w+)? ?(?:vil (?!ikke)|ønsker (?!ikke)|går efter|søger"
    r"|kan bruge|peger))"
)


def _given_up(piece: Piece) -> bool:
    return bool(_NO_GOAL.search(re.sub(r"\bikke (?:helt )?urealistisk\w*", " ", piece.low)))


def _new_aim(piece: Piece) -> Piece:
    """ "Vil ikke køre lastbil mere, han vil disponere …": what stands instead."""
    if not _given_up(piece):
        return piece
    _, _, tail = _NEW_AIM.sub("\0", piece.text, count=1).partition("\0")
    return Piece(tail) if tail and not _given_up(Piece(tail)) else piece


def _withdrawn(reading: Reading, live: list[Piece]) -> bool:
    """A goal given up: what is left names no title and no aim of its own."""
    return len(live) < len(reading.statements) and not any(
        _titles(piece) or (_AIMS.search(piece.low) and TASKS.find(piece.words)) for piece in live
    )


def _is_function(piece: Piece, grounds: list[str]) -> bool:
    """No title, but work one aims at or a kind of work with its tasks listed."""
    low = piece.low
    aims = _AIMS.search(low) or _FUNCTION_HEAD.search(low)
    workplace_list = (
        bool(WORKPLACES.find(piece.words[:2])) and bool(_LIST.search(low)) and len(grounds) >= 2
    )
    needed = 1 if WORKPLACES.find(piece.words) else 2
    return bool(aims and len(grounds) >= needed) or workplace_list


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    live = _live(reading)
    if not live or _withdrawn(reading, live):
        return Answer(False, "Jobmålet er trukket tilbage eller ikke sat endnu.")
    text = Piece(" ".join(piece.text for piece in live))
    if _BEHIND.search(text.low) and not _AIMS.search(_BEHIND.sub(" ", text.low)):
        return Answer(False, "Der står, hvad borgeren har været, og intet jobmål.")
    titles = _titles(text)
    grounds = _grounds(text, titles) or (_listed(text, titles) if titles else [])
    heads = _FUNCTION.findall(text.low)
    if not titles and heads:
        grounds = _listed(text, heads) or grounds
    if titles and grounds:
        return Answer(True, f"»{titles[0]}« bæres af »{grounds[0].strip()}«.")
    if not titles and _is_function(text, grounds):
        return Answer(True, f"Funktionen bæres af »{grounds[0].strip()}«.")
    if titles:
        return Answer(False, f"»{titles[0]}« står alene: opgaver eller kompetencer mangler.")
    return Answer(False, "Der mangler en stilling eller funktion og det, der bærer den.")
