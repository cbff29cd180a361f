"""A page with fields that save themselves, as a higher room makes one; for the tests beside it."""

from uuid import UUID

from django.http import HttpResponse
from django.template import engines
from django.urls import path

from brobygger.access.pages import About, ActorRequest, page
from brobygger.config.urls import handler403, handler404, urlpatterns
from brobygger.documents.inputs import input_of
from brobygger.documents.kinds import Kind, Section
from brobygger.documents.queries import reach_document, readable_fields

__all__ = ["handler403", "handler404", "urlpatterns"]

TEMPLATE = """{% extends "ui/base.html" %}{% load static documents %}
{% block title %}Prøveplan{% endblock %}{% block heading %}Prøveplan{% endblock %}
{% block head %}<link rel="stylesheet" href="{% static 'documents/documents.css' %}">{% endblock %}
{% block scripts %}<script src="{% static 'documents/autosave.js' %}" defer></script>{% endblock %}
{% block actions %}{% document_workflow document %}{% endblock %}
{% block main %}
  <form class="bb-form" method="post" action="{% url 'documents:save' document.pk %}"
        data-bb-autosave-url="{% url 'documents:field' document.pk %}"
        data-bb-autosave-poll="{% url 'documents:changes' document.pk %}"
        data-bb-autosave-sequence="{{ document.sequence }}">
    {% csrf_token %}
    {% autosave_words %}
    {% for input in inputs %}{% autosave_input input %}{% endfor %}
    <button class="button button-secondary" type="submit">Gem</button>
  </form>
{% endblock %}"""

LIKERT = [("low", "i mindre grad"), ("mid", "i nogen grad"), ("high", "i høj grad")]
KIND = Kind("browser_plan", "Prøveplan", (Section("2", "Mit CV"),))


@page("documents.read_open", About.CITIZEN)
def show(request: ActorRequest, document_id: UUID) -> HttpResponse:
    """Two fields and a question."""
    document = reach_document(request.actor, document_id)
    fields = readable_fields(request.actor, document)
    is_writable = document.is_writable
    inputs = [
        input_of(
            fields.get("2.1"),
            "2.1",
            "Om mig",
            help="Skriv med dine egne ord.",
            is_writable=is_writable,
            asks_hand=request.actor.citizen_id is None,
        ),
        input_of(fields.get("2.2"), "2.2", "Telefon", lines=1, is_writable=is_writable),
        input_of(
            fields.get("2.3"), "2.3", "Jeg tror på job", choices=LIKERT, is_writable=is_writable
        ),
    ]
    template = engines["django"].from_string(TEMPLATE)
    return HttpResponse(template.render({"document": document, "inputs": inputs}, request))


urlpatterns = [*urlpatterns, path("proeveplan/<uuid:document_id>/", show, name="test_plan")]
