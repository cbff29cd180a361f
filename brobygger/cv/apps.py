"""The room's place in Django."""

from django.apps import AppConfig


class CvConfig(AppConfig):
    """The citizen's facts as employers and coaches meet them."""

    name = "brobygger.cv"

    def ready(self) -> None:
        """Add the room's rows to the permission table, its kinds of facts, and who is told."""
        from brobygger.access import changes
        from brobygger.access.permissions import register
        from brobygger.cv import models, public
        from brobygger.cv.bank import registering as bank
        from brobygger.cv.permissions import ROWS
        from brobygger.facts.models import register as register_facts

        register(ROWS)
        register_facts(models.CvReference, models.CvLink, models.Grounding)
        changes.listen(public.refresh)
        bank.register_all()
