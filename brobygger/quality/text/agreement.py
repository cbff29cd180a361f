"""``smart_agreement``: somebody does something one can see, by a time one can put in a calendar.

Source: spec 7.1, Q15. The three are looked for among statements that are alive; the act must be
somebody's own (active voice or imperative), so that "CV opdateres senest 1. maj" fails.
"""

import re

from brobygger.quality.text.lexicon import ACTIONS
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.people import is_name, somebody
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.scope import UNDECIDED, live, postponed, withdrawn
from brobygger.quality.text.times import calendar_times
from brobygger.quality.text.verdict import Answer
from brobygger.quality.text.word_files import word_set

ADVICE = (
    "Skriv hvem der gør hvad, så det kan ses, og hvornår, fx: "
    "»Du ringer til fysioterapeuten senest 14. marts og bestiller en tid.«"
)
_NO_COMMITMENT = any_of(
    r"""
    opfordres | opfordret | anbefales | anbefalet | rådes | glemte | undlod | nåede ikke
    skulle have | bør | burde | man (?:skal|bør|kan) | kunne være | vil gerne | ville gerne
    vil forsøge | forsøger | prøver at (?:komme|være|huske|holde|få|tage|sove|blive|leve|spise)
    vil (?:prøve|forsøge) at (?!ringe|sende|skrive|køre|cykle|pakke) | håber | ønsker | drømmer om
    er sikker på | regner med at (?:få|blive|være|have|kunne) | ville have
    kan blive (?:aktuelt|nødvendigt|relevant) | kan (?:det )?være,? at | det kan være
    kunne godt | må (?:vi |man )?håbe | finde på at
    har lyst til | vil blive bedre | måske
    eventuelt | evt\.? | velkommen til | glæder (?:sig|mig)
    (?:ser|se) frem til | (?:kan|må) (?:du |han |hun )?(?:godt|gerne) | har mulighed for
    (?:han|hun|du|jeg|hvis) (?:har|får|kan få) (?:lyst|overskud|tid)
    hvis (?:ellers|muligt|det passer|hun magter|han magter|der er)
    """
)
_NOTHING_AGREED = any_of(
    r"""
    hvem der | finder vi ud af
    (?<!hvis )(?:\w{3,}er|går|får|gør) (?:alligevel |derfor )?ikke(?! (?:kun|bare|alene|senere))
    ingen (?:nye )?aftaler | ikke (?:noget|nogen aftale|aftalt|lavet aftaler|indgået|enige)
    intet aftalt | ingen aftale | ikke (?:\w+ )?skal | skal ikke | behøver (?:\w+ )?ikke
    blev (?:[\w.]+ ){0,5}(?:talt|snakket) om | tænk\w* over,? (?:om|hvorvidt) | ingen husker
    nogen skal | en eller anden
    (?:er|blev|var) (?:\w+ )?(?:blevet )?(?:orienteret|informeret|vejledt|gjort opmærksom)
    har (?:\w+ )?fået (?:udleveret|tilsendt|besked|vejledning|information|at vide|tilbudt|tilbud
        |orientering)
    """,
    or_else=r"\b(?:drøftet|drøftede|talte om|snakkede om|har talt om)\b(?!.*\b(?:og"
    r"|at) (?:aftalt|du|hun|han|jeg)\b)",
)
# Verbs nobody can see from outside; all else that somebody does in the present is taken as an act.
_UNSEEN = word_set("unseen")
_UNSEEN_PHRASE = any_of(
    r"""
    fund\w* (?:sin|sit|ro|motivation\w*|glæde\w*|balance\w*|mod) | blevet (?:mere|bedre|\w+ere)
    fylder \d+ | kommet (?:\w+ )?(?:videre|længere|tættere|i gang|godt)
    komme[r]? (?:videre|tættere|i gang|ud af|på plads|på ret|sig|godt|ovenpå|over|til at
        |til kræfter)
    få(?:r|et)? (?:\w+ ){0,3}?(?:syn|styr|ro|overblik|struktur|selvtillid|energi|mod|tro
        |indsigt|motivation)
    møde[r]? (?:stabilt|til tiden|op som aftalt) | arbejde\w* (?:\w+ ){0,2}(?:på|med|mod|hen)
    tænke\w* | overveje\w* | mærke\w* efter | være
    være opmærksom | blive (?:bedre|mere)
    passe\w* (?:\w+ )?på sig | fokus\w* | arbejde\w* (?:på|med) | forsøge
    prøve\w* at (?:være|tænke|få|holde) | tro på | håbe | acceptere | bevare | lytte til
    få styr på | komme videre | holde fast | gøre sit bedste | gøre en indsats | gøre noget
    være aktiv | være mere | søge bredt | følger sin plan | have fokus | tage det roligt
    tage ansvar | tage sig sammen | tage hensyn | tage stilling | finde ro | finde ud af
    få overblik | få overskud | få det bedre | få mere | give det en chance | give slip
    komme i gang | lave noget | lave noget mere | komme (?:videre|tættere|i gang|ud af)
    fortsætte\w* | det gode mod
    """
)
_SPEAKS_OF = any_of(
    r"""
    har | have | havde | fået | får | lovet | vil | skal | kan | at | og | husk(?: at)? | så
    kommer til at | sørger for at | bedes | må
    """
)
_IMPERATIVE_START = re.compile(
    r"(?:^|[:,–-] |\d\) |\bog |\bhusk (?:nu |lige |også )?(?:at )?|\bhusk: |\baftale: |\bat )"
    r"([a-zæøå]+)",
    re.IGNORECASE,
)
_FIRST_PERSON_SEEN = any_of(
    r"""
    \w{3,}es (?:[\w.]+ ){0,5}?af (?:ham|hende|mig|dig|borger\w*|mentor\w*|sagsbehandler\w*
        |\w*konsulent\w*|\w*coach\w*|sb|jk|vk)(?: selv)?
    følge[r]? (?:dig|hende|ham|mig|borger\w*) | lærer (?:\w+ ){1,6}op
    prøve[r]? (?:\w+ ){0,2}?\w{4,}(?:en|et|erne) (?:sammen|af|selv|igennem)
    (?:har|have) (?:\w+ ){0,6}?været (?:\w+ ){0,3}?(?:hos|på|til|i|ude|inde|nede|henne|forbi|med)
    passer (?!på|godt|ind|til|bedst)\w+(?:en|et|erne|ne) | er klar (?:ved|på|i|hos)
    (?:ser|svinger|kører|cykler) (?:\w+ ){0,3}forbi
    have (?:\w+ )?(?:bestået|gennemført|taget|lavet|skrevet|ringet|fundet|købt|\w{3,}eret)
    \w+r (?:\w+ ){1,4}igennem
    er (?:på|hos|i|ved|henne) (?:\w+ ){1,3}(?:kl|den|d|senest|fra) | har (?:\w+ )?bestilt
    stiller (?:\w+ )?(?:hos|op|i|på)
    komme[r]? (?:på|hos|i) \w+
    følge[r]? (?!planen|sin|rådene)\w+ (?:i bus\w*|i tog\w*|til|hen|ind|hjem|på arbejde)
    komme[r]? (?:\w+ ){0,2}(?:forbi|på besøg|ud|ind|hjem|på \w+dag|kl|til (?:møde|samtale|jer
        |os|mig)) | får (?:\w+ ){0,3}ændret | møde[rs]? | ses | mødes | kigge[r]? forbi
    gå[r]? (?:en )?tur\w* | gå[r]? (?:ind|hen|ned|over|forbi|til|på|op)
    tage[r]? (?:\w+ ){0,2}(?:kontakt|fat|bussen|toget|med|ud|ind|hen|forbi|op|på|billede\w*|til
        |det|en snak|imod)
    få(?:r|et)? (?:\w+ ){0,4}(?:fornyet|sat|fundet|skrevet|repareret|svar|målt|talt|aftalt|læst
        |underskrevet|lavet|oprettet|ordnet|udfyldt|bestilt|sendt|taget|klippet|udleveret
        |underskrift)
    har (?:\w+ ){0,6}(?:med|færdig\w*|klar|klaret|udfyldt|ringet|skrevet|sendt|talt|oprettet
        |afleveret|malet|lavet|læst|fundet|bestilt|besøgt|været (?:hos|på|til|i))
    holde[r]? (?:et |en )?(?:oplæg|møde|tale|kontakt) | følge[r]? (?:\w+ )?(?:med|til)
    vær(?:e)? klar | stille[r]? (?:\w+ ){0,3}(?:op|spørgsmål|til)
    arbejde[r]? (?:\w+ ){0,3}(?:timer|dage|vagt) | hjælpe[r]?(?= \w)
    prøve[r]? (?:\w+ ){0,3}(?:en|et|på|at (?:pakke|køre|lave|arbejde|sidde|stå|bruge|cykle))
    finde[r]? (?:\w+ ){0,2}(?:\d|to|tre|fire|fem|seks|en|et|mindst|stilling\w*|adresse\w*
        |opslag\w*)
    søge[r]? (?:\w+ ){0,3}(?:\d|to|tre|fire|fem|seks|stilling\w*|job\w*|om|hos)
    lære[r]? (?:\w+ ){0,3}(?:koden|ruten) | står? (?:\w+ ){0,3}(?:kl|klar)
    ser (?:en|et|videoen|filmen) | vise[r]?(?= \w) | gøre? (?:rent|klar|\w+ færdig)
    gør (?:rent|klar|\w+ færdig) | går
    """
)
_MEETING = re.compile(
    r"\b(?:(?:til|indtil|når|inden|før) (?:vi|i) (?:ses|mødes|taler sammen)|(?:næste"
    r"|vores|et|det|dette|første|kommende|sidste|til|ved|på|inden) møde\w*)\b",
    re.IGNORECASE,
)
# "har afleveret den 1. maj" is over; "senest den 1. maj har hun afleveret" is not.
_PERFECT = any_of(
    r"""
    har (?:[\w.]+ ){0,6}?(?:\w{3,}et|sendt|talt|fået|haft|været|lagt|gjort|skrevet|mødt|besøgt
        |søgt|spurgt|bragt|købt|læst|vist|sagt)
    """
)
_DEADLINE = any_of(
    r"""
    senest | inden | til | når vi | i morgen | lovet | aftalt | sagt ja | ved udgangen
    om \w+ (?:dage|uger) | til den tid | på det tidspunkt
    """,
    or_else=r"\b(?:skrevet under|givet håndslag|givet tilsagn|givet sit ord|lovede|lover|indvilget"
    r"|forpligtet sig|bekræftet|indforstået)\b"
    # "Ultimo april har Hanne besøgt …": by then.
    r"|^(?:primo|medio|ultimo|ved|når|næste|opfølgning|uge|i uge|på)\b.{0,60}? har\b",
)
_HAS_READY = re.compile(r"\bhar (?:\w+ ){1,4}(?:klar|med|færdig\w*)\b")
_PRESENT_ACT = re.compile(r"(?:skal|vil|går|tager|får)")
_DONE_BEFORE = any_of(
    r"""
    i sidste uge | i går | sidste (?:uge|måned|mandag|tirsdag|onsdag|torsdag|fredag) | forrige
    for \w+ (?:uger|dage|måneder) siden | allerede
    """
)
_PAST = any_of(
    r"""
    var | havde | blev | fandt | skrev | fik | gik | kom | tog | gav | lå | stod | kunne | ville
    skulle | sagde | så | ringede | sendte | talte | søgte | mødte | afleverede | spurgte
    (?!allerede)\w{3,}ede
    """
)
# "holdt vi møde": over, beside the one who did it.
_DID = {
    "holdt", "skrev", "fik", "gik", "kom", "tog", "gav", "mødte", "sendte", "talte", "spurgte",
    "deltog", "fandt", "var", "havde", "ringede",
}  # fmt: skip
# "skal der være talt med …": nobody does it.
_IMPERSONAL = re.compile(
    r"\b(?:(?:skal|vil|kan|bør|må) der (?:være |blive |være blevet )?\w+|der (?:\w{3,}es|blev \w+t"
    r"|bliver \w+t|er \w{3,}t))\b(?! af\b)[^,;]*"
    r"|\ber der [^,;]*|\ber (?:\w+ )?(?:tilmeldt|indkaldt|henvist|indstillet|planlagt|inviteret"
    r"|visiteret|berammet"
    r"|fastsat|tildelt)\b[^,;]*",
    re.IGNORECASE,
)
# "sørger for at" with nothing seen after it.
_SEES_TO = re.compile(
    r"\bsørge\w* for at\s*(?:selv\s*)?(?=$|[.,]|inden\b|senest\b|til\b|frem\b|den\b)"
)
_BY_WHOM = re.compile(
    r"\b(?:\w{3,}es|(?:er|bliver) (?:\w+ ){1,3}?\w{3,}t) (?:[\w.]+ ){0,6}?af [A-ZÆØÅ][a-zæøå]+"
)


