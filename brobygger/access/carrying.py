"""What somebody typed, carried through signing in again, in the page itself.

Nothing is stored on the server. The form's fields stand as hidden fields in the sign-in form,
beside a signed note of where they belong and who wrote them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core import signing
from django.http import HttpRequest

from brobygger.access.last_person import last_person

PREFIX = "bb_sign_in"
NOTE = f"{PREFIX}-note"
SALT = "brobygger.access.carrying"
NOTE_LIVES_SECONDS = 60 * 60 * 24
SECRETS = ("password", "adgangskode", "csrfmiddlewaretoken", "credential", PREFIX)
"""Fields whose names hold one of these are never written back into a page."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A form on its way: where to, whose, its fields, and the files that must be chosen again."""

    target: str
    person: str
    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...]

    @property
    def note(self) -> str:
        """Target and person, signed, so that the page cannot be made to say otherwise."""
        return signing.dumps([self.target, self.person], salt=SALT)


def from_expired(request: HttpRequest) -> Carried:
    """Pack the form of a request that came without a session."""
    return Carried(request.get_full_path(), last_person(request), *_packed(request))


def from_sign_in(request: HttpRequest) -> Carried | None:
    """Unpack what the sign-in form carries; None when its note is not ours or too old."""
    try:
        target, person = signing.loads(
            request.POST.get(NOTE, ""), salt=SALT, max_age=NOTE_LIVES_SECONDS
        )
    except signing.BadSignature:
        return None
    return Carried(target, person, *_packed(request))


def _packed(request: HttpRequest) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    return tuple(_fields(request)), tuple(filter(_may_be_shown, request.FILES))


def _fields(request: HttpRequest) -> Iterator[tuple[str, str]]:
    for name, values in request.POST.lists():
        if _may_be_shown(name):
            yield from ((name, str(value)) for value in values)


def _may_be_shown(name: str) -> bool:
    return not any(secret in name.lower() for secret in SECRETS)
