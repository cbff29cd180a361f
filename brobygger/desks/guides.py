"""What each role's help page says: a few lines in plain Danish."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role

Guide = tuple[tuple[Promise, Promise], ...]
"""Question and answer, in order."""

_CASES: Guide = (
    (
        _("Hvor begynder jeg?"),
        _(
            "På »I dag«. Øverst står de samtaler, der er aftalt, derefter dine opgaver med den "
            "mest presserende først. Linket ud for hver opgave fører til det sted, hvor du "
            "løser den."
        ),
    ),
    (
        _("Hvorfor står en opgave der?"),
        _(
            "Fordi programmet kræver den. Reglen står under opgaven, og »Kilde« viser, hvor den "
            "kommer fra. Når du har registreret det, der skal ske, forsvinder opgaven af sig selv."
        ),
    ),
    (
        _("Hvordan registrerer jeg en samtale?"),
        _(
            "Vælg »Hold samtalen« på »I dag« eller på borgerens side. Skriv, hvad der kom ud af "
            "aftalerne, de nye aftaler, notatet og den næste tid, og gem det hele på én gang. "
            "»Registrér samtale« på borgerens side er den korte formular."
        ),
    ),
    (
        _("Jeg skrev noget forkert."),
        _(
            "Find hændelsen i borgerens tidslinje, og vælg »Ret«. Den forkerte bliver stående "
            "som rettet, og opgaverne regnes om."
        ),
    ),
    (
        _("Hvordan finder jeg en borger?"),
        _(
            "Skriv navn eller CPR-nummer i feltet øverst. Er borgeren uden for din sagsstamme, "
            "bliver du bedt om en begrundelse. Den kan din leder og borgeren se."
        ),
    ),
    (
        _("Hvad ser borgeren?"),
        _(
            "Alt, du skriver, undtagen notater, du holder tilbage for at beskytte en anden. "
            "Borgeren ser også, hvem der har åbnet sagen."
        ),
    ),
)
_LEADER: Guide = (
    (
        _("Hvordan følger jeg teamet?"),
        _(
            "»I dag« viser teamets opgaver, og »Team« viser, hvor mange hver medarbejder er bagud "
            "med, og hvor mange borgere hver jobformidler har i forhold til loftet."
        ),
    ),
    (
        _("Hvordan overdrager jeg en sagsstamme?"),
        _(
            "Vælg »Overdrag sager« på teamsiden. Vælg giver, rolle og modtager, se listen igennem, "
            "og skriv begrundelsen. Aftalte samtaler følger med, og borgerne får besked. I et døgn "
            "kan du fortryde."
        ),
    ),
)
_PROJECT: Guide = (
    (
        _("Hvor kommer tallene fra?"),
        _(
            "De tælles direkte i forløbene. Vælg et tal, så ser du netop de forløb, der er talt "
            "med. Du ser ingen notater."
        ),
    ),
)
_ADMINISTRATOR: Guide = (
    (
        _("Hvordan får en ny medarbejder adgang?"),
        _(
            "Opret medarbejderen med rolle og team, og lav et link til adgangskode. Linket vises "
            "kun én gang. Giv det til medarbejderen på en sikker måde."
        ),
    ),
    (
        _("Hvorfor ser jeg ingen sager?"),
        _("Administratorer styrer adgang og indstillinger. De har ikke brug for borgernes sager."),
    ),
)
_CITIZEN: Guide = (
    (
        _("Hvad er Min side?"),
        _("Her ser du din næste samtale, hvor du er i dit forløb, og hvad vi har aftalt."),
    ),
    (
        _("Hvem kan læse om mig?"),
        _("Kun dem, der arbejder med din sag. Du kan se, hvem der har kigget, og hvornår."),
    ),
    (
        _("Noget er forkert. Hvad gør jeg?"),
        _("Ring til den, der står under »Hvem hjælper mig«, og bed om at få det rettet."),
    ),
)
_REHABILITATION: Guide = (
    (
        _("Hvor finder jeg sagerne?"),
        _(
            "Under »Møder i teamet«. Åbn et møde, så ser du dagsordenen og de sager, du må læse. "
            "Adgangen åbner, når du skal med til mødet, og lukker af sig selv."
        ),
    ),
)
_COMPANY: Guide = (
    (
        _("Hvordan finder jeg en medarbejder?"),
        _(
            "Søg i »CV-bank«. Du ser, hvad folk kan, men ikke hvem de er. Skriv til den, der "
            "passer. Siger borgeren ja, kan I tale sammen."
        ),
    ),
    (
        _("Hvordan får en kollega adgang?"),
        _("Vælg »Kolleger«, og send en invitation. Du bestemmer, hvad kollegaen må."),
    ),
)
_DATA_PROTECTION: Guide = (
    (
        _("Hvad ser jeg?"),
        _("Hvem der har set hvilke oplysninger, hvornår og hvorfor. Du ser ingen sager."),
    ),
)
_MONITOR: Guide = (
    (
        _("Hvad kan jeg her?"),
        _("Endnu ikke noget. Her kommer samlede tal for landet, hvor små grupper er skjult."),
    ),
)
GUIDES: dict[Role, Guide] = {
    Role.CASEWORKER: _CASES,
    Role.JOB_COACH: _CASES,
    Role.COMPANY_CONSULTANT: _CASES,
    Role.RETENTION_CONSULTANT: _CASES,
    Role.TEAM_LEADER: _LEADER + _CASES,
    Role.PROJECT_LEADER: _PROJECT,
    Role.ADMINISTRATOR: _ADMINISTRATOR,
    Role.CITIZEN: _CITIZEN,
    Role.REHABILITATION_TEAM: _REHABILITATION,
    Role.COMPANY_USER: _COMPANY,
    Role.DATA_PROTECTION_OFFICER: _DATA_PROTECTION,
    Role.NATIONAL_MONITOR: _MONITOR,
}
