"""What citizens are asked to say yes to, in words they use (spec 3.4, 3.6, 8.1).

A room that comes to own one of these registers the same key in its ``apps.py``, with what it
does when the answer changes. Whether employers find the CV is chosen on Mit CV, with a word
about what they see, and so is not asked a second time here.
"""

from django.utils.translation import gettext_lazy as _

from brobygger.access.consents import Kind

KINDS = (
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
