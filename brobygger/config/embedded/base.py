"""Django's PostgreSQL backend that starts the embedded server on the first connection."""

from typing import Any

from django.conf import settings
from django.db.backends.postgresql import base

from brobygger.config.embedded import address


class DatabaseWrapper(base.DatabaseWrapper):
    """PostgreSQL, reached through the embedded server's socket."""

    def get_connection_params(self) -> dict[str, Any]:
        """Fill in the address, which is known only when the server runs."""
        self.settings_dict = {**self.settings_dict}
        found = address(settings.ENVIRONMENT)
        self.settings_dict["HOST"], self.settings_dict["PORT"] = found["host"], found["port"]
        return super().get_connection_params()
