"""The three phases of "Udvikling i fleksjob II" and the three ways in (spec 1.1)."""

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue.sources import evaluation, guide, questions
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact
from brobygger.programmes.shapes import (
    Action,
    Entry,
    Phase,
    Requirement,
    TargetGroup,
    artefact_action,
)
from brobygger.programmes.terms import Situation

PHASE_1_DAYS = 70
"""Ten weeks from start to end of phase 1 (evaluation, chapter 3.1)."""

TARGET_GROUPS = (
    TargetGroup(
        key="1",
        name=_("På vej til rehabiliteringsteamet"),
        text=_(
            "Borgeren står foran et møde i rehabiliteringsteamet og ventes at blive indstillet "
            "til fleksjob."
        ),
        entry=Entry.EXPECTS_RECOMMENDATION,
        starts_in="1",
        source=questions(_("side 1, målgruppe 1")),
    ),
    TargetGroup(
        key="2",
        name=_("Modtager ledighedsydelse"),
        text=_("Borgeren modtager ledighedsydelse, uanset hvor længe – også i matchgruppe 3."),
        entry=Entry.ON_ALLOWANCE,
        starts_in="2",
        source=questions(_("side 1, målgruppe 2")),
    ),
    TargetGroup(
        key="3",
        name=_("Starter i fleksjob på højst 10 timer"),
        text=_(
            "Borgeren starter i et fleksjob på højst 10 effektive timer om ugen, efter at "
            "kommunen er gået i gang med programmet."
        ),
        entry=Entry.STARTED_SMALL_FLEXJOB,
        starts_in="3",
        source=questions(_("side 1, målgruppe 3")),
    ),
)

PREPARATORY_PART = Requirement(
    key="preparatory_part",
    text=_("Den forberedende del er ikke færdig og låst."),
    action=artefact_action(Artefact.PREPARATORY_PART),
    source=guide(_("afsnit 9, kerneelement 1, trin 7")),
    artefact=Artefact.PREPARATORY_PART,
)
RECOMMENDATION = Requirement(
    key="recommendation",
    text=_("Der mangler en indstilling med klare jobmål og progressionsmål."),
    action=artefact_action(Artefact.RECOMMENDATION),
    source=evaluation(_("kerneelement B")),
    artefact=Artefact.RECOMMENDATION,
)
GRANTED = Requirement(
    key="granted",
    text=_("Borgeren er endnu ikke visiteret til fleksjob."),
    action=Action.GRANT.value,
    source=evaluation(_("kerneelement C")),
    granted=True,
)
JOB_COACH = Requirement(
    key="job_coach",
    text=_("Borgeren har ingen personlig jobformidler."),
    action=Action.ASSIGN_JOB_COACH.value,
    source=evaluation(_("kerneelement C")),
    role=Role.JOB_COACH,
)
SMALL_FLEXJOB = Requirement(
    key="small_flexjob",
    text=_("Borgeren er ikke startet i fleksjob på højst 10 effektive timer om ugen."),
    action=Action.FLEXJOB.value,
    source=evaluation(_("kapitel 3.1, start på fase 3")),
    situation=Situation.SMALL_FLEXJOB,
)
COMPANY_AGREEMENT = Requirement(
    key="company_agreement",
    text=_("Aftalen om progressionsmål og opfølgning mangler i Min Plan."),
    action=artefact_action(Artefact.COMPANY_AGREEMENT),
    source=evaluation(_("kerneelement F")),
    artefact=Artefact.COMPANY_AGREEMENT,
)
COMPANY_CONTACT = Requirement(
    key="company_contact",
    text=_("Virksomhedens faste kontaktperson mangler i Min Plan."),
    action=artefact_action(Artefact.COMPANY_CONTACT),
    source=evaluation(_("kerneelement F")),
    artefact=Artefact.COMPANY_CONTACT,
)
LARGE_FLEXJOB = Requirement(
    key="large_flexjob",
    text=_("Borgeren er ikke ansat i fleksjob på mere end 10 effektive timer om ugen."),
    action=Action.FLEXJOB.value,
    source=evaluation(_("kapitel 3.1, mål")),
    situation=Situation.LARGE_FLEXJOB,
)


