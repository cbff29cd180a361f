"""What is hidden from employers, and whether they find the CV at all: the citizen's choice."""

from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from brobygger.access import changes
from brobygger.access.actor import Actor
from brobygger.cv import queries, rules
from brobygger.cv.actions.saving import refuse_stale, there
from brobygger.cv.models import CvProfile, HiddenEmployer
from brobygger.facts.actions.base import kept
from brobygger.facts.models import WorkExperience
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError


def choose(
    actor: Actor,
    citizen_id: UUID,
    *,
    wants_searchable: bool,
    hides_email: bool,
    hides_phone: bool,
    hides_address: bool,
    revision: int | None = None,
) -> CvProfile:
    """Choose. UserError when no way to reach the citizen is left in a CV that can be searched."""
    with kept(actor, citizen_id) as citizen:
        profile = there(actor, citizen_id, CvProfile)
        refuse_stale(profile.revision, revision)
        if wants_searchable:
            _refuse_if_unreachable(citizen, hides_email=hides_email, hides_phone=hides_phone)
        if wants_searchable != profile.wants_searchable:
            profile.chosen_at, profile.chosen_by_name = timezone.now(), actor.name[:100]
        profile.wants_searchable = wants_searchable
        profile.hides_email, profile.hides_phone = hides_email, hides_phone
        profile.hides_address = hides_address
        profile.revision += 1
        profile.save()
        changes.tell(actor, citizen_id)
        return profile


def _refuse_if_unreachable(citizen: Citizen, *, hides_email: bool, hides_phone: bool) -> None:
    shown = rules.CvFacts(
        0, 0, 0, bool(citizen.email), bool(citizen.phone), hides_email, hides_phone
    )
    if not shown.shows_contact:
        raise UserError(
            _("E-mail eller telefon skal kunne vises, når virksomheder kan finde CV'et."),
            "hides_phone" if citizen.phone else "hides_email",
        )


def hide_employer(actor: Actor, citizen_id: UUID, experience_id: UUID, *, hide: bool) -> None:
    """Keep a workplace back from employers, or show it again."""
    with kept(actor, citizen_id):
        rows = WorkExperience.objects.visible_to(actor)
        experience = rows.filter(citizen=citizen_id, pk=experience_id).first()
        if experience is None:
            raise UserError(_("Rækken findes ikke."))
        is_hidden = experience_id in queries.hidden_employers(actor, citizen_id)
        if hide and not is_hidden:
            HiddenEmployer.objects.create(
                municipality_id=actor.municipality, citizen_id=citizen_id, experience=experience
            )
        if is_hidden and not hide:
            HiddenEmployer.objects.filter(citizen=citizen_id, experience=experience).delete()
        changes.tell(actor, citizen_id)
