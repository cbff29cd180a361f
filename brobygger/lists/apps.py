"""The room of lists."""

from django.apps import AppConfig


class ListsConfig(AppConfig):
    """Filter, sort, page, save, export."""

    name = "brobygger.lists"
