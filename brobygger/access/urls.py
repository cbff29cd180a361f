"""Addresses of the room; allauth's own are in library_urls.py."""

from django.urls import path

from brobygger.access.views.reasons import reason
from brobygger.access.views.roles import role
from brobygger.access.views.sign_in_again import sign_in_again
from brobygger.access.views.unmasking import unmask

app_name = "access"
urlpatterns = [
    path("log-ind-igen/", sign_in_again, name="sign_in_again"),
    path("rolle/", role, name="role"),
    path("adgang/<uuid:citizen_id>/", reason, name="reason"),
    path("borgere/<uuid:citizen_id>/cpr/", unmask, name="unmask"),
]
