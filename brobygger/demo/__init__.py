"""The demo municipality, the national data for measuring, and signing in by persona."""
