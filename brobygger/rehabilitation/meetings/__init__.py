"""The team's meetings: calendar, queue, agenda, presence, reading list (spec 2.2)."""
