"""Recipes of phase 2 up to the job: CV, job goals and the talks (core elements D and E)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.recipes.before import BOOKED, TALK
from brobygger.programmes.catalogue.uif2.recipes.lines import Line, numbered, talk_about
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, Topic
from brobygger.programmes.shapes import Action, Recipe, artefact_action
from brobygger.programmes.terms import recorded

BEFORE = _("Før den første samtale")
DURING = _("Under samtalen")
AFTER = _("Straks efter samtalen")
EVERY_TIME = _("Ved hver samtale")

FIRST_TALK = (
    Line(
        _(
            "Borgeren udfylder Mit CV – og et præsentations-CV, hvis du vurderer, at det kan "
            "hjælpe."
        ),
        BEFORE,
        (recorded(Artefact.CV),),
        action=artefact_action(Artefact.CV),
    ),
    Line(
        _("Se borgerens CV med din kiggeadgang."),
        BEFORE,
        (recorded(Artefact.CV_LOOKED_AT),),
        action=artefact_action(Artefact.CV_LOOKED_AT),
    ),
    Line(
        _(
            "Fortæl, hvad CV'et er til for: en snak om job, et overblik over det, borgeren kan, "
            "og et godt digitalt match. Det er borgerens eget CV."
        ),
        DURING,
        (talk_about(Topic.CV),),
        action=Action.CONTACT.value,
    ),
    Line(
        _(
            "Borgeren opdaterer sit CV, mens I taler: job, praktik og andre steder, hvor "
            "borgeren har lært noget. Hjælp med at sætte ord på."
        ),
        DURING,
    ),
    Line(
        _(
            "Tal om konkrete jobfunktioner, stillinger og virksomheder. Brug viden om "
            "arbejdsmarkedet."
        ),
        DURING,
        (talk_about(Topic.JOB),),
        action=Action.CONTACT.value,
    ),
    Line(
        _(
            "Sig tydeligt, at vi regner med udvikling i fleksjobbet, når I har fundet det, der "
            "passer til borgeren."
        ),
        DURING,
        (talk_about(Topic.PROGRESSION),),
        action=Action.CONTACT.value,
    ),
    Line(
        _("Brug gerne fleksjobberegneren til at vise, hvad flere timer betyder for økonomien."),
        DURING,
        (talk_about(Topic.ECONOMY),),
        action=Action.CALCULATOR.value,
    ),
    Line(
        _(
            "Udfyld Jeg søger job som sammen. Stillingerne ligger på en fast liste: find dem, "
            "der ligger tættest på CV'et, og forklar hvorfor."
        ),
        DURING,
        (recorded(Artefact.JOB_TARGET),),
        action=artefact_action(Artefact.JOB_TARGET),
    ),
    Line(
        _(
            "Slut af med at samle op på det, du vil skrive i Min Plan. Aftalerne er konkrete, "
            "har en dato, og borgeren er enig i ordene."
        ),
        DURING,
    ),
    Line(
        _(
            "Opdatér Min Plan med det samme: hvilke virksomheder, hvem der tager kontakt, "
            "hvordan og hvornår."
        ),
        AFTER,
        (recorded(Artefact.PLAN_UPDATED),),
        action=artefact_action(Artefact.PLAN_UPDATED),
    ),
    Line(
        _("Skriv borgerens progressionsmål i Min Plan."),
        AFTER,
        (recorded(Artefact.PLAN_PROGRESSION_GOAL),),
        action=artefact_action(Artefact.PLAN_PROGRESSION_GOAL),
    ),
    Line(
        _("Skriv borgerens jobmål i Min Plan, med samme ord som i CV'et og Jeg søger job som."),
        AFTER,
        (recorded(Artefact.PLAN_JOB_GOAL),),
        action=artefact_action(Artefact.PLAN_JOB_GOAL),
    ),
)

EVERY_TALK = (
    Line(
        _("Gå jobsøgningsplanen igennem: Hvad kom der ud af aftalerne siden sidst?"),
        EVERY_TIME,
        (talk_about(Topic.JOB_SEARCH),),
        action=Action.CONTACT.value,
    ),
    Line(
        _("Aftal altid tid og sted for den næste kontakt."),
        EVERY_TIME,
        (BOOKED,),
        since=TALK,
        action=Action.CONTACT.value,
    ),
    Line(
        _(
            "Saml op på aftalerne, og skriv dem i Min Plan: konkrete, med dato, og så borgeren "
            "er enig i ordene."
        ),
        EVERY_TIME,
        (recorded(Artefact.PLAN_UPDATED),),
        since=TALK,
        action=artefact_action(Artefact.PLAN_UPDATED),
    ),
)

TOOLS = (
    _("Mit CV, eventuelt præsentations-CV, og Jeg søger job som"),
    _("Min Plan"),
    _("Fleksjobberegner"),
    _("Kiggeadgang til borgerens sider"),
)
PURPOSE = _(
    "At holde fokus på job i samtalerne, at få et hurtigt og godt match, at borgeren ejer sin "
    "egen jobsøgning, og at den røde tråd holder."
)


def recipes(version: Version) -> tuple[Recipe, ...]:
    """Return one recipe, or two where the version keeps D and E apart."""
    first, every = version.letter("D"), version.letter("E")
    if first == every:
        return (recipe(version, first, (*FIRST_TALK, *EVERY_TALK)),)
    return recipe(version, first, FIRST_TALK), recipe(version, every, EVERY_TALK)


def recipe(version: Version, element: str, lines: tuple[Line, ...]) -> Recipe:
    """Return a recipe of phase 2 with the given steps."""
    return Recipe(
        core_element=element,
        purpose=PURPOSE,
        tools=TOOLS,
        steps=numbered(element, lines),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4"))),
    )
