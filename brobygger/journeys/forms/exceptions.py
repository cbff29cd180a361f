"""Agreed exceptions for one citizen: a duty waived, a pace of its own."""

from typing import Any

from django import forms
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from brobygger.journeys import actions
from brobygger.journeys.forms.base import JourneyForm
from brobygger.journeys.forms.fields import ComingDayField, ReasonField
from brobygger.journeys.models import Event
from brobygger.programmes.facts import as_date
from brobygger.programmes.kinds import DutyKind, EventKind

AGAIN = _("Den gælder igen dagen efter. Højst et år ad gangen.")


class RuleForm(JourneyForm):
    """An exception from one rule, which stands in the address."""

    permission = "journeys.waive"
    template = "journeys/rule.html"

    def prepare(self) -> None:
        """Make sure the programme has the rule."""
        rules = {rule.key: rule for rule in self.programme.rules}
        if self.given["rule"] not in rules:
            raise Http404
        self.rule = rules[self.given["rule"]]

    def context(self) -> dict[str, Any]:
        """Show the rule and its source."""
        return {"rule": self.rule}


class WaiveForm(RuleForm):
    """The duty does not count for a while."""

    title = _("Fravig en pligt for denne borger")
    submit = _("Fravig pligten")
    done = _("Pligten er fraveget.")

    until = ComingDayField(label=_("Til og med"), help_text=AGAIN)
    reason = ReasonField()

    def prepare(self) -> None:
        """Only rules that can be waived have this page."""
        super().prepare()
        if not self.rule.waivable:
            raise Http404

    def act(self, **typed: Any) -> Event:
        """Waive the duty."""
        return actions.waive(self.actor, self.journey, rule=self.rule.key, **typed)


class PaceForm(RuleForm):
    """Another number of days between contacts."""

    title = _("Aftal et andet tempo for denne borger")
    submit = _("Gem tempoet")
    done = _("Tempoet er aftalt.")

    days = forms.IntegerField(
        label=_("Dage mellem samtalerne"),
        min_value=1,
        max_value=366,
        error_messages={"invalid": _("Skriv et antal dage fra 1 til 366.")},
    )
    until = ComingDayField(label=_("Til og med"), help_text=AGAIN)
    reason = ReasonField()

    def prepare(self) -> None:
        """Only what comes again and again has a pace."""
        super().prepare()
        if self.rule.kind != DutyKind.CADENCE:
            raise Http404

    def context(self) -> dict[str, Any]:
        """Show the rule, and whether another pace is agreed already."""
        rows = self.journey.events.filter(
            kind__in=(EventKind.PACE_SET, EventKind.PACE_ENDED),
            facts__rule=self.rule.key,
            superseded_by__isnull=True,
        )
        newest = rows.order_by("-happened_on", "-recorded_at", "-id").first()
        if newest is None or newest.kind == EventKind.PACE_ENDED:
            return super().context()
        agreed = {"days": newest.facts["days"], "until": as_date(newest.facts["until"])}
        return super().context() | {"agreed": agreed}

    def act(self, **typed: Any) -> Event:
        """Agree on the pace."""
        return actions.set_pace(self.actor, self.journey, rule=self.rule.key, **typed)


class EndWaiverForm(RuleForm):
    """The duty counts again before the waiver runs out."""

    title = _("Lad pligten gælde igen")
    submit = _("Lad pligten gælde igen")
    done = _("Pligten gælder igen.")

    reason = ReasonField(required=False)

    def act(self, **typed: Any) -> Event:
        """End the waiver."""
        return actions.end_waiver(self.actor, self.journey, rule=self.rule.key, **typed)


class EndPaceForm(RuleForm):
    """Back to the programme's own pace."""

    title = _("Gå tilbage til programmets tempo")
    submit = _("Gå tilbage til programmets tempo")
    done = _("Programmets tempo gælder igen.")

    reason = ReasonField(required=False)

    def act(self, **typed: Any) -> Event:
        """End the individual pace."""
        return actions.end_pace(self.actor, self.journey, rule=self.rule.key, **typed)
