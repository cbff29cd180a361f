"""``legal_or_boilerplate``: at least one sentence of law, rights and duties, or standard phrase.

Source: spec 4.1 and 7.1: such text belongs in digital mail or the guidance text, not in the
citizen's plan. ``True`` means that it does not belong there. Each sentence is judged alone: a
reference to law always counts; rule text counts when it speaks of people in general, or holds
duties and consequences towards "du", and not of what this citizen does.
"""

import re

from brobygger.quality.text.general import general_kind, law_speaks, passed_on
from brobygger.quality.text.lexicon import NAMES, TASKS, WORKPLACES
from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.people import WORDS_TOO
from brobygger.quality.text.reading import Piece, Reading
from brobygger.quality.text.verdict import Answer

ADVICE = (
    "Lad lovtekst og standardtekst stå i digital post eller vejledningsteksten, og skriv om "
    "borgeren, fx: »I praktikken prøver Jørn at pakke ordrer og køre truck i gang 4.«"
)
_LAW = re.compile(
    r"§+ ?\d|\b(?:lab|las|bek|vej|lov|lbk|lovbek|bekendtgørelse\w*|retssikkerhedsl\w+"
    r"|forvaltningslov\w*|aktivl\w+|sygedagpengelov\w*|servicelov\w*|beskæftigelseslov\w*"
    r"|databeskyttelseslov\w*)\.?(?: nr\.?)? (?:§|kap|nr\.? ?\d|\d|stk)|\b(?:efter|jf\.?"
    r"|i overensstemmelse med"
    r"|i henhold til|iht\.?|i medfør af|henh\. ?t\.?|ifølge|medf\. af|hjemmel i"
    r"|omfattet af)\s.{0,60}?(?:\bkapitel \d|\bkap\.? ?\d|\bstk\.? ?\d|\blov(?:en|ens"
    r"|givning\w*)?\b(?! om moms)|lovens regler|\bregler(?:ne)?\b|bekendtgørelse\w*|§)"
    r"|\bretsgrundlag|\blovgrundlag|\bhjemmel\b|\blov om (?:en |aktiv|sygedag|social|ansvaret"
    r"|organis|retssik|fleks|kontant)|\bbekendtgørelse(?:n|ns)? (?:om|§|nr)|\bkapitel \d+"
    r"|\blab-lov\w*|\b(?:funktionær|ferie|ligebehandlings|arbejdsmiljø|retssikkerheds|barsels"
    r"|pensions"
    r"|arbejdsskade|kompensations)lov(?:en|ens|n)\b|\bforvaltningslovens?\b|\blovens? (?:§"
    r"|regler|krav|bestemmelse)|\bgældende (?:lov\w*"
    r"|regler|ret|bestemmelser)|\bkrav i loven\b|\bi loven\b|\blovgivning\w*"
    r"|\bbekendtgørelsens\b|\bjf\. reglerne|\bgdpr\b|\bpersondata\w*|\bdatabeskyttelses\w*"
    r"|\bpersonoplysninger"
)
_DUTY = any_of(
    r"""
    (?:skal|kan) (?:\w+ )?\w{4,}es (?:af|til|hos) (?:kommunen|jobcent\w+)
    (?:dine|sine|deres|borgerens|om) rettigheder | rettigheder og pligter | ret og pligt
    (?:har|have) (?:\w+ )?pligt til | pligt til at | forpligt(?:et|else\w*) | er pligtig
    oplysninger (?:\w+ )?(?:udveksles|deles|videregives|opbevares)
    oplysningspligt\w* | tavshedspligt\w* | rådighedspligt\w*
    rådighed(?:sregler\w*|skrav\w*|svurdering\w*)? | stå til rådighed | står til rådighed
    sanktion\w* | karantæne | udebliv\w* | udeblivelse | manglende fremmøde
    uden (?:rimelig|fyldestgørende|gyldig) grund | konsekvenser
    få betydning for din (?:ydelse|ret) | nedsættelse af | fradrag i | ophør af
    miste (?:retten|din ret|ydelsen) | mister (?:du )?(?:retten|din ret) | afmeld(?:t|es)
    klage over
    klagemulighed\w* | påklag\w* | anke(?:s|t)?(?= \w) | klagevejledning | klagefrist
    ankestyrelsen | klageadgang | partshør\w* | afgørelse(?:n)? (?:træffes|kan|vil)
    træffe\w* afgørelse | afgørelse træffes | aktivt? jobsøgende | rimelige (?:tilbud|job)
    rimeligt tilbud | tage imod (?:rimelige|ethvert|et rimeligt|passende)
    passende (?:arbejde|fleksjob) | registrere[rst]* (?:som|dit|fravær|din)
    betingelse(?:r|n|rne)?\b (?:for|om) | opfylder? betingelse\w*
    ret til (?:ledighedsydelse|ferie|fravær|tilskud|ydelse\w*|fleksløn\w*|kontanthjælp
        |sygedagpenge|at klage|aktindsigt|fire samtaler|samtaler)
    berettiget til | bevilges (?:til|efter|i) | er bevilget (?:midlertidigt|efter|i henhold)
    modtage ydelse\w* | raskmeld\w* | sygemelde dig | 1\. sygedag | tilbagebetal\w* | uberettiget
    samtykke(?:t)? kan | partsrepræsentant | aktindsigt | pligter | dagpengesats\w*
    ledighedsydelse\w* udgør | tilskud\w* (?:udgør|nedsættes|ydes) | overenskomstmæssige
    merbeskæftigelse | rimelighedskrav | visitationskriteri\w*
    varig\w* og væsentlig\w* (?:begræns\w*|nedsat) | kontaktforløb\w* | jobforslag
    mindst hver (?:7|syvende) | orienteringspligt\w* | særlige regler | nye regler
    reglerne (?:for|om) | regler for
    """
)
_GENERIC = any_of(
    r"""
    den ledige\w* | den enkelte\w*
    ledige(?! (?:timer|stilling\w*|job\w*|plads\w*|fleksjob\w*|vagter)) | den pågældende
    alle borgere | (?:borgere|borgerne|borgernes),? (?:i|der|som|med|skal|har|kan)
    personer,? (?:der|som|med) | den ansatte | den sygemeldte | modtagere?(?:n)? af
    man (?:har|skal|kan|er|får|må|bliver) | alle (?:på|i|der|som|borgere|ledige|ansøgere|parter)
    kommunens? (?:mål|formål|opgave|skal|kan|behandler|tilbyder|er forpligtet|har pligt|vision)
    jobcent(?:er|ret|eret)s? (?:skal|kan|har pligt|mål|opgave)
    kommunen (?:skal|kan|behandler|supplerer|yder|er) | arbejdsgivere?n? betaler | deltagere\w*
    enhver | en virksomhedspraktik | et fleksjob | fleksjob (?:er|kan|bevilges|gives)
    et løntilskudsjob | løntilskud (?:er|kan|gives) | mentorstøtte (?:er|kan|gives)
    virksomhedspraktik (?:er|kan|gives) | tilbud (?:gives|efter|kan)
    tilbuddet (?:gives|er givet|har til formål) | min plan (?:er|skal|indeholder|udarbejdes)
    indsatsen (?:skal|tilrettelægges|har til formål)
    en (?:sammenhængende|helhedsorienteret|tværfaglig|aktiv|koordineret|håndholdt) indsats
    rehabiliteringsteamet (?:har til|er|består) | rehabiliteringsplanen (?:består|er|skal)
    ressourceforløb (?:er|kan)
    """
)
_PHRASE = re.compile(
    r"\b(?:foreløbig plan|vender tilbage|ser frem til (?:et )?(?:godt|fortsat) samarbejde"
    r"|held og lykke|automatisk (?:dannet|genereret|udsendt)|kan ikke besvares|standardtekst"
    r"|venlig hilsen|med venlig hilsen|læs mere (?:på|om)|du kan (?:læse|finde) mere"
    r"|på (?:din )?borger\.dk|henvises til (?:vedlagte|pjece\w*|folder\w*|vejledning\w*|bilag"
    r"|borger|reglerne)|vedlagte (?:pjece|folder|vejledning|klage\w*)|har til formål at"
    r"|formålet med (?:indsatsen|tilbuddet|planen|min plan|loven|fleksjob\w*|ordningen"
    r"|rehabiliteringsplanen|kontaktforløbet|samtalen er at|en )|tættere på arbejdsmarkedet"
    r"|helhedsorienteret|individuel\w*, |selvforsørgelse|hurtigst muligt i (?:job|arbejde"
    r"|uddannelse)|revideres løbende|opdateres løbende|justeres løbende|efter behov og"
    r"|personlige redskab|på tværs af (?:forvaltning\w*|sektor\w*|fag\w*)"
    r"|individuelt og fleksibelt|i samarbejde med (?:dig|borger\w*)(?= og|[,.]|$)|i (?:vores"
    r"|\w+) kommune tror|(?:justeres?|justeret|revidere\w*|tilpasse\w*"
    r"|opdatere\w*) (?:efter behov|løbende)|med udgangspunkt i (?:den enkelte\w*"
    r"|borgerens (?:ønsker|behov|ressourcer|samlede|egne)|dine (?:ønsker|behov|forudsætninger"
    r"|kompetencer))|ønsker og forudsætninger|borgeren i centrum|tillid og respekt"
    r"|flest muligt|flest mulige|varig tilknytning|fodfæste på arbejdsmarkedet|bidrage aktivt"
    r"|er du (?:velkommen til at|i tvivl)|velkommen til at kontakte|spørgsmål til (?:brevet"
    r"|planen|denne)|har du spørgsmål|obs:? husk|for yderligere (?:oplysninger|information)"
    r"|denne (?:tekst|besked|mail|plan) (?:er|kan)|du (?:modtager|får) (?:hermed|dette brev"
    r"|denne plan)|såfremt (?:du|der|borger\w*|den)|skriftlig\w* (?:til|meddelelse)|medmindre"
    r"|i så fald|såvel som|mulighed for at klage)"
)
_RULE_WORK = any_of(
    r"""
    arbejder med | øver | læser | læste | korrektur | arkiver\w* | kursus i | prøven | lov til
    lov at | lovet | fået lov | pligtfølelse | har ret i | får ret | mester | siger(?! (?:nej|ja))
    sagde | chefen | souschef | læring om | til eksamen | undervis\w* | i klubben | på værkstedet
    på holdet | hans hold | hendes hold | stol\w* | moms\w* | færdselslov\w* | nervøs
    gennemgå det | har lederen | lederen skrev | skrev lederen | lederen sagt | retsbygning\w*
    i retten | advokat\w* | domme
    """
)
_ABOUT_ME = re.compile(r"\b(?:han|hun|jeg|hendes|hans|vi|vores|dig og mig)\b")
_YOU_DUTY = any_of(
    r"""
    dit (?:eget )?ansvar
    du (?:skal|har pligt|er forpligtet|har ret til|kan klage|er omfattet|bedes|mister|kan miste
        |vil blive|bliver)
    hvis du (?:udebliver|ikke|bliver syg|afviser|får|flytter|rejser|er syg|modtager|holder|uden)
    såfremt du | husk at (?:tjekke|aktivere|opdatere|registrere|booke|melde|oplyse|bekræfte)
    ferie skal | fravær skal | sygdom skal
    ved (?:sygdom|fravær|ferie|udeblivelse|afslag|flytning) | dit fleksjob er bevilget
    din ydelse | ydelsen | i din ydelse
    """
)
_SYSTEM = any_of(
    r"""
    jobnet | joblog\w* | jobforslag | jobcent\w* | kommunen | sagsbehandler\w* | ydelse\w*
    ledighedsydelse | afmeld\w* | sygemeld\w* | raskmeld\w* | ferie\w* | udland\w* | borger\.dk
    e-boks | digital post | orienteret | din plan | aktivt jobsøgende | beskæftigelsesmål
    rådighed\w* | tilbud | krav\w* | ret til | pligt\w* | fremmøde | indtægt\w* | samliv\w*
    sanktion\w* | tilskud\w* | dagpenge\w* | kontanthjælp\w* | sygedagpenge | regler\w*
    afgørelse\w*
    """
)


