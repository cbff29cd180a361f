"""Sessions in the database, whose keys are only ever letters and digits.

A cookie can hold any byte; PostgreSQL has no text with NUL, so Django's own store falls over it.
"""

import re

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessionStore

KEY = re.compile(r"[0-9a-z]{32}")


class SessionStore(DatabaseSessionStore):
    """Takes a key nobody gave as no key at all."""

    def _validate_session_key(self, key: str | None) -> bool:
        """Our keys are 32 letters and digits."""
        return key is not None and KEY.fullmatch(key) is not None
