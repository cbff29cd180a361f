"""Keys of rows: UUID version 7, made here because PostgreSQL has it only from 18."""

from uuid import UUID

from uuid6 import uuid7


def new_id() -> UUID:
    """A new key that sorts by the time it was made."""
    return UUID(int=uuid7().int)
