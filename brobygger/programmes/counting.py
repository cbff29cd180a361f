"""Which talks and follow-ups count.

A talk counts when it was a dialogue with the citizen about the agreements in Min Plan
(core element E), a follow-up when both the employee and the company's contact person took
part (core element G). A cancelled talk or a no-show is no talk at all.
"""

from collections.abc import Mapping
from typing import Any

from brobygger.programmes.facts import as_texts
from brobygger.programmes.kinds import ContactForm, EventKind, Happening, Participant
from brobygger.programmes.settings import DutySettings

BOTH = frozenset({Participant.CITIZEN.value, Participant.COMPANY_CONTACT.value})


def with_citizen(facts: Mapping[str, Any]) -> bool:
    """Say whether the citizen took part. Nobody named: the citizen did (imported talks)."""
    participants = as_texts(facts.get("participants"))
    return not participants or Participant.CITIZEN.value in participants


def talk_counts(facts: Mapping[str, Any], settings: DutySettings) -> bool:
    """Say whether a talk counts as contact (evaluation, core element E).

    ``about_agreements`` must not be a plain no. Group talks only where the municipality
    says so: the sources know them as a supplement.
    """
    if facts.get("about_agreements") is False or not with_citizen(facts):
        return False
    return settings.group_talks_count or facts.get("form") != ContactForm.GROUP.value


def follow_up_counts(facts: Mapping[str, Any]) -> bool:
    """Say whether employee and company's contact person took part (core element G)."""
    return as_texts(facts.get("participants")) >= BOTH


def counts(event: Happening, settings: DutySettings) -> bool:
    """Say whether an event may settle or start a duty."""
    if event.kind == EventKind.CONTACT_HELD:
        return talk_counts(event.facts, settings)
    if event.kind == EventKind.FOLLOW_UP_HELD:
        return follow_up_counts(event.facts)
    return True
