"""The room of occupations."""

from django.apps import AppConfig


class OccupationsConfig(AppConfig):
    """National code lists of occupations, their import, and the search in them."""

    name = "brobygger.occupations"
