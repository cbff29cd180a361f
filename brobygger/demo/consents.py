"""What the demo's citizens have said yes to, and what some of them took back."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from brobygger.access.consents import every_kind
from brobygger.access.models import Consent
from brobygger.access.models.consents import ConsentWay
from brobygger.demo.story.pen import HERE, key
from brobygger.people.models import Citizen

SAYS_YES, TAKES_BACK, ON_THE_PAGE = 0.55, 0.08, 0.6
FIRST_DAYS_AGO, LAST_DAYS_AGO = 200, 20


def seed(citizens: Sequence[Citizen], rng: Random, today: date) -> None:
    """Write everybody's answers."""
    Consent.objects.bulk_create(list(answers(citizens, rng, today)), batch_size=500)


def answers(citizens: Sequence[Citizen], rng: Random, today: date) -> Iterator[Consent]:
    """Yield the answers. The first citizen, the persona, has one that stands and one taken back."""
    for number, citizen in enumerate(citizens):
        for place, kind in enumerate(every_kind()):
            says_yes = place < 2 if number == 0 else rng.random() < SAYS_YES
            if not says_yes:
                continue
            at = moment(rng, today)
            way = ConsentWay.PAGE if rng.random() < ON_THE_PAGE else ConsentWay.SPOKEN
            given = Consent(
                id=key(rng, at),
                municipality_id=citizen.municipality_id,
                citizen=citizen,
                kind=kind.key,
                version=kind.version,
                text=str(kind.text),
                given_at=at,
                given_by_name=citizen.name,
                given_how=way,
            )
            takes_back = place == 1 if number == 0 else rng.random() < TAKES_BACK
            yield taken_back(given) if takes_back else given


def taken_back(consent: Consent) -> Consent:
    """The same, withdrawn some days later."""
    consent.withdrawn_at = consent.given_at + timedelta(days=LAST_DAYS_AGO // 2)
    consent.withdrawn_by_name = consent.given_by_name
    consent.withdrawn_how = ConsentWay.PAGE
    return consent


def moment(rng: Random, today: date) -> datetime:
    """Some working hour before today."""
    day = today - timedelta(days=rng.randint(LAST_DAYS_AGO, FIRST_DAYS_AGO))
    return datetime.combine(day, time(rng.randint(8, 15), rng.randint(0, 59)), HERE)
