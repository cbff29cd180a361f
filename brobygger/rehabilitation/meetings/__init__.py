"""The team's meetings: calendar, queue, agenda, presence, reading list, invitation (spec 2.2)."""
