"""Companies, which are nobody's municipality."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.identity import new_id
from brobygger.people.names import sort_key


class Company(models.Model):
    """A company by its CVR number."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    cvr = models.CharField(_("CVR-nummer"), max_length=8, unique=True)
    name = models.CharField(_("Navn"), max_length=150)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)

    class Meta:
        verbose_name = _("Virksomhed")
        ordering = ["sort_key", "id"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)
