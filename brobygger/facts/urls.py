"""Addresses of the room: each page once for staff, once for the citizen."""

from django.urls import path

from brobygger.facts.views import facts

STAFF, OWN = "borgere/<uuid:citizen_id>/fakta/", "min-side/fakta/"

app_name = "facts"
urlpatterns = [
    path(STAFF, facts.citizen_page, name="citizen_page"),
    path(f"{STAFF}felt/", facts.citizen_field, name="citizen_field"),
    path(f"{STAFF}gem/", facts.citizen_save, name="citizen_save"),
    path(f"{STAFF}ny/", facts.citizen_add, name="citizen_add"),
    path(f"{STAFF}raekke/", facts.citizen_change, name="citizen_change"),
    path(f"{STAFF}forslag/", facts.citizen_decide, name="citizen_decide"),
    path(OWN, facts.own_page, name="own_page"),
    path(f"{OWN}felt/", facts.own_field, name="own_field"),
    path(f"{OWN}gem/", facts.own_save, name="own_save"),
    path(f"{OWN}ny/", facts.own_add, name="own_add"),
    path(f"{OWN}raekke/", facts.own_change, name="own_change"),
    path(f"{OWN}forslag/", facts.own_decide, name="own_decide"),
]
