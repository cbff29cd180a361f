"""The room of the rehabilitation plan."""

from django.apps import AppConfig


class RehabilitationConfig(AppConfig):
    """Preparatory part, meetings, recommendation."""

    name = "brobygger.rehabilitation"

    def ready(self) -> None:
        """Add the room's permissions, kinds of documents, and what settles which duty."""
        from brobygger.access.permissions import register
        from brobygger.rehabilitation.meetings import registering as meetings
        from brobygger.rehabilitation.permissions import ROWS
        from brobygger.rehabilitation.preparatory import registering as preparatory
        from brobygger.rehabilitation.recommendation import registering as recommendation

        register(ROWS)
        for concept in (preparatory, recommendation, meetings):
            concept.register()