def _alive(low: str) -> bool:
    return not (
        withdrawn(low) or postponed(low) or UNDECIDED.search(low) or _NOTHING_AGREED.search(low)
    )


def _is_act(word: str) -> bool:
    """An active form of an act: no passive in -s, no present participle."""
    return (
        ACTIONS.has(word)
        and not word.endswith(("es", "ende", "ede", "ning", "ningen", "ninger"))
        and word not in _UNSEEN
    )


def _acted(words: list[str], at: int) -> bool:
    """An act in its place: an infinitive needs "skal", "at", "og" … close before it."""
    word = words[at]
    if not _is_act(word):
        return False
    infinitive = word.endswith("e") and not word.endswith(("ede", "te"))
    return not infinitive or any(
        _SPEAKS_OF.fullmatch(before) for before in words[max(0, at - 9) : at]
    )


def _open_verb(words: list[str], at: int) -> bool:
    """A present tense beside somebody: the word after or before a person, ending in -r."""
    neighbours = [words[i] for i in (at + 1, at - 1, at + 2) if 0 <= i < len(words)]
    return any(
        len(word) > 3
        and word.endswith(("er", "år"))
        and word not in _UNSEEN
        and not is_name(word, first=True)
        for word in neighbours
    )


# "Svar fra lægen forventes": a noun where an imperative could stand.
_AS_NOUN = re.compile(
    r"\b(?:svar|besøg|kontakt|start|film|test|køb|løb|opkald) (?:fra|forventes|er|skal|ventes"
    r"|bliver)\b",
    re.IGNORECASE,
)


