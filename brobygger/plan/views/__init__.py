"""Pages of the room: each once for staff, once for the citizen."""
