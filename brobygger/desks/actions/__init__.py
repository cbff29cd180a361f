"""What an administrator does: people, accounts, teams, settings, substitutes.

Each function is one transaction that checks the permission and writes what changed into
``people.AdministrativeChange``.
"""
