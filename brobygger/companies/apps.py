"""The room's place in Django."""

from django.apps import AppConfig


class CompaniesConfig(AppConfig):
    """Companies, their people and who works with them."""

    name = "brobygger.companies"

    def ready(self) -> None:
        """Add the room's rows to the permission table, and its lines to the menu."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access.permissions import register, register_within
        from brobygger.companies.permissions import ROWS, WITHIN
        from brobygger.ui.menu import Entry
        from brobygger.ui.menu import register as register_entry

        register(ROWS)
        register_within(WITHIN)
        register_entry(Entry(_("Virksomheder"), "companies:list", "companies.view", 40))
        register_entry(Entry(_("Forside"), "companies:own", "companies.own", 10))
        register_entry(Entry(_("Kolleger"), "companies:colleagues", "companies.own", 60))
