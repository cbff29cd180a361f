"""The 98 municipalities, loaded when the database is prepared."""

import csv
from importlib.resources import files

from brobygger.people.models import Municipality
from brobygger.people.names import sort_key


def load() -> None:
    """Add those that are missing and keep names in step; their own choices stay."""
    text = (files("brobygger.people") / "data" / "municipalities.csv").read_text("utf-8")
    Municipality.objects.bulk_create(
        (
            Municipality(code=row["code"], name=row["name"], sort_key=sort_key(row["name"]))
            for row in csv.DictReader(text.splitlines())
        ),
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=["name", "sort_key"],
    )
