"""The room of the demo."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Invented people, and a click to become one of them."""

    name = "brobygger.demo"
