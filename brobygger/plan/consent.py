"""What the citizen is asked before health limits stand in the plan (spec 3.6, 4.1)."""

from collections.abc import Callable
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.access.consents import Kind

HEALTH = "health_limits"


def health_kind(changed: Callable[[Actor, UUID, bool], None]) -> Kind:
    """The consent; ``changed`` empties the texts when it is taken back."""
    return Kind(
        HEALTH,
        _("Helbred i Min Plan"),
        _(
            "I må skrive i Min Plan, hvad mit helbred sætter grænser for. Det gælder kun det, der"
            " betyder noget for et job. Jeg kan selv læse alt, hvad I skriver."
        ),
        _("Vi fjerner teksten om dit helbred fra Min Plan."),
        order=10,
        changed=changed,
    )
