"""The administrator's desk: people, accounts, teams, settings, substitutes. No cases."""