def phases(version: Version) -> tuple[Phase, ...]:
    """Return the three phases as one version numbers their core elements."""
    return phase_1(version), phase_2(version), phase_3(version)


def phase_1(version: Version) -> Phase:
    """Expectations, with the job goal in front."""
    return Phase(
        key="1",
        name=_("Forventninger med jobmålet forrest"),
        purpose=_(
            "Borgeren forbereder mødet i rehabiliteringsteamet med udgangspunkt i sit eget "
            "jobmål og sine muligheder for udvikling."
        ),
        name_for_citizen=_("Forberedelse"),
        purpose_for_citizen=_(
            "Vi taler om, hvad du gerne vil, og hvad du kan. Sammen forbereder vi dit møde i "
            "rehabiliteringsteamet."
        ),
        starts_when=_("Arbejdet med den forberedende del går i gang."),
        ends_when=_("Borgeren er visiteret til fleksjob og har fået en personlig jobformidler."),
        source=evaluation(_("kapitel 3.1, fase 1")),
        core_elements=version.elements("ABC"),
        exit_needs=(PREPARATORY_PART, RECOMMENDATION, GRANTED, JOB_COACH),
        at_most_days=PHASE_1_DAYS,
        at_most_source=version.from_evaluation(evaluation(_("kapitel 3.1, fase 1"))),
    )


def phase_2(version: Version) -> Phase:
    """Finding the flex-job together."""
    return Phase(
        key="2",
        name=_("Vi finder fleksjobbet sammen"),
        purpose=_(
            "Borger og jobformidler gør jobmål og CV skarpe, har tæt kontakt og finder det "
            "rigtige match på en virksomhed."
        ),
        name_for_citizen=_("Find jobbet"),
        purpose_for_citizen=_(
            "Du og din jobformidler leder efter det fleksjob, der passer til dig. I taler "
            "sammen tit og skriver jeres aftaler i Min Plan."
        ),
        starts_when=_("Borgeren er visiteret til fleksjob og har en personlig jobformidler."),
        ends_when=_(
            "Borgeren er startet i fleksjob på højst 10 timer, og aftale og kontaktperson står "
            "i Min Plan."
        ),
        source=evaluation(_("kapitel 3.1, fase 2")),
        core_elements=version.elements("DEF"),
        exit_needs=(SMALL_FLEXJOB, COMPANY_AGREEMENT, COMPANY_CONTACT),
        step_up=_("Genbehandling i rehabiliteringsteamet efter 6 måneder uden praktik eller job"),
    )


def phase_3(version: Version) -> Phase:
    """A flex-job that develops."""
    return Phase(
        key="3",
        name=_("Et fleksjob i udvikling"),
        purpose=_(
            "Borger, virksomhed og jobformidler følger op på opgaver, effektivitet, hensyn og "
            "timer, så jobbet kan vokse."
        ),
        name_for_citizen=_("I job"),
        purpose_for_citizen=_(
            "Du er i fleksjob. Vi følger op sammen med dig og din arbejdsplads, så jobbet "
            "bliver ved med at passe til dig og kan udvikle sig."
        ),
        starts_when=_(
            "Borgeren er startet i fleksjob på højst 10 timer, og der er en aftale om "
            "progressionsmål og opfølgning."
        ),
        ends_when=_("Borgeren er ansat i fleksjob på mere end 10 timer om ugen."),
        source=evaluation(_("kapitel 3.1, fase 3")),
        core_elements=version.elements("G"),
        exit_needs=(LARGE_FLEXJOB,),
        step_up=_("Parallel virksomhedspraktik ved siden af fleksjobbet"),
    )
