"""``brobygger prepare``: make the database ready (role, tables, wall, code lists)."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

from brobygger.access import wall
from brobygger.config.preparation import as_owner, ensure_database
from brobygger.occupations import common as common_occupations
from brobygger.people import municipalities


class Command(BaseCommand):
    """Everything a database needs before it serves; safe to run again."""

    help = "Gør databasen klar: rolle, tabeller, mur og kodelister."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make what is missing, as the owner."""
        ensure_database()
        with as_owner():
            call_command("migrate", interactive=False, verbosity=options["verbosity"] - 1)
            call_command("createcachetable", verbosity=0)
            wall.build(connection)
            municipalities.load()
            common_occupations.load()
