"""Times one could put in a calendar, and times one could not."""

import re

_MONTH = (
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.(?!\w)|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?)"
)
_DAY = (
    r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandg|tirsag"
    r"|onsda|tordag|frdag)(?:en|e)?s?"
    r"|(?:man|tirs?|ons|tors?|fre|lør|søn)\."
)
_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni"
    r"|ti|elleve|tolv|fjorten|femten|tyve"
    r"|halvanden|halvandet|et par|et halvt|en halv)"
)
_ORDINAL = (
    r"(?:første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende"
    r"|niende|tiende|ellevte|tolvte"
    r"|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|tredivte"
    r"|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|enogtredivte)"
)
_FEAST = (
    r"(?:påske\w*|pinse\w*|jul|juleferie\w*|juleaften\w*|nytår\w*|sankt ?hans\w*|sct\.? ?hans\w*"
    r"|fastelavn|kr(?:isti|\.)? ?himmelfart\w*|palmesøndag\w*|skærtorsdag\w*"
    r"|langfredag\w*|store ?bededag\w*|lillejul\w*|mortensaften\w*"
    r"|(?:sommer|efterårs|vinter|påske|skole|forårs)ferie\w*|ferien"
    r"|jule?frokost\w*|grundlovsdag\w*)"
)
_PERIOD = (
    r"(?:dag|dage|døgn|uge|uger|måned|måneder|mdr\.?|md\.?|år|halvår"
    r"|kvartal|hverdage|arbejdsdage)"
)
_BEFORE = (
    r"(?:inden|senest|til|før|fra|efter|omkring|primo|medio|ultimo|pr\."
    r"|ved|i|indtil|frem til|mod)"
)

CALENDAR = re.compile(
    "|".join(
        [
            r"(?<![\d/])(?:[0-3]?\d)[/.-](?:1[0-2]|0?[1-9])(?:[/.-](?:\d{4}"
            r"|\d\d))?(?![\d/%.,]?\d)(?!\s*(?:t\b|time|kg|km|pct|%|m\b))",
            rf"\b\d{{1,2}}\.?\s?(?:{_MONTH})(?!\w)",
            rf"\bd\.?\s?\d{{1,2}}(?:[/.]\d{{1,2}}|\.?\s(?:{_MONTH}))?\b",
            rf"\bden\s\d{{1,2}}(?:\.\s(?:{_MONTH})|\.|\b(?!\s*(?:timer|kr|kg|år)))",
            rf"\bd(?:en|\.)\s{_ORDINAL}\b(?=\s*(?:i\b|$|[.,]|{_MONTH}))",
            rf"\b(?:{_ORDINAL}|sidste|den sidste i)\s(?:{_MONTH})",
            rf"\b(?:{_DAY})(?!\w)",
            rf"\b(?:primo|medio|ultimo|start(?:en)? af|slut(?:ningen)?(?:"
            rf" af)?|midt(?:en)?(?: i| af)?|først i|sidst i|"
            rf"begyndelsen af|udgangen af|løbet af|inden|senest|til|før"
            rf"|fra|i|hele|efter|pr\.|og med|mod|indtil|for|hen over) (?:{_MONTH})(?!\w)",
            rf"\buge\s?(?:\d{{1,2}}|{_ORDINAL}|{_NUMBER}|(?:en|to|tre|fire"
            rf"|fem|seks|syv|otte|ni)og(?:tyve|tredive|fyrre|halvtreds)"
            rf"|tredive|fyrre|halvtreds|\w+ten)\b",
            r"\b(?:i )?(?:næste|denne|kommende|indeværende) (?:uge|måned)\b"
            r"|\bnæste (?:uge|måned)",
            r"\bi (?:morgen|overmorgen|dag|aften|eftermiddag|formiddag)\b"
            r"|\bsamme dag\b|\bi ?morgen\b",
            rf"\bom {_NUMBER} {_PERIOD}\b",
            rf"\binden for (?:de (?:næste|kommende) )?{_NUMBER} {_PERIOD}\b",
            rf"\b(?:inden|efter|senest(?: om)?) {_NUMBER} {_PERIOD}\b",
            rf"\bde (?:næste|kommende|første) {_NUMBER} (?:dage|uger|måneder|hverdage)\b",
            rf"\b{_NUMBER} (?:uger|måneder) frem\b|\b{_NUMBER} (?:dage|uger) i træk\b",
            rf"\b{_BEFORE}\s(?:og med |næste )?{_FEAST}\b",
            r"\b(?:udgangen|slutningen|begyndelsen|starten|midten) af"
            r" (?:ugen|måneden|året|kvartalet|næste|denne|\d)",
            r"\b(?:årets|månedens|ugens|kvartalets|kvartårets|sommerens"
            r"|forårets|halvårets|sæsonens) (?:udgang|slutning|slut|start)\b"
            r"|\bved (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november"
            r"|december)[a-zæøå]{3,}\b"
            r"|\bårsskiftet\b|\bmånedsskiftet\b",
            r"\b\d\. kvartal\b|\b(?:første|andet|tredje|fjerde) kvartal\b",
            r"\b(?:inden|til|ved|på|før|senest(?: ved)?) (?:vores |den"
            r" |det |vor )?(?:næste|kommende) (?:møde|samtale|opfølgning\w*"
            r"|gang|konsultation|jobsamtale|kontakt|besøg|status\w*)\b",
            rf"\b(?:nu|i dag) og (?:{_FEAST})",
            r"\b(?:inden|før) weekenden\b|\bi weekenden\b",
            r"\b(?:inden|før) (?:ugen|måneden|året|dagen) er (?:omme|slut|gået|forbi|ovre|ude)\b",
            r"\bkl\.? ?\d{1,2}\b",
            r"\bd\.d\.|\bdd\.?(?!\w)|\bdags dato\b|\b\d{1,2}\. ?ds\b",
            r"\bden (?:første|sidste)(?: \w+dag)? i (?:måneden|hver måned|næste måned)\b",
            r"\b(?:i )?ugerne \d{1,2}\b|\b(?:sidst|først|midt) (?:på|i) (?:måneden|ugen)\b",
            r"\b20[2-4]\d\b",
        ]
    )
)
SEASON = re.compile(
    r"\b(?:inden|til|senest|før|i løbet af|frem mod|frem til|fra) (?:næste"
    r" )?(?:sommer|efterår|forår|vinter|foråret|efteråret|vinteren|sommeren)\w*"
    rf"|\b(?:inden for|i løbet af|om|efter|over|på) (?:de (?:næste|kommende"
    rf"|første) |det (?:næste|første|kommende) )?{_NUMBER} {_PERIOD}\b"
    r"|\b(?:næste|det første|inden for et) (?:halv)?år\b"
    rf"|\bnår der (?:er|var) gået {_NUMBER} {_PERIOD}\b"
)


def calendar_times(low: str) -> list[str]:
    """The times in a text (small letters) that one could put in a calendar."""
    return [found.group() for found in CALENDAR.finditer(low)]
