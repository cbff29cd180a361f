"""The room's place in Django."""

from django.apps import AppConfig


class FlexjobsConfig(AppConfig):
    """From agreement to more hours, or to holding on."""

    name = "brobygger.flexjobs"

    def ready(self) -> None:
        """Add the room's rows to the permission table, and what the rooms below ask for."""
        from brobygger.access.permissions import register
        from brobygger.flexjobs import registering
        from brobygger.flexjobs.permissions import ROWS

        register(ROWS)
        registering.register()
