"""The room's place in Django."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The duty to note, to journalise, to hear and to decide."""

    name = "brobygger.records"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.records.permissions import ROWS

        register(ROWS)
