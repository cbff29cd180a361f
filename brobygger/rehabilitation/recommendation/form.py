"""The wording and the questions of the recommendation (spec 2.3), as data. [R] in our own words."""

from django.utils.translation import gettext_lazy as _

from brobygger.facts.models.goals import AREAS
from brobygger.rehabilitation.recommendation.shapes import FieldKind, Form, Part, Shape, Table
from brobygger.rehabilitation.rule_sets import Outcome

ALL = frozenset(Outcome)
FLEXJOB = frozenset({Outcome.FLEXJOB})
TOWARDS_WORK = ALL - {Outcome.EARLY_RETIREMENT}
YES_NO = (("yes", _("Ja")), ("no", _("Nej")))

OUTCOME = Shape(
    "0.outcome",
    _("Hvad indstiller teamet?"),
    _("Felterne og lovhenvisningerne følger valget. Det, der er skrevet, gemmes ved skift."),
    FieldKind.CHOICE,
    wanted=True,
)


def _line(key: str, label: object, **more: object) -> Shape:
    return Shape(key, label, kind=FieldKind.LINE, lines=1, most=200, **more)  # type: ignore[arg-type]


def _number(key: str, label: object, kind: FieldKind, **more: object) -> Shape:
    return Shape(key, label, kind=kind, lines=1, most=10, **more)  # type: ignore[arg-type]


CIRCUMSTANCES = Part(
    "1",
    _("Afvejning af forholdene"),
    ALL,
    (
        Shape("1.employment", _("Beskæftigelse"), _("Det borgeren har lavet og kan."), wanted=True),
        Shape(
            "1.social", _("Sociale forhold"), _("Hverdag, familie, bolig, økonomi."), wanted=True
        ),
        Shape(
            "1.health",
            _("Helbred"),
            _("Hvad helbredet betyder for opgaverne – ikke diagnoser for deres egen skyld."),
            wanted=True,
        ),
    ),
)

CLARIFIED = Part(
    "2",
    _("Hvorfor fleksjob"),
    FLEXJOB,
    (
        Shape(
            "2.clarified",
            _("Hvorfor er borgeren afklaret og kan ikke arbejde på ordinære vilkår?"),
            wanted=True,
        ),
        Shape(
            "2.limited",
            _("Er arbejdsevnen meget begrænset nu?"),
            _("LAB § 116, stk. 2."),
            FieldKind.CHOICE,
            choices=YES_NO,
            wanted=True,
        ),
        Shape(
            "2.development",
            _("Hvorfor kan arbejdsevnen udvikle sig inden for rimelig tid?"),
            _("LAB § 116, stk. 2. Udfyldes, når arbejdsevnen er meget begrænset nu."),
            wanted=True,
            when=("2.limited", "yes"),
        ),
    ),
)


def _why(outcome: Outcome, title: object, label: object) -> Part:
    shape = Shape(f"2.{outcome.value}", label, wanted=True)  # type: ignore[arg-type]
    return Part("2", title, frozenset({outcome}), (shape,))  # type: ignore[arg-type]


OTHER_REASONS = (
    _why(
        Outcome.RESOURCE_COURSE,
        _("Hvorfor ressourceforløb"),
        _("Hvilken udvikling skal forløbet give, og hvorfor er andet ikke nok?"),
    ),
    _why(
        Outcome.EARLY_RETIREMENT,
        _("Hvorfor førtidspension"),
        _("Hvorfor kan arbejdsevnen ikke bedres, heller ikke i et fleksjob?"),
    ),
    _why(
        Outcome.JOB_CLARIFICATION,
        _("Hvorfor jobafklaringsforløb"),
        _("Hvad skal bringe borgeren tilbage i job eller uddannelse?"),
    ),
    _why(
        Outcome.BACK,
        _("Hvorfor tilbage til kommunen"),
        _("Hvad mangler, og hvad foreslår teamet, at der sker nu?"),
    ),
)

