"""The link of an invitation: shown once to the one who invites, and sent where mail is set up."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from brobygger.access.pages import ActorRequest
from brobygger.companies.actions.people import Invited

logger = logging.getLogger(__name__)


def show_once(request: ActorRequest, invited: Invited, back: str) -> HttpResponse:
    """The page after an invitation. The link is nowhere kept, so it stands here or nowhere."""
    link = request.build_absolute_uri(reverse("companies:accept", args=[invited.token]))
    context = {
        "invitation": invited.invitation,
        "link": link,
        "is_sent": bool(settings.EMAIL_HOST) and _send(invited, link),
        "has_mail": bool(settings.EMAIL_HOST),
        "back": back,
    }
    response = render(request, "companies/invited.html", context)
    response["Cache-Control"] = "no-store"
    return response


def _send(invited: Invited, link: str) -> bool:
    made = invited.invitation
    text = _(
        "Hej %(name)s\n\n%(inviter)s har inviteret dig til at bruge Brobygger for %(company)s.\n"
        "Vælg din adgangskode her. Linket virker én gang, i en uge:\n\n%(link)s\n\n"
        "Kender du ikke til det, skal du ikke gøre noget."
    ) % {
        "name": made.name,
        "inviter": made.made_by_name,
        "company": made.company.name,
        "link": link,
    }
    try:
        send_mail(_("Invitation til Brobygger"), text, None, [made.email])
    except (OSError, SMTPException):
        logger.exception("An invitation could not be sent")
        return False
    return True
