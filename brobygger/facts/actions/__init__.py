"""What people do with facts."""

from brobygger.facts.actions.proposals import adopt, decline, propose
from brobygger.facts.actions.rows import add, move, remove, restore
from brobygger.facts.actions.saving import save_field

__all__ = ["add", "adopt", "decline", "move", "propose", "remove", "restore", "save_field"]
