"""The room of shared facts."""

from django.apps import AppConfig


class FactsConfig(AppConfig):
    """Experience, goals, accommodations: entered once."""

    name = "brobygger.facts"

    def ready(self) -> None:
        """Add the room's rows to the permission table, and say its page's name."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import page_names
        from brobygger.access.permissions import register
        from brobygger.facts.permissions import ROWS

        register(ROWS)
        page_names.name({"facts": _("CV, mål og skånehensyn")})
