"""Who may do what. Which citizens' is the scope's business (spec 8.1)."""

from brobygger.people.roles import Role

ROWS: dict[str, tuple[Role, ...]] = {}
