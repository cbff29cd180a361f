"""The room's place in Django."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The duty to note, to journalise, to hear and to decide."""

    name = "brobygger.records"

    def ready(self) -> None:
        """Add the room's rows to the permission table, and what the rooms below ask for."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import exports, page_names
        from brobygger.access.permissions import register
        from brobygger.messages.kinds import Kind, Paper
        from brobygger.messages.kinds import register as add_kinds
        from brobygger.records import papers
        from brobygger.records.actions.cases import DECISION, HEARING
        from brobygger.records.permissions import ROWS
        from brobygger.ui.menu import Entry
        from brobygger.ui.menu import register as add_to_menu

        register(ROWS)
        page_names.name({"records": _("Journal, høringer og afgørelser")})
        told = _("Du har fået et brev fra kommunen.")
        add_kinds(
            Kind(HEARING, _("Vi vil høre dig"), outside=told, sms=True, paper=Paper.ALWAYS),
            Kind(DECISION, _("Afgørelse"), outside=told, sms=True, paper=Paper.ALWAYS),
        )
        exports.hide("records.EntryFile", "path")
        exports.add_papers(exports.Papers("journal", _("Filer i journalen"), papers.files))
        add_to_menu(Entry(_("Afgørelser"), "records:own", "records.own", 45))
