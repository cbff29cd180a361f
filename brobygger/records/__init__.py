"""The room of records: notes, journal with KLE numbers, hearings of the party, decisions (spec 8.5)."""
