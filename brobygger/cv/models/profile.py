"""Mit CV beside the facts: the profile, its status, what is hidden, references and links."""

from typing import ClassVar
from urllib.parse import urlsplit
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from brobygger.cv.models.single import Single
from brobygger.facts.fields import Text, Words
from brobygger.facts.models import Fact
from brobygger.ui.errors import UserError

MOST_COMMENT = 375
"""Characters of a quality comment (spec 3.1)."""


class CvState(models.TextChoices):
    """Where the check of a CV stands (spec 3.1)."""

    BEGUN = "begun", _("Påbegyndt")
    READY = "ready", _("Klar til kvalitetstjek")
    APPROVED = "approved", _("Godkendt")
    NOT_APPROVED = "not_approved", _("Ikke godkendt")


class CvProfile(Single):
    """The professional profile, and the choices that concern the CV as a whole."""

    key: ClassVar[str] = "cv_profile"
    title_of_kind: ClassVar[Words] = _("Faglig profil")
    add_label: ClassVar[Words] = _("Skriv din profil")

    text = Text(
        _("Faglig profil"),
        most=1500,
        lines=5,
        required=True,
        help_text=_("3-5 linjer om det, du kan, og det job, du går efter. Skriv ikke om helbred."),
    )
    state = models.CharField(
        _("Status"), max_length=12, choices=CvState.choices, default=CvState.BEGUN
    )
    comment = models.CharField(_("Kommentar"), max_length=MOST_COMMENT, blank=True, default="")
    judged_at = models.DateTimeField(null=True)
    judged_by_name = models.CharField(max_length=100, blank=True, default="")
    wants_searchable = models.BooleanField(_("Søgbart for virksomheder"), default=False)
    chosen_at = models.DateTimeField(null=True)
    chosen_by_name = models.CharField(max_length=100, blank=True, default="")
    hides_email = models.BooleanField(_("Skjul e-mail"), default=False)
    hides_phone = models.BooleanField(_("Skjul telefon"), default=False)
    hides_address = models.BooleanField(_("Skjul adresse"), default=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta(Single.Meta):
        constraints = [
            *Single.Meta.constraints,
            models.CheckConstraint(
                condition=Q(state__in=CvState.values), name="cvprofile_state_known"
            ),
            models.CheckConstraint(
                condition=~Q(state="not_approved") | ~Q(comment=""), name="cvprofile_says_why_not"
            ),
            models.CheckConstraint(
                condition=~Q(hides_email=True, hides_phone=True, wants_searchable=True),
                name="cvprofile_one_way_to_reach",
            ),
        ]


class CvReference(Fact):
    """Somebody who can tell about the citizen's work; never shown in the CV bank."""

    key: ClassVar[str] = "cv_reference"
    title_of_kind: ClassVar[Words] = _("Referencer")
    add_label: ClassVar[Words] = _("Tilføj reference")
    help: ClassVar[Words] = _("Spørg personen først. Referencer vises ikke i CV-banken.")

    name = Text(_("Navn"), most=100, required=True)
    role = Text(_("Stilling og arbejdsplads"))
    reach = Text(_("Telefon eller e-mail"), most=120)


class WebAddress(Text):
    """An address on the web."""

    def typed(self, text: str, citizen_id: UUID) -> str:
        """The address, with https:// when people left it out."""
        address = super().typed(text, citizen_id)
        if not address:
            return ""
        if "://" not in address:
            address = f"https://{address}"
        if not _is_web(address) or len(address) > (self.max_length or 0):
            raise UserError(gettext("Skriv en adresse, fx www.eksempel.dk."), self.name)
        return address


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    is_plain = not any(sign.isspace() for sign in address) and "@" not in parts.netloc
    return parts.scheme in {"http", "https"} and "." in host.strip(".") and is_plain


class CvLink(Fact):
    """A page on the web that shows what the citizen can."""

    key: ClassVar[str] = "cv_link"
    title_of_kind: ClassVar[Words] = _("Links")
    add_label: ClassVar[Words] = _("Tilføj link")
    help: ClassVar[Words] = _("Fx billeder af dit arbejde. Links vises ikke i CV-banken.")

    title = Text(_("Hvad viser siden?"), most=100, required=True)
    address = WebAddress(_("Adresse"), most=300)
