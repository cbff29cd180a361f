"""Private calendars, fetched by calendar programmes: the address is the key."""

from datetime import timedelta

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from brobygger.access.actor import Actor, acting
from brobygger.access.pages import open_page
from brobygger.messages.actions.feeding import hashed
from brobygger.messages.calendar.ical import feed as as_calendar
from brobygger.messages.models import CalendarEntry, CalendarFeed, ReceiverKind
from brobygger.people.models import Citizen, Employee

BACK, MOST = timedelta(days=90), 1000
WRONG_PER_ADDRESS, READS_PER_FEED = 20, 60
PER_SECONDS = 10 * 60
LONGEST_TOKEN = 100


@open_page
@require_GET
@never_cache
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """A person's appointments. An address taken back, or never given, is gone for good (410)."""
    who = f"calendar-wrong:{get_adapter().get_client_ip(request)}"
    if cache.get(who, 0) >= WRONG_PER_ADDRESS:
        return _slow_down()
    found = _find(token)
    if found is None:
        count(who)
        return HttpResponse(status=410, content_type="text/plain; charset=utf-8")
    if count(f"calendar-read:{found.pk}") > READS_PER_FEED:
        return _slow_down()
    with acting(Actor.system(found.municipality_id)):
        content = _content(found)
    if content is None:
        return HttpResponse(status=410, content_type="text/plain; charset=utf-8")
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["X-Robots-Tag"] = "noindex"
    return response


def _find(token: str) -> CalendarFeed | None:
    """By the hash of a secret nobody can guess: comparing it betrays nothing."""
    rows = CalendarFeed.objects.filter(revoked_at__isnull=True)
    return rows.filter(token_hash=hashed(token[:LONGEST_TOKEN])).first()


def _content(found: CalendarFeed) -> bytes | None:
    is_citizen = found.owner_kind == ReceiverKind.CITIZEN
    if is_citizen:
        person = Citizen.objects.filter(pk=found.owner, closed_on__isnull=True).first()
        with_places = person is not None and not person.has_protected_address
        is_here = person is not None
    else:
        is_here = Employee.objects.filter(pk=found.owner, left_on__isnull=True).exists()
        with_places = True
    if not is_here:
        return None
    rows = CalendarEntry.objects.filter(
        municipality=found.municipality_id,
        owner=found.owner,
        starts_at__gte=timezone.now() - BACK,
    )
    return as_calendar(rows.order_by("starts_at", "id")[:MOST], with_places=with_places)


def count(key: str) -> int:
    """How often something happened within ten minutes, this time included."""
    cache.add(key, 0, PER_SECONDS)
    try:
        return int(cache.incr(key))
    except ValueError:  # it ran out between the two
        return 1


def _slow_down() -> HttpResponse:
    response = HttpResponse(status=429, content_type="text/plain; charset=utf-8")
    response["Retry-After"] = str(PER_SECONDS)
    return response
