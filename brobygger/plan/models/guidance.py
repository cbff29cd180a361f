"""A municipality's own words about rights and duties, from a day on."""

from typing import ClassVar

from django.db import models

from brobygger.people.models import Municipality


class GuidanceText(models.Model):
    """Replaces the room's own text (``plan.guidance``) for a situation from a day on."""

    wall_citizen: ClassVar[str | None] = None

    municipality = models.ForeignKey(Municipality, models.CASCADE, related_name="+")
    situation = models.CharField(max_length=2)
    from_day = models.DateField()
    text = models.TextField(max_length=6000)
    made_at = models.DateTimeField()
    made_by_name = models.CharField(max_length=100)

    class Meta:
        ordering = ["-from_day"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "situation", "from_day", name="guidance_text_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.situation} {self.from_day}"
