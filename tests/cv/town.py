"""What addresses of CVs name, for the walk over every page."""

from django.utils import timezone

from brobygger.cv.models import JobTarget
from brobygger.facts.models import Ability
from brobygger.occupations.models import Occupation
from brobygger.people.models import Citizen


def write_cv(citizen: Citizen) -> None:
    """A skill, and a position the citizen seeks."""
    now, whose = timezone.now(), {"municipality_id": citizen.municipality_id, "citizen": citizen}
    Ability.objects.create(**whose, text="Pakke", written_by="citizen", made_at=now, at=now)
    occupation, _made = Occupation.objects.get_or_create(
        scheme="disco08", code="933410", defaults={"title": "Lagermedarbejder"}
    )
    JobTarget.objects.create(
        **whose,
        occupation=occupation,
        is_trained=False,
        is_experienced=True,
        weekly_hours=10,
        start="now",
        employment="either",
        terms=["day"],
        made_at=now,
        at=now,
    )
