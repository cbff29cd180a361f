"""The room's place in Django."""

from django.apps import AppConfig


class CvConfig(AppConfig):
    """The citizen's facts as employers and coaches meet them."""

    name = "brobygger.cv"

    def ready(self) -> None:
        """Add the room's rows to the permission table, its kinds of facts, and who is told."""
        from django.utils.translation import gettext_lazy as _

        from brobygger.access import changes, page_names
        from brobygger.access.permissions import register
        from brobygger.cv import models, public
        from brobygger.cv.bank import registering as bank
        from brobygger.cv.permissions import ROWS
        from brobygger.facts.models import register as register_facts
        from brobygger.journeys import links
        from brobygger.programmes.kinds import Artefact
        from brobygger.programmes.shapes import artefact_action
        from brobygger.ui import menu

        register(ROWS)
        register_facts(models.CvReference, models.CvLink, models.Grounding)
        changes.listen(public.refresh)
        page_names.name(
            {
                "cv": _("Mit CV"),
                "abc_strategy": _("ABC-jobstrategi"),
                "presentation_cv": _("Præsentations-CV"),
            }
        )
        menu.register(menu.Entry(_("Mit CV"), "cv:own_cv", "cv.own", 35))
        links.settle(artefact_action(Artefact.CV), "cv:of_journey")
        links.settle(artefact_action(Artefact.CV_LOOKED_AT), "cv:of_journey")
        links.settle(artefact_action(Artefact.JOB_TARGET), "cv:targets_of_journey")
        bank.register_all()
