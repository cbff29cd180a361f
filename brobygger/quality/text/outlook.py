"""What lies ahead for the work: expectation, change for the better, figures that rise.

Classes of words for ``dynamic_work_ability``: a statement that expects something and names a step
beyond today tells of development, also where no word says "udvikling".
"""

import re

# Somebody expects, plans or holds it possible; or a time or a condition it waits for.
EXPECTS = re.compile(
    r"\b(?:forvent(?:e[rst]*|ning\w*|elig\w*)|ventes?|venter|regner|anslå[rs]?|skønne[rst]*"
    r"|spår?|formod\w+|formentlig|sandsynlig\w*|sandsynligvis|antage[rs]?|forudse[rs]?"
    r"|forestille[rt]? sig|ser (?:vi )?for (?:os|sig)|tror(?: på)?|mon ikke|tanken|tænkt|tænkes"
    r"|hensigten|meningen|planen|målet|mål:|sigtet|sigter|udsigt til|er det nok|nok hende|nok ham"
    r"|udsigterne|prognosen"
    r"|ligger i kortene|på vej (?:mod|til)|lægger? op til|arbejde[rs]? (?:der )?hen ?imod"
    r"|på tegnebrættet"
    r"|mulig\w*|realistisk\w*|urealistisk\w*|potentiale\w*|perspektiv\w*|kræfter til|rum for"
    r"|chance\w* for|grundlag for|basis for|bliver?|ender med|åbner|åbnes|næste skridt"
    r"|næste trin|første skridt|i stand til|klar til|inden længe|snart|med tiden|tids nok"
    r"|hen ad vejen|undervejs|efterhånden|gradvis\w*|lidt efter lidt|skridt for skridt"
    r"|trin for trin|på (?:længere |lang )?sigt|sidenhen|senere|siden hen|fremover|frem mod"
    r"|(?:inden|i løbet af|inden for|om|efter) (?:et|en|to|tre|fire|fem|seks|nogle|få|\d+|\w+ af"
    r"|året"
    r"|sæsonen|foråret|sommeren|efteråret|vinteren|jul|nytår|sommer"
    r"|ferien|oplæring\w*|prøvetid\w*)"
    r"|til (?:sommer|jul|påske|næste|foråret|efteråret|vinter|nytår"
    r"|sankthans|marts|april|maj|juni"
    r"|august|september|oktober|november)|fra uge \d+|næste (?:år|forår|efterår|sommer|sæson)"
    r"|udviklingsmulighed\w*|udviklingspotentiale\w*|mulighed for"
    r"|efter (?:endt )?\w*(?:træning|oplæring|behandling|forløb|tilvænning)\w*"
    r"|ved (?:\w+ )?(?:tilvænning|træning|oplæring)"
    r"|hvis|såfremt|så snart|når|den dag|forudsat|under forudsætning|vil (?:\w+ ){0,4}kunne"
    r"|bør kunne|burde kunne|vil kunne|kan (?:\w+ ){0,4}(?:komme til|blive|senere|også|lægges"
    r"|løftes"
    r"|lempes|løsnes))\b|(?:->|→|=>)|^får \w+"
)
# A step beyond what is done today.
BEYOND = re.compile(
    r"\b(?:selv|alene|på egen hånd|egenhændigt|uden (?:at|hjælp|støtte|makker|sidemakker|pause\w*"
    r"|opsyn|mentor|følge|tilsyn|instruks\w*|skærm\w*)|hele|fuld[te]?|alle|begge|også|tillige"
    r"|samt|både|fordobl\w*|(?:høje|øvre|øverste) ende|komme[r]? (?:\w+ ){1,3}til(?=[,.]|$)"
    r"|stadig (?:mindre|færre) (?:instruktion|hjælp|støtte|opsyn|vejledning|pauser?)"
    r"|dobbelt\w*|halvanden gang|tredob\w*|trekvart|normal\w*|på niveau med|på linje med"
    r"|flere|mere|større|sværere|tungere|bredere|længere|højere|hurtigere|oftere|nye|andre"
    r"|løft(?:es|e|et)|lempe\w*|løsne\w*|lette\w*|lukke\w* op|åbne\w*|slække\w*|rykke\w*"
    r"|indhente\w*|genvinde\w*|vinde\w* (?:ind|tilbage)|komme tilbage|vende tilbage til"
    r"|kommer? (?:til|med|ud i|ind i|ud på|på banen|i spil)|gå fra|går fra|fra at \w+|skifte\w*"
    r"|få[r]? (?:\w+ )?(?:ansvar\w*|opgaven|rollen|område\w*)|afløse\w*|overtage\w*|overdrage\w*"
    r"|arve[r]?|føje\w*|supplere\w*|tage[r]? .{0,40}\bmed"
    r"|tager? (?:over|fat på|hul på)|lære[rst]*|oplæres|mestre\w*|bestride\w*|prøve[rs]? kræfter"
    r"|rutine\w*|vant til|fortrolig med|næste skridt|næste trin|ikke (?:har |have )?(?:længere "
    r"|mere )?"
    r"(?:behøve\w*|brug for)|unødvendig\w*|undvære\w*|slippe\w*|helt væk|forsvinde\w*"
    r"|kortere pause\w*|færre (?:pauser|hensyn|hvil)|udgangspunkt, ikke"
    r"|ikke et loft|tempoet kommer"
    r"|åbner der sig|kræfter til|rum for|plads til|har potentiale|potentiale (?:for|til)|(?:hende"
    r"|ham|den|en), der)\b"
)
# Once in a while or every day: no development, however it begins with "når".
_HABIT = re.compile(
    r"\b(?:når|hvis) (?:der er (?:travlt|ro|stille|mange|få|for)|det (?:regner|blæser|brænder på)"
    r"|\w+ (?:er (?:træt|syg|presset|frisk|udhvilet|veludhvilet|i godt humør)|har (?:taget sin"
    r"|en god|en dårlig|sovet|ondt|migræne|spist)|får (?:hovedpine|anfald|ondt)|møder på))"
    r"|\b(?:af og til|nogle dage|visse dage|fra dag til dag|dagsform\w*|svinge\w*)\b"
)
# Hope that is broken, and going back.
LOST = re.compile(
    r"\b(?:bristet|brast|slukket|tabt|tabes|miste\w*|mistet|er forbi|ude af billedet|i graven"
    r"|(?:få|får|blive|bliver|have) (?:\w+ )?(?:sværere|vanskeligere|tungere) ved"
    r"|(?:stadig )?mindre "
    r"(?:arbejde|tid|kræfter)|svinder|skrumpe\w*|taber|forringe\w*|fremadskridende|tiltagende"
    r"|uhelbredelig|tilbage på (?:det gamle|sit gamle|udgangspunktet|\d)|opgivet|skrinlagt"
    r"|(?:opgave|time|vagt|dag|ordre|kunde)\w*\b[^.]{0,40}\b(?:bliver?|blive|være) (?:\w+ )?færre"
    r"|flere (?:sygedage|anfald|fridage|hvil)|(?:længere|flere) pauser"
    r"|længere til stede|de samme \w+ som|som hidtil|bliver? (?:det )?(?:\w+ )?ved med at være"
    r"|ventes intet|forventes intet|(?:ligger|står) fast|ikke længere)\b"
)
# What develops is the firm, the money or the family, not the work of this citizen.
ABOUT_OTHERS = re.compile(
    r"\b(?:(?:virksomhed|firma|butik|forretning|arbejdsplads|fabrik|kommune|koncern|kæde|afdeling"
    r"|branche|projekt|hotel|lager)(?:en|et|men|met|ken)?|ejeren|chefen"
    r"|mester) (?:\w+ )?(?:forventer"
    r"|regner med|planlægger|ventes|skal|vil|er ved|har planer om)"
    r" (?:at )?(?:\w+ )?(?:udvide|ansætte|bygge|fusionere|vokse|åbne|flytte|øge|fordoble|få"
    r"|omsætte)\b"
    r"|\b(?:økonomi|interesse|relation|samarbejde|gæld|familie|bolig|vægt|kondi|ægteskab|barn"
    r"|børn|omsætning|salg)\w*\b[^.]{0,30}\b(?:udvikle|forbedre|stige|øge)\w*"
    r"|\b(?:der|som) udvikler (?!sig)\w+"
)
_WAS = re.compile(
    r"\b(?:faldt|faldet|gik ned|ned fra|tilbage|mod (?:tidligere|før)|tidligere|"
    r"før (?:ulykken|sygdommen)|i sin tid|dengang)\b"
)
_SMALL = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "femten": 15, "tyve": 20,
}  # fmt: skip
_QUANTITY = re.compile(
    r"\b(\d+(?:,\d+)?|"
    + "|".join(_SMALL)
    + r")(?=\s?(?:[-–/]|t\b|timer?\b|min(?:utter)?\b|kl\b|%|pct|procent"
    r"|stk|ordrer?\b|kunder?\b|kasser?\b|opgaver?\b|dage?\b|formiddage?\b"
    r"|vagter?\b|kørsler|ture?\b"
    r"|borde?\b|biler?\b|sager?\b|ekspeditioner?\b|stuer?\b|gange?\b|,|\.|;|$| i (?:dag|januar"
    r"|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)| nu| til "
    r"| og ))"
)
_DATE = re.compile(
    r"\buge \d+(?:-\d+)?|\b\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*"
    r"|\b\d{1,2}/\d{1,2}(?:[-/]\d+)?|\b(?:19|20)\d\d\b|\bkl\.? ?\d[\d.:]*"
    r"|\b(?:om|inden for|inden|efter|i løbet af|i|over) (?:de (?:næste"
    r"|kommende) )?(?:et|en|to|tre"
    r"|fire|fem|seks|\d+) (?:halvt? )?(?:uger?|måneder?|år|mdr)\b"
)
_WORK_FIGURE = re.compile(
    r"\b(?:timer?|timetal\w*|min\.?|minutter?|t|t/uge|t/u|ugentlig\w*"
    r"|pr\.? (?:uge|vagt|dag|time)|i timen"
    r"|ekspedition\w*"
    r"|kunder|ordrer|kasser|stk|dage|vagter|opgaver|sager|borde|biler|kørsler|pct|procent)\b|%"
    r"|\dt\b"
)


