"""What happens to a file while it comes in."""

from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

MOST_BYTES = 20 * 1024 * 1024
"""The largest file an attachment may be (spec 2.5)."""


def was_too_large(request: HttpRequest) -> bool:
    """Whether a file of this request was thrown away because of its size."""
    return bool(request.META.get("brobygger.too_large"))


class RefuseTooLarge(FileUploadHandler):
    """Stops keeping a file when it grows past the limit; the form's fields still arrive.

    The first of the handlers, so that nothing of a 200 MB file stays in memory or on disk.
    """

    def new_file(self, *args: object, **kwargs: object) -> None:
        """Count from nothing."""
        self.received = 0
        super().new_file(*args, **kwargs)  # type: ignore[arg-type]

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass the bytes on, up to the limit."""
        self.received += len(raw_data)
        if self.received > MOST_BYTES and self.request is not None:
            self.request.META["brobygger.too_large"] = True
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The next handler keeps the file."""
        return None
