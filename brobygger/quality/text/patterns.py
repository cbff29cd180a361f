"""Lists of phrases as one pattern, so that a list can be read and added to."""

import re

_GOES_ON = re.compile(r"\n\s*\|")


def any_of(phrases: str, or_else: str = "") -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words; each phrase is a regular expression.

    A new line, or "|" with a space on both sides, stands between two phrases; a line that begins
    with "|" goes on with the phrase above. ``or_else`` holds what need not be whole words.
    """
    lines = _GOES_ON.sub("|", phrases).splitlines()
    found = [phrase.strip() for line in lines for phrase in line.split(" | ")]
    pattern = rf"\b(?:{'|'.join(filter(None, found))})\b"
    return re.compile(f"{pattern}|{or_else}" if or_else else pattern)


def in_order(text: str, *patterns: re.Pattern[str]) -> bool:
    """Whether the patterns are found one after the other; each text is read once."""
    at = 0
    for pattern in patterns:
        found = pattern.search(text, at)
        if not found:
            return False
        at = found.end()
    return True
