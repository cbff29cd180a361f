"""Invented names, jobs and notes; about nobody."""
