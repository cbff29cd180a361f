"""Amounts with a unit: minutes, kilos, pieces, people, stairs."""

import re

from brobygger.quality.text.patterns import any_of

_NUMBER = (
    r"(?:\d+(?:[.,]\d+|½)?(?:\s?-\s?\d+)?|en|et|én|ét|to|tre|fire|fem"
    r"|seks|syv|otte|ni|ti|elleve|tolv|fjorten|femten|tyve"
    r"|tredive|fyrre|halvtreds|halvanden|halvandet|et par|halve|hver anden|hver tredje)"
)
_UNIT = (
    r"(?:min(?:\.|utter?s?|ut)?|timers?|time|t(?:/|\.|\b)|kvarter\w*"
    r"|sek(?:und\w*|\.)?|kg|kilo\w*|gram|liter|lektion(?:er)?|km|kilometer|meter|m|cm"
    r"|m2|grader|db|decibel"
    r"|dage?|gange?|trin|etager?|personer?|mennesker|kolleg\w+|kunder?"
    r"|børn|beboere|kursister|opgaver?|ting|stk\.?|ordrer?|pauser?|"
    r"vagter?|uger|uges|formiddage?|eftermiddage?|arbejdsdage?|hverdage|fridage?"
    r"|pct\.?|procent|hviledage?|telefon\w*|linjer?|ruter?|ture?|biler?|rum|stuer?|værelser?"
    r"|bakker|spande|elever|patienter|gæster|opkald|kasser?|sække?"
    r"|ad gangen)"
)
AMOUNT = re.compile(
    rf"\b{_NUMBER}(?: \w+)? {_UNIT}(?!\w)|\b\d+(?:[.,]\d+|½)?\s?{_UNIT}(?!\w)|\b\d+\s?%"
    r"|\b(?:et|en|hver|hvert|halv) (?:halv\w* )?(?:kvarter|time)\b|\b(?:hver(?:t"
    r"|anden| anden)?|hv\.?) (?:halve )?(?:time|kvarter|dag|\d+\.? min\w*)\b"
    r"|\b(?:første|andet|tredje|fjerde|femte) trin\b|\bhvert \d+\.? minut\b|\ben fridag\b"
    r"|\bén (?:opgave|ting|person|kunde|ad gangen)\b|\ben (?:opgave|ting|kunde) ad gangen\b"
    r"|\b(?:mere|flere|højst|maks\.?|max\.?|maksimalt|mindst|under|over"
    r"|op til) (?:end )?(?:\d+|to"
    r"|tre|fire|fem|seks|ti)\b"
)
CLOCK = any_of(
    r"""
    kl(?:\.|okken)? ?(?:halv )?(?:\d{1,2}(?:[.:]\d\d)?|et|to|tre|fire|fem|seks|syv|otte|ni|ti
        |elleve|tolv)
    (?:fra|mellem|før|efter|til|senest|tidligst) \d{1,2}[.:]\d\d | mødetid\w*\b.{0,20}?\b\d{1,2}
    (?:fra|mellem) \d{1,2} ?(?:-|–|og|til) ?\d{1,2}(?! ?(?:timer|t|kg|kilo|min|år|pct|procent|uger
        |dage|%|/|cm|gange|kr))
    møder? (?:ind )?\d{1,2} | \d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d
    """
)
DAYPART = any_of(
    r"""
    (?:om )?(?:formiddag|eftermiddag|morgen|aften|nat)(?:en|erne|e)
    om (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)? | natarbejde | aftenvagt\w*
    nattevagt\w* | weekend\w* | (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)e?
    dagen (?:før|i forvejen) | ugen før | aftenen før | i dagslys | myldretid\w* | frokosttid
    fridag\w*
    """
)