def _imperatives(piece: Piece) -> bool:
    asked = _AS_NOUN.sub(" ", piece.text)
    found = (match.group(1).lower() for match in _IMPERATIVE_START.finditer(asked))
    return any(word in IMPERATIVES for word in found)


IMPERATIVES = word_set("imperatives")


def somebody_acts(piece: Piece) -> bool:
    """Whether somebody in a sentence does something active."""
    words, low = piece.words, piece.low
    people = somebody(piece)
    opening = piece.originals[:1]
    if not people and opening and len(words) > 1 and opening[0][:1].isupper():
        # An unknown name opens the sentence and its verb follows: "Zofia sender …".
        stranger = (
            _is_act(words[1])
            and words[1].endswith(("er", "går", "får", "gør"))
            and words[0] not in _COMMON_OPENINGS
            and words[1] not in _BEFALLS
        )
        people = [0] if stranger else []
    if not people:
        return bool(_GETS_DONE.search(low))
    if any(_acted(words, at) for at in range(len(words))) or _FIRST_PERSON_SEEN.search(low):
        return True
    return any(_open_verb(words, at) for at in people)


_GETS_DONE = any_of(
    r"""
    (?:får|har) (?!der|det|man|alle|ingen)\w{3,} (?:fået )?(?:lavet|sendt|skrevet|ringet|bestilt
        |afleveret|oprettet|udfyldt|fornyet|booket|talt|hentet|købt|besøgt)
    """
)
_COMMON_OPENINGS = word_set("openings")
# What things do of themselves: "Kurset starter …".
_BEFALLS = {
    "starter", "begynder", "slutter", "afslutter", "løber", "går", "følger", "kommer", "viser",
    "gælder",
}  # fmt: skip


