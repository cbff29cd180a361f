"""The room of access."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Sign-in, permissions, the wall, grants, the view log."""

    name = "brobygger.access"

    def ready(self) -> None:
        """Add the room's rows and menu, its check of addresses, and what signing in sets off."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import checks, exports, last_person, second_factor  # noqa: F401
        from brobygger.access.permissions import register
        from brobygger.access.rows import ROWS
        from brobygger.ui.menu import Entry
        from brobygger.ui.menu import register as register_entry

        register(ROWS)
        # Keys and seals, which say nothing; the number itself stands on top of the file.
        exports.hide("people.Citizen", "cpr_encrypted", "cpr_fingerprint")
        register_entry(Entry(_("Hvem har set hvad"), "access:view_log", "access.see_view_log", 10))
        register_entry(
            Entry(_("Kig uden for sagsstammen"), "access:outside", "access.see_outside_looks", 80)
        )
