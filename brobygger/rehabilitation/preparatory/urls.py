"""Addresses of the preparatory part."""

from django.urls import path

from brobygger.rehabilitation.preparatory.views import administration, finish, own, prepare, staff

STAFF = "forloeb/<uuid:journey_id>/forberedende-del/"
OWN = "min-side/forberedende-del/"

urlpatterns = [
    path(STAFF, staff.section, name="preparatory"),
    path(f"{STAFF}begynd/", staff.begin, name="begin_preparatory"),
    path(f"{STAFF}nyt/", staff.changes, name="preparatory_changes"),
    path(f"{STAFF}version/<int:number>/", staff.locked_version, name="preparatory_version"),
    path(f"{STAFF}afslut/", finish.finish, name="finish_preparatory"),
    path(f"{STAFF}forberedelse/", prepare.prepare, name="preparation"),
    path(f"{STAFF}forberedelse/<str:step>/", prepare.set_step, name="preparation_step"),
    path(f"{STAFF}<slug:slug>/", staff.section, name="preparatory_section"),
    path(OWN, own.front, name="own_preparatory"),
    path(f"{OWN}laest/", own.locked, name="own_preparatory_locked"),
    path(f"{OWN}trin/<str:step>/", own.step, name="own_preparatory_step"),
    path("administration/forberedende-del/", administration.settings, name="preparatory_settings"),
    path("vejen-til-fleksjob/", prepare.leaflet, name="leaflet"),
    path("vejen-til-fleksjob/pdf/", prepare.leaflet_pdf, name="leaflet_pdf"),
]
