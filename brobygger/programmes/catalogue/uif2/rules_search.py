"""Duties of phase 2: CV, goals, Min Plan, contact, passivity (core elements D, E, F)."""

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue.sources import evaluation, guide, questions
from brobygger.programmes.catalogue.uif2.rules_before import MOVE, TALK
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, DutyKind, EventKind
from brobygger.programmes.shapes import Action, DutyRule, Text, artefact_action
from brobygger.programmes.terms import (
    Every,
    Pairing,
    Pattern,
    Since,
    Situation,
    Until,
    Within,
    gone,
    recorded,
)

SCREENING_MONTHS = 4
"""Screened at four to five months without internship or job (evaluation, step-up)."""
REASSESSMENT_MONTHS = 6
"""Reassessed by the team at six months' passivity (evaluation, step-up)."""
NOTICE_DAYS = 30
"""Worklists show the two from a month before (our own choice)."""

FOLLOW_UP = Pattern(EventKind.FOLLOW_UP_HELD)
SCREENING = Pattern(EventKind.SCREENED)
TO_THE_TEAM = Pattern(EventKind.SCREENED, (("outcome", "team"),))
ON_TRACK = Pattern(EventKind.SCREENED, (("outcome", "on_track"),))
REASSESSMENT = Pattern(EventKind.REASSESSED)


def rules_search(version: Version) -> tuple[DutyRule, ...]:
    """Return the duties of phase 2."""
    return (
        contact(version),
        cv(version),
        cv_looked_at(version),
        goal(version, Artefact.JOB_TARGET, _("Udfyld Jeg søger job som sammen med borgeren")),
        goal(version, Artefact.PLAN_JOB_GOAL, _("Skriv borgerens jobmål i Min Plan")),
        goal(version, Artefact.PLAN_PROGRESSION_GOAL, _("Skriv progressionsmål i Min Plan")),
        plan_updated(version),
        screening(version),
        reassessment_prepared(),
        reassessment(version),
        reassessment_agreements(version),
        enter_phase_3(),
    )


def contact(version: Version) -> DutyRule:
    """Close and frequent contact; the version says how often and until when."""
    return DutyRule(
        key="contact",
        kind=DutyKind.CADENCE,
        title=_("Hold en samtale med borgeren"),
        text=version.contact_text,
        source=version.contact_source,
        role=Role.JOB_COACH,
        action=Action.CONTACT.value,
        terms=Every(version.contact_days, TALK),
        phases=("2",),
        situation=version.contact_situation,
    )


def cv(version: Version) -> DutyRule:
    """Mit CV, by the citizen, before the first talk."""
    return DutyRule(
        key="cv",
        kind=DutyKind.ARTEFACT,
        title=_("Borgeren udfylder Mit CV"),
        text=_(
            "Borgeren udfylder Mit CV inden den første samtale i fase 2 – og et "
            "præsentations-CV, hvis jobformidleren foreslår det."
        ),
        title_for_citizen=_("Udfyld dit CV"),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4, trin 1"))),
        role=Role.CITIZEN,
        action=artefact_action(Artefact.CV),
        terms=Within((recorded(Artefact.CV),), "first_talk_days"),
        phases=("2",),
        rests_in_match_group_3=True,
    )


def cv_looked_at(version: Version) -> DutyRule:
    """The coach looks at the CV in the caseworker view before the first talk."""
    return DutyRule(
        key="cv_looked_at",
        kind=DutyKind.ARTEFACT,
        title=_("Se borgerens CV"),
        text=_("Jobformidleren ser borgerens CV med sin kiggeadgang inden den første samtale."),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4, trin 2"))),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.CV_LOOKED_AT),
        terms=Within((recorded(Artefact.CV_LOOKED_AT),), "first_talk_days"),
        phases=("2",),
        rests_in_match_group_3=True,
    )


