"""The kinds of messages this room sends itself."""

from django.utils.translation import gettext_lazy as _

from brobygger.messages.kinds import Kind

KINDS = (
    Kind(
        "messages.talk_reminder",
        _("Husk din aftale"),
        outside=_("Husk din aftale {when}."),
        sms=True,
    ),
    Kind(
        "messages.due_reminder",
        _("En frist nærmer sig"),
        outside=_("En frist nærmer sig. Log ind og se hvilken."),
        sms=True,
        all_count=True,
    ),
    Kind(
        "messages.written",
        _("Ny besked"),
        outside=_("Du har fået en ny besked."),
        sms=True,
        all_count=True,
    ),
    Kind(
        "messages.undelivered",
        _("En besked nåede ikke frem"),
        outside=_("En besked nåede ikke frem."),
        all_count=True,
        email=False,
    ),
)
