"""Version 2019: as the nine municipalities ran it (evaluation report, January 2021)."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.terms import Situation

VERSION_2019 = Version(
    version="2019",
    valid_from=date(2019, 1, 1),
    source=evaluation(_("kapitel 2 og figur 1")),
    letters={letter: letter for letter in "ABCDEFG"},
    contact_days=14,
    contact_situation=Situation.NO_FLEXJOB,
    contact_text=_(
        "I fase 2 taler jobformidler og borger sammen mindst hver 14. dag om aftalerne i "
        "Min Plan. Kommunen og borgeren kan aftale en anden form eller et andet tempo."
    ),
    contact_source=evaluation(_("kerneelement E")),
    follow_ups=4,
    follow_ups_text=_(
        "Jobformidleren følger op med den ansatte og virksomhedens kontaktperson mindst fire "
        "gange i de første seks måneder, helst på arbejdspladsen og fordelt jævnt."
    ),
    follow_ups_source=evaluation(_("kerneelement G")),
    agreement_text=_(
        "Når fleksjobbet bliver oprettet, aftaler borger og virksomhed mål for udvikling og "
        "opfølgning. Aftalen står i fleksjobaftalen eller – hvis kommunen har valgt det – "
        "alene i Min Plan."
    ),
    agreement_source=evaluation(_("kerneelement F")),
    inherits_evaluation=False,
    inherits_guide=True,
)
