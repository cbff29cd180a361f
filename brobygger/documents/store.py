"""Files of documents: outside the web root, under names nobody can guess.

A file is written before the row that names it. A transaction that fails leaves a file without
a row, which nothing leads to.
"""

import hashlib
import os
import secrets
from pathlib import Path

from django.conf import settings


def write(municipality: str, content: bytes, ending: str) -> tuple[str, str]:
    """Keep a file; returns its path below the folder, and its SHA-256."""
    name = secrets.token_urlsafe(24) + ending
    relative = f"{municipality}/{name[:2].lower()}/{name}"
    target = full_path(relative)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return relative, hashlib.sha256(content).hexdigest()


def read(relative: str) -> bytes:
    """A file's content; raises FileNotFoundError."""
    return full_path(relative).read_bytes()


def full_path(relative: str) -> Path:
    """Where a file lies."""
    return Path(settings.DOCUMENTS_DIR) / relative
