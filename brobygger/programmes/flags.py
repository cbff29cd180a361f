"""Things about a talk or a meeting that somebody should see; they stop nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation, guide
from brobygger.programmes.counting import counts
from brobygger.programmes.facts import as_texts
from brobygger.programmes.kinds import EventKind, Happening, Participant, Topic
from brobygger.programmes.settings import DEFAULT_SETTINGS, DutySettings
from brobygger.programmes.shapes import Source, Text
from brobygger.programmes.standing import Standing


class FlagKind(StrEnum):
    """What was noticed."""

    CV_WITHOUT_CONSULTANT = "cv_without_consultant"
    MEETING_WITHOUT_CONSULTANT = "meeting_without_consultant"
    DOES_NOT_COUNT = "does_not_count"


@dataclass(frozen=True, slots=True)
class Flag:
    """A remark on one event, in words, with its source."""

    event: UUID
    kind: FlagKind
    text: Text
    source: Source


def flags_of(
    event: Happening, current: Standing, settings: DutySettings = DEFAULT_SETTINGS
) -> Iterator[Flag]:
    """Yield the remarks on one event of a journey."""
    in_first_phase = current.phase_on(event.happened_on) == current.programme.phases[0].key
    if event.kind == EventKind.CONTACT_HELD and in_first_phase and lacks_consultant(event):
        yield Flag(
            event.id,
            FlagKind.CV_WITHOUT_CONSULTANT,
            _("CV blev drøftet, uden at en virksomhedskonsulent var med."),
            guide(_("afsnit 9, kerneelement 1, trin 4")),
        )
    if event.kind == EventKind.MEETING_HELD and event.facts.get("consultant_present") is False:
        yield Flag(
            event.id,
            FlagKind.MEETING_WITHOUT_CONSULTANT,
            _("Ingen virksomhedskonsulent deltog på mødet i rehabiliteringsteamet."),
            evaluation(_("kerneelement B")),
        )
    if not counts(event, settings):
        yield Flag(
            event.id,
            FlagKind.DOES_NOT_COUNT,
            why_not_counted(event),
            evaluation(_("kerneelement E og G")),
        )


def lacks_consultant(event: Happening) -> bool:
    """Say whether the CV was a topic and no company consultant took part."""
    about_cv = Topic.CV.value in as_texts(event.facts.get("topics"))
    present = as_texts(event.facts.get("participants"))
    return about_cv and Participant.COMPANY_CONSULTANT.value not in present


def why_not_counted(event: Happening) -> Text:
    """Say in words why a talk or a follow-up does not count."""
    if event.kind == EventKind.FOLLOW_UP_HELD:
        return _(
            "Opfølgningen tæller kun, når både den ansatte og virksomhedens kontaktperson er med."
        )
    return _("Samtalen tæller ikke: den skal være en dialog med borgeren om aftalerne i Min Plan.")
