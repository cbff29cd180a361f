"""Addresses of the room."""

from django.urls import include, path

from brobygger.desks.views import help as helping
from brobygger.desks.views import home, own
from brobygger.desks.views.administration import accounts, people, settings, substitutes, teams
from brobygger.desks.views.calculator import calculator

ADMINISTRATION = [
    path("", people.employees, name="employees"),
    path("medarbejdere/ny/", people.add_employee, name="employee_new"),
    path("medarbejdere/<uuid:employee_id>/", people.employee, name="employee"),
    path("medarbejdere/<uuid:employee_id>/stopper/", people.leave, name="employee_leave"),
    path("medarbejdere/<uuid:employee_id>/tilbage/", people.come_back, name="employee_back"),
    path("medarbejdere/<uuid:employee_id>/adgang/", accounts.invite, name="employee_invite"),
    path("teams/", teams.teams, name="teams"),
    path("teams/<uuid:team_id>/", teams.team, name="admin_team"),
    path("vikarer/", substitutes.substitutes, name="substitutes"),
    path("vikarer/<uuid:substitution_id>/slut/", substitutes.end, name="substitution_end"),
    path("indstillinger/", settings.settings, name="settings"),
    path("historik/", settings.history, name="changes"),
]

app_name = "desks"
urlpatterns = [
    path("", home.home, name="home"),
    path("beregner/", calculator, name="calculator"),
    path("administration/", include(ADMINISTRATION)),
    path("min-side/", own.own, name="own"),
    path("min-side/forloeb/", own.own_timeline, name="own_timeline"),
    path("min-side/hvem-har-set/", own.own_lookers, name="own_lookers"),
    path("hjaelp/", helping.help_page, name="help"),
    path("hjaelp/opskrifter/", helping.recipes, name="recipes"),
]
