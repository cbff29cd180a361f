"""Pictures: whole ones, of a size a screen can show."""

import struct

from django.utils.translation import gettext as _

from brobygger.ui.errors import UserError

MOST_PIXELS = 100_000_000
END_OF_JPEG = b"\xff\xd9"
END_OF_PNG = b"IEND\xaeB`\x82"
FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
"""JPEG's markers that say how large the picture is."""


def check_png(content: bytes) -> None:
    """Raise UserError for a PNG without its first and last part, or a giant one."""
    if content[12:16] != b"IHDR" or END_OF_PNG not in content[-64:]:
        raise _broken()
    _check_size(*struct.unpack(">II", content[16:24]))


def check_jpeg(content: bytes) -> None:
    """Raise UserError for a JPEG without a frame or an end, or a giant one."""
    if END_OF_JPEG not in content[-1024:]:
        raise _broken()
    position = 2
    while position + 9 < len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker in FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return _check_size(width, height)
        position += 2 + int(struct.unpack(">H", content[position + 2 : position + 4])[0])
    raise _broken()


def _check_size(width: int, height: int) -> None:
    if not 0 < width * height <= MOST_PIXELS:
        raise UserError(_("Billedet er for stort. Gem det mindre, og prøv igen."), "file")


def _broken() -> UserError:
    return UserError(_("Billedet er ikke helt. Gem det igen, og prøv en gang til."), "file")
