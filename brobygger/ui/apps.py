"""The room of page parts."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Base templates, components, charts."""

    name = "brobygger.ui"
