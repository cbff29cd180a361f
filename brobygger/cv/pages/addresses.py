"""Where a citizen's CV pages are and their forms go: the citizen's own, or the staff's."""

from uuid import UUID

from django.urls import reverse

from brobygger.access.actor import Actor
from brobygger.people.roles import Role

PLACES = (
    "cv",
    "field",
    "save",
    "add",
    "change",
    "choices",
    "check",
    "employer",
    "skills",
    "add_skills",
    "pick",
    "pdf",
    "word",
    "targets",
    "new_target",
    "change_targets",
    "presentation",
    "presentation_pdf",
    "abc",
    "abc_pdf",
)
"""Pages without further arguments, by name."""


class Addresses(dict[str, str]):
    """The pages by name; ``to`` for those about one row."""

    def __init__(self, actor: Actor, citizen_id: UUID) -> None:
        self.is_own = actor.role == Role.CITIZEN
        self.citizen_id = citizen_id
        super().__init__({name: self.to(name) for name in PLACES})

    def to(self, name: str, *arguments: object) -> str:
        """A page about one row."""
        room, whose = ("own", ()) if self.is_own else ("citizen", (self.citizen_id,))
        return reverse(f"cv:{room}_{name}", args=[*whose, *arguments])
