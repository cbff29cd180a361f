"""``brobygger check-production``: Django's deployment check under production settings."""

import os
import secrets
import subprocess
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError


def production_environment() -> dict[str, str]:
    """This environment, with what production asks for made up on the spot."""
    made_up = {
        "BROBYGGER_MODE": "production",
        "DEMO": "0",
        "DEBUG": "0",
        "ALLOWED_HOSTS": "brobygger.example.dk",
        "DATABASE_URL": "postgresql://brobygger_app@localhost/brobygger",
        **{name: secrets.token_urlsafe(48) for name in ("SECRET_KEY", "CPR_KEY", "VIEW_LOG_KEY")},
    }
    return {**os.environ, **made_up}


class Command(BaseCommand):
    """Fails on any warning; needs no database."""

    help = "Check that the settings are fit for production."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the check in a process of its own, where the settings are read afresh."""
        command = [sys.executable, "-m", "brobygger", "check", "--deploy", "--fail-level=WARNING"]
        done = subprocess.run(  # noqa: S603  our own command
            command, env=production_environment(), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise CommandError(done.stdout + done.stderr)
        self.stdout.write("Production settings: no warnings.")
