"""The room of settings, addresses and servers."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Registers the commands that prepare and serve."""

    name = "brobygger.config"