_SHARE = re.compile(r"\b\d+ ?(?:%|pct\.?|procent)")
_LOWER_END = re.compile(r"\b\d+(?:,\d+)?\s?[-–]\s?(?=\d)")
_NOW_AND_THEN = re.compile(
    r"\b(?:nu|i dag|pt|p\.t\.|lige nu|aktuelt|start\w*|begynd\w*|først)\b|->|→|=>|>|fortsætte"
)


def rising_figures(low: str) -> bool:
    """Hours, pieces or the like that grow from now to what is expected."""
    if not _WORK_FIGURE.search(low) or _WAS.search(low):
        return False
    if not (EXPECTS.search(low) or _NOW_AND_THEN.search(low)):
        return False
    counted = _SHARE.sub(" ", low) if "time" in low else low
    counted = _LOWER_END.sub("", _DATE.sub(" ", counted))
    found = [_number(text) for text in _QUANTITY.findall(counted)]
    return len(found) > 1 and found == sorted(found) and found[0] < found[-1]


def _number(text: str) -> float:
    return _SMALL[text] if text in _SMALL else float(text.replace(",", "."))


def looks_beyond(low: str) -> bool:
    """Whether something beyond today is expected, planned or held possible."""
    if _MORE_THAN_NOW.search(low) and not _HABIT.search(low):
        return True
    return bool(EXPECTS.search(low) and BEYOND.search(low)) and not _HABIT.search(low)


_MORE_THAN_NOW = re.compile(
    r"\b(?:øges|stiger|udvides|lægges|vokser) (?:\w+ ){1,5}(?:om måneden|om ugen|hver (?:uge"
    r"|måned)|måned for måned)\b"
    r"|\b(?:kan|kunne|vil|får)\b.{0,60}\b(?:(?:mere|flere|længere|større"
    r"|hurtigere) end (?:nu|i dag"
    r"|hidtil|aktuelt|de \d+)|dobbelt så (?:mange|meget|hurtigt|længe))|er et udgangspunkt\b"
    r"|\bikke (?:et|noget) loft\b"
    r"|\b(?:på (?:længere )?sigt|siden hen|med tiden|senere) \d+ ?(?:t\b|timer)"
)


def habit(low: str) -> bool:
    """Whether a text tells of what happens now and then."""
    return bool(_HABIT.search(low))
