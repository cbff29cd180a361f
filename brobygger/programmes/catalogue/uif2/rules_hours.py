"""Duties of a flex-job that lasts: planned steps, the grant's dates, job number two."""

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue import grants
from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import DutyKind, EventKind
from brobygger.programmes.shapes import Action, DutyRule
from brobygger.programmes.terms import Pattern, Planned, Since, Situation

AGREED = Pattern(EventKind.FLEXJOB_AGREED)
ENDED = Pattern(EventKind.FLEXJOB_ENDED)
STEP = Pattern(EventKind.HOURS_PLANNED)
STEP_SETTLED = (
    Pattern(EventKind.FLEXJOB_HOURS_CHANGED),
    Pattern(EventKind.HOURS_DROPPED),
    STEP,
)
FOLLOWED_UP = Pattern(EventKind.GRANT_FOLLOWED_UP)
REASSESSED = Pattern(EventKind.GRANT_FOLLOWED_UP, (("outcome", "reassessed"),))
NOTICE_DAYS = 60
"""Worklists show the grant's dates from two months before (our own choice)."""


def rules_hours(version: Version) -> tuple[DutyRule, ...]:
    """Return the duties that last as long as there is a flex-job, also above ten hours."""
    return (
        job_begins(version),
        planned_hours(version),
        grant_follow_up(),
        grant_reassessment(),
    )


def job_begins(version: Version) -> DutyRule:
    """A flex-job that was agreed for a day ahead has its first day."""
    return DutyRule(
        key="job_begins",
        kind=DutyKind.DEADLINE,
        title=_("Registrér, at fleksjobbet er begyndt"),
        text=_("Fleksjobbet er aftalt til en dag. Skriv, når det er begyndt, eller flyt dagen."),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 5, trin 3"))),
        role=Role.JOB_COACH,
        action=Action.FLEXJOB.value,
        terms=Planned(AGREED, (Pattern(EventKind.FLEXJOB_STARTED), AGREED, ENDED), "employment"),
        phases=("1", "2", "3"),
        lead_days=7,
    )


def planned_hours(version: Version) -> DutyRule:
    """A step that was agreed is carried out, put off with a reason, or given up."""
    return DutyRule(
        key="planned_hours",
        kind=DutyKind.DEADLINE,
        title=_("Tag stilling til det aftalte trin til flere timer"),
        text=_(
            "I har aftalt et trin til flere timer. Gennemfør det, eller udskyd det med en grund."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 5, trin 4 og 5"))),
        role=Role.JOB_COACH,
        action=Action.PLANNED_HOURS.value,
        terms=Planned(STEP, STEP_SETTLED, "step"),
        phases=(),
        situation=Situation.ANY_FLEXJOB,
        lead_days=14,
    )


def grant_follow_up() -> DutyRule:
    """The grant is followed up at dated intervals."""
    return DutyRule(
        key="grant_follow_up",
        kind=DutyKind.INACTIVITY,
        title=_("Følg op på bevillingen af fleksjob"),
        text=_("Hvert 2½ år følger kommunen op på, om fleksjobbet stadig passer til borgeren."),
        source=grants.SOURCE,
        role=Role.CASEWORKER,
        action=Action.GRANT_FOLLOW_UP.value,
        terms=Since(grants.FOLLOW_UP, FOLLOWED_UP, (FOLLOWED_UP,)),
        phases=(),
        situation=Situation.ANY_FLEXJOB,
        lead_days=NOTICE_DAYS,
    )


def grant_reassessment() -> DutyRule:
    """Towards the end of a grant period its conditions are assessed again."""
    return DutyRule(
        key="grant_reassessment",
        kind=DutyKind.INACTIVITY,
        title=_("Vurdér bevillingen af fleksjob igen"),
        text=_("Efter 4½ år vurderer kommunen igen, om betingelserne for fleksjob er opfyldt."),
        source=grants.SOURCE,
        role=Role.CASEWORKER,
        action=Action.GRANT_FOLLOW_UP.value,
        terms=Since(grants.REASSESSMENT, REASSESSED, (REASSESSED,)),
        phases=(),
        situation=Situation.ANY_FLEXJOB,
        lead_days=NOTICE_DAYS,
    )