_HE_OR_SHE = re.compile(r"\b(?:han|hun|jeg|hendes|hans|min(?! plan)|mit|mine|mig|ham|hende)\b")


def _one_person(piece: Piece) -> bool:
    """Whether a sentence speaks of somebody by name or as he, she, I."""
    named = any(
        (word[:1].isupper() and NAMES.has(word.lower().removesuffix("s")))
        or (NAMES.has(word.lower()) and word[:1].isupper())
        for word in piece.originals
    )
    low_named = any(NAMES.has(word) and word not in WORDS_TOO for word in piece.words)
    return named or low_named or bool(_HE_OR_SHE.search(piece.low))


def _personal(piece: Piece) -> bool:
    """The same, or of what "we" do."""
    return _one_person(piece) or bool(_ABOUT_ME.search(piece.low))


_GREETING = any_of(
    r"""
    (?:står|er) altid (?:klar|velkommen) | held og lykke med
    (?:ser frem|glæder os) til (?:et |at |vores )?(?:godt |fortsat )?samarbejde\w* | venlig hilsen
    i vores kommune | (?:blive )?trukket i (?:din )?ydelse\w*
    vi gør (?:dig )?opmærksom på\b.*\b(?:du|man) (?:skal|har)
    """
)


def _administrative(piece: Piece) -> bool:
    """Two words of administration and nothing of anybody's work: no task, no place, no day."""
    admin = {found.group() for found in _ADMIN.finditer(piece.low)}
    concrete = TASKS.find(piece.words) or WORKPLACES.find(piece.words) or _DATED.search(piece.low)
    if concrete:
        return len(admin) > 2
    return len(admin) > 1 or bool(admin and len(piece.words) > 4 and _MUST.search(piece.low))


