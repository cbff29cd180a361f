"""The room of access."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Sign-in, permissions, the wall, grants, the view log."""

    name = "brobygger.access"
