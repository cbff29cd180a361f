"""What ties abilities to the work they come from, and which workplaces are kept back."""

from typing import ClassVar

from django.db import models

from brobygger.facts.models import Ability, WorkExperience
from brobygger.facts.models.base import OfCitizen
from brobygger.people.models import Citizen, Walled, WalledForeignKey


class SkillUse(Walled):
    """A professional qualification (``facts.Ability``) was used in this work."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="+")
    ability = WalledForeignKey(Ability, models.CASCADE, related_name="+")
    experience = WalledForeignKey(WorkExperience, models.CASCADE, related_name="+")

    objects = OfCitizen.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "ability", "experience"], name="skill_used_once"
            ),
        ]
        indexes = [models.Index(fields=["municipality", "citizen"], name="skilluse_of_citizen")]

    def __str__(self) -> str:
        return f"{self.ability_id}/{self.experience_id}"


class HiddenEmployer(Walled):
    """Employers do not see where this work was. The caseworker does."""

    wall_citizen: ClassVar[str | None] = "citizen_id"

    citizen = WalledForeignKey(Citizen, models.CASCADE, related_name="+")
    experience = WalledForeignKey(WorkExperience, models.CASCADE, related_name="+")

    objects = OfCitizen.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "experience"], name="employer_hidden_once"
            ),
        ]
        indexes = [models.Index(fields=["municipality", "citizen"], name="hidden_of_citizen")]

    def __str__(self) -> str:
        return str(self.experience_id)
