"""What citizens are asked to say yes to, in words they use (spec 3.4, 3.6, 4.1, 8.1).

A room that comes to own one of these registers the same key in its ``apps.py``, with what it
does when the answer changes. Whether employers find the CV is chosen on Mit CV, with a word
about what they see, and so is not asked a second time here.
"""

from django.utils.translation import gettext_lazy as _

from brobygger.access.consents import Kind

KINDS = (
    Kind(
        "health_limits",
        _("Helbred i Min Plan"),
        _(
            "I må skrive i Min Plan, hvad mit helbred sætter grænser for. Det gælder kun det, der"
            " betyder noget for et job. Jeg kan selv læse alt, hvad I skriver."
        ),
        _("Vi fjerner teksten om dit helbred fra Min Plan."),
        order=10,
    ),
    Kind(
        "general_practitioner",
        _("Kopi til min læge"),
        _("I må sende en kopi af teamets indstilling til min egen læge."),
        _("Vi sender ikke mere til din læge. Det, vi har sendt, kan vi ikke hente tilbage."),
        order=20,
    ),
    Kind(
        "fetch_data",
        _("Hente oplysninger fra andre"),
        _(
            "I må hente det, I skal bruge til min sag, hos andre. Det kan være hos min læge eller"
            " et andet sted i kommunen. I siger til, før I gør det."
        ),
        _("Vi henter ikke mere. Det, vi har hentet, bliver i din sag."),
        order=40,
    ),
)
