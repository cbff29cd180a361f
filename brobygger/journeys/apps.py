"""The room of journeys."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JourneysConfig(AppConfig):
    """Registers the permissions of the room, and its line in the menu."""

    name = "brobygger.journeys"

    def ready(self) -> None:
        """Add this room's rows to the permission table and to the menu."""
        from brobygger.access.permissions import register
        from brobygger.journeys import messaging, telling
        from brobygger.journeys.permissions import ROWS
        from brobygger.messages import kinds, people, reminders
        from brobygger.ui import menu

        register(ROWS)
        kinds.register(*telling.KINDS)
        people.register(messaging.around)
        reminders.register(messaging.falling_due)
        menu.register(menu.Entry(_("Flytninger"), "journeys:transfers", "journeys.transfer", 50))
