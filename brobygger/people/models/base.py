"""The municipality, and what it means to stand behind its wall."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from brobygger.people.identity import new_id
from brobygger.people.names import sort_key


class Municipality(models.Model):
    """One of the 98 municipalities, with the choices that are its own."""

    code = models.CharField(_("Kommunekode"), max_length=4, primary_key=True)
    name = models.CharField(_("Navn"), max_length=100)
    sort_key = models.CharField(max_length=200, db_collation="C", editable=False)
    allows_replacement_cpr = models.BooleanField(
        _("Erstatningsnumre (dag + 60) må bruges"), default=False
    )
    shows_looker_name = models.BooleanField(
        _("Borgeren ser navnet på den, der har set oplysninger"), default=True
    )
    view_log_months = models.PositiveSmallIntegerField(
        _("Måneder, loggen gemmes"), default=60, help_text=_("Antaget: fem år.")
    )
    caseload_ceiling = models.PositiveSmallIntegerField(
        _("Loft over borgere pr. jobformidler"),
        default=40,
        help_text=_("Antaget: programmet siger kun, at sagsstammen skal være begrænset."),
    )

    class Meta:
        verbose_name = _("Kommune")
        ordering = ["sort_key", "code"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the Danish sort key in step with the name."""
        self.sort_key = sort_key(self.name)
        super().save(*args, **kwargs)


class MunicipalityKey(models.ForeignKey):  # type: ignore[type-arg]
    """The municipality a row belongs to.

    Without an index of its own (every walled index begins with the municipality) and without a
    plain foreign key: ``access.wall`` makes one where no ``WalledForeignKey`` implies it already.
    """

    def __init__(self, to: Any, on_delete: Any, **kwargs: Any) -> None:
        super().__init__(to, on_delete, **{**kwargs, "db_index": False, "db_constraint": False})


class WalledForeignKey(models.ForeignKey):  # type: ignore[type-arg]
    """A reference that cannot leave the municipality.

    The database constraint covers (municipality_id, key) together and is made by
    ``access.wall``; a plain foreign key would be checked past the wall, and so reach, or
    betray, another municipality's rows.
    """

    def __init__(self, to: Any, on_delete: Any, **kwargs: Any) -> None:
        kwargs["db_constraint"] = False
        super().__init__(to, on_delete, **kwargs)


class Walled(models.Model):
    """A row that belongs to one municipality and is seen from nowhere else.

    ``wall_citizen`` names the column that holds the citizen's key, when the row is about
    one: a signed-in citizen then sees only own rows. ``wall_company`` names the column with the
    key of a company that sees the row too, from outside the municipality.
    """

    wall_citizen: ClassVar[str | None] = None
    wall_company: ClassVar[str | None] = None
    append_only: ClassVar[bool] = False

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    municipality = MunicipalityKey(Municipality, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True
