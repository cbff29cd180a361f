"""Sending the doctor's copy, and what became of it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from brobygger.access.pages import About, ActorRequest, page
from brobygger.rehabilitation.recommendation import doctor, queries
from brobygger.rehabilitation.recommendation.forms import DoctorForm
from brobygger.rehabilitation.recommendation.views.staff import FOLDER, common, reach
from brobygger.ui.errors import UserError, add_to


@page(doctor.SEND, About.CITIZEN)
@require_http_methods(["GET", "POST"])
def send(request: ActorRequest, journey_id: UUID) -> HttpResponse:
    """The address of the letter; posted, it waits among the letters to print."""
    journey = reach(request, journey_id)
    document = queries.latest_locked(request.actor, journey_id)
    if document is None or doctor.copy_of(document):
        return redirect("rehabilitation:recommendation", journey_id)
    form = DoctorForm(request.POST or None, initial={"name": doctor.named_doctor(document)})
    if form.is_valid():
        try:
            doctor.send(request.actor, journey, document, form.lines())
            messages.success(request, _("Brevet til lægen ligger klar til at blive printet."))
            return redirect("rehabilitation:recommendation", journey_id)
        except UserError as error:
            add_to(form, error)
    context = common(request, journey, document) | {
        "form": form,
        "may_have": doctor.may_have(request.actor, document),
    }
    status = 422 if form.is_bound else 200
    return render(request, f"{FOLDER}/doctor.html", context, status=status)
