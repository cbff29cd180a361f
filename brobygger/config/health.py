"""``GET /health/``: whether the database answers and a worker is alive."""

from datetime import timedelta

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone

from brobygger.access.pages import open_page
from brobygger.config.models import Heartbeat

SILENT_AFTER = timedelta(seconds=60)


@open_page
def health(request: HttpRequest) -> HttpResponse:
    """Database down → 503; worker silent for 60 s → 200 and "degraded" (decisions)."""
    try:
        beat = Heartbeat.objects.values_list("beat_at", flat=True).first()
    except DatabaseError:
        return JsonResponse({"status": "down", "database": "down"}, status=503)
    alive = beat is not None and beat > timezone.now() - SILENT_AFTER
    status = "ok" if alive else "degraded"
    worker = "ok" if alive else "silent"
    return JsonResponse({"status": status, "database": "ok", "worker": worker})
