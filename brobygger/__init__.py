"""Brobygger: open case support for the people around a Danish flex-job."""
