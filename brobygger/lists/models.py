"""Views of lists that people keep: filters and order under a name."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.people.models import Walled

MOST_TITLE = 60
MOST_QUERY = 2000


class SavedViews(models.QuerySet["SavedView"]):
    """Saved views."""

    def belonging_to(self, actor: Actor, list_name: str | None = None) -> "SavedViews":
        """The actor's own, of one list or of all."""
        if actor.user_id is None:
            return self.none()
        own = self.filter(municipality=actor.municipality, user_id=actor.user_id)
        return own.filter(list_name=list_name) if list_name else own


class SavedView(Walled):
    """One person's view of one list. ``query`` is the address after the question mark."""

    user_id = models.UUIDField(editable=False)
    list_name = models.CharField(max_length=40)
    path = models.CharField(max_length=200)
    title = models.CharField(_("Navn"), max_length=MOST_TITLE)
    query = models.CharField(max_length=MOST_QUERY, blank=True)
    is_default = models.BooleanField(_("Vises, når listen åbnes"), default=False)

    objects = SavedViews.as_manager()

    class Meta:
        ordering = ["list_name", "title", "id"]
        constraints = [
            models.UniqueConstraint(
                "municipality", "user_id", "list_name", "title", name="view_title_once"
            ),
            models.UniqueConstraint(
                "municipality",
                "user_id",
                "list_name",
                condition=Q(is_default=True),
                name="one_default_view",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def url(self) -> str:
        """Where the view is seen."""
        return f"{self.path}?{self.query}"
