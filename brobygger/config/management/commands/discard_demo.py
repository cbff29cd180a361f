"""``brobygger discard-demo``: throw the embedded database's data away (``make fresh``)."""

import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from psycopg import sql


class Command(BaseCommand):
    """Drops the embedded database of this checkout; the next start makes a new one."""

    help = "Throw the demo data away."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse while somebody uses it, and any database that is not the embedded one."""
        if not settings.ENVIRONMENT.uses_embedded_database:
            raise CommandError("Only the embedded database is thrown away; DATABASE_URL is set.")
        name = str(settings.DATABASES["owner"]["NAME"])
        with connections["owner"]._nodb_cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_stat_activity WHERE datname = %s", [name])
            if cursor.fetchone():
                raise CommandError("Brobygger is running. Stop it first (Ctrl-C), then try again.")
            cursor.execute(
                sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)).as_string()
            )
        self._discard_files()
        self.stdout.write("The demo data is gone. `make run` makes it anew.")

    def _discard_files(self) -> None:
        """PDFs and attachments go too, unless somebody chose where they lie."""
        if not settings.ENVIRONMENT.documents_dir:
            shutil.rmtree(Path(settings.DOCUMENTS_DIR), ignore_errors=True)
