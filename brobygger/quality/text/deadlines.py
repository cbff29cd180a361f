"""By when a goal is to be reached: dates, seasons, feasts, and the end or beginning of something.

What recurs ("hver mandag") and what lies behind ("siden jul") is no by when.
"""

import re

from brobygger.quality.text.patterns import any_of
from brobygger.quality.text.times import CALENDAR, SEASON

_EDGE = (
    r"(?:udgang|slutning|slut|afslutning|udløb|ophør|ende|begyndelse|start|opstart|indgang|midte"
    r"|overgang)(?:en|et)?"
)
_FEAST = (
    r"(?:påske\w*|pinse\w*|jul|jule\w+|nytår\w*|s(?:ank|k|c)t\.? ?hans\w*|fastelavn\w*"
    r"|kyndelmisse|mors dag|fars dag|mortensaften|mortensdag|allehelgen\w*|mikkelsdag"
    r"|store bededag|advent\w*|lucia\w*|valborg\w*|kristi himmelfart\w*|grundlovsdag\w*|halloween"
    r"|black friday|ramadan\w*|rejsegilde\w*|\w{3,}messen?|\w*premiere\w*|\w*festival\w*"
    r"|julefrokost\w*|eid|\w*ferie(?:n|rne)?|\w*sæson(?:en)?s?|høst(?:en)?|\w*udsalg(?:et)?"
    r"|(?!arbejds|job)\w*marked(?:et)?"
    r"|(?!vagt|hjul|dæk|linned|job|dør|kasse|morgen)\w{3,}(?:start|åbning|afslutning|lukning|skifte|udløb|ophør)(?:en|et)?|årsmøde\w*"
    r"|\w*generalforsamling\w*|\w*jubilæum\w*|\w*fødselsdag\w*|årsdag\w*|\w*eksamen"
    r"|\w*svendeprøve\w*|sommeren|foråret|efteråret|vinteren|forår|efterår|sommer|vinter)"
)
_NUMBER = (
    r"(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|atten|tyve"
    r"|halvanden|halvandet|et halvt|et par)"
)
_SPAN = rf"{_NUMBER}(?:[-–]{_NUMBER})? (?:arbejds)?(?:uger|måneder|mdr|dage|år)"
_SEASON = r"(?:foråret|sommeren|efteråret|vinteren)"
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
# Times that are no date and still a when.
_ONCE = any_of(
    rf"""
    (?:inden|senest|til|ved|før|pr\.|omkring|fra|frem til|frem mod|mod|indtil|når|fristen er|frist
        |deadline) (?:\w+ ){{0,2}}?{_FEAST}
    (?:ved|inden|til|efter|før|fra|pr\.|senest) (?:\w+ ){{0,2}}?\w{{2,}}s {_EDGE}
    (?:ved|inden|til|efter|før|fra|pr\.|senest) (?:\w+ ){{0,2}}?{_EDGE} (?:på|af|for) \w+
    (?:når|inden|før) (?:\w+ ){{1,3}}(?:er (?:slut|omme|forbi|gået|ovre)|slutter|begynder|lukker
        |åbner|skifter|udløber|starter|rinder ud|går ind|melder sig)
    (?:når|inden|før) (?:\w+ ){{1,3}}(?:går|holder) (?:på )?(?:sommer|jule|påske|ferie|vinter)\w*
    når {_SEASON} (?:kommer|er her|står på) | når de \w+ (?:uger|måneder|dage) er gået
    når det (?:er|bliver) (?:forår|sommer|efterår|vinter|jul|påske|{_MONTH}\w*)
    (?:til|ved|inden|senest|før) (?:næste|kommende|første) (?!skridt|trin|opgave|niveau|mål
        |gang)\w{{4,}}
    (?:ved|inden|til) (?:\w+ )?(?:halvårs|(?:\d+-)?års|midtvejs|kvartals|måneds|opfølgnings
        |status)(?:samtale|møde|opfølgning|evaluering)\w*
    ved \d+-?(?:mdr\.?|måneders|måneds|ugers)[ -]?\w*samtalen?
    (?:tid|\w*frist|deadline|tidsramme|\w*horisont|periode|varighed)(?::| er| på)? {_NUMBER} (?:uger
        |måneder|mdr|dage|år)
    (?:på|med) {_NUMBER} (?:ugers|måneders|års|mdrs) (?:sigt|frist|horisont)
    (?:giver|sætter|afsætter|har sat|bruger|har) (?:\w+ ){{0,2}}?{_NUMBER} (?:uger|måneder|mdr)
    (?:i|efter|løbet af) (?:de|disse|sine|mine|dine|hendes|hans) {_NUMBER} (?:uger|måneder)
    (?:halvårs|kvartals|måneds|års|uge)skiftet
    (?:inden|til|senest|hen på|ved) (?:sen|for|høj)(?:sommer|vinter|efterår|forår)\w*
    midsommer | når (?:vi|kalenderen|datoen) (?:skriver|siger|viser|hedder|rammer) \w+
    (?:ult|prim|primo|medio|ultimo)\.? {_MONTH}\w* | mid\w{{1,4}}en af \w+
    (?:midten|slutningen|starten|begyndelsen|udgangen|slutn|beg)\.? af {_MONTH}\w*
    om (?:et )?(?:godt |knap |lille )?(?:halvt år|halvår|kvartal|års tid|halvanden måned)
    (?:når|inden|før) (?:\w+ ){{1,3}}(?:ophører|stopper|udløber|er afsluttet|er færdig\w*
        |skal (?:forlænges|fornyes|genforhandles|revurderes))
    (?:når|inden|før) (?:\w+ ){{1,2}}(?:fylder \w+|skal på (?:barsel|ferie))
    (?:periode|forløb) på {_NUMBER} (?:uger|måneder|mdr)
    (?:løbet af|inden for|efter|over) {_NUMBER} (?:ugers|måneders|dages|mdrs|års)
    (?:næste|kommende|første|følgende) {_NUMBER} (?:mdr\.?|md\.?|måneders?|ugers?|kvartaler|år)
    {_NUMBER} (?:måneder|uger|dage|år|mdr\.?) fra (?:nu|d\.? ?d|dags dato|start\w*|i dag)
    om {_NUMBER} (?:måneds|uges|ugers|måneders|års) tid | næste par (?:måneder|uger)
    (?:i|hen på|først på|sidst på|midt på|tidligt på) (?:{_SEASON}|året) | udgangen af {_SEASON}
    (?:næste|dette|nye|kommende|indeværende) (?:kvartal|halvår|semester|skoleår|år|måned\w*)
    (?:\d\.|første|andet|tredje|fjerde|[1-4]) kvt\.? | q[1-4] | (?:første|andet|1\.|2\.) halvår
    kvart(?:al|år)(?:et)?s? udgang | inden årets | inden d\. | \d+ dage(?=:) | u\.? ?\d\d? | d\.d\.
    \({_MONTH}\w*\) | den sidste (?:i måneden|{_MONTH}\w*) | (?:søndag|lørdag) i advent
    (?:sommer|vinter|jule|påske|efterårs|forårs)tid | (?:inden|til) ferien | efter endt \w+
    (?:om|inden for|løbet af|efter|over|på) (?:(?:ca\.?|cirka|små|omkring|højst|maks\.?) )?{_SPAN}
    {_NUMBER} (?:uger|måneder|mdr\.?|dage) (?:senere|efter (?:op)?start\w*|efter ansættelse\w*)
    måned (?:\d+|et|to|tre|fire|fem|seks) | (?:halvvejs|midtvejs) (?:i|gennem) \w+
    (?:i|på) (?:\w{{3,}}s sidste|den sidste|sidste) (?:uge|dag|måned|vagt) (?:af|i) \w+
    (?:i|på) \w{{4,}}s sidste (?:uge|dag|måned|vagt)
    (?:inden|ved|til) (?:den |vores )?(?:opfølgningen|revurderingen|mus|mus-samtalen)
    jubilæum | sæsonen | skolestart | semesterstart | tidsfrist
    på (?:min|sin|hans|hendes) (?:[\w-]+ )?fødselsdag
    """
)
_EVERY = any_of(
    r"""
    (?:hver|alle|om|de fleste)(?: \w+)? (?:man|tirs|ons|tors|fre|lør|søn)dag\w* | i dag | i går
    (?<!to )(?<!tre )(?<!fire )(?:man|tirs|ons|tors|fre|lør|søn)dage(?:ne)? | sidste \w+
    den ene \w+ (?:efter|til|og) den anden | fra dag til dag
    samme dag | kl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?
    (?<!inden )(?<!senest )(?<!til )(?<!på )(?<!næste )(?<!fra )(?<!før )(?:man|tirs|ons|tors|fre
        |lør
        |søn)dag(?:en)?(?! (?:den|d|i uge|i næste|\d))
    siden \w+ | over (?:to|tre|fire|fem|\d) (?:dage|formiddage|eftermiddage)
    """
)
# "den 4. og 5. juni", "i uge 12, 13 og 14", "fra uge 5 til uge 17": when something is done, not by
# when it is reached.
_SCHEDULE = re.compile(
    r"\b(?:den|d\.|uge) \d+\.?(?:, \d+\.?)* og \d+|\buge \d+, \d+"
    r"|\bfra (?:den |d\. ?)?(?:uge )?\d+\.? ?\w* til (?:og med )?(?:den |d\. ?|uge )?\d+\b"
    r"|\bfra (?:(?:den |d\. ?)\d+\.?|\d+\.|\d+/\d+|uge \d+)(?: [a-zæøå]{3,9}\.?)? til "
    r"|\buge \d+ ?[-–] ?\d+\b|\b\d+ i \w{3,}, \d+ i \w{3,}"
)


# What begins and ends every day is no time to reach a goal by.
_DAYS = r"(?:vagt|dag|arbejdsdag|pause|butik|køkken|sal|værksted|time|tur|samtale|forretning|disk)"
_DAILY = re.compile(
    rf"\b{_DAYS}(?:en|n|ken|ket|met|et)s {_EDGE}\b"
    rf"|\b{_EDGE} (?:af|på|for) (?:hver )?{_DAYS}(?:en|n|et)?\b"
    rf"|\b{_DAYS}(?:en|n|ken|ket|met|et) (?:slutter|begynder|starter|åbner|lukker|er (?:slut|omme"
    r"|forbi|ovre))(?! (?:igen|for|efter))|\b(?:ny|god|bedre) start\b|\bstart til slut\b"
)


def by_when(low: str) -> bool:
    """Whether a text (small letters) names a time by which something can be reached."""
    low = _DAILY.sub(" ", low)
    once = _EVERY.sub(" ", low)
    return bool(CALENDAR.search(once) or SEASON.search(once) or _ONCE.search(low))


def is_schedule(low: str) -> bool:
    """Whether the times are those of a timetable."""
    return bool(_SCHEDULE.search(low))
