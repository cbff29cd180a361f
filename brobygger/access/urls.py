"""Addresses of the room; allauth's own are in library_urls.py."""

from django.urls import path

from brobygger.access.views.log import (
    company_refusals,
    find_in_log,
    refusals,
    seal_page,
    view_log_page,
)
from brobygger.access.views.outside import outside
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
    path("kig-uden-for-sagsstammen/", outside, name="outside"),
    path("log/", view_log_page, name="view_log"),
    path("log/borger/", find_in_log, name="find_in_log"),
    path("log/afvist/", refusals, name="refusals"),
    path("log/afvist/virksomheder/", company_refusals, name="company_refusals"),
    path("log/segl/", seal_page, name="seals"),
]
