"""Errors people can do something about, and the pages that say so."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template


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


def add_to(form: BaseForm, error: UserError) -> None:
    """Show an action's refusal beside its field, or above the form when it has none."""
    form.add_error(error.field if error.field in form.fields else None, error.message)


def attempt(form: BaseForm, act: Callable[[], object]) -> bool:
    """Do it, all or nothing; what the user can mend is shown at its field."""
    try:
        with transaction.atomic():
            act()
    except UserError as error:
        add_to(form, error)
        return False
    return True


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the address or form could not be read."""
    return render(request, "400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: somebody else's page; an exception's text says more, when it has one."""
    reason = str(exception) if isinstance(exception, PermissionDenied) else ""
    return render(request, "403.html", {"reason": reason}, status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: nothing here, or nothing in this municipality."""
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: without context processors, session or database, since any of them may be why."""
    return HttpResponse(get_template("500.html").render(), status=500)
