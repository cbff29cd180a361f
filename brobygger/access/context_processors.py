"""What every template knows about who is signed in."""

from typing import Any

from django.http import HttpRequest

from brobygger.access.actor import NOBODY


def signed_in(request: HttpRequest) -> dict[str, Any]:
    """The actor, so that pages show the active role and only what it may do."""
    return {"actor": getattr(request, "actor", NOBODY)}
