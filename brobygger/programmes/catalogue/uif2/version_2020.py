"""Version 2020: as the national agency's IT guide describes it (start 2020)."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.terms import Situation

VERSION_2020 = Version(
    version="2020",
    valid_from=date(2020, 1, 1),
    source=guide(_("afsnit 9")),
    letters={"A": "1", "B": "2", "C": "3", "D": "4", "E": "4", "F": "5", "G": "6"},
    contact_days=7,
    contact_situation=Situation.NO_FLEXJOB_OR_INTERNSHIP,
    contact_text=_(
        "I fase 2 taler jobformidler og borger som udgangspunkt sammen hver uge om aftalerne "
        "i Min Plan, indtil borgeren er i fleksjob eller i virksomhedspraktik. En anden form "
        "eller et andet tempo kan aftales."
    ),
    contact_source=guide(_("afsnit 9, kerneelement 4")),
    follow_ups=2,
    follow_ups_text=_(
        "Jobformidleren følger op med den ansatte og virksomhedens kontaktperson mindst to "
        "gange i de første seks måneder, som udgangspunkt på arbejdspladsen."
    ),
    follow_ups_source=guide(_("afsnit 9, kerneelement 6")),
    agreement_text=_(
        "Når fleksjobbet bliver oprettet, aftaler borger og virksomhed mål for udvikling og "
        "opfølgning. Aftalen står altid i Min Plan, og også i fleksjobaftalen, hvis I bruger "
        "den."
    ),
    agreement_source=guide(_("afsnit 9, kerneelement 5")),
    inherits_evaluation=True,
    inherits_guide=False,
)
