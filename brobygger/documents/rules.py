"""How a document moves: draft → ready → returned or approved → locked (spec 2.1)."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class State(StrEnum):
    """Where a document stands."""

    DRAFT = "draft"
    READY = "ready"
    RETURNED = "returned"
    APPROVED = "approved"
    LOCKED = "locked"


class Act(StrEnum):
    """What moves it."""

    SUBMIT = "submit"
    TAKE_BACK = "take_back"
    SEND_BACK = "send_back"
    APPROVE = "approve"
    LOCK = "lock"


STATE_NAMES: dict[State, str | Promise] = {
    State.DRAFT: _("Kladde"),
    State.READY: _("Klar til gennemsyn"),
    State.RETURNED: _("Sendt tilbage"),
    State.APPROVED: _("Godkendt"),
    State.LOCKED: _("Låst"),
}

WRITABLE = frozenset({State.DRAFT, State.RETURNED})
"""States in which the text may change: what is under review stands still."""

LEADS_TO: dict[Act, State] = {
    Act.SUBMIT: State.READY,
    Act.TAKE_BACK: State.DRAFT,
    Act.SEND_BACK: State.RETURNED,
    Act.APPROVE: State.APPROVED,
    Act.LOCK: State.LOCKED,
}

FROM: dict[Act, frozenset[State]] = {
    Act.SUBMIT: frozenset({State.DRAFT, State.RETURNED}),
    Act.TAKE_BACK: frozenset({State.READY, State.APPROVED}),
    Act.SEND_BACK: frozenset({State.READY, State.APPROVED}),
    Act.APPROVE: frozenset({State.READY}),
    Act.LOCK: frozenset({State.DRAFT, State.RETURNED, State.READY, State.APPROVED}),
}


def may_move(state: str, act: Act, *, needs_approval: bool) -> bool:
    """Whether an act is possible now; with screening, only what is approved can be locked."""
    if act is Act.LOCK and needs_approval:
        return state == State.APPROVED
    return state in FROM[act]


def moves_open(state: str, *, needs_approval: bool) -> list[Act]:
    """Every act that is possible now."""
    return [act for act in Act if may_move(state, act, needs_approval=needs_approval)]


def why_not(state: str, act: Act, *, needs_approval: bool) -> str | Promise:
    """Why an act is not possible, in words for the one who tried."""
    if state == State.LOCKED:
        return _("Dokumentet er låst. Lav en ny version for at rette i det.")
    if act is Act.LOCK and needs_approval:
        return _("Dokumentet skal godkendes, før det kan låses.")
    return _("Dokumentet er imens blevet ændret til “%(state)s”. Åbn siden igen.") % {
        "state": STATE_NAMES[State(state)]
    }
