"""PDF files: none with a script, a program to start, or what cannot be looked into.

The check does not rely on the file's own table of contents, which an attacker writes: it looks
at every byte, and into everything packed, up to a limit.
"""

import re
import zlib
from collections.abc import Iterator

from django.utils.translation import gettext as _

from brobygger.ui.errors import UserError

STREAM = re.compile(rb"stream\r?\n")
ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
ACTIVE = re.compile(
    rb"/(?:JavaScript|Launch|RichMedia|EmbeddedFiles?)(?![A-Za-z0-9])|/XFA\s*[\[(<\d]"
)
ENCRYPTED = re.compile(rb"/Encrypt(?![A-Za-z0-9])")
OBJECTS = re.compile(rb"/ObjStm(?![A-Za-z0-9])")
FILTERS = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
DICTIONARY = 2_000
"""How far before its stream a stream's dictionary is looked for."""
CHUNK = 4 * 1024
MOST_OF_ONE = 8 * 1024 * 1024
MOST_OF_ALL = 256 * 1024 * 1024


def check(content: bytes) -> None:
    """Raise UserError for a PDF that acts, hides, or is no PDF after all."""
    if b"%%EOF" not in content[-2048:]:
        raise _broken()
    plain = _names_read(content)
    if ENCRYPTED.search(plain):
        raise UserError(_("PDF-filen er låst med adgangskode. Gem den uden, og prøv igen."), "file")
    if ACTIVE.search(plain) or any(ACTIVE.search(part) for part in _unpacked(content)):
        raise UserError(
            _("PDF-filen indeholder et script eller en anden fil. Udskriv den til en ny PDF."),
            "file",
        )


def _unpacked(content: bytes) -> Iterator[bytes]:
    """What every stream holds, as far as it can be unpacked here."""
    total = 0
    for found in STREAM.finditer(content):
        head = content[max(0, found.start() - DICTIONARY) : found.start()]
        holds_objects = OBJECTS.search(_names_read(head[head.rfind(b"endobj") + 1 :]))
        part = _inflated(memoryview(content)[found.end() :])
        total += len(part)
        if total > MOST_OF_ALL or (holds_objects and len(part) > MOST_OF_ONE):
            raise UserError(_("PDF-filen fylder for meget, når den pakkes ud."), "file")
        if holds_objects and not part and FILTERS.search(head):
            raise UserError(_("PDF-filen kan ikke undersøges. Udskriv den til en ny."), "file")
        yield _names_read(part)


def _inflated(packed: memoryview) -> bytes:
    """The beginning of what was packed; nothing when it was packed in another way.

    A piece at a time: what follows a short stream is not copied for each of a million of them.
    """
    unpacker, found = zlib.decompressobj(), bytearray()
    try:
        for start in range(0, len(packed), CHUNK):
            room = MOST_OF_ONE + 1 - len(found)
            found += unpacker.decompress(packed[start : start + CHUNK], room)
            if unpacker.eof or len(found) > MOST_OF_ONE:
                break
    except zlib.error:
        pass
    return bytes(found)


def _names_read(part: bytes) -> bytes:
    """Names as readers see them: "/J#61vaScript" is "/JavaScript"."""
    return ESCAPE.sub(lambda found: bytes([int(found.group(1), 16)]), part)


def _broken() -> UserError:
    return UserError(_("PDF-filen er ikke hel. Gem den igen, og prøv en gang til."), "file")
