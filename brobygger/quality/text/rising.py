"""Figures that rise from now to what is expected: "4 timer nu, 6 til jul"."""

import re

from brobygger.quality.text.outlook import EXPECTS
from brobygger.quality.text.patterns import any_of

_SMALL = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "femten": 15, "tyve": 20,
    "halvtreds": 50,
}  # fmt: skip
_WAS = any_of(
    r"""
    faldt | faldet | gik ned | ned fra | tilbage | mod (?:tidligere|før) | tidligere
    mod (?:\d+|\w+) i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november
        |december)
    før (?:ulykken|sygdommen) | i sin tid | dengang
    """
)
_UNIT = (
    r"(?:(?:effektive|ugentlige|reelle|daglige) )?timer\b"
    r"|t\b|tim\b|timers?\b|time\b|min(?:utter)?\b|%|pct|procent|stk|ordrer?\b|kunder?\b|kasser?\b"
    r"|opgaver?\b|dage?\b|formiddage?\b|vagt(?:er)?\b|kørsler|ture?\b|borde?\b|bil(?:er)?\b"
    r"|sag(?:er)?\b|breve?\b|gange?\b|kg\b|kilo\b|meter\b|linjer?\b|elever\b|børn\b|værelser\b"
)
_COUNTED = (
    r"[-–/]|kl\b| \w+ (?:pr\b|ad gangen|om (?:dagen|ugen)|i timen|daglig|ugentlig)"
    r"|ekspeditioner?\b|stuer?\b|,|\.|;|$| næste | i (?:dag|foråret|efteråret|starten|januar"
    r"|februar|marts|april|maj|juni"
    r"|juli|august|september|oktober|november|december)| nu| er | ved | til | og | efter | inden "
    r"|→| \("
)
_QUANTITY = re.compile(
    rf"\b(\d+(?:,\d+)?|{'|'.join(_SMALL)})(?=\s?(?:(?P<unit>{_UNIT})|{_COUNTED}))"
)
_DATE = any_of(
    r"""
    \d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w* | (?:19|20)\d\d
    (?:om|inden for|inden|efter|i løbet af|i|over) (?:de (?:næste|kommende) )?(?:et|en|to|tre|fire
        |fem|seks|\d+) (?:halvt? )?(?:uger?|måneder?|år|mdr)
    """,
    or_else=r"\buge \d+(?:-\d+)?|\b\d{1,2}/\d{1,2}(?:[-/]\d+)?|\bkl\.? ?\d[\d.:]*",
)
_WORK_FIGURE = any_of(
    r"""
    tim | timer? | timetal\w* | min\.? | minutter? | t | t/uge | t/u | ugentlig\w*
    pr\.? (?:uge|vagt|dag|time) | i timen | ekspedition\w* | kunder | ordrer | kasser | stk | dage
    vagter | vagt | opgaver | sager | borde | biler | kørsler | barn | børn | elever | borgere
    værelser | ad gangen | pct | procent
    """,
    or_else=r"%|\dt\b",
)
_SHARE = re.compile(r"\b\d+ ?(?:%|pct\.?|procent)")
# "15 timer er realistisk, p.t. 6": what is now stands last.
_NOW_IS = re.compile(
    r"(?:[,;(–-]|\bmod) ?(?:p\.?t\.?|i dag|nu|aktuelt|nuværende) ((?:kun )?\d+(?:,\d+)?(?: ?t"
    r"| timer)?\b)"
)
_THE_OTHERS = re.compile(r"\b(?:hvor|mens|når) (?:de andre|andre|kolleg\w+) [^,.]*")
# "2 x 1,5 time": together three.
_TIMES = re.compile(r"\b(\d) ?[x×*] ?(\d{1,2}(?:,\d)?)(?![\d,])(?: ?(min|timer?|t)\b)?")
_SHARES = {
    "fjerdedel": 0.25, "1/4": 0.25, "kvart": 0.25, "tredjedel": 0.33, "1/3": 0.33, "halvdelen": 0.5,
    "det halve": 0.5, "1/2": 0.5, "halvt": 0.5, "to tredjedele": 0.67, "2/3": 0.67,
    "trekvart": 0.75, "tre fjerdedele": 0.75, "3/4": 0.75,
}  # fmt: skip
_SHARE_NAMED = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, sorted(_SHARES, key=len, reverse=True)))})(?![\w/])"
)
_LOWER_END = re.compile(r"\b\d+(?:,\d+)?\s?[-–]\s?(?=\d)")
_MONTH = r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
_NOW_AND_THEN = re.compile(
    rf"\bi {_MONTH}\b.{{2,40}}\bi {_MONTH}\b|\b(?:nu|i dag|pt|p\.t\.|lige nu|aktuelt|start\w*"
    rf"|begynd\w*|først)\b|->|→|=>|>|fortsætte"
)
# Said in words: "mere end nu", "dobbelt så længe", "fra én til tre".
_MORE_THAN_NOW = any_of(
    r"""
    (?:øges|stiger|udvides|vokser|forlænges) (?:\w+ ){0,3}hver (?:\w+ )?(?:uge|måned)
    hver (?:\w+ )?(?:uge|måned) (?:lægge|sætte|øge)[rs]?
    (?:øges|stiger|udvides|lægges|vokser) (?:\w+ ){1,5}(?:om måneden|om ugen|hver (?:uge|måned)
        |måned for måned)
    (?:kan|kunne|vil|får)\b.{0,60}\b(?:(?:mere|flere|længere|større|hurtigere) end (?:nu|i dag
        |hidtil|aktuelt|de \d+)|dobbelt så (?:mange|meget|hurtigt|længe))
    er (?:kun |bare |blot )?et (?:udgangspunkt|startpunkt|afsæt)
    (?:kun|bare|blot) (?:en start|en begyndelse|et første skridt)
    et sted at (?:begynde|starte) | ikke (?:bundet|låst|fastlåst) (?:til|på|fast)
    (?:ingen|hverken|ikke)\b[^.;]{0,50}\b(?:bliver? ved (?:det|de)|slutmål\w*|slutniveau\w*
        |endestation\w*|facit|i sten)
    (?:på (?:længere |lang )?sigt|med tiden|senere|siden hen|(?:om|inden for) (?:et|to|tre
        |\d) år)\b[^.,;]{0,50}?\b\d+(?:[-–]\d+)? ?(?:t|timer)
    ikke (?:et|noget) loft | ikke (?:\w+ )?(?:vejs ende|det sidste ord)
    (?:ekstra|mere|yderligere)[^.,]{0,20} (?:pr\.?|hver) (?:måned|uge|kvartal)
    (?:på (?:længere )?sigt|siden hen|med tiden|senere) \d+ ?(?:t|timer)
    """
)
_FIGURES_UP = any_of(
    r"""
    (?:\d+|to|tre|fire|fem|seks)\b\D{1,30}?i stedet for (?:\w+ )?(?:\d+|en|én|et|ét|to|tre|fire
        |fem)
    mellem \d+ og \d+\b.{0,40}\b(?:stige|øge|mere)\w*
    fra (?:én|en|et|to|tre|fire|fem|seks|\d+)(?: \w+)? (?:til|op til|mod) (?:to|tre|fire|fem|seks
        |syv|otte|ni|ti|\d+)
    op(?:pe)? på (?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv) | målet (?:er )?\d+
    mulighed for (?:at nå )?(?:\w+ )?\d+
    nå(?:r)? (?:\w+ )?(?:op )?(?:på )?\d+
    """
)


