"""What every template knows about the page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from brobygger.ui.menu import address

HEADER_ADDRESSES = {
    "home_url": "desks:home",
    "find_url": "desks:find",
    "role_url": "access:role",
    "sign_out_url": "account_logout",
}
"""Addresses the header links to, when a room serves them."""

_municipality_names: dict[str, str] = {}


def page(request: HttpRequest) -> dict[str, Any]:
    """Facts for the base layout."""
    addresses = {name: address(url_name) for name, url_name in HEADER_ADDRESSES.items()}
    return {
        **addresses,
        "home_url": addresses["home_url"] or "/",
        "is_demo": settings.DEMO,
        "municipality_name": lambda: _municipality_name(request),
    }


def _municipality_name(request: HttpRequest) -> str:
    """The name of the signed-in person's municipality, asked for once per process."""
    user = getattr(request, "user", None)
    code = getattr(user, "municipality_id", None)
    if user is None or not code:
        return ""
    if code not in _municipality_names:
        _municipality_names[code] = user.municipality.name
    return _municipality_names[code]
