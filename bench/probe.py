"""A process under production settings that answers how long pages take (started by ``bench``).

Reads one request a line as JSON on standard input, answers one line each. Pages are served by
the product's WSGI application, called directly: nothing is left out but the socket.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import django

django.setup()

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from brobygger.access import view_log
from brobygger.access.actor import Actor, acting
from brobygger.access.models import User
from brobygger.cv.bank import looks
from brobygger.cv.bank.models import Use
from brobygger.journeys.models import Journey
from brobygger.people.models import Company
from brobygger.people.roles import CompanyRole, Role

HOST = settings.ALLOWED_HOSTS[0]
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
NOT_COUNTED = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
TOKEN = "a" * 32
BANK = "bank"
CALCULATION = "/beregner/?year=2026&hourly_pay=143,50&pension_percent=12&hours=7,5"

application = get_wsgi_application()
factory = RequestFactory()
real_record = view_log.record


def sign_in(user: User) -> str:
    """A session as after signing in with a second factor; returns its key."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    request = factory.get("/")
    request.session = session
    record_authentication(request, user, "mfa", type="totp")
    session.save()
    return str(session.session_key)


class Bank:
    """The CV bank, as somebody at a company asks it: ``page`` is the address itself."""

    def __init__(self) -> None:
        company, _ = Company.objects.get_or_create(cvr="99999991", defaults={"name": "Bench"})
        user = User.objects.filter(company=company).first() or User.objects.create_user(
            "bench@firma.dk",
            name="Bench",
            active_role=Role.COMPANY_USER,
            company=company,
            company_role=CompanyRole.RECRUITER,
        )
        self.session = sign_in(user)
        # What a person may read in an hour is not what is measured.
        looks.MOST_AN_HOUR = dict.fromkeys(Use, 10**9)
        looks.AGAIN_AFTER = timedelta(0)

    def request(self, page: str) -> dict[str, Any]:
        """The request of an address, as a WSGI environment."""
        cookies = f"brobygger_session={self.session}; brobygger_csrf={TOKEN}"
        environ = factory.get(page, secure=True).environ
        return {**environ, "HTTP_COOKIE": cookies, "HTTP_HOST": HOST} | forwarded()


class Place:
    """One municipality: who signs in there, and its pages."""

    def __init__(self, code: str) -> None:
        self.code = code
        people = User.objects.filter(municipality=code).order_by("pk")
        self.sessions = {
            role: sign_in(people.filter(active_role=role).first())
            for role in (Role.PROJECT_LEADER, Role.JOB_COACH, Role.TEAM_LEADER)
        }
        with acting(Actor.system(code)):
            coach = people.filter(active_role=Role.JOB_COACH).first()
            journeys = Journey.objects.filter(municipality=code, state="active")
            self.journeys = [str(key) for key in journeys.values_list("pk", flat=True)[:200]]
            own = journeys.filter(job_coach=coach.employee_id, phase="2")
            self.own = [str(key) for key in own.values_list("pk", flat=True)]
            self.last = -(-Journey.objects.filter(municipality=code).count() // 25)
        self.turn = 0

    def request(self, page: str) -> dict[str, Any]:
        """The next request of a page, as a WSGI environment."""
        self.turn += 1
        journey = self.journeys[self.turn % len(self.journeys)]
        own = self.own[self.turn % len(self.own)]
        leader, coach = Role.PROJECT_LEADER, Role.JOB_COACH
        role, address = {
            "empty": (leader, "/tom/"),
            "empty as coach": (coach, "/tom/"),
            "today": (coach, "/i-dag/"),
            "today of a team": (Role.TEAM_LEADER, "/i-dag/"),
            "citizens": (leader, "/borgere/?page=1"),
            "citizens, last page": (leader, f"/borgere/?page={self.last}"),
            "journey": (leader, f"/forloeb/{journey}/"),
            "contact": (coach, f"/forloeb/{own}/samtale/"),
            "talk screen": (coach, f"/forloeb/{own}/samtaleskaerm/"),
            "calculator": (leader, CALCULATION),
            "typeahead": (coach, "/stillinger/?soeg=lagermedarbjder"),
        }[page]
        environ = self.post(address) if page == "contact" else factory.get(address, secure=True)
        request = environ if isinstance(environ, dict) else environ.environ
        cookies = f"brobygger_session={self.sessions[role]}; brobygger_csrf={TOKEN}"
        return {**request, "HTTP_COOKIE": cookies, "HTTP_HOST": HOST} | forwarded()

    def post(self, address: str) -> dict[str, Any]:
        """A talk recorded and the next one booked."""
        ahead = timezone.localdate() + timedelta(days=7)
        typed = {
            "csrfmiddlewaretoken": TOKEN,
            "happened_on": timezone.localdate().isoformat(),
            "form": "phone",
            "participants": ["citizen", "job_coach"],
            "topics": ["job"],
            "about_agreements": "on",
            "note": f"Samtale {time.time_ns()}: to steder kunne passe, og jeg ringer dertil.",
            "next_day": ahead.isoformat(),
            "next_time": "10:00",
            "next_form": "phone",
            "next_place": "",
            "next_minutes": "45",
        }
        found: dict[str, Any] = factory.post(address, typed, secure=True).environ
        return {**found, "HTTP_ORIGIN": f"https://{HOST}"}


def forwarded() -> dict[str, str]:
    """What the reverse proxy adds."""
    return {"HTTP_X_FORWARDED_PROTO": "https", "wsgi.url_scheme": "http"}


def serve(environ: dict[str, Any]) -> tuple[str, int]:
    """Serve one request whole; returns status line and size."""
    status: list[str] = []

    def start(line: str, headers: Any, exc_info: Any = None) -> None:
        status.append(line)

    answer = application(environ, start)
    size = sum(len(part) for part in answer)
    answer.close()
    return status[0], size


def timed(place: Place | Bank, page: str, times: int) -> Iterator[float]:
    """Serve a page so many times; yields seconds, and fails on anything but success."""
    for _ in range(times):
        environ = place.request(page)
        began = time.perf_counter()
        line, _size = serve(environ)
        yield time.perf_counter() - began
        expected = "302" if page == "contact" else "200"
        if not line.startswith(expected):
            raise SystemExit(f"{page}: {line} {environ['PATH_INFO']}")


def statements(place: Place | Bank, page: str) -> list[str]:
    """The statements of one page, without those that only frame transactions."""
    with CaptureQueriesContext(connection) as captured:
        serve(place.request(page))
    found = [query["sql"] for query in captured.captured_queries]
    return [text for text in found if not text.upper().startswith(NOT_COUNTED)]


def answer(places: dict[str, Place | Bank], asked: dict[str, Any]) -> Any:
    """Do what one line asks for."""
    code = asked["code"]
    place = places.get(code) or places.setdefault(code, Bank() if code == BANK else Place(code))
    # Every look is new: the page pays for its row in the view log each time.
    view_log.AGAIN_AFTER = timedelta(0)
    view_log.record = real_record if asked.get("log", True) else lambda *_, **__: None
    if asked["do"] == "statements":
        return statements(place, asked["page"])
    return list(timed(place, asked["page"], asked["times"]))


def main() -> None:
    """Answer until standard input closes."""
    places: dict[str, Place | Bank] = {}
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(places, json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
