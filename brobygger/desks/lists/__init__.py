"""The desks' lists: worklist, caseload, employees."""
