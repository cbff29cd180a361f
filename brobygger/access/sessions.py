"""Sessions in the database, whose keys are only ever letters and digits.

A cookie can hold any byte; PostgreSQL has no text with NUL, so Django's own store falls over it.
"""

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessionStore


class SessionStore(DatabaseSessionStore):
    """Takes a key nobody gave as no key at all."""

    def _validate_session_key(self, key: str | None) -> bool:
        """Our keys are 32 letters and digits."""
        return bool(key) and key.isascii() and key.isalnum() and len(key) == 32  # type: ignore[union-attr]
