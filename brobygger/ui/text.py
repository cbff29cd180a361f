"""Text that people typed or pasted, made harmless without losing a word of it."""

import re
import unicodedata

KEPT_CONTROLS = {"\n", "\t"}
BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Marks that turn the reading direction: with them a text can show something else than it says."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet runs text that begins like this (OWASP, "CSV injection")."""


def clean(text: str) -> str:
    """NFC, unix line ends, no control characters, no direction marks, no lone surrogates."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(char for char in text if _is_harmless(char)).strip()


def one_line(text: str) -> str:
    """Cleaned, with each run of spaces or line breaks as one space."""
    return re.sub(r"\s+", " ", clean(text))


def for_spreadsheet(text: str) -> str:
    """Text that a spreadsheet shows instead of running it."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _is_harmless(char: str) -> bool:
    if char in KEPT_CONTROLS:
        return True
    return char not in BIDI_CONTROLS and unicodedata.category(char) not in {"Cc", "Cs"}
