"""The room of the rehabilitation plan."""

from django.apps import AppConfig


class RehabilitationConfig(AppConfig):
    """Preparatory part, meetings, recommendation."""

    name = "brobygger.rehabilitation"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.rehabilitation.permissions import ROWS

        register(ROWS)
