"""Duties around the flex-job: agreement, follow-ups, the mark, the goal (elements F and G)."""

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue.sources import evaluation, guide
from brobygger.programmes.catalogue.uif2.rules_before import MOVE
from brobygger.programmes.catalogue.uif2.rules_search import FOLLOW_UP
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, DutyKind, EventKind
from brobygger.programmes.shapes import Action, DutyRule, artefact_action
from brobygger.programmes.terms import Pairing, Situation, Times, Until, Within, recorded

FOLLOW_UP_MONTHS = 6
"""The follow-ups fall in the first six months of the flex-job (both versions)."""
RECORDED = frozenset({EventKind.ARTEFACT_RECORDED})


def rules_job(version: Version) -> tuple[DutyRule, ...]:
    """Return the duties once there is a flex-job."""
    return (
        company_agreement(version),
        company_contact(version),
        follow_ups(version),
        minutes(version),
        job_lost(),
        goal_reached(),
        mark_missing(version),
        mark_superfluous(version),
    )


def company_agreement(version: Version) -> DutyRule:
    """The agreement with the company, for each flex-job within the limit."""
    return DutyRule(
        key="company_agreement",
        kind=DutyKind.ARTEFACT,
        title=_("Lav aftalen med virksomheden"),
        text=version.agreement_text,
        source=version.agreement_source,
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.COMPANY_AGREEMENT),
        terms=Until("agreement_days", RECORDED),
        phases=("2", "3"),
        situation=Situation.FLEXJOB_WITHOUT_AGREEMENT,
    )


def company_contact(version: Version) -> DutyRule:
    """A fixed contact person at the company."""
    return DutyRule(
        key="company_contact",
        kind=DutyKind.ARTEFACT,
        title=_("Aftal en fast kontaktperson på virksomheden"),
        text=_("Borgeren får en fast kontaktperson på virksomheden, og navnet står i Min Plan."),
        source=version.agreement_source,
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.COMPANY_CONTACT),
        terms=Until("agreement_days", RECORDED),
        phases=("2", "3"),
        situation=Situation.FLEXJOB_WITHOUT_CONTACT,
    )


def follow_ups(version: Version) -> DutyRule:
    """So many follow-ups in the first six months; the version says how many."""
    return DutyRule(
        key="follow_ups",
        kind=DutyKind.QUOTA,
        title=_("Følg op på virksomheden"),
        text=version.follow_ups_text,
        source=version.follow_ups_source,
        role=Role.JOB_COACH,
        action=Action.FOLLOW_UP.value,
        terms=Times(version.follow_ups, FOLLOW_UP_MONTHS, FOLLOW_UP),
        phases=("3",),
        situation=Situation.SMALL_FLEXJOB,
        lead_days=30,
    )


def minutes(version: Version) -> DutyRule:
    """Minutes to the company's contact person after each follow-up."""
    return DutyRule(
        key="follow_up_minutes",
        kind=DutyKind.ARTEFACT,
        title=_("Send referat til virksomheden"),
        text=_(
            "Efter hver opfølgning får virksomhedens kontaktperson et referat af aftalerne med "
            "sikker digital post."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 6, trin 4"))),
        role=Role.JOB_COACH,
        action=artefact_action(Artefact.FOLLOW_UP_MINUTES),
        terms=Within(
            (recorded(Artefact.FOLLOW_UP_MINUTES),),
            "minutes_days",
            asked_by=(FOLLOW_UP,),
            pairing=Pairing.EACH,
        ),
        phases=("3",),
    )


def job_lost() -> DutyRule:
    """Nobody stays in phase 3 without a flex-job and without anyone noticing."""
    return DutyRule(
        key="job_lost",
        kind=DutyKind.DEADLINE,
        title=_("Tag stilling til forløbet, når fleksjobbet er ophørt"),
        text=_(
            "Fase 3 forudsætter et fleksjob. Er det ophørt, går borgeren tilbage til fase 2, "
            "eller forløbet slutter."
        ),
        source=evaluation(_("kapitel 3.1, start på fase 3"), assumed=True),
        role=Role.JOB_COACH,
        action=Action.MOVE.value,
        terms=Until("move_days", MOVE | {EventKind.FLEXJOB_STARTED, EventKind.JOURNEY_ENDED}),
        phases=("3",),
        situation=Situation.NO_FLEXJOB,
    )


def goal_reached() -> DutyRule:
    """More than ten hours: the goal is reached and the journey ends."""
    return DutyRule(
        key="goal_reached",
        kind=DutyKind.DEADLINE,
        title=_("Afslut forløbet – målet er nået"),
        text=_("Når borgeren er ansat i fleksjob på mere end 10 timer om ugen, er målet nået."),
        source=evaluation(_("kapitel 3.1, mål")),
        role=Role.JOB_COACH,
        action=Action.END.value,
        terms=Until("move_days", frozenset({EventKind.JOURNEY_ENDED})),
        phases=("2", "3"),
        situation=Situation.LARGE_FLEXJOB,
    )


def mark_missing(version: Version) -> DutyRule:
    """The person-group mark is mandatory in phase 3."""
    return DutyRule(
        key="mark_missing",
        kind=DutyKind.MARKING,
        title=_("Sæt persongruppemarkeringen"),
        text=_(
            "Markeringen »Udvikling i fleksjob II« er obligatorisk fra starten af et fleksjob "
            "på højst 10 timer, når aftalen om fleksjobbet er på plads."
        ),
        source=version.from_guide(guide(_("afsnit 8"))),
        role=Role.JOB_COACH,
        action=Action.MARK.value,
        terms=Until(0, frozenset({EventKind.MARK_SET})),
        phases=("3",),
        situation=Situation.MARK_MISSING,
        rests_when_paused=False,
        waivable=False,
    )


def mark_superfluous(version: Version) -> DutyRule:
    """A mark that nothing asks for spoils the figures, also after the journey."""
    return DutyRule(
        key="mark_superfluous",
        kind=DutyKind.MARKING,
        title=_("Fjern persongruppemarkeringen"),
        text=_(
            "Markeringen skal ophøre, når timerne kommer over 10, når fleksjobbet ophører, og "
            "når forløbet slutter. Ellers bliver tallene forkerte."
        ),
        source=version.from_guide(guide(_("afsnit 8"))),
        role=Role.JOB_COACH,
        action=Action.UNMARK.value,
        terms=Until(0, frozenset({EventKind.MARK_ENDED})),
        phases=(),
        situation=Situation.MARK_SUPERFLUOUS,
        rests_when_paused=False,
        waivable=False,
    )
