"""A file of 200 MB: refused in words, never kept, its form's fields all the same."""

import tracemalloc
from collections.abc import Iterator
from io import RawIOBase
from typing import Any

from django.contrib.messages import get_messages
from django.core.files import uploadhandler
from django.test import Client
from django.urls import reverse

from brobygger.documents.models import Attachment
from brobygger.documents.uploads import MOST_BYTES
from tests.documents.conftest import Case
from tests.documents.test_attachments import PNG

MB = 1024 * 1024
SIZE = 200 * MB
BOUNDARY = "graense"
HEAD = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="key"\r\n\r\n2.3\r\n'
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="stor.png"\r\n'
    "Content-Type: image/png\r\n\r\n"
).encode()
TAIL = (
    f'\r\n--{BOUNDARY}\r\nContent-Disposition: form-data; name="next"\r\n\r\n/i-dag/\r\n'
    f"--{BOUNDARY}--\r\n"
).encode()


class Body(RawIOBase):
    """A form's body made while it is read, as it comes in from a browser."""

    def __init__(self) -> None:
        self.parts = self._parts()
        self.left = b""
        self.length = len(HEAD) + len(PNG) + SIZE + len(TAIL)

    def _parts(self) -> Iterator[bytes]:
        yield HEAD + PNG
        block = b"\x00" * MB
        for _ in range(SIZE // MB):
            yield block
        yield TAIL

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """As a socket: what there is, at most so much."""
        if not self.left:
            self.left = next(self.parts, b"")
        given, self.left = self.left[: len(buffer)], self.left[len(buffer) :]
        buffer[: len(given)] = given
        return len(given)


def test_200_mb_are_refused_without_being_kept(
    browser: Client, case: Case, monkeypatch: Any
) -> None:
    kept = 0
    keep = uploadhandler.TemporaryFileUploadHandler.receive_data_chunk

    def counted(self: Any, raw_data: bytes, start: int) -> None:
        nonlocal kept
        kept += len(raw_data)
        keep(self, raw_data, start)

    monkeypatch.setattr(uploadhandler.TemporaryFileUploadHandler, "receive_data_chunk", counted)
    body = Body()
    tracemalloc.start()
    answer = browser.generic(
        "POST",
        reverse("documents:attach", args=[case.document.pk]),
        **{
            "wsgi.input": body,
            "CONTENT_LENGTH": str(body.length),
            "CONTENT_TYPE": f"multipart/form-data; boundary={BOUNDARY}",
        },
    )
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert answer["Location"] == "/i-dag/"
    assert "større end 20 MB" in str(list(get_messages(answer.wsgi_request)))
    assert not Attachment.objects.exists()
    assert kept <= MOST_BYTES
    assert most < SIZE // 4  # most of it is the program itself, made ready for its first request
