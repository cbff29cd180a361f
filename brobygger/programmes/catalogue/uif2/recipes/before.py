"""Recipes of phase 1: expectations, the rehabilitation team, the personal job coach."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.recipes.lines import Line, numbered, talk_about
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, EventKind, Topic
from brobygger.programmes.shapes import Action, Recipe, artefact_action
from brobygger.programmes.terms import Pattern, recorded

BOOKED = Pattern(EventKind.TALK_BOOKED)
TALK = Pattern(EventKind.CONTACT_HELD)
GRANT = Pattern(EventKind.FLEXJOB_GRANTED)

TOGETHER = _("Udfyld den forberedende del sammen")
MONEY = _("Gør økonomien konkret")

EXPECTATIONS = (
    Line(
        _(
            "Invitér borgeren til en samtale, så I kommer i gang med den forberedende del. "
            "Borgeren skal være klædt godt på til mødet i teamet."
        ),
        TOGETHER,
        (BOOKED, TALK),
        action=Action.CONTACT.value,
    ),
    Line(_("Udfyld gerne »Min sag« på forhånd. Så er der mere tid til at tale sammen."), TOGETHER),
    Line(
        _("Hav skemaet fremme under samtalen, så I begge kan se, hvad der står."),
        TOGETHER,
    ),
    Line(
        _(
            "Gennemgå »Min sag«, udfyld »Mit CV« og »Min situation«, og skriv eventuelle "
            "bemærkninger. Hjælp borgeren med at sætte ord på ressourcer, kompetencer og "
            "jobmål. En virksomhedskonsulent er med, når I taler om job – altid om CV."
        ),
        TOGETHER,
        (talk_about(Topic.CV),),
        action=Action.CONTACT.value,
    ),
    Line(
        _("Tal om progression: Hvordan kan arbejdsopgaverne vokse med tiden?"),
        TOGETHER,
        (talk_about(Topic.PROGRESSION),),
        action=Action.CONTACT.value,
    ),
    Line(
        _(
            "Bliv ved, til skemaet er udfyldt – gerne over flere samtaler – og forbered selve "
            "mødet sammen. Jo bedre forberedt, jo mere kan borgeren selv tage ansvar."
        ),
        TOGETHER,
    ),
    Line(
        _("Lås den forberedende del, når den er færdig. Derefter kan den ikke ændres."),
        TOGETHER,
        (recorded(Artefact.PREPARATORY_PART),),
        action=artefact_action(Artefact.PREPARATORY_PART),
    ),
    Line(
        _(
            "Brug fleksjobberegneren, når samtalen falder på økonomi, så borgeren kan se "
            "sammenhængen mellem løn og fleksløntilskud."
        ),
        MONEY,
        (talk_about(Topic.ECONOMY),),
        action=Action.CALCULATOR.value,
    ),
)

BEFORE_MEETING = _("Før mødet")
AT_MEETING = _("På mødet")
WRITTEN = _("Indstillingen")

TEAM = (
    Line(
        _("Send den forberedende del til teamet, så alle kan nå at læse den."),
        BEFORE_MEETING,
        needs_meeting=True,
    ),
    Line(
        _(
            "Drøft arbejdsopgaver, skånehensyn, timetal, progressionsmål, støtte og praktik, så "
            "der er nok at skrive indstillingen ud fra."
        ),
        AT_MEETING,
        (Pattern(EventKind.MEETING_HELD),),
        action=Action.MEETING.value,
        needs_meeting=True,
    ),
    Line(
        _(
            "Udfyld skemaet for indstillingen straks efter mødet – eller straks den forberedende "
            "del er låst, når kommunen ikke holder møder."
        ),
        WRITTEN,
        (recorded(Artefact.RECOMMENDATION),),
        action=artefact_action(Artefact.RECOMMENDATION),
    ),
    Line(
        _(
            "Hold den praktiserende læge orienteret: send indstillingen til lægen – når "
            "borgeren har givet samtykke."
        ),
        WRITTEN,
        action=Action.DOCTOR.value,
    ),
    Line(_("Send indstillingen til borgeren."), WRITTEN),
)

COACH = (
    Line(
        _(
            "Kald borgeren til den første samtale lige efter mødet i teamet. Der er sket noget "
            "vigtigt i borgerens liv, og ventetid tager modet."
        ),
        tick=(BOOKED, TALK),
        since=GRANT,
        action=Action.CONTACT.value,
    ),
    Line(
        _("Læs det vigtige i sagen: den forberedende del og indstillingen."),
        tick=(recorded(Artefact.CASE_READ),),
        action=artefact_action(Artefact.CASE_READ),
    ),
    Line(
        _("Sørg for, at borgeren har fået materiale om fleksjob."),
        tick=(Pattern(EventKind.MATERIAL_SENT),),
        action=Action.MATERIAL.value,
    ),
)

PREPARATORY_FORM = _("Rehabiliteringsplanens forberedende del")
RECOMMENDATION_FORM = _("Indstillingen")


def expectations(version: Version) -> Recipe:
    """Core element A."""
    element = version.letter("A")
    return Recipe(
        core_element=element,
        purpose=_(
            "At vise borgerens jobmål, ressourcer og muligheder for udvikling, og at borgeren "
            "mærker, at det er borgerens egen sag."
        ),
        tools=(PREPARATORY_FORM, _("Fleksjobberegner")),
        steps=numbered(element, EXPECTATIONS),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 1"))),
    )


def team(version: Version) -> Recipe:
    """Core element B."""
    element = version.letter("B")
    return Recipe(
        core_element=element,
        purpose=_(
            "At holde fast i jobmål og progression på mødet, i indstillingen og bagefter, så "
            "borgeren kan forstå det."
        ),
        tools=(PREPARATORY_FORM, RECOMMENDATION_FORM),
        steps=numbered(element, TEAM),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 2"))),
    )


def coach(version: Version) -> Recipe:
    """Core element C."""
    element = version.letter("C")
    return Recipe(
        core_element=element,
        purpose=_(
            "At jobformidler og borger kommer godt fra start, fordi jobformidleren kender sagen."
        ),
        tools=(PREPARATORY_FORM, RECOMMENDATION_FORM),
        steps=numbered(element, COACH),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 3"))),
    )
