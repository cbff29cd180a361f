"""Word files: no bombs, no macros, no embedded programs, nothing fetched from elsewhere.

What a ZIP file says about itself is not believed: every part is unpacked, into nothing, up to
a limit.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from django.utils.translation import gettext as _

from brobygger.ui.errors import UserError

MOST_PARTS = 2_000
MOST_UNPACKED = 100 * 1024 * 1024
MOST_TIMES = 200
"""How many times larger than packed everything may be (text rarely is more than 20)."""
NEEDED = {"[Content_Types].xml", "word/document.xml"}
ACTIVE = re.compile(
    r"vbaProject|vbaData|/activeX/|/embeddings/|\.(?:bin|exe|dll|js|vbs|zip|docm)$", re.IGNORECASE
)
FETCHED = re.compile(
    rb"(?:attachedTemplate|oleObject|frame|subDocument)\"[^>]*TargetMode=\"External\""
    rb"|TargetMode=\"External\"[^>]*(?:attachedTemplate|oleObject|frame|subDocument)\""
)
CHUNK = 64 * 1024
ENCRYPTED = 0x1


def check(content: bytes) -> None:
    """Raise UserError unless it is a harmless Word file."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _check_parts(package.infolist())
            _check_size(package, len(content))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise UserError(
            _("Word-filen er ikke hel. Gem den igen, og prøv en gang til."), "file"
        ) from error


def _check_parts(parts: list[zipfile.ZipInfo]) -> None:
    names = {part.filename for part in parts}
    if not names >= NEEDED:
        raise UserError(_("Filen er en pakket fil, men ikke en Word-fil (DOCX)."), "file")
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise UserError(_("Word-filen er låst med adgangskode. Gem den uden."), "file")
    if any(ACTIVE.search(name) for name in names):
        raise UserError(
            _("Word-filen indeholder makroer eller indlejrede filer. Gem den som PDF."), "file"
        )
    if len(parts) > MOST_PARTS or len(names) < len(parts):
        raise _too_much()


def _check_size(package: zipfile.ZipFile, packed: int) -> None:
    most = min(MOST_UNPACKED, max(packed, CHUNK) * MOST_TIMES)
    unpacked = 0
    for part in package.infolist():
        tail = b""
        for chunk in _chunks(package, part):
            unpacked += len(chunk)
            if unpacked > most:
                raise _too_much()
            if part.filename.endswith(".rels") and FETCHED.search(tail + chunk):
                raise UserError(
                    _("Word-filen henter indhold andre steder fra. Gem den som PDF."), "file"
                )
            tail = chunk[-1000:]


def _chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with package.open(part) as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _too_much() -> UserError:
    return UserError(_("Word-filen fylder for meget, når den pakkes ud."), "file")