_OUR_TALK = any_of(
    r"""
    glad for | tilfreds med | roser | aftalt | enige om | fortalt | fortæller
    vi (?:ser|mødes|har|taler|talte|prøver|øver)
    du (?:har fortalt|er god|vil|prøver|øver|starter|begynder|møder)
    borger (?:vil|er|har|ønsker|fortæller|skal|kan)
    """
)
# What you said or wish, and what is to be on a certain day, is yours alone.
_YOU_TELL = re.compile(
    r"(?<!når )(?<!hvis )(?<!såfremt )\bdu (?:ønsker|vil gerne"
    r"|har (?:selv )?(?:fortalt|sagt|valgt|prøvet|været)|oplever|synes|føler"
    r"|fortæller|siger|drømmer|trives|er (?:glad|god|vant|uddannet|begyndt|startet))\b"
    r"|^du har (?:nu )?(?:fået|modtaget|søgt|afleveret)\b|^borger(?:en|s|ens)?\b"
    r"|\bborger(?:en)? (?:selv )?(?:er (?:bange|bekymret|glad|i tvivl"
    r"|utryg)|spørger|frygter)\b"
)
# "i Føtex", "hos Thise": a firm by its name.
_AT_FIRM = re.compile(
    r"\b(?:i|hos|på) (?!Min\b|Jobnet|VITAS|Danmark|Digital|Borger|Job|Kommune|Mit|Folke|Rehab)"
    r"[A-ZÆØÅ][a-zæøå]{2,}"
)
_DAY = re.compile(
    r"\b(?:den|d\.) \d{1,2}\.? ?(?:/\d|januar|februar|marts|april|maj|juni|juli|august|september"
    r"|oktober|november|december)|\bkl\.? ?\d|\b(?:på|næste) (?:man|tirs|ons|tors|fre)dag\b"
)
_DATED = any_of(
    r"""
    (?:mandag|tirsdag|onsdag|torsdag|fredag)\w* | \d+ timer
    """,
    or_else=r"\bkl\.? ?\d|\b\d{1,2}/\d|\bd(?:en|\.) \d",
)
_ADMIN = any_of(
    r"""
    ydelse\w* | ledighedsydelse\w* | fleksløn\w* | tilskud\w* | løntilskud\w* | udbetal\w*
    kommune\w* | jobcent\w* | sagsbehandler\w* | myndighed\w* | rettighed\w* | pligt\w*
    regler\w* | afgørelse\w* | tilbud\w* | indsats\w* | planen | min plan | rehabilitering\w*
    virksomhedspraktik\w* | mentorstøtte | fleksjob\w* | borgere | borgernes | ledige\w*
    ansøge\w* | jobformidler\w* | jobnet | ændringer | orienteret | kommunale | respekt\w*
    ligeværd\w* | inddragelse | dialog | medbestemmelse | værdig\w*
    komme i (?:job|arbejde|beskæftigelse|uddannelse) | bevilge\w* | bevilling\w*
    beskæftigelse\w* | arbejdsmarked\w* | personen | støttemulighed\w* | forudsætning\w*
    betingelse\w* | berettig\w* | oplysninger | vejledning | sagsbehandling\w* | samtykke\w*
    klage\w* | arbejdsgivere\w* | revurder\w* | visit\w* | målgruppe\w* | lovgiv\w* | forløb\w*
    helhed\w* | uddannelse | ressourcer | udgangspunkt | individuel\w* | selvforsørg\w*
    kontaktforløb\w* | lediges | opfyld\w* | justere\w* | beregne\w* | grundlag\w* | ret til
    krav\w*
    """
)


