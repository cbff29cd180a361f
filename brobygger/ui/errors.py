"""Errors people can do something about, and the pages that say so."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class UserError(Exception):
    """Something a user can mend: the message is plain Danish, the field is where it stands.

    Actions raise it; views show it beside the field, or above the form when there is none.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form was too old or came from elsewhere; what was typed can be fetched with Back."""
    return render(request, "403_csrf.html", status=403)
