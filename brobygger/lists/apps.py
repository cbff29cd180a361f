"""The room of lists."""

from django.apps import AppConfig


class ListsConfig(AppConfig):
    """Filter, sort, page, save, export."""

    name = "brobygger.lists"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.lists.permissions import ROWS

        register(ROWS)
