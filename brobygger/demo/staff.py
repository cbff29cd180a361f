"""Everybody who works in the demo municipality and its neighbour; all invented."""

from dataclasses import dataclass

from brobygger.access.models import User
from brobygger.demo.personas import BY_KEY
from brobygger.demo.story import Person
from brobygger.demo.texts.names import email
from brobygger.people.models import Employee, EmployeeRole, Team, TeamMembership
from brobygger.people.roles import Role


@dataclass(frozen=True, slots=True)
class Post:
    """A position: who, as what, where; ``persona`` when one can be this person."""

    name: str
    title: str
    roles: tuple[Role, ...]
    team: str = ""
    persona: str = ""


NORTH, SOUTH, REHABILITATION, COMPANIES = (
    "Team Fleksjob Nord",
    "Team Fleksjob Syd",
    "Rehabilitering",
    "Virksomhedsservice",
)
CASEWORKER, COACH, CONSULTANT = Role.CASEWORKER, Role.JOB_COACH, Role.COMPANY_CONSULTANT
LEADER = Role.TEAM_LEADER

HOME_POSTS = (
    Post("Mette Åkjær", "Sagsbehandler", (CASEWORKER,), NORTH, "sagsbehandler"),
    Post("Jonas Brøndum", "Jobformidler", (COACH, CONSULTANT), NORTH, "jobformidler"),
    Post("Inger Bloch", "Sagsbehandler", (CASEWORKER,), NORTH),
    Post("Kasper Ibsen", "Sagsbehandler og jobformidler", (CASEWORKER, COACH), NORTH),
    Post("Trine Mølgaard", "Jobformidler", (COACH,), NORTH),
    Post("Louise Aaby", "Jobformidler", (COACH,), NORTH),
    Post("Samira Haddad", "Sagsbehandler", (CASEWORKER,), SOUTH),
    Post("Rasmus Thygesen", "Sagsbehandler", (CASEWORKER,), SOUTH),
    Post("Bo Skjødt", "Jobformidler", (COACH,), SOUTH),
    Post("Maria Ørum", "Jobformidler", (COACH,), SOUTH),
    Post("Nikolaj Fabricius", "Jobformidler", (COACH,), SOUTH),
    Post("Søren Haahr", "Virksomhedskonsulent", (CONSULTANT,), COMPANIES, "virksomhedskonsulent"),
    Post("Dorthe Juul", "Virksomhedskonsulent", (CONSULTANT,), COMPANIES),
    Post(
        "Helle Krogh Dam",
        "Fastholdelseskonsulent",
        (Role.RETENTION_CONSULTANT,),
        COMPANIES,
        "fastholdelseskonsulent",
    ),
    Post("Birgitte Ravn", "Faglig leder", (LEADER,), NORTH, "faglig-leder"),
    Post("Jens-Ole Præst", "Faglig leder", (LEADER,), SOUTH),
    Post("Anders Lykkegaard", "Projektleder", (Role.PROJECT_LEADER,), "", "projektleder"),
    Post(
        "Lone Østerby",
        "Mødeleder",
        (Role.REHABILITATION_TEAM,),
        REHABILITATION,
        "rehabilitering",
    ),
    Post("Niels Christian Toft", "Referent", (Role.REHABILITATION_TEAM,), REHABILITATION),
    Post("Ulla Fjordside", "Systemansvarlig", (Role.ADMINISTRATOR,), "", "administrator"),
    Post(
        "Henrik Uldall",
        "Databeskyttelsesrådgiver",
        (Role.DATA_PROTECTION_OFFICER,),
        "",
        "databeskyttelse",
    ),
)
NEIGHBOUR_POSTS = (
    Post("Thomas Engholm", "Sagsbehandler", (CASEWORKER,), "Fleksjobteamet", "nabo"),
    Post("Karina Støvring", "Jobformidler", (COACH,), "Fleksjobteamet"),
    Post("Ejnar Frøslev", "Virksomhedskonsulent", (CONSULTANT,), "Fleksjobteamet"),
    Post("Vivi Holmegaard", "Faglig leder", (LEADER,), "Fleksjobteamet"),
    Post("Jakob Riis", "Systemansvarlig", (Role.ADMINISTRATOR,)),
)


@dataclass(slots=True)
class Workplace:
    """The people and teams of one municipality, as stories need them."""

    code: str
    teams: dict[str, Team]
    people: dict[str, Person]
    posts: dict[str, Post]

    def holders(self, role: Role, team: str = "") -> list[Person]:
        """Everybody with a role, in the order of the list; a team narrows it."""
        return [
            self.people[post.name]
            for post in self.posts.values()
            if role in post.roles and team in ("", post.team)
        ]


def hire(code: str, posts: tuple[Post, ...]) -> Workplace:
    """Make teams, employees, roles and accounts; the one who acts is this municipality."""
    teams = {
        name: Team.objects.create(municipality_id=code, name=name)
        for name in dict.fromkeys(post.team for post in posts if post.team)
    }
    people = {post.name: employ(code, post, teams, number) for number, post in enumerate(posts, 1)}
    return Workplace(code, teams, people, {post.name: post for post in posts})


def employ(code: str, post: Post, teams: dict[str, Team], number: int) -> Person:
    """Make one employee with roles, team and account."""
    made = Employee.objects.create(
        municipality_id=code,
        name=post.name,
        title=post.title,
        email=email(post.name, number),
        phone=f"73 {number:02} 00 00",
    )
    for role in post.roles:
        EmployeeRole.objects.create(municipality_id=code, employee=made, role=role)
    if post.team:
        TeamMembership.objects.create(municipality_id=code, team=teams[post.team], employee=made)
    role = BY_KEY[post.persona].role if post.persona else post.roles[0]
    user = User.objects.create_user(
        email(post.name, number),
        name=post.name,
        active_role=role,
        municipality_id=code,
        employee=made,
        persona=post.persona,
    )
    return Person(made.pk, user.pk, made.name)
