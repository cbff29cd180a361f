"""Pages for saved views."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.lists import actions
from brobygger.lists.forms import EditViewForm, SaveViewForm
from brobygger.ui.errors import UserError, add_to


@page("lists.save_view", About.OWN)
@require_POST
def save(request: ActorRequest) -> HttpResponse:
    """Keep the filters now in the address."""
    form = SaveViewForm(request.POST)
    if not form.is_valid():
        return render(request, "lists/save_view.html", {"form": form}, status=422)
    view = actions.save_view(request.actor, **form.cleaned_data)
    messages.success(request, _("Visningen »%(title)s« er gemt.") % {"title": view.title})
    return redirect(view.url)


@page("lists.save_view", About.OWN)
@require_http_methods(["GET", "POST"])
def edit(request: ActorRequest, view_id: UUID) -> HttpResponse:
    """Another name, or another default."""
    view = actions.own_view(request.actor, view_id)
    initial = {"title": view.title, "is_default": view.is_default}
    form = EditViewForm(request.POST or None, initial=initial)
    if form.is_valid():
        try:
            actions.rename_view(request.actor, view, **form.cleaned_data)
            return redirect(view.url)
        except UserError as error:
            add_to(form, error)
    status = 422 if form.is_bound else 200
    return render(request, "lists/edit_view.html", {"form": form, "view": view}, status=status)


@page("lists.save_view", About.OWN)
@require_POST
def delete(request: ActorRequest, view_id: UUID) -> HttpResponse:
    """Forget a view."""
    view = actions.own_view(request.actor, view_id)
    actions.delete_view(request.actor, view)
    messages.success(request, _("Visningen »%(title)s« er slettet.") % {"title": view.title})
    return redirect(view.url)
