"""What every template knows about the page."""

from typing import Any

from django.http import HttpRequest


def page(request: HttpRequest) -> dict[str, Any]:
    """Facts for the base layout."""
    return {}
