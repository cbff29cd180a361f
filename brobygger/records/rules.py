"""What records must say: pure, no database, no clock but the day passed in (spec 8.5)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from brobygger.programmes.workdays import next_workday
from brobygger.records.models.cases import Hearing, Outcome
from brobygger.ui.errors import UserError

KLE = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}")
EARLIEST = date(2000, 1, 1)
"""Nothing in a case is older; an older date is a slip of the keyboard."""
FURTHEST = timedelta(days=366)
"""Nobody gets longer to answer a hearing than a year (our own choice)."""


@dataclass(frozen=True, slots=True)
class AppealRules:
    """How decisions made from a day on can be appealed.

    ``source`` says where the time comes from, ``assumed`` what no given source confirms: it is
    shown to who decides.
    """

    since: date
    days: int
    guidance: str | Promise
    source: str | Promise
    assumed: str | Promise


APPEAL_RULES = (
    AppealRules(
        since=date(2013, 7, 1),
        days=28,
        guidance=gettext_lazy(
            "Du kan klage, hvis du er uenig. Du skal klage senest fire uger efter, at du har fået "
            "afgørelsen. Send klagen til kommunen: Vi ser på sagen igen. Holder vi fast i "
            "afgørelsen, sender vi klagen videre til Ankestyrelsen."
        ),
        source=gettext_lazy("Fire uger: projektets krav, afsnit 8.5."),
        assumed=gettext_lazy(
            "Antaget: at kommunen ser på sagen igen, at klagen derefter går til Ankestyrelsen, og "
            "at det har været sådan siden 1. juli 2013. Kilderne siger det ikke. Tjek det mod "
            "loven, før I bruger teksten."
        ),
    ),
)
"""Oldest first."""


def kle_number(text: str) -> str:
    """A KLE number as NN.NN.NN; UserError when it is none."""
    found = "".join(text.split())
    if not KLE.fullmatch(found):
        raise UserError(_("Skriv KLE-nummeret som tre gange to cifre, fx 12.34.56."), "kle")
    return found


def day_of_record(day: date, today: date, field: str) -> date:
    """A day that has been; UserError when it cannot be."""
    if day > today:
        raise UserError(_("Datoen ligger i fremtiden."), field)
    if day < EARLIEST:
        raise UserError(_("Datoen ligger før år 2000. Tjek årstallet."), field)
    return day


def check_deadline(sent_on: date, deadline: date) -> None:
    """A hearing leaves time to answer."""
    if deadline <= sent_on:
        raise UserError(_("Borgeren skal have tid til at svare. Vælg en senere dag."), "deadline")
    if deadline > sent_on + FURTHEST:
        raise UserError(_("Fristen ligger mere end et år ude. Tjek årstallet."), "deadline")


def appeal_rules(day: date) -> AppealRules:
    """The rules for a decision made on a day."""
    found = [rules for rules in APPEAL_RULES if rules.since <= day]
    if not found:
        raise UserError(_("Vi har ikke klagereglerne for så gammel en afgørelse."), "decided_on")
    return found[-1]


def appeal_until(day: date) -> date:
    """The last day to appeal; a day nobody works counts as the next (decisions)."""
    return next_workday(day + timedelta(days=appeal_rules(day).days))


def check_heard(
    outcome: str, hearing: Hearing | None, without_hearing: str, decided_on: date
) -> None:
    """Before a decision against the citizen, the citizen has been heard, or it is said why not."""
    if outcome not in Outcome.values:
        raise UserError(_("Vælg, hvordan afgørelsen falder ud."), "outcome")
    if hearing is not None and not hearing.is_over(decided_on):
        raise UserError(
            _("Borgeren kan svare på høringen til og med %(day)s.")
            % {"day": f"{hearing.deadline:%d.%m.%Y}"},
            "hearing",
        )
    if outcome != Outcome.GRANTED and hearing is None and not without_hearing:
        raise UserError(_("Vælg høringen, eller skriv, hvorfor borgeren ikke er hørt."), "hearing")
