"""Everything about me: ask for it, see how far it has come, fetch it."""

from django.contrib import messages
from django.http import FileResponse, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from brobygger.access.pages import About, ActorRequest, page
from brobygger.desks.export import making
from brobygger.desks.models import UNDER_WAY, ExportState


@page("desks.export_own", About.OWN)
@require_GET
@never_cache
def own_export(request: ActorRequest) -> HttpResponse:
    """How far it has come; while it is made, the page asks again by itself."""
    wish = making.latest(request.actor)
    lives = wish is not None and (wish.expires_at or timezone.now()) > timezone.now()
    context = {
        "wish": wish,
        "is_under_way": wish is not None and wish.state in UNDER_WAY,
        "is_ready": wish is not None and wish.state == ExportState.READY and lives,
        "has_failed": wish is not None and wish.state == ExportState.FAILED,
    }
    part = request.headers.get("HX-Request") == "true"
    return render(request, f"desks/own/{'_export' if part else 'export'}.html", context)


@page("desks.export_own", About.OWN)
@require_POST
def ask_export(request: ActorRequest) -> HttpResponse:
    """Have it made."""
    making.ask(request.actor)
    return redirect("desks:own_export")


@page("desks.export_own", About.OWN, is_private=True)
@require_GET
@never_cache
def fetch_export(request: ActorRequest) -> HttpResponseBase:
    """The file, to the citizen alone."""
    path = making.ready_file(request.actor)
    if path is None:
        messages.info(request, _("Filen er slettet. Bestil en ny."))
        return redirect("desks:own_export")
    return FileResponse(path.open("rb"), as_attachment=True, filename=_("alt-om-mig.zip"))
