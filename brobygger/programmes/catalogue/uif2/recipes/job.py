"""Recipes around the flex-job: the agreement and the follow-ups (core elements F and G)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.recipes.lines import Line, numbered, talk_about
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, EventKind, Topic
from brobygger.programmes.shapes import Action, Recipe, artefact_action
from brobygger.programmes.terms import Pattern, recorded

JOB_STARTED = Pattern(EventKind.FLEXJOB_STARTED)
FOLLOW_UP = Pattern(EventKind.FOLLOW_UP_HELD)

APPLICATION = _("Ansøgning i VITAS")
COMPANY = _("Aftalen mellem borger og virksomhed")
PLAN = _("Min Plan er altid opdateret")
BEFORE = _("Før opfølgningen")
DURING = _("Under opfølgningen")
AFTER = _("Efter opfølgningen")

AGREEMENT = (
    Line(
        _(
            "Virksomheden søger om fleksjobbet i VITAS. Lokale afdelinger har ikke altid "
            "adgang: så kan kontaktpersonen logge på selv."
        ),
        APPLICATION,
        action=Action.VITAS.value,
    ),
    Line(
        _(
            "Du kan udfylde ansøgningen for virksomheden med virksomhedssupport – også når du er "
            "ude hos dem."
        ),
        APPLICATION,
        action=Action.VITAS.value,
    ),
    Line(
        _("Virksomheden skriver under, og fleksjobbet kan begynde."),
        APPLICATION,
        (JOB_STARTED,),
        action=Action.FLEXJOB.value,
    ),
    Line(
        _(
            "Aftal konkrete mål, som I kan følge op på, og skriv dem i Min Plan. Hold "
            "virksomhedens kontaktperson orienteret om aftalerne."
        ),
        COMPANY,
        (recorded(Artefact.COMPANY_CONTACT),),
        action=artefact_action(Artefact.COMPANY_CONTACT),
    ),
    Line(
        _(
            "Sørg for, at borger og virksomhed er enige om, at jobbet kan udvikle sig: flere "
            "timer, mere effektive timer eller flere slags opgaver."
        ),
        COMPANY,
        (recorded(Artefact.COMPANY_AGREEMENT),),
        action=artefact_action(Artefact.COMPANY_AGREEMENT),
    ),
    Line(
        _(
            "Skriv aftaler og mål i Min Plan straks efter samtalen. Borgeren skal ikke opleve, "
            "at hjælpen slutter, når jobbet begynder."
        ),
        PLAN,
        (recorded(Artefact.PLAN_UPDATED),),
        since=JOB_STARTED,
        action=artefact_action(Artefact.PLAN_UPDATED),
    ),
)

FOLLOW_UPS = (
    Line(
        _("Bed borgeren læse sin Min Plan, inden I mødes på virksomheden."),
        BEFORE,
        (recorded(Artefact.PLAN_ASKED),),
        action=Action.FOLLOW_UP.value,
    ),
    Line(
        _(
            "Begynd med aftalerne i Min Plan: Hvordan går det med opgaver, sammensætning, "
            "timer og effektivitet?"
        ),
        DURING,
        (FOLLOW_UP,),
        action=Action.FOLLOW_UP.value,
    ),
    Line(
        _("Sæt nye mål sammen med borger og virksomhed, når de gamle er nået."),
        DURING,
        (Pattern(EventKind.FOLLOW_UP_HELD, (("new_goal", "yes"),)),),
        action=Action.FOLLOW_UP.value,
    ),
    Line(
        _("Send et referat af aftalerne til virksomhedens kontaktperson med sikker digital post."),
        AFTER,
        (recorded(Artefact.FOLLOW_UP_MINUTES),),
        since=FOLLOW_UP,
        action=artefact_action(Artefact.FOLLOW_UP_MINUTES),
    ),
    Line(
        _(
            "Skriv aftaler og mål i Min Plan med det samme: konkrete, med dato, og så borgeren er "
            "enig i ordene."
        ),
        AFTER,
        (recorded(Artefact.PLAN_UPDATED),),
        since=FOLLOW_UP,
        action=artefact_action(Artefact.PLAN_UPDATED),
    ),
    Line(
        _("Brug gerne fleksjobberegneren til at vise, hvad flere timer giver."),
        DURING,
        (talk_about(Topic.ECONOMY),),
        action=Action.CALCULATOR.value,
    ),
)


def agreement(version: Version) -> Recipe:
    """Core element F."""
    element = version.letter("F")
    return Recipe(
        core_element=element,
        purpose=_(
            "At få en god aftale om fleksjobbet og om, hvordan I følger op på udviklingen – og "
            "en nem sagsgang for virksomhed og jobcenter."
        ),
        tools=(_("VITAS"), _("Min Plan")),
        steps=numbered(element, AGREEMENT),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 5"))),
    )


def follow_up(version: Version) -> Recipe:
    """Core element G."""
    element = version.letter("G")
    return Recipe(
        core_element=element,
        purpose=_(
            "At holde fast i udviklingen, mens borgeren er i job, og at borgeren kan se aftaler "
            "og aktiviteter."
        ),
        tools=(_("VITAS"), _("Fleksjobaftalen"), _("Fleksjobberegner"), _("Min Plan")),
        steps=numbered(element, FOLLOW_UPS),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 6"))),
    )