def goal(version: Version, artefact: Artefact, title: Text) -> DutyRule:
    """A goal written down right after the first talk, worded alike everywhere."""
    return DutyRule(
        key=artefact.value,
        kind=DutyKind.ARTEFACT,
        title=title,
        text=_(
            "Efter den første samtale står borgerens jobmål og progressionsmål i Min Plan, og "
            "jobmålet står ens i Jeg søger job som."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4, trin 8-12"))),
        role=Role.JOB_COACH,
        action=artefact_action(artefact),
        terms=Within(
            (recorded(artefact),), "plan_days", asked_by=(TALK,), gone_by=(gone(artefact),)
        ),
        phases=("2",),
        rests_in_match_group_3=artefact == Artefact.JOB_TARGET,
    )


def plan_updated(version: Version) -> DutyRule:
    """Min Plan after each talk and follow-up; one update settles all that waited."""
    return DutyRule(
        key="plan_updated",
        kind=DutyKind.ARTEFACT,
        title=_("Opdatér Min Plan efter samtalen"),
        text=_(
            "Straks efter hver samtale står aftalerne i Min Plan: hvilke virksomheder, hvem der "
            "tager kontakt, hvordan, hvornår, og hvad der kom ud af det sidst. Borgeren er enig "
            "i teksten."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4, trin 10-15"))),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.PLAN_UPDATED),
        terms=Within(
            (recorded(Artefact.PLAN_UPDATED),),
            "plan_days",
            asked_by=(TALK, FOLLOW_UP),
            pairing=Pairing.NEXT,
        ),
        phases=("2", "3"),
    )


def screening(version: Version) -> DutyRule:
    """Should the team see the case, and what should it decide?"""
    return DutyRule(
        key="screening",
        kind=DutyKind.INACTIVITY,
        title=_("Screen sagen til genbehandling"),
        text=_(
            "Efter 4 måneder uden praktik eller job vurderer I, om rehabiliteringsteamet skal "
            "se sagen, og hvad teamet i så fald skal tage stilling til."
        ),
        source=version.from_evaluation(evaluation(_("step up: genbehandling"))),
        role=Role.JOB_COACH,
        action=Action.SCREEN.value,
        terms=Since(SCREENING_MONTHS, SCREENING, restarts_on=(ON_TRACK, REASSESSMENT)),
        phases=("2",),
        situation=Situation.NO_FLEXJOB_OR_INTERNSHIP,
        rests_in_match_group_3=True,
        lead_days=NOTICE_DAYS,
    )


def reassessment(version: Version) -> DutyRule:
    """The team sees the case again, unless it was passed as on the right track."""
    return DutyRule(
        key="reassessment",
        kind=DutyKind.INACTIVITY,
        title=_("Få sagen genbehandlet i rehabiliteringsteamet"),
        text=_(
            "Efter 6 måneder uden praktik eller job bliver sagen genbehandlet i "
            "rehabiliteringsteamet, medmindre I ved screeningen har besluttet og begrundet, at "
            "borgeren er på rette vej."
        ),
        source=version.from_evaluation(evaluation(_("step up: genbehandling"))),
        role=Role.JOB_COACH,
        action=Action.REASSESS.value,
        terms=Since(REASSESSMENT_MONTHS, REASSESSMENT, restarts_on=(ON_TRACK, REASSESSMENT)),
        phases=("2",),
        situation=Situation.NO_FLEXJOB_OR_INTERNSHIP,
        rests_in_match_group_3=True,
        lead_days=NOTICE_DAYS,
    )


def reassessment_prepared() -> DutyRule:
    """The parts of the preparatory part that a reassessment needs."""
    return DutyRule(
        key="reassessment_prepared",
        kind=DutyKind.ARTEFACT,
        title=_("Forbered genbehandlingen"),
        text=_(
            "Til genbehandlingen er mindst punkt 1.4, 2.1-2.5 og 3.1-3.4 i den forberedende del "
            "udfyldt."
        ),
        source=questions(_("side 3")),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.REASSESSMENT_PREPARED),
        terms=Within(
            (recorded(Artefact.REASSESSMENT_PREPARED),),
            "reassessment_preparation_days",
            asked_by=(TO_THE_TEAM,),
            pairing=Pairing.NEXT,
            lapses_on=(REASSESSMENT,),
        ),
        phases=("2",),
        situation=Situation.NO_FLEXJOB_OR_INTERNSHIP,
        rests_in_match_group_3=True,
    )


def reassessment_agreements(version: Version) -> DutyRule:
    """What was agreed at the reassessment, written by the coach with the citizen."""
    return DutyRule(
        key="reassessment_agreements",
        kind=DutyKind.ARTEFACT,
        title=_("Skriv aftalerne fra genbehandlingen i Min Plan"),
        text=_(
            "Jobformidleren skriver sammen med borgeren: hvad der er aftalt, hvem der følger op "
            "og hvornår, hvilke indsatser der starter hvornår, hvordan de passer sammen med "
            "virksomhedsindsatsen, og hvilke hensyn der skal tages."
        ),
        source=version.from_guide(guide(_("afsnit 9, step up i fase 2"))),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.REASSESSMENT_AGREEMENTS),
        terms=Within(
            (recorded(Artefact.REASSESSMENT_AGREEMENTS),),
            "plan_days",
            asked_by=(REASSESSMENT,),
            pairing=Pairing.NEXT,
        ),
        phases=("2",),
    )


def enter_phase_3() -> DutyRule:
    """Somebody in a small flex-job must not stay behind in phase 2."""
    return DutyRule(
        key="enter_phase_3",
        kind=DutyKind.DEADLINE,
        title=_("Flyt borgeren til fase 3"),
        text=_(
            "Borgeren er startet i fleksjob på højst 10 timer. Når aftalen er på plads, hører "
            "borgeren til i fase 3."
        ),
        source=evaluation(_("kapitel 3.1, start på fase 3"), assumed=True),
        role=Role.JOB_COACH,
        action=Action.MOVE.value,
        terms=Until("move_days", MOVE),
        phases=("2",),
        situation=Situation.SMALL_FLEXJOB,
    )
