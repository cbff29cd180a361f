"""The room's place in Django."""

from django.apps import AppConfig


class CompaniesConfig(AppConfig):
    """Companies, their people and who works with them."""

    name = "brobygger.companies"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.companies.permissions import ROWS

        register(ROWS)
