"""The room of desks."""

from django.apps import AppConfig


class DesksConfig(AppConfig):
    """Pages that show several rooms."""

    name = "brobygger.desks"
