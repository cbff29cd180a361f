"""The people one can be in the demo; all invented."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role

LABELS = {"nabo": _("Sagsbehandler i nabokommunen"), "borger-i-job": _("Borger i fleksjob")}
"""What the buttons of personas say that share their role with another."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody to be with one click: the key of the form, and what one will meet."""

    key: str
    name: str
    role: Role
    text: str | Promise

    @property
    def label(self) -> str | Promise:
        """What the button says: the role, told apart when two personas share it."""
        return LABELS.get(self.key, self.role.label)


PERSONAS: tuple[Persona, ...] = (
    Persona(
        "sagsbehandler",
        "Mette Åkjær",
        Role.CASEWORKER,
        _("Har myndigheden i sagerne og følger borgere frem til fleksjob."),
    ),
    Persona(
        "jobformidler",
        "Jonas Brøndum",
        Role.JOB_COACH,
        _("Borgerens faste kontakt fra tilkendelse til job – også virksomhedskonsulent."),
    ),
    Persona(
        "virksomhedskonsulent",
        "Søren Haahr",
        Role.COMPANY_CONSULTANT,
        _("Kender virksomhederne og er med, når CV og job bliver drøftet."),
    ),
    Persona(
        "fastholdelseskonsulent",
        "Helle Krogh Dam",
        Role.RETENTION_CONSULTANT,
        _("Hjælper, når et job er ved at gå tabt."),
    ),
    Persona(
        "faglig-leder",
        "Birgitte Ravn",
        Role.TEAM_LEADER,
        _("Følger teamets pligter, fordeler sager og giver sagsstammer videre."),
    ),
    Persona(
        "projektleder",
        "Anders Lykkegaard",
        Role.PROJECT_LEADER,
        _("Ser kommunens tal og lister over forløb, men ingen notater."),
    ),
    Persona(
        "rehabilitering",
        "Lone Østerby",
        Role.REHABILITATION_TEAM,
        _("Leder møderne i rehabiliteringsteamet og ser sagerne på dagsordenen."),
    ),
    Persona(
        "borger",
        "Karen Bælum Aagaard",
        Role.CITIZEN,
        _("Ser sit eget forløb, sin næste samtale, og hvem der har set oplysningerne."),
    ),
    Persona(
        "borger-i-job",
        "Ole Ravnborg Lind",
        Role.CITIZEN,
        _("Er i fleksjob: ser sine timer, sit næste trin og det, der er aftalt på arbejdspladsen."),
    ),
    Persona(
        "virksomhed",
        "Peter Vinther, Brogårdens Planteskole",
        Role.COMPANY_USER,
        _("En arbejdsplads med fleksjob: søger i CV-banken og skriver til borgere om et job."),
    ),
    Persona(
        "administrator",
        "Ulla Fjordside",
        Role.ADMINISTRATOR,
        _("Opretter medarbejdere, teams og roller. Ser ingen sager."),
    ),
    Persona(
        "databeskyttelse",
        "Henrik Uldall",
        Role.DATA_PROTECTION_OFFICER,
        _("Holder øje med, hvem der har set hvad. Ser ingen sager."),
    ),
    Persona(
        "star",
        "Camilla Strand, STAR",
        Role.NATIONAL_MONITOR,
        _("Ser samlede tal for landet. Siderne kommer senere."),
    ),
    Persona(
        "nabo",
        "Thomas Engholm",
        Role.CASEWORKER,
        _("Sagsbehandler i nabokommunen – og ser intet hos os."),
    ),
)
BY_KEY = {persona.key: persona for persona in PERSONAS}
