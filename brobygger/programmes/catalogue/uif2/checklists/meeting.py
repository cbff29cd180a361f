"""Up to and at the rehabilitation-team meeting (phase 1)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation, four_phases
from brobygger.programmes.shapes import Checklist, Item

BEFORE_MEETING = Checklist(
    key="before_meeting",
    title=_("Inden mødet i rehabiliteringsteamet"),
    purpose=_("Giv borgeren en pjece om fleksjob og en plan for møderne, når sagen peger den vej."),
    phases=("1",),
    ordered=True,
    items=(
        Item(
            _(
                "Jobformidleren fortæller, at loven lægger vægt på udvikling af arbejdsevnen, og "
                "at man med fleksjob regnes for jobparat: man søger fra første dag og ser "
                "fleksjobbet som et deltidsjob med hensyn."
            )
        ),
        Item(
            _(
                "Jobformidler og borger arbejder med CV og jobmål ud fra borgerens eget syn på "
                "ressourcer og muligheder."
            )
        ),
        Item(
            _("Jobformidleren træner borgeren i at fortælle teamet om jobmål og plan – og hvorfor.")
        ),
    ),
    source=four_phases(_("råd til fase 1, punkt 1.1")),
)

FOUR_TALKS = Checklist(
    key="four_talks",
    title=_("Fire samtaler før mødet"),
    purpose=_("En fast mødeplan, som borgeren får fra begyndelsen (erfaring fra Gentofte)."),
    phases=("1",),
    ordered=True,
    items=(
        Item(_("Jobformidleren fortæller om lovens fokus på udvikling og om dens balancer.")),
        Item(_("Afstem, hvordan borgeren vil fortælle om job og muligheder for udvikling.")),
        Item(
            _(
                "Træn borgeren i at fremlægge og begrunde sine jobmål og i at fortælle, hvordan "
                "jobsøgningen skal foregå."
            )
        ),
        Item(_("Afstem, hvad teamets medlemmer kan bidrage med til udvikling og næste skridt.")),
    ),
    source=evaluation(_("kapitel 4.2, eksempel fra Gentofte")),
)

MEETING_AGENDA = Checklist(
    key="meeting_agenda",
    title=_("Dagsorden for mødet i teamet"),
    purpose=_("Aftal rammer og roller på forhånd, så alle kan støtte borgerens plan."),
    phases=("1",),
    ordered=True,
    items=(
        Item(
            _("Formål og dagsorden. Hvad forventer og ønsker borgeren af mødet?"),
            _("Mødelederen byder velkommen"),
        ),
        Item(_("Jobmål og plan for jobsøgningen."), _("Borgeren fortæller")),
        Item(
            _("Viden om arbejdsmarkedet, der passer til borgerens mål og plan."),
            _("Virksomhedskonsulenten eller jobformidleren"),
        ),
        Item(
            _(
                "Hver sit fagområde, forslag der støtter borgerens eget syn, og forventninger "
                "til progressionsmål."
            ),
            _("Teamets medlemmer"),
        ),
        Item(
            _(
                "Konkrete jobmål, skånehensyn og progressionsmål til indstillingen. Hvilket "
                "interval af timer og hvilken intensitet er realistisk – og at det kan ændre sig."
            ),
            _("Fælles opsamling"),
        ),
    ),
    source=four_phases(_("råd til fase 1, punkt 1.2")),
)

MEMBERS = Checklist(
    key="members",
    title=_("Hvad medlemmerne bidrager med"),
    purpose=_("Hvert fagområde oversætter sin viden til muligheder i et job."),
    phases=("1",),
    items=(
        Item(_("Fra helbred til mestring og skånehensyn."), _("Sundhed")),
        Item(
            _("Mestring i hverdagen, som kan give kræfter til mestring uden for hjemmet."),
            _("Social"),
        ),
        Item(_("Balance mellem arbejde og familie."), _("Familie")),
    ),
    source=four_phases(_("råd til fase 1, medlemmernes bidrag")),
)

MEETING = (BEFORE_MEETING, FOUR_TALKS, MEETING_AGENDA, MEMBERS)
