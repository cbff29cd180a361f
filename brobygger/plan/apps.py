"""The room's place in Django."""

from django.apps import AppConfig


class PlanConfig(AppConfig):
    """What is agreed, by whom and until when."""

    name = "brobygger.plan"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.plan.permissions import ROWS

        register(ROWS)
