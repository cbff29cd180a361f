"""A fact a citizen has one of."""

from django.db import models

from brobygger.facts.models import Fact


class Single(Fact):
    """One record a citizen; its fields are saved, kept and shown like those of any fact.

    It is named "<kind>/mine" before and after it is stored, so that a page can show its empty
    fields without writing anything.
    """

    class Meta(Fact.Meta):
        abstract = True
        constraints = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                fields=["municipality", "citizen"], name="%(class)s_one_a_citizen"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key}/mine"

    @property
    def headline(self) -> str:
        """What the record is called."""
        return str(self.title_of_kind)
