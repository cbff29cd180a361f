"""The room of Min Plan: description, agreements, activities, status (spec 4)."""
