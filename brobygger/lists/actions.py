"""What people do with their views of lists."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils.translation import gettext as _

from brobygger.access.actor import Actor
from brobygger.lists.models import SavedView
from brobygger.ui.errors import UserError


def own_view(actor: Actor, view_id: UUID) -> SavedView:
    """One of the actor's own views; nobody else's exist for them."""
    view = SavedView.objects.belonging_to(actor).filter(pk=view_id).first()
    if view is None:
        raise Http404
    return view


def save_view(
    actor: Actor, list_name: str, title: str, path: str, query: str, *, is_default: bool
) -> SavedView:
    """Keep filters and order under a name; the same name again replaces what it held."""
    user_id = _user_who_may(actor)
    view = SavedView.objects.belonging_to(actor, list_name).filter(title=title).first()
    view = view or SavedView(
        municipality_id=actor.municipality,
        user_id=user_id,
        list_name=list_name,
        title=title,
    )
    view.path, view.query = path, query
    return _store(actor, view, is_default)


def rename_view(actor: Actor, view: SavedView, title: str, *, is_default: bool) -> SavedView:
    """Give a view another name, or make it (no longer) the one the list opens with."""
    _user_who_may(actor)
    view.title = title
    return _store(actor, view, is_default)


def delete_view(actor: Actor, view: SavedView) -> None:
    """Forget a view; the list itself is untouched."""
    _user_who_may(actor)
    view.delete()


def _store(actor: Actor, view: SavedView, is_default: bool) -> SavedView:
    view.is_default = is_default
    try:
        with transaction.atomic():
            if is_default:
                others = SavedView.objects.belonging_to(actor, view.list_name)
                others.exclude(pk=view.pk).update(is_default=False)
            view.save()
    except IntegrityError as error:
        raise UserError(_("Du har allerede en visning med det navn."), "title") from error
    return view


def _user_who_may(actor: Actor) -> UUID:
    if actor.user_id is None or not actor.may("lists.save_view"):
        raise PermissionDenied
    return actor.user_id
