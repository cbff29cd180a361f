"""A worker in a process of its own that sends to a mail server given on the command line."""

import os
import sys


def main(database: str, port: str, code: str) -> None:
    """Go rounds until killed or done."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    from django.conf import settings

    settings.DATABASES["default"]["NAME"] = database
    settings.EMAIL_ADAPTER, settings.EMAIL_HOST, settings.EMAIL_PORT = "smtp", "127.0.0.1", port
    import django

    django.setup()
    from brobygger.messages.delivery import postman

    while postman.round_of(code):
        pass


if __name__ == "__main__":
    main(*sys.argv[1:])
