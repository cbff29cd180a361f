"""The room of people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Municipalities, teams, employees, citizens, companies."""

    name = "brobygger.people"
