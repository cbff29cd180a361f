"""Addresses of the room."""

from django.urls import path

from brobygger.records.views import own, staff

CASE = "forloeb/<uuid:journey_id>/journal/"

app_name = "records"
urlpatterns = [
    path(CASE, staff.records, name="records"),
    path(f"{CASE}ny/", staff.new_entry, name="new_entry"),
    path(f"{CASE}<uuid:entry_id>/", staff.entry, name="entry"),
    path(f"{CASE}<uuid:entry_id>/ret/", staff.correct, name="correct"),
    path(f"{CASE}fil/<uuid:file_id>/", staff.file, name="file"),
    path(f"{CASE}hoering/<uuid:hearing_id>/brev/", staff.hearing_letter, name="hearing_letter"),
    path(
        f"{CASE}afgoerelse/<uuid:decision_id>/brev/", staff.decision_letter, name="decision_letter"
    ),
    path(f"{CASE}hoering/ny/", staff.new_hearing, name="new_hearing"),
    path(f"{CASE}hoering/<uuid:hearing_id>/svar/", staff.answer, name="answer"),
    path(f"{CASE}afgoerelse/ny/", staff.new_decision, name="new_decision"),
    path("min-side/afgoerelser/", own.own, name="own"),
    path("min-side/afgoerelser/<uuid:hearing_id>/svar/", own.answer, name="own_answer"),
    path(
        "min-side/afgoerelser/<uuid:hearing_id>/brev/",
        own.hearing_letter,
        name="own_hearing_letter",
    ),
    path(
        "min-side/afgoerelser/afgoerelse/<uuid:decision_id>/brev/",
        own.decision_letter,
        name="own_decision_letter",
    ),
    path("min-side/afgoerelser/fil/<uuid:file_id>/", own.file, name="own_file"),
]
