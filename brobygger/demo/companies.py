"""Invented companies: whom the municipality knows there, and what they write in the CV bank.

Their CVR numbers cannot be given to anybody: the check digit is wrong.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

from brobygger.access.models import User
from brobygger.companies.models import CompanyEvent
from brobygger.cv.bank import looks
from brobygger.cv.bank.models import Answer, BankPlace, Inquiry
from brobygger.cv.bank.rules import DAYS_TO_ANSWER
from brobygger.demo.story.pen import HERE
from brobygger.people import postal
from brobygger.people.models import Citizen, Company, ContactPart, ContactPerson, ProductionUnit
from brobygger.people.roles import CompanyRole, Role


@dataclass(frozen=True, slots=True)
class Firm:
    """A company, and the person we talk to there."""

    cvr: str
    name: str
    industry: str
    size: str
    address: str
    postal_code: str
    contact: str
    title: str


FIRMS = (
    Firm("99999999", "Brogårdens Planteskole", "Planteskole og gartneri", "10-49",
         "Brogårdsvej 4", "6200", "Peter Vinther", "Ejer"),
    Firm("99999001", "Fjordens Gartneri", "Gartneri", "10-49", "Strandmarken 12", "6200",
         "Gitte Fjeldsø", "Driftsleder"),
    Firm("99999003", "Købmanden i Brogade", "Dagligvarer", "10-49", "Brogade 31", "6230",
         "Kaj Overby", "Købmand"),
    Firm("99999013", "Kantinen i Erhvervshuset", "Kantine", "1-9", "Industriparken 2", "6200",
         "Sanne Toftlund", "Køkkenleder"),
    Firm("99999005", "Padborg Pak og Lager", "Lager og transport", "50-249",
         "Transportvej 88", "6330", "Torben Elkær", "Lagerchef"),
    Firm("99999006", "Revisionskontoret Ved Fjorden", "Revision", "10-49", "Havnegade 7", "6200",
         "Annelise Krogsgaard", "Kontorchef"),
    Firm("99999007", "Plejehjemmet Rugløkken", "Plejehjem", "50-249", "Rugløkken 1", "6360",
         "Hanne Mosegaard", "Afdelingsleder"),
    Firm("99999008", "Skovbrynets Skole", "Skole", "50-249", "Skovbrynet 20", "6230",
         "Ole Stampe", "Pedel"),
    Firm("99999009", "Grænselandets Genbrug", "Genbrugsbutik", "1-9", "Nørregade 14", "6360",
         "Lis Abild", "Butiksleder"),
    Firm("99999011", "Aabenraa Maskinværksted", "Metalindustri", "50-249", "Værftsvej 9", "6200",
         "Bjarne Hjort", "Produktionschef"),
)  # fmt: skip


def companies() -> None:
    """The companies themselves, which are nobody's municipality."""
    for number, firm in enumerate(FIRMS):
        company = Company.objects.create(
            cvr=firm.cvr,
            name=firm.name,
            industry=firm.industry,
            size=firm.size,
            address=firm.address,
            postal_code=firm.postal_code,
            city=postal.town(firm.postal_code),
            phone=f"74 55 {number:02} 00",
        )
        ProductionUnit.objects.create(
            company=company,
            p_number=f"10999990{number:02}",
            name=firm.name,
            address=firm.address,
            postal_code=firm.postal_code,
            city=company.city,
        )


def contacts(code: str) -> None:
    """Whom a municipality knows there."""
    by_cvr = {company.cvr: company for company in Company.objects.all()}
    for number, firm in enumerate(FIRMS):
        company = by_cvr[firm.cvr]
        ContactPerson.objects.create(
            municipality_id=code,
            company=company,
            name=firm.contact,
            title=firm.title,
            part=ContactPart.LEADER if number % 3 else ContactPart.DAILY,
            phone=f"20 30 {number:02} 40",
            email=f"{firm.contact.split()[0].lower()}@firma{number}.example.dk",
        )


def people() -> User:
    """The persona, the company's administrator, and a colleague who reads along."""
    company = Company.objects.get(cvr=FIRMS[0].cvr)
    chief = User.objects.create_user(
        "virksomhed@example.dk",
        name=FIRMS[0].contact,
        active_role=Role.COMPANY_USER,
        company=company,
        company_role=CompanyRole.ADMINISTRATOR,
        persona="virksomhed",
    )
    User.objects.create_user(
        "rikke@planteskolen.example.dk",
        name="Rikke Bang",
        active_role=Role.COMPANY_USER,
        company=company,
        company_role=CompanyRole.READER,
    )
    return chief


def written(chief: User, persona: Citizen, today: date) -> None:
    """What the company wrote lately, first to the persona, and who was told that it looked."""
    company = chief.company
    if company is None:
        raise ValueError("the persona of a company has none")
    places = list(
        BankPlace.objects.exclude(citizen=persona)
        .select_related("citizen")
        .order_by("citizen_id")[:3]
    )
    own = BankPlace.objects.filter(citizen=persona).first()
    keys = [own.key if own else uuid4(), *(place.key for place in places)]
    citizens = [persona, *(place.citizen for place in places)]
    actor = chief.actor()
    seen = datetime.combine(today - timedelta(days=9), time(9, 40), HERE)
    why = "Søgte på: Stilling: gartner"
    looks.write(actor, looks.SEARCH_PAGE, keys, company.name, why, at=seen)
    looks.write(actor, looks.VIEW_PAGE, keys, company.name, at=seen + timedelta(minutes=4))
    for back, answer, key, citizen in zip(
        (2, 6, 9, 4), ("", Answer.YES, Answer.NO, ""), keys, citizens, strict=False
    ):
        at = datetime.combine(today - timedelta(days=back), time(10, 12), HERE)
        _inquiry(chief, company, citizen, key, at, answer)
    CompanyEvent.objects.create(
        company=company,
        at=datetime.combine(today - timedelta(days=40), time(9), HERE),
        by_name="Søren Haahr",
        workplace="Aabenraa",
        text="Inviteret: Peter Vinther, Administrator",
    )


def _inquiry(
    chief: User, company: Company, citizen: Citizen, key: UUID, at: datetime, answer: str
) -> None:
    """The company asks one citizen about a job; a yes shares how to reach them."""
    shared = {"name": citizen.name, "phone": citizen.phone} if answer == Answer.YES else {}
    Inquiry.objects.create(
        municipality_id=citizen.municipality_id,
        citizen=citizen,
        company=company,
        key=key,
        submission_id=uuid4(),
        made_at=at,
        made_by=chief.pk,
        made_by_name=chief.name,
        job="Prikle og pakke stauder",
        hours="8-10 timer om ugen",
        place="Brogårdsvej 4, Aabenraa",
        text=(
            "Vi mangler en, der kan hjælpe i pakkerummet fra marts. Man kan sidde ned til det"
            " meste, og vi holder pause sammen hver time. Kom gerne og se stedet først."
        ),
        contact="Peter Vinther, 20 30 00 40",
        closes_on=at.date() + timedelta(days=DAYS_TO_ANSWER),
        answer=answer,
        answered_at=at + timedelta(days=1) if answer else None,
        reply="Det lyder som noget for mig. Ring gerne om formiddagen." if shared else "",
        shared=shared,
    )