def more_than_now(low: str) -> bool:
    """Whether a statement says in words that it becomes more than it is."""
    return bool(_MORE_THAN_NOW.search(low))


def figures_up(low: str) -> bool:
    """Whether one figure is set above another, or aimed at."""
    return bool(_FIGURES_UP.search(low))


def rising_figures(low: str) -> bool:
    """Hours, pieces or the like that grow from now to what is expected."""
    if _WAS.search(low) or not (EXPECTS.search(low) or _NOW_AND_THEN.search(low)):
        return False
    shares = [_SHARES[name] for name in _SHARE_NAMED.findall(low)]
    if shares == sorted(shares) and shares[:1] != shares[-1:]:
        return True
    return bool(_WORK_FIGURE.search(low)) and any(
        found == sorted(found) and found[0] < found[-1] for found in _figures(low)
    )


def falling_figures(low: str) -> bool:
    """The same, going down: "fra 20 timer til 8 og nu 4"."""
    figures = _figures(low)
    falls = any(found == sorted(found, reverse=True) and found[0] > found[-1] for found in figures)
    return falls and bool(_WORK_FIGURE.search(low))


def _figures(low: str) -> list[list[float]]:
    """The figures of each unit in their order; one without a unit is of the unit before it."""
    low = _TIMES.sub(_product, _THE_OTHERS.sub(" ", low))
    counted = _LOWER_END.sub("", _DATE.sub(" ", _NOW_IS.sub(r"", low)))
    counted = " ".join((*_NOW_IS.findall(low), counted))
    found: dict[str, list[float]] = {}
    unit = ""
    for figure, named in _QUANTITY.findall(counted):
        unit = named[:3] or unit
        found.setdefault("tim" if unit == "t" else unit, []).append(number(figure))
    return [*found.values()]


def _product(found: re.Match[str]) -> str:
    return (
        f"{number(found.group(1)) * number(found.group(2)):g}".replace(".", ",")
        + f" {found.group(3) or 'timer'}"
    )


def number(word: str) -> float:
    """A figure or a small number in words; 0 for any other word."""
    if word in _SMALL:
        return _SMALL[word]
    figure = word.replace(",", ".")
    return float(figure) if figure.replace(".", "", 1).isdecimal() else 0
