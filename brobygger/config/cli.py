"""The console script ``brobygger``: one name for people who script."""

import os
import sys


def main() -> None:
    """Run one command; hyphens in its name are as good as underscores."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "brobygger.config.settings")
    name, *rest = [*sys.argv[1:], "help"][:1] + sys.argv[2:]
    if name == "calculate":
        # The calculator is pure: no settings, no database, no Django start-up.
        from brobygger.calculator.command import main as calculate

        sys.exit(calculate(rest))
    if name == "check-texts":
        # So are the text rules.
        from brobygger.quality.command import main as check_texts

        sys.exit(check_texts(rest))
    from django.core.management import execute_from_command_line

    execute_from_command_line(["brobygger", name.replace("-", "_"), *rest])
