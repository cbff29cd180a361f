"""Signing in again on the page that carries what was typed (decisions, "Forms")."""

from allauth.account.stages import LoginStageController
from allauth.decorators import rate_limit
from allauth.mfa.stages import AuthenticateStage
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from brobygger.access import carrying
from brobygger.access.carrying import PREFIX, Carried
from brobygger.access.pages import ActorRequest, open_page
from brobygger.access.sign_in_forms import CodeForm, SignInForm

SAME_METHOD = 307
"""A redirect with which the browser posts the same form again, files and all."""
ELSEWHERE = f"{PREFIX}-elsewhere"


@open_page
@require_POST
@never_cache
@sensitive_post_parameters()
@rate_limit(action="login")  # type: ignore[untyped-decorator]
def sign_in_again(request: ActorRequest) -> HttpResponse:
    """Take password, then code; then send what was carried, if it is the same person."""
    carried = carrying.from_sign_in(request)
    if carried is None:
        return redirect("account_login")
    if request.user.is_authenticated:
        return deliver(request, carried)
    if ELSEWHERE in request.POST:
        return show(request, carried, problem=_("Du er ikke logget ind endnu."))
    form = _code_form(request) or SignInForm(request.POST, prefix=PREFIX, request=request)
    if not form.is_valid():
        return show(request, carried, form)
    _go_on(request, form)
    if request.user.is_authenticated:
        return deliver(request, carried)
    return show(request, carried, _code_form(request, asked=True))


def show(
    request: HttpRequest,
    carried: Carried,
    form: forms.Form | None = None,
    problem: str = "",
) -> HttpResponse:
    """The sign-in form with the carried fields; 401, so that scripts understand it."""
    form = form or SignInForm(prefix=PREFIX, request=request)
    context = {"carried": carried, "form": form, "problem": problem, "elsewhere": ELSEWHERE}
    response = render(request, "access/sign_in_again.html", context, status=401)
    response["WWW-Authenticate"] = 'Form realm="Brobygger"'
    response["Cache-Control"] = "no-store"
    return response


def deliver(request: HttpRequest, carried: Carried) -> HttpResponse:
    """Post the carried form where it belongs, or discard it when somebody else signed in."""
    is_same = carried.person == str(request.user.pk)
    if "X-BB-Dialog" in request.headers:
        return HttpResponse(status=204 if is_same else 409)
    if is_same:
        return HttpResponse(status=SAME_METHOD, headers={"Location": carried.target})
    messages.warning(
        request,
        _("Det, der var skrevet, er ikke sendt, fordi det var en anden, der var logget ind."),
    )
    return redirect("/")


def _code_form(request: HttpRequest, asked: bool = False) -> forms.Form | None:
    """The form for the second factor, when a sign-in waits for it (and it was filled in)."""
    stage = LoginStageController.enter(request, AuthenticateStage.key)
    if stage is None or not (asked or f"{PREFIX}-code" in request.POST):
        return None
    data = None if asked else request.POST
    return CodeForm(data, prefix=PREFIX, user=stage.login.user)


def _go_on(request: HttpRequest, form: forms.Form) -> None:
    """Take the step the form stands for; afterwards the person is in, or asked for a code."""
    if isinstance(form, SignInForm):
        form.login(request)
        return
    form.save()  # type: ignore[attr-defined]
    LoginStageController.enter(request, AuthenticateStage.key).exit()
