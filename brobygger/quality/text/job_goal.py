"""``job_goal_concrete``: title or function together with the tasks or competences that ground it.

Source: spec 7.1, Q10 and Q12. A bare title, a line of business, hours and place, or wishes about
atmosphere do not ground a goal; a goal withdrawn or left for later does not count.
"""

import re

from brobygger.quality.text import job_grounds
from brobygger.quality.text.lexicon import OCCUPATIONS, TASKS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.whose import begins_with_staff
from brobygger.quality.text.work_words import VERB_HERE

ADVICE = (
    "Skriv stilling eller funktion og det, der bærer den, fx: »Lagermedarbejder med plukning og "
    "pakning; Jørn har truckcertifikat og kender lagersystemet.«"
)
_NO_GOAL = any_of(
    r"""
    skrinla\w+ | trukket tilbage | (?:er|mål) (?:endnu )?ikke (?:endnu )?fundet
    kan (?:i princippet )?alt\b | gået (?:bort|væk) fra | lagt (?:på hylden|fra sig|væk)
    tidligere (?:job)?mål | intet af
    ingen af | drøftes | bortfald\w+ | udgået | gået i vasken | afventer
    forlad\w+ (?:idé|tanken|drømmen) | sagt farvel | holder ikke | ingen (?:idé|ide|anelse)
    ved (?:endnu |stadig |slet )?ikke
    ikke (?:endnu )?(?:afklaret|besluttet|fundet|formuleret|sat|valgt) | endnu ikke | uafklaret
    tages op | taget af bordet | ikke længere | ikke mere | opgive[rt]? | opgav | droppe[rt]?
    skal (?:\w+ )?(?:konkretiseres|afklares|formuleres|findes(?! noget))
    skal (?:\w+ )?(?:først )?(?:blive klar|afklare|finde ud af) | det bliver det ikke | vil ikke
    (?:kan|ser) ikke se sig selv | ser ikke sig selv | ønsker ikke | ikke aktuel\w*
    kommer ikke på tale | afviser | er åben for alt | ligeglad(?! med hvad det hedder)
    mangler at | finde ud af | (?:takke(?:r|t|de)|sagt|sagde) nej | stilling til(?=[.!]?$)
    (?:er|har|blevet) drøftet(?: \w+)? som | pågår | ikke grundlag | vil ikke binde | strøget
    har ikke (?:noget |et |nogen )?(?:nyt |andet |konkret )?(?:mål|jobmål|ønske)
    valgt \w+ fra | kan ikke pege på
    ikke (?:\w+ )?(?:drøftet|berørt|talt om) | (?:været|er) (?:på tale|nævnt|vendt)
    hidtil | mål\w* har (?:\w+ )?været | holdt ikke | duer ikke | starter forfra
    (?:vi )?tal(?:er|te) om jobmål\w* | ikke noget for
    ikke realistisk | urealistisk | har fravalgt | fravalgt | er udelukket
    med henblik på afklaring | afklaring af jobmål
    """
)
_AIMS = re.compile(
    r"\b(?:\w*(?:job|beskæftigelses|erhvervs)mål\w*|mål(?:et)?|vil(?:le)?\b(?! have| gerne have"
    r"| gerne ud| ud\b)|søge[rs]?"
    r"|gå(?:r)? efter|stiler efter|ønske[rs]?|pege[rt]? på|ser (?:sig|mig|dig) selv|drøm\w*"
    r"|(?<!ikke )se (?:sig|mig|dig) selv som"
    r"|job som|(?<!frivilligt )arbejde (?:med|i|som|på)|ansættelse som|stilling som"
    r"|\w*funktion(?:en|er)?"
    r"|^noget \w+|^at (?:sidde|stå|arbejde|lave|passe|køre|være|hjælpe|undervise|bygge)|spor"
    r"|forestiller sig at|at blive (?!bedre|mere|ved)\w+|brænder for|(?:skal|må) det være"
    r"|det skal være|så er det (?:mig|ham"
    r"|hende)|kunne tænke sig|(?:kan"
    r"|kunne) (?:godt )?tænke (?:sig|mig)|satser på|sigte[rs]+"
    r"|interesse\w* (?:for|i) (?:at|job)|(?:[abc]|a-spor|b-spor|c-spor)[):]|retning"
    r"|stilling(?:er|en)?|fleksjob (?:som|med|i|på)|job (?:med|i|på|ved|hos|inden))(?!\w)"
)
_OTHER_ROLES = any_of(
    r"""
    sagsbehandler\w* | jobkonsulent\w* | virksomhedskonsulent\w* | mentor\w* | jobformidler\w*
    psykolog\w* | læge(?:n|r|rne|ns)? | fysioterapeut\w* | socialrådgiver\w*
    som hendes (?:søster|mor)
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
    r"^(?:\w+ )?(?:har (?:tidligere |før |også )?(?:været|arbejdet)|(?<=hun )har erfaring"
    r"|(?<=han )har erfaring|er (?:uddannet|udlært|faglært)|var|arbejdede|tidligere)\b"
)
_FUNCTION = re.compile(r"\b\w*funktion(?:en|er)?\b")
# A title no list knows: "arbejde som svejser", "Kundemodtager: …".
_AS_TITLE = (
    re.compile(
        r"\b(?:job|jobbet|arbejde|stilling|stillingen|funktion|funktionen|ansættelse|ansat|fleksjob"
        r"|blive|være|søger|selv) (?:nu |igen )?som (?:en )?"
        r"(?!matcher|passer|giver|kræver|tager|rummer|bygger|udvikler|svarer)(\w{4,}(?:er|ør"
        r"|ant|ent))\b"
    ),
    re.compile(
        r"\b(?:[Jj]ob)?[Mm]ål(?:et)? (?:er|hedder|bliver|blev)"
        r" (?:en |stadig |fortsat |nu |at blive )?(\w{5,}(?:er|ør|ist|ent|ant|svend|leder|ansat))\b"
    ),
    re.compile(r"\ber (?:job)?målet (\w{5,}(?:er|ør|ist|ent|ant|svend|leder|ansat))\b"),
    re.compile(
        r"^(?:[Jj]obmål(?:et)?(?: er)?:? )?([A-ZÆØÅ]?(?:[a-zæøå-]{5,}er|[a-zæøå-]{2,}arb))"
        r"(?=\.?[:,.(]| (?:i|på|hos|ved)\b|$)(?<!arbejder)(?<!ønsker)(?<!opgaver)(?<!timer)"
    ),
)


def _titles(piece: Piece) -> list[str]:
    bare = VERB_HERE.sub(" ", _OTHER_ROLES.sub(" ", piece.low))
    known = OCCUPATIONS.find(Piece(bare).words)
    # "undervise" looks like "underviser" with a letter too few.
    known = [
        word for word in known if not (word[-1] == "e" and word != "guide" and TASKS.has(word))
    ]
    shaped = [found.lower() for rule in _AS_TITLE for found in rule.findall(piece.text)]
    return known or [found for found in shaped if not job_grounds.FRAME.fullmatch(found)]


def _live(reading: Reading) -> list[Piece]:
    """What stands of the goal: "men det er opgivet" takes back what was said before it."""
    kept: list[Piece] = []
    for piece in map(_new_aim, reading.statements):
        if _NO_GOAL_AT_ALL.search(piece.low):
            kept.clear()
        elif not _given_up(piece):
            kept.append(piece)
        elif kept and _TURNS.match(piece.low) and not _titles(piece):
            kept.pop()
    return [piece for piece in kept if not _of_staff(piece)]


_TURNS = re.compile(r"(?:men|dog)\b")
_NO_GOAL_AT_ALL = re.compile(
    r"\bingen (?:idé|ide|anelse)\b|\bder er ikke (?:et )?nyt\b|\bintet nyt\b"
    r"|\bhvad (?:han|hun|jeg|borger\w*) (?:så )?(?:gerne )?vil\b.*\bikke\b"
    r"|\b(?:nyt|andet|noget|konkret|eget|intet|ingen) (?:\w+ )?(?:mål|jobmål|jobønske"
    r"|retning)\w*(?: \w+){0,2} (?:mangler|ikke|afventer|endnu|fundet|sat|formuleret)\b"
    r"|\bikke (?:\w+ ){0,2}(?:nyt|andet|noget|et|konkret) (?:\w+ )?(?:mål|jobmål|jobønske"
    r"|retning)\b|\b(?:mål|jobmål)(?:et)? (?:er|findes|mangler|afventer|har)\b(?: \w+){0,2}?"
    r" ?(?:ikke (?:endnu )?(?:formuleret|sat|fundet|afklaret|valgt|beskrevet)|endnu)\b"
)
# "Jobkonsulenten samler ideer": what a helper does is nobody's goal.
_HELPS = re.compile(
    r"\b(?:arbejder|laver|undersøger|finder|samler|kigger|hjælper|sorterer|tilbyder|har|tager"
    r"|søger)\b"
)


def _of_staff(piece: Piece) -> bool:
    return begins_with_staff(piece.text) and bool(_HELPS.match(" ".join(piece.words[1:2])))


_NEW_AIM = re.compile(
    r", (?=(?:han|hun|jeg|du|borger\w*|\w+)? ?(?:vil (?!ikke)|ønsker (?!ikke)|går efter|søger"
    r"|kan bruge|peger))"
)


def _given_up(piece: Piece) -> bool:
    if piece.low.endswith("?"):
        return True
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
    if all(_FUNCTION_HEAD.fullmatch(ground) for ground in grounds):
        return False
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
    grounds = job_grounds.grounds(text, titles) or (
        job_grounds.listed(text, titles) if titles else []
    )
    heads = _FUNCTION.findall(text.low)
    if not titles and heads:
        grounds = job_grounds.listed(text, heads) or grounds
    if titles and grounds:
        return Answer(True, f"»{titles[0]}« bæres af »{grounds[0].strip()}«.")
    if not titles and _is_function(text, grounds):
        return Answer(True, f"Funktionen bæres af »{grounds[0].strip()}«.")
    if titles:
        return Answer(False, f"»{titles[0]}« står alene: opgaver eller kompetencer mangler.")
    return Answer(False, "Der mangler en stilling eller funktion og det, der bærer den.")
