"""Who is told that a recommendation is locked: the citizen, and who sends it to the doctor."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from brobygger.access.actor import Actor
from brobygger.documents.models import Document
from brobygger.journeys.models import Journey
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.kinds import Kind, Paper
from brobygger.rehabilitation.recommendation import doctor

RECOMMENDED, FOR_DOCTOR = "rehabilitation.recommended", "rehabilitation.for_doctor"

KINDS = (
    Kind(
        RECOMMENDED,
        later("Teamets indstilling er klar"),
        outside=later("Der er et nyt dokument til dig fra et møde."),
        paper=Paper.ALWAYS,
    ),
    Kind(
        FOR_DOCTOR,
        later("Send indstillingen til borgerens læge"),
        outside=later("Et dokument skal sendes videre."),
    ),
)


def tell(actor: Actor, document: Document, journey: Journey) -> None:
    """The citizen is told always; the caseworker, when the citizen said yes to the doctor."""
    cause = f"document:{document.pk}"
    words = _("Du kan læse indstillingen og hente den som PDF på dine sider.")
    notices = [
        Notice(
            RECOMMENDED,
            cause,
            [receivers.citizen(document.citizen_id)],
            text=words,
            link=reverse("rehabilitation:own_recommendation"),
        )
    ]
    if journey.caseworker_id and doctor.may_have(actor, document):
        notices.append(
            Notice(
                FOR_DOCTOR,
                cause,
                [receivers.employee(journey.caseworker_id)],
                text=_("Borgeren har sagt ja til, at lægen får en kopi. Send den."),
                citizen_id=document.citizen_id,
                link=reverse("rehabilitation:send_to_doctor", args=[journey.pk]),
            )
        )
    post(actor, *notices)
