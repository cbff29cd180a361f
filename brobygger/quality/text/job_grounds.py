"""What grounds a job goal: tasks, competences, what one is trained for; and what only sounds so."""

import re

from brobygger.quality.text.lexicon import OCCUPATIONS, TASKS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.reading import Piece
from brobygger.quality.text.work_words import work_in

_COMPETENCE = any_of(
    r"""
    \w*kendskab | cand\.?\w* | (?:det|den|dem) kan (?:hun|han|jeg) | papir på | træner for
    \w*sans\b(?! for humor) | øje for | udlært | linjefag | eksamen i | erfaren i | vant med
    øvet i | kan (?!tænke|se |hun|han|jeg|du|få|holde|cykle|lide|godt lide|trives)
    kender (?!ikke|alle|hun|han|vi|mig|nogen|hinanden|baggrund)\w+
    erfaring\w* | erfaren | uddannet | \w*uddannelse\w* | \w+uddannet | svendebrev | certifikat\w*
    \w+certifikat\w* | \w+kort | erhvervskort | speedbådskort | \w+bevis | bevis på | kursus\w*
    hygiejnekurs\w* | autorisation | dygtig til | god til | gode? til | skrap til | ferm | mestrer
    behersker | vant til | rutineret
    har (?:\w+ ){0,4}(?:lavet|arbejdet|bogført|undervist|passet|kørt|stået|læst|været|gjort|prøvet
        |solgt|svejset|malet|ansat|klaret|styret|betjent|drevet|hjulpet|stået for|rengjort
        |repareret|bygget|syet|bagt|serveret|sorteret|pakket|plukket|vejledt|oversat|tegnet)
    år(?:s|) (?:som|i|på|med|erfaring) | kvalifikation\w* | kompetence\w* | forstand på | viden om
    \w*kurs(?:et|er|erne)? | talent | håndelag | fingerfærdighed | stedkendt | køreattest
    taler | sprog\w* | excel | word
    navision | sap | indesign | photoshop | python | tidligere (?:arbejdet|ansat|job) | praktikken
    i (?:\d+|to|tre|fire|fem|seks|ti|tyve|mange|flere) år | \w+ år (?:i|som|hos|på) | fra barnsben
    \w+baggrund | baggrund (?:som|i|fra|inden) | kundskab\w* | færdighed\w* | bekendt med
    hjemmevant | fortrolig med | forstår sig på | trænet i | skolet i | stærk (?:i|til)
    hurtig (?:til|på) | nem ved | teft | snilde | fingersnilde | autocad | revit | html | css
    php | java\w* | sql | c5 | e-conomic | powerpoint | sharepoint | dynamics
    rolig stemme | stemmen er rolig | kategori [a-e] | [a-e]-kort | gode? ved | skriver hurtigt
     ryddelig hånd | flair | faglært | fagbrev | pau | sosu | merkonom | akademi\w*
    gjorde | bruge (?:sit|sin|sine|hendes|hans)
    """
)
_VAGUE_SKILL = any_of(
    r"""
    (?:søde|flinke|rare|gode|glade|hyggelige|venlige) \w+ | mange kompetencer | bred erfaring
    mange ressourcer | hendes ressourcer | hans ressourcer
    (?:borgers?|hendes|hans|sine|egne) (?:ressourcer og )?kompetencer | kompetencer, interesser
    ressourcer, kompetencer | kan bruge hænderne | bruge hænderne | bruge sig selv | kan holde til
    fastholde\w* | højt til loftet | (?:god|gratis|dejlig) (?:kaffe|mad|frokost|kantine)
    en uddannelse (?:som|til) | brænder for | gøre en forskel | frisk luft | natur\w*
    bakke[rt]? op | frokostordning\w*
    parkeringsforhold | kaffepause\w* | frugtordning
    noteret | anført | angivet | skrevet ind
    (?:kræver|forudsætter) (?:\w+ )?\w+ | lyder \w+ | kan rumme | kan cykle
    kan (?:komme|møde|være|trives|få|fungere|overskue|magte|klare)
    god tone | godt job | gode kolleger | erhvervserfaring som skal | kan tage hensyn | kørekortet
    mange forskellige ansættelser | er mistet | mistet kørekort\w* | med mennesker | lave noget
    noget med \w+ | kan se
    """
)
# Whom or what one likes, and competences nobody names: neither grounds a goal.
_LIKES = re.compile(
    r"\b(?:elsker|holder af|glad for|kan (?:godt )?lide|interesser\w+ sig for|interesse\w* for)"
    r" (?!at\b)\w+(?: og \w+)?"
)
_WISHES = re.compile(r"\b(?:gerne|helst) (?!vil\b|at\b)\w+(?: (?:eller|og) \w+)?")
_UNNAMED = re.compile(
    r"\b(?:hans|hendes|borgers?|borgerens|sine|mine|dine|de|mange|faglige|egne|personlige)"
    r" (?:\w+ )?(?:kvalifikation|kompetence|erfaring|interesse|evne|styrke|ressource)\w*"
    r"(?:(?:,| og) \w+)*(?! (?:i|inden for|med|fra|som|til)\b)"
)
_TRAINED = re.compile(
    r"\b(?!\w*mål\w*\b|(?:det|der|som|hvad|ikke|stillingen|retningen)\b)[\w-]+"
    r" (?:er|har været|var) (?:selv |nu |oprindelig\w* "
    r"|tidligere |uddannet |udlært |faglært )*(?!åben|klar|god|glad|motiveret"
    r"|fleksibel)(\w{4,}(?:er|ør|ist|ent|ær|ker|mand|tør))\b"
)
FRAME = any_of(
    r"""
    bus(?:sen)? | tog(?:et)? | station(?:en)? | letbane | metro | gåafstand | fleksjob | deltid
    timer | om ugen | formiddag\w* | eftermiddag\w* | kolleger | kollegaer | chef
    arbejdsgiver\w* | transport\w* | cykelafstand | tæt på | i nærheden | weekend\w* | stress
    støj | rolig\w* | hyggelig\w* | flinke | søde | arbejdsplads\w* | arbejdsmarked\w*
    efterspørgsel\w* | samtale\w* | virksomhedsbesøg | virksomhed\w* | praktik\w* | behandling
    """
)
# "ikke vaske op, ikke køre truck": what is not wanted grounds nothing.
_NOT_THAT = re.compile(r"\bikke (?:\w+ ){0,3}?\w+(?=[,.;]|$| og\b| eller\b)")


