"""Checklists (filled in next)."""

from brobygger.programmes.shapes import Checklist

CHECKLISTS: tuple[Checklist, ...] = ()
