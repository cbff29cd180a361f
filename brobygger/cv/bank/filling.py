"""Into the bank and out of it, in the transaction of what made it so."""

from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid4

from django.contrib.postgres.search import SearchVector
from django.db.models import TextField, Value
from django.utils import timezone

from brobygger.access.actor import current
from brobygger.cv.bank.entries import Entry, entry
from brobygger.cv.bank.models import BankCv, BankPlace
from brobygger.cv.public import PublicCv

CONFIG = "danish"


def fill(citizen_id: UUID, cv: PublicCv | None) -> None:
    """Bring the bank in step with one citizen's CV as it is now (``cv.public.fill_with``)."""
    municipality = cv.municipality if cv else current().municipality
    place = BankPlace.objects.filter(municipality=municipality, citizen=citizen_id).first()
    if cv is None or not cv.targets:
        _take_out(place)
        return
    columns = columns_of(entry(cv, timezone.localdate()))
    if place and BankCv.objects.filter(key=place.key).update(**columns):
        return
    _take_out(place)
    key = uuid4()  # random: a key that could be ordered would tell when the CV came in
    BankPlace.objects.create(municipality_id=municipality, citizen_id=citizen_id, key=key)
    BankCv.objects.create(key=key, **columns)


def columns_of(made: Entry) -> dict[str, Any]:
    """The row's columns, the texts as PostgreSQL's search vectors."""
    return asdict(made) | {"words": vector(made.words), "skills": vector(made.skills)}


def vector(text: str) -> SearchVector:
    """A text as Danish words without their endings."""
    return SearchVector(Value(text, output_field=TextField()), config=CONFIG)


def _take_out(place: BankPlace | None) -> None:
    if place:
        BankCv.objects.filter(key=place.key).delete()
        place.delete()
