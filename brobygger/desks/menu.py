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
    Entry(_("Min side"), "desks:own", "desks.own", 10),
    Entry(_("Mit forløb"), "desks:own_timeline", "desks.own", 20),
    Entry(_("Hvem har kigget"), "desks:own_lookers", "desks.own", 30),
    Entry(_("Opskrifter"), "desks:recipes", "desks.recipes", 80),
    Entry(_("Hjælp"), "desks:help", "desks.help", 90),
)
