"""Mit CV: the page, what is hidden, who may find it, the quality check."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from brobygger.access.pages import ActorRequest
from brobygger.cv import actions, public, queries
from brobygger.cv.bank import entries
from brobygger.cv.bank import shown as bank_shown
from brobygger.cv.forms import CheckForm, ChoicesForm
from brobygger.cv.models import PresentationCv
from brobygger.cv.pages import mit_cv, words
from brobygger.cv.pages.addresses import Addresses
from brobygger.cv.pages.mit_cv import Sheet, Wish
from brobygger.cv.pages.standards import advice, job_goals
from brobygger.cv.views.both import back_to, both, shown, through_journey
from brobygger.cv.views.saving import removed
from brobygger.facts.said import job_goals_said
from brobygger.people import postal
from brobygger.people.models import Citizen
from brobygger.ui.errors import UserError, add_to


def show(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """The CV; ``?raekke=`` opens a row, ``?vis=&side=`` a page of a long part."""
    return _page(request, citizen, CheckForm())


def _page(
    request: ActorRequest, citizen: Citizen, form: CheckForm, status: int = 200
) -> HttpResponse:
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    whole = queries.whole_of(actor, citizen)
    wish = Wish.of(request.GET)
    presentation = queries.single(actor, citizen.pk, PresentationCv)
    findings = advice(whole, presentation.looking_for)
    sheet = Sheet(actor, whole, wish, urls, findings)
    profile = whole.profile
    is_profile_open = wish.opened == str(profile) and sheet.wish.opened
    form.initial["revision"] = profile.revision
    context = {
        "urls": urls,
        "here": "cv",
        "whole": whole,
        "profile": profile,
        "profile_status": words.STATUS[profile.state],
        "profile_inputs": sheet.inputs(profile) if is_profile_open else [],
        "profile_history": sheet.history(profile, "profile") if is_profile_open else None,
        "sections": list(sheet.sections()),
        "goals": sheet.goals(),
        "said": [
            one for one in job_goals_said(actor, citizen.pk) if one.differs_from(job_goals(whole))
        ],
        "missing": mit_cv.missing(whole, urls),
        "searchable": mit_cv.searchable_words(whole, is_own=urls.is_own),
        "is_searchable": whole.off_because is None,
        "advice": findings,
        "removed": removed(request, citizen),
        "form": form,
        "may_judge": actor.may("cv.judge"),
    }
    return shown(request, citizen, "mit_cv", "cv", context, status)


def choose(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """What employers see, as they would see it, and the choice whether they do."""
    actor, urls = request.actor, Addresses(request.actor, citizen.pk)
    whole = queries.whole_of(actor, citizen)
    form = ChoicesForm(whole, is_own=urls.is_own, data=request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            actions.choose(actor, citizen.pk, **form.choices())
        except UserError as error:
            add_to(form, error)
        else:
            messages.success(request, _("Gemt."))
            return redirect(urls["cv"])
    if form.errors:
        status = 422
    seen = public.as_public(whole)
    context = {
        "urls": urls,
        "here": "cv",
        "form": form,
        "preview": bank_shown.in_words(entries.shown_of(seen)),
        "place": bank_shown.place(seen.postal_code),
        "is_far_off": bool(seen.postal_code) and not postal.has_place(seen.postal_code),
        "left_out": entries.left_out(seen),
        "missing": mit_cv.missing(whole, urls),
        "searchable": mit_cv.searchable_words(whole, is_own=urls.is_own),
        "is_searchable": whole.off_because is None,
    }
    return shown(request, citizen, "choices", "cv", context, status)


VERBS: dict[str, Callable[..., object]] = {"klar": actions.submit, "tilbage": actions.take_back}
ANSWERS: dict[str, Callable[..., object]] = {
    "godkend": actions.approve,
    "godkend-ikke": actions.not_approve,
}
DONE = {
    "klar": gettext_lazy("CV'et er klar til kvalitetstjek."),
    "tilbage": gettext_lazy("CV'et er ikke længere sendt til tjek."),
    "godkend": gettext_lazy("CV'et er godkendt."),
    "godkend-ikke": gettext_lazy("CV'et er ikke godkendt. Borgeren kan læse hvorfor."),
}


def check(request: ActorRequest, citizen: Citizen) -> HttpResponse:
    """Ready, taken back, approved, not approved."""
    actor, verb = request.actor, request.POST.get("verb", "")
    form = CheckForm(request.POST)
    back = back_to(request, Addresses(actor, citizen.pk)["cv"])
    if not form.is_valid():
        return _page(request, citizen, form, 422)
    revision = form.cleaned_data["revision"]
    try:
        if verb in ANSWERS:
            comment = form.cleaned_data["comment"]
            ANSWERS[verb](actor, citizen.pk, comment, revision=revision)
        elif verb in VERBS:
            VERBS[verb](actor, citizen.pk, revision=revision)
        else:
            raise UserError(_("Vælg, hvad der skal ske."))
    except UserError as error:
        add_to(form, error)
        return _page(request, citizen, form, 422)
    messages.success(request, DONE[verb])
    return redirect(back)


of_journey = through_journey("cv:citizen_cv")
citizen_cv, own_cv = both(require_GET(show), "cv.view")
citizen_choices, own_choices = both(require_http_methods(["GET", "POST"])(choose), "cv.write")
citizen_check, own_check = both(require_POST(check), "cv.write")
