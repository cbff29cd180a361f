"""What to say to citizen, company and staff; the coach's profile and first weeks."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation
from brobygger.programmes.shapes import Audience, Checklist, Item

MESSAGES_CITIZEN = Checklist(
    key="messages_citizen",
    title=_("Det skal du vide om fleksjob"),
    purpose=_("Fire budskaber til borgeren."),
    audience=Audience.CITIZEN,
    items=(
        Item(_("Når du er visiteret til fleksjob, er du klar til at søge det."), _("Klar til job")),
        Item(
            _("Du kan bruge tid på at komme til kræfter, så du bliver stærkere i et job."),
            _("Restitution"),
        ),
        Item(
            _("Det, du kan arbejde, kan ændre sig. Derfor taler vi om udvikling."),
            _("Arbejdsevnen er dynamisk"),
        ),
        Item(
            _("Du har én fast jobformidler, som hjælper dig med at finde job."),
            _("Én jobformidler"),
        ),
    ),
    source=evaluation(_("kapitel 3.2, dialog med borger")),
)

MESSAGES_COMPANY = Checklist(
    key="messages_company",
    title=_("Derfor følger vi op hos jer"),
    purpose=_("Fire budskaber til virksomheden."),
    audience=Audience.COMPANY,
    items=(
        Item(_("Vi følger tæt op for at sikre et godt match.")),
        Item(_("Vi kan rette til undervejs: efter jeres behov og efter det, medarbejderen kan.")),
        Item(_("Opfølgningen kan støtte jeres almindelige udviklingssamtale.")),
        Item(
            _(
                "Vi har eksempler på, hvad der kan ændre sig, og hvad I kan prøve: opgaver, "
                "mødetider, hensyn."
            )
        ),
    ),
    source=evaluation(_("kapitel 3.2, dialog med virksomheder")),
)

MESSAGES_STAFF = Checklist(
    key="messages_staff",
    title=_("Det er vi enige om"),
    purpose=_("Budskaber til medarbejdere, som lederen gentager og bakker op om."),
    items=(
        Item(
            _(
                "Jobformidlere og team ser arbejdsevnen på samme måde: den er dynamisk. Og vi "
                "ved, hvad progression er."
            )
        ),
        Item(
            _("En jobformidler kender det lokale arbejdsmarked og har et netværk af virksomheder.")
        ),
        Item(_("En jobformidler har en tæt og tillidsfuld relation til borgeren hele vejen.")),
        Item(_("Leder og jobformidler sætter tid af til begge dele og holder fast i sparring.")),
    ),
    source=evaluation(_("kapitel 3.2, de indre linjer")),
)

COACH_PROFILE = Checklist(
    key="coach_profile",
    title=_("Den gode jobformidler"),
    purpose=_("Til stillingsopslag og udviklingssamtaler (erfaring fra Viborg)."),
    items=(
        Item(_("Kan lide at hjælpe både borgere og virksomheder med job og ansættelse.")),
        Item(_("Ved, hvor der er job lokalt.")),
        Item(_("Har et netværk af virksomheder i og omkring kommunen.")),
        Item(_("Kender målgruppen for fleksjob.")),
        Item(_("Tror på, at alle har noget, en virksomhed har brug for.")),
        Item(_("Er god til at tale med folk og skaber tillid.")),
        Item(_("Handler.")),
    ),
    source=evaluation(_("kapitel 5.1, eksempel fra Viborg")),
)

ONBOARDING = Checklist(
    key="onboarding",
    title=_("Ny jobformidler: fælles start"),
    purpose=_("Så alle griber besøg, match og opfølgning ens an (erfaring fra Frederikshavn)."),
    ordered=True,
    items=(
        Item(_("Lær at spørge systematisk og i detaljer til virksomhedens behov.")),
        Item(
            _(
                "Lær substitution: opgaver, kompetencer, krav der ikke kan fraviges, fleksible "
                "forventninger."
            )
        ),
        Item(
            _(
                "Øv forhandling: spørgsmål om værdi, at lytte efter nøgleord, og argumenter, der "
                "taler til følelse, fornuft og faglighed."
            )
        ),
        Item(_("Kend målet: nok jobåbninger, konkrete behov og muligheder for flere opgaver.")),
    ),
    source=evaluation(_("kapitel 5.1, fælles on-boarding")),
)

MESSAGES = (MESSAGES_CITIZEN, MESSAGES_COMPANY, MESSAGES_STAFF, COACH_PROFILE, ONBOARDING)
