"""Who may do what on a journey."""

from brobygger.people.roles import Role

_AUTHORITY = (Role.CASEWORKER, Role.JOB_COACH, Role.TEAM_LEADER)
_AROUND = (*_AUTHORITY, Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT)

ROWS = {
    "journeys.view": (*_AROUND, Role.PROJECT_LEADER),
    "journeys.read_notes": _AROUND,
    "journeys.see_protected_address": _AUTHORITY,
    "journeys.start": _AUTHORITY,
    "journeys.edit_citizen": _AUTHORITY,
    "journeys.move": _AUTHORITY,
    "journeys.override_exit": (Role.TEAM_LEADER,),
    "journeys.pause": _AUTHORITY,
    "journeys.end": _AUTHORITY,
    "journeys.transfer": _AUTHORITY,
    "journeys.assign": _AUTHORITY,
    "journeys.exceed_ceiling": (Role.TEAM_LEADER,),
    "journeys.record_contact": _AROUND,
    "journeys.book_talk": _AROUND,
    "journeys.record_artefact": _AROUND,
    "journeys.record_follow_up": _AROUND,
    "journeys.record_job": _AROUND,
    "journeys.record_decision": _AUTHORITY,
    "journeys.write_note": _AROUND,
    "journeys.correct": _AROUND,
    "journeys.waive": _AUTHORITY,
    "journeys.mark": _AUTHORITY,
    "journeys.hand_over": (Role.TEAM_LEADER,),
    "journeys.import": (Role.TEAM_LEADER, Role.ADMINISTRATOR),
    "journeys.export": (*_AROUND, Role.PROJECT_LEADER),
}