# Guidance noted about somebody by name: "Bo er vejledt om sin rådighedspligt".
_INFORMED = any_of(
    r"""
    (?:vejled(?:t|es|te|ning om)|orientere(?:t|s|de)|oplyst|informere(?:t|s)|bekendt(?: med)?
        |gjort opmærksom|gøres opmærksom)\b.*\b(?:ret|rettighed\w*|\w*pligt\w*|rådighed\w*
        |sanktion\w*|udebliv\w*|\w*ydelse\w*|regler\w*|klage\w*|konsekvens\w*|lov\w*
        |betingelser|ferie|fravær)
    indforstået med\b.*\b(?:oplysninger|data)
    (?:læst og forstået|skrevet under)\b.*\b(?:min|sin|mine|sine) (?:\w*pligt\w*|rettigheder)
    """
)
_MUST = re.compile(r"\b(?:skal|kan|må|bør|har|er|bliver|mister|får|vil|hvis|såfremt|husk)\b")


_WORK_RULE = any_of(
    r"""
    \w+(?:ets|ens|ernes|s) (?:egne )?(?:regler|bekendtgørelser) | min plan (?:er at|for)
    """,
    or_else=r"§ ?\d+-\w+",
)
_PARAGRAPH = re.compile(r"§+ ?\d|\bkapitel \d|\bstk\. ?\d")


