"""The room's place in Django."""

from django.apps import AppConfig


class PlanConfig(AppConfig):
    """What is agreed, by whom and until when."""

    name = "brobygger.plan"

    def ready(self) -> None:
        """Tell the rooms below."""
        from brobygger.plan.registering import register

        register()
