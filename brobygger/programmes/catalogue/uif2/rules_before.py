"""Duties of phase 1, and those the grant of a flex-job brings (core elements A, B, C)."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue.sources import evaluation, guide
from brobygger.programmes.catalogue.uif2.phases import PHASE_1_DAYS
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, DutyKind, EventKind
from brobygger.programmes.meetings import MeetingDuty
from brobygger.programmes.shapes import Action, DutyRule, artefact_action
from brobygger.programmes.terms import Pairing, Pattern, Situation, Until, Within, recorded

GRANT = Pattern(EventKind.FLEXJOB_GRANTED)
TALK = Pattern(EventKind.CONTACT_HELD)
MEETING = Pattern(EventKind.MEETING_HELD)
LOCKED = recorded(Artefact.PREPARATORY_PART)
ASSIGNMENT = frozenset({EventKind.ASSIGNED})
MOVE = frozenset({EventKind.PHASE_ENTERED})


def rules_before(version: Version) -> tuple[DutyRule, ...]:
    """Return the duties up to the first talk after the grant."""
    return (
        phase_1_limit(version),
        consultant(),
        preparatory_part(version),
        team_meeting(version),
        recommendation(version),
        coach_after_grant(version),
        coach(version),
        first_talk(version),
        material(version),
        case_read(version),
    )


def phase_1_limit(version: Version) -> DutyRule:
    """Phase 1 from start to end in ten weeks."""
    return DutyRule(
        key="phase_1_limit",
        kind=DutyKind.DEADLINE,
        title=_("Afslut fase 1"),
        text=_("Fase 1 bør tage højst 10 uger, fra den begynder, til borgeren går til fase 2."),
        source=version.from_evaluation(evaluation(_("kapitel 3.1, fase 1"))),
        role=Role.CASEWORKER,
        action=Action.MOVE.value,
        terms=Until(PHASE_1_DAYS, MOVE),
        phases=("1",),
    )


def consultant() -> DutyRule:
    """A company consultant on the case, usually 10-14 weeks before the meeting."""
    return DutyRule(
        key="consultant",
        kind=DutyKind.DEADLINE,
        title=_("Tilknyt en virksomhedskonsulent"),
        text=_(
            "Når sagen peger mod fleksjob, bliver en virksomhedskonsulent – helst den kommende "
            "jobformidler – knyttet til sagen som supplerende sagsbehandler og bliver på den."
        ),
        source=evaluation(_("kapitel 4.1, supplerende sagsbehandler"), assumed=True),
        role=Role.CASEWORKER,
        action=Action.ASSIGN_COMPANY_CONSULTANT.value,
        terms=Until("consultant_days", ASSIGNMENT),
        phases=("1",),
        situation=Situation.WITHOUT_CONSULTANT,
    )


def preparatory_part(version: Version) -> DutyRule:
    """The preparatory part, finished and locked, within the phase."""
    return DutyRule(
        key="preparatory_part",
        kind=DutyKind.ARTEFACT,
        title=_("Gør den forberedende del færdig"),
        text=_(
            "Sagsbehandler og borger udfylder den forberedende del sammen, og den bliver låst, "
            "før fase 1 kan slutte."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 1, trin 4-7"))),
        role=Role.CASEWORKER,
        action=artefact_action(Artefact.PREPARATORY_PART),
        terms=Within((LOCKED,), PHASE_1_DAYS),
        phases=("1",),
    )


def team_meeting(version: Version) -> DutyRule:
    """The team hears the case, where law or municipality demand a meeting; phase 1 has the date."""
    return DutyRule(
        key="team_meeting",
        kind=DutyKind.DEADLINE,
        title=_("Få sagen på møde i rehabiliteringsteamet"),
        text=_(
            "Når den forberedende del er låst, bliver sagen behandlet på et møde i "
            "rehabiliteringsteamet. Det gælder, når reglerne eller kommunen kræver møder."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 2"))),
        role=Role.CASEWORKER,
        action=Action.MEETING.value,
        terms=Within((MEETING,), asked_by=(replace(LOCKED, if_meetings=MeetingDuty.MANDATORY),)),
        phases=("1",),
    )


def recommendation(version: Version) -> DutyRule:
    """The recommendation, right after the meeting; still needed in phase 2.

    Where no meetings are held, the locked preparatory part asks for it.
    """
    return DutyRule(
        key="recommendation",
        kind=DutyKind.ARTEFACT,
        title=_("Skriv indstillingen"),
        text=_(
            "Straks efter mødet i rehabiliteringsteamet bliver indstillingen skrevet i den nye "
            "skabelon med klare jobmål og progressionsmål. Holder kommunen ikke møder, bliver den "
            "skrevet, når den forberedende del er låst."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 2, trin 3"))),
        role=Role.CASEWORKER,
        action=artefact_action(Artefact.RECOMMENDATION),
        terms=Within(
            (recorded(Artefact.RECOMMENDATION),),
            "recommendation_days",
            asked_by=(MEETING, replace(LOCKED, if_meetings=MeetingDuty.NONE)),
            pairing=Pairing.NEXT,
        ),
        phases=("1", "2"),
    )


def coach_after_grant(version: Version) -> DutyRule:
    """A personal job coach when flex-job is granted."""
    return DutyRule(
        key="coach_after_grant",
        kind=DutyKind.DEADLINE,
        title=_("Giv borgeren en personlig jobformidler"),
        text=_("Når fleksjob er tilkendt, får borgeren en personlig jobformidler."),
        source=version.source,
        role=Role.CASEWORKER,
        action=Action.ASSIGN_JOB_COACH.value,
        terms=Until("coach_days", ASSIGNMENT),
        phases=("1",),
        situation=Situation.GRANTED_WITHOUT_COACH,
    )


def coach(version: Version) -> DutyRule:
    """A personal job coach for the whole journey: nobody is left without."""
    return DutyRule(
        key="coach",
        kind=DutyKind.DEADLINE,
        title=_("Giv borgeren en personlig jobformidler"),
        text=_("Borgeren har den samme faste jobformidler gennem hele forløbet – aldrig ingen."),
        source=version.source,
        role=Role.CASEWORKER,
        action=Action.ASSIGN_JOB_COACH.value,
        terms=Until("coach_days", ASSIGNMENT),
        phases=("2", "3"),
        situation=Situation.WITHOUT_COACH,
    )


def first_talk(version: Version) -> DutyRule:
    """The first talk right after the grant."""
    return DutyRule(
        key="first_talk",
        kind=DutyKind.DEADLINE,
        title=_("Hold den første samtale efter tilkendelsen"),
        text=_(
            "Borgeren bliver kaldt til den første samtale lige efter, at fleksjob er tilkendt. "
            "Ventetid tager modet. Kommunen bestemmer antallet af dage."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 3, trin 1"))),
        role=Role.JOB_COACH,
        action=Action.CONTACT.value,
        terms=Within((TALK,), "first_talk_days", asked_by=(GRANT,), pairing=Pairing.NEXT),
        phases=("1", "2"),
    )


def material(version: Version) -> DutyRule:
    """Material about flex-jobs, sent after the grant."""
    return DutyRule(
        key="material",
        kind=DutyKind.DEADLINE,
        title=_("Send materiale om fleksjob"),
        text=_("Borgeren får relevant materiale om fleksjob, når fleksjob er tilkendt."),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 3, trin 3"))),
        role=Role.JOB_COACH,
        action=Action.MATERIAL.value,
        terms=Within((Pattern(EventKind.MATERIAL_SENT),), "material_days", asked_by=(GRANT,)),
        phases=("1", "2"),
    )


def case_read(version: Version) -> DutyRule:
    """The coach reads the case before the first talk."""
    return DutyRule(
        key="case_read",
        kind=DutyKind.ARTEFACT,
        title=_("Læs den forberedende del og indstillingen"),
        text=_("Jobformidleren sætter sig ind i sagen inden den første samtale."),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 3, trin 2"))),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.CASE_READ),
        terms=Within((recorded(Artefact.CASE_READ),), "first_talk_days", asked_by=(GRANT,)),
        phases=("1", "2"),
    )
