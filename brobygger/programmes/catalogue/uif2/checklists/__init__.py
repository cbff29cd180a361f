"""Checklists and talk structures, by where in the course they are used (spec 1.4)."""

from brobygger.programmes.catalogue.uif2.checklists.company import COMPANY
from brobygger.programmes.catalogue.uif2.checklists.follow_up import FOLLOW_UP
from brobygger.programmes.catalogue.uif2.checklists.meeting import MEETING
from brobygger.programmes.catalogue.uif2.checklists.messages import MESSAGES
from brobygger.programmes.catalogue.uif2.checklists.search import SEARCH
from brobygger.programmes.shapes import Checklist

CHECKLISTS: tuple[Checklist, ...] = (*MEETING, *SEARCH, *COMPANY, *FOLLOW_UP, *MESSAGES)
