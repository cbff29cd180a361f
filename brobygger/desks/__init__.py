"""Pages that show several rooms: I dag, the caseload, the citizen's page, leaders' pages."""
