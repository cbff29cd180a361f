"""The room of journeys."""

from django.apps import AppConfig


class JourneysConfig(AppConfig):
    """Registers the permissions of the room."""

    name = "brobygger.journeys"

    def ready(self) -> None:
        """Add this room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.journeys.permissions import ROWS

        register(ROWS)
