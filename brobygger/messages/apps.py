"""The room's place in Django."""

from django.apps import AppConfig


class MessagesConfig(AppConfig):
    """What is sent to people, and what they find in their inbox."""

    name = "brobygger.messages"
    label = "brobygger_messages"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.messages.permissions import ROWS

        register(ROWS)