# "Jeg klipper pudler": a verb that is also a title; "sætter bøger op": one too common for a list.
_DOES = re.compile(r"\b(?:jeg|hun|han|du|der|som|og|skal|kan|allerede|hvor) (\w{4,}er)(?= \w)")
_HANDLES = re.compile(
    r"(?:^|[.,:;(–-] |\b(?:og|at|kan|skal|samt|hun|han|jeg|du|der|som|bl\.a\.|fx|altså|dvs\.?) )"
    r"(?:(?:forbered|dækk|tømm|bestill|lav|hæng|lægg|hold|besvar|del|skift|rens|tjek|tjekk|tæll"
    r"|før|rett|skill"
    r"|tænd|slukk|lukk|åbn|mærk|sætt|tag|hent|bring|hjælp|svar|skriv|send|modtag|vej|rull|riv"
    r"|udfyld"
    r"|guid|fortæll|varetag|styr|berolig|lyt|vis|bær|plej|hør|bland|vej|noter|spørg|ring til)er?"
    r"|(?!fung|præst|accept|motiv|prior|\w*(?:ig|lett|tung|hård|kort|nem|sund|ren|bred)ere\b)"
    r"\w{4,}erer?"
    r"|tilser?|står? for|gør(?:e)?|tager? imod)"
    r" (?!(?:sig|det|mig|dig|noget|hensyn|pauser?|stilling|kontakt|ansvar|del|en|et|i|på|med|til"
    r"|om|af|imod|sin|sit|sine|hver|lidt|efter|over|ud|op|ned|ind|væk|hjem|fra|ved|mulighed|plads"
    r"|lov|vagter|tilbud|job|godt|bedst|bedre|mere|mest|udgangspunkt|fat|afsted|fremmøde)\b)"
    r"\w{3,}"
)


def grounds(piece: Piece, titles: list[str]) -> list[str]:
    """Tasks and competences besides the title itself, each counted once."""
    bare = piece.low
    for empty in (_VAGUE_SKILL, _UNNAMED, _LIKES, _WISHES, FRAME, _NOT_THAT):
        bare = empty.sub(" ", bare)
    words = [
        word
        for word in Piece(bare).words
        if word not in titles and not WORKPLACES.has(word)
        if TASKS.has(word) or not OCCUPATIONS.has(word)
    ]
    done = [word for word in _DOES.findall(bare) if TASKS.has(word) and word not in titles]
    handled = [found.group() for found in _HANDLES.finditer(bare)]
    tasks = dict.fromkeys([*work_in(words), *done, *handled])
    competences = dict.fromkeys(
        found.group() for found in _COMPETENCE.finditer(bare) if not OCCUPATIONS.has(found.group())
    )
    trained = [found for found in _TRAINED.findall(bare) if set(titles) != {found}]
    return [*tasks, *competences, *trained]


def listed(piece: Piece, titles: list[str]) -> list[str]:
    """Things done, listed after the title: "Korrekturlæser: finder fejl, retter til"."""
    after = piece.low.partition(titles[0])[2]
    found = _LISTED.match(after)
    items = re.split(r",| og | samt |/", found.group(1)) if found else []
    done = [
        item.strip() for item in items if _DONE.search(FRAME.sub(" ", _VAGUE_SKILL.sub(" ", item)))
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