JOB_GOALS = Part(
    "3",
    _("Jobmål"),
    TOWARDS_WORK,
    is_effort=True,
    table=Table(
        "3",
        _("Jobmål, det vigtigste først"),
        _("jobmål"),
        (
            _line("title", _("Job eller område"), wanted=True),
            Shape("functions", _("Funktioner"), lines=2, most=2_000, wanted=True),
            Shape("competences", _("Hvad bygger målet på?"), lines=2, most=2_000),
            Shape("demand", _("Er der brug for det på arbejdsmarkedet?"), lines=2, most=2_000),
        ),
        _("Begrund målet i det, borgeren kan, og det, virksomheder mangler."),
        FLEXJOB,
        "Q10",
    ),
)
TASKS = Part(
    "4",
    _("Arbejdsopgaver og slags fleksjob"),
    FLEXJOB,
    is_effort=True,
    table=Table(
        "4",
        _("Opgaver"),
        _("opgave"),
        (
            _line("title", _("Opgave eller funktion"), wanted=True),
            Shape("text", _("Hvad går den ud på?"), lines=2, most=2_000),
        ),
        _("Opgaver, borgeren kan varetage. Skånehensyn knyttes til dem."),
        FLEXJOB,
        "Q11",
    ),
)
ACTIVITIES = Part(
    "5",
    _("Virksomhedsrettede indsatser"),
    TOWARDS_WORK,
    is_effort=True,
    table=Table(
        "5",
        _("Indsatser i virksomheder"),
        _("indsats"),
        (
            Shape(
                "kind",
                _("Slags"),
                kind=FieldKind.CHOICE,
                choices=(
                    ("internship", _("Virksomhedspraktik")),
                    ("wage_subsidy", _("Løntilskud")),
                    ("small_job", _("Småjob med løntimer")),
                    ("other", _("Andet")),
                ),
                wanted=True,
            ),
            Shape("aim", _("Formål"), lines=2, most=2_000, wanted=True),
            Shape("tasks", _("Opgaver"), lines=2, most=2_000),
        ),
    ),
)
AT_HAND = ("6.has", "yes")
FLEXJOB_AT_HAND = Part(
    "6",
    _("Er der et fleksjob på hånden?"),
    FLEXJOB,
    (
        Shape("6.has", _("Fleksjob på hånden"), "", FieldKind.CHOICE, choices=YES_NO, wanted=True),
        _line("6.company", _("Virksomhed"), when=AT_HAND, wanted=True),
        Shape("6.functions", _("Funktioner"), lines=2, when=AT_HAND, wanted=True),
        _number("6.present", _("Timer til stede om ugen"), FieldKind.HOURS, when=AT_HAND),
        _number("6.effective", _("Effektive timer om ugen"), FieldKind.HOURS, when=AT_HAND),
        Shape("6.accommodations", _("Skånehensyn i jobbet"), lines=2, when=AT_HAND),
    ),
    is_effort=True,
)
ACCOMMODATIONS = Part(
    "7",
    _("Skånehensyn"),
    FLEXJOB,
    is_effort=True,
    table=Table(
        "7",
        _("Skånehensyn, ét ad gangen"),
        _("skånehensyn"),
        (
            Shape(
                "text",
                _("Hensyn"),
                _("Fx: 10 minutters pause efter hver time ved kassen."),
                lines=2,
                most=2_000,
                wanted=True,
            ),
            Shape("task", _("I hvilken opgave?"), kind=FieldKind.TASK, wanted=True),
        ),
        _("Hvert hensyn knyttes til den opgave, det gælder."),
        FLEXJOB,
    ),
)
TIME = Part(
    "8",
    _("Arbejdstid og tempo som interval"),
    FLEXJOB,
    (
        _number("8.hours_from", _("Timer om ugen, fra"), FieldKind.HOURS, wanted=True),
        _number("8.hours_to", _("Timer om ugen, til"), FieldKind.HOURS, wanted=True),
        _number("8.intensity_from", _("Intensitet i procent, fra"), FieldKind.PERCENT, wanted=True),
        _number("8.intensity_to", _("Intensitet i procent, til"), FieldKind.PERCENT, wanted=True),
        Shape(
            "8.development",
            _("Hvordan kan arbejdsevnen udvikle sig?"),
            _("Opgaver, tempo, timer og vilkår – ikke kun timer."),
            wanted=True,
            standard="Q18",
        ),
    ),
    intro=_(
        "Arbejdstiden kan ændre sig, når arbejdsevnen udvikler sig "
        "(VEJ nr. 10048 af 25/11/2019). Det siger mødelederen på mødet."
    ),
    is_effort=True,
)
PROGRESSION = Part(
    "9",
    _("Progressionsmål"),
    TOWARDS_WORK,
    is_effort=True,
    table=Table(
        "9",
        _("Progressionsmål, ét ad gangen"),
        _("progressionsmål"),
        (
            Shape("area", _("Område"), kind=FieldKind.CHOICE, choices=tuple(AREAS), wanted=True),
            Shape("starting_point", _("Hvor er vi nu?"), lines=2, most=1_000, wanted=True),
            Shape("goal", _("Hvor vil vi hen?"), lines=2, most=1_000, wanted=True),
            Shape("how", _("Hvordan?"), lines=2, most=2_000, wanted=True),
            Shape("by_when", _("Hvornår?"), kind=FieldKind.DATE, lines=1, most=10, wanted=True),
        ),
        _("Sættes altid, også når der ikke er et job endnu."),
        FLEXJOB,
        "Q17",
    ),
)
OWN_GOAL = Part(
    "10",
    _("Borgerens eget mål"),
    ALL,
    (
        Shape("10.own_goal", _("Borgerens eget mål, med borgerens ord"), wanted=True),
        Shape("10.purpose", _("Formål med forløbet"), _("Højst 4.000 tegn."), wanted=True),
    ),
    is_effort=True,
)
SUPPORT = Part(
    "11",
    _("Støtte"),
    TOWARDS_WORK,
    (Shape("11.transition", _("Støtte i overgangen til job"), lines=3),),
    Table(
        "11",
        _("Støttende indsatser til jobbet eller jobsøgningen"),
        _("støtte"),
        (
            Shape("what", _("Hvad?"), lines=2, most=2_000, wanted=True),
            _line("who", _("Hvem?"), wanted=True),
            _line("when", _("Hvornår?"), wanted=True),
        ),
    ),
    is_effort=True,
)
FOLLOW_UP = Part(
    "12",
    _("Koordinering og opfølgning"),
    ALL,
    (
        _line("12.who", _("Hvem koordinerer og følger op?"), wanted=True),
        _line("12.when", _("Hvornår?"), wanted=True),
        Shape("12.text", _("Hvordan?"), lines=3),
    ),
    is_effort=True,
)
PARTICIPANTS = Part(
    "13",
    _("Mødet og borgerens bemærkninger"),
    ALL,
    (
        Shape("13.participants", _("Deltagere på mødet, med rolle"), wanted=True),
        Shape("13.disagreement", _("Uenighed i teamet"), _("Skrives kun, hvis der er nogen.")),
        Shape("13.remarks", _("Borgerens bemærkninger til indstillingen")),
        Shape(
            "13.gp_consent",
            _("Må indstillingen sendes til borgerens praktiserende læge?"),
            _("Borgerens samtykke. Uden et ja sendes den ikke."),
            FieldKind.CHOICE,
            choices=YES_NO,
            wanted=True,
        ),
    ),
)
MINUTES = (
    Shape("m.1", _("Formål og forventninger"), lines=3),
    Shape("m.2", _("Borgeren fortæller om mål og plan"), lines=5),
    Shape("m.3", _("Virksomhedskonsulenten om arbejdsmarkedet"), lines=4),
    Shape("m.4", _("Medlemmerne, hver med sit fag"), lines=6),
    Shape("m.5", _("Fælles opsamling"), lines=4),
)

FORM = Form(
    OUTCOME,
    (
        CIRCUMSTANCES,
        CLARIFIED,
        *OTHER_REASONS,
        JOB_GOALS,
        TASKS,
        ACTIVITIES,
        FLEXJOB_AT_HAND,
        ACCOMMODATIONS,
        TIME,
        PROGRESSION,
        OWN_GOAL,
        SUPPORT,
        FOLLOW_UP,
        PARTICIPANTS,
    ),
    MINUTES,
)
SECTIONS = ("0", *dict.fromkeys(part.key for part in FORM.parts), "m", "standards")
