"""The vocabulary that rules and journeys share: kinds of events, artefacts, duties.

Every act on a journey is one event of one kind. The comment beside a kind names the
facts (keys of the event's ``facts``) that rules may read; other keys are for people.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from brobygger.people.roles import Role

NO_END = date(9999, 1, 1)
"""Until when a waiver lasts that ends with its cause, on a day nobody knows yet."""


class EventKind(TextChoices):
    """What happened on a journey."""

    JOURNEY_STARTED = "journey_started", _("Forløb startet")  # target_group "1".."3", phase
    PHASE_ENTERED = "phase_entered", _("Ny fase")  # phase, previous, override_reason
    CONTACT_HELD = "contact_held", _("Samtale")  # form, topics, participants, about_agreements
    TALK_BOOKED = "talk_booked", _("Samtale aftalt")  # talk, starts_at, place, form
    TALK_CANCELLED = "talk_cancelled", _("Samtale aflyst")  # talk, by
    NO_SHOW = "no_show", _("Udeblevet")  # talk
    ASSIGNED = "assigned", _("Tilknyttet")  # role, employee, previous
    RELEASED = "released", _("Frakoblet")  # role, employee
    FLEXJOB_GRANTED = "flexjob_granted", _("Tilkendt fleksjob")
    MEETING_HELD = "meeting_held", _("Møde i rehabiliteringsteamet")  # consultant_present
    MATERIAL_SENT = "material_sent", _("Materiale om fleksjob sendt")
    ARTEFACT_RECORDED = "artefact_recorded", _("Registreret")  # artefact, place
    ARTEFACT_GONE = "artefact_gone", _("Findes ikke mere")  # artefact
    FLEXJOB_AGREED = "flexjob_agreed", _("Fleksjob aftalt")  # employment, due_on
    FLEXJOB_STARTED = "flexjob_started", _("Fleksjob startet")  # employment, effective_hours
    FLEXJOB_HOURS_CHANGED = "flexjob_hours_changed", _("Timer ændret")  # as STARTED, step
    HOURS_PLANNED = "hours_planned", _("Trin til flere timer aftalt")  # step, due_on
    HOURS_DROPPED = "hours_dropped", _("Trin til flere timer opgivet")  # step
    FLEXJOB_ENDED = "flexjob_ended", _("Fleksjob ophørt")  # employment
    INTERNSHIP_STARTED = "internship_started", _("Praktik startet")  # parallel
    INTERNSHIP_ENDED = "internship_ended", _("Praktik afsluttet")
    FOLLOW_UP_HELD = "follow_up_held", _("Opfølgning på virksomheden")  # participants
    GRANT_FOLLOWED_UP = "grant_followed_up", _("Fleksjobbevilling fulgt op")  # outcome
    SECOND_JOB_OFFERED = "second_job_offered", _("Job nummer to drøftet")  # outcome
    SCREENED = "screened", _("Screenet til genbehandling")  # outcome "team" | "on_track"
    REASSESSED = "reassessed", _("Genbehandlet i rehabiliteringsteamet")
    AGREEMENT_MADE = "agreement_made", _("Aftale i Min Plan")  # agreement, due_on
    AGREEMENT_ANSWERED = "agreement_answered", _("Aftale besvaret")  # agreement, state
    ACTIVITY_PLANNED = "activity_planned", _("Indsats i Min Plan")  # activity, starts_on, ends_on
    ACTIVITY_REPORTED = "activity_reported", _("Status på indsats")  # activity, closing
    MARK_SET = "mark_set", _("Persongruppemarkering sat")
    MARK_ENDED = "mark_ended", _("Persongruppemarkering ophørt")
    MATCH_GROUP_SET = "match_group_set", _("Matchgruppe ændret")  # match_group "1".."3"
    PAUSED = "paused", _("Forløb sat på pause")  # exemption
    RESUMED = "resumed", _("Forløb genoptaget")
    JOURNEY_ENDED = "journey_ended", _("Forløb afsluttet")  # end_reason
    JOURNEY_REOPENED = "journey_reopened", _("Forløb genåbnet")  # phase
    PACE_SET = "pace_set", _("Individuelt tempo aftalt")  # rule, days, until
    PACE_ENDED = "pace_ended", _("Individuelt tempo ophørt")  # rule
    WAIVED = "waived", _("Pligt fraveget")  # rule, until
    WAIVER_ENDED = "waiver_ended", _("Fravigelse ophørt")  # rule
    STEP_TICKED = "step_ticked", _("Trin markeret")  # step
    STEP_CLEARED = "step_cleared", _("Trin fjernet")  # step
    NOTE_WRITTEN = "note_written", _("Notat")
    CALCULATION_KEPT = "calculation_kept", _("Beregning gemt")  # calculation, total
    TRANSFER_OFFERED = "transfer_offered", _("Flytning tilbudt")  # municipality
    TRANSFER_WITHDRAWN = "transfer_withdrawn", _("Tilbud om flytning trukket tilbage")
    TRANSFERRED_IN = "transferred_in", _("Flyttet hertil")  # municipality
    CORRECTED = "corrected", _("Fjernet ved rettelse")  # removes


class ContactForm(TextChoices):
    """How a talk is held."""

    IN_PERSON = "in_person", _("Fremmøde")
    PHONE = "phone", _("Telefon")
    VIDEO = "video", _("Video")
    GROUP = "group", _("Gruppe")


class Topic(TextChoices):
    """What a talk was about (spec 1.1 A, 4.3)."""

    CV = "cv", _("CV")
    JOB = "job", _("Job og jobmål")
    JOB_SEARCH = "job_search", _("Jobsøgning")
    PROGRESSION = "progression", _("Progression")
    ECONOMY = "economy", _("Økonomi")
    HEALTH = "health", _("Helbred og skånehensyn")
    LABOUR_MARKET = "labour_market", _("Arbejdsmarked og brancher")
    RIGHTS = "rights", _("Rettigheder og pligter")
    FAMILY = "family", _("Balance mellem arbejde og familie")


class Participant(TextChoices):
    """Who took part in a talk or a follow-up."""

    CITIZEN = "citizen", _("Borgeren")
    CASEWORKER = "caseworker", _("Sagsbehandler")
    JOB_COACH = "job_coach", _("Jobformidler")
    COMPANY_CONSULTANT = "company_consultant", _("Virksomhedskonsulent")
    COMPANY_CONTACT = "company_contact", _("Virksomhedens kontaktperson")
    COMPANION = "companion", _("Bisidder")
    REPRESENTATIVE = "representative", _("Partsrepræsentant")
    INTERPRETER = "interpreter", _("Tolk")
    OTHER = "other", _("Andre")


class Artefact(TextChoices):
    """Something that must exist; recorded by its room or by hand ("findes på papir")."""

    PREPARATORY_PART = "preparatory_part", _("Færdig forberedende del")
    RECOMMENDATION = "recommendation", _("Indstilling med jobmål og progressionsmål")
    CV = "cv", _("Mit CV udfyldt")
    CV_LOOKED_AT = "cv_looked_at", _("Jobformidleren har set CV'et")
    CASE_READ = "case_read", _("Jobformidleren har læst forberedende del og indstilling")
    JOB_TARGET = "job_target", _("Jobmål i Jeg søger job som")
    PLAN_JOB_GOAL = "plan_job_goal", _("Jobmål i Min Plan")
    PLAN_PROGRESSION_GOAL = "plan_progression_goal", _("Progressionsmål i Min Plan")
    PLAN_UPDATED = "plan_updated", _("Min Plan opdateret")
    PLAN_ASKED = "plan_asked", _("Borgeren er bedt om at læse Min Plan")
    COMPANY_AGREEMENT = "company_agreement", _("Aftale med virksomheden om mål og opfølgning")
    COMPANY_CONTACT = "company_contact", _("Fast kontaktperson på virksomheden")
    FOLLOW_UP_MINUTES = "follow_up_minutes", _("Referat sendt til virksomheden")
    REASSESSMENT_PREPARED = "reassessment_prepared", _("Forberedende del til genbehandling")
    REASSESSMENT_AGREEMENTS = "reassessment_agreements", _("Aftaler efter genbehandling i Min Plan")


class DutyKind(TextChoices):
    """The six kinds of duties (spec 1.3)."""

    DEADLINE = "deadline", _("Frist")
    CADENCE = "cadence", _("Kadence")
    QUOTA = "quota", _("Antal")
    INACTIVITY = "inactivity", _("Stilstand")
    ARTEFACT = "artefact", _("Noget skal findes")
    MARKING = "marking", _("Markering")


class DutyState(TextChoices):
    """Where a duty stands. Being overdue is a matter of date, not a state."""

    OPEN = "open", _("Åben")
    RESTING = "resting", _("Hviler under pause")
    DONE = "done", _("Udført")
    WAIVED = "waived", _("Fraveget")
    LAPSED = "lapsed", _("Bortfaldet")


@dataclass(frozen=True, slots=True)
class Happening:
    """One event in force, as the rules see it (corrected events are left out)."""

    id: UUID
    kind: EventKind
    happened_on: date
    recorded_at: datetime
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DutyStatus:
    """One duty of a journey, computed from its events.

    ``rule`` and ``occurrence`` identify it within the journey, so that a stored duty is
    changed, not replaced, when it is computed again. ``due_on`` is None for what has no
    date of its own, and while the journey rests. A quota has ``target`` > 1.
    """

    rule: str
    occurrence: str
    kind: DutyKind
    role: Role
    state: DutyState
    opened_on: date
    due_on: date | None = None
    closed_on: date | None = None
    closed_by: UUID | None = None
    waived_until: date | None = None
    count: int = 0
    target: int = 1


class EndReason(TextChoices):
    """Why a journey ended (spec 1.1, "Leaving")."""

    OVER_TEN_HOURS = "over_ten_hours", _("Fleksjob på mere end 10 timer – målet er nået")
    ORDINARY_JOB = "ordinary_job", _("Ordinært job")
    EDUCATION = "education", _("Uddannelse")
    TEAM_DECIDED_OTHERWISE = "team_decided_otherwise", _("Indstillet til noget andet end fleksjob")
    RESOURCE_COURSE = "resource_course", _("Ressourceforløb")
    EARLY_RETIREMENT = "early_retirement", _("Førtidspension")
    MOVED = "moved", _("Flyttet til en anden kommune")
    WITHDREW = "withdrew", _("Borgeren har trukket sig")
    DEAD = "dead", _("Borgeren er død")
    OUTSIDE = "outside_programme", _("I fleksjob uden for programmet")

    @classmethod
    def to_choose(cls) -> list[tuple[str, Any]]:
        """What people may give as the reason: nobody leaves for what never was in it."""
        return [(one.value, one.label) for one in cls if one != cls.OUTSIDE]


JOB_GOES_ON = frozenset({EndReason.OVER_TEN_HOURS.value, EndReason.OUTSIDE.value})
"""Reasons of journeys whose flex-jobs are still followed up (spec 1.1, "Leaving")."""


class JourneyState(TextChoices):
    """Whether a journey runs."""

    ACTIVE = "active", _("I gang")
    PAUSED = "paused", _("På pause")
    ENDED = "ended", _("Afsluttet")
