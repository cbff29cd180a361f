"""What a file is, by its content; what could do harm is refused with a reason.

Nothing here trusts a name or a declared type. A virus scanner is asked besides, when the
municipality has one (``ATTACHMENT_SCAN``); these checks hold without.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from brobygger.documents.content import docx, images, pdf
from brobygger.ui.errors import UserError


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file that may be attached."""

    ending: str
    mime: str
    beginning: bytes
    check: Callable[[bytes], None]


TYPES = (
    FileType(".pdf", "application/pdf", b"%PDF-", pdf.check),
    FileType(".jpg", "image/jpeg", b"\xff\xd8\xff", images.check_jpeg),
    FileType(".png", "image/png", b"\x89PNG\r\n\x1a\n", images.check_png),
    FileType(
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        b"PK\x03\x04",
        docx.check,
    ),
)


def type_of(content: bytes) -> FileType:
    """The file's type; UserError when it is none of ours or could do harm."""
    for one in TYPES:
        if content.startswith(one.beginning):
            one.check(content)
            return one
    raise UserError(
        _("Filen er ikke en PDF, JPEG, PNG eller DOCX, når man ser på indholdet."), "file"
    )
