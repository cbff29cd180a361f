"""The room's lines in the menu."""

from django.utils.translation import gettext_lazy as _

from brobygger.ui.menu import Entry

ENTRIES = (
    Entry(_("Beskeder"), "messages:inbox", "messages.inbox", 40),
    Entry(_("Breve"), "messages:letters", "messages.print_letters", 65),
    Entry(_("Forsendelser"), "messages:failures", "messages.see_failures", 50),
    Entry(_("Beskeder"), "messages:own", "messages.own", 30),
    Entry(_("Beskeder"), "messages:company", "messages.company", 40),
)
