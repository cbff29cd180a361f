"""The room's place in Django."""

from django.apps import AppConfig


class CvConfig(AppConfig):
    """The citizen's facts as employers and coaches meet them."""

    name = "brobygger.cv"

    def ready(self) -> None:
        """Add the room's rows to the permission table."""
        from brobygger.access.permissions import register
        from brobygger.cv.permissions import ROWS

        register(ROWS)
