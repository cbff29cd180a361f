"""The room's place in Django."""

from django.apps import AppConfig


class MessagesConfig(AppConfig):
    """What is sent to people, and what they find in their inbox."""

    name = "brobygger.messages"
    label = "brobygger_messages"

    def ready(self) -> None:
        """Add the room's rows to the permission table, and its own kinds of messages."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import page_names
        from brobygger.access.permissions import register
        from brobygger.messages import kinds
        from brobygger.messages.menu import ENTRIES
        from brobygger.messages.own_kinds import KINDS
        from brobygger.messages.permissions import ROWS
        from brobygger.ui import menu

        register(ROWS)
        kinds.register(*KINDS)
        for entry in ENTRIES:
            menu.register(entry)
        page_names.name(
            {
                "conversation": _("Beskeder mellem dig og dem, der arbejder med din sag"),
                "inbox": _("En medarbejders indbakke"),
                "letter": _("Et brev til dig"),
                "letters": _("Breve, der skal printes"),
                "message": _("En besked om dig"),
            }
        )
