"""Who is told that a recommendation is locked: the citizen, and who sends it to the doctor."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from brobygger.access.actor import Actor
from brobygger.access.models import Consent
from brobygger.documents.models import Document, Field
from brobygger.journeys.models import Journey
from brobygger.messages import receivers
from brobygger.messages.actions import Notice, post
from brobygger.messages.kinds import Kind, Paper
from brobygger.rehabilitation.preparatory.kind import KEY as PREPARATORY

RECOMMENDED, FOR_DOCTOR = "rehabilitation.recommended", "rehabilitation.for_doctor"
CONSENT, DOCTOR, GP = "13.gp_consent", "1.1/doctor", "general_practitioner"

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
    if journey.caseworker_id and may_go_to_doctor(document):
        notices.append(
            Notice(
                FOR_DOCTOR,
                cause,
                [receivers.employee(journey.caseworker_id)],
                text=_("Borgeren har sagt ja. Lægen: %(doctor)s.") % {"doctor": _doctor(document)},
                citizen_id=document.citizen_id,
                link=reverse("rehabilitation:recommendation", args=[journey.pk]),
            )
        )
    post(actor, *notices)


def may_go_to_doctor(document: Document) -> bool:
    """Whether the citizen said yes at the meeting, and has not taken it back since."""
    fields = Field.objects.filter(municipality=document.municipality_id, document=document)
    said = fields.filter(key=CONSENT, text="yes").values_list("at", flat=True).first()
    if said is None:
        return False
    consents = Consent.objects.filter(
        municipality=document.municipality_id, citizen=document.citizen_id, kind=GP
    )
    return not consents.filter(withdrawn_at__gte=said).exists()


def _doctor(document: Document) -> str:
    """Who the doctor is, as the preparatory part says."""
    fields = Field.objects.filter(
        municipality=document.municipality_id,
        document__subject_id=document.subject_id,
        document__kind=PREPARATORY,
        key=DOCTOR,
    )
    newest = fields.order_by("-document__number").values_list("text", flat=True).first()
    return newest or _("står ikke i den forberedende del")
