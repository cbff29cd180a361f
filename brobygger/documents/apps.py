"""The room of documents."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Draft, review, lock, seal, compare; attachments."""

    name = "brobygger.documents"

    def ready(self) -> None:
        """Add the room's rows to the permission table and its line to the menu."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import exports, page_names
        from brobygger.access.permissions import register
        from brobygger.documents import papers
        from brobygger.documents.permissions import ROWS
        from brobygger.ui import menu

        register(ROWS)
        exports.add_papers(exports.Papers("dokumenter", _("Dokumenter"), papers.sealed))
        exports.add_papers(exports.Papers("bilag", _("Bilag"), papers.attached))
        exports.hide("documents.Document", "pdf_path", "fingerprint", "sequence")
        exports.hide("documents.Attachment", "path")
        page_names.name({"attachment": _("Bilag"), "review_queue": _("Dokumenter til gennemsyn")})
        menu.register(
            menu.Entry(_("Til gennemsyn"), "documents:review_queue", "documents.review", order=60)
        )
