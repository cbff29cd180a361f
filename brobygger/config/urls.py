"""Every address of the product, room by room."""

from django.conf import settings
from django.urls import include, path

from brobygger.config.empty_page import empty
from brobygger.config.environment import Purpose
from brobygger.config.health import health
from brobygger.desks.api import urls as api_urls

urlpatterns = [
    path("health/", health, name="health"),
    path("api/", api_urls),
    path("", include("brobygger.desks.urls")),
    path("", include("brobygger.rehabilitation.urls")),
    path("", include("brobygger.cv.urls")),
    path("", include("brobygger.cv.bank.urls")),
    path("", include("brobygger.plan.urls")),
    path("", include("brobygger.flexjobs.urls")),
    path("", include("brobygger.companies.urls")),
    path("", include("brobygger.facts.urls")),
    path("", include("brobygger.records.urls")),
    path("", include("brobygger.journeys.urls")),
    path("", include("brobygger.messages.urls")),
    path("", include("brobygger.documents.urls")),
    path("", include("brobygger.lists.urls")),
    path("", include("brobygger.access.urls")),
    path("", include("brobygger.access.library_urls")),
]
if settings.DEMO:
    urlpatterns += [path("demo/", include("brobygger.demo.urls"))]
if settings.ENVIRONMENT.purpose is Purpose.BENCH:
    urlpatterns += [path("tom/", empty, name="empty")]

handler400 = "brobygger.ui.errors.bad_request"
handler403 = "brobygger.ui.errors.permission_denied"
handler404 = "brobygger.ui.errors.page_not_found"
handler500 = "brobygger.ui.errors.server_error"
