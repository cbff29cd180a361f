"""Addresses of the room."""

from django.urls import include, path

from brobygger.desks.views import (
    citizen_view,
    consents,
    home,
    importing,
    journey,
    own,
    own_export,
    talk,
)
from brobygger.desks.views import hand_over as handing_over
from brobygger.desks.views import help as helping
from brobygger.desks.views.administration import accounts, people, settings, substitutes, teams
from brobygger.desks.views.calculator import (
    calculator,
    calculator_paper,
    journey_calculator,
)
from brobygger.desks.views.caseload import caseload
from brobygger.desks.views.find import find
from brobygger.desks.views.overview import overview
from brobygger.desks.views.team import team
from brobygger.desks.views.today import today

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

AS_CITIZEN = "borgere/<uuid:citizen_id>/som-borger/"
TALK = "forloeb/<uuid:journey_id>/samtaleskaerm/"
CONSENTS = "borgere/<uuid:citizen_id>/samtykker/"

app_name = "desks"
urlpatterns = [
    path("", home.home, name="home"),
    path("i-dag/", today, name="today"),
    path("borgere/", caseload, name="caseload"),
    path("borgere/import/", importing.import_page, name="import"),
    path("borgere/import/nu/", importing.import_now, name="import_now"),
    path("borgere/import/skabelon/", importing.template_file, name="import_template"),
    path("find/", find, name="find"),
    path("overblik/", overview, name="overview"),
    path("team/", team, name="team"),
    path("team/overdragelse/", handing_over.hand_over, name="hand_over"),
    path("team/overdragelse/<uuid:hand_over_id>/", handing_over.made, name="hand_over_made"),
    path(
        "team/overdragelse/<uuid:hand_over_id>/fortryd/",
        handing_over.undo,
        name="hand_over_undo",
    ),
    path("beregner/", calculator, name="calculator"),
    path("beregner/papir/", calculator_paper, name="calculator_paper"),
    path("forloeb/<uuid:journey_id>/beregner/", journey_calculator, name="journey_calculator"),
    path("administration/", include(ADMINISTRATION)),
    path("gruppemoede/", talk.group, name="group"),
    path(TALK, talk.talk, name="talk"),
    path(f"{TALK}kladde/", talk.draft, name="talk_draft"),
    path(f"{TALK}notat/", talk.noticed, name="talk_noticed"),
    path(f"{TALK}gemt/<uuid:talk_event_id>/", talk.made, name="talk_made"),
    path("forloeb/<uuid:journey_id>/", journey.journey, name="journey"),
    path("borgere/<uuid:citizen_id>/", journey.citizen, name="citizen"),
    path("min-side/", own.own, name="own"),
    path(AS_CITIZEN, citizen_view.citizen_view, name="citizen_view"),
    path(f"{AS_CITIZEN}<path:path>", citizen_view.citizen_view, name="citizen_view_of"),
    path("min-side/samtykker/", consents.own_consents, name="own_consents"),
    path("min-side/samtykker/<slug:consent_kind>/ja/", consents.give_own, name="give_own"),
    path("min-side/samtykker/<slug:consent_kind>/nej/", consents.withdraw_own, name="withdraw_own"),
    path(CONSENTS, consents.citizen_consents, name="citizen_consents"),
    path(f"{CONSENTS}<slug:consent_kind>/ja/", consents.record_given, name="record_given"),
    path(f"{CONSENTS}<slug:consent_kind>/nej/", consents.record_withdrawn, name="record_withdrawn"),
    path("min-side/hent-alt/", own_export.own_export, name="own_export"),
    path("min-side/hent-alt/bestil/", own_export.ask_export, name="ask_export"),
    path("min-side/hent-alt/fil/", own_export.fetch_export, name="fetch_export"),
    path("min-side/forloeb/", own.own_timeline, name="own_timeline"),
    path("min-side/dokumenter/", own.own_documents, name="own_documents"),
    path("min-side/hvem-har-set/", own.own_lookers, name="own_lookers"),
    path("hjaelp/", helping.help_page, name="help"),
    path("hjaelp/opskrifter/", helping.recipes, name="recipes"),
]
