"""The desks' lines in the menu."""

from django.utils.translation import gettext_lazy as _

from brobygger.ui.menu import Entry

ENTRIES = (
    Entry(_("I dag"), "desks:today", "desks.today", 10),
    Entry(_("Overblik"), "desks:overview", "desks.overview", 10),
    Entry(_("Borgere"), "desks:caseload", "desks.caseload", 20),
    Entry(_("Team"), "desks:team", "desks.team", 30),
    Entry(_("Administration"), "desks:employees", "desks.administer", 10),
    Entry(_("Importér borgere"), "desks:import", "journeys.import", 60),
    Entry(_("Forside"), "desks:own", "desks.own", 5, is_exact=True),
    Entry(_("Mine dokumenter"), "desks:own_documents", "desks.own", 40),
    Entry(_("Samtykker"), "desks:own_consents", "access.own_consents", 70),
    Entry(_("Hvem har set"), "desks:own_lookers", "desks.own", 75),
    Entry(_("Opskrifter"), "desks:recipes", "desks.recipes", 80),
    Entry(_("Hjælp"), "desks:help", "desks.help", 90),
)
