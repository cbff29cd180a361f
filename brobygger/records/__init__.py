"""The room of records: notes, journal with KLE numbers, hearings, decisions (spec 8.5)."""