_COMPANY_OF = re.compile(r"\bsamarbejdet med \w+")


def _at_work(piece: Piece) -> bool:
    """Whether a sentence tells of work being done: two things of work, and no administration."""
    return len(TASKS.find(piece.words)) > 1


def _cites_law(piece: Piece, *, personal: bool) -> bool:
    low = _WORK_RULE.sub(" ", piece.low)
    if law_speaks(low) and not personal:
        return True
    if not _LAW.search(low):
        return False
    if _PARAGRAPH.search(low):
        return True
    works = _RULE_WORK.search(low) or (personal and TASKS.find(piece.words[:4]))
    return not works


def _why(piece: Piece) -> str:
    """Why one sentence does not belong, or nothing."""
    low = _WORK_RULE.sub(" ", piece.low)
    personal = _personal(piece) or bool(_YOU_TELL.search(low))
    if _cites_law(piece, personal=personal):
        return "en henvisning til loven"
    if _GREETING.search(low) and not (personal and _COMPANY_OF.search(low)):
        return "en standardvending"
    if _INFORMED.search(low) and not _RULE_WORK.search(low):
        return "tekst om rettigheder og pligter"
    own = _one_person(piece) or _YOU_TELL.search(low) or _AT_FIRM.search(piece.text)
    if not own and (found := general_kind(low, at_work=_at_work(piece))):
        return found
    if found := passed_on(low):
        return found
    if personal and (_RULE_WORK.search(low) or not _GENERIC.search(low)):
        return ""
    if _DUTY.search(low) and not _RULE_WORK.search(low):
        return "tekst om rettigheder og pligter"
    duty = _YOU_DUTY.search(low) and _SYSTEM.search(low) and not _DAY.search(low)
    if duty and not _RULE_WORK.search(low):
        return "tekst om rettigheder og pligter"
    if _PHRASE.search(low):
        return "en standardvending"
    if personal or _RULE_WORK.search(low) or _OUR_TALK.search(low):
        return ""
    if (_GENERIC.search(low) and not _DATED.search(low)) or _administrative(piece):
        return "en sætning, der gælder alle og ikke denne borger"
    return ""


def rule(reading: Reading) -> Answer:
    """Judge each sentence; one that does not belong is enough."""
    for piece in reading.sentences:
        if found := _why(piece):
            return Answer(True, f"Der står {found}: »{piece.text[:60].strip()}«.")
    return Answer(False, "Teksten taler om denne borger.")
