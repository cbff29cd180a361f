"""Duties inside Min Plan: it exists, its agreements are answered, its activities have a status."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role
from brobygger.programmes.catalogue.sources import guide
from brobygger.programmes.catalogue.uif2.rules_before import TALK
from brobygger.programmes.catalogue.uif2.rules_search import FOLLOW_UP
from brobygger.programmes.catalogue.uif2.version import Version
from brobygger.programmes.kinds import Artefact, DutyKind, EventKind
from brobygger.programmes.shapes import Action, DutyRule
from brobygger.programmes.terms import Pattern, Planned, Reported, Situation, Within, recorded

SINCE_2020 = date(2020, 1, 1)
"""Everybody employed in a flex-job has Min Plan from this day on (IT guide, section 4)."""
PHASES = ("1", "2", "3")
NOTICE_DAYS = 1
"""Worklists show what falls due from the day before (our own choice)."""

AGREEMENT = Pattern(EventKind.AGREEMENT_MADE)
ACTIVITY = Pattern(EventKind.ACTIVITY_PLANNED)
STATUS = Pattern(EventKind.ACTIVITY_REPORTED)
CLOSING = Pattern(EventKind.ACTIVITY_REPORTED, (("closing", "yes"),))


def rules_plan(version: Version) -> tuple[DutyRule, ...]:
    """Return the duties inside the plan."""
    return (
        plan_exists(version),
        agreement_answered(version),
        status_after_talk(version),
        closing_status(version),
    )


def plan_exists(version: Version) -> DutyRule:
    """Everybody in a flex-job has one, unless exempt from having it digitally (spec 4.2)."""
    return DutyRule(
        key="plan_exists",
        kind=DutyKind.ARTEFACT,
        title=_("Lav Min Plan for den fleksjobansatte"),
        text=_(
            "Fra 1. januar 2020 har alle ansatte i fleksjob Min Plan. Er borgeren fritaget for "
            "at få den digitalt, er pligten fraveget så længe, og planen sendes på papir."
        ),
        source=version.from_guide(guide(_("afsnit 4"))),
        role=Role.JOB_COACH,
        action=Action.PLAN.value,
        terms=Within((recorded(Artefact.PLAN_UPDATED),), "plan_days", not_before=SINCE_2020),
        phases=("2", "3"),
        situation=Situation.ANY_FLEXJOB,
        waived_when_exempt=True,
    )


def agreement_answered(version: Version) -> DutyRule:
    """Each agreement has a day; by then somebody says what came of it."""
    return DutyRule(
        key="agreement_answered",
        kind=DutyKind.DEADLINE,
        title=_("Skriv, hvad der kom ud af aftalen"),
        text=_(
            "Når aftalens dag er gået, står det i Min Plan, om den er holdt – og hvis ikke: "
            "hvorfor, og hvad I så gør."
        ),
        source=version.from_guide(guide(_("afsnit 9, kerneelement 4, trin 13-15"))),
        role=Role.JOB_COACH,
        action=Action.PLAN.value,
        terms=Planned(AGREEMENT, (AGREEMENT, Pattern(EventKind.AGREEMENT_ANSWERED)), "agreement"),
        phases=PHASES,
        lead_days=NOTICE_DAYS,
    )


def status_after_talk(version: Version) -> DutyRule:
    """Latest status of what runs is written at talks and follow-ups."""
    return DutyRule(
        key="status_after_talk",
        kind=DutyKind.ARTEFACT,
        title=_("Skriv status på indsatserne efter samtalen"),
        text=_(
            "Seneste status på de indsatser, der er i gang, bliver skrevet sammen med borgeren ved "
            "samtaler og opfølgninger, så den aldrig er ældre end den seneste samtale."
        ),
        source=version.from_guide(guide(_("afsnit 4, seneste status"))),
        role=Role.JOB_COACH,
        action=Action.PLAN.value,
        terms=Reported(ACTIVITY, STATUS, "activity", (TALK, FOLLOW_UP), "plan_days"),
        phases=PHASES,
    )


def closing_status(version: Version) -> DutyRule:
    """An activity whose last day has passed gets its closing status."""
    return DutyRule(
        key="closing_status",
        kind=DutyKind.DEADLINE,
        title=_("Skriv afsluttende status på indsatsen"),
        text=_("Når en indsats er slut, står den afsluttende status altid i Min Plan."),
        source=version.from_guide(guide(_("afsnit 4, afsluttende status"))),
        role=Role.JOB_COACH,
        action=Action.PLAN.value,
        terms=Planned(ACTIVITY, (ACTIVITY, CLOSING), "activity", day="ends_on"),
        phases=PHASES,
        lead_days=NOTICE_DAYS,
    )