def _did(piece: Piece) -> bool:
    """Whether the verb beside somebody says that it is over."""
    words = piece.words
    return any(
        words[near] in _DID or (words[near].endswith("ede") and words[near] != "allerede")
        for at in somebody(piece)
        for near in (at - 1, at + 1)
        if 0 <= near < len(words)
    )


def _present(piece: Piece) -> bool:
    """Whether something is done now or is to be done, besides what has been done."""
    acts = any(word.endswith("er") and ACTIONS.has(word) for word in piece.words)
    return acts or bool(_PRESENT_ACT.search(piece.low))


def _acts(piece: Piece) -> bool:
    low = piece.low
    if _NO_COMMITMENT.search(low) and not re.search(r"\b(?:aftalt|aftale|enige om)\b", low):
        return False
    if _BY_WHOM.search(piece.text):
        return True
    text = piece.text
    for empty in (_IMPERSONAL, _UNSEEN_PHRASE, _MEETING, _SEES_TO):
        text = empty.sub(" ", text)
    kept = Piece(text)
    if _imperatives(kept):
        return True
    if (
        _DONE_BEFORE.search(low)
        and _PAST.search(low)
        and not re.search(r"\b(?:skal|vil|aftalt|enige|denne|næste|senest|inden)\b", low)
    ):
        return False
    if _did(kept) and not (_DEADLINE.search(low) or _present(kept)):
        return False
    if (
        _PERFECT.search(_HAS_READY.sub(" ", low))
        and not _DEADLINE.search(low)
        and not _present(kept)
    ):
        return False
    return somebody_acts(kept)


def rule(reading: Reading) -> Answer:
    """Judge one entry as a whole."""
    pieces = live(reading, lambda low: not _alive(low))
    if not pieces:
        return Answer(False, "Aftalen er aflyst, udsat eller ikke indgået.")
    times = [time for piece in pieces for time in calendar_times(piece.low)]
    acting = any(_acts(piece) for piece in pieces)
    if acting and times:
        return Answer(True, f"Der er en, som gør noget synligt, og en tid: »{times[0].strip()}«.")
    if acting:
        return Answer(False, "Der mangler en tid, man kan skrive i en kalender.")
    return Answer(False, "Der mangler en, som gør noget, man kan se eller tælle.")
