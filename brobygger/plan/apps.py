"""The room's place in Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlanConfig(AppConfig):
    """What is agreed, by whom and until when."""

    name = "brobygger.plan"

    def ready(self) -> None:
        """Add the room's rows, its message and its page's name; listen to what it shows."""
        from brobygger.access import changes, page_names
        from brobygger.access.permissions import register
        from brobygger.messages import kinds
        from brobygger.plan import actions
        from brobygger.plan.actions.telling import KIND
        from brobygger.plan.permissions import ROWS

        register(ROWS)
        page_names.name({"plan": _("Min Plan")})
        kinds.register(
            kinds.Kind(KIND, _("Min Plan er ændret"), outside=_("Der er nyt i din plan."), sms=True)
        )
        changes.listen(actions.bring_up_to_date)
