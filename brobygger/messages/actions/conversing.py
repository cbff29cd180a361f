"""A citizen writes to the one who helps, and is answered. Everyone in scope can read along."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import scope
from brobygger.access.actor import Actor
from brobygger.messages import people, receivers
from brobygger.messages.actions.posting import Notice, post
from brobygger.messages.models import Conversation, Utterance
from brobygger.messages.models.messages import LONGEST_TEXT
from brobygger.messages.receivers import Receiver
from brobygger.ui import text as texts
from brobygger.ui.errors import UserError

WRITTEN = "messages.written"


def write(
    actor: Actor, citizen_id: UUID, *, text: str, submission_id: UUID | None = None
) -> Utterance:
    """Write as the citizen, or to the citizen; the other side is told. A repeat writes once."""
    is_own = actor.citizen_id == citizen_id
    if not actor.may("messages.own" if is_own else "messages.converse"):
        raise PermissionDenied
    if not is_own and not scope.visible_citizens(actor).filter(pk=citizen_id).exists():
        raise PermissionDenied
    around = people.around(citizen_id)
    if around is None or not around.employees:
        raise UserError(_("Der er ingen at skrive til endnu. Ring til kommunen."), "text")
    text = _checked(text)
    with transaction.atomic():
        conversation = _conversation(actor, citizen_id, around.journey_id)
        sent_before = submission_id and conversation.utterances.filter(submission_id=submission_id)
        if sent_before and (first := sent_before.first()):
            return first
        made = _utter(actor, conversation, text, submission_id)
        _tell(actor, made, around)
    return made


def _conversation(actor: Actor, citizen_id: UUID, journey_id: UUID) -> Conversation:
    """The journey's conversation, kept from others: a double press meets the first."""
    rows = Conversation.objects.select_for_update()
    found, _is_new = rows.get_or_create(
        municipality_id=actor.municipality,
        journey_id=journey_id,
        defaults={"citizen_id": citizen_id, "begun_at": timezone.now()},
    )
    return found


def _checked(text: str) -> str:
    text = texts.clean(text)
    if not text:
        raise UserError(_("Skriv en besked, før du sender."), "text")
    if len(text) > LONGEST_TEXT:
        raise UserError(
            _("Teksten er på %(length)d tegn. Der er plads til %(longest)d.")
            % {"length": len(text), "longest": LONGEST_TEXT},
            "text",
        )
    return text


def _utter(
    actor: Actor, conversation: Conversation, text: str, submission_id: UUID | None
) -> Utterance:
    return Utterance.objects.create(
        municipality_id=actor.municipality,
        citizen_id=conversation.citizen_id,
        conversation=conversation,
        text=text,
        by_citizen=actor.citizen_id == conversation.citizen_id,
        written_by=actor.user_id,
        written_by_name=actor.name[:100],
        written_at=timezone.now(),
        submission_id=submission_id,
    )


def _tell(actor: Actor, made: Utterance, around: people.Around) -> None:
    to: list[Receiver] = [receivers.employee(key) for key in around.employees]
    link = reverse("messages:conversation", args=[made.citizen_id])
    if not made.by_citizen:
        to, link = [receivers.citizen(made.citizen_id)], reverse("messages:own_write")
    post(
        actor,
        Notice(
            WRITTEN,
            f"utterance:{made.pk}",
            to,
            title=_("Besked fra %(name)s") % {"name": actor.name},
            text=made.text,
            citizen_id=made.citizen_id,
            link=link,
            gather=f"written:{made.citizen_id}",
        ),
    )
