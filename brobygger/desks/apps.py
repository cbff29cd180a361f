"""The room of desks."""

from django.apps import AppConfig


class DesksConfig(AppConfig):
    """Pages that show several rooms; registers their permissions and menu entries."""

    name = "brobygger.desks"

    def ready(self) -> None:
        """Add this room's rows to the permission table and its lines to the menu."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import consents, exports, page_names
        from brobygger.access.permissions import register
        from brobygger.desks.consent_kinds import KINDS
        from brobygger.desks.export import letters, papers
        from brobygger.desks.menu import ENTRIES
        from brobygger.desks.own_parts import PARTS
        from brobygger.desks.permissions import ROWS
        from brobygger.journeys import front_parts, links
        from brobygger.programmes.shapes import Action
        from brobygger.ui.menu import register as add_to_menu

        register(ROWS)
        for entry in ENTRIES:
            add_to_menu(entry)
        for kind in KINDS:
            consents.register(kind)
        links.settle(Action.CONTACT, "desks:talk")
        exports.hide("desks.CitizenExport", "path")
        for key, title, make in (
            ("min-plan", _("Min Plan"), papers.plan),
            ("mit-cv", _("Mit CV"), papers.cv),
            ("praesentations-cv", _("Præsentations-CV"), papers.presentation),
            ("abc-jobstrategi", _("ABC-jobstrategi"), papers.strategy),
            ("udkast", _("Udkast"), papers.drafts),
            ("breve", _("Breve til dig"), letters.letters),
            ("sagen", _("Sagens breve og notater"), letters.case),
        ):
            exports.add_papers(exports.Papers(key, title, make))
        exports.leave_out(
            "desks.TalkDraft", _("Det, en medarbejder skriver på og ikke har gemt endnu")
        )
        page_names.name({"consents": _("Samtykker"), "talk": _("Samtaleskærm")})
        for part in PARTS:
            front_parts.register(part)
