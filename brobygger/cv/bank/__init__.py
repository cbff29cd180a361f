"""The CV bank: what employers may search, and how they write to somebody (spec 3.4).

The one deliberate opening in the wall between municipalities (docs/decisions/cv-bank.md).
"""
