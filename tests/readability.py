"""LIX, the readability figure of Danish texts: words a sentence + long words in a hundred.

Björnsson's own measure (1968): a word is long from seven letters; a full stop, colon, question
or exclamation mark ends a sentence. Below 25 is easy, 25–34 is for ordinary readers, 45 and up
is heavy. Headings, list items and labels end a sentence too: nobody reads on across them.
"""

import re
from html import unescape

LONG = 7
ENDS = re.compile(r"[.:!?]+(?=\s|$)")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BLOCK = re.compile(
    r"</?(?:p|li|h\d|dt|dd|td|th|label|legend|button|summary|blockquote|div|section|option"
    r"|title|br|a)\b[^>]*>",
    re.I,
)
UNSEEN = re.compile(
    r"<(script|style|svg|select|textarea|time|template)\b.*?</\1>|<[^>]*\bhidden\b[^>]*>", re.S
)
SHORTEST = 3
"""A label of one or two words is no sentence to read."""


def sentences(html: str) -> list[str]:
    """What stands on a page, sentence by sentence."""
    found = []
    for block in BLOCK.split(UNSEEN.sub(" ", html)):
        text = " ".join(unescape(re.sub(r"<[^>]+>", "", block)).split())
        found += [one for one in ENDS.split(text) if len(WORD.findall(one)) >= SHORTEST]
    return found


def lix(texts: list[str]) -> float:
    """The figure of some sentences."""
    words = [word for text in texts for word in WORD.findall(text)]
    if not words:
        return 0.0
    long_words = sum(len(word) >= LONG for word in words)
    return len(words) / len(texts) + 100 * long_words / len(words)
