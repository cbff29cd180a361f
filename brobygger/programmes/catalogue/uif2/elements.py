"""The core elements: A to G in version 2019, 1 to 6 in version 2020 (4 = D and E)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.shapes import CoreElement, Text

EXPECTATIONS = _(
    "Borgeren og sagsbehandleren arbejder tæt sammen om den forberedende del, og borgerens eget "
    "jobmål sætter retningen. En virksomhedskonsulent er med, når snakken bliver konkret om job "
    "– altid når det handler om CV."
)
TEAM = _(
    "En virksomhedskonsulent deltager på mødet i rehabiliteringsteamet. Indstillingen får klare "
    "jobmål og progressionsmål i den nye skabelon."
)
COACH = _(
    "Når borgeren er visiteret til fleksjob, får borgeren en personlig jobformidler, som er den "
    "faste kontakt gennem hele forløbet."
)
CONSOLIDATION = _(
    "Borger og jobformidler gør CV og jobmål skarpe. Jobmål og aftaler om jobsøgning står ens i "
    "Min Plan og i Jeg søger job som."
)
CONTACT = _(
    "Jobformidler og borger taler sammen tit. Samtalen går ud fra aftalerne i Min Plan og "
    "handler om vejen til fleksjobbet."
)
AGREEMENT = _(
    "Når fleksjobbet bliver til, aftaler borger og virksomhed mål for udvikling, opfølgning og "
    "en fast kontaktperson."
)
FOLLOW_UP = _(
    "Jobformidleren følger op med den ansatte og virksomhedens kontaktperson om udviklingen i "
    "jobbet."
)


BOTH = _(
    "Borger og jobformidler gør CV og jobmål skarpe og taler sammen tit. Jobmålet står ens i "
    "Mit CV, Min Plan og Jeg søger job som, og samtalerne går ud fra aftalerne i Min Plan."
)


def elements(version: Version) -> tuple[CoreElement, ...]:
    """Return the core elements under the version's own names, in order."""
    return (
        element(version, "A", "1", _("Forventninger ud fra borgerens jobmål"), EXPECTATIONS),
        element(version, "B", "1", _("Rehabiliteringsteamet"), TEAM),
        element(version, "C", "1", _("Personlig jobformidler"), COACH),
        *consolidation_and_contact(version),
        element(version, "F", "2", _("Aftale med virksomheden"), AGREEMENT),
        element(version, "G", "3", _("Løbende dialog under ansættelsen"), FOLLOW_UP),
    )


def consolidation_and_contact(version: Version) -> tuple[CoreElement, ...]:
    """Return D and E, as one where the version has joined them."""
    if version.letter("D") == version.letter("E"):
        return (element(version, "D", "2", _("Jobmål, CV og tæt kontakt"), BOTH),)
    return (
        element(version, "D", "2", _("Jobmål og CV bliver skarpe"), CONSOLIDATION),
        element(version, "E", "2", _("Tæt og hyppig kontakt"), CONTACT),
    )


def element(version: Version, letter: str, phase: str, name: Text, text: Text) -> CoreElement:
    """Return one core element with its own key and where the version describes it."""
    return CoreElement(version.letter(letter), name, text, phase, version.source)
