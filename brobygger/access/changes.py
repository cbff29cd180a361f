"""Who is told when something about a citizen has changed.

Rooms below tell (a fact was written, a journey paused or ended, an address changed); rooms above
listen (from their ``apps.py``) and bring up to date what they made of it, such as the CV bank's
row. Listeners run in the teller's transaction, and so stand or fall with the change.
"""

from collections.abc import Callable
from uuid import UUID

from brobygger.access.actor import Actor

Listener = Callable[[Actor, UUID], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Be told of changes: who made it, and the citizen's key."""
    if listener not in _listeners:
        _listeners.append(listener)


def tell(actor: Actor, citizen_id: UUID) -> None:
    """Something about the citizen has changed."""
    for listener in _listeners:
        listener(actor, citizen_id)
